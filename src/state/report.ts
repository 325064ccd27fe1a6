/** What whoever runs the bot should know: what was asked and not answered, what was marked wrong, and how much was asked. */
import { fold } from "../language/terms.ts";
import type { Gap, GivenFeedback, Outcome, QuotePlace } from "./records.ts";
import type { Store } from "./store.ts";

/** A question without an answer, told by its latest wording. */
export interface AskedInVain {
  readonly question: string;
  /** Machine word of why it was declined, the last time. */
  readonly reason: string;
  readonly count: number;
  /** When it was asked last. */
  readonly at: number;
}

export interface MarkedWrong {
  readonly question: string;
  readonly reason: string | null;
  readonly quotes: readonly QuotePlace[];
  readonly at: number;
}

export interface Report {
  readonly answered: number;
  readonly abstained: number;
  readonly helpful: number;
  readonly notHelpful: number;
  /** The most frequent first, then the latest. */
  readonly unanswered: readonly AskedInVain[];
  /** The latest first. */
  readonly wrong: readonly MarkedWrong[];
}

/** Of these teams together, from `since` on; nobody who asked or judged is in it. */
export async function gatherReport(store: Store, teams: readonly string[], since: number): Promise<Report> {
  const [tallies, gaps, feedback] = await Promise.all([
    gather(teams, (team) => store.tallies.list(team, since)),
    gather(teams, (team) => store.gaps.list(team, since)),
    gather(teams, (team) => store.feedback.list(team, since)),
  ]);
  const sum = (outcome: Outcome) =>
    tallies.filter((tally) => tally.outcome === outcome).reduce((total, { count }) => total + count, 0);
  const wrong = feedback.filter(({ verdict }) => verdict === "not-helpful");
  return {
    answered: sum("answered"),
    abstained: sum("abstained"),
    helpful: feedback.length - wrong.length,
    notHelpful: wrong.length,
    unanswered: groupGaps(gaps),
    wrong: wrong.toSorted((a, b) => b.at - a.at).map(withoutPerson),
  };
}

/** The same question in other letters counts as one. */
export function groupGaps(gaps: readonly Gap[]): AskedInVain[] {
  const groups = Map.groupBy(gaps, ({ question }) => sameForAll(question));
  return [...groups.values()].flatMap(toAskedInVain).sort((a, b) => b.count - a.count || b.at - a.at);
}

function toAskedInVain(gaps: readonly Gap[]): AskedInVain[] {
  const [latest] = gaps.toSorted((a, b) => b.at - a.at);
  return latest ? [{ question: latest.question, reason: latest.reason, count: gaps.length, at: latest.at }] : [];
}

/** Without capitals, accents, spacing and the marks at its end. */
function sameForAll(question: string): string {
  return fold(question)
    .replace(/[\s?!.]+/gu, " ")
    .trim();
}

function withoutPerson({ question, reason, quotes, at }: GivenFeedback): MarkedWrong {
  return { question, reason, quotes, at };
}

async function gather<T>(teams: readonly string[], read: (team: string) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all(teams.map(read))).flat();
}
