/** A query against one corpus: which of its terms the releases hold, how rare they are, and what else may stand for them. */
import { correctSpelling } from "../language/spelling.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { PassageIndex, WeightedTerm } from "./passage-index.ts";
import type { Query, QueryTerm } from "./query.ts";
import { familyLikeness } from "./term-families.ts";

/** How a term of a release answers to a term of the query. */
export type MatchKind = "exact" | "family" | "alternative";

interface Match {
  readonly unit: number;
  readonly kind: MatchKind;
  /** 0 to 1. */
  readonly likeness: number;
}

/** One term of the query with its weight in this corpus. */
interface Unit {
  readonly queryTerm: QueryTerm;
  /** Weight of the query term times its inverse passage frequency. */
  readonly mass: number;
  readonly rarity: number;
  /** Whether any release holds the term itself. */
  readonly known: boolean;
}

export interface Expansion {
  readonly query: Query;
  readonly units: readonly Unit[];
  /** What a term id of the corpus stands for in this query. */
  readonly matches: ReadonlyMap<number, readonly Match[]>;
  /** Sum of the units' masses; and of those in the question proper. */
  readonly mass: number;
  readonly focusMass: number;
  readonly recalled: readonly WeightedTerm[];
}

const FAMILY_LIMIT = 6;
/** How much a match counts beside an exact one. */
const STRENGTH: Readonly<Record<MatchKind, number>> = { exact: 1, family: 0.7, alternative: 0.3 };

/** Inverse passage frequency as in BM25: ln(1 + (N - n + 0.5) / (n + 0.5)). */
function rarity(index: CorpusIndex, id: number | undefined): number {
  const total = index.passages.length;
  const holding = id === undefined ? 0 : index.passagesWith(id);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

function familyOf(index: CorpusIndex, term: string): { id: number; likeness: number }[] {
  return index
    .bucket(term)
    .map((id) => ({ id, likeness: familyLikeness(term, index.termOf(id)) }))
    .filter(({ id, likeness }) => likeness > 0 && index.termOf(id) !== term)
    .sort((a, b) => b.likeness - a.likeness || index.passagesWith(b.id) - index.passagesWith(a.id))
    .slice(0, FAMILY_LIMIT);
}

/** Everything in the corpus that may stand for one query term, the closest kind first. */
function matchesOf(index: CorpusIndex, engine: PassageIndex, queryTerm: QueryTerm, unit: number): [number, Match][] {
  const { term, alternatives } = queryTerm;
  const id = index.idOf(term);
  const found: [number, Match][] = id === undefined ? [] : [[id, { unit, kind: "exact", likeness: 1 }]];
  for (const relative of familyOf(index, term))
    found.push([relative.id, { unit, kind: "family", likeness: relative.likeness * STRENGTH.family }]);
  for (const alternative of alternatives) {
    const other = index.idOf(alternative.term);
    if (other !== undefined)
      found.push([other, { unit, kind: "alternative", likeness: alternative.weight * STRENGTH.alternative }]);
  }
  if (found.length > 0) return found;
  return correctSpelling(term, engine.similarTerms(term)).flatMap((other): [number, Match][] => {
    const corrected = index.idOf(other);
    return corrected === undefined ? [] : [[corrected, { unit, kind: "family", likeness: STRENGTH.family }]];
  });
}

function group(found: readonly [number, Match][]): Map<number, Match[]> {
  const matches = new Map<number, Match[]>();
  for (const [id, match] of found) {
    const list = matches.get(id);
    if (!list) matches.set(id, [match]);
    else if (!list.some(({ unit }) => unit === match.unit)) list.push(match);
  }
  return matches;
}

/** Takes a query, gives it in the terms of this corpus. */
export function expandQuery(query: Query, index: CorpusIndex, engine: PassageIndex): Expansion {
  const units = query.terms.map((queryTerm): Unit => {
    const id = index.idOf(queryTerm.term);
    const rare = rarity(index, id);
    return { queryTerm, mass: queryTerm.weight * rare, rarity: rare, known: id !== undefined };
  });
  const found = query.terms.flatMap((queryTerm, unit) => matchesOf(index, engine, queryTerm, unit));
  const focused = units.filter(({ queryTerm }) => queryTerm.focus);
  return {
    query,
    units,
    matches: group(found),
    mass: units.reduce((sum, { mass }) => sum + mass, 0),
    focusMass: focused.reduce((sum, { mass }) => sum + mass, 0),
    recalled: found.map(([id, { unit, likeness }]) => ({
      term: index.termOf(id),
      weight: likeness * (units[unit]?.queryTerm.weight ?? 1) * (units[unit]?.queryTerm.focus === true ? 2 : 1),
    })),
  };
}
