/** Which words of a question an answer must speak of, which only help, and what may stand for each. */
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
  readonly alternatives: readonly Alternative[];
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words about releases rather than in them: they say where to look, not what for. */
const ABOUT_RELEASES =
  list(`release releases press statement statements document documents article articles story corpus text
  communique announcement source sources page paragraph sentence quote quotes quotation words word exactly exact piece
  publication published publish issued report reports reported according say said says saying tell told mention mentioned
  state stated states speak spoke talk talked call called calls describe described describes express expressed comment
  dit disait declare texte communiques phrase citation parle selon article`);
/** Words that carry the grammar of a question more than its subject. */
const HELPS =
  list(`want wants wanted get got give gave given gives make made makes take taken took takes use used uses need
  needs thing things way ways kind sort happen happened happens happening plan planned plans mean means meant supposed
  going go goes come came like look looked see seen set put keep actually really currently ever already still yet many
  much lot lots various several certain particular specific overall general main key different new recent recently latest
  newest last current now today time times year years month months day days week weeks point points part parts name names
  number numbers amount figure figures total sum level rate percentage percent share person people someone anyone
  country countries city cities place places minister ministers answer question aim purpose reason reasons result
  veut voulait fait faire faut nombre chiffre montant combien pays ville annee mois jour dernier derniere
  involved include included including regarding concerning related respect terms context relation case side sides`);

const HELPING_WEIGHT = 0.35;
const RELEASE_WEIGHT = 0.1;

export interface TakenSpans {
  readonly times: readonly TimeAsked[];
  readonly speaker: SpeakerAsked | null;
  readonly sources: readonly SourceAsked[];
}

/** The terms a question is about, without its dates and without the speaker whose words it wants. */
export function findWantedTerms(question: string, language: Language, taken: TakenSpans): WantedTerm[] {
  const terms = analyse(question);
  const phrases = findPhrases(terms.map(({ term }) => term));
  return terms.flatMap((term, at): WantedTerm[] => {
    if (isStopWord(term.word) || isQuestionWord(term.word) || isTaken(term, taken)) return [];
    const phrase = phrases.find(({ from, length }) => at >= from && at < from + length);
    const own = alternativesOf(term.term, term.word, language);
    const alternatives = phrase ? mergeAlternatives([own, phrase.alternatives]) : own;
    const named = isName(question, term);
    return [{ ...term, weight: weightOf(term, named), named, alternatives }];
  });
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

function weightOf({ word }: Term, named: boolean): number {
  if (ABOUT_RELEASES.has(word)) return RELEASE_WEIGHT;
  return HELPS.has(word) && !named ? HELPING_WEIGHT : 1;
}
