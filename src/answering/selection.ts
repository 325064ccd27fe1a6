/** Which sentences of a ranking are shown: one, a few that say as much, a list, one a side, or a dated line. */
import type { Quote } from "./answer.ts";
import { chooseDatedLine } from "./dated-line.ts";
import { emphasisOf } from "./emphasis.ts";
import type { SentenceView } from "./evidence/corpus-view.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { chooseList } from "./listing.ts";
import { mergeSameWords } from "./quotes.ts";
import { quoteOf } from "./quoting.ts";
import type { Ranking } from "./ranking.ts";
import type { Understanding } from "./understanding/understanding.ts";

/** A single answer may be up to three quotes, one of several sides up to five. */
const FEW = 3;
const MANY = 5;
/** How near to the best a further sentence must come. */
const AS_GOOD = 0.85;
/** How near to the best of a side the next one must come to stand for it. */
const NEXT_BEST = 0.7;
/** So many of the best are looked at for it. */
const LOOKED_AT = 12;

/** The quotes of an answer, in the order in which they are shown. */
export function chooseQuotes({ evidence, groups }: Ranking, { shape, text }: Understanding): Quote[] {
  if (shape === "change") return chooseDatedLine(evidence);
  if (shape === "comparison" && groups.length > 1) return chooseEach(groups);
  return shape === "list" || shape === "comparison" ? chooseList(evidence, text) : chooseFew(evidence);
}

/** The best few, however weak: for measuring a ranking. */
export function chooseBest({ evidence }: Ranking): Quote[] {
  return mergeSameWords(evidence.slice(0, MANY).map(quoteOf)).slice(0, FEW);
}

function chooseFew(ranking: readonly Evidence[]): Quote[] {
  return mergeSameWords(asGoodAsBest(ranking).map(quoteOf)).slice(0, FEW);
}

/** The best of each group, groups in the order given; then what comes close to its group's best, the closest first. */
export function chooseEach(groups: readonly (readonly Evidence[])[]): Quote[] {
  const sides = apart(groups).map(asGoodAsBest);
  const others = sides.flatMap(([best, ...rest]) =>
    rest.map((one) => ({ one, closeness: best ? one.score / best.score : 0 })),
  );
  const further = others.sort((a, b) => b.closeness - a.closeness).map(({ one }) => one);
  const firsts = sides.flatMap((side) => side.slice(0, 1));
  return mergeSameWords([...firsts, ...further].map(quoteOf)).slice(0, MANY);
}

/** The same groups; one whose best is the best of a group before it goes on with its next, where that comes near. */
function apart(groups: readonly (readonly Evidence[])[]): readonly (readonly Evidence[])[] {
  const taken = new Set<SentenceView>();
  return groups.map((group) => {
    const [best] = group;
    const next = group.findIndex(({ view, score }) => !taken.has(view) && score >= (best?.score ?? 0) * NEXT_BEST);
    const own = next > 0 ? group.slice(next) : group;
    if (own[0]) taken.add(own[0].view);
    return own;
  });
}

/** The best, and what comes close to it by words of its own, not of its neighbours'. `ranking` is best first. */
function asGoodAsBest(ranking: readonly Evidence[]): Evidence[] {
  const [best, ...rest] = ranking.slice(0, LOOKED_AT);
  if (!best) return [];
  return [best, ...rest.filter((one) => one.score >= best.score * AS_GOOD && emphasisOf(one).length > 0)];
}
