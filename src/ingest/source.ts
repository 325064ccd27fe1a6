/** Files and folders on disk into sources: names, bytes, their digest and their text. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { CorpusError } from "../errors.ts";
import type { Source } from "./draft.ts";

/** Takes a file or a folder, gives the files to read, in order. Names that start with a dot are passed over. */
export function listFiles(path: string): string[] {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(path)) {
    throw new CorpusError(
      "Expected a file or folder, got an address, which is not read yet. Save the page's text as a file first.",
    );
  }
  if (!statOf(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(path, entry.name)) : [join(path, entry.name)]));
}

/** Takes a file, gives its text. Throws CorpusError where it cannot be opened or holds no text. */
export function readSource(path: string): Source {
  const bytes = attempt(() => readFileSync(path));
  if (bytes.includes(0) && !hasWideMark(bytes)) {
    throw new CorpusError("Expected text, found binary data. Export it as plain text first.");
  }
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  return { name: basename(path), content: decode(bytes), digest };
}

/** UTF-8 (or UTF-16 by its mark); what is neither is taken for Windows' western alphabet, the usual other one. */
function decode(bytes: Buffer): string {
  if (hasWideMark(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function hasWideMark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function statOf(path: string) {
  return attempt(() => statSync(path));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    const reason = code === "ENOENT" ? "it does not exist" : code === "EACCES" ? "no permission" : String(cause);
    throw new CorpusError(`Expected a readable file or folder (${reason}). Check the path.`, { cause });
  }
}
