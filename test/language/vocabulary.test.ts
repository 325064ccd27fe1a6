import { describe, expect, it } from "vitest";
import { isStopWord } from "../../src/language/stop-words.ts";
import { analyse } from "../../src/language/terms.ts";
import { ENGLISH_GROUPS } from "../../src/language/vocabulary/english.ts";
import { FRENCH_ENGLISH } from "../../src/language/vocabulary/french.ts";
import {
  alternativesOf,
  contentLines,
  findPhrases,
  isInVocabulary,
  readEnglishLine,
  readFrenchLine,
  vocabularyTermsLike,
} from "../../src/language/vocabulary/vocabulary.ts";
import { createWordTable, phraseKey } from "../../src/language/vocabulary/word-table.ts";
import { ASKED_AND_PRINTED, FRENCH_AND_ENGLISH, NEVER_LINKED, OPPOSITES } from "./vocabulary-cases.ts";

const ENGLISH = contentLines(ENGLISH_GROUPS);
const FRENCH = contentLines(FRENCH_ENGLISH);
const list = (side = ""): string[] =>
  side
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
const sidesOf = (line: string): string[][] => line.split(/[=>]/u).map(list);
const termOf = (word: string): string => analyse(word)[0]?.term ?? "";

/** What the words of a question may be met by: themselves, and what stands for them and for their phrases. */
function answersTo(question: string, language: "en" | "fr" = "en"): Set<string> {
  const terms = analyse(question);
  const words = terms.filter(({ word }) => !isStopWord(word));
  return new Set([
    ...words.map(({ term }) => term),
    ...words.flatMap(({ term, word }) => alternativesOf(term, word, language).map((one) => one.term)),
    ...findPhrases(terms).flatMap(({ alternatives }) => alternatives.map((one) => one.term)),
  ]);
}

describe("each line of the English vocabulary", () => {
  it("is words with commas between, and at most one sign", () => {
    const form = /^[a-z0-9'é -]+(?:, [a-z0-9'é -]+)*(?: > [a-z-]+(?:, [a-z-]+)*)?$/u;
    expect(ENGLISH.filter((line) => !form.test(line))).toEqual([]);
  });

  it("answers with single words that carry a subject", () => {
    const answers = ENGLISH.flatMap((line) => sidesOf(line)[1] ?? []);
    expect(
      answers.filter((word) => analyse(word).length !== 1 || analyse(word).some((one) => isStopWord(one.word))),
    ).toEqual([]);
  });

  it("is asked with words that a question keeps, and phrases that stay phrases", () => {
    const asked = ENGLISH.flatMap((line) => sidesOf(line)[0] ?? []);
    expect(asked.filter((word) => !word.includes(" ") && isStopWord(word))).toEqual([]);
    expect(asked.filter((word) => word.includes(" ") && !phraseKey(word).includes(" "))).toEqual([]);
    expect(asked.filter((word) => phraseKey(word).split(" ").length > 4)).toEqual([]);
  });

  it("links some word to another", () => {
    const idle = ENGLISH.filter((line) => {
      const entries = readEnglishLine(line);
      const table = createWordTable(entries);
      return entries.every(({ asked }) => (table.get(phraseKey(asked)) ?? []).length === 0);
    });
    expect(idle).toEqual([]);
  });

  it("is found again by every word of it", () => {
    const table = createWordTable(ENGLISH.flatMap(readEnglishLine));
    const asked = ENGLISH.flatMap((line) => sidesOf(line)[0] ?? []);
    expect(asked.filter((word) => table.get(phraseKey(word)) === undefined)).toEqual([]);
  });

  it("stands once", () => {
    expect(ENGLISH.filter((line, at) => ENGLISH.indexOf(line) !== at)).toEqual([]);
  });
});

