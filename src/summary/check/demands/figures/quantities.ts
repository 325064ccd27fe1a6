/** Every number, sum and share is printed in one of the quotes: same value, same unit, same bound, of the same thing. */
import type { Mention } from "../../../../language/mentions.ts";
import { boundAt, follows, fractionAt } from "../../reckoning/bounds.ts";
import type { Claim, Demand } from "../../claim.ts";
import { isSameRelation } from "../../reckoning/figure-relations.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { GROUP, isNothingGrouped, PERSONS } from "./counted-people.ts";
import { isPair, isWrittenOtherwise } from "./told-otherwise.ts";

const QUANTITIES: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "number",
  "money",
  "share",
  "duration",
  "time",
  "ordinal",
]);
const isQuantity = ({ kind }: Mention): boolean => QUANTITIES.has(kind);

export const demandQuantities: Demand = (claim, sources) => {
  for (const said of quantitiesOf(claim)) {
    if (isPair(claim, said) || isWrittenOtherwise(claim, said, sources)) continue;
    const same = sources.flatMap((source) => printedIn(source, said).map((printed) => ({ source, printed })));
    if (same.length === 0) return `gives a figure that its quotes do not (${textOf(claim, said)})`;
    if (
      POINTS.test(textOf(claim, said)) &&
      !same.some(({ source, printed }) => POINTS.test(printedText(source, printed)))
    )
      return `changes a figure of its quotes (${textOf(claim, said)})`;
    if (!same.some(({ source, printed }) => isSameUnit(said, printed) && hasSameBound(claim, said, source, printed)))
      return `changes a figure of its quotes (${textOf(claim, said)})`;
    if (!same.some(({ source, printed }) => isSameRelation(claim.text, said, source.quote.text, printed)))
      return `changes what a figure is to what it tells of (${textOf(claim, said)})`;
    if (!same.some(({ source, printed }) => isSameUnit(said, printed) && isOfSame(claim, said, source, printed)))
      return `gives a figure of one thing to another (${textOf(claim, said)})`;
  }
  return null;
};

/** A share of a hundred is no number of points. */
const POINTS = /\bpoints?$/iu;

function printedText({ quote }: Source, { start, end }: Mention): string {
  return quote.text.slice(start, end);
}

/** Mentions, and the numbers that no mention covers. */
function quantitiesOf({ mentions, reading }: Claim): Mention[] {
  return [...mentions.filter(isQuantity), ...looseIn(reading, mentions)];
}

function printedIn(source: Source, said: Mention): Mention[] {
  const printed = [...source.mentions, ...looseIn(source.reading, source.mentions)];
  return printed.filter(({ kind, value }) => (QUANTITIES.has(kind) || kind === "date") && value === said.value);
}

/** Numbers that no mention covers: the "one" of "one to two hours". */
function looseIn({ tokens }: Reading, mentions: readonly Mention[]): Mention[] {
  const loose = tokens.filter(
    (token) => token.isNumber && !mentions.some(({ start, end }) => start < token.end && token.start < end),
  );
  return loose.map(({ start, end, term }) => ({ kind: "number" as const, start, end, value: term, unit: null }));
}

function isSameUnit(said: Mention, printed: Mention): boolean {
  if (said.kind !== printed.kind) return said.kind === "number" && printed.kind === "date";
  return said.kind === "number" || said.unit === printed.unit;
}

function hasSameBound(claim: Claim, said: Mention, source: Source, printed: Mention): boolean {
  const { text } = source.quote;
  const isDuring = said.kind === "duration" && isStretch(claim.text, said) && isStretch(text, printed);
  const [here, there] = [fractionAt(claim.text, said.start), fractionAt(text, printed.start)];
  return (
    (isDuring || follows(boundAt(claim.text, said.start, said.end), boundAt(text, printed.start, printed.end))) &&
    (here === there || (here === null && isWholeOfPart(claim, said, source, printed)))
  );
}

/** "over two years" for "in the last 2 years": no bound. */
function isStretch(text: string, { start }: Mention): boolean {
  return /\b(?:in|over|during|within|for)(?: the)?(?: last| past| course of| period of)? $/iu.test(
    text.slice(0, start),
  );
}

