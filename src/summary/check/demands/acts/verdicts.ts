/** "Utmost priority", "landmark", "essential partner": a verdict is passed on whatever it is passed on in the quote. */
import type { Demand } from "../../claim.ts";
import { isFrame } from "../../bearing/claimless.ts";
import { isGerund } from "../../grammar/grammar.ts";
import { isName } from "../../bearing/matching.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

const VERDICT = /^(?:prioriti|landmark|imper|partner|key|challeng|remind|concern)$/u;
const BE = /^(?:is|are|was|were|remains?)$/u;
const ARTICLE = /^(?:an?|the|their|its|his|her|one|of)$/u;
const BORDER = /^(?:that|which|who|but|while|as|say|says|so|whose)$/u;

export const demandOwnVerdicts: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((verdict) => isPassedOnAnother(reading, verdict, sources));
  return moved ? `says of one thing what its quotes say of another (${moved.raw})` : null;
};

/** None of the words for what it is passed on is among those of any quote that passes it. */
function isPassedOnAnother(reading: Reading, verdict: Token, sources: readonly Source[]): boolean {
  if (!VERDICT.test(verdict.term)) return false;
  const things = judgedBy(reading, verdict);
  if (things === null || things.length === 0) return false;
  const printed = sources.flatMap((source) =>
    [...(source.bearing.get(verdict.at) ?? [])].flatMap((at) => {
      const token = source.reading.tokens[at];
      return token && (token.term === verdict.term || /^prioriti$/u.test(token.term))
        ? [{ source, there: thingsOf(source.reading, token) }]
        : [];
    }),
  );
  return (
    printed.length > 0 &&
    printed.every(({ source, there }) => there !== null && !areAmong(things, there, source.bearing))
  );
}

/** All of them where the quote has an "is" with its subject, else any: of "a landmark deal" the sentence tells more. */
function areAmong(things: readonly Token[], { words, isSubject }: Judged, bearing: Source["bearing"]): boolean {
  const isBorne = ({ at }: Token): boolean => words.some((one) => bearing.get(at)?.has(one.at) === true);
  const told = things.filter((token) => !isFrame(token) || /^(?:countr|govern|minist|peopl)/u.test(token.term));
  return isSubject && told.length > 0 ? told.every(isBorne) : things.some(isBorne);
}

/** What stands before the "is", or what is described as such. */
function judgedBy(reading: Reading, verdict: Token): readonly Token[] | null {
  const link = linkOf(reading, verdict);
  if (link === null) return null;
  const things = BE.test(link.word) ? subjectOf(reading, link) : describedBy(reading, link);
  return things === null ? null : withoutNames(things);
}

/** Names tell of whom and where; what is judged is the noun beside them. */
function withoutNames(things: readonly Token[]): readonly Token[] {
  const nouns = things.filter((token) => !isName(token));
  return nouns.length > 0 ? nouns : things;
}

/** The "is" or the "as" that a verdict stands behind, articles and qualities between them. */
function linkOf({ tokens }: Reading, { at }: Token): Token | null {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const link = before.findLast(({ word }) => BE.test(word) || word === "as");
  const between = tokens.slice((link?.at ?? at) + 1, at);
  const isPlain = between.every(
    (token, i) =>
      (token.isContent && !isGerund(token)) || (ARTICLE.test(token.word) && between[i - 1]?.isContent !== true),
  );
  return link && isPlain ? link : null;
}

function subjectOf({ tokens, text }: Reading, be: Token): readonly Token[] | null {
  const phrase: Token[] = [];
  for (const token of tokens.slice(0, be.at).toReversed()) {
    if (BORDER.test(token.word) || /[,;:“”]/u.test(text.slice(token.end, tokens[token.at + 1]?.start))) break;
    const isWhere = token.isCapital && /^(?:in|at)$/u.test(tokens[token.at - 1]?.word ?? "");
    if (token.isContent && !token.isNumber && !isWhere) phrase.unshift(token);
  }
  return phrase.length > 0 ? phrase : null;
}

/** "described *the deal* as", "*the deal* was described as" */
function describedBy(reading: Reading, as: Token): readonly Token[] | null {
  const { tokens } = reading;
  const verb = tokens.slice(0, as.at).findLast(({ raw }) => /^describe[sd]?$/u.test(raw));
  const be = tokens.slice(0, verb?.at ?? 0).findLast(({ word }) => !word.endsWith("ly"));
  if (!verb) return null;
  if (be && /^(?:is|are|was|were|been)$/u.test(be.word)) return subjectOf(reading, be);
  return tokens.slice(verb.at + 1, as.at).filter(({ isContent, isNumber }) => isContent && !isNumber);
}

interface Judged {
  readonly words: readonly Token[];
  readonly isSubject: boolean;
}

/** What the quote passes it on: the subject of its "is", the deed that "it is imperative to" do, or the noun behind it. */
function thingsOf(reading: Reading, verdict: Token): Judged | null {
  const { tokens } = reading;
  const link = linkOf(reading, verdict);
  const subject = link && BE.test(link.word) ? subjectOf(reading, link) : null;
  const [next, deed] = tokens.slice(verdict.at + 1);
  if (link && subject === null) return next?.word === "to" && deed ? { words: [deed], isSubject: false } : null;
  if (subject !== null) return { words: subject, isSubject: true };
  const end = tokens.findIndex(({ isContent, at }) => at > verdict.at && !isContent);
  const nouns = tokens.slice(verdict.at + 1, end < 0 ? tokens.length : end);
  return nouns.length > 0 ? { words: nouns, isSubject: false } : null;
}
