/** Where a quote has several figures of a kind, each keeps to the words that stand with it alone: "£20 million on clinics and £30 million on ambulances". */
import type { Mention } from "../../../../language/mentions.ts";
import type { Claim, Demand } from "../../claim.ts";
import { forceOf } from "../../grammar/grammar.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

const KINDS = ["money", "number", "share", "duration"] as const;

export const demandRivals: Demand = (claim, sources) => {
  const strayed = KINDS.flatMap((kind) => stretchesOf(claim.reading, claim.mentions, kind)).find(
    (stretch) =>
      sources.some((source) => holdsAll(stretch, source)) && sources.every((source) => isStray(stretch, claim, source)),
  );
  const [figure] = strayed?.figures ?? [];
  return figure ? `gives a figure of one thing to another (${claim.text.slice(figure.start, figure.end)})` : null;
};

/** Figures of one kind that nothing but "and" parts, and the words that stand with them. */
interface Stretch {
  readonly figures: readonly Mention[];
  readonly words: readonly Token[];
}

const BORDER = /^(?:and|while|with|but|plus|or)$/u;

/** A text cut between figures of one kind, at the last word or comma between two of them that may part them. */
function stretchesOf({ text, tokens }: Reading, mentions: readonly Mention[], kind: Mention["kind"]): Stretch[] {
  const figures = figuresOf(text, mentions, kind);
  const stretches: { figures: Mention[]; words: Token[] }[] = [];
  for (const [i, figure] of figures.entries()) {
    const [before, last] = [figures[i - 1], stretches.at(-1)];
    if (before && last && /^,? (?:and|plus) (?:the )?$/u.test(text.slice(before.end, figure.start))) {
      last.figures.push(figure);
      continue;
    }
    const between = tokens.filter(({ start, end }) => start >= (before?.end ?? 0) && end <= figure.start);
    const border = before ? borderIn(text, between, figure) : 0;
    last?.words.push(...between.filter(({ start }) => border !== null && start < border));
    stretches.push({ figures: [figure], words: between.filter(({ start }) => border !== null && start >= border) });
  }
  const end = figures.at(-1)?.end ?? text.length;
  stretches.at(-1)?.words.push(...tokens.filter(({ start }) => start >= end));
  return stretches;
}

/** Where the words between two figures are parted; null where nothing parts them, so that they may go with both. */
function borderIn(text: string, between: readonly Token[], figure: Mention): number | null {
  if (/[,;–]\s*$/u.test(text.slice(0, figure.start))) return figure.start;
  const border = between.findLast(
    ({ word }, i) => BORDER.test(word) || (i > 0 && /[,;–]/u.test(text.slice(between[i - 1]?.end, between[i]?.start))),
  );
  return border?.start ?? null;
}

/** A number without a noun is one of what is told before: "five years for Canada, *six* for Japan". */
function figuresOf(text: string, mentions: readonly Mention[], kind: Mention["kind"]): Mention[] {
  return mentions.filter(
    (one, i) =>
      one.kind === kind ||
      (one.kind === "number" &&
        mentions.slice(0, i).some((other) => other.kind === kind) &&
        /^ (?:for|in|to|from|at|on|by)\b/iu.test(text.slice(one.end)) &&
        /(?:,|\band) $/iu.test(text.slice(0, one.start))),
  );
}

function isPrintedAs({ kind, value, unit }: Mention, printed: Mention): boolean {
  return kind === printed.kind && value === printed.value && (kind === "number" || unit === printed.unit);
}

function holdsAll({ figures }: Stretch, { mentions }: Source): boolean {
  return figures.every((figure) => mentions.some((one) => isPrintedAs(figure, one)));
}

/** Some of its words stand with another figure alone, or with some of several figures and not with the others. */
function isStray(stretch: Stretch, claim: Claim, source: Source): boolean {
  const kind = stretch.figures[0]?.kind;
  if (kind === undefined || !holdsAll(stretch, source)) return true;
  const printed: Stretch[] = stretchesOf(source.reading, source.mentions, kind).map((one, i, all) => ({
    ...one,
    words: ownWords(one, i, all.length, source.reading),
  }));
  if (printed.length < 2) return false;
  const own = stretch.figures.flatMap((figure) =>
    printed.filter((one) => one.figures.some((other) => isPrintedAs(figure, other))),
  );
  const isBare = own.some(
    ({ figures: [figure] }) =>
      figure !== undefined &&
      /^ (?:\S*ly )?(?:has|have|had|was|were|are|is|will|of)\b/iu.test(source.quote.text.slice(figure.end)),
  );
  const met = contentIn(stretch, claim)
    .filter((token) => !isBare || !isCounted(token, stretch))
    .flatMap((token) => placeOf(claim.reading, token, printed, source) ?? []);
  if (met.some((one) => !own.includes(one))) return true;
  return met.length > 0 && own.length > 1 && own.some((one) => !met.includes(one));
}

/** Stands right behind the figure: "95 *jurisdictions*". */
function isCounted(token: Token, { figures: [figure] }: Stretch): boolean {
  return figure !== undefined && token.start >= figure.end && token.start <= figure.end + 2;
}

/** What carries meaning and is no date. */
function contentIn({ words }: Stretch, { mentions }: Claim): Token[] {
  return words.filter(
    (token) =>
      token.isContent &&
      !mentions.some(({ kind, start, end }) => kind === "date" && start < token.end && token.start < end),
  );
}

const SHARED = /^(?:has|have|had|is|are|was|were|will|would|should|may|can|must|since|so|this|by|during)$/u;

/** What stands before the first figure may go with all, and so may a predicate or a time behind the last. */
function ownWords({ figures, words }: Stretch, i: number, count: number, { tokens, text }: Reading): Token[] {
  const start = figures[0]?.start ?? 0;
  const end = figures.at(-1)?.end ?? 0;
  const behind = words.filter((token) => token.start >= end);
  const tail = behind.findIndex(
    ({ word, at, start: from }) => SHARED.test(word) || /[,;–]/u.test(text.slice(tokens[at - 1]?.end ?? 0, from)),
  );
  const isRelative = behind.slice(0, tail).some(({ word }) => /^(?:that|which|who)$/u.test(word));
  const own = i < count - 1 || tail < 0 || isRelative ? behind : behind.slice(0, tail);
  return [...(i === 0 ? [] : words.filter((token) => token.end <= start)), ...own];
}

/** The stretch that alone bears a word; null where none does, several do, or what all share does. A verb is its own only. */
function placeOf(
  said: Reading,
  token: Token,
  stretches: readonly Stretch[],
  { bearing, reading }: Source,
): Stretch | null {
  const isDone = forceOf(said, token) !== null;
  const places = [...(bearing.get(token.at) ?? [])]
    .filter((at) => !isDone || reading.tokens[at]?.term === token.term)
    .map((at) => stretches.find(({ words }) => words.some((one) => one.at === at)));
  const [first] = places;
  return first !== undefined && places.every((one) => one === first) ? first : null;
}
