/** A cited quote as the check uses it: its words, what stands around it, and what its citation tells. */
import type { Quote } from "../../answering/answer.ts";
import { acronymOf } from "../../answering/understanding/sources-asked.ts";
import { findPeople } from "../../corpus/people.ts";
import type { Person } from "../../corpus/release.ts";
import { NATIONS, OF_NATION } from "../../language/nationalities.ts";
import { findMentions, type Mention } from "../../language/mentions.ts";
import { withGovernments } from "./parties/governments.ts";
import { align, type Alignment } from "./bearing/alignment.ts";
import { withPlainFigures } from "./reckoning/plain-figures.ts";
import { read, withShortNames, type Reading, type Token } from "./grammar/reading.ts";

export interface Source {
  /** With countries' names in their short form. */
  readonly quote: Quote;
  /** Its text as it is stored. */
  readonly printed: string;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  /** Which words of the sentence the quote bears, and with which of its own. */
  readonly bearing: Alignment;
  /** Which ones are borne by what stands around it: what it points back to, its citation, the people it mentions. */
  readonly around: readonly Alignment[];
  /** What a word that points back may mean: the sentences just before, empty where nothing points back. */
  readonly context: Reading;
  /** Title, publisher, speaker. */
  readonly head: Reading;
  readonly headMentions: readonly Mention[];
  /** Names and offices of everyone whom the quote mentions, as the whole release prints them. */
  readonly people: Reading;
  /** The speaker's name and office alone. */
  readonly speaker: Reading;
  /** Years that its relative times come to ("last year"). */
  readonly years: ReadonlySet<string>;
}

const CONTEXT_LENGTH = 360;
const REFERRING = String.raw`it|its|they|them|their|this(?! (?:year|week|month|summer|evening|autumn|spring|winter))|these|those|he|she|his|her|such|the (?:pair|two|ministers?|meeting|talks|arrangement|agreement|deal|partnership|operation|camp|system)`;
/** A word that stands for something told of before. */
export const REFERS_BACK = new RegExp(String.raw`\b(?:${REFERRING})\b`, "iu");
/** The same, or one that adds to it. */
const POINTS_BACK = new RegExp(
  String.raw`\b(?:${REFERRING}|also|both|firstly|secondly|thirdly|finally|furthermore|besides|already)\b`,
  "iu",
);

/** Takes a quote and the sentence that points at it. */
export function sourceOf(cited: Quote, said: Reading): Source {
  const quote = { ...cited, text: withPlainFigures(withShortNames(withGovernments(cited.text))) };
  const { release, text, start, speaker } = quote;
  const before = POINTS_BACK.test(text) ? withWhatItPointsTo(release.text, textBefore(release.text, start), start) : "";
  const spoken = `${speaker?.role ?? ""} ${speaker?.name ?? ""}`;
  const reading = read(text);
  const context = read(withShortNames(`${bothCountries(quote)}${before}`));
  const head = read(
    withShortNames(`${release.title}. ${release.publisher ?? ""} ${acronymOf(release.publisher)}. ${spoken}`),
  );
  const named = read(peopleOf(quote, before.length));
  return {
    quote,
    printed: cited.text,
    reading,
    mentions: findMentions(text),
    bearing: align(said, reading),
    around: [context, head, named].map((one) => align(said, one)),
    context,
    head,
    headMentions: findMentions(release.title),
    people: named,
    speaker: read(spoken),
    years: yearsOf(quote),
  };
}

const JOINED = new RegExp(
  `\\b((?:${OF_NATION})|(?:${NATIONS}))(?:-| and (?:the )?)((?:${OF_NATION})|(?:${NATIONS}))\\b`,
  "gu",
);

/** "our two countries" are the two that the release joins first ("UK and France. "). */
function bothCountries({ text, release }: Quote): string {
  if (!/\b(?:both(?: our)?|(?:the|our)(?: two| 2)?) (?:countries|governments)\b/iu.test(text)) return "";
  const [first] = withShortNames(`${release.title}. ${release.text}`).matchAll(JOINED);
  return first ? `${first[1]} and ${first[2]}. ` : "";
}

const people = new WeakMap<Quote["release"], readonly Person[]>();

