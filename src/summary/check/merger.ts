/** Whether a sentence that cites several quotes can be cut into clauses of which each stands on one of them. */
import type { Quote } from "../../answering/answer.ts";
import { forceOf, isGerund } from "./grammar.ts";
import { read, type Token } from "./reading.ts";

/** Takes a stretch of a sentence and its quotes; `isBorne` tells whether one quote bears a text by itself. */
export function isMerged(
  text: string,
  quotes: readonly Quote[],
  isBorne: (text: string, quote: Quote) => boolean,
): boolean {
  if (quotes.some((quote) => isBorne(text, quote))) return false;
  return !bordersIn(text).some((border) =>
    [text.slice(0, border), text.slice(border)].every((part) => !isMerged(part, quotes, isBorne)),
  );
}

/** Where a sentence may be cut in two: before what a comma, a semicolon or a joining word begins, once a verb is told. */
function bordersIn(text: string): number[] {
  const verbs = verbsIn(text);
  return Array.from(
    text.matchAll(/[,;–]\s|\s(?=(?:and|while|which|but|as well as|(?:at a time )?when)\s)/gu),
    ({ index }) => index,
  ).filter(
    (at) =>
      text.slice(0, at).split(" ").length > 2 &&
      text.slice(at).split(" ").length > 3 &&
      (verbs.some((verb) => verb < at) || BESIDE.test(text)),
  );
}

/** What is told besides needs no verb: "Besides his talks with Rudd, …" */
const BESIDE = /^(?:besides|alongside|in addition to|apart from|as well as) /iu;

/** Where the verbs, the gerunds and the forms of "be" and "have" stand. */
function verbsIn(text: string): number[] {
  const reading = read(text);
  const isVerb = (token: Token): boolean =>
    /^(?:is|are|was|were|has|have|had|will)$/u.test(token.word) || isGerund(token) || forceOf(reading, token) !== null;
  return reading.tokens.filter(isVerb).map(({ start }) => start);
}
