import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/corpus/paragraphs.ts";
import { layOut } from "../../src/ingest/layout.ts";

const textsOf = (source: string) => layOut(source).map(({ text }) => text);

describe("how lines become paragraphs", () => {
  it("takes each line for a paragraph where lines are long and nothing stands between them", () => {
    const long =
      "The harbour is open to every ship that pays its dues in time and in full, whatever flag it flies, and so is the pier beside it, at all hours.";
    expect(textsOf(`${long}\n${long.toUpperCase()}\nShort end.`)).toEqual([long, long.toUpperCase(), "Short end."]);
  });

  it("joins wrapped lines and starts anew where the next word would have fitted behind a stop", () => {
    const source = `
      The harbour is open to every ship that pays its
      dues in time and in full, whatever flag it may be
      flying.
      The pier beside it is open at all hours and free
      of charge to anybody who wishes to walk along it.
      Minister Ada Brook said:
      We keep our word to the ships and to the people of
      the harbour, and we shall go on keeping it for as
      long as we can.`;
    expect(textsOf(source)).toEqual([
      "The harbour is open to every ship that pays its dues in time and in full, whatever flag it may be flying.",
      "The pier beside it is open at all hours and free of charge to anybody who wishes to walk along it.",
      "Minister Ada Brook said:",
      "We keep our word to the ships and to the people of the harbour, and we shall go on keeping it for as long as we can.",
    ]);
  });

  it("does not break a paragraph where a lost name has left a wrapped line short", () => {
    const source = `
      The ministers agreed on a plan for the harbour and
      its pier. The Harbour Minister, , is on the island
      today to
      (Monday 3 March) sign it together with the captain
      of the port and everybody else who had a say in it.`;
    expect(textsOf(source)).toHaveLength(1);
  });

  it("keeps headings, list items and quoted blocks apart, without the marks in front", () => {
    expect(
      layOut(
        "# Harbour deal\n\nWe agree:\n\n- to dredge\n- to build\n\n> A big day.\n\nSubject\n=======\n\n***Bold line***",
      ),
    ).toEqual([
      { kind: "heading", text: "Harbour deal" },
      { kind: "paragraph", text: "We agree:" },
      { kind: "item", text: "to dredge" },
      { kind: "item", text: "to build" },
      { kind: "paragraph", text: "A big day." },
      { kind: "heading", text: "Subject" },
      { kind: "paragraph", text: "Bold line" },
    ]);
  });

  it("keeps a number that leads an item, and drops drawn lines", () => {
    expect(textsOf("1. Dredge.\n2. Build.\n\n---\n\n\\###\n\n* * *\n\n|---|---|")).toEqual(["1. Dredge.", "2. Build."]);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."The harbour|is open.|said:|> |- |# |\\\\|  |\n|\n\n|\r\n|\u00A0|***|---|===|1. |\\|a|<br>|Aaaaaaaaaaaaaaaaaaaaaaaaaaaa ".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );

  it("is laid out in blocks that stand in it word for word, in order", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const printed = fold(source);
        let at = 0;
        for (const text of textsOf(source)) {
          const start = printed.indexOf(text, at);
          expect(start).toBeGreaterThanOrEqual(at);
          at = start + text.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses no letter and no figure, but for the marks of Markdown's own", () => {
    fc.assert(
      fc.property(texts, (source) => {
        expect(lettersOf(textsOf(source).join(" "))).toBe(lettersOf(source));
      }),
      { numRuns: 500 },
    );
  });
});

function lettersOf(text: string): string {
  return (
    text
      .replace(/<br ?\/?>/giu, "")
      .match(/[\p{L}\p{N}]/gu)
      ?.join("") ?? ""
  );
}
