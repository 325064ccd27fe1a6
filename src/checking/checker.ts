/**
 * "Is this quote real?": finds the quotations in a pasted text and checks each against the print. A text without
 * quotation marks is taken as the quotation itself, and so is one that copies a passage which holds marks of its own.
 */
import type { Clock } from "../clock.ts";
import type { Corpus, Span } from "../corpus/release.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { checkQuotation, leaveUnchecked, type Claimed } from "./check-quotation.ts";
import { verdicts, type CheckedQuotation, type CheckedText, type Checker, type Verdict } from "./check.ts";
import { findClaim, readScript, readUnmarked, type Claim, type Unmarked } from "./claims.ts";
import { readHtml } from "./html.ts";
import { copiesPassage } from "./passage-copy.ts";
import { findQuotations, outsideOf, type Quotation } from "./quotations.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";
import { describeCheck } from "./wording.ts";

/** Characters of a text that is checked: what Slack takes as one message. A longer one would hold up everybody else. */
export const LONGEST_TEXT = 40_000;

/** Reads the corpus once (milliseconds for a few releases), then checks any number of texts. */
export function createChecker(corpus: Corpus, clock: Pick<Clock, "elapsed">): Checker {
  const index = createWordIndex(corpus);
  return {
    check(pasted) {
      const started = clock.elapsed();
      const text = readHtml(pasted);
      const { quotations, claims } = checkText(index, text);
      const verdict = worst(quotations.map((quotation) => quotation.verdict));
      const language = languageOf(text.slice(0, LONGEST_TEXT));
      const message = describeCheck(verdict, quotations, claims, language);
      return { text, verdict, message, quotations, claims, language, milliseconds: clock.elapsed() - started };
    },
  };
}

type Checked = Pick<CheckedText, "quotations" | "claims">;

function checkText(index: WordIndex, text: string): Checked {
  if (text.length > LONGEST_TEXT) return { quotations: [leaveUnchecked(text)], claims: [] };
  const whole = checkUnit(index, text, { start: 0, end: text.length });
  if (whole.verdict === "verbatim") return { quotations: [whole], claims: [] };
  const marked = findQuotations(text);
  return marked.length > 0 ? checkMarked(index, text, marked, whole) : checkUnmarked(index, text, whole);
}

function checkUnit(index: WordIndex, text: string, words: Span, speaker: string | null = null): CheckedQuotation {
  return checkQuotation(index, { span: words, said: text.slice(words.start, words.end), speaker, isReported: false });
}

interface Attributed {
  readonly quotation: Quotation;
  readonly claim: Claim | null;
}

function checkMarked(index: WordIndex, text: string, marked: readonly Quotation[], whole: CheckedQuotation): Checked {
  const attributed = attribute(text, marked);
  const quotations = attributed.map(({ quotation, claim }) =>
    checkUnit(index, text, quotation.words, claim?.name ?? null),
  );
  const attributions = attributed.flatMap(({ claim }) => claim ?? []);
  const outside = outsideOf(text, marked);
  if (isChanged(whole) && copiesPassage(index, text, outside, attributions)) return { quotations: [whole], claims: [] };
  return {
    quotations: quotations.map((quotation, at) => withSpan(quotation, marked[at])),
    claims: claimsIn(text, outside, attributions),
  };
}

function withSpan(checked: CheckedQuotation, marked: Quotation | undefined): CheckedQuotation {
  return marked ? { ...checked, span: marked.span } : checked;
}

/** A quotation between two others may only look for its speaker up to them. One with no speaker of its own has that of the one before. */
function attribute(text: string, marked: readonly Quotation[]): Attributed[] {
  const attributed: Attributed[] = [];
  for (const [at, quotation] of marked.entries()) {
    const from = marked[at - 1]?.span.end ?? 0;
    const to = marked[at + 1]?.span.start ?? text.length;
    const claim = findClaim(text, quotation.span, from, to) ?? continued(text, from, quotation, attributed.at(-1));
    attributed.push({ quotation, claim });
  }
  return attributed;
}

/** "…," she said, "…": the second part goes on with the first one's speaker. */
function continued(text: string, from: number, { span }: Quotation, previous: Attributed | undefined): Claim | null {
  const between = text.slice(from, span.start);
  return previous?.claim && between.length < 80 && !/\n\s*\n|[.!?]\s/u.test(between) ? previous.claim : null;
}

/** Text outside the marks that is more than an attribution. */
function claimsIn(text: string, outside: readonly Span[], attributions: readonly Claim[]): string[] {
  return outside
    .filter(({ start, end }) => !attributions.some(({ span }) => span.start < end && span.end > start))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ").trim())
    .filter((claim) => (claim.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 5);
}

/** The reading of a text without marks that holds up best; the whole text where none does better. */
function checkUnmarked(index: WordIndex, text: string, whole: CheckedQuotation): Checked {
  const script = readScript(text);
  if (script.length > 0) {
    return { quotations: script.map((line) => checkQuotation(index, toClaimed(text, line))), claims: [] };
  }
  const [, ...ways] = readUnmarked(text);
  const read = ways
    .map((way) => ({ way, checked: checkQuotation(index, toClaimed(text, way)) }))
    .filter(({ way, checked }) => way.isReported || !isChanged(whole) || !copiesLead(index, text, way, checked));
  const best = read
    .map(({ checked }) => checked)
    .toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))[0];
  const isBetter = best !== undefined && isBetterThan(best, whole);
  return { quotations: [isBetter ? best : whole], claims: [] };
}

/** The attribution or lead-in is itself part of a printed passage, and was changed. */
function copiesLead(
  index: WordIndex,
  text: string,
  { words, claim }: Unmarked,
  { verdict, claim: judged }: CheckedQuotation,
): boolean {
  if (verdict === "misattributed") return false;
  const around = [
    { start: 0, end: words.start },
    { start: words.end, end: text.length },
  ];
  return copiesPassage(index, text, around, claim && judged?.agreement === "agrees" ? [claim] : []);
}

function isChanged({ verdict }: CheckedQuotation): boolean {
  return verdict === "altered" || verdict === "stitched";
}

function isBetterThan(a: CheckedQuotation, b: CheckedQuotation): boolean {
  if (a.claim !== null && a.verdict !== "not-found") return verdicts.indexOf(a.verdict) <= verdicts.indexOf(b.verdict);
  if (a.absence === "paraphrase" && a.claim !== null && b.verdict !== "verbatim") return true;
  return verdicts.indexOf(a.verdict) < verdicts.indexOf(b.verdict);
}

function toClaimed(text: string, { words, claim, isReported }: Unmarked): Claimed {
  return { span: words, said: text.slice(words.start, words.end), speaker: claim?.name ?? null, isReported };
}

/**
 * Who quotes English words in a French message reads French; bare words tell their own language. "a" is a word of both,
 * and French quotation marks count as one of French.
 */
function languageOf(text: string): CheckedText["language"] {
  const own = outsideOf(text, findQuotations(text)).map(({ start, end }) => text.slice(start, end));
  if (own.length === 0) return detectLanguage(text);
  const words = own.join(" ").replace(/(?<!\p{L})a(?!\p{L})/giu, "");
  return detectLanguage(/«[^»]+»/u.test(text) ? `${words} le` : words);
}

function worst(found: readonly Verdict[]): Verdict {
  return verdicts[Math.max(...found.map((verdict) => verdicts.indexOf(verdict)))] ?? "not-found";
}
