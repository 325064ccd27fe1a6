/** The vocabulary: for a term or a phrase of the question, the terms that may stand for it in a release. */
import { comparedWords } from "../comparatives.ts";
import { isStopWord } from "../stop-words.ts";
import { analyse, type Term } from "../terms.ts";
import { ENGLISH_GROUPS } from "./english.ts";
import { FRENCH_ENGLISH } from "./french.ts";
import { frenchForms } from "./french-forms.ts";
import { createWordTable, isFiller, phraseKey, type Entry, type WordTable } from "./word-table.ts";

/** Another term that may stand for the one asked, and how well it does, 0 to 1. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
}

/** A phrase of the question that has a meaning of its own. */
export interface PhraseMatch {
  /** Positions of its words in the analysed terms, ascending; other words may stand between. */
  readonly at: readonly number[];
  readonly alternatives: readonly Alternative[];
}

const SYNONYM = 0.8;
const TRANSLATION = 0.9;
/** What is reached by two steps, a translation and then a synonym, counts less than either. */
const SECOND_STEP = 0.8;

interface Tables {
  readonly english: WordTable;
  readonly toEnglish: WordTable;
  readonly toFrench: WordTable;
}

const split = (list: string): string[] =>
  list
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

/** The lines of a vocabulary that say something. */
export function contentLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"));
}

/** `a, b` goes both ways, `a > b` one way. */
export function readEnglishLine(line: string): Entry[] {
  const [left = "", right] = line.split(">");
  const asked = split(left);
  const answers = right === undefined ? asked : split(right);
  return asked.map((one) => ({ asked: one, answers }));
}

/** `mot = word` serves questions of both languages, `mot > word` French ones only. */
export function readFrenchLine(line: string): { toEnglish: Entry[]; toFrench: Entry[] } {
  const [left = "", right = ""] = line.split(/[=>]/u);
  const [french, english] = [split(left), split(right)];
  return {
    toEnglish: french.map((asked) => ({ asked, answers: english })),
    toFrench: line.includes("=") ? english.map((asked) => ({ asked, answers: french })) : [],
  };
}

function build(): Tables {
  const french = contentLines(FRENCH_ENGLISH).map(readFrenchLine);
  return {
    english: createWordTable(contentLines(ENGLISH_GROUPS).flatMap(readEnglishLine)),
    toEnglish: createWordTable(french.flatMap(({ toEnglish }) => toEnglish)),
    toFrench: createWordTable(french.flatMap(({ toFrench }) => toFrench)),
  };
}

let tables: Tables | null = null;

/** Built at the first question, not at import: a command that asks nothing does not pay for it. */
function vocabulary(): Tables {
  tables ??= build();
  return tables;
}

/** Takes a third of a second, which the first questions that need a word would wait for bit by bit. */
export function openVocabulary(): void {
  for (const table of Object.values(vocabulary())) table.openAll();
}

function weighted(terms: readonly string[] | undefined, weight: number): Alternative[] {
  return (terms ?? []).map((term) => ({ term, weight }));
}

/** Terms of either language that may stand for one term of a question; empty where the vocabulary has none. */
export function alternativesOf(term: string, word: string, language: "en" | "fr"): Alternative[] {
  const { english, toEnglish, toFrench } = vocabulary();
  if (language === "en")
    return mergeAlternatives([
      weighted(english.get(term) ?? comparedWith(word), SYNONYM),
      weighted(toFrench.get(term), TRANSLATION),
    ]);
  const direct = frenchForms(word).flatMap((form) => toEnglish.get(phraseKey(form)) ?? []);
  return mergeAlternatives([weighted(direct, TRANSLATION), direct.flatMap((one) => secondStep(one))]);
}

/** Of a comparative that is not listed itself, what the word that it compares by stands for. */
function comparedWith(word: string): string[] {
  const { english } = vocabulary();
  return comparedWords(word).flatMap((base) => english.get(phraseKey(base)) ?? []);
}

function secondStep(translation: string): Alternative[] {
  return weighted(vocabulary().english.get(translation), TRANSLATION * SYNONYM * SECOND_STEP);
}

/** Single terms that the vocabulary knows and that `term` may be a mistyped form of, judged by their first letters. */
export function vocabularyTermsLike(term: string): string[] {
  const beginnings = [term.slice(0, 1), `${term.slice(1, 2)}${term.slice(0, 1)}`];
  const { english, toFrench } = vocabulary();
  return beginnings.flatMap((letters) => [...english.beginningWith(letters), ...toFrench.beginningWith(letters)]);
}

