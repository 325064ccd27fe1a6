import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeople } from "../../src/corpus/people.ts";

function who(text: string): string[] {
  return findPeople(text).map(({ name, role }) => `${name ?? "-"} | ${role ?? "-"}`);
}

/** What a release prints, and `name | role` of everybody in it. */
const table: readonly [text: string, people: readonly string[]][] = [
  [
    "Home Secretary Lucy Marsh met Rui Tavares, the Mayor of Faro.",
    ["Lucy Marsh | Home Secretary", "Rui Tavares | Mayor of Faro"],
  ],
  ["The Minister of the Interior of France, Léa Dubois, spoke.", ["Léa Dubois | Minister of the Interior of France"]],
  ["The British Home Secretary Rt Hon Lucy Marsh spoke.", ["Lucy Marsh | British Home Secretary"]],
  ["Prime Minister Owen Pryce spoke; Mr Pryce left. The Prime Minister slept.", ["Owen Pryce | Prime Minister"]],
  ["The Home Secretary, , is in France.", ["- | Home Secretary"]],
  ["Minister Dubois came. French Interior Minister Léa Dubois left.", ["Léa Dubois | French Interior Minister"]],
  [
    "President Luis Ana de la Cruz Ibarra met Chancellor Ute von der Heide.",
    ["Luis Ana de la Cruz Ibarra | President", "Ute von der Heide | Chancellor"],
  ],
  ["Interior Minister Gérald Morel left. Gerald Morel said hello.", ["Gérald Morel | Interior Minister"]],
  ["U.S. Attorney Ana B. Cole of the District of Maine made it known.", ["Ana B. Cole | U.S. Attorney"]],
  [
    "Special Agent in Charge Ian McNeil and Assistant Attorney General Jo O’Hara came.",
    ["Ian McNeil | Special Agent in Charge", "Jo O’Hara | Assistant Attorney General"],
  ],
  ["Le ministre de l’Intérieur, Gérald Morel, a parlé.", ["Gérald Morel | ministre de l’Intérieur"]],
  [
    "Léa Dubois, ministre de la Transformation et de la Fonction publiques.",
    ["Léa Dubois | ministre de la Transformation et de la Fonction publiques"],
  ],
  [
    "Harbour Minister Jo Marsh and Sea Minister Al Marsh met. Mrs Lo came.",
    ["Jo Marsh | Harbour Minister", "Al Marsh | Sea Minister", "Mrs Lo | -"],
  ],
  ["The meeting (Thursday 16 January) in Dover, Kent, preceded the Coronation.", []],
  ["Brixton Police Station, the European Union and the Metropolitan Police agreed.", []],
  ["The UK-France Joint Intelligence Cell and Border Force said so. Downing Street said no.", []],
  ["Interior Ministers of the Calais Group meet at the Olympic Games.", []],
];

describe("the people of a release", () => {
  it.each(table)("%s", (text, people) => {
    expect(who(text)).toEqual(people);
  });

  it("gives every mention, surname alone included", () => {
    const text = "Home Secretary Lucy Marsh came. Mrs Marsh sat. Marsh left. The Home Secretary waved.";
    const [marsh] = findPeople(text);
    expect(marsh?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Home Secretary Lucy Marsh",
      "Mrs Marsh",
      "Marsh",
      "Home Secretary",
    ]);
  });

  it("keeps an office apart from a person when two hold it", () => {
    const text = "Home Secretary Lucy Marsh and Home Secretary Ann Lee met. The Home Secretary waved.";
    expect(who(text)).toContain("- | Home Secretary");
  });

  it("never makes up a name: any text gives people whose names and roles it prints", () => {
    const words = fc.constantFrom(
      "Mr",
      "Lucy",
      "Marsh",
      "Home Secretary",
      "of",
      "the",
      "France",
      ",",
      "said",
      "de",
      "la",
      ".",
      "’s",
      "and",
      "Jr",
      "ministre",
      "MP",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        const folded = text.replace(/\s+/gu, " ");
        for (const { name, role, mentions } of findPeople(text)) {
          expect(folded).toContain(name ?? "");
          expect(folded).toContain(role ?? "");
          expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