it("gives no word so many groups that it means everything", () => {
  const lines = new Map<string, number>();
  for (const line of ENGLISH) {
    const asked = new Set((sidesOf(line)[0] ?? []).map(phraseKey));
    for (const key of asked) lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  expect([...lines].filter(([, count]) => count > 6)).toEqual([]);
});

it("gives no word its own term, and no word more than twenty others", () => {
  const asked = new Set(ENGLISH.flatMap((line) => sidesOf(line)[0] ?? []).filter((word) => !word.includes(" ")));
  const own = [...asked].filter((word) =>
    alternativesOf(termOf(word), word, "en").some(({ term }) => term === termOf(word)),
  );
  expect(own).toEqual([]);
  const table = createWordTable(ENGLISH.flatMap(readEnglishLine));
  expect([...asked].filter((word) => (table.get(termOf(word))?.length ?? 0) > 20)).toEqual([]);
});

describe("each line of the French vocabulary", () => {
  it("has French words, one sign and English words", () => {
    const broken = FRENCH.filter((line) => {
      const [french = [], english = [], ...more] = sidesOf(line);
      return more.length > 0 || french.length === 0 || !english.some((word) => analyse(word).length === 1);
    });
    expect(broken).toEqual([]);
  });

  it("is found again by every word of it", () => {
    const lines = FRENCH.map(readFrenchLine);
    for (const side of ["toEnglish", "toFrench"] as const) {
      const entries = lines.flatMap((line) => line[side]);
      const table = createWordTable(entries);
      expect(entries.filter(({ asked }) => table.get(phraseKey(asked)) === undefined)).toEqual([]);
    }
  });

  it("goes one way where the French word looks like another English one", () => {
    const english = createWordTable(ENGLISH.flatMap(readEnglishLine));
    const falseFriends = FRENCH.filter((line) => line.includes("=")).flatMap((line) => {
      const [french = [], translations = []] = sidesOf(line);
      const means = new Set(translations.map(phraseKey));
      return french.map(phraseKey).filter((key) => {
        const others = english.get(key);
        return others !== undefined && !means.has(key) && !others.some((other) => means.has(other));
      });
    });
    expect(falseFriends).toEqual([]);
  });

  it.each(["pay", "trait", "mere", "policy", "marry", "envoy", "reunion", "lend", "sale", "coin", "bless", "even"])(
    "keeps French out of the English word %s",
    (word) => {
      const french = createWordTable(FRENCH.flatMap((line) => readFrenchLine(line).toFrench));
      const reached = FRENCH.filter((line) => line.includes("=")).flatMap((line) =>
        (sidesOf(line)[0] ?? []).map(phraseKey),
      );
      expect(reached).not.toContain(termOf(word));
      expect(french.get("country") ?? []).not.toContain("pay");
    },
  );
});

describe("what people ask and what is printed", () => {
  it.each(ASKED_AND_PRINTED)("%s: %s", (question, printed) => {
    expect([...answersTo(question)]).toEqual(expect.arrayContaining(printed.split(" ").map(termOf)));
  });

  it.each(FRENCH_AND_ENGLISH)("%s: %s", (question, printed) => {
    expect([...answersTo(question, "fr")]).toEqual(expect.arrayContaining(printed.split(" ").map(termOf)));
  });

  it("finds the French word for an English one, the phrases included", () => {
    expect(answersTo("smuggler")).toContain(termOf("passeur"));
    expect(answersTo("crossings")).toContain(termOf("traversées"));
    expect(answersTo("Which police station?")).toContain(termOf("commissariat"));
  });
});

describe("what must not be taken for one another", () => {
  it.each(OPPOSITES)("%s is the opposite of %s", (one, other) => {
    expect([...answersTo(one)]).not.toContain(termOf(other));
    expect([...answersTo(other)]).not.toContain(termOf(one));
  });

  it.each(NEVER_LINKED)("who asks for %s is not answered with %s", (asked, printed) => {
    expect([...answersTo(asked)]).not.toContain(termOf(printed));
  });
});

const wordsOf = (question: string): string[][] => {
  const terms = analyse(question);
  return findPhrases(terms).map(({ at }) => at.map((place) => terms[place]?.word ?? ""));
};

describe("phrases in a question", () => {
  it.each([
    ["When was the camp torn down?", ["tear", "down"]],
    ["How much did Britain chip in?", ["chip", "in"]],
    ["Are smugglers locked up for life?", ["lock", "up"]],
    ["Do they want to get rid of the gangs?", ["get", "rid", "of"]],
    ["Who foots the bill?", ["foots", "bill"]],
    ["Who foots their bill?", ["foots", "bill"]],
    ["How many were kicked out?", ["kick", "out"]],
    ["Why did they tear the old camp down?", ["tear", "down"]],
    ["Will they lock these people up?", ["lock", "up"]],
    ["Will they kick them out?", ["kick", "out"]],
    ["Is Norway giving Sund a hand?", ["give", "hand"]],
    ["Will that hit smugglers in the pocket?", ["hit", "in", "pocket"]],
    ["La mise en place du contrôle", ["mise", "en", "place"]],
    ["Les forces de l'ordre sur les plages", ["forces", "de", "ordre"]],
  ])("%s", (question, phrase) => {
    const found = wordsOf(question).map((words) => analyse(words.join(" ")).map(({ term }) => term));
    expect(found).toContainEqual(analyse(phrase.join(" ")).map(({ term }) => term));
  });

  it("takes the longest, and no word twice", () => {
    const places = findPhrases(analyse("They pick up the tab, shut down the site, and come to terms.")).flatMap(
      ({ at }) => at,
    );
    expect(new Set(places).size).toBe(places.length);
    expect(wordsOf("a life sentence")).toEqual([["life", "sentence"]]);
  });

  it("finds none where the words only stand near each other", () => {
    expect(wordsOf("Did the minister set the date and speak up?")).toEqual([]);
  });
});

const known = (word: string): boolean => isInVocabulary(termOf(word));

describe("known words", () => {
  it("tells a word it knows from one it does not", () => {
    expect(["smuggler", "pensioner", "passeur", "lorry"].filter((word) => !known(word))).toEqual([]);
    expect(["zzyzx", "smugler"].filter(known)).toEqual([]);
  });

  it("offers terms that begin as a mistyped one, or with its first letters swapped", () => {
    expect(vocabularyTermsLike("smugler")).toContain(termOf("smuggler"));
    expect(vocabularyTermsLike("oplice")).toContain(termOf("police"));
    expect(vocabularyTermsLike("smugler").every((term) => /^s|^ms/u.test(term))).toBe(true);
  });

  it("knows names that every object has for nothing special", () => {
    for (const word of ["constructor", "toString", "__proto__"]) expect(alternativesOf(word, word, "en")).toEqual([]);
  });
});
