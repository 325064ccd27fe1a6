/** Whether a sentence holds the quantity that is asked for: a number of those things, a sum, a share, a length of time. */
import type { Mention, MentionKind } from "../../language/mentions.ts";
import { directionNear } from "../../language/direction.ts";
import { analyse } from "../../language/terms.ts";
import { alternativesOf } from "../../language/vocabulary/vocabulary.ts";
import type { SentenceView } from "./corpus-view.ts";
import { betterOf, fitOf, NO_FIT, type AskedText, type KindFit } from "./fit.ts";
import { isOfOthers, isPaidByOthers } from "./whose-number.ts";

/** A sum whose currency sign was lost. */
const BARE_SUM = /\b\d[\d.,]*\s?(?:million|billion|m|bn)\b/giu;
const WORDED_SHARE = /\b(?:half|a third|a quarter|two thirds|majority|double|twice)\b/giu;
/** "How long" may mean a distance, or be told without a figure. */
const STRETCH =
  /\b(?:\d[\d.,]*|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)[ -](?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|feet|yards)\b|\b(?:permanently|indefinitely|one to two hours|until|throughout|multi-?year|(?:between|from) \d{4} (?:and|to|until) \d{4}|\d{4}(?: to |[-–])(?:\d{4}|\d{2}))\b/giu;
/** Beside a quantity read exactly, one that is only told by a turn of phrase is worth this. */
const LOOSE = 0.6;

export function numberFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  if (HOW_OFTEN.test(question.text)) return fitOf(1, view.text, FREQUENCY);
  const spans = quantities(view, question, isOpen(noun, question) ? ANY_QUANTITY : ["number", "share"]);
  if (noun === OLD) return ageFit(view, spans);
  if (spans.length === 0) return fitOf(LOOSE, view.text, WORDED_NUMBER);
  if (noun === null) return { value: 1, spans };
  const counted = spans.filter((mention) => counts(mention, noun, view, question));
  if (counted.length > 0) return { value: 1, spans: counted };
  const shares = question.asksForChange && view.termSet.has(noun) ? spans.filter(({ kind }) => kind === "share") : [];
  if (shares.length > 0) return { value: 0.7, spans: shares };
  const things = question.nounIsUnknown ? spans.filter((mention) => countsSomething(mention, view, question)) : [];
  return things.length > 0 ? { value: 0.5, spans: things } : { value: 0.25, spans };
}

/** "How much?", "how far?", "how old?", unlike "how many". */
function isOpen(noun: string | null, { text }: AskedText): boolean {
  return noun === OLD || (noun === null && !/\bhow many\b|\bnumber\b|\bcombien de\b/iu.test(text));
}

const ANY_QUANTITY: readonly MentionKind[] = ["number", "share", "money", "duration"];
const [OLD] = analyse("old").map(({ term }) => term);
const WORDED_NUMBER = /\b(?:half|double|dozens|hundreds|thousands|millions|none|no one|nobody|once|twice|thrice)\b/giu;
const HOW_OFTEN = /\bhow (?:often|frequently|regularly|many times)\b|\bcombien de fois\b/iu;
const FREQUENCY =
  /\b(?:once|twice|thrice|\d+ times|(?:several|many|few|two|three|four|five) times|(?:every|each|per|an?) (?:\p{L}+ )?(?:hour|day|week|month|quarter|year)|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual(?:ly)?|regular(?:ly)?|frequent(?:ly)?|often|rarely|never|always|\d+ fois|chaque|tous les)\b/giu;
const AGE =
  /\b\d+(?:st|nd|rd|th)\s+(?:anniversary|birthday|year)\b|\b(?:aged?|age of) \d+\b|\b\d+[- ]years?[- ]old\b|\bborn (?:in|on)\b/giu;

/** An age in years, or told by an anniversary. */
function ageFit({ text }: SentenceView, found: readonly Mention[]): KindFit {
  const years = found.filter(({ kind }) => kind === "duration");
  return betterOf(years.length > 0 ? { value: 1, spans: years } : NO_FIT, fitOf(1, text, AGE));
}

/** Where no release prints the word that is asked for ("blokes"), whatever is counted may be what was meant. */
function countsSomething(mention: Mention, view: SentenceView, question: AskedText): boolean {
  return mention.kind === "number" && mention.unit !== null && !isOfOthers(mention, view, question);
}

