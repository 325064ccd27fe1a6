/** The score of the answering side as lists to fit on: the best candidates of each labelled question, part by part. */
import type { Facts } from "../answering/understanding/understanding.ts";
import { understandInThread } from "../answering/understanding/conversation.ts";
import type { Question, Quote } from "../answering/answer.ts";
import { rank, type Library } from "../answering/ranking.ts";
import { quoteOf } from "../answering/quoting.ts";
import { fitListwise, type List } from "./listwise.ts";
import type { FitSettings } from "./climb.ts";

/** The candidates of one question: a row is the parts of one score, in the order of `names`. */
export interface ScoreList extends List {
  readonly split: string | null;
}

/** A labelled question, and whether a quote answers it. */
export interface Taught extends Question {
  readonly split: string | null;
  readonly isRight: (quote: Quote) => boolean;
}

export interface ScoreLists {
  /** The parts of a score, as `ScoreParts` names them. */
  readonly names: readonly string[];
  readonly lists: readonly ScoreList[];
}

/** Sentences further down are never shown. */
const CANDIDATES = 25;

/** Questions whose right sentence was not found teach nothing and are left out. */
export function scoreLists(library: Library, facts: Facts, questions: readonly Taught[]): ScoreLists {
  const ranked = questions.map((question) => ({ ...question, best: bestOf(library, facts, question) }));
  const names = Object.keys(ranked.find(({ best }) => best.length > 0)?.best[0]?.parts ?? {});
  const lists = ranked.map(({ split, isRight, best }) => ({
    split,
    weight: 1,
    rows: best.map(({ parts }) => Float64Array.from(Object.values(parts))),
    right: best.map((evidence) => isRight(quoteOf(evidence))),
  }));
  return { names, lists: lists.filter(({ right }) => right.includes(true)) };
}

function bestOf(library: Library, facts: Facts, { text, earlier }: Question): ReturnType<typeof rank>["evidence"] {
  return rank(library, understandInThread([...earlier, text], facts).asked).evidence.slice(0, CANDIDATES);
}

/** Share of lists whose right candidate comes first when each part is multiplied by its weight. */
export function firstRight(lists: readonly ScoreList[], weights: Float64Array): number {
  const right = lists.filter(({ rows, right: isRight }) => {
    const scores = rows.map((row) => row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), 0));
    return isRight[scores.indexOf(Math.max(...scores))];
  });
  return right.length / Math.max(1, lists.length);
}

/** Each split ranked by weights fitted on the others: share of its lists whose right candidate comes first. */
export function crossFitted(lists: readonly ScoreList[], settings: FitSettings): number {
  const splits = [...Map.groupBy(lists, ({ split }) => split)];
  const right = splits.map(([split, own]) => {
    const others = lists.filter((list) => list.split !== split);
    return firstRight(own, fitListwise(others, settings)) * own.length;
  });
  return right.reduce((sum, value) => sum + value, 0) / Math.max(1, lists.length);
}
