/** The corpus as it may be seen at a moment: releases under embargo are not in it, and nothing in it tells of them. */
import type { AnnotatedRelease, Corpus, Release } from "./release.ts";

export interface VisibleCorpus {
  readonly corpus: Corpus;
  /** The moment at which the last of the visible embargoes ended, and with it this view began; null where none did. */
  readonly since: number | null;
  /** The moment from which more is to be seen; null where nothing is held back. */
  readonly until: number | null;
}

/** `now` is in milliseconds since the epoch; in a Slack channel, what names that channel is to be seen before its time. */
export function visibleCorpus(corpus: Corpus, now: number, channel: string | null = null): VisibleCorpus {
  const opensAt = ({ release }: AnnotatedRelease) => openingOf(release, channel);
  const visible = corpus.releases.filter((each) => opensAt(each) <= now);
  const hidden = corpus.releases.filter((each) => opensAt(each) > now);
  const hiddenIds = new Set(hidden.map(({ release }) => release.id));
  const since = Math.max(...visible.map(opensAt), -Infinity);
  const until = Math.min(...hidden.map(opensAt), Infinity);
  return {
    corpus: hidden.length === 0 ? corpus : { releases: visible.map((each) => withoutHiddenSuccessor(each, hiddenIds)) },
    since: Number.isFinite(since) ? since : null,
    until: Number.isFinite(until) ? until : null,
  };
}

/** Every channel that is named for a release under embargo. */
export function embargoChannelsOf(corpus: Corpus): ReadonlySet<string> {
  return new Set(corpus.releases.flatMap(({ release }) => release.embargoChannels ?? []));
}

/** When a release may be seen in a channel, or outside of all channels. */
function openingOf({ embargoUntil, embargoChannels }: Release, channel: string | null): number {
  if (embargoUntil === undefined || embargoUntil === null) return -Infinity;
  if (channel !== null && embargoChannels?.includes(channel)) return -Infinity;
  return Date.parse(embargoUntil);
}

/** What takes a release's place is not to be known before its time: until then the old one stands. */
function withoutHiddenSuccessor(annotated: AnnotatedRelease, hidden: ReadonlySet<string>): AnnotatedRelease {
  const { release } = annotated;
  if (!release.supersededBy || !hidden.has(release.supersededBy)) return annotated;
  return { ...annotated, release: { ...release, status: null, supersededBy: null } };
}
