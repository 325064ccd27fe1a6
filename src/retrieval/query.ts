/**
 * What is searched for. A query is made from a question by `buildQuery`; whoever understands more of it (people, time,
 * vocabulary) may change weights, add alternatives or mark terms as required before it is searched for.
 */
import { expectedKind, type AnswerKind } from "../language/answer-kind.ts";
import { findMentions, type Mention } from "../language/mentions.ts";
import { isQuestionWord, isStopWord } from "../language/stop-words.ts";
import { alternativesOf, type Alternative } from "../language/vocabulary/vocabulary.ts";
import { analyse, type Term } from "../language/terms.ts";

type Language = "en" | "fr";

export interface QueryTerm {
  readonly term: string;
  readonly word: string;
  /** Importance beside the term's rarity; 1 for an ordinary word of the question. */
  readonly weight: number;
  /** Whether an answer must hold it (or an alternative); the ranking only reports this, it filters nothing. */
  readonly required: boolean;
  readonly alternatives: readonly Alternative[];
  /** In the last sentence, the question proper. */
  readonly focus: boolean;
  /** Capitalised inside a sentence: the name of something. */
  readonly name: boolean;
}

export interface Query {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Runs of the question's content terms that stand side by side in it. */
  readonly phrases: readonly (readonly string[])[];
  /** The last sentence, as it was typed. */
  readonly focus: string;
  readonly expects: AnswerKind;
  /** Names, numbers and dates that the question itself holds. */
  readonly mentions: readonly Mention[];
  /** Every normalised word of the question, stop words included. */
  readonly words: ReadonlySet<string>;
  /** Terms of the question proper in order, stop words included. */
  readonly wording: readonly string[];
  /** Terms that it says more than once: what a story is about comes back in it. */
  readonly repeated: ReadonlySet<string>;
  /** Whether it claims something, or names it, rather than asks: sentences that say the same are wanted. */
  readonly isStatement: boolean;
}

/** Where the last sentence (the question proper) begins: behind the last stop that is not at the end. */
function focusStart(question: string): number {
  const stops = [...question.trimEnd().matchAll(/[.!?]["”’)]?\s+(?=\S)/gu)];
  const last = stops.at(-1);
  if (!last) return 0;
  const start = last.index + last[0].length;
  return subjects(question.slice(start)).length > 0 ? start : 0;
}

const isSubject = ({ word }: Term): boolean => !isStopWord(word) && !isQuestionWord(word);
const subjects = (text: string): Term[] => analyse(text).filter(isSubject);

function isName(question: string, { start }: Term): boolean {
  return /^\p{Lu}/u.test(question.slice(start)) && /[\p{L}\p{N},;:)"”’]\s*$/u.test(question.slice(0, start));
}

/** Terms once each, in order; a term of the question proper keeps that place. */
function queryTerms(question: string, found: readonly Term[], focus: number, language: Language): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const term of found) {
    const before = terms.get(term.term);
    terms.set(term.term, {
      term: term.term,
      word: term.word,
      weight: 1,
      required: false,
      alternatives: alternativesOf(term.term, term.word, language),
      focus: before?.focus === true || term.start >= focus,
      name: before?.name === true || isName(question, term),
    });
  }
  return [...terms.values()];
}

function repeatedIn(found: readonly Term[]): Set<string> {
  const groups = Map.groupBy(found, ({ term }) => term);
  return new Set([...groups].filter(([, group]) => group.length > 1).map(([term]) => term));
}

/** Runs of content terms: broken by stop words, question words and punctuation. */
function runs(question: string, terms: readonly Term[]): string[][] {
  const found: string[][] = [[]];
  let end = 0;
  for (const term of terms) {
    if (!isSubject(term) || /[^\s\p{Pd}]/u.test(question.slice(end, term.start))) found.push([]);
    if (isSubject(term)) found.at(-1)?.push(term.term);
    end = term.end;
  }
  return found.filter((run) => run.length > 1);
}

const ASKS =
  /\?|(?<!\p{L})(?:wh(?:at|o|om|ose|en|ere|ich|y)|how|qu(?:i|e|oi|and|el(?:le)?s?)|où|comment|combien|pourquoi|est-ce)(?!\p{L})/iu;

/** The query of a question by itself, with the vocabulary's alternatives. Where only stop words are asked, those are searched for. */
export function buildQuery(question: string, language: Language = "en"): Query {
  const all = analyse(question);
  const found = all.filter(isSubject);
  const start = focusStart(question);
  const focus = question.slice(start);
  const expects = expectedKind(focus);
  return {
    text: question,
    terms: queryTerms(question, found.length > 0 ? found : all, start, language),
    phrases: runs(question, all),
    focus,
    expects,
    mentions: findMentions(question),
    words: new Set(all.map(({ word }) => word)),
    wording: all.filter((term) => term.start >= start).map(({ term }) => term),
    repeated: repeatedIn(found),
    isStatement: expects.kind === "any" && !ASKS.test(question),
  };
}
