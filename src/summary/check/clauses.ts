/**
 * A sentence that tells of two things side by side, cut into sentences of their own: "A, while B", "X did A and did B".
 * What "and", "while" and "but" join is true where each is true by itself; what a frame or a time at its head holds together is not cut.
 */
import { VERBS } from "../../corpus/speech/reporting-verbs.ts";
import { isGerund, isPastForm } from "./grammar.ts";
import { read, type Reading, type Token } from "./reading.ts";
import { isVerb } from "./verbs.ts";

const JOIN = /(?:,|;)?\s(?:and|while|but|whereas)\s(?:also\s)?|;\s/gu;
const TENSED = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/u;
/** What stands for something in the part before, or follows from it, has no clause of its own. */
const POINTING =
  /^(?:it|they|he|she|this|that|these|those|its|their|his|her|there|which|who|whose|then|so|thus|therefore|thereby|hence|later|subsequently|consequently|thereafter|thereupon|eventually|instead|in turn|in response|as a result)\b/iu;
const OPENING = /^(?:while|whereas) ([^,]+), (.+)$/iu;

export type Clauses = readonly [string, string];

/** Takes a sentence without its markers; gives its two clauses in full, for each place where it can be cut safely. */
export function clausesOf(sentence: string): readonly Clauses[] {
  const text = sentence.replace(/\.\s*$/u, "");
  const [, first, second] = OPENING.exec(text) ?? [];
  if (first !== undefined && second !== undefined)
    return isClause(first) && isClause(second) ? [told(first, second)] : [];
  const [, future, past] = AFTER.exec(text) ?? [];
  if (future !== undefined && past !== undefined) return [told(future, withNamed(future, past))];
  return Array.from(text.matchAll(JOIN), ({ index, 0: join }) =>
    cutAt(text.slice(0, index), join, text.slice(index + join.length)),
  ).filter((cut) => cut !== null);
}

/** "A will be done, after B had been": what is over by now comes before what is ahead. */
const AFTER = /^([^,]+ (?:will|(?:is|are) to) [^,]+), after ([^,]+ had (?:already )?(?:been )?\p{L}+[^,]*)$/u;

/** "31 of them had been": 31 of what stands before the verb of the other clause, told as it is now. */
function withNamed(left: string, right: string): string {
  const named = /((?:\p{Ll}+ )?\p{Ll}+s) (?:will|are to)\b/u.exec(left)?.[1];
  return right.replace(/ of them\b/u, named === undefined ? "$&" : ` ${named}`).replace(/ had /u, " have ");
}

function cutAt(left: string, join: string, behind: string): Clauses | null {
  const subject = subjectIn(left);
  const right = withPlaceOf(left, behind);
  if (subject === null || right === null || POINTING.test(right)) return null;
  const reading = read(right);
  const [head] = reading.tokens;
  if (head === undefined) return null;
  if (isTensed(head) && !isReport(join, left, false)) return told(left, `${subject} ${right}`);
  if (isReport(join, left, isOfPerson(reading))) return null;
  if (isClause(right)) return told(left, right);
  const whole = withVerbOf(left, reading);
  return whole === null ? null : told(left, whole);
}

/** "They met in Paris and agreed *there*": in Paris; null where more than one place, or none, may be meant. */
function withPlaceOf(left: string, right: string): string | null {
  if (!THERE.test(right)) return right;
  const places = [...new Set(left.match(PLACE))];
  return places.length === 1 ? right.replace(THERE, places[0] ?? "") : null;
}
const THERE = /(?<!^)\bthere\b(?! (?:is|are|was|were|has|have|had|will)\b)/u;
const PLACE = /\b(?:in|at) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu;

function told(...parts: Clauses): Clauses {
  const [a, b] = parts.map((part) => `${part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`);
  return [a ?? "", b ?? ""];
}

/** "Darmanin said A and B": whether he said B too cannot be told, unless B has a speaker of its own. */
function isReport(join: string, left: string, isOwn: boolean): boolean {
  if (isOwn || /while|whereas|;/u.test(join)) return false;
  const { tokens } = read(left);
  const verb = tokens.find(({ at, raw }) => at > 0 && VERBS.has(raw.toLowerCase()));
  return verb !== undefined && tokens.some((one) => one.at > verb.at && TENSED.test(one.word));
}

/** "the ministers *discussed*", "Cleverly *praised*": somebody right before a verb in the past. */
function isOfPerson(reading: Reading): boolean {
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
function isTensed(token: Token): boolean {
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

/** "The cell will be expanded and a taskforce set up": the second participle has the first one's auxiliary. */
function withVerbOf(left: string, { text, tokens }: Reading): string | null {
  const auxiliary = /\b(?:will be|would be|has been|have been|had been|(?:is|are) to be|was|were)\b(?=[^,]*$)/u.exec(
    left,
  )?.[0];
  const participle = tokens.find(
    (token) =>
      token.at > 0 && token.isContent && !token.isCapital && isPastForm(token) && tokens[token.at + 1]?.word !== "by",
  );
  if (auxiliary === undefined || participle === undefined) return null;
  const number =
    /^\d|\b(?:and|s)\b/u.test(text.slice(0, participle.start)) || /[^s]s$/u.test(tokens[participle.at - 1]?.word ?? "")
      ? auxiliary.replace("has", "have").replace("was", "were").replace(/^is\b/u, "are")
      : auxiliary;
  return `${text.slice(0, participle.start)}${number} ${text.slice(participle.start)}`;
}
