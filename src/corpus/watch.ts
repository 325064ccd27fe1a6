/** Notices that the files of a corpus folder have changed, and reads them anew: all of them, or nothing. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadCorpus } from "./load.ts";
import type { Corpus } from "./release.ts";

export interface CorpusWatch {
  /**
   * The folder's releases where its files are others than at the last look; null where they are not, or are just being
   * written. Throws CorpusError naming the file at fault, once for each state of the files. What is unchanged in
   * `before` is taken from there.
   */
  look(before: Corpus): Corpus | null;
}

/** Takes a folder as it is now for known; begin before reading it, so that nothing comes in between. */
export function watchCorpus(folder: string): CorpusWatch {
  let known = stateOf(folder);
  return {
    look(before) {
      const state = stateOf(folder);
      if (state === known) return null;
      try {
        const corpus = loadCorpus(folder, before);
        if (stateOf(folder) !== state) return null;
        known = state;
        return corpus;
      } catch (error) {
        if (stateOf(folder) !== state) return null;
        known = state;
        throw error;
      }
    },
  };
}

/** Names, sizes and times of all release files, as one string; empty where the folder cannot be listed. */
function stateOf(folder: string): string {
  try {
    const files = readdirSync(folder).filter((file) => /\.md$/iu.test(file));
    return files.toSorted().map((file) => `${file} ${stampOf(join(folder, file))}`).join("\n"); // prettier-ignore
  } catch {
    return "";
  }
}

/** A file that is put in the place of another has another inode, also where size and second are the same. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs} ${found.ino}` : "gone";
}
