/** The reader for Markdown, with a header (front matter) or without one. Files of a corpus are read as they stand. */
import { parse } from "yaml";
import { fold } from "../corpus/paragraphs.ts";
import { isWebAddress } from "../corpus/header-fields.ts";
import { LONGEST_HEADER, parseReleaseFile } from "../corpus/release-file.ts";
import { readForeignStanding } from "../corpus/standing.ts";
import { CorpusError } from "../errors.ts";
import { parseWholeDate } from "./dates.ts";
import type { Draft, Reader, Source } from "./draft.ts";
import { draftFrom, type Known } from "./plain-text.ts";

/** Names under which sites keep the same thing in their headers; the first one present counts. */
const FIELDS = {
  title: ["title", "headline"],
  publisher: ["publisher", "organisation", "organization", "department", "agency", "issuer"],
  date: ["date", "published", "published_time", "date_published", "publication_date"],
  eventDate: ["event_date", "delivered_on"],
  url: ["url", "source_url", "canonical_url", "link", "permalink"],
  licence: ["licence", "license"],
} as const;

const STANDFIRST_FIELDS = ["standfirst", "chapeau", "chapeau-text", "lead", "summary", "description"];

export const readMarkdown: Reader = (source) => ({ drafts: [readOne(source)], rejected: [] });

function readOne(source: Source): Draft {
  const content = source.content.replace(/\r\n?/gu, "\n");
  const match = /^---[^\S\n]*\n([\s\S]*?)^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/mu.exec(content);
  if (!match || match.index !== 0) return draftFrom(source, content, {});
  const header = parseHeader(source.name, match[1] ?? "");
  if (header === null) return draftFrom(source, content, {});
  if (typeof header["digest"] === "string" && typeof header["source"] === "string") {
    return parseReleaseFile(source.name, content);
  }
  const draft = draftFrom(source, content.slice(match[0].length), knownFrom(header, content));
  const refuse = (problem: string): never => {
    throw new CorpusError(`${source.name}: ${problem}. Correct the header.`);
  };
  return { ...draft, ...readForeignStanding(header, refuse) };
}

/** The fields between the lines of ---; null where they are no fields but text between two rules. */
function parseHeader(name: string, yaml: string): Record<string, unknown> | null {
  if (yaml.length > LONGEST_HEADER) {
    throw new CorpusError(
      `${name}: expected a header of at most ${LONGEST_HEADER} characters, got ${yaml.length}. Shorten or delete it.`,
    );
  }
  try {
    const header: unknown = parse(yaml);
    return typeof header === "object" && header !== null ? { ...header } : null;
  } catch (cause) {
    const [problem = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    throw new CorpusError(
      `${name}: expected its header to be YAML, but ${problem.replace(/[:.]$/u, "")}. Correct the header, or delete it.`,
      { cause },
    );
  }
}

function knownFrom(header: Record<string, unknown>, content: string): Known {
  const printed = fold(content);
  const all = (names: readonly string[]) => names.map((name) => textOf(header[name])).filter((value) => value !== null);
  const first = (names: readonly string[]) => all(names)[0] ?? null;
  return {
    title: first(FIELDS.title),
    publisher: first(FIELDS.publisher),
    licence: first(FIELDS.licence),
    date: parseWholeDate(first(FIELDS.date) ?? ""),
    eventDate: parseWholeDate(first(FIELDS.eventDate) ?? ""),
    url: all(FIELDS.url).find(isWebAddress) ?? null,
    standfirst: all(STANDFIRST_FIELDS).filter((words) => printed.includes(words)),
  };
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ") || null;
  if (typeof value !== "string" && typeof value !== "number") return null;
  return fold(String(value)) || null;
}
