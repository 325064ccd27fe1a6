/** Which words of a question an answer must speak of, which only help, and what may stand for each. */
import { isLightWord } from "../../language/light-words.ts";
import type { Language } from "../../language/periods.ts";
import { isQuestionWord, isStopWord } from "../../language/stop-words.ts";
import { analyse, type Term } from "../../language/terms.ts";
import {
  alternativesOf,
  findPhrases,
  mergeAlternatives,
  type Alternative,
} from "../../language/vocabulary/vocabulary.ts";
import type { SpeakerAsked } from "./speaker-asked.ts";
import type { SourceAsked } from "./sources-asked.ts";
import type { TimeAsked } from "./time-asked.ts";

export interface WantedTerm extends Term {
  /** How much of the question it is: 1 for its subject, less for words that only help. */
  readonly weight: number;
  /** Written with a capital inside the question: a name, for which nothing else may stand. */
  readonly named: boolean;
  /** Part of a person's name: what is told of somebody else does not answer. */
  readonly person: boolean;
  readonly alternatives: readonly Alternative[];
}

/** Words about releases rather than in them: they say where to look, not what for. */
const ABOUT_RELEASES: ReadonlySet<string> = new Set(
  analyse(
    "release press statement document article story corpus text communique source page paragraph sentence quote quotation word publish say said tell told mention report according to communique change evolve develop differ compare comparison collect agree disagree contradict same both each",
  ).map(({ term }) => term),
);

const HELPING_WEIGHT = 0.35;
const RELEASE_WEIGHT = 0.1;

/** What is known of words beyond the question. */
export interface Words {
  /** Terms that a mistyped one may have been meant to be; none for a word that is known. */
  readonly spell: (term: string, word: string) => readonly string[];
  /** Whether some release prints it as part of a person's name. */
  readonly isPersonName: (term: string) => boolean;
}

export interface TakenSpans {
  readonly times: readonly TimeAsked[];
  readonly speaker: SpeakerAsked | null;
  readonly sources: readonly SourceAsked[];
}

/** The terms a question is about, without its dates and without the speaker whose words it wants. */
export function findWantedTerms(
  question: string,
  language: Language,
  taken: TakenSpans,
  { spell, isPersonName }: Words,
): WantedTerm[] {
  const terms = analyse(question);
  const phrases = findPhrases(terms);
  return terms.flatMap((term, at): WantedTerm[] => {
    if (isStopWord(term.word) || isQuestionWord(term.word) || isTaken(term, taken)) return [];
    const phrase = phrases.find((one) => one.at.includes(at));
    const alternatives = mergeAlternatives([
      alternativesOf(term.term, term.word, language),
      phrase?.alternatives ?? [],
      correctionsOf(term, language, spell),
    ]);
    const named = isName(question, term);
    return [{ ...term, weight: weightOf(term, named), named, person: isPersonName(term.term), alternatives }];
  });
}

const CORRECTED = 0.95;

function correctionsOf({ term, word }: Term, language: Language, spell: Words["spell"]): Alternative[] {
  return spell(term, word).flatMap((meant) => [
    { term: meant, weight: CORRECTED },
    ...alternativesOf(meant, meant, language).map((one) => ({ term: one.term, weight: one.weight * CORRECTED })),
  ]);
}

function isTaken(term: Term, { times, speaker, sources }: TakenSpans): boolean {
  const spans = [...times, ...sources, ...(speaker && speaker.end > 0 ? [speaker] : [])];
  return spans.some(({ start, end }) => term.start < end && start < term.end);
}

function isName(question: string, { start, end }: Term): boolean {
  const written = question.slice(start, end);
  const opens = !/[\p{L}\p{N}]/u.test(question.slice(0, start)) || /[.?!:]\s*["“‘']?$/u.test(question.slice(0, start));
  const shouting = question === question.toUpperCase();
  return /^\p{Lu}/u.test(written) && !shouting && (!opens || /\p{Lu}/u.test(written.slice(1)));
}

function weightOf({ term, word }: Term, named: boolean): number {
  if (word.length < 3 && !named && !/\d/u.test(word)) return RELEASE_WEIGHT;
  if (ABOUT_RELEASES.has(term)) return RELEASE_WEIGHT;
  return isLightWord(word) && !named ? HELPING_WEIGHT : 1;
}
