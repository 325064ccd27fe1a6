/** What a check says, in the language of who asks. */
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/checking/checker.ts";
import { renderCheck } from "../../src/terminal/render-check.ts";
import { corpusOf, harbourReleases, inventRelease } from "../support/releases.ts";

const secheresse = inventRelease(
  [
    "Le plan sécheresse prévoit douze retenues d’eau nouvelles.",
    "La ministre de l’Écologie, Élise Morvan, a déclaré : « Nous protégerons chaque rivière du pays. »",
  ],
  {
    id: "plan-secheresse",
    title: "Un plan contre la sécheresse",
    date: "2031-07-01",
    publisher: "Ministère de l’Écologie",
  },
);
const checker = createChecker(corpusOf([...harbourReleases, secheresse]), { elapsed: () => 0 });
const dredge = "We will dredge the northern channel before winter.";

describe("a check", () => {
  it.each([
    ["an English message", `Ada Lindqvist said: “${dredge}”`, "en"],
    ["a French message around English words", `Est-ce que la ministre a bien dit « ${dredge} » ?`, "fr"],
    [
      "an English message around French words",
      "Did the minister really say “Nous protégerons chaque rivière du pays”?",
      "en",
    ],
    ["a French attribution", `Ada Lindqvist a annoncé : « ${dredge} »`, "fr"],
    ["an English message with French marks", `Did she say « ${dredge} »?`, "en"],
    ["bare French words", "Nous protégerons chaque rivière du pays.", "fr"],
    ["bare English words", dredge, "en"],
    ["nothing", "", "en"],
  ])("of %s is in the language of its own words", (_, text, language) => {
    expect(checker.check(text).language).toBe(language);
  });

  it("says verdict, date and paragraph in French to who writes French", () => {
    const checked = checker.check(`Est-ce que la ministre a bien dit « ${dredge} » ?`);
    expect(checked.message).toContain("Harbour deal signed\u00A0», Ministry of Ports, 5 mars 2031, paragraphe 2");
    expect(renderCheck(checked)).toMatch(/^Conforme\nCes mots sont imprimés exactement ainsi/u);
    expect(renderCheck(checked)).toContain("Ministry of Ports, 5 mars 2031, paragraphe 2");
  });

  it("shows in French what was said against what is printed", () => {
    const shown = renderCheck(checker.check("La ministre a dit : « Nous protégerons chaque forêt du pays. »"));
    expect(shown).toMatch(/^Modifiée\n/u);
    expect(shown).toContain("  - dit     forêt\n  + imprimé rivière");
  });

  it.each([
    ["Did she say “We Will Dredge the Northern Channel before winter”?", "but for capitals or accents"],
    ["A-t-elle dit « Nous protegerons chaque riviere du pays » ?", "aux majuscules ou aux accents près"],
  ])("says when only capitals or accents differ: %s", (text, words) => {
    expect(checker.check(text)).toMatchObject({ verdict: "altered", message: expect.stringContaining(words) });
  });

  it.each([
    ["long ".repeat(8_001), "too long to check at once"],
    ["Les mots du ministre sont longs. ".repeat(1_300), "trop long pour être vérifié"],
  ])("declines what is longer than a message, in the language of its words", (text, words) => {
    const { verdict, message, quotations } = checker.check(text);
    expect({ verdict, message, count: quotations.length }).toEqual({
      verdict: "not-found",
      message: expect.stringContaining(words),
      count: 1,
    });
  });

  it("never writes a date as programs do", () => {
    for (const text of [dredge, dredge.replace("northern", "southern"), `Vraiment ? « ${dredge} »`]) {
      expect(checker.check(text).message).not.toMatch(/\d{4}-\d{2}/u);
    }
  });
});
