/** Reads a folder of release files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { CorpusError } from "../errors.ts";
import { annotate } from "./annotate.ts";
import { parseReleaseFile } from "./release-file.ts";
import type { AnnotatedRelease, Corpus, Release } from "./release.ts";

/**
 * Takes a folder, gives its releases with all their spans, newest first. Throws CorpusError naming the file at fault.
 * Releases that are the same in `before` are taken from there as they are.
 */
export function loadCorpus(folder: string, before: Corpus = { releases: [] }): Corpus {
  const releases = readReleases(folder).map(({ release }) => release);
  if (releases.length === 0) {
    throw new CorpusError(
      `${folder}: expected release files (*.md), found none. Run \`npm run ingest -- FILE --corpus ${folder}\` first.`,
    );
  }
  const known = new Map(before.releases.map((annotated) => [annotated.release.id, annotated]));
  const read = (release: Release): AnnotatedRelease => {
    const same = known.get(release.id);
    return same && isDeepStrictEqual(same.release, release) ? same : annotate(release);
  };
  return { releases: releases.toSorted(newestFirst).map(read) };
}

/** A release and the name of the file that holds it. */
export interface StoredRelease {
  readonly file: string;
  readonly release: Release;
}

/** Takes a folder, gives its releases in the order of their file names; none if the folder holds none. */
export function readReleases(folder: string): StoredRelease[] {
  const stored = listReleaseFiles(folder).map((file) => ({
    file,
    release: readRelease(folder, file),
  }));
  refuseDoubles(folder, stored);
  return stored;
}

function listReleaseFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.md$/iu.test(file) && file !== "README.md")
      .toSorted();
  } catch (cause) {
    throw new CorpusError(
      `${folder}: expected a folder of release files, but it cannot be read (${reasonOf(cause)}). Check the path given with --corpus or CORPUS_DIR.`,
      { cause },
    );
  }
}

function readRelease(folder: string, file: string): Release {
  const path = join(folder, file);
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (cause) {
    throw new CorpusError(`${path}: expected a readable release file (${reasonOf(cause)}). Check its permissions.`, {
      cause,
    });
  }
  return parseReleaseFile(path, content);
}

function refuseDoubles(folder: string, stored: readonly StoredRelease[]): void {
  const files = new Map<string, string>();
  for (const { file, release } of stored) {
    const other = files.get(release.id);
    if (other !== undefined) {
      throw new CorpusError(
        `${join(folder, file)}: its id ${JSON.stringify(release.id)} is already that of ${other}. Give one of them another id, or delete it.`,
      );
    }
    files.set(release.id, file);
  }
}

function newestFirst(a: Release, b: Release): number {
  if (a.date !== b.date) return (b.date ?? "") < (a.date ?? "") ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = "code" in cause ? cause.code : null;
  if (code === "ENOENT") return "it does not exist";
  if (code === "EACCES" || code === "EPERM") return "no permission";
  if (code === "ENOTDIR") return "it is not a folder";
  return cause.message;
}
