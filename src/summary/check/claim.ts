/** A sentence of a model as the check takes it, and what a demand answers. */
import { findMentions, type Mention } from "../../language/mentions.ts";
import { withGovernments } from "./capitals.ts";
import { withoutOpening } from "./opening.ts";
import { read, withShortNames, type Reading } from "./reading.ts";
import type { Source } from "./source.ts";

/** A sentence, or a part of one, without its markers and without what only leads over to it or tells where it is written. */
export interface Claim {
  readonly text: string;
  /** As the model wrote it. */
  readonly written: string;
  /** What it calls the release that it tells from. */
  readonly names: string;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/** Null where the sentence meets the demand, else why it is not shown, in a few words. */
export type Demand = (claim: Claim, sources: readonly Source[]) => string | null;

export function claimOf(sentence: string): Claim {
  const { text, names } = withoutOpening(spellOut(sentence));
  return {
    text,
    written: sentence,
    names,
    reading: read(text),
    mentions: findMentions(text).map((one) => (isCount(text, one) ? { ...one, kind: "number" } : withoutMarks(one))),
  };
}

/** "2022-23" as "2022 to 2023", "1-2 hours" as "1 to 2 hours". */
function spellOut(text: string): string {
  return withShortNames(withGovernments(withoutIdioms(text)))
    .replace(/\b((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)\d\d)\b/gu, "$1 to $2")
    .replace(/\b((?:19|20))(\d\d)\s?[-–/]\s?(\d\d)\b/gu, "$1$2 to $1$3")
    .replace(/\b(?:EUR|euros?) ?(?=\d)/gu, "€")
    .replace(/\bGBP ?(?=\d)/gu, "£")
    .replace(
      /^Of ((?:the )?\d[\d,]* [^,]+), ((?:over|more than|about|nearly|under) (?:half|50 ?(?:%|per ?cent)))/u,
      "$2 of $1",
    )
    .replace(/\b50 ?(?:%|per ?cent) of (?=(?:the )?\d)/gu, "half of ")
    .replace(/(?<![-\d.,])(\d{1,3})\s?[-–]\s?(\d{1,3})(?= ?\p{L})/gu, "$1 to $2");
}

/** Turns of phrase that say with other words, or with a "could", an "all" or a "top", what is plain without. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\b[Ss]o that (?:[\p{Ll}’'-]+ ){1,3}?(?:could|can|may|might) /gu, "to "],
  [/\bno later than\b/giu, "within"],
  [/\bon top of\b/giu, "and"],
  [/,? among other things\b,?/giu, ""],
  [/\babove all else\b/giu, "above all"],
  [/\bcomes? first\b/giu, "is a priority"],
  [/\b(\p{L}+er|more(?: \p{L}+ly)?|even more \p{L}+) than (?:before|ever)\b/giu, "$1"],
  [/\ba total of (?=[\d\p{L}])/giu, ""],
  [/\bevery effort\b/giu, "everything"],
  [/(?<=, [^.]*\band\b[^.]*\b(?:were|are|have|had)) all(?= (?:on|in|part|up|among|been|discussed|raised|covered)\b)/giu, ""],
  [/\ba (?=(?:hundred|thousand|million|billion)\b(?! of\b))/giu, "one "],
]; // prettier-ignore

function withoutIdioms(text: string): string {
  return IDIOMS.reduce((plain, [idiom, words]) => plain.replace(idiom, words), text);
}

/** "1500 immigrants" */
function isCount(text: string, { kind, value, end }: Mention): boolean {
  return kind === "date" && /^1[0-8]\d\d$/u.test(value) && /^ \p{Ll}/u.test(text.slice(end));
}

/** "2024 marks the anniversary": a year, and no money. */
function withoutMarks(mention: Mention): Mention {
  const isYear = mention.kind === "money" && mention.unit === "mark" && /^(?:19|20)\d\d$/u.test(mention.value);
  return isYear ? { ...mention, kind: "date", unit: null, end: mention.start + 4 } : mention;
}
