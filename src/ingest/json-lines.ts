/** The reader for JSON Lines: a release a row, `{id, title, text | paragraphs[], date?, publisher?, url?, source?}`. */
import { createHash } from "node:crypto";
import { fold, joinParagraphs } from "../corpus/paragraphs.ts";
import { isWebAddress } from "../corpus/header-fields.ts";
import { readForeignStanding } from "../corpus/standing.ts";
import { CorpusError } from "../errors.ts";
import { parseWholeDate } from "./dates.ts";
import type { Draft, Reader, Rejection } from "./draft.ts";
import { licenceOf } from "./known-publishers.ts";
import { draftFrom } from "./plain-text.ts";
import { titleOf } from "./title.ts";

type Row = Record<string, unknown>;

/** Each row stands alone: one that is no release is rejected with its line number, the others are read. */
export const readJsonLines: Reader = ({ name, content }) => {
  const drafts: Draft[] = [];
  const rejected: Rejection[] = [];
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (line.trim() === "") continue;
    const source = `${name}, line ${index + 1}`;
    try {
      drafts.push(readRow(name, line));
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      rejected.push({ source, reason: error.message });
    }
  }
  return { drafts, rejected };
};

function readRow(file: string, line: string): Draft {
  const row = parseRow(line);
  const id = idField(row);
  const url = textField(row, "url");
  if (url !== null && !isWebAddress(url)) refuse("url", "a web address", url);
  const known = {
    id,
    title: textField(row, "title"),
    publisher: textField(row, "publisher"),
    date: dateField(row, "date"),
    eventDate: dateField(row, "event_date"),
    url,
    licence: textField(row, "licence"),
  };
  const source = { name: textField(row, "source") ?? file, digest: digestOf(line) };
  const standing = readForeignStanding(row, refuseRow);
  const paragraphs = row["paragraphs"] ?? null;
  if (paragraphs === null) return { ...draftFrom(source, textOf(row), known), ...standing };
  const text = joinParagraphs(listOf(paragraphs));
  if (text === "") refuse("paragraphs", "a list with words in it", paragraphs);
  return {
    ...known,
    title: known.title ?? titleOf(text.split("\n\n")),
    licence: known.licence ?? licenceOf(known.publisher, url),
    source: source.name,
    digest: source.digest,
    ...standing,
    text,
  };
}

function parseRow(line: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line.toWellFormed());
  } catch (cause) {
    throw new CorpusError("Expected one JSON object on the line, but it is not JSON. Correct the line.", { cause });
  }
  if (typeof row === "object" && row !== null && !Array.isArray(row)) return { ...row };
  return refuse("the row", "a JSON object", row);
}

function textOf(row: Row): string {
  const text = row["text"];
  if (typeof text === "string" && text.trim() !== "") return text.toWellFormed();
  return refuse("text (or paragraphs)", "the words of the release", text);
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value) && value.every((part) => typeof part === "string")) {
    return value.map((part) => part.toWellFormed());
  }
  return refuse("paragraphs", "a list of texts", value);
}

function textField(row: Row, field: string): string | null {
  const value = row[field] ?? null;
  if (value === null || value === "") return null;
  if (typeof value !== "string" && typeof value !== "number") return refuse(field, "text", value);
  return fold(String(value).toWellFormed()) || null;
}

/** Kept to the character: questions and links name the release by it. */
function idField(row: Row): string | null {
  const id = row["id"] ?? null;
  if (typeof id === "number") return String(id);
  if (id === null || (typeof id === "string" && /^\S(?:.*\S)?$/u.test(id) && id.isWellFormed())) return id;
  return refuse("id", "text on one line", id);
}

function dateField(row: Row, field: string): string | null {
  const value = textField(row, field);
  return value === null ? null : (parseWholeDate(value) ?? refuse(field, "a date as YYYY-MM-DD", value));
}

function refuse(field: string, expected: string, got: unknown): never {
  const shown = JSON.stringify(got) ?? "nothing";
  throw new CorpusError(
    `Expected ${field} to be ${expected}, got ${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}. Correct the row.`,
  );
}

function refuseRow(problem: string): never {
  throw new CorpusError(`In the row, ${problem}. Correct the row.`);
}

function digestOf(line: string): string {
  return `sha256:${createHash("sha256").update(line).digest("hex")}`;
}
