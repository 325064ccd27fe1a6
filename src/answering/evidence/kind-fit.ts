/** Whether a sentence holds the kind of thing that is asked for: a number of those things, a sum, a date, a name … */
import type { Span } from "../../corpus/release.ts";
import type { AnswerKind, AnswerKindName } from "../../language/answer-kind.ts";
import type { Mention, MentionKind } from "../../language/mentions.ts";
import { analyse, fold } from "../../language/terms.ts";
import { isStopWord } from "../../language/stop-words.ts";
import { alternativesOf } from "../../language/vocabulary/vocabulary.ts";
import { directionNear, type Direction } from "../../language/direction.ts";
import { PHOTO_CREDIT, type SentenceView } from "./corpus-view.ts";

export interface KindFit {
  /** 1 the very thing (a number of what is counted), about 0.5 a thing of that kind, 0 none. */
  readonly value: number;
  /** The things themselves, as offsets into the sentence's text. */
  readonly spans: readonly Span[];
}

export interface AskedText {
  readonly language: "en" | "fr";
  readonly direction: Direction;
  /** Whether it asks how much something grew or shrank, which a percentage may tell as well as a number. */
  readonly asksForChange: boolean;
  /** Whether the question itself holds this thing (a folded name or a quantity in figures). */
  names(value: string): boolean;
  /** Whether it asks whom somebody meets or works with: a group may answer. */
  readonly asksForCompany: boolean;
  /** Every term of the question. */
  readonly terms: ReadonlySet<string>;
}

const NONE: KindFit = { value: 0, spans: [] };

/** What mentions answer a kind of question; kinds that are not listed cannot be told by a mention. */
const ANSWERED_BY: Partial<Record<AnswerKindName, readonly MentionKind[]>> = {
  number: ["number", "share"],
  money: ["money"],
  share: ["share"],
  date: ["date", "time", "duration"],
  duration: ["duration"],
  person: ["person"],
  place: ["place"],
  organisation: ["organisation"],
};

/** Kinds without which a sentence cannot be the answer. */
export function isStrict(kind: AnswerKindName): boolean {
  return kind in ANSWERED_BY;
}

/** `question` is read too: what it names itself cannot be the answer to it. */
export function kindFit(view: SentenceView, { kind, noun }: AnswerKind, question: AskedText): KindFit {
  const kinds = ANSWERED_BY[kind];
  if (!kinds) return NONE;
  if (kind === "person")
    return [
      personFit(view, question),
      creditFit(view),
      nounFit(view, kind, noun, question),
      groupFit(view, question),
    ].reduce(bestFit);
  const mentions = view
    .mentions()
    .filter(
      (mention) =>
        kinds.includes(mention.kind) &&
        !question.names(mention.value) &&
        isThatWay(view, mention, question) &&
        isMoment(view, mention, kind),
    );
  if (mentions.length === 0 && kind === "date" && WANTS_DAY.has(noun ?? "")) return dayFit(view);
  if (mentions.length === 0) return bestFit(looseFit(view, kind), nounFit(view, kind, noun, question));
  if (kind === "place") return placeFit(view, mentions, noun === null);
  if (kind === "date" && mentions.every(({ start, end }) => DAY_OF_SPEAKING.test(view.text.slice(start, end))))
    return { value: 0.8, spans: mentions };
  if (kind !== "number" || noun === null) return { value: 1, spans: mentions };
  const counted = mentions.filter((mention) => counts(mention, noun, view, question));
  if (counted.length > 0) return { value: 1, spans: counted };
  const shares =
    question.asksForChange && view.termSet.has(noun) ? mentions.filter((mention) => mention.kind === "share") : [];
  return shares.length > 0 ? { value: 0.7, spans: shares } : { value: 0.25, spans: mentions };
}

function isThatWay(view: SentenceView, mention: Mention, { direction }: AskedText): boolean {
  if (direction === null || !["number", "share", "money"].includes(mention.kind)) return true;
  return (directionNear(view.text, mention) ?? direction) === direction;
}

/** "Within two hours" tells when; "in the last 2 years" tells for how long. */
function isMoment(view: SentenceView, mention: Mention, kind: AnswerKindName): boolean {
  return (
    kind !== "date" ||
    mention.kind !== "duration" ||
    /\bwithin\s+(?:\p{L}+\s+){0,2}$/iu.test(view.text.slice(0, mention.start))
  );
}

/** Somebody whom the question does not name itself. */
function personFit(view: SentenceView, question: AskedText): KindFit {
  const others = view.release.people().filter(({ name }) => name !== null && !question.names(fold(name)));
  const spans = others.flatMap(({ nameTerms }) =>
    view.terms.filter(({ term, word }) => nameTerms.has(term) && !question.names(word)),
  );
  return spans.length > 0 ? { value: 1, spans: spans.map(({ start, end }) => ({ start, end })) } : NONE;
}

const GROUPS =
  /\b(?:counterparts?|colleagues?|leaders|officials|partners|ministers|representatives|experts|migrants|refugees|children|families|victims|patients|pupils|workers|homologues?|dirigeants)\b/giu;

