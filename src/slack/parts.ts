/** What the Slack edge is made of; the composition root hands it in. */
import type { Answerer } from "../answering/answer.ts";
import type { Checker } from "../checking/check.ts";
import type { Finder } from "../checking/finder.ts";
import type { Clock } from "../clock.ts";
import type { Corpus } from "../corpus/release.ts";
import type { Rewriter } from "../rewriting/rewriter.ts";
import type { Store } from "../state/store.ts";
import type { SummaryWriting } from "../summary/model/assemble.ts";
import type { Summariser } from "../summary/summariser.ts";
import type { AdminReport } from "./admin-report.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Example } from "./examples.ts";
import type { Journal } from "./journal.ts";
import type { Language } from "./labels.ts";
import type { Later } from "./late-notice.ts";
import type { Log } from "./log.ts";
import type { Place } from "./place.ts";
import type { Records } from "./records.ts";
import type { ReleaseKeys } from "./release-keys.ts";
import type { Stops } from "./stops.ts";
import type { ThreadStore } from "./thread-store.ts";
import type { WebClients } from "./web-clients.ts";

/** All that is made of the corpus. */
export interface Library {
  readonly corpus: Corpus;
  /** From when on it is so, in milliseconds since the epoch. */
  readonly since: number;
  readonly answerer: Answerer;
  readonly checker: Checker;
  readonly finder: Finder;
  readonly summariser: Summariser;
  readonly keys: ReleaseKeys;
  /** Questions in a language that this corpus answers, best first; made when first asked for. */
  readonly examples: (language: Language) => Promise<readonly Example[]>;
}

/** The library is that of now and of the channel in which a delivery is handled. */
export interface SlackParts extends Library {
  /** The press office's own pattern for citations; null where there is none. */
  readonly citationTemplate: string | null;
  readonly clock: Pick<Clock, "today">;
  readonly place: Place;
  /** The library of these publishers alone. */
  readonly within: (publishers: readonly string[]) => Library;
  readonly threads: ThreadStore;
  readonly deliveries: Deliveries;
  readonly journal: Journal;
  readonly stops: Stops;
  /** Writes summaries with a language model; null where none is set. */
  readonly writing: Pick<SummaryWriting, "over"> | null;
  /** Says follow-up questions in full with a language model; null where that is not wished. */
  readonly rewriter: Rewriter | null;
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly later: Later;
  readonly records: Records;
  /** What an admin is told of the last days of a workspace. */
  readonly report: (team: string) => Promise<AdminReport>;
  /** Takes over what has changed in the releases' files; where they are broken, everything stays as it was. */
  readonly refreshCorpus: () => void;
  /** User ids are those of a team: another one may have the same. */
  readonly isAdmin: (user: string, team: string) => boolean;
  readonly clients: WebClients;
  readonly log: Log;
}
