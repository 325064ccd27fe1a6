/** Files into the corpus: read everything, compare by digest with what is there, then write only what is new or changed. */
import { basename } from "node:path";
import { readReleases } from "../corpus/load.ts";
import type { Release } from "../corpus/release.ts";
import { keepStanding } from "../corpus/standing.ts";
import { CorpusError } from "../errors.ts";
import type { Draft, Rejection } from "./draft.ts";
import { KINDS_IN_WORDS, readerFor } from "./readers.ts";
import { fileNameOf, markedFileNameOf, releaseId } from "./release-id.ts";
import { listFiles, readSource } from "./source.ts";
import { exists, writeRelease } from "./write.ts";

/** What became of everything that was given: ids of releases, and what was turned away. */
export interface IngestReport {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  readonly rejected: readonly Rejection[];
}

/** Where this run stands: the releases of the corpus by id, the file of each, file names in small letters, ids dealt with. */
interface Ledger {
  readonly releases: Map<string, Release>;
  readonly files: Map<string, string>;
  readonly names: Set<string>;
  readonly handled: Set<string>;
}

/** Takes files and folders and the folder of the corpus (made where it is missing), gives the report. Running it again changes nothing. */
export function ingest(paths: readonly string[], corpusFolder: string): IngestReport {
  const { drafts, rejected } = readAll(paths);
  const ledger = openLedger(corpusFolder);
  const report = { created: [] as string[], updated: [] as string[], unchanged: [] as string[], rejected };
  for (const draft of drafts) {
    const match = findMatch(draft, ledger);
    if (match && ledger.handled.has(match.id)) {
      if (match.digest !== draft.digest) report.rejected.push(doubleOf(draft, match));
      continue;
    }
    const outcome = match === undefined ? "created" : match.digest === draft.digest ? "unchanged" : "updated";
    const id = match?.id ?? draft.id ?? freeId(draft, ledger);
    if (outcome !== "unchanged") store(keepStanding({ ...draft, id }, match ?? {}), corpusFolder, ledger);
    ledger.handled.add(id);
    report[outcome].push(id);
  }
  return report;
}

function readAll(paths: readonly string[]): { drafts: Draft[]; rejected: Rejection[] } {
  const drafts: Draft[] = [];
  const rejected: Rejection[] = [];
  const files = paths.flatMap((path) => {
    const listed = orReject(path, rejected, () => listFiles(path)) ?? [];
    return listed.filter((file) => file === path || !isReadme(file, rejected));
  });
  for (const file of files) {
    const read = orReject(file, rejected, () => readFile(file));
    drafts.push(...(read?.drafts ?? []));
    rejected.push(...(read?.rejected ?? []));
  }
  return { drafts, rejected };
}

function readFile(file: string) {
  const read = readerFor(file);
  if (read) return read(readSource(file));
  throw new CorpusError(`Expected one of the kinds that are read (${KINDS_IN_WORDS}). Save it as one of them first.`);
}

function isReadme(file: string, rejected: Rejection[]): boolean {
  if (!/^readme\b/iu.test(basename(file))) return false;
  rejected.push({ source: file, reason: "A README describes its folder. Name the file itself if it is a release." });
  return true;
}

function orReject<T>(source: string, rejected: Rejection[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    rejected.push({ source, reason: error.message });
    return undefined;
  }
}

function openLedger(folder: string): Ledger {
  const stored = exists(folder) ? readReleases(folder) : [];
  return {
    releases: new Map(stored.map(({ release }) => [release.id, release])),
    files: new Map(stored.map(({ file, release }) => [release.id, file])),
    names: new Set(stored.map(({ file }) => file.toLowerCase())),
    handled: new Set(),
  };
}

/** The stored release that a draft is a newer reading of: same id, same bytes, or the only one from a file of that name. */
function findMatch(draft: Draft, { releases, handled }: Ledger): Release | undefined {
  if (draft.id !== null) return releases.get(draft.id);
  const stored = [...releases.values()];
  const sameBytes = stored.find(({ digest }) => digest === draft.digest);
  if (sameBytes) return sameBytes;
  const sameSource = stored.filter(({ id, source }) => source === draft.source && !handled.has(id));
  if (sameSource.length < 2) return sameSource[0];
  return sameSource.find(({ id }) => id === releaseId(draft.title, draft.date ?? draft.eventDate));
}

function freeId(draft: Draft, { releases, names }: Ledger): string {
  const wanted = releaseId(draft.title, draft.date ?? draft.eventDate);
  const isTaken = (id: string) => releases.has(id) || names.has(fileNameOf(id).toLowerCase());
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

function store(release: Release, folder: string, { releases, files, names }: Ledger): void {
  const plain = fileNameOf(release.id);
  const file = files.get(release.id) ?? (names.has(plain.toLowerCase()) ? markedFileNameOf(release.id) : plain);
  writeRelease(folder, file, release);
  releases.set(release.id, release);
  files.set(release.id, file);
  names.add(file.toLowerCase());
}

function doubleOf(draft: Draft, match: Release): Rejection {
  return {
    source: draft.source,
    reason: `Expected every release once, but two different ones in this run are called ${JSON.stringify(match.id)}. Give one of them another id.`,
  };
}
