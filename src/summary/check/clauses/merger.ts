/** Whether a sentence that cites several quotes can be cut into clauses of which each stands on one of them. */
import type { Quote } from "../../../answering/answer.ts";
import { findMentions } from "../../../language/mentions.ts";
import type { Part } from "../citations.ts";
import { claimOf } from "../claim.ts";
import { isFrame } from "../bearing/claimless.ts";
import { forceOf, isGerund } from "../grammar/grammar.ts";
import { quotesOfJourney } from "./journeys.ts";
import { read, type Reading, type Token } from "../grammar/reading.ts";
import { withPlainFigures } from "../reckoning/plain-figures.ts";
import { beginsTensed, isClause, subjectIn } from "./sentence-parts.ts";
import { sourceOf } from "../source.ts";
import type { IsBorne } from "./standing.ts";
import { isVerb } from "../grammar/verbs.ts";

/**
 * Takes the parts of a sentence between its markers. Gives stretches that each tell something: "The cell [1] made arrests [2]" is
 * one claim on two quotes, since a subject alone, or a verb without it, stands on anything.
 */
export function tellingParts(parts: readonly Part[]): readonly Part[] {
  const told: Part[] = [];
  for (const part of parts) {
    const last = told.at(-1);
    const right = last ? withSubject(last.text, part.text.startsWith(",") ? part.text : ` ${part.text}`).trim() : "";
    if (last === undefined) told.push(part);
    else if (right.startsWith(";") || (isClause(last.text) && isClause(right.replace(JOINING, ""))))
      told.push({ ...part, text: right });
    else told.splice(-1, 1, joined(last, part));
  }
  return told;
}

/** A figure or a day before a marker that points away from the one cited quote that has it. */
export function hasStrayFigure(parts: readonly Part[], quotesOf: (part: Part) => readonly Quote[]): boolean {
  const printed = new Map(parts.flatMap(quotesOf).map((quote) => [quote, valuesIn(quote.text)]));
  return parts.some((part) => {
    const own = new Set(quotesOf(part).flatMap((quote) => [...(printed.get(quote) ?? [])]));
    const all = new Set([...printed.values()].flatMap((values) => [...values]));
    return [...valuesIn(part.text)].some((value) => all.has(value) && !own.has(value));
  });
}

function valuesIn(text: string): ReadonlySet<string> {
  const values = findMentions(withPlainFigures(text)).map(({ value }) => value);
  return new Set(values.filter((value) => /^\d/u.test(value)));
}

function joined(left: Part, right: Part): Part {
  return { text: `${left.text} ${right.text}`.replace(/ (?=,)/gu, ""), numbers: [...left.numbers, ...right.numbers] };
}
const JOINING = /^[\s,;]*(?:(?:and|while|but|whereas) )?/u;

/** Takes a stretch of a sentence and its quotes. */
export function isMerged(text: string, quotes: readonly Quote[], isBorne: IsBorne): boolean {
  if (quotes.some((quote) => isBorne(text, quote) && isOfOne(text, quote, quotes, isBorne))) return false;
  return !bordersIn(text).some((border) => {
    const [left, right] = [text.slice(0, border), withSubject(text.slice(0, border), text.slice(border))];
    return !isMerged(left, quotes, isBorne) && !isMerged(right, quotesOfJourney(text, right, quotes), isBorne);
  });
}

/**
 * Of what another cited quote prints, and this one does not, nothing but what "it" stands for, or a stretch that the other bears:
 * what stands before a quote and what claims nothing would else tie the one's words to the other's.
 */
function isOfOne(text: string, quote: Quote, quotes: readonly Quote[], isBorne: IsBorne): boolean {
  const taken = takenFromOthers(text, quote, quotes);
  if (taken.length === 0 || (PRONOUN.test(quote.text) && taken.every(({ end }) => end <= (verbsIn(text)[0] ?? 0))))
    return true;
  const others = quotes.filter((one) => one !== quote);
  return [...joinsIn(text), ...purposesIn(text)].some((border) => {
    const isBefore = taken.every(({ end }) => end <= border);
    const part = isBefore ? text.slice(0, border) : text.slice(border);
    return (isBefore || taken.every(({ start }) => start >= border)) && others.some((other) => isBorne(part, other));
  });
}

