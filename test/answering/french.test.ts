/** Asked in French, answered with English quotes as they stand and French sentences around them. */
import { describe, expect, it } from "vitest";
import { ask, quoted, reasonOf } from "./harbour.ts";

describe("a question in French", () => {
  it.each([
    ["Combien vaut l'accord du port ?", /41 million/],
    ["Qu'a dit Lindqvist sur les passeurs ?", /no berth here/],
    ["Combien de traversées par semaine ?", /nine crossings/],
    ["Où l'accord a-t-il été signé ?", /Brenholm/],
  ])("%s", (question, words) => {
    const answer = ask(question);
    expect(answer.language).toBe("fr");
    expect(quoted(answer)[0] ?? answer.message).toMatch(words);
    expect(answer.message).toMatch(
      /^Les communiqués disent.* \(4 communiqués consultés, du 1er juin 2029 au 6 mars 2031\) :$/,
    );
  });

  it("is declined in French, with what was not met", () => {
    const answer = ask("Quel volcan est entré en éruption à Reykjavik ?");
    expect(reasonOf(answer)).not.toBe("answered");
    expect(answer.message).toMatch(/Les communiqués|Aucun communiqué/);
    expect(answer.message).toMatch(/« .* »/);
  });

  it("gets the time said back in French", () => {
    expect(ask("Qu'a dit le ministre en 2030 ?").message).toContain("période : 2030");
  });
});
