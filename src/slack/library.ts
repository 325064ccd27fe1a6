/** All that is made of a corpus for Slack: what answers, checks, finds, sums up, and what leads back to a release. */
import { createAnswerer } from "../answering/answerer.ts";
import { createChecker } from "../checking/checker.ts";
import { createFinder } from "../checking/finder.ts";
import { systemClock } from "../clock.ts";
import type { Corpus } from "../corpus/release.ts";
import { createSummariser } from "../summary/summariser.ts";
import { createExamples, makeExamples } from "./examples.ts";
import type { Log } from "./log.ts";
import type { Library } from "./parts.ts";
import { createReleaseKeys, type PageLink } from "./release-keys.ts";

interface Around {
  readonly log: Log;
  /** Gives the address of a release's page of our own. */
  readonly pageOf?: PageLink | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createLibrary(corpus: Corpus, { log, pageOf, now }: Around): Library {
  const answerer = createAnswerer(corpus, systemClock, true);
  return {
    corpus,
    since: now(),
    answerer,
    checker: createChecker(corpus, systemClock),
    finder: createFinder(corpus),
    summariser: createSummariser(corpus),
    keys: createReleaseKeys(corpus, pageOf),
    examples: createExamples(
      (language) => makeExamples(corpus, answerer, language),
      (error) => log.error({ err: error }, "No examples could be made"),
    ),
  };
}

/** The library that `current` gives at the time of each look. */
export function followLibrary(current: () => Library): Library {
  return {
    get corpus() {
      return current().corpus;
    },
    get since() {
      return current().since;
    },
    get answerer() {
      return current().answerer;
    },
    get checker() {
      return current().checker;
    },
    get finder() {
      return current().finder;
    },
    get summariser() {
      return current().summariser;
    },
    get keys() {
      return current().keys;
    },
    get examples() {
      return current().examples;
    },
  };
}

/** What gives the library of some publishers alone; each is made once for the library that it is a part of. */
export function createScopes(current: () => Library, make: (corpus: Corpus) => Library) {
  const made = new WeakMap<Corpus, Map<string, Library>>();
  return (publishers: readonly string[]): Library => {
    const { corpus } = current();
    const scopes = made.get(corpus) ?? new Map<string, Library>();
    made.set(corpus, scopes);
    const name = JSON.stringify(publishers.toSorted());
    const isWanted = new Set<string | null>(publishers);
    const known = scopes.get(name);
    if (known) return known;
    const library = make({ releases: corpus.releases.filter(({ release }) => isWanted.has(release.publisher)) });
    scopes.set(name, library);
    return library;
  };
}
