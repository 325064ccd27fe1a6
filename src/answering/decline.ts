/** What a decline can say beyond its reason: which word, person, place or time was not met, and what there is instead. */
import type { AnswerKindName } from "../language/answer-kind.ts";
import type { Considered } from "./considering.ts";
import type { Verdict } from "./verdict.ts";
import type { CorpusView } from "./evidence/corpus-view.ts";
import { seek } from "./evidence/sought.ts";
import { quotedSpeakers } from "./quotations.ts";
import { dayOf } from "./quotes.ts";
import type { TimeAsked } from "./understanding/time-asked.ts";

export interface Decline {
  /** Near misses that are shown with it. */
  readonly near: number;
  /** Words of the question, as written, that what comes nearest does not speak of. */
  readonly missing: readonly string[];
  /** Those of them that no release holds in any form. */
  readonly unknown: readonly string[];
  /** Whose words were asked for: as printed, or as asked where no release prints them; empty where nobody's were. */
  readonly speakers: readonly string[];
  /** Whether any of them is quoted on anything. */
  readonly areQuoted: boolean;
  /** Others whose words the releases do quote, where those asked for are not. */
  readonly others: readonly string[];
  readonly times: readonly TimeAsked[];
  /** First and last day of the corpus. */
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: AnswerKindName;
  /** Whether the holder of an office was asked for. */
  readonly wantsHolder: boolean;
  /** Whether more was asked for after quotes had been given. */
  readonly wantsMore: boolean;
}

const MOST_OTHERS = 3;

export function describeDecline(
  { thread: { asked, followUp } }: Considered,
  { missing }: Verdict,
  view: CorpusView,
  shown: { readonly near: number; readonly speakers: readonly string[] },
): Decline {
  const quoted = quotedSpeakers(view.corpus);
  const areQuoted = shown.speakers.some((name) => quoted.includes(name));
  const days = view.corpus.releases
    .map(({ release }) => dayOf(release))
    .filter(Boolean)
    .sort();
  const unknown = seek(asked.wanted, view).filter(({ accepted }) => accepted.size === 0);
  const who = asked.speaker?.who?.replace(/^(?:the|le|la|l['’])\s*/iu, "");
  return {
    near: shown.near,
    missing,
    unknown: missing.filter((word) => unknown.some(({ wanted }) => wanted.written === word)),
    speakers: shown.speakers.length > 0 || !who ? shown.speakers : [who],
    areQuoted,
    others: areQuoted ? [] : quoted.slice(0, MOST_OTHERS),
    times: [...asked.times, ...asked.compared],
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    kind: asked.kind.kind,
    wantsHolder: asked.office.size > 0,
    wantsMore: followUp === "more",
  };
}
