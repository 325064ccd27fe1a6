/** The questions asked in each thread, so that a follow-up is understood without reading the thread's history from Slack. */

import { pseudonymOf } from "../state/pseudonym.ts";
import type { Store } from "../state/store.ts";

/** A person of a workspace. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

/** Port: earlier questions of a thread, and nothing else of it. */
export interface ThreadStore {
  /** The thread's questions so far, oldest first. */
  questions(thread: string): Promise<readonly string[]>;
  /** `thread` begins with the team's id and a colon; who asked is kept as a pseudonym, so that it can be forgotten. */
  add(thread: string, question: string, asker?: Person): Promise<void>;
}

export interface ThreadStoreOptions {
  /** Milliseconds that a thread is kept after its last question. */
  readonly lifetime?: number;
  /** Questions kept of one thread; the oldest go first. */
  readonly mostQuestions?: number;
  readonly now?: () => number;
}

export const THREAD_LIFETIME = 24 * 3_600_000;

export function createThreadStore(
  store: Pick<Store, "threads" | "secret">,
  options: ThreadStoreOptions = {},
): ThreadStore {
  const { lifetime = THREAD_LIFETIME, mostQuestions: most = 10, now = Date.now } = options;
  return {
    questions: (thread) => store.threads.questions(thread, now() - lifetime),
    async add(thread, question, asker) {
      const at = now();
      const person = asker ? await pseudonymOf(store, asker.team, asker.user) : null;
      const [team = ""] = thread.split(":");
      await store.threads.add({ team, thread, person, question, at }, { since: at - lifetime, most });
    },
  };
}
