/** One passage held against one query: where its terms match, and how much of the question each sentence covers. */
import type { CorpusIndex, IndexedPassage, IndexedSentence } from "./corpus-index.ts";
import type { Expansion, MatchKind } from "./expansion.ts";

export interface Hit {
  /** Position of the term in the passage. */
  readonly position: number;
  readonly unit: number;
  readonly kind: MatchKind;
  readonly likeness: number;
}

/** How much of each unit is met, 0 to 1, by unit. */
export type Cover = Float64Array;

export interface SentenceMatch {
  readonly indexed: IndexedSentence;
  readonly hits: readonly Hit[];
  /** Best likeness by unit; the same counting exact matches only. */
  readonly cover: Cover;
  readonly exact: Cover;
}

export interface PassageMatch {
  readonly passage: IndexedPassage;
  readonly ordinal: number;
  readonly hits: readonly Hit[];
  readonly sentences: readonly SentenceMatch[];
  readonly cover: Cover;
  /** What the release's title covers. */
  readonly title: Cover;
}

function findHits(passage: IndexedPassage, { matches }: Expansion): Hit[] {
  const hits: Hit[] = [];
  for (let position = 0; position < passage.terms.length; position++)
    for (const match of matches.get(passage.terms[position] ?? -1) ?? []) hits.push({ position, ...match });
  return hits;
}

function coverOf(size: number, hits: readonly Hit[], counts: (hit: Hit) => boolean): Cover {
  const cover = new Float64Array(size);
  for (const hit of hits) if (counts(hit)) cover[hit.unit] = Math.max(cover[hit.unit] ?? 0, hit.likeness);
  return cover;
}

/** Best of several covers, unit by unit. */
export function unite(...covers: readonly Cover[]): Cover {
  const united = new Float64Array(covers[0]?.length ?? 0);
  for (const cover of covers)
    for (let unit = 0; unit < united.length; unit++) united[unit] = Math.max(united[unit] ?? 0, cover[unit] ?? 0);
  return united;
}

/** Share of the query's mass that is covered, 0 to 1; of the question proper only where `focus` is set. */
export function coverage({ units, mass, focusMass }: Expansion, cover: Cover, focus = false): number {
  let met = 0;
  for (const [unit, { queryTerm, mass: one }] of units.entries())
    if (!focus || queryTerm.focus) met += (cover[unit] ?? 0) * one;
  const whole = focus ? focusMass : mass;
  return whole === 0 ? 0 : met / whole;
}

function matchTitle(title: ReadonlySet<number>, { units, matches }: Expansion): Cover {
  const cover = new Float64Array(units.length);
  for (const id of title)
    for (const { unit, likeness } of matches.get(id) ?? []) cover[unit] = Math.max(cover[unit] ?? 0, likeness);
  return cover;
}

function matchSentence(indexed: IndexedSentence, passageHits: readonly Hit[], size: number): SentenceMatch {
  const hits = passageHits.filter(({ position }) => position >= indexed.from && position < indexed.to);
  return {
    indexed,
    hits,
    cover: coverOf(size, hits, () => true),
    exact: coverOf(size, hits, ({ kind }) => kind === "exact"),
  };
}

/** Holds the passage with this ordinal against the query. */
export function matchPassage(index: CorpusIndex, expansion: Expansion, ordinal: number): PassageMatch | null {
  const passage = index.passages[ordinal];
  if (!passage) return null;
  const size = expansion.units.length;
  const hits = findHits(passage, expansion);
  return {
    passage,
    ordinal,
    hits,
    sentences: passage.sentences.map((sentence) => matchSentence(sentence, hits, size)),
    cover: coverOf(size, hits, () => true),
    title: matchTitle(passage.release.title, expansion),
  };
}
