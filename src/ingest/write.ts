/** Release files onto disk: whole or not at all. */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatReleaseFile } from "../corpus/release-file.ts";
import type { Release } from "../corpus/release.ts";
import { CorpusError } from "../errors.ts";

/** Writes a release into a folder, making it where needed; a reader never sees half a file. Throws CorpusError naming the file. */
export function writeRelease(folder: string, file: string, release: Release): void {
  const path = join(folder, file);
  const draft = join(folder, `.${file}.part`);
  const withId = file !== `${release.id}.md`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, formatReleaseFile(release, { withId }));
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CorpusError(`${path}: could not be written (${reason}). Check the folder's permissions and the disk.`, {
      cause,
    });
  }
}

/** Whether there is anything at a path. */
export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
