/** What is asked of the coast, and the sentence that answers first, with the reason it does. */
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { ask, quoted, shown, stillClock } from "./harbour.ts";

const DREDGE = /dredge the northern channel/;

describe("the first quote", () => {
  it.each([
    ["How much is the harbour deal worth?", /41 million crowns/, "a sum of the thing named, not the other sums"],
    ["How much does the ferry plan cost?", /12 million crowns/, "the plan's own sum, told by “The plan”"],
    ["How many crossings will be added?", /nine crossings/, "a number that counts crossings"],
    ["How many patrol boats will there be?", /from 8 to 14/, "a number that counts boats"],
    ["Why are there two new lighthouses?", /because the old ones/, "the clause that gives the reason"],
    ["Where was the harbour deal signed?", /in Brenholm/, "a place behind “in”"],
    ["Until when does the ferry plan run?", /until 2033/, "a year"],
    ["Who is the Minister of Trade?", /Jonas Vik/, "a name beside the office"],
    ["What did Lindqvist say about the channel?", DREDGE, "her words on it"],
    ["What did Okafor say about doctors?", /wait a day for a doctor/, "his words on it, not his others"],
    ["What did she who signed the deal say on eel smugglers?", /no berth here/, "words behind “she added”"],
    ["By how much did boat thefts fall?", /fell by 20%/, "a share that goes the way that is asked"],
    ["How long was the banner?", /forty metres/, "a number in words"],
    ["Which village gets a siren?", /Hollin/, "a place that is asked for by its noun"],
    [
      "Who was Minister of Ports when the broken nets were replaced?",
      /Erik Okafor/,
      "the office in the release that tells of the event",
    ],
    ["In 2030, who was running the Ministry of Ports?", /Erik Okafor/, "an office at a time, and nothing else"],
    ["Who ran the Ministry of Trade at the time of the talks?", /Jonas Vik/, "whoever heads the ministry"],
    ["whos the minster of trade", /Jonas Vik/, "a slip held against the word, which its stem is far from"],
    ["new baot patrols", /from 8 to 14/, "swapped letters, in a word too short for other slips"],
  ])("%s: %s (%s)", (question, words) => {
    expect(quoted(ask(question))[0] ?? ask(question).message).toMatch(words);
  });

  it("names the speaker as that release prints them", () => {
    const [quote] = shown(ask("What did Okafor say about doctors?"));
    expect(quote?.speaker).toEqual({ name: "Erik Okafor", role: "Minister of Ports" });
  });

  it("emphasises what answers, inside the quote", () => {
    const [quote] = shown(ask("How much is the harbour deal worth?"));
    expect(quote?.emphasis.map(({ start, end }) => quote.text.slice(start, end))).toEqual(["41 million crowns"]);
  });
});

describe("time", () => {
  it("holds an answer to the year that is asked for", () => {
    expect(quoted(ask("What did the Minister of Ports say in 2029?"))[0]).toMatch(/doctor/);
    expect(quoted(ask("What did the Minister of Ports say in 2030?"))[0]).toMatch(/lost their boats/);
    expect(quoted(ask("What did the Minister of Ports say in 2031?"))[0]).toMatch(DREDGE);
  });

  it("gives the newest where the latest is asked for", () => {
    const [quote] = shown(ask("What is the latest on patrol boats?"));
    expect(quote?.release.date?.slice(0, 4)).toBe("2031");
  });

  it("gives the lead of the releases of a time that is asked for alone", () => {
    expect(quoted(ask("What was announced in June 2029?"))[0]).toMatch(/nine crossings a week/);
    expect(quoted(ask("What happened on 10 February 2030?"))[0]).toMatch(/storm fund will pay/);
    expect(ask("How many in 2029?").status).toBe("abstained");
  });

  it("says the range back, in the message and for programs", () => {
    const answer = ask("What did the Minister of Ports say in 2030?");
    expect(answer.message).toContain("searched 4 releases for 2030");
    expect(answer.searched).toMatchObject({ from: "2030-01-01", to: "2030-12-31", speakers: ["Erik Okafor"] });
  });

  it("closes an open end with the corpus", () => {
    expect(ask("What was promised since 2030?").searched).toMatchObject({ from: "2030-01-01", to: "2031-03-06" });
    expect(ask("What was promised before 2030?").searched).toMatchObject({ from: "2029-06-01", to: "2030-12-31" });
  });
});

describe("publishers", () => {
  it("named as the place to look are the only ones searched", () => {
    const answer = ask("What will be dredged according to the Coast News Agency?");
    expect(shown(answer).map(({ release }) => release.id)).toEqual(["news-report"]);
    expect(answer.searched.releases).toBe(1);
  });
});

describe("direction", () => {
  it("a fall does not answer how much something rose", () => {
    expect(quoted(ask("By how much did boat thefts rise in 2030?"))).toEqual([]);
  });
});

describe("“The meeting …”", () => {
  const visit = inventRelease(
    [
      "The Minister of Ports, Ada Lindqvist, and her Norland colleague Jonas Vik met in Brenholm on Monday.",
      "This meeting followed a previous meeting between the 2 ministers on 3 March.",
      "The meeting focused on the pilots of the northern channel.",
    ],
    { id: "visit", title: "Ministers meet", date: "2031-04-06" },
  );
  const answerer = createAnswerer(corpusOf([visit]), stillClock);

  it("is of those with whom the release opens", () => {
    const answered = answerer.answer({ text: "What did the Lindqvist-Vik meeting focus on?", earlier: [] });
    expect(quoted(answered)[0]).toMatch(/pilots/u);
  });
});
