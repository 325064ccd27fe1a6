/** The questions asked in each thread, so that a follow-up is understood without reading the thread's history from Slack. */

/** Port: earlier questions of a thread, and nothing else of it. */
export interface ThreadStore {
  /** The thread's questions so far, oldest first. */
  questions(thread: string): Promise<readonly string[]>;
  add(thread: string, question: string): Promise<void>;
}

export interface ThreadStoreOptions {
  /** Milliseconds that a thread is kept after its last question. */
  readonly lifetime?: number;
  /** Threads kept; the ones unused longest go first. */
  readonly mostThreads?: number;
  /** Questions kept of one thread; the oldest go first. */
  readonly mostQuestions?: number;
  readonly now?: () => number;
}

interface Thread {
  readonly questions: readonly string[];
  readonly usedAt: number;
}

/** In memory, for one process. */
export function createMemoryThreadStore(options: ThreadStoreOptions = {}): ThreadStore {
  const { lifetime = 24 * 3_600_000, mostThreads = 1_000, mostQuestions = 10, now = Date.now } = options;
  /** Longest unused first: a thread moves to the end with each question. */
  const threads = new Map<string, Thread>();
  const read = (key: string): readonly string[] => {
    const thread = threads.get(key);
    return thread && now() - thread.usedAt < lifetime ? thread.questions : [];
  };
  return {
    async questions(thread) {
      return read(thread);
    },
    async add(thread, question) {
      const questions = [...read(thread), question].slice(-mostQuestions);
      threads.delete(thread);
      threads.set(thread, { questions, usedAt: now() });
      forgetOldest(threads, mostThreads);
    },
  };
}

function forgetOldest(threads: Map<string, Thread>, most: number): void {
  for (const key of threads.keys()) {
    if (threads.size <= most) return;
    threads.delete(key);
  }
}
