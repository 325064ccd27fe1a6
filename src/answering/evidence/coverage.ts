/** How much of what a question speaks of a sentence speaks of too: directly, by another word, or beside it. */
import type { Span } from "../../corpus/release.ts";
import { analyse } from "../../language/terms.ts";
import type { WantedTerm } from "../understanding/wanted-terms.ts";
import type { CorpusView, SentenceView } from "./corpus-view.ts";

/** Where a wanted term was met, 0 (nowhere in the release) to 1 (the word itself, in the sentence). */
export interface Met {
  readonly wanted: WantedTerm;
  readonly presence: number;
  /** The same within the sentence alone. */
  readonly here: number;
  /** Share of the question's weight that this term carries; all shares sum to 1. */
  readonly share: number;
}

export interface Coverage {
  /** Sum of share times presence, 0 to 1. */
  readonly value: number;
  /** The same, counting only what the sentence itself holds or points back to. */
  readonly here: number;
  readonly met: readonly Met[];
}

const FAMILY = 0.6;
const REFERRED = 0.85;
const BESIDE = 0.6;
const IN_PARAGRAPH = 0.5;
const IN_HEAD = 0.6;
const IN_RELEASE = 0.15;
/** A word that few releases hold tells which release is meant: there it counts for all its sentences. */
const NAMES_RELEASE = 0.4;

/** Weight of each wanted term: rare words count most, words that the corpus lacks as much as its rarest. */
export function importanceOf(wanted: WantedTerm, corpus: CorpusView): number {
  const known = Math.max(
    corpus.frequency(wanted.term),
    ...wanted.alternatives.map(({ term, weight }) => corpus.frequency(term) * weight * 0.5),
  );
  const rarity = Math.log(1 + (corpus.size + 1) / (known + 0.5));
  return wanted.weight * rarity * (wanted.named ? 1.3 : 1);
}

/** Weighs one sentence against the wanted terms; `importance` as `importanceOf` gives it, in the same order. */
export function coverageOf(
  view: SentenceView,
  wanted: readonly WantedTerm[],
  importance: readonly number[],
  corpus: CorpusView,
): Coverage {
  const total = importance.reduce((sum, value) => sum + value, 0);
  const neighbours = neighboursOf(view);
  const met = wanted.map((one, i) => ({
    wanted: one,
    presence: one.person ? personPresence(one, view) : presenceOf(one, view, neighbours, corpus),
    here: presenceIn(one, view.termSet),
    share: total > 0 ? (importance[i] ?? 0) / total : 0,
  }));
  return {
    value: met.reduce((sum, { presence, share }) => sum + presence * share, 0),
    here: met.reduce((sum, { here, share }) => sum + here * share, 0),
    met,
  };
}

function presenceOf(
  wanted: WantedTerm,
  view: SentenceView,
  neighbours: readonly SentenceView[],
  corpus: CorpusView,
): number {
  const here = presenceIn(wanted, view.termSet);
  if (here === 1) return 1;
  const beside = Math.max(0, ...neighbours.map((one) => besideWeight(one, view) * presenceIn(wanted, one.termSet)));
  const head = IN_HEAD * presenceIn(wanted, view.release.headTerms);
  const anywhere =
    (IN_RELEASE + NAMES_RELEASE * (1 - corpus.releaseShare(wanted.term))) * presenceIn(wanted, view.release.allTerms);
  return Math.max(here, beside, head, anywhere);
}

/** Somebody is spoken of by name, by a pronoun that points back to the name, or by speaking. */
function personPresence(wanted: WantedTerm, view: SentenceView): number {
  if (presenceIn(wanted, view.termSet) >= FAMILY) return 1;
  const speaker = view.sentence.speech?.speaker?.name;
  if (speaker && presenceIn(wanted, new Set(analyse(speaker).map(({ term }) => term))) >= FAMILY) return 1;
  const before = view.release.sentences[view.index - 1];
  if (before && POINTS_BACK.test(view.text) && presenceIn(wanted, before.termSet) >= FAMILY) return REFERRED;
  return IN_RELEASE * presenceIn(wanted, view.release.allTerms);
}

/** A sentence that opens with a pronoun speaks of what the one before it named. */
const POINTS_BACK =
  /^(?:[“"‘']\s*)?(?:(?:also|besides|however|and|but),?\s+)?(?:he|she|they|it|this|these|those|their|its|his|her|such|both|the (?:pair|two|meeting|arrangement|agreement|scheme|plan)|il|elle|ils|elles|ce|cette|ces)\b/iu;

function besideWeight(neighbour: SentenceView, view: SentenceView): number {
  const before = neighbour.index < view.index;
  if (before && POINTS_BACK.test(view.text)) return REFERRED;
  return neighbour.sentence.paragraph === view.sentence.paragraph ? BESIDE : IN_PARAGRAPH;
}

/** 1 for the term itself, an alternative's weight, or that of a word of the same family ("migration", "migrant"). */
export function presenceIn(wanted: WantedTerm, terms: ReadonlySet<string>): number {
  if (terms.has(wanted.term)) return 1;
  let best = 0;
  for (const { term, weight } of wanted.alternatives) if (weight > best && terms.has(term)) best = weight;
  if (best >= FAMILY) return best;
  for (const term of terms) if (isFamily(wanted.term, term)) return FAMILY;
  return best;
}

/** Stems that share a beginning of five letters or more, most of the shorter one. */
function isFamily(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const limit = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < limit && a[shared] === b[shared]) shared++;
  return shared >= 5 && shared >= limit - 1;
}

/** The sentence before and the one after, as far as they are in the same paragraph or the one next to it. */
function neighboursOf({ release, sentence, index }: SentenceView): SentenceView[] {
  return [release.sentences[index - 1], release.sentences[index + 1]].filter(
    (one): one is SentenceView => one !== undefined && Math.abs(one.sentence.paragraph - sentence.paragraph) <= 1,
  );
}

/** Where the wanted terms stand in the sentence, as offsets into its text. */
export function metSpans(view: SentenceView, wanted: readonly WantedTerm[]): Span[] {
  const accepted = new Set(wanted.flatMap(({ term, alternatives }) => [term, ...alternatives.map((one) => one.term)]));
  return view.terms.filter(({ term }) => accepted.has(term)).map(({ start, end }) => ({ start, end }));
}
