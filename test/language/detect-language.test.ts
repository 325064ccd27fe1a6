import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect-language.ts";

describe("the language of a question", () => {
  it.each([
    "How many ferries sail to Sund?",
    "harbour deal worth",
    "Lindqvist on dredging",
    "What did the ministre say?",
    "why?",
    "2031",
    "",
    "What is the Entente Cordiale?",
    "Who met Madame Moreau in Calais on 3 May?",
  ])("English: %j", (text) => {
    expect(detectLanguage(text)).toBe("en");
  });

  it.each([
    "Combien de bacs desservent Sund ?",
    "Qui a signé l'accord ?",
    "Pourquoi ?",
    "Qu’a dit le ministre ?",
    "et en 2030 ?",
    "Où est le phare ?",
    "Quelle est la position de Home Office sur le Channel ?",
    "merci",
    "QUAND LE PORT SERA-T-IL OUVERT ?",
  ])("French: %j", (text) => {
    expect(detectLanguage(text)).toBe("fr");
  });
});