/** "The UK funds 500 nurses, over half of whom have been trained": what is done with a part is not told of the whole. */
function isWholeOfPart(
  { text, reading }: Claim,
  said: Mention,
  { bearing, reading: quote }: Source,
  printed: Mention,
): boolean {
  const rest = text.slice(said.end);
  const part = rest.search(/,[^,]*\b(?:half|most|majority|third|quarters?|%|per ?cent) of (?:whom|which|them)\b/iu);
  const act = actBehind(quote, printed);
  if (part < 0 || !act) return false;
  const before = reading.tokens.filter(({ end }) => end <= said.end + part);
  return !before.some(({ at }) => [...(bearing.get(at) ?? [])].some((there) => there >= act.at));
}

/** What is done with, or by, what is counted: "have been *removed*". */
function actBehind({ tokens }: Reading, { end }: Mention): Token | undefined {
  return tokens
    .filter(({ start }) => start >= end)
    .slice(0, 10)
    .find(
      (token, i, behind) =>
        isPastForm(token) && /^(?:has|have|had|was|were|been|are|is|already|also)$/u.test(behind[i - 1]?.word ?? ""),
    );
}

/** Counts name what they count, or what becomes of it ("1,500 removals" for "1,500 immigrants have been removed"); every figure stands among the words it is printed among. */
function isOfSame(claim: Claim, said: Mention, source: Source, printed: Mention): boolean {
  if (said.kind === "number" && !countsSame(claim, said, source, printed)) return false;
  const near = neighboursOf(claim.reading, said, claim.reading.tokens.length).filter(({ isNumber }) => !isNumber);
  const clause = claim.reading.tokens.find(({ start }) => start >= said.start)?.clause;
  const inClause = near.filter((token) => token.clause === clause);
  const around = (inClause.length > 1 ? inClause : near).slice(0, NEAR);
  if (around.length === 0 || isBesideOther(claim, said, source, printed)) return true;
  const there = neighboursOf(source.reading, printed, FAR);
  const borne = around.filter((token) => there.some((one) => isBorne(source, token, one))).length;
  const isNamed = said.kind === "number" && countedIn(claim.reading, said).length > 0;
  return borne >= around.length / (isNamed ? NEAR : 2) && datesAgree(claim, said, source, printed);
}

const NEAR = 4;
const FAR = 16;

/** "In the last 2 years, investment came to 100 million": a time goes with the one figure of the sentence, which it stands beside in the quote. */
function isBesideOther(claim: Claim, said: Mention, { mentions, quote }: Source, printed: Mention): boolean {
  if (
    said.kind !== "duration" ||
    !/\b(?:in|over|during|within) (?:the )?(?:(?:space|course) of )?(?:the )?(?:last |past )?$/iu.test(
      claim.text.slice(0, said.start),
    )
  )
    return false;
  if (/\blast $/u.test(quote.text.slice(0, printed.start)) && /\b(?:will|would|to be)\b/u.test(claim.text))
    return false;
  const others = claim.mentions.filter((one) => one !== said && isQuantity(one));
  const beside = mentions.filter(({ end }) => end <= printed.start && printed.start - end < BESIDE);
  return (
    mentions.filter(({ kind }) => kind === "duration").length === 1 &&
    others.length === 1 &&
    others.every(({ value }) => beside.some((one) => one.value === value))
  );
}
const BESIDE = 16;

function countsSame(claim: Claim, said: Mention, source: Source, printed: Mention): boolean {
  const counted = countedIn(claim.reading, said);
  const there = countedIn(source.reading, printed);
  const head = there.at(-1);
  if (!head) return !PERSONS.test(counted.at(-1)?.term ?? "");
  const candidates = counted.length > 0 ? counted : subjectBefore(claim, said);
  const act = actBehind(source.reading, printed);
  const isAct = (token: Token): boolean =>
    act !== undefined && isBorne(source, token, act) && !isPastForm(token) && !isGerund(token);
  return (
    candidates.some((token) => isBorne(source, token, head) || isAct(token)) &&
    counted.every(
      (token, i) =>
        (isPlain(token) && !(GROUP.test(token.term) && isNothingGrouped(there))) ||
        isAct(token) ||
        there.some((one) => isBorne(source, token, one)) ||
        (i < counted.length - 1 && isNearby(token, source, printed)),
    )
  );
}