const PRONOUN = /^[“"]?(?:It|They|He|She|This)\b/u;

/** Nouns that this quote does not print, nor bear if they claim nothing alone, and that another does; people apart, who are told of before. */
function takenFromOthers(text: string, quote: Quote, quotes: readonly Quote[]): Token[] {
  const { reading } = claimOf(text, [quote]);
  const { bearing, reading: own } = sourceOf(quote, reading);
  const others = quotes.filter((one) => one !== quote).map((one) => read(one.text));
  return reading.tokens.filter(
    (token) =>
      isThing(reading, token) &&
      !(isFrame(token) ? prints(own, token) : bearing.has(token.at)) &&
      others.some((other) => prints(other, token)),
  );
}

function isThing(reading: Reading, token: Token): boolean {
  const { isContent, isCapital, isNumber, term } = token;
  if (!isContent || isCapital || isNumber || PEOPLE.test(term)) return false;
  return !isGerund(token) && forceOf(reading, token) === null;
}
const PEOPLE = /^(?:minist|secretari|govern|countri|side|pair|peopl|person|offici|leader|counterpart)$/u;

function prints({ tokens }: Reading, { term }: Token): boolean {
  return tokens.some((one) => one.isContent && one.term === term);
}

/** "…, worth 72 million, *secured* convictions", "… *and visited* a station", "…, *having met* before": said of what the sentence begins with. */
function withSubject(left: string, right: string): string {
  if (right.startsWith(BESIDE_IT)) return right.slice(BESIDE_IT.length);
  const earlier = /^,? (?:having|after having) (.+)$/su.exec(right)?.[1];
  const whoever = earlier === undefined ? null : subjectIn(left);
  if (whoever !== null) return `${whoever} had ${earlier}`;
  const [join = "", rest = ""] = /^(?:,? (?:and|but)|,) (.+)$/su.exec(right) ?? [];
  const isInserted = join.startsWith(", ") && !/^, (?:and|but) /u.test(join);
  const subject = isInserted ? (/^[^,]+(?=, )/u.exec(left)?.[0] ?? null) : subjectIn(left);
  if (rest === "" || subject === null) return right;
  const whole = `${subject} ${rest}`;
  return beginsTensed(rest) || (isInserted && PRESENT.test(rest)) ? whole : right;
}

const BESIDE_IT = " at a time when ";

/** As a verb in the present begins: "…, worth 72 million, *introduces* sentences". */
const PRESENT = /^\p{Ll}+[^s]s /u;

/** Where what people meet for begins: "met in London *to discuss*". */
function purposesIn(text: string): number[] {
  return Array.from(text.matchAll(/\s(?=to\s)/gu), ({ index }) => index).filter((at) =>
    MEETING.test(text.slice(0, at)),
  );
}
const MEETING = /\b(?:met|meets?|meeting|gathered|came|went|visit(?:s|ed)?|travel(?:s|led)?)\b/u;

/** Before what a comma, a semicolon or a joining word begins; "on which", "where" and "when" tie two things together, and are no such join. */
function joinsIn(text: string): number[] {
  return Array.from(
    text.matchAll(/[,;–]\s|\s(?=(?:and|while|which|but|as well as|at a time when|when(?=\s[^,]*\balready\b))\s)/gu),
    ({ index }) => index,
  ).filter(
    (at) =>
      !(TYING.test(text.slice(0, at)) && text.startsWith(" which ", at)) &&
      !/^, whe(?:re|n(?!.*\balready\b))\b/u.test(text.slice(at)),
  );
}
const TYING = /\b(?:on|upon|under|through|by|for|from|with|over|against|to|because of|thanks to)$/u;

/** Where a sentence may be cut in two: at such a join, once a verb is told; what hangs on a noun says nothing without it. */
function bordersIn(text: string): number[] {
  const verbs = verbsIn(text);
  return joinsIn(text).filter(
    (at) =>
      text.slice(0, at).split(" ").length > 2 &&
      text.slice(at).split(" ").length > 3 &&
      !/^,? (?:who|which|whose)\b/u.test(text.slice(at)) &&
      (verbs.some((verb) => verb < at) || BESIDE.test(text)),
  );
}

/** What is told besides needs no verb: "Besides his talks with Rudd, …" */
const BESIDE = /^(?:besides|alongside|in addition to|apart from|as well as) /iu;

/** Where the verbs, the gerunds and the forms of "be" and "have" stand. */
function verbsIn(text: string): number[] {
  const reading = read(text);
  const isTold = (token: Token): boolean =>
    /^(?:is|are|was|were|has|have|had|will)$/u.test(token.word) || isGerund(token) || isVerb(reading, token);
  return reading.tokens.filter((token) => isTold(token) || forceOf(reading, token) !== null).map(({ start }) => start);
}
