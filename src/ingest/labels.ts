/** Lines that tell of the release rather than belong to it: "Published: 16 November 2017", "From: …", a bare date or address. */
import { isWebAddress } from "../corpus/header-fields.ts";
import { parseWholeDate } from "./dates.ts";

/** What the source says of the release outside its text. */
export interface Facts {
  publisher?: string | null;
  date?: string | null;
  eventDate?: string | null;
  url?: string | null;
}

const DATE_LABEL =
  /^(?:first )?(?:published|posted|issued|released|date|publication date|release date|updated|last updated|for immediate release)(?: on| at)?\s*:?\s*(.*)$/iu;
const EVENT_LABEL = /^(?:delivered|spoken|given) on\s*:?\s*(.+)$/iu;
const PUBLISHER_LABEL = /^(?:from|publisher|organisation|organization|department|issued by|published by)\s*:\s*(.+)$/iu;
const SUBJECT_LABEL =
  /^(?:part of|topics?|tags?|categor(?:y|ies)|document type|policy|policies|series|collection)\s*:\s*(.+)$/iu;
const PROVENANCE =
  /^(?:the|this) (?:press release|statement|announcement) (?:was )?(?:issued|published|released) by (?:the )?(.+?) on (.+?)\.?$/iu;

/** An office of state, or a news agency, named and nothing else. */
const OFFICE =
  /^(?:the )?(?:(?:home|cabinet|northern ireland|scotland|wales|foreign(?: (?:&|and) commonwealth|, commonwealth (?:&|and) development)?) office|hm treasury|border force|prime minister[’']s office(?:, 10 downing street)?|10 downing street|the white house|(?:department|ministry) (?:of|for) [\p{L}, &-]{3,60}|press association|pa(?: media)?|reuters|agence france-presse|afp|associated press)$/iu;

/** In figures alone, day and month cannot be told apart. */
const AMBIGUOUS_DATE = /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$/u;

/** Takes a block, gives the facts it states if it states nothing else; null where it is part of the text. */
export function readLabel(block: string): Facts | null {
  const text = withoutMarks(block);
  return (
    dateFacts(text) ??
    publisherFacts(text) ??
    (isShortValue(SUBJECT_LABEL.exec(text)?.[1]) ? {} : null) ??
    addressFacts(text)
  );
}

/** Takes a block above or below the text, gives the facts if it is a date, or the name of an office or agency, and nothing else. */
export function readBareFact(block: string): Facts | null {
  const text = withoutMarks(block);
  const [, name = text] = /^by (.+)$/iu.exec(text) ?? [];
  if (OFFICE.test(name)) return { publisher: name };
  const date = parseWholeDate(text);
  if (date !== null) return { date };
  return AMBIGUOUS_DATE.test(text) ? {} : null;
}

function dateFacts(text: string): Facts | null {
  const label = DATE_LABEL.exec(text);
  if (label && /^for immediate/iu.test(text) && label[1] === "") return {};
  const date = label ? parseWholeDate(label[1] ?? "") : null;
  if (date !== null) return /updated/iu.test(text.slice(0, 12)) ? {} : { date };
  const eventDate = parseWholeDate(EVENT_LABEL.exec(text)?.[1] ?? "");
  if (eventDate !== null) return { eventDate };
  const [, publisher, day = ""] = PROVENANCE.exec(text) ?? [];
  const issued = parseWholeDate(day);
  return publisher !== undefined && issued !== null ? { publisher, date: issued } : null;
}

function publisherFacts(text: string): Facts | null {
  const value = PUBLISHER_LABEL.exec(text)?.[1];
  return isShortValue(value) ? { publisher: value } : null;
}

function addressFacts(text: string): Facts | null {
  return isWebAddress(text) ? { url: text } : null;
}

function isShortValue(value: string | undefined): value is string {
  return value !== undefined && value.split(" ").length <= 25 && !/[.!?]$/u.test(value);
}

/** Emphasis and link targets taken off: they are how a label is written, not what it says. */
function withoutMarks(block: string): string {
  return block
    .replace(/\s*(?:\(<?https?:\/\/[^\s)>]+>?\)|(?<=\S\s*)<https?:\/\/[^\s>]+>)/gu, "")
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, "$1")
    .replace(/\*\*|__/gu, "")
    .trim();
}
