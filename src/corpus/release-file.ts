/** A release as a Markdown file: YAML front matter, then the exact words. `corpus/README.md` shows one. */
import { basename } from "node:path";
import { parse, stringify } from "yaml";
import { CorpusError } from "../errors.ts";
import { joinParagraphs, splitAtBlankLines } from "./paragraphs.ts";
import type { Release } from "./release.ts";

/** What a header field may hold, and how to say so when it holds something else. */
interface Field {
  readonly expected: string;
  readonly holds: (value: string) => boolean;
}

/** Parsing takes longer than its share from here on; no header of a release is half as long. */
export const LONGEST_HEADER = 20_000;

const SOME_TEXT: Field = {
  expected: "text on one line",
  holds: (value) => /^\S(.*\S)?$/u.test(value),
};
const DATE: Field = { expected: "a day of the calendar as YYYY-MM-DD", holds: isCalendarDay };
const ADDRESS: Field = { expected: "a web address", holds: isWebAddress };
const DIGEST: Field = {
  expected: "sha256: and 64 hexadecimal digits",
  holds: (value) => /^sha256:[0-9a-f]{64}$/u.test(value),
};

/** Takes a file's name or path and its content, gives the release. Throws CorpusError with file, field, expectation and what came. */
export function parseReleaseFile(name: string, content: string): Release {
  const { header, body } = splitFrontMatter(name, content);
  const required = (field: string, shape: Field) =>
    readField(name, header, field, shape) ?? fail(name, `its header has no \`${field}\``);
  const optional = (field: string, shape: Field) => readField(name, header, field, shape);
  const text = joinParagraphs(splitAtBlankLines(body));
  if (text === "") fail(name, "there are no words after its header");
  return {
    id: optional("id", SOME_TEXT) ?? basename(name).replace(/\.md$/iu, ""),
    title: required("title", SOME_TEXT),
    publisher: optional("publisher", SOME_TEXT),
    date: optional("date", DATE),
    eventDate: optional("event_date", DATE),
    url: optional("url", ADDRESS),
    licence: optional("licence", SOME_TEXT),
    source: required("source", SOME_TEXT),
    digest: required("digest", DIGEST),
    text,
  };
}

/** Takes a release, gives its file's content; the file's name without `.md` has to be the id unless `withId` is set. */
export function formatReleaseFile(release: Release, { withId = false } = {}): string {
  const header = {
    id: withId ? release.id : null,
    title: release.title,
    publisher: release.publisher,
    date: release.date,
    event_date: release.eventDate,
    url: release.url,
    licence: release.licence,
    source: release.source,
    digest: release.digest,
  };
  const known = Object.fromEntries(Object.entries(header).filter(([, value]) => value !== null));
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n${release.text}\n`;
}

function splitFrontMatter(name: string, content: string) {
  const match = /^\uFEFF?---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)/mu.exec(content.replaceAll("\r\n", "\n"));
  if (!match) fail(name, "expected a header between two lines of --- at its top, found none");
  const header = parseYaml(name, match[1] ?? "");
  return { header, body: content.replaceAll("\r\n", "\n").slice(match[0].length) };
}

function parseYaml(name: string, source: string): Record<string, unknown> {
  if (source.length > LONGEST_HEADER) {
    fail(name, `expected a header of at most ${LONGEST_HEADER} characters, got ${source.length}`);
  }
  let header: unknown;
  try {
    header = parse(source);
  } catch (cause) {
    const [first = ""] = String(cause instanceof Error ? cause.message : cause).split("\n");
    fail(name, `its header is not YAML (${first.replace(/:$/u, "")})`, cause);
  }
  if (isRecord(header)) return header;
  return fail(name, `expected fields such as \`title: …\` in its header, got ${shown(header)}`);
}

function readField(name: string, header: Record<string, unknown>, field: string, shape: Field): string | null {
  const value = header[field] ?? null;
  if (value === null) return null;
  if (typeof value === "string" && shape.holds(value)) return value;
  return fail(name, `expected \`${field}\` to be ${shape.expected}, got ${shown(value)}`);
}

function fail(name: string, problem: string, cause?: unknown): never {
  throw new CorpusError(`${name}: ${problem}. Correct the header, or ingest the source again.`, {
    cause,
  });
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a string is an existing day, YYYY-MM-DD. */
export function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Whether a string is an address a browser would open. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/u.test(value) && URL.canParse(value);
}
