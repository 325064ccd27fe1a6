/** Whose words are asked for: names, parts of them and offices, and what is said where somebody did not speak of it. */
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { findQuotations } from "../../src/answering/quotations.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { quoted, reasonOf, shown, stillClock } from "./harbour.ts";

const corpus = corpusOf([
  inventRelease(
    [
      "Harbour Secretary Lucy Marsh today announced a fund of 40 million crowns for small harbours.",
      "Harbour Secretary Lucy Marsh said:",
      "“Harbours are the lungs of our coast.",
      "“We will mend every quay by 2021.”",
      "A spokesperson for Northmoor Council said: “The money is welcome but it comes late.”",
      "“It is a drop in the sea,” fumed Cllr Dermot Ó Briain.",
    ],
    { id: "harbours", title: "Harbours to be mended", publisher: "Harbour Office", date: "2017-03-02" },
  ),
  inventRelease(
    [
      "The Harbour Secretary, Tom Ashdown, visited the patrol at Pell.",
      "The Harbour Secretary said: “Patrol boats save lives, and these four will save more.”",
      "Lord Haverstock of Pell, Minister of State for Rivers, said: “Rivers matter as much as the sea.”",
      "The trust’s convener, Morag Sinclair-Reid, said: “Nobody asked the crews about the boats.”",
    ],
    { id: "boats", title: "New patrol boats for the coast", publisher: "Harbour Office", date: "2021-06-10" },
  ),
  inventRelease(
    [
      "Tunnel Secretary Nadia Brandt met her colleagues in Oslo.",
      "The Tunnel Secretary underlined that the light at Pell remains a priority. She also welcomed the new tugs.",
      "The talks come as Prime Minister Kirsten Falk hopes to show progress in her promise to “drain the fens”.",
      "Ms Brandt said: “Norway and Denmark are friends and neighbours. Denmark is our oldest ally.”",
      "Ms Brandt added: “The Danish sea rescue crews work in hard weather and heavy seas. Their courage is a model.”",
    ],
    { id: "tunnel", title: "Talks on a tunnel", publisher: "Tunnel Office", date: "2022-06-10" },
  ),
]);
const answerer = createAnswerer(corpus, stillClock);
const ask = (text: string) => answerer.answer({ text, earlier: [] });

describe("what governments say", () => {
  it.each(["What do Oslo and Copenhagen say of rivers?", "What did Norway say about rivers?"])(
    "is nobody's words: %s",
    (question) => {
      expect(reasonOf(ask(question))).not.toBe("no-such-words");
    },
  );
});

describe("words that are asked for by their speaker", () => {
  it.each([
    ["What did the convener say about the crews?", /Nobody asked the crews/, "Morag Sinclair-Reid | convener"],
    ["What did Haverstock say?", /Rivers matter/, "Lord Haverstock of Pell | Minister of State for Rivers"],
    ["What did O Briain say?", /drop in the sea/, "Dermot Ó Briain | null"],
    ["What did Northmoor Council say about the money?", /comes late/, "null | spokesperson for Northmoor Council"],
    [
      "What did the Harbour Secretary in 2017 say about harbours?",
      /lungs of our coast/,
      "Lucy Marsh | Harbour Secretary",
    ],
    ["What did the Harbour Secretary of 2021 say?", /Patrol boats save/, "Tom Ashdown | Harbour Secretary"],
    ["What did the Harbour Secretary say about boats?", /Patrol boats save/, "Tom Ashdown | Harbour Secretary"],
    [
      "How did Brandt describe the friendship of the two countries?",
      /Norway and Denmark are friends/,
      "Nadia Brandt | Tunnel Secretary",
    ],
    [
      "What did Brandt say about the courage of the Danish sea rescue crews?",
      /courage is a model/,
      "Nadia Brandt | Tunnel Secretary",
    ],
  ])("%s", (question, words, speaker) => {
    const answer = ask(question);
    expect(quoted(answer)[0]).toMatch(words);
    expect(shown(answer)[0]?.speaker).toEqual(read(speaker));
  });

  it.each([
    ["What did Brandt stress remains a priority?", /underlined that the light/],
    ["What did Brandt welcome besides lights?", /also welcomed the new tugs/],
    ["Who promised to drain the fens?", /Kirsten Falk hopes/],
    ["Qu’a souligné Brandt au sujet de la lumière à Pell ?", /underlined that the light/],
  ])("may be told of by the office: %s", (question, words) => {
    expect(quoted(ask(question))[0]).toMatch(words);
  });

  it("name the holder of an office who is asked for by what they said", () => {
    expect(quoted(ask("Name the Tunnel Secretary who called the courage of the crews a model"))[0]).toMatch(/courage/);
  });

  it("are not told of where direct speech is asked for", () => {
    expect(reasonOf(ask("Give me Brandt's own words on the new tugs."))).toBe("no-such-words");
  });

  it("are not made up where somebody did not speak of it, and what was said is offered", () => {
    const answer = ask("What did Lucy Marsh say about patrol boats?");
    expect(reasonOf(answer)).toBe("no-such-words");
    expect(answer.message).toMatch(/no words of Lucy Marsh on/);
    expect(shown(answer)[0]?.speaker?.name).toBe("Lucy Marsh");
  });

  it("are all listed by a name, a part of one, an office with the time it was held", () => {
    expect(by("Marsh")).toEqual(["Harbours are", "We will mend"]);
    expect(by("the Harbour Secretary")).toEqual(["Harbours are", "We will mend", "Patrol boats"]);
    expect(by("Harbour Secretary at the time")).toEqual(by("the Harbour Secretary"));
    expect(by("the mayor")).toEqual([]);
  });
});

