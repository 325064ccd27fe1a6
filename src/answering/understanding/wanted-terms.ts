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
import { asksForIssue } from "./issue-asked.ts";
import { findOccasion } from "./occasion.ts";
import type { SpeakerAsked } from "./speaker-asked.ts";
import type { SourceAsked } from "./sources-asked.ts";
import type { TimeAsked } from "./time-asked.ts";

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

/** Words about releases rather than in them: they say where to look, not what for. */
const ABOUT_RELEASES: ReadonlySet<string> = new Set(
  analyse(
    "release press statement document article story corpus text communique source page paragraph sentence quote quotation word publish say said tell told mention report communique change evolve develop differ compare comparison collect agree disagree contradict same both each",
  ).map(({ term }) => term),
);

/** What somebody's words are called when they are asked for. */
const SPEECH: ReadonlySet<string> = new Set(
  analyse(
    "view opinion stance position reaction response thought remark comment message eyes point verdict assessment judgement description account line soundbite",
  ).map(({ term }) => term),
);

/** What becomes of a release itself, where that is asked. */
const ISSUING: ReadonlySet<string> = new Set(
  analyse("issue put out come appear post print run bring public date publication").map(({ term }) => term),
);

const HELPING_WEIGHT = 0.35;
/** Of a phrase whose words are light: it says something, but as the asker puts it. */
const IDIOM_WEIGHT = 0.8;
const RELEASE_WEIGHT = 0.1;

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
  const ofIssue = asksForIssue(question);
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
      named ? governmentIn(question, term) : [],
    ]);
    const written = question.slice(term.start, term.end);
    return [
      {
        ...term,
        written,
        weight: holding.has(first.at)
          ? IDIOM_WEIGHT
          : Math.max(
              taken.speaker !== null && SPEECH.has(term.term)
                ? RELEASE_WEIGHT
                : !named && isSeasonOfTime(term, question, isPrinted)
                  ? HELPING_WEIGHT
                  : ofIssue && ISSUING.has(term.term)
                    ? RELEASE_WEIGHT
                    : weightOf(term, named, question, language),
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

/** "A deal with Norway", but not "to deal with it". */
const NOUN =
  /(?<!\p{L})(?:an?|the|this|that|these|those|any|some|new|another|latest|last|first|its|their|our|his|her)\s+(?:(?!to\s)\p{L}+\s+)?$/iu;
const NOUN_OR_VERB: ReadonlySet<string> = new Set(["deal", "deals"]);

/** "That summer", and a season that no release prints ("autumn 2022"), say when; "a summer school" is a subject. */
function isSeasonOfTime({ word, start }: Term, question: string, isPrinted: Words["isPrinted"]): boolean {
  if (!SEASON.test(word)) return false;
  const before = question.slice(0, start);
  const isDated = DATED_BY.test(before) || OF_YEAR.test(question.slice(start));
  return THAT.test(before) || (isDated && !isPrinted(word));
}

const SEASON = /^(?:spring|summer|autumn|winter)$/u;
const THAT = /\b(?:that|same|previous|following)[ -]$/iu;
const DATED_BY =
  /\b(?:this|last|next|in|by|since|until|till|before|after|over|during)(?: the)?(?: (?:early|mid|late))?[ -]$|\b(?:the|their) $/iu;
const OF_YEAR = /^\p{L}+\s+(?:of\s+)?(?:19|20)\d{2}(?!\d)/u;

/** "Is meant to put them off", "are supposed to": they only lead to the verb. */
const LEADS_TO_VERB = /^(?:meant|supposed|gonna|bound|likely)(?:\s+to)?\s+\p{L}/iu;
/** "Every passage on nets": where to look, and no way through. */
const PIECE_OF_TEXT =
  /^(?:passages?|lines?|bits?|references?|mentions?)\s+(?:on|about|concerning|regarding|that mentions?)\b/iu;

function weightOf({ term, word, start }: Term, named: boolean, question: string, language: Language): number {
  const rest = question.slice(start);
  if (word.length < 3 && !named && !/\d/u.test(word)) return RELEASE_WEIGHT;
  if (ABOUT_RELEASES.has(term) || word === "according") return RELEASE_WEIGHT;
  if (LEADS_TO_VERB.test(rest) || PIECE_OF_TEXT.test(rest)) return RELEASE_WEIGHT;
  if (NOUN_OR_VERB.has(word) && NOUN.test(question.slice(0, start))) return 1;
  return isLightWord(word, language) && !named ? HELPING_WEIGHT : 1;
}