export function sumFit(view: SentenceView, _noun: string | null, question: AskedText): KindFit {
  if (isPaidByOthers(view, question)) return NO_FIT;
  const sums = quantities(view, question, ["money"]);
  const asked = CURRENCIES.find((currency) => currency.test(question.text));
  const inIt = asked ? sums.filter(({ start, end }) => asked.test(view.text.slice(start, end))) : sums;
  return exactOr(inIt, sums.length > 0 ? NO_FIT : fitOf(LOOSE, view.text, BARE_SUM));
}

/** A sum in another currency than the one that is asked for does not answer. */
const CURRENCIES: readonly RegExp[] = [
  /£|\b(?:pounds?|sterling|livres? sterling)\b/iu,
  /€|\beuros?\b/iu,
  /\$|\bdollars?\b/iu,
  /\b(?:crowns?|kron(?:er|or|a|e))\b/iu,
];

export function shareFit(view: SentenceView, _noun: string | null, question: AskedText): KindFit {
  return exactOr(quantities(view, question, ["share"]), fitOf(LOOSE, view.text, WORDED_SHARE));
}

export function durationFit(view: SentenceView, _noun: string | null, question: AskedText): KindFit {
  const spans = quantities(view, question, ["duration"]);
  const lasting = LASTS.test(question.text) ? spans.filter((span) => !isStretchBack(view, span)) : spans;
  return exactOr(lasting, fitOf(LOOSE, view.text, STRETCH));
}

const LASTS = /\bhow long\b.*\b(?:last|lasts|lasted|take|takes|took|go on|goes on|went on|run|runs|ran)\b/iu;

/** "In the last 2 years" counts back from today: nothing lasted as long. */
function isStretchBack({ text }: SentenceView, { start }: Mention): boolean {
  return /\b(?:last|past|previous|coming|next)\s+$/iu.test(text.slice(0, start));
}

function exactOr(exact: readonly Mention[], loose: KindFit): KindFit {
  return exact.length > 0 ? { value: 1, spans: exact } : loose;
}

/** Quantities of these kinds that the question does not hold itself, and that go the way it asks about. */
function quantities(view: SentenceView, question: AskedText, kinds: readonly MentionKind[]): Mention[] {
  return view
    .mentions()
    .filter(
      (mention) => kinds.includes(mention.kind) && !question.names(mention.value) && isThatWay(view, mention, question),
    );
}

function isThatWay(view: SentenceView, mention: Mention, { direction }: AskedText): boolean {
  if (direction === null || mention.kind === "duration") return true;
  return (directionNear(view.text, mention) ?? direction) === direction;
}

const PEOPLE: ReadonlySet<string> = new Set(analyse("people personnes gens").map(({ term }) => term));
const PERSONS = analyse(
  "migrants immigrants refugees children minors adults men women nationals citizens residents passengers victims patients pupils students workers staff employees officers personnel smugglers criminals suspects",
).map(({ term }) => term);

/** Those on whom justice acts: how many of them were caught is told by arrests, convictions, sentences. */
const CULPRITS: ReadonlySet<string> = new Set(analyse("smuggler criminal offender suspect").map(({ term }) => term));

/** Whether a number counts the noun that is asked about: its unit, or a term close behind it. */
function counts(mention: Mention, noun: string, view: SentenceView, question: AskedText): boolean {
  const { language, terms, told } = question;
  if (isOfOthers(mention, view, question)) return false;
  const same = [noun, ...alternativesOf(noun, noun, language).map(({ term }) => term)];
  const own = PEOPLE.has(noun) ? [...PERSONS, ...terms] : same.some((term) => CULPRITS.has(term)) ? (told ?? []) : [];
  const accepted = new Set([...same, ...own]);
  if (mention.unit !== null && accepted.has(mention.unit)) return true;
  if (mention.kind === "number" && isNumberOf(accepted, mention, view)) return true;
  return view.terms.some(
    ({ term, start }) =>
      accepted.has(term) &&
      start >= mention.end &&
      start - mention.end < 45 &&
      !/[,;:.]\s/u.test(view.text.slice(mention.end, start)),
  );
}

/** "The number of officers will rise to 500": what is counted stands before its figure. */
function isNumberOf(accepted: ReadonlySet<string>, mention: Mention, view: SentenceView): boolean {
  const before = view.text.slice(0, mention.start);
  const opening = /\b(?:numbers?|total|nombre|count)\s+(?:of|de|des|d['’])\s*/giu;
  return [...before.matchAll(opening)].some(({ index, 0: { length } }) =>
    view.terms.some(({ term, start }) => accepted.has(term) && start >= index + length && start - index - length < 45),
  );
}