/** The first letters of every quotation of a speaker. */
function by(speaker: string): string[] {
  return findQuotations(corpus, { speaker }).map(({ text }) => text.slice(0, 12));
}

/** `name | role`, "null" for what the release does not print. */
function read(speaker: string) {
  const [name, role] = speaker.split(" | ").map((part) => (part === "null" ? null : part));
  return { name, role };
}

describe("a report of what somebody said", () => {
  const talks = inventRelease(
    [
      "Harbour Secretary Ada Voss met the Minister of Ports of Norland, Jan Ek, in Pell.",
      "Ada Voss declared her wish to work with Norland. In particular to share tide data among ports.",
      "Harbour Secretary Ada Voss and the Minister of Ports Jan Ek are committed to preparing the regatta together.",
    ],
    { id: "talks", title: "Talks in Pell", publisher: "Harbour Office", date: "2021-09-01" },
  );
  const talker = createAnswerer(corpusOf([talks]), stillClock);
  const first = (text: string) => quoted(talker.answer({ text, earlier: [] }))[0];

  it("goes on in half a sentence", () => {
    expect(first("What did Ada Voss say about tide data?")).toMatch(/^In particular to share/);
  });

  it("is of both where both are committed", () => {
    expect(first("What did Voss and Ek promise about the regatta?")).toMatch(/are committed to/);
  });
});

describe("a promise of somebody's", () => {
  const visit = inventRelease(
    [
      "Harbour Secretary Ada Voss met Jan Ek in Pell.",
      "The visit comes as Prime Minister Olla Berg hopes to show progress in her promise to “clear the quays”.",
    ],
    { id: "visit", title: "Voss in Pell", publisher: "Northmoor News", date: "2021-09-01" },
  );
  const talker = createAnswerer(corpusOf([visit]), stillClock);
  const put = (text: string) => talker.answer({ text, earlier: [] });

  it("is told of where it is only mentioned", () => {
    expect(quoted(put("What has Berg promised to do about the quays?"))[0]).toMatch(/in her promise to/);
    expect(reasonOf(put("What did Berg say about the quays?"))).toBe("no-such-words");
  });
});

describe("a minister of a country", () => {
  const talks = inventRelease(
    [
      "Home Secretary Ada Voss met Norlandish Interior Minister Jan Ek in Pell.",
      "Home Secretary Ada Voss said: “Smugglers of eels are a plague on our coast.”",
      "Mr Ek said: “We must fight the reckless smugglers of eels together, and soon.”",
    ],
    { id: "talks", title: "Sudania-Norlandish talks on eels", publisher: "Home Office", date: "2021-09-01" },
  );
  const talker = createAnswerer(corpusOf([talks]), stillClock);
  const speakers = (text: string) => shown(talker.answer({ text, earlier: [] })).map(({ speaker }) => speaker?.name);

  it("is the one whose office is printed with it, not another member of a government", () => {
    expect(speakers("How did the Norlandish minister describe the smugglers?")).toEqual(["Jan Ek"]);
  });
});
