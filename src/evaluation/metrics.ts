/** From recorded answers to figures. Each case is scored alone, then the scores are averaged. */
import type { Answer, Quote } from "../answering/answer.ts";
import type { Corpus } from "../corpus/release.ts";
import type { Case } from "./cases.ts";
import { isSpeaker, showsGold } from "./matching.ts";
import type { Recorded } from "./run.ts";

/** Where several quotes are needed, they have to stand among the first so many. */
const READ_QUOTES = 5;

/** One case's score; what cannot be said of a case (the rank of nothing, a speaker nobody asked for) is null. */
export interface CaseScore {
  readonly declined: boolean;
  readonly right: boolean;
  /** Rank of the first quote that shows a gold, from 1; 0 for none. Null where nothing is to be found. */
  readonly rank: number | null;
  /** Share of the golds shown, 0 to 1. */
  readonly complete: number | null;
  readonly speakerRight: boolean | null;
  /** Quotes shown, as answers or as near misses, and how many of them are not in their release as shown. */
  readonly quotes: number;
  readonly altered: number;
}

/** Averages over cases. All but the times and the count are shares from 0 to 1; null where there is nothing to average. */
export interface Figures {
  readonly cases: number;
  readonly right: number | null;
  readonly hit1: number | null;
  readonly hit3: number | null;
  /** Mean reciprocal rank: 1/rank of the first right quote, 0 for none, averaged over the questions to answer. */
  readonly mrr: number | null;
  readonly complete: number | null;
  /** Of what was declined (false premises apart), the share that was rightly so; of what had to be, the share that was. */
  readonly declinePrecision: number | null;
  readonly declineRecall: number | null;
  /** Harmonic mean of the two. */
  readonly declineF1: number | null;
  readonly falseDeclines: number | null;
  readonly speaker: number | null;
  readonly verbatim: number | null;
  readonly medianMilliseconds: number | null;
  readonly slowestMilliseconds: number | null;
}

export interface Scored extends Recorded {
  readonly score: CaseScore;
}

export function scoreCases(recorded: readonly Recorded[], corpus: Corpus): Scored[] {
  const texts = new Map(corpus.releases.map(({ release }) => [release.id, release.text]));
  return recorded.map((one) => ({ ...one, score: scoreCase(one.labelled, one.answer, texts) }));
}

/** `texts`: the stored text of every release by its id, which each shown quote is held against. */
export function scoreCase(labelled: Case, answer: Answer, texts: ReadonlyMap<string, string>): CaseScore {
  const quotes = answer.status === "answered" ? answer.quotes : [];
  const shown = answer.status === "answered" ? answer.quotes : answer.related;
  const declined = quotes.length === 0;
  const rank = quotes.findIndex((quote) => labelled.gold.some((gold) => showsGold(quote, gold))) + 1;
  const complete = completeness(labelled, quotes);
  const toAnswer = labelled.expect === "answer";
  return {
    declined,
    right: isRight(labelled, { declined, rank, complete }),
    rank: toAnswer ? rank : null,
    complete: toAnswer ? complete : null,
    speakerRight: toAnswer ? rightSpeaker(labelled, quotes[rank - 1]) : null,
    quotes: shown.length,
    altered: shown.filter((quote) => !standsInText(quote, texts.get(quote.release.id))).length,
  };
}

export function summarise(scored: readonly Scored[]): Figures {
  const toAnswer = scored.filter(({ labelled }) => labelled.expect === "answer").map(({ score }) => score);
  const toDecline = scored.filter(({ labelled }) => labelled.expect === "abstain").map(({ score }) => score);
  const ranks = toAnswer.map(({ rank }) => rank ?? 0);
  const times = scored.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return {
    cases: scored.length,
    right: mean(scored.map(({ score }) => Number(score.right))),
    hit1: mean(ranks.map((rank) => Number(rank === 1))),
    hit3: mean(ranks.map((rank) => Number(rank >= 1 && rank <= 3))),
    mrr: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
    complete: mean(toAnswer.flatMap(({ complete }) => complete ?? [])),
    ...declining(toAnswer, toDecline),
    speaker: mean(toAnswer.flatMap(({ speakerRight }) => (speakerRight === null ? [] : Number(speakerRight)))),
    verbatim: verbatimShare(scored.map(({ score }) => score)),
    medianMilliseconds: times[Math.floor(times.length / 2)] ?? null,
    slowestMilliseconds: times.at(-1) ?? null,
  };
}

function isRight(labelled: Case, found: { declined: boolean; rank: number; complete: number }): boolean {
  if (labelled.expect === "abstain") return found.declined;
  if (labelled.expect === "correct-or-abstain") return found.declined || found.rank === 1;
  return labelled.goldMode === "all" ? found.complete === 1 : found.rank === 1;
}

function completeness({ gold, goldMode }: Case, quotes: readonly Quote[]): number {
  const read = quotes.slice(0, READ_QUOTES);
  const found = gold.filter((one) => read.some((quote) => showsGold(quote, one))).length;
  return goldMode === "all" ? found / Math.max(1, gold.length) : Math.min(1, found);
}

function rightSpeaker({ speaker }: Case, quote: Quote | undefined): boolean | null {
  return speaker !== null && quote ? isSpeaker(quote.speaker, speaker) : null;
}

function standsInText(quote: Quote, text: string | undefined): boolean {
  return quote.text !== "" && text?.slice(quote.start, quote.end) === quote.text;
}

function declining(toAnswer: readonly CaseScore[], toDecline: readonly CaseScore[]) {
  const wrongly = toAnswer.filter(({ declined }) => declined).length;
  const rightly = toDecline.filter(({ declined }) => declined).length;
  const declinePrecision = ratio(rightly, rightly + wrongly);
  const declineRecall = ratio(rightly, toDecline.length);
  const declineF1 = ratio(2 * rightly, rightly + wrongly + toDecline.length);
  return { declinePrecision, declineRecall, declineF1, falseDeclines: ratio(wrongly, toAnswer.length) };
}

function verbatimShare(scores: readonly CaseScore[]): number | null {
  const shown = scores.reduce((sum, { quotes }) => sum + quotes, 0);
  const altered = scores.reduce((sum, score) => sum + score.altered, 0);
  return ratio(shown - altered, shown);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(values: readonly number[]): number | null {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