/** "Arrivals have passed 1,000": what is counted may be told before the count, back to the count before that. */
function subjectBefore({ reading, mentions }: Claim, { start }: Mention): Token[] {
  const last = mentions.findLast((one) => one.kind === "number" && one.end <= start)?.end ?? 0;
  return contentOf(reading)
    .filter((token) => !token.isNumber && token.end <= start && token.start >= last)
    .slice(-FARTHEST);
}
const FARTHEST = 8;

/** A further attribute ("people-smuggling convictions") that the quote has close by. */
function isNearby(token: Token, source: Source, printed: Mention): boolean {
  return neighboursOf(source.reading, printed, 8).some((one) => isBorne(source, token, one));
}

function isBorne({ bearing }: Source, said: Token, printed: Token): boolean {
  return bearing.get(said.at)?.has(printed.at) ?? false;
}

/** Words that may stand beside a count without being printed beside it. */
function isPlain({ term, isCapital }: Token): boolean {
  return !isCapital && PLAIN.has(term);
}
const PLAIN = new Set("plus peopl more separ differ such total crimin gang group individu attempt".split(" "));

const ADVERB = /^(?:already|also|now|still|again|yet|so|far)$|.ly$/u;

/** "have been *deployed*", but not "UK-*funded* personnel". */
function isDone({ tokens, text }: Reading, token: Token): boolean {
  const isJoined = text.slice(tokens[token.at - 1]?.end, token.start) === "-";
  return !isJoined && forceOf({ tokens, text }, token) !== null;
}

/** The noun phrase behind a count: its content words up to the first word that carries none; participles behind the noun go. */
function countedIn(reading: Reading, { end }: Mention): Token[] {
  const { text, tokens } = reading;
  const phrase: Token[] = [];
  let last = end;
  for (const token of tokens) {
    if (token.start < end) continue;
    const isOf = phrase.length === 0 && /^(?:of|the|these|those)$/u.test(token.word);
    if (isOf) continue;
    if (ADVERB.test(token.word) || (phrase.length > 0 && isDone(reading, token))) break;
    if (!token.isContent || token.isNumber || /[,;:.()–]/u.test(text.slice(last, token.start)) || phrase.length === 6)
      break;
    phrase.push(token);
    last = token.end;
  }
  while (phrase.length > 1 && /(?:ed|ing|en|brought|made|held|behind)$/u.test(phrase.at(-1)?.word ?? "")) phrase.pop();
  return phrase;
}

/** The content words nearest to a quantity, by words between; at most `count`. */
function neighboursOf(reading: Reading, { start, end }: Mention, count: number): Token[] {
  const content = contentOf(reading).filter((token) => token.end <= start || token.start >= end);
  const place = content.filter((token) => token.end <= start).length;
  const distance = (index: number): number => (index < place ? place - index : index - place + 1);
  return content
    .map((token, index) => ({ token, distance: distance(index) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ token }) => token);
}

/** A year goes with the figure that it stands nearest to, here as there. */
function datesAgree(claim: Claim, said: Mention, source: Source, printed: Mention): boolean {
  const rivals = source.mentions.filter(isQuantity);
  if (rivals.length < 2) return true;
  const own = claim.mentions
    .filter(({ kind }) => kind === "date")
    .filter((date) => nearest(claim.mentions.filter(isQuantity), date) === said);
  const dates = source.mentions.filter(({ kind }) => kind === "date");
  const itsOwn = dates.filter((date) => nearest(rivals, date)?.value === printed.value).map(({ value }) => value);
  return (
    itsOwn.length === 0 ||
    own.every(({ value }) => itsOwn.includes(value) || !dates.some((date) => date.value === value))
  );
}

/** A figure before a date is nearer to it than one behind. */
function nearest(quantities: readonly Mention[], date: Mention): Mention | undefined {
  const distance = (one: Mention): number => (one.end <= date.start ? date.start - one.end : 60 + one.start - date.end);
  return [...quantities].sort((a, b) => distance(a) - distance(b))[0];
}

function textOf({ text }: Claim, { start, end }: Mention): string {
  return text.slice(start, end);
}
