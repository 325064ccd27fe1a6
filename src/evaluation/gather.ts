/** Several folders of releases read as one corpus: the starter corpus and the releases that only the evaluation uses. */
import { loadCorpus } from "../corpus/load.ts";
import type { Corpus, Release } from "../corpus/release.ts";
import { CorpusError } from "../errors.ts";

/** Gives the releases of all folders in a corpus's order. Throws CorpusError where two have the same id. */
export function gatherCorpus(folders: readonly string[]): Corpus {
  const releases = folders.flatMap((folder) => loadCorpus(folder).releases);
  const ids = new Set<string>();
  for (const { release } of releases) {
    if (ids.has(release.id)) {
      throw new CorpusError(`Two releases of ${folders.join(" and ")} have the id ${release.id}. Rename one of them.`);
    }
    ids.add(release.id);
  }
  return { releases: releases.toSorted((a, b) => byDate(a.release, b.release)) };
}

function byDate(a: Release, b: Release): number {
  if (a.date !== b.date) return (b.date ?? "") < (a.date ?? "") ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
