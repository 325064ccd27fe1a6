/** The reader for plain text, however noisy: lines to blocks, noise off, then what the source says of the release. */
import { fold, joinParagraphs } from "../corpus/paragraphs.ts";
import { CorpusError } from "../errors.ts";
import { findDayByWeekday, findEventDate } from "./dates.ts";
import type { Draft, Reader } from "./draft.ts";
import type { Facts } from "./labels.ts";
import { layOut } from "./layout.ts";
import { licenceOf, publisherAt } from "./known-publishers.ts";
import { removeNoise } from "./noise.ts";
import { takeTitle } from "./title.ts";

/** How many paragraphs from the top may name the day of the event. */
const LEAD_PARAGRAPHS = 4;

/** And how far into each: a speech may come as one paragraph of pages. */
const LEAD_CHARACTERS = 600;

/** What is known of a release before its text is read (a header, the fields of a row); it wins over what the text says. */
export interface Known extends Facts {
  id?: string | null;
  title?: string | null;
  licence?: string | null;
  /** Paragraphs that the source keeps apart from its body and prints first. */
  standfirst?: readonly string[];
}

export const readPlainText: Reader = (source) => ({
  drafts: [draftFrom(source, source.content, {})],
  rejected: [],
});

/** Takes a source's name and digest, a text and what is known already, gives the release. Throws CorpusError when no words are left. */
export function draftFrom(source: { name: string; digest: string }, content: string, known: Known): Draft {
  const { blocks, facts } = removeNoise(layOut(content));
  const { title, body } = takeTitle(blocks, known.title ?? null);
  const paragraphs = [...leadOf(known.standfirst ?? [], body), ...body];
  const text = joinParagraphs(paragraphs);
  const printed = fold(content);
  if (!body.every((paragraph) => printed.includes(fold(paragraph)))) {
    throw new CorpusError(
      "Expected a layout that can be read without changing words. Lay the text out as one paragraph a line.",
    );
  }
  if (text === "") {
    throw new CorpusError("Expected a release, found no words of one. Check that the file holds text.");
  }
  const url = known.url ?? facts.url ?? null;
  const publisher = known.publisher ?? facts.publisher ?? publisherAt(url);
  return {
    id: known.id ?? null,
    title,
    publisher,
    ...datesOf(paragraphs, content, known, facts),
    url,
    licence: known.licence ?? licenceOf(publisher, url),
    source: source.name,
    digest: source.digest,
    text,
  };
}

/** The date the source gives wins; else a named weekday fixes the event, and the release too where it says "today". */
function datesOf(paragraphs: readonly string[], content: string, known: Facts, facts: Facts) {
  const lead = paragraphs.slice(0, LEAD_PARAGRAPHS).map((paragraph) => fold(paragraph).slice(0, LEAD_CHARACTERS));
  const date = known.date ?? facts.date ?? null;
  const eventDate = known.eventDate ?? facts.eventDate ?? null;
  if (date !== null) return { date, eventDate: eventDate ?? findEventDate(lead, date) };
  const named = findDayByWeekday(fold(content));
  if (named === null || !lead.some((paragraph) => paragraph.includes(named.words))) {
    return { date: null, eventDate };
  }
  return { date: named.isToday ? named.date : null, eventDate: eventDate ?? named.date };
}

/** The standfirst, unless the body says the same words itself. */
function leadOf(standfirst: readonly string[], body: readonly string[]): string[] {
  const words = body.map(fold).join(" ");
  return standfirst.map(fold).filter((paragraph) => paragraph !== "" && !words.includes(paragraph));
}