/** "Whom will she meet?": "her counterparts from the G7". */
function groupFit({ text }: SentenceView, question: AskedText): KindFit {
  if (!question.asksForCompany) return NONE;
  const spans = [...text.matchAll(GROUPS)]
    .filter(([word]) => !analyse(word).some(({ term }) => question.terms.has(term)))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return spans.length > 0 ? { value: 0.6, spans } : NONE;
}

/** The name in the credit of a photograph. */
function creditFit(view: SentenceView): KindFit {
  const credit = PHOTO_CREDIT.exec(view.text);
  return credit ? { value: 1, spans: [{ start: credit.index, end: credit.index + credit[0].length }] } : NONE;
}

/** A place is told by the word before it: "in Lille" answers where, "UK funding" does not. */
function placeFit(view: SentenceView, mentions: readonly Mention[], asksWhere: boolean): KindFit {
  const where = mentions.filter(({ start }) =>
    /\b(?:in|at|to|from|near|into|across|outside|within|à|en|au|aux|dans)\s+(?:the\s+|la\s+|le\s+)?$/iu.test(
      view.text.slice(0, start),
    ),
  );
  return where.length > 0 ? { value: 1, spans: where } : { value: asksWhere ? 0.45 : 0.5, spans: mentions };
}

/** "Which police station": a name is hard to tell by its form, but the noun that is asked for beside it is not. */
const TOLD_BY_NOUN: ReadonlySet<AnswerKindName> = new Set(["person", "place", "organisation"]);

function nounFit(view: SentenceView, kind: AnswerKindName, noun: string | null, question: AskedText): KindFit {
  if (noun === null || !TOLD_BY_NOUN.has(kind)) return NONE;
  const nouns = new Set([noun, ...alternativesOf(noun, noun, "en").map(({ term }) => term)]);
  const places = [...view.terms.keys()].filter((at) => nouns.has(view.terms[at]?.term ?? ""));
  if (places.length === 0) return NONE;
  return { value: places.some((at) => tellsWhich(view, at, question)) ? 0.7 : 0.25, spans: [] };
}

/** "The internet companies" do not tell which, "the Norland shipping companies" or "Maersk and other companies" do. */
function tellsWhich({ terms, text }: SentenceView, noun: number, question: AskedText): boolean {
  let at = noun - 1;
  while (at >= 0 && question.terms.has(terms[at]?.term ?? "")) at--;
  const before = terms[at];
  if (before && !isStopWord(before.word) && !/[,;:.]\s*$/u.test(text.slice(before.end, terms[at + 1]?.start)))
    return true;
  return (
    NAMED_BESIDE.test(text.slice(before?.start ?? 0, terms[noun]?.end)) ||
    NAMED_BEHIND.test(text.slice(terms[noun]?.end))
  );
}

const NAMED_BESIDE = /^(?:other|similar)\b/iu;
const NAMED_BEHIND = /^\s*(?:,?\s*(?:such as|including|like|namely)\b|\(|of\b|:)/iu;

function bestFit(a: KindFit, b: KindFit): KindFit {
  return b.value > a.value ? b : a;
}

const [PEOPLE] = analyse("people").map(({ term }) => term);
const PERSONS = analyse(
  "migrants immigrants refugees children minors adults men women nationals citizens residents passengers victims patients pupils students workers staff employees officers personnel smugglers criminals suspects",
).map(({ term }) => term);

/** Whether a number counts the noun that is asked about: its unit, or a term close behind it. */
function counts(mention: Mention, noun: string, view: SentenceView, { language, terms }: AskedText): boolean {
  const own = noun === PEOPLE ? [...PERSONS, ...terms] : [];
  const accepted = new Set([noun, ...alternativesOf(noun, noun, language).map(({ term }) => term), ...own]);
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

/** Things of a kind that carry no mention: a sum whose currency sign was lost, a date told by "today". */
const LOOSE: Partial<Record<AnswerKindName, RegExp>> = {
  money: /\b\d[\d.,]*\s?(?:million|billion|m|bn)\b/giu,
  date: /\b(?:today|yesterday|tomorrow|this (?:week|month|year|morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|later this year|next year)\b/giu,
  duration:
    /\b(?:\d[\d.,]*|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)[ -](?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|feet|yards)\b|\b(?:permanently|indefinitely|one to two hours|until|throughout)\b/giu,
  share: /\b(?:half|a third|a quarter|two thirds|majority|double|twice)\b/giu,
};

const DAY_OF_SPEAKING = /^(?:today|yesterday|tomorrow|tonight|aujourd['’]hui|hier|demain)$/iu;

const WANTS_DAY: ReadonlySet<string> = new Set(["day", "date", "weekday"]);
const DAY = /\b(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** "Which day?": a season or a month does not tell. */
function dayFit({ text }: SentenceView): KindFit {
  const day = DAY.exec(text);
  return day ? { value: 0.6, spans: [{ start: day.index, end: day.index + day[0].length }] } : NONE;
}

function looseFit(view: SentenceView, kind: AnswerKindName): KindFit {
  const pattern = LOOSE[kind];
  const spans = pattern
    ? [...view.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];
  return spans.length > 0 ? { value: 0.6, spans } : NONE;
}
