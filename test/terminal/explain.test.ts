import { describe, expect, it } from "vitest";
import { renderExplanation } from "../../src/terminal/explain.ts";
import { defaultLook } from "../../src/terminal/render.ts";
import { explain } from "../answering/harbour.ts";

function explained(text: string, earlier: readonly string[] = []): string {
  return renderExplanation(explain(text, earlier).explanation, defaultLook);
}

describe("an explanation for a person", () => {
  it("tells what was understood", () => {
    const text = explained("How many crossings did the Minister of Ports promise in 2029?");
    expect(text).toMatch(/wants +number \(cross\)/);
    expect(text).toContain("speaker    the Minister of Ports");
    expect(text).toContain("times      2029-01-01 to 2029-12-31");
  });

  it("tells each word's share of the question, and what may stand for it", () => {
    expect(explained("Which boats?")).toMatch(/100 % {2}boats; in \d+ passages/);
  });

  it("shows the parts of a score beside it, and they sum to it", () => {
    const text = explained("How much is the harbour deal worth?");
    const [, score = "", parts = ""] =
      /\n {2}(\d\.\d{3}) {2}harbour-deal, paragraph 2\n((?: {9}.*\n)+?) {9}words:/.exec(text) ?? [];
    const sum = [...parts.matchAll(/([+−])(\d\.\d{3})/g)].reduce(
      (total, [, sign, value]) => total + (sign === "+" ? 1 : -1) * Number(value),
      0,
    );
    expect(parts).toContain("kind +0.250");
    expect(Math.abs(sum - Number(score))).toBeLessThan(0.01);
  });

  it("tells what was set aside, and why it was declined", () => {
    const text = explained("What did Ada Lindqvist say about doctors?");
    expect(text).toMatch(/Set aside\n {2}\d+ sentences that are not the words of whom is asked/);
    expect(text).toMatch(/Verdict\n {2}declined: no-such-words; nothing on “doctors”/);
    expect(explained("How much is the harbour deal worth?")).toMatch(/Verdict\n {2}answered$/);
  });

  it("tells how a follow-up was taken", () => {
    expect(explained("and in 2030?", ["What did the Minister of Ports say in 2029?"])).toContain(
      "follow-up  continues",
    );
  });
});
