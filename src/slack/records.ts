/** What is noted of questions and verdicts, for whoever looks after the app: under pseudonyms, and for a time only. */
import type { Answer, Quote } from "../answering/answer.ts";
import { pseudonymOf } from "../state/pseudonym.ts";
import type { Verdict } from "../state/records.ts";
import type { Store } from "../state/store.ts";
import { isInPassing } from "./in-passing.ts";
import type { Person } from "./thread-store.ts";

/** A verdict on an answer. */
export interface Judgement {
  readonly by: Person;
  /** The message that was judged, under any name that is always the same. */
  readonly answer: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** What was asked, cut to a few hundred characters. */
  readonly question: string;
  readonly quotes: readonly Quote[];
}

export interface Records {
  /** Counts a question, and keeps one that the releases did not answer. What was said in passing is none. */
  asked(answer: Answer, asker: Person): Promise<void>;
  /** Keeps a verdict; a later one by the same person on the same answer takes the place of the former. */
  judged(judgement: Judgement): Promise<void>;
}

const LONGEST_QUESTION = 1_000;
const LONGEST_REASON = 1_000;

/** Over a store; `now` gives milliseconds since the epoch. */
export function createRecords(store: Store, now: () => number = Date.now): Records {
  return {
    async asked(answer, asker) {
      if (isInPassing(answer)) return;
      const { team } = asker;
      const at = now();
      await store.tallies.count(team, answer.status, at);
      if (answer.status === "answered") return;
      const person = await pseudonymOf(store, team, asker.user);
      const question = answer.question.slice(0, LONGEST_QUESTION);
      await store.gaps.record({ team, person, question, reason: answer.reason, at });
    },
    async judged({ by, answer, verdict, reason, question, quotes }) {
      await store.feedback.record({
        team: by.team,
        person: await pseudonymOf(store, by.team, by.user),
        answer,
        verdict,
        reason: reason === null ? null : reason.slice(0, LONGEST_REASON),
        question,
        quotes: quotes.map(({ release, start, end }) => ({ release: release.id, start, end })),
        at: now(),
      });
    },
  };
}
