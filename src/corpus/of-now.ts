/** What is made of a corpus, always as the corpus may be seen now: an embargo that ends, or a newer corpus, changes it by itself. */
import { embargoChannelsOf, visibleCorpus, type VisibleCorpus } from "./embargo.ts";
import type { AnnotatedRelease, Corpus } from "./release.ts";

interface Made<T> extends VisibleCorpus {
  readonly made: T;
}

/**
 * Gives a function for what `make` makes of the visible part of `current`, for a Slack channel or for everywhere else.
 * It is made when first wanted, and anew when first wanted after an embargo has ended or the corpus was replaced: clock
 * and corpus are looked at each time, so that nothing comes early or late. `now` gives milliseconds since the epoch.
 */
export function createOfNow<T>(
  current: () => Corpus,
  now: () => number,
  make: (visible: Corpus) => T,
): (channel?: string | null) => T {
  let corpus = current();
  let named = embargoChannelsOf(corpus);
  let held = new Map<string | null, Made<T>>();
  let former: readonly Made<T>[] = [];
  const takeOver = (newer: Corpus): void => {
    former = [...held.values()];
    held = new Map();
    corpus = newer;
    named = embargoChannelsOf(newer);
  };
  return (channel = null) => {
    if (current() !== corpus) takeOver(current());
    const place = channel !== null && named.has(channel) ? channel : null;
    const at = now();
    const known = held.get(place);
    if (known && isOf(at, known)) return known.made;
    const view = visibleCorpus(corpus, at, place);
    const same = [...held.values(), ...former].find((other) => holdsSame(other.corpus, view.corpus));
    const made = same ? same.made : make(view.corpus);
    held.set(place, { ...view, made });
    return made;
  };
}

/** A view is of the time from the end of one embargo to the end of the next, also for a clock that was set back. */
function isOf(at: number, { since, until }: VisibleCorpus): boolean {
  return (since === null || since <= at) && (until === null || at < until);
}

function holdsSame(a: Corpus, b: Corpus): boolean {
  const isSame = (each: AnnotatedRelease, index: number) => each === b.releases[index];
  return a === b || (a.releases.length === b.releases.length && a.releases.every(isSame));
}
