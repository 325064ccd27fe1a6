/** A release as a Markdown file: YAML front matter, then the exact words. `corpus/README.md` shows one. */
import { basename } from "node:path";
import { parse, stringify } from "yaml";
import { CorpusError } from "../errors.ts";
import { ADDRESS, DATE, DIGEST, type Field, readField, shown, SOME_TEXT } from "./header-fields.ts";
import { joinParagraphs, splitAtBlankLines } from "./paragraphs.ts";
import type { Release } from "./release.ts";
import { readStanding, standingFields } from "./standing.ts";

/** Parsing takes longer than its share from here on; no header of a release is half as long. */
export const LONGEST_HEADER = 20_000;

/** Takes a file's name or path and its content, gives the release. Throws CorpusError with file, field, expectation and what came. */
export function parseReleaseFile(name: string, content: string): Release {
  const { header, body } = splitFrontMatter(name, content);
  const fail = (problem: string) => refuse(name, problem);
  const required = (field: string, shape: Field) =>
    readField(header, field, shape, fail) ?? fail(`its header has no \`${field}\``);
  const optional = (field: string, shape: Field) => readField(header, field, shape, fail);
  const text = joinParagraphs(splitAtBlankLines(body));
  if (text === "") fail("there are no words after its header");
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
    ...readStanding(header, fail),
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
    ...standingFields(release),
  };
  const known = Object.fromEntries(Object.entries(header).filter(([, value]) => value !== null));
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n${release.text}\n`;
}

function splitFrontMatter(name: string, content: string) {
  const match = /^\uFEFF?---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)/mu.exec(content.replaceAll("\r\n", "\n"));
  if (!match) refuse(name, "expected a header between two lines of --- at its top, found none");
  const header = parseYaml(name, match[1] ?? "");
  return { header, body: content.replaceAll("\r\n", "\n").slice(match[0].length) };
}

function parseYaml(name: string, source: string): Record<string, unknown> {
  if (source.length > LONGEST_HEADER) {
    refuse(name, `expected a header of at most ${LONGEST_HEADER} characters, got ${source.length}`);
  }
  let header: unknown;
  try {
    header = parse(source);
  } catch (cause) {
    const [first = ""] = String(cause instanceof Error ? cause.message : cause).split("\n");
    refuse(name, `its header is not YAML (${first.replace(/:$/u, "")})`, cause);
  }
  if (isRecord(header)) return header;
  return refuse(name, `expected fields such as \`title: …\` in its header, got ${shown(header)}`);
}

function refuse(name: string, problem: string, cause?: unknown): never {
  throw new CorpusError(`${name}: ${problem}. Correct the header, or ingest the source again.`, {
    cause,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
