/** The vocabulary as a table: for a term or a phrase of the question, the terms that may stand for it in a release. */
import { analyse, fold } from "../terms.ts";
import { ENGLISH_GROUPS } from "./english.ts";
import { FRENCH_ENGLISH } from "./french.ts";

/** Another term that may stand for the one asked, and how well it does, 0 to 1. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
}

/** A phrase of the question that has a meaning of its own, as positions in the analysed terms. */
export interface PhraseMatch {
  readonly from: number;
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

const SYNONYM = 0.8;
/** A word of a phrase is weaker evidence than the phrase. */
const PART_OF_PHRASE = 0.55;
const TRANSLATION = 0.9;

type Table = Map<string, Map<string, number>>;

function add(table: Table, from: string, to: string, weight: number): void {
  const key = keyOf(from);
  const row = table.get(key) ?? new Map<string, number>();
  const terms = termsOf(to);
  const each = terms.length > 1 ? weight * (PART_OF_PHRASE / SYNONYM) : weight;
  for (const term of terms) if (term !== key) row.set(term, Math.max(row.get(term) ?? 0, each));
  table.set(key, row);
}

const termsOf = (words: string): string[] => analyse(words).map(({ term }) => term);
const keyOf = (words: string): string => termsOf(words).join(" ");
const split = (list: string): string[] =>
  list
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

function addGroup(table: Table, line: string): void {
  const [left = "", right] = line.split(">");
  const asked = split(left);
  const answers = right === undefined ? asked : split(right);
  for (const from of asked) for (const to of answers) if (from !== to) add(table, from, to, SYNONYM);
}

function contentLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"));
}

function buildEnglish(): Table {
  const table: Table = new Map();
  for (const line of contentLines(ENGLISH_GROUPS)) addGroup(table, line);
  return table;
}

function buildFrench(): { toEnglish: Table; toFrench: Table } {
  const toEnglish: Table = new Map();
  const toFrench: Table = new Map();
  for (const line of contentLines(FRENCH_ENGLISH)) {
    const [french = "", english = ""] = line.split("=");
    for (const word of split(english)) {
      add(toEnglish, french.trim(), word, TRANSLATION);
      add(toFrench, word, french.trim(), TRANSLATION);
    }
  }
  return { toEnglish, toFrench };
}

let tables: { english: Table; toEnglish: Table; toFrench: Table } | null = null;

/** Built at the first question, not at import: a command that asks nothing does not pay for it. */
function vocabulary(): { english: Table; toEnglish: Table; toFrench: Table } {
  tables ??= { english: buildEnglish(), ...buildFrench() };
  return tables;
}

function listed(row: ReadonlyMap<string, number> | undefined): Alternative[] {
  return [...(row ?? [])].map(([term, weight]) => ({ term, weight }));
}

/** Terms of either language that may stand for one term of a question; empty where the vocabulary has none. */
export function alternativesOf(term: string, word: string, language: "en" | "fr"): Alternative[] {
  const { english, toEnglish, toFrench } = vocabulary();
  if (language === "en") return mergeAlternatives([listed(english.get(term)), listed(toFrench.get(term))]);
  const direct = frenchForms(word).flatMap((form) => listed(toEnglish.get(keyOf(form))));
  const second = direct.flatMap((one) =>
    listed(english.get(one.term)).map((two) => ({ term: two.term, weight: two.weight * one.weight * 0.8 })),
  );
  return mergeAlternatives([direct, second]);
}

/** Single English terms that the vocabulary knows, so that they are not taken for typing errors. */
export function vocabularyTerms(): string[] {
  return [...vocabulary().english.keys(), ...vocabulary().toFrench.keys()].filter((key) => !key.includes(" "));
}

export function isInVocabulary(term: string): boolean {
  const { english, toEnglish, toFrench } = vocabulary();
  return english.has(term) || toEnglish.has(term) || toFrench.has(term);
}

/** Phrases of two or three terms that the vocabulary knows, longest first at each place, not overlapping. */
export function findPhrases(terms: readonly string[]): PhraseMatch[] {
  const { english } = vocabulary();
  const found: PhraseMatch[] = [];
  for (let from = 0; from < terms.length; from++) {
    const length = [3, 2].find(
      (size) => english.has(terms.slice(from, from + size).join(" ")) && from + size <= terms.length,
    );
    if (length === undefined) continue;
    found.push({ from, length, alternatives: listed(english.get(terms.slice(from, from + length).join(" "))) });
    from += length - 1;
  }
  return found;
}

/** One entry a term, the best weight kept. */
export function mergeAlternatives(lists: readonly (readonly Alternative[])[]): Alternative[] {
  const best = new Map<string, number>();
  for (const { term, weight } of lists.flat()) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return listed(best);
}

/** A French word and the forms it may be listed under: singular, masculine, infinitive. */
function frenchForms(word: string): string[] {
  const plain = fold(word);
  const forms = [plain, plain.replace(/(?:s|x)$/u, ""), plain.replace(/e?s?$/u, "")];
  const root = /^(\p{L}{3,}?)(?:e|es|ee|ees|er|ent|ait|aient|ant|era|eront|ons|ez)$/u.exec(plain)?.[1];
  return [...new Set(root ? [...forms, `${root}er`, `${root}e`, root] : forms)];
}
