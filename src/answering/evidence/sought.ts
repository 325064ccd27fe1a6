/** The wanted terms of a question in the terms of one corpus: what counts as each of them, and how much each matters. */
import type { WantedTerm } from "../understanding/wanted-terms.ts";
import type { CorpusView } from "./corpus-view.ts";

export interface Sought {
  readonly wanted: WantedTerm;
  /** Share of the question's weight that this term carries; all shares sum to 1. */
  readonly share: number;
  /** Terms of the corpus that count as this one, and how well: 1 for itself, less for alternatives and its family; the best first. */
  readonly accepted: ReadonlyMap<string, number>;
  /** In what share of the releases the term itself stands, 0 to 1. */
  readonly releaseShare: number;
}

/** Words of one family ("migration", "migrant") stand for one another this well. */
export const FAMILY = 0.6;
/** "120 years" and "the 120th". */
const ORDINAL = 0.8;
/** A light word says little, however rare it is. */
const MOST_FOR_LIGHT = 2;
const NAME_WEIGHT = 1.3;
/** A plain word that no release prints is more often the asker's wording than another subject. */
const ASKERS_OWN = 0.5;
/** Less so the word for what is asked for ("which hotel"). */
const ASKERS_CLASS = 0.75;

/** "Fatal" may stand for "die"; "fatal" and "tragic" together surely do. */
const FURTHER = 0.05;
const MOST_OTHERS = 2;
const AS_GOOD_AS_ITSELF = 0.95;

/** Rare words matter most; names and figures that the corpus lacks as much as its rarest. */
export function seek(wanted: readonly WantedTerm[], corpus: CorpusView): Sought[] {
  const importance = wanted.map((one) => importanceOf(one, corpus));
  const total = importance.reduce((sum, value) => sum + value, 0);
  return wanted.map((one, i) => ({
    wanted: one,
    share: total > 0 ? (importance[i] ?? 0) / total : 0,
    accepted: acceptedFor(one, corpus),
    releaseShare: corpus.releaseShare(one.term),
  }));
}

function importanceOf({ term, alternatives, weight, named, isClass }: WantedTerm, corpus: CorpusView): number {
  const known = alternatives.reduce(
    (most, one) => Math.max(most, corpus.frequency(one.term) * one.weight * 0.5),
    corpus.frequency(term),
  );
  const rarity = Math.min(Math.log(1 + (corpus.size + 1) / (known + 0.5)), weight < 1 ? MOST_FOR_LIGHT : Infinity);
  const isAskersOwn = known === 0 && !named && !/\d/u.test(term);
  const own = isClass ? ASKERS_CLASS : ASKERS_OWN;
  return weight * rarity * (named ? NAME_WEIGHT : isAskersOwn ? own : 1);
}

function acceptedFor({ term, alternatives }: WantedTerm, corpus: CorpusView): Map<string, number> {
  const accepted = new Map<string, number>();
  const accept = (other: string, weight: number): void => {
    accepted.set(other, Math.max(accepted.get(other) ?? 0, weight));
  };
  for (const other of corpus.beginningAs(term)) if (isFamily(term, other)) accept(other, FAMILY);
  for (const one of alternatives) accept(one.term, one.weight);
  if (/^\d+(?:th)?$/u.test(term)) accept(term.endsWith("th") ? term.slice(0, -2) : `${term}th`, ORDINAL);
  accept(term, 1);
  return new Map([...accepted].filter(([other]) => corpus.holds(other)).sort((a, b) => b[1] - a[1]));
}

/** Stems that share a beginning of five letters or more, all but one letter of the shorter one. */
function isFamily(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5) return false;
  const limit = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < limit && a[shared] === b[shared]) shared++;
  return shared >= 5 && shared >= limit - 1;
}

/** How well a set of terms holds what is sought, 0 to 1. */
export function presenceIn({ accepted }: Pick<Sought, "accepted">, terms: ReadonlySet<string>): number {
  let best = 0;
  let others = 0;
  for (const [term, weight] of accepted) {
    if (!terms.has(term)) continue;
    if (best === 0) best = weight;
    else others++;
    if (best === 1 || others === MOST_OTHERS) break;
  }
  return best === 1 ? 1 : Math.min(AS_GOOD_AS_ITSELF, best + others * FURTHER);
}
