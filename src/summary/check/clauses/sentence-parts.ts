/** Where a sentence has its subject and its verb, as far as its words tell, and how a stretch of it is told as a sentence. */
import { isGerund, isPastForm } from "../grammar/grammar.ts";
import { read, type Reading, type Token } from "../grammar/reading.ts";
import { TENSED, isVerb } from "../grammar/verbs.ts";

export type Clauses = readonly [string, string];

/** Each as a sentence. */
export function told(...parts: Clauses): Clauses {
  const [a, b] = parts.map((part) => `${part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`);
  return [a ?? "", b ?? ""];
}

/** "the ministers *discussed*", "Cleverly *praised*": somebody right before a verb in the past. */
export function isOfPerson(reading: Reading): boolean {
  const verb = reading.tokens.find((token) => isTensed(token));
  const before = reading.tokens.slice(0, verb?.at ?? 0).findLast(({ word }) => !BETWEEN.test(word));
  return (
    before !== undefined &&
    (before.isCapital || /^(?:minister|ministers|pair|governments|sides|countries|both)$/u.test(before.word))
  );
}

/** "Collomb *also* visited" */
const BETWEEN = /^(?:also|already|both|jointly|still|again)$/u;

/** A past form or an auxiliary, and no participle with a "be" before it. */
export function isTensed(token: Token): boolean {
  return !token.isCapital && (TENSED.test(token.word) || (token.isContent && isPastForm(token)));
}

/** "visited the station": begins with a verb that has its subject elsewhere. */
export function beginsTensed(text: string): boolean {
  const [head] = read(text).tokens;
  return head !== undefined && isTensed(head);
}

/** Has a subject and a verb that is certainly one. */
export function isClause(text: string): boolean {
  const reading = read(text);
  return (
    subjectIn(text) !== null &&
    (reading.tokens.some(({ word, at }) => at > 0 && TENSED.test(word)) || isOfPerson(reading))
  );
}

/** What stands before the first verb, where no comma does. */
export function subjectIn(text: string): string | null {
  const reading = read(text);
  const verb = reading.tokens.find(
    (token) =>
      TENSED.test(token.word) ||
      (!isGerund(token) &&
        isVerb(reading, token) &&
        !/^(?:to|that|who|which)$/u.test(reading.tokens[token.at - 1]?.word ?? "")),
  );
  if (verb === undefined || verb.at === 0) return null;
  const subject = text
    .slice(0, verb.start)
    .replace(/\s(?:also|already|both|jointly|still|now)\s*$/u, "")
    .trim();
  return /,(?!\d)|[;:()]|^(?:in|on|at|by|for|since|during|after|before|under|from|with|as|when|if|according|besides|despite|following)\b/iu.test(
    subject,
  )
    ? null
    : subject;
}