/** Everyone whom the release names. */
export function peopleIn(release: Quote["release"]): readonly Person[] {
  const known = people.get(release) ?? findPeople(release.text);
  people.set(release, known);
  return known;
}

/** Whoever is mentioned in the quote, or in the `before` characters that it points back to. */
function peopleOf({ release, start, end }: Quote, before: number): string {
  const counterpart = /\b(?:(French|British|UK|German) )?counterparts?\b/u.exec(release.text.slice(start, end));
  const pair = /\b(?:(?:[Tt]he|[Bb]oth) (?:2 |two )?ministers|[Tt]he (?:pair|two men))\b/u.test(
    release.text.slice(start, end),
  )
    ? pairIn(release)
    : [];
  return peopleIn(release)
    .filter(
      (person) =>
        person.mentions.some((mention) => mention.start < end && mention.end > start - before) ||
        (counterpart !== null && isMinisterOf(person, counterpart[1] ?? null, release.text)) ||
        pair.includes(person),
    )
    .map(({ name, role }) => `${role ?? ""} ${name ?? ""}.`)
    .join(" ");
}

/** Whom "the ministers" or "the pair" are where the release names two of them and no third. */
function pairIn(release: Quote["release"]): readonly Person[] {
  const ministers = peopleIn(release).filter(
    ({ name, role }) =>
      name !== null && /\b(?:Minister|Secretary)\b/u.test(role ?? "") && !/\bPrime\b/u.test(role ?? ""),
  );
  return ministers.length === 2 ? ministers : [];
}

/** Whoever "his French counterpart" may be. */
function isMinisterOf({ name, role }: Person, nation: string | null, text: string): boolean {
  const last = name?.split(" ").at(-1);
  if (
    last === undefined ||
    nation === null ||
    !/\b(?:Minister|Secretary)\b/u.test(role ?? "") ||
    /\bPrime\b/u.test(role ?? "")
  )
    return false;
  return new RegExp(`\\b${nation}\\b[^.,;]{0,40}\\b${last}\\b`, "u").test(text);
}

/** What stands before may point back itself: then the end of the paragraph before it is read too. */
function withWhatItPointsTo(text: string, before: string, start: number): string {
  const from = start - before.length;
  return POINTS_BACK.test(before) || /\bThe (?:ministers|pair)\b/u.test(before)
    ? `${textBefore(text, from)} ${before}`
    : before;
}

/** The paragraph up to the quote; for its first sentence, the end of the paragraph before. */
function textBefore(text: string, start: number): string {
  const begin = text.lastIndexOf("\n\n", start - 1);
  const from = begin < 0 ? 0 : begin + 2;
  if (from < start) return text.slice(Math.max(from, start - CONTEXT_LENGTH), start);
  const previous = Math.max(0, text.lastIndexOf("\n\n", begin - 1));
  return text.slice(Math.max(previous, begin - CONTEXT_LENGTH), start);
}

/** The release's own year and those that "last year" and "next year" come to. */
function yearsOf({ text, release }: Quote): Set<string> {
  const own = [release.date, release.eventDate].flatMap((day) => (day === null ? [] : [day.slice(0, 4)]));
  const printed: string[] = text.match(/\b(?:19|20)\d{2}\b/gu) ?? [];
  return new Set([
    ...own,
    ...(/\blast year\b/iu.test(text) ? shift(own, -1) : []),
    ...(/\bnext year\b/iu.test(text) ? shift(own, 1) : []),
    ...(/\bprevious year\b/iu.test(text) ? shift(printed, -1) : []),
  ]);
}

/** "London hosted talks" for talks that the quote has in London. */
export function isHostedThere(place: Token | undefined, verb: Token, { reading: { tokens } }: Source): boolean {
  if (verb.term !== "host" || place?.isCapital !== true) return false;
  return tokens.some(({ term, at }) => term === place.term && tokens[at - 1]?.word === "in");
}

/** Every word that may bear one of the summary: of the quote first, then of what it points back to, then of its citation. */
export function bearersIn({ reading, context, head }: Source): readonly Token[] {
  return [...reading.tokens, ...context.tokens, ...head.tokens];
}

function shift(years: readonly string[], by: number): string[] {
  return years.map((year) => String(Number(year) + by));
}
