/** What is asked of meetings: the one that is meant, told by what it was about, and not the one before or after it. */
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { quoted, reasonOf, stillClock } from "./harbour.ts";

const talks = inventRelease(
  [
    "Minister of Ports Ada Lindqvist and Minister of Trade Jonas Vik met in Norhaven on Monday 4 March. This meeting followed a previous meeting between the two ministers in Sund on 9 February.",
    "The meeting focused on the closure of the old terminal, and on its sailors.",
    "Ms Lindqvist will travel to Brenholm later this week, where she will meet her colleagues from the Sund Group.",
    "This includes measures of the Ports Act, such as prison for eel smugglers and a higher fine for sailing without lights.",
    "The ministers hailed the excellent work of Sund police to reduce boat thefts by 20% in 2030 compared to the previous year.",
    "A ferry from Hollin was the first to sail under the new rules.",
  ],
  { id: "talks", title: "Talks in Norhaven", date: "2031-03-05" },
);
const answerer = createAnswerer(corpusOf([talks]), stillClock);
const ask = (...thread: string[]) => answerer.answer({ text: thread.at(-1) ?? "", earlier: thread.slice(0, -1) });
const first = (...thread: string[]): string | undefined => quoted(ask(...thread))[0];

describe("the meeting that is meant", () => {
  it.each([
    ["What was the date of the Norhaven meeting about the old terminal?", /4 March/],
    ["Where did the two ministers meet to discuss the old terminal?", /in Norhaven/],
    ["When did Lindqvist and Vik meet?", /4 March/],
    ["Where had Lindqvist and Vik met before?", /in Sund/],
    ["When was their previous meeting?", /9 February/],
    ["Where did they meet in February?", /in Sund/],
    ["Where is Lindqvist going after the March 2031 meeting?", /Brenholm/],
  ])("%s", (question, words) => {
    expect(first(question)).toMatch(words);
  });

  it("stays the one that was shown", () => {
    expect(first("When had Lindqvist and Vik last met before their March talks?", "where was that one?")).toMatch(
      /9 February/,
    );
  });

  it.each([
    ["Why did Vik host Lindqvist in Hollin?", "no-such-place"],
    ["When did the ministers stop working with Sund police?", "detail-not-given"],
    ["Did Lindqvist complain that the police of Sund were slow?", "detail-not-given"],
  ])("%s: %s", (question, reason) => {
    expect(reasonOf(ask(question))).toBe(reason);
  });
});

describe("a thread about a meeting", () => {
  it.each([
    ["What was the main thing the ministers talked about in March?", "which city were they in?", /in Norhaven/],
    ["What was the main thing the ministers talked about in March?", "and when was that meeting?", /4 March/],
    ["What did the ministers discuss about the old terminal?", "Where was that meeting held?", /in Norhaven/],
  ])("%s %s", (question, followUp, words) => {
    expect(first(question, followUp)).toMatch(words);
  });

  it("takes who meets for no matter that a meeting was about", () => {
    const group = inventRelease(
      [
        "Ms Lindqvist met Mr Vik in Norhaven on Monday 4 March.",
        "They discussed convening the Sund Group, which watches over the fishing grounds, in the spring.",
      ],
      { id: "group", date: "2031-03-05" },
    );
    const asked = { text: "When does it meet?", earlier: ["What is the Sund Group?"] };
    expect(quoted(createAnswerer(corpusOf([group]), stillClock).answer(asked))[0]).toMatch(/in the spring/);
  });

  it("asks of another person what was asked of one", () => {
    const two = [talks, inventRelease(["Erik Okafor met Karl Holm in Sund on Monday 4 March."], { id: "two" })];
    const asked = { text: "And who did Okafor meet?", earlier: ["Who did Ada Lindqvist meet?"] };
    expect(quoted(createAnswerer(corpusOf(two), stillClock).answer(asked))[0]).toMatch(/Karl Holm/);
  });

  it("knows that a first meeting has none before it", () => {
    expect(first("Where was the meeting of Lindqvist and Vik in March?", "Was that their first?")).toMatch(/in Sund/);
  });

  it("goes on to the next place, be it a town or a country", () => {
    expect(first("Which town did the ministers meet in?", "and after that?")).toMatch(/Brenholm/);
  });

  it("does not take what is already at work for what is to begin", () => {
    const unit = inventRelease(
      [
        "The eel unit, which has searched 90 boats since its inception in 2029, will be expanded. A bird unit will be set up.",
      ],
      { id: "units", date: "2031-04-01" },
    );
    const working = createAnswerer(corpusOf([unit]), stillClock);
    expect(working.answer({ text: "When does the bird unit start work?", earlier: [] }).status).toBe("abstained");
  });
});

describe("whom the answer before named", () => {
  const speeches = inventRelease(
    [
      "Minister of Ports Ada Lindqvist met Minister of Trade Jonas Vik in Norhaven today.",
      'Ms Lindqvist said: "We will dredge the channel, and no eel smuggler will find a berth."',
      'Mr Vik said: "Eel smugglers will lose their boats."',
    ],
    { id: "speeches", date: "2031-03-05" },
  );
  const speaking = createAnswerer(corpusOf([speeches]), stillClock);
  const speakerOf = (...thread: string[]) => {
    const answer = speaking.answer({ text: thread.at(-1) ?? "", earlier: thread.slice(0, -1) });
    return answer.status === "answered" ? answer.quotes[0]?.speaker?.name : answer.reason;
  };

  it.each([
    ["Who met Ada Lindqvist in Norhaven?", "What did he say about eel smugglers?", "Jonas Vik"],
    ["Whom did Ada Lindqvist meet in Norhaven?", "What did that minister say about eel smugglers?", "Jonas Vik"],
    ["Whom did Ada Lindqvist meet in Norhaven?", "What did she say about eel smugglers?", "Ada Lindqvist"],
  ])("%s %s", (question, followUp, name) => {
    expect(speakerOf(question, followUp)).toBe(name);
  });
});

describe("what hangs on what was shown", () => {
  it("is whatever else the same sentence tells", () => {
    expect(first("Which Act brings in prison for eel smugglers?", "What else did it change?")).toMatch(/higher fine/);
  });

  it("is whose doing it was", () => {
    expect(first("By how much did boat thefts fall in 2030?", "Who gets the credit for that?")).toMatch(/Sund police/);
    expect(first("By how much did boat thefts fall in 2030?", "Who do Lindqvist and Vik credit for that?")).toMatch(
      /Sund police/,
    );
  });

  it("is held against the year before", () => {
    expect(first("By how much did boat thefts fall in 2030?", "How does that compare to 2029?")).toMatch(
      /previous year/,
    );
    expect(first("How did the number of boat thefts in 2030 compare with 2029?")).toMatch(/20%/);
  });
});
