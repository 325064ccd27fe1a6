/** Threads, as they read: each question with the ones before it. */
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { ask, quoted, reasonOf, shown } from "./harbour.ts";

/** Asks the questions one after the other in a thread, gives the last answer. */
function thread(...questions: string[]) {
  return ask(questions.at(-1) ?? "", questions.slice(0, -1));
}

describe("a follow-up", () => {
  it("knows what “it” is", () => {
    expect(quoted(thread("What is the ferry plan?", "How much does it cost?"))[0]).toMatch(/12 million/);
    expect(quoted(thread("What is the harbour deal?", "How much is it worth?"))[0]).toMatch(/41 million/);
  });

  it("knows who “he” and “she” are", () => {
    expect(quoted(thread("What did Lindqvist say about the channel?", "What did she say about smugglers?"))[0]).toMatch(
      /eels/,
    );
    expect(quoted(thread("What did Okafor say about doctors?", "And what did he say about boats?"))[0]).toMatch(
      /lost their boats/,
    );
  });

  it("asks the same of another year", () => {
    const answer = thread("What did the Minister of Ports say in 2029?", "and in 2030?");
    expect(quoted(answer)[0]).toMatch(/lost their boats/);
    expect(answer.message).toContain("for 2030");
  });

  it("gives the words of the one person whom it can mean", () => {
    const answer = thread("Whom did Ada Lindqvist meet in Brenholm?", "What did she say about smugglers?");
    expect(quoted(answer)[0]).toMatch(/eels/);
    expect(shown(answer)[0]?.speaker?.name).toBe("Ada Lindqvist");
  });

  it("with nothing but plain words asks about what came before", () => {
    expect(quoted(thread("What is the storm fund?", "What was the total amount?"))[0]).toMatch(/3 million/);
  });

  it("asks for something else than was shown", () => {
    const first = "What will the storm fund build in Hollin?";
    expect(quoted(thread(first))[0]).toMatch(/siren/);
    expect(quoted(thread(first, "What else does it pay for?"))[0]).not.toMatch(/siren/);
  });

  it("asks whether it is new", () => {
    const crews = createAnswerer(
      corpusOf([
        inventRelease([
          "The ministers met in Brenholm. This meeting followed a previous meeting in Sund.",
          "For the first time, Norland pilots will sail with Sundland crews.",
          "Sundland crews will sail with more pilots than before.",
        ]),
      ]),
    );
    const answer = crews.answer({
      text: "Has that been done before?",
      earlier: ["Will Norland pilots sail with Sundland crews?"],
    });
    expect(quoted(answer)[0]).toMatch(/For the first time/);
  });

  it("asks for the reason", () => {
    expect(quoted(thread("What will both countries do about lighthouses?", "why?"))[0]).toMatch(/because the old ones/);
  });

  it("asks who said that", () => {
    const answer = thread("Will the northern channel be dredged?", "who said that?");
    expect(shown(answer)[0]?.speaker?.name).toBe("Ada Lindqvist");
    expect(answer.message).toMatch(/^The words of Ada Lindqvist, Minister of Ports:/);
  });

  it("is told where nobody is quoted", () => {
    const answer = thread("How much is the harbour deal worth?", "who said that?");
    expect(shown(answer)[0]?.speaker).toBeNull();
    expect(answer.message).toMatch(/release’s own words; it quotes nobody/);
  });

  it("asks for the source", () => {
    const answer = thread("How much is the harbour deal worth?", "source?");
    expect(answer.message).toBe("From “Harbour deal signed” (Ministry of Ports, 5 March 2031), paragraph 2:");
    expect(quoted(answer)).toHaveLength(1);
  });

  it("gets other quotes for “more”, others again for “more” once more, and in the end is told that there are none", () => {
    const first = "What did the Minister of Ports say?";
    const pages = [[first], [first, "more"], [first, "more", "more"]].map((questions) => thread(...questions));
    const places = pages.flatMap((page) => shown(page).map(({ release, start }) => `${release.id} ${start}`));
    expect(new Set(places).size).toBe(places.length);
    const last = thread(first, ...Array.from({ length: 8 }, () => "more"));
    expect(reasonOf(last)).toBe("nothing-found");
    expect(last.message).toBe("There are no further quotes on this.");
  });
});

describe("a new subject", () => {
  it("drops the old one", () => {
    const answer = thread("What did Okafor say about doctors?", "How much is the harbour deal worth?");
    expect(quoted(answer)).toEqual(quoted(ask("How much is the harbour deal worth?")));
  });

  it("does not inherit the speaker or the year", () => {
    const answer = thread("What did Okafor say in 2029?", "Which lighthouses will both countries pay for?");
    expect(quoted(answer)[0]).toMatch(/two new lighthouses/);
    expect(answer.searched.speakers).toEqual([]);
  });
});

describe("a follow-up with nothing before it", () => {
  it.each(["why?", "and in 2030?", "who said that?", "more"])("%s is declined, not guessed", (question) => {
    expect(ask(question).status).toBe("abstained");
  });
});
