/** The tables of the state file, as the queries see them. Times are epoch milliseconds; what ends in `json` is JSON as text. */
import type { Generated } from "kysely";
import type { Follow, Outcome, Verdict } from "../records.ts";

export interface Tables {
  secrets: { name: string; value: string };
  deliveries: { key: string; until: number };
  thread_questions: {
    id: Generated<number>;
    team: string;
    thread: string;
    person: string | null;
    question: string;
    at: number;
  };
  feedback: {
    team: string;
    person: string;
    answer: string;
    verdict: Verdict;
    reason: string | null;
    question: string;
    quotes_json: string;
    at: number;
  };
  gaps: {
    id: Generated<number>;
    team: string;
    person: string | null;
    question: string;
    reason: string;
    at: number;
  };
  tallies: { team: string; day: number; outcome: Outcome; count: number };
  settings: { team: string; channel: string; value_json: string };
  follows: Follow;
  spending: { team: string; day: number; tokens: number };
  writings: { team: string; digest: string; sentences_json: string; at: number };
  under_way: {
    id: string;
    team: string;
    person: string;
    /** The process that answers it (`liveness.ts`). */
    owner: string;
    /** 1 once its answer may have been posted. */
    sent: number;
    body_json: string;
    at: number;
  };
  installations: { id: string; installation_json: string; at: number };
}
