/** What whoever looks after the app should know: how questions ended, what was not answered, what was marked wrong. */
import type { Corpus } from "../corpus/release.ts";
import type { GivenFeedback, Tally } from "../state/records.ts";
import { type AskedInVain, groupGaps } from "../state/report.ts";
import type { Store } from "../state/store.ts";

export interface AdminReport {
  readonly days: number;
  readonly answered: number;
  readonly abstained: number;
  readonly helpful: number;
  /** Questions without an answer, the most frequent and then the latest first. */
  readonly gaps: readonly Omit<AskedInVain, "at">[];
  /** Answers marked as not helpful, the latest first. */
  readonly wrong: readonly Pick<GivenFeedback, "question" | "reason" | "at">[];
  readonly health: Health;
  /** Why the releases' files, as they are now, could not be read; null where they were. */
  readonly fault: string | null;
}

/** How many releases lack what a citation is made of. */
export interface Health {
  readonly releases: number;
  readonly undated: number;
  readonly unlinked: number;
  readonly unpublished: number;
}

const DAY = 24 * 3_600_000;

/** Reads the last `days` days of a team. */
export async function readReport(
  store: Store,
  team: string,
  { corpus, fault, now, days }: Pick<AdminReport, "fault" | "days"> & { readonly corpus: Corpus; readonly now: number },
): Promise<AdminReport> {
  const since = now - days * DAY;
  const [tallies, gaps, feedback] = await Promise.all([
    store.tallies.list(team, since),
    store.gaps.list(team, since),
    store.feedback.list(team, since),
  ]);
  return { days, ...sumUp(tallies), ...judge(feedback), gaps: groupGaps(gaps), health: healthOf(corpus), fault };
}

function sumUp(tallies: readonly Tally[]): Pick<AdminReport, "answered" | "abstained"> {
  const sum = (outcome: Tally["outcome"]) =>
    tallies.filter((tally) => tally.outcome === outcome).reduce((total, { count }) => total + count, 0);
  return { answered: sum("answered"), abstained: sum("abstained") };
}

function judge(feedback: readonly GivenFeedback[]): Pick<AdminReport, "helpful" | "wrong"> {
  const wrong = feedback.filter(({ verdict }) => verdict === "not-helpful").toReversed();
  return { helpful: feedback.length - wrong.length, wrong };
}

function healthOf({ releases }: Corpus): Health {
  const without = (field: "date" | "url" | "publisher") =>
    releases.filter(({ release }) => release[field] === null).length;
  return {
    releases: releases.length,
    undated: without("date"),
    unlinked: without("url"),
    unpublished: without("publisher"),
  };
}
