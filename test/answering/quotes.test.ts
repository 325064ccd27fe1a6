import { describe, expect, it } from "vitest";
import { annotate } from "../../src/corpus/annotate.ts";
import { cutQuote, isVerbatim, verified } from "../../src/answering/quotes.ts";
import { inventRelease } from "../support/releases.ts";

const annotated = annotate(inventRelease(["The harbour opens in May. It cost 12 million crowns."]));
const cut = cutQuote(annotated, annotated.sentences.slice(1), { score: 1 });

describe("the last gate", () => {
  it("lets through what was cut from the stored text", () => {
    expect(cut.text).toBe("It cost 12 million crowns.");
    expect(verified([cut])).toEqual([cut]);
  });

  it.each([
    ["a changed word", { text: cut.text.replace("12", "21") }],
    ["a typographical mark put in", { text: `${cut.text.slice(0, -1)}…` }],
    ["words of another place", { start: cut.start - 1, end: cut.end - 1 }],
    ["no words", { text: "", end: cut.start }],
    ["emphasis beyond the words", { emphasis: [{ start: 0, end: cut.text.length + 1 }] }],
  ])("stops %s with an error that names the place, and passes nothing over", (_, change) => {
    const altered = { ...cut, ...change };
    expect(isVerbatim(altered)).toBe(false);
    expect(() => verified([cut, altered])).toThrow(
      `Expected the stored words of ${cut.release.id} from ${altered.start} to ${altered.end}, got others.`,
    );
  });
});
