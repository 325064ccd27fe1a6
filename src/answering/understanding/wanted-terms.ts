/** Which words of a question an answer must speak of, which only help, and what may stand for each. */
import type { Span } from "../../corpus/release.ts";
import { governmentIn } from "../../language/vocabulary/capitals.ts";
import { isLightWord } from "../../language/light-words.ts";
import type { Language } from "../../language/periods.ts";
import { isQuestionWord, isStopWord } from "../../language/stop-words.ts";
import { isMistypedFunctionWord } from "../../language/spelling.ts";
import { analyse, type Term } from "../../language/terms.ts";
import {
  alternativesOf,
  findPhrases,
  isInVocabulary,
  mergeAlternatives,
  type Alternative,
  type PhraseMatch,
} from "../../language/vocabulary/vocabulary.ts";
import { findOccasion } from "./occasion.ts";
import type { SpeakerAsked } from "./speaker-asked.ts";
import type { SourceAsked } from "./sources-asked.ts";
import type { TimeAsked } from "./time-asked.ts";
import { weightOf } from "./word-weight.ts";

export interface WantedTerm extends Term {
  /** As it stands in the question. */
  readonly written: string;
  /** How much of the question it is: 1 for its subject, less for words that only help. */
  readonly weight: number;
  /** Written with a capital inside the question: a name, for which nothing else may stand. */
  readonly named: boolean;
  /** Part of a person's name: what is told of somebody else does not answer. */
  readonly person: boolean;
  /** Names the class of thing that is asked for ("which hotel"). */
  readonly isClass: boolean;
  /** Part of the event by which the question says when: the release must tell of it, not the sentence. */
  readonly occasion: boolean;
  readonly alternatives: readonly Alternative[];
}

/** Of a phrase whose words are light: it says something, but as the asker puts it. */
const IDIOM_WEIGHT = 0.8;
/** What is known of words beyond the question. */
export interface Words {
  /** Terms that a mistyped one may have been meant to be; none for a word that is known. */
  readonly spell: (term: string, word: string) => readonly string[];
  /** Whether some release prints the word. */
  readonly isPrinted: (word: string) => boolean;
  /** Whether some release prints it as part of a person's name. */
  readonly isPersonName: (term: string) => boolean;
}

export interface TakenSpans {
  readonly times: readonly TimeAsked[];
  readonly speaker: SpeakerAsked | null;
  readonly sources: readonly SourceAsked[];
  readonly office?: Span | null;
  /** Whether it is asked when a release was published. */
  readonly ofIssue?: boolean;
}

/** The terms a question is about, once each, without its dates and without the speaker whose words it wants. */
export function findWantedTerms(
  question: string,
  language: Language,
  taken: TakenSpans,
  { spell, isPrinted, isPersonName }: Words,
): WantedTerm[] {
  const terms = analyse(question);
  const phrases = findPhrases(terms);
  const holding = lastOfStopWords(phrases, terms);
  const isNamed = nameTest(question);
  const occasion = findOccasion(question);
  const { ofIssue = false } = taken;
  const around = { question, language, ofSpeech: taken.speaker !== null, ofIssue, isPrinted };
  const places = [...terms.entries()]
    .filter(
      ([at, term]) =>
        (holding.has(at) || (!isStopWord(term.word) && !isQuestionWord(term.word))) && !isTaken(term, taken),
    )
    .map(([at, term]) => ({ at, term, named: isNamed(term) }))
    .filter(
      ({ term, named }) =>
        named || isPrinted(term.word) || isInVocabulary(term.term) || !isMistypedFunctionWord(term.word),
    );
  const onceEach = Map.groupBy(places, ({ term }) => term.term).values();
  return [...onceEach].flatMap((same): WantedTerm[] => {
    const first = same.find(({ named }) => named) ?? same[0];
    if (!first) return [];
    const { term, named } = first;
    const idioms = phrases.filter((phrase) => same.some(({ at }) => phrase.at.includes(at)));
    const alternatives = mergeAlternatives([
      alternativesOf(term.term, term.word, language),
      ...idioms.map((phrase) => phrase.alternatives),
      correctionsOf(term, language, spell),
      governmentIn(question, term, isPrinted(term.word)),
    ]);
    const written = question.slice(term.start, term.end);
    return [
      {
        ...term,
        written,
        weight: holding.has(first.at)
          ? IDIOM_WEIGHT
          : Math.max(
              weightOf(term, named, around),
              idioms.some((idiom) => isOfLightWords(idiom, terms)) ? IDIOM_WEIGHT : 0,
            ),
        named,
        person: isPersonName(term.term),
        isClass: CLASS_ASKED.test(question.slice(0, term.start)),
        occasion: ofIssue || (occasion !== null && same.every((one) => isWithin(one.term, occasion))),
        alternatives,
      },
    ];
  });
}

/** Places of the words that stand for a whole phrase of words that say nothing alone: "own" in "on their own". */
function lastOfStopWords(phrases: readonly PhraseMatch[], terms: readonly Term[]): ReadonlySet<number> {
  const silent = phrases.filter(({ at }) => at.every((place) => isStopWord(terms[place]?.word ?? "")));
  return new Set(silent.flatMap(({ at }) => at.at(-1) ?? []));
}

/** "For good", "give … back": words that say little alone and something together; not "going to" or "get … over". */
function isOfLightWords({ at }: PhraseMatch, terms: readonly Term[]): boolean {
  const words = at.map((place) => terms[place]?.word ?? "");
  const isTogether = words[0] !== "get" || (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1;
  const isLight = words.every((word) => (isStopWord(word) || isLightWord(word)) && !/\d/u.test(word));
  return isTogether && isLight && !LEADS_ON.has(words.at(-1) ?? "");
}

const LEADS_ON: ReadonlySet<string> = new Set(["to", "of"]);

const CLASS_ASKED = /\b(?:which|what|quel(?:le)?s?)\s+(?:\p{L}+\s+)?$/iu;

const CORRECTED = 0.95;

function correctionsOf({ term, word }: Term, language: Language, spell: Words["spell"]): Alternative[] {
  return spell(term, word).flatMap((meant) => [
    { term: meant, weight: CORRECTED },
    ...alternativesOf(meant, meant, language).map((one) => ({ term: one.term, weight: one.weight * CORRECTED })),
  ]);
}

function isWithin(term: Term, { start, end }: Span): boolean {
  return term.start >= start && term.end <= end;
}

function isTaken(term: Term, { times, speaker, sources, office }: TakenSpans): boolean {
  const spans = [...times, ...sources, ...(speaker && speaker.end > 0 ? [speaker] : []), ...(office ? [office] : [])];
  return spans.some(({ start, end }) => term.start < end && start < term.end);
}

const SEASONS = /\bNew Years?\b|\bChristmas\b|\bEaster\b/u;

/** Whether a term of the question is written as a name: with a capital, other than the one that opens a sentence. */
function nameTest(question: string): (term: Term) => boolean {
  const shouting = question === question.toUpperCase();
  const firstWord = question.search(/[\p{L}\p{N}]/u);
  return ({ start, end }) => {
    const written = question.slice(start, end);
    const opens = start <= firstWord || /[.?!:]\s*["“‘']?$/u.test(question.slice(Math.max(0, start - 5), start));
    if (SEASONS.test(question.slice(Math.max(0, start - 4), end + 5))) return false;
    return /^\p{Lu}/u.test(written) && !shouting && (!opens || /\p{Lu}/u.test(written.slice(1)));
  };
}