export function isInVocabulary(term: string): boolean {
  const { english, toEnglish, toFrench } = vocabulary();
  return [english, toEnglish, toFrench].some((table) => table.get(term) !== undefined);
}

type Words = Pick<Term, "term" | "word">;

const LONGEST_PHRASE = 4;
const SHORTEST_PHRASE = 2;

/** Phrases that the vocabulary knows, the longest at each place. */
export function findPhrases(terms: readonly Words[]): PhraseMatch[] {
  const places = [...terms.keys()].filter((at) => !isFiller(terms[at]?.word ?? ""));
  const found: PhraseMatch[] = [];
  for (let from = 0; from < places.length; from++) {
    const match =
      phraseAt(terms, places, from) ?? partedVerbAt(terms, places, from) ?? partedPhraseAt(terms, places, from);
    if (match) found.push(match);
  }
  return found;
}

function phraseAt(terms: readonly Words[], places: readonly number[], from: number): PhraseMatch | null {
  for (let size = LONGEST_PHRASE; size >= SHORTEST_PHRASE; size--) {
    const at = places.slice(from, from + size);
    const match = at.length === size ? matchOf(terms, at) : null;
    if (match) return match;
  }
  return null;
}

function matchOf(terms: readonly Words[], at: readonly number[]): PhraseMatch | null {
  const { english, toEnglish, toFrench } = vocabulary();
  const key = at.map((place) => terms[place]?.term).join(" ");
  const [same, others] = [english.get(key), [...(toEnglish.get(key) ?? []), ...(toFrench.get(key) ?? [])]];
  if (!same && others.length === 0) return null;
  return { at, alternatives: mergeAlternatives([weighted(same, SYNONYM), weighted(others, TRANSLATION)]) };
}

const PARTICLES: ReadonlySet<string> = new Set(["up", "down", "out", "off", "away", "back", "over"]);
const OBJECTS: ReadonlySet<string> = new Set(["them", "him", "it", "us", "me", "you", "all", "more"]);
/** How many words may part a verb from its particle. */
const WIDEST_GAP = 3;

/** A verb with its object before its particle: "tore the old camp down", but not "set the date and speak up". */
function partedVerbAt(terms: readonly Words[], places: readonly number[], from: number): PhraseMatch | null {
  const after = places.slice(from + 1, from + 2 + WIDEST_GAP).map((at) => ({ at, word: terms[at]?.word ?? "" }));
  const end = after.findIndex(({ word }) => PARTICLES.has(word) || (isStopWord(word) && !OBJECTS.has(word)));
  const particle = after[end];
  if (end < 1 || !particle || !PARTICLES.has(particle.word)) return null;
  return matchOf(terms, [places[from] ?? 0, particle.at]);
}

/** Verbs whose object may stand inside a phrase that they open. */
const OPENERS: ReadonlySet<string> = new Set(
  ["give", "lend", "put", "take", "keep", "hold", "throw", "bring", "hit", "have", "leave", "set"].flatMap((verb) =>
    analyse(verb).map(({ term }) => term),
  ),
);
const WIDEST_OBJECT = 2;
const LONGEST_REST = 3;

/** "Give France a hand", "put the talks on ice": a phrase of three words or more, parted behind its verb. */
function partedPhraseAt(terms: readonly Words[], places: readonly number[], from: number): PhraseMatch | null {
  const verb = places[from];
  if (verb === undefined || !OPENERS.has(terms[verb]?.term ?? "")) return null;
  for (let gap = 1; gap <= WIDEST_OBJECT; gap++)
    for (let size = LONGEST_REST; size > 0; size--) {
      const rest = places.slice(from + 1 + gap, from + 1 + gap + size);
      const match = rest.length === size ? matchOf(terms, [verb, ...rest]) : null;
      if (match && isContent(terms, rest)) return match;
    }
  return null;
}

/** Whether more than particles is left of a phrase without its verb. */
function isContent(terms: readonly Words[], rest: readonly number[]): boolean {
  return rest.some((at) => !isStopWord(terms[at]?.word ?? "") && !PARTICLES.has(terms[at]?.word ?? ""));
}

/** One entry a term, the best weight kept. */
export function mergeAlternatives(lists: readonly (readonly Alternative[])[]): Alternative[] {
  const best = new Map<string, number>();
  for (const { term, weight } of lists.flat()) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return [...best].map(([term, weight]) => ({ term, weight }));
}
