/**
 * Port: what the bot remembers between one message and the next, and between one start and the next.
 * All times are milliseconds since the epoch and come from the caller. Nothing of one team is given to another:
 * whoever reads names the team. People are stored as pseudonyms (`pseudonym.ts`), never by their ids, except in what is
 * under way for as long as it is.
 */
import type { Spending } from "../model/account.ts";
import type { Writings } from "../summary/model/cache.ts";
import type {
  Follow,
  Gap,
  GivenFeedback,
  Outcome,
  QuestionUnderWay,
  StoredInstallation,
  Tally,
  ThreadQuestion,
} from "./records.ts";

export interface Store {
  readonly deliveries: DeliveryRecords;
  readonly underWay: UnderWayRecords;
  readonly threads: ThreadRecords;
  readonly feedback: FeedbackRecords;
  readonly gaps: GapRecords;
  readonly tallies: TallyRecords;
  readonly settings: SettingRecords;
  readonly follows: FollowRecords;
  readonly installations: InstallationRecords;
  /** Tokens that teams have spent on a language model. */
  readonly spending: Spending;
  /** What a language model wrote for a team. */
  readonly writings: Writings;
  /** A random key of this store, the same each time; pseudonyms are made with it. */
  secret(): Promise<string>;
  /** Every team that something is stored of. */
  teams(): Promise<string[]>;
  /** Deletes what has served its time. */
  purge(limits: PurgeLimits): Promise<void>;
  /** Deletes every record with one of these pseudonyms, and says how many there were. */
  forgetPeople(people: readonly string[]): Promise<Forgotten>;
  /** Deletes all that is stored of a team, its installation included. */
  forgetTeam(team: string): Promise<void>;
  close(): Promise<void>;
}

export interface DeliveryRecords {
  /** True for the first who claims a key, and false for everybody else until its lifetime ends, whichever process asks. */
  claim(key: string, lifetime: { readonly now: number; readonly until: number }): Promise<boolean>;
}

interface UnderWayRecords {
  enter(question: QuestionUnderWay): Promise<void>;
  /** Its answer may be there from now on. */
  markSent(id: string): Promise<void>;
  strike(id: string): Promise<void>;
  /** Gives, to one process alone, each question of processes that have ended. */
  takeOver(): Promise<(QuestionUnderWay & { readonly isSent: boolean })[]>;
}

interface ThreadRecords {
  /** The thread's questions, oldest first; none where the last of them was asked at or before `since`. */
  questions(thread: string, since: number): Promise<string[]>;
  /** Adds a question; of this thread what ended at or before `since` goes, and of the rest all but the newest `most`. */
  add(question: ThreadQuestion, keep: { readonly since: number; readonly most: number }): Promise<void>;
}

interface FeedbackRecords {
  /** One verdict by each person on each answer: a later one takes the place of the former. */
  record(feedback: GivenFeedback): Promise<void>;
  /** What was given at or after `since`, oldest first. */
  list(team: string, since: number): Promise<GivenFeedback[]>;
}

interface GapRecords {
  record(gap: Gap): Promise<void>;
  /** What was asked at or after `since`, oldest first. */
  list(team: string, since: number): Promise<Gap[]>;
}

interface TallyRecords {
  /** Counts one question of the UTC day that holds `at`. */
  count(team: string, outcome: Outcome, at: number): Promise<void>;
  /** Days that begin at or after the day of `since`, oldest first. */
  list(team: string, since: number): Promise<Tally[]>;
}

interface SettingRecords {
  /** What was written for a channel, or null. Any JSON value; who writes it knows its shape. */
  read(team: string, channel: string): Promise<unknown>;
  write(team: string, channel: string, value: unknown): Promise<void>;
}

interface FollowRecords {
  /** False where the channel follows this already. */
  add(follow: Follow): Promise<boolean>;
  /** False where there was nothing to remove. */
  remove(follow: Pick<Follow, "team" | "channel" | "kind" | "subject">): Promise<boolean>;
  /** Oldest first. */
  list(team: string): Promise<Follow[]>;
}

interface InstallationRecords {
  /** `id` is the workspace's, or that of a whole organisation; a second installation takes the place of the first. */
  save(installation: StoredInstallation): Promise<void>;
  find(id: string): Promise<StoredInstallation | null>;
  remove(id: string): Promise<void>;
  list(): Promise<StoredInstallation[]>;
}

export interface PurgeLimits {
  /** Deliveries whose lifetime ended at or before this go. */
  readonly now: number;
  /** Threads whose last question was asked at or before this go. */
  readonly threads: number;
  /** Feedback, gaps, tallies, tokens spent and what a model wrote from before this go. */
  readonly records: number;
}

export interface Forgotten {
  readonly questions: number;
  readonly feedback: number;
  readonly gaps: number;
}
