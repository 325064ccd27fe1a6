/** What the Slack edge is made of; the composition root hands it in. */
import type { Answerer } from "../answering/answer.ts";
import type { Checker } from "../checking/check.ts";
import type { Corpus } from "../corpus/release.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Log } from "./log.ts";
import type { ReleaseKeys } from "./release-keys.ts";
import type { ThreadStore } from "./thread-store.ts";
import type { WebClients } from "./web-clients.ts";

export interface Feedback {
  readonly verdict: "helpful" | "not-helpful";
  /** What was asked, cut to a few hundred characters; not who asked. */
  readonly question: string;
}

export interface SlackParts {
  readonly corpus: Corpus;
  readonly answerer: Answerer;
  readonly checker: Checker;
  readonly keys: ReleaseKeys;
  /** Questions that this corpus answers, best first. */
  readonly examples: readonly string[];
  readonly threads: ThreadStore;
  readonly deliveries: Deliveries;
  readonly recordFeedback: (feedback: Feedback) => void;
  readonly clients: WebClients;
  readonly log: Log;
}
