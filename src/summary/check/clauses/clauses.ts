/**
 * A sentence that tells of two things side by side, cut into sentences of their own: "A, while B", "X did A and did B".
 * What "and", "while" and "but" join is true where each is true by itself; what a frame or a time at its head holds together is not cut.
 */
import { VERBS } from "../../../corpus/speech/reporting-verbs.ts";
import { isPastForm } from "../grammar/grammar.ts";
import { hangingClausesOf } from "./hanging-clauses.ts";
import { read, type Reading } from "../grammar/reading.ts";
import { TENSED } from "../grammar/verbs.ts";
import { isClause, isOfPerson, isTensed, subjectIn, told, type Clauses } from "./sentence-parts.ts";
import { sharingClausesOf } from "./shared-words.ts";

const JOIN = /(?:,|;)?\s(?:and|while|but|whereas)\s(?:also\s)?|;\s/gu;
/** What stands for something in the part before, or follows from it, has no clause of its own. */
const POINTING =
  /^(?:it|they|he|she|this|that|these|those|its|their|his|her|there|which|who|whose|then|so|thus|therefore|thereby|hence|later|subsequently|consequently|thereafter|thereupon|eventually|instead|in turn|in response|as a result)\b/iu;
const OPENING = /^(?:while|whereas) ([^,]+), (.+)$/iu;

/** Takes a sentence without its markers; gives its two clauses in full, for each place where it can be cut safely. */
export function clausesOf(sentence: string): readonly Clauses[] {
  const text = sentence.replace(/\.\s*$/u, "");
  const [, first, second] = OPENING.exec(text) ?? [];
  if (first !== undefined && second !== undefined)
    return isClause(first) && isClause(second) ? [told(first, second)] : [];
  const [, future, past] = AFTER.exec(text) ?? [];
  if (future !== undefined && past !== undefined) return [told(future, withNamed(future, past))];
  const sideBySide = Array.from(text.matchAll(JOIN)).flatMap(({ index, 0: join }) =>
    cutsAt(text.slice(0, index), join, text.slice(index + join.length)),
  );
  return [...sideBySide, ...hangingClausesOf(text), ...sharingClausesOf(text)];
}

/** "A will be done, after B had been": what is over by now comes before what is ahead. */
const AFTER = /^([^,]+ (?:will|(?:is|are) to) [^,]+), after ([^,]+ had (?:already )?(?:been )?\p{L}+[^,]*)$/u;

/** "31 of them had been": 31 of what stands before the verb of the other clause, told as it is now. */
function withNamed(left: string, right: string): string {
  const named = /((?:\p{Ll}+ )?\p{Ll}+s) (?:will|are to)\b/u.exec(left)?.[1];
  return right.replace(/ of them\b/u, named === undefined ? "$&" : ` ${named}`).replace(/ had /u, " have ");
}

/** "… and investment in Calais expanded" may have its verb from the part before, or whole; it has its time and place, or its own. */
function cutsAt(before: string, join: string, behind: string): readonly Clauses[] {
  const [frame, left] = withoutFrame(before);
  const [ownFrame, ownWords] = withoutFrame(withYearOf(before, behind));
  const subject = subjectIn(left);
  const right = withPlaceOf(
    before,
    subject === null ? ownWords : ownWords.replace(/^(?:it|they|s?he) /u, `${subject} `),
  );
  if (subject === null || right === null || POINTING.test(right)) return [];
  const reading = read(right);
  const [head] = reading.tokens;
  if (head === undefined) return [];
  const framed = (one: string): Clauses => told(before, `${ownFrame === "" ? frame : ownFrame}${one}`);
  if (isTensed(head) && !isReport(join, left, false)) return [framed(`${subject} ${right}`)];
  if (isReport(join, left, isOfPerson(reading))) return [];
  const whole = withVerbOf(left, reading);
  return [...(isClause(right) ? [right] : []), ...(whole === null ? [] : [whole])].map(framed);
}

/** "In 2016 …", "During their talks, …": what is told at the head of a sentence, and the rest. */
function withoutFrame(text: string): readonly [frame: string, rest: string] {
  const frame = FRAME.exec(text)?.[0] ?? "";
  return [frame, text.slice(frame.length)];
}
const FRAME =
  /^(?:(?:in|on|since|by|as of|from) (?:(?:early|late|mid|autumn|spring|summer|winter)[ -])?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d,? |(?:in|at|on|during|since|by|under) [^,;]{2,60}, )/iu;

/** "in 2023 …, and since May of *that year*": of the one year that the part before names. */
function withYearOf(left: string, right: string): string {
  const years = [...new Set(left.match(/\b(?:19|20)\d\d\b/gu))];
  const year = years.length === 1 ? (years[0] ?? "") : null;
  return year === null
    ? right
    : right.replace(/\b(?:(?<=\p{Lu}\p{Ll}+ )of |(?<=\bin ))(?:that|the same) year\b/u, year);
}

/** "They met in Paris and agreed *there*": in Paris; null where more than one place, or none, may be meant. */
function withPlaceOf(left: string, right: string): string | null {
  if (!THERE.test(right)) return right;
  const places = [...new Set(left.match(PLACE))];
  return places.length === 1 ? right.replace(THERE, places[0] ?? "") : null;
}
const THERE = /(?<!^)\bthere\b(?! (?:is|are|was|were|has|have|had|will)\b)/u;
const PLACE = /\b(?:in|at) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu;

/** "Darmanin said A and B": whether he said B too cannot be told, unless B has a speaker of its own. */
function isReport(join: string, left: string, isOwn: boolean): boolean {
  if (isOwn || /while|whereas|;/u.test(join)) return false;
  const { tokens } = read(left);
  const verb = tokens.find(({ at, raw }) => at > 0 && VERBS.has(raw.toLowerCase()));
  return verb !== undefined && tokens.some((one) => one.at > verb.at && TENSED.test(one.word));
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
  if (tokens.slice(0, participle.at).some(({ word }) => TENSED.test(word))) return null;
  const number =
    /^\d|\b(?:and|s)\b/u.test(text.slice(0, participle.start)) || /[^s]s$/u.test(tokens[participle.at - 1]?.word ?? "")
      ? auxiliary.replace("has", "have").replace("was", "were").replace(/^is\b/u, "are")
      : auxiliary;
  return `${text.slice(0, participle.start)}${number} ${text.slice(participle.start)}`;
}
