/** What a sentence reports as said, and by whom: "Cleverly said that …", "according to the Home Office, …". */
import { VERBS } from "../../../corpus/speech/reporting-verbs.ts";
import type { Claim } from "../claim.ts";
import type { Reading, Token } from "../grammar/reading.ts";
import { subjectOf as subjectIn } from "../grammar/subjects.ts";

/** "Cleverly said", "according to the Home Office". */
export interface Frame {
  readonly verb: Token;
  readonly subject: readonly Token[];
  /** What is said to be said. */
  readonly words: readonly Token[];
}

const NO_REPORT =
  /^(?:set|put|puts|plans?|shared|shares|raised|raises|reads|questions|lead|point|pointed|told|backed|accepted|cited|decides?|decided|pledge|promise|agreed|agrees|signalled|committed|commits|discussed|discusses|proposed|invited|promising|pledging|met|noting|calling|shared|states|continued|continues|continue|maintained|maintains|talks|talk|talked|posts|posted|concluded|concludes|speak|speaks)$/u;
export const SAYING =
  /^(?:said|says|say|stated|states|told|added|adds|declared|declares|commented|remarked|argued|argues|claimed|claims|warned|warns|insisted|insists|explained|explains|noted|notes|believes|stressed|stresses|according)$/u;
const OFFICES = new Set(
  "secretari minist presid ambassador spokesman spokeswoman spokesperson offici leader chief head director counterpart".split(
    " ",
  ),
);
export const RELEASE = /^(?:statement|releas|communiqu|articl|report|text|document|announc)/u;

/** Every report of a sentence, in order. */
export function framesOf(claim: Claim): Frame[] {
  const { tokens } = claim.reading;
  const verbs = tokens.filter((token) => isReporting(token, claim));
  const frames: Frame[] = openingFrame(claim.reading);
  for (const [i, verb] of verbs.entries()) {
    const isPronoun = PRONOUN.test(tokens[verb.at - 1]?.raw ?? "");
    const isJoined = /^(?:and|but|yet)$/u.test(tokens[verb.at - 1]?.word ?? "");
    const before = isPronoun || isJoined ? (frames.at(-1)?.subject ?? []) : [];
    frames.push(frameOf(claim.reading, verb, verbs[i - 1]?.at ?? -1, verbs[i + 1]?.at ?? tokens.length, before));
  }
  return frames;
}

/** "In Darmanin's words, …", "Per Darmanin, …" */
function openingFrame({ tokens }: Reading): Frame[] {
  const [first] = tokens;
  const words = tokens.slice(1, 8).find(({ word }) => word === "words");
  const verb = first?.raw === "Per" ? first : first?.raw === "In" ? words : undefined;
  if (!verb) return [];
  const subject = verb === first ? subjectBehind(tokens, 1) : tokens.slice(1, verb.at).filter(isSomebody);
  return [{ verb, subject, words: tokens.slice(verb.at + 1) }];
}

function frameOf(reading: Reading, verb: Token, from: number, next: number, before: readonly Token[]): Frame {
  const { tokens } = reading;
  if (verb.word === "according") return { verb, subject: subjectBehind(tokens, verb.at + 2), words: tokens };
  const subject = before.length > 0 ? before : subjectOf(reading, verb, from);
  const words = ownWords(reading, tokens.slice(verb.at + 1, next));
  return { verb, subject, words: words.some(({ isContent }) => isContent) ? words : tokens.slice(0, verb.at) };
}

/** Up to a ", and" with something of its own behind it. */
function ownWords({ text }: Reading, words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    ({ word, start }, i) =>
      i > 2 && ((word === "and" && /,\s*$/u.test(text.slice(0, start))) || /;\s*$/u.test(text.slice(0, start))),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Before the verb, behind it ("said Darmanin"), or that of the verb before ("said … but pledged"). */
function subjectOf(reading: Reading, verb: Token, from: number): readonly Token[] {
  const { tokens } = reading;
  const next = tokens.slice(verb.at + 1, verb.at + 3).find(({ word }) => !/^(?:mr|mrs|ms)$/u.test(word));
  if (SAYING.test(verb.raw) && next?.isCapital && isSomebody(next) && tokens.length - next.at < 5)
    return subjectBehind(tokens, next.at);
  const told = subjectIn(reading, verb).filter(isSomebody);
  if (isSaidByThing(reading, verb)) return toldBy(reading, verb);
  const own = told.length > 0 ? told : subjectBefore(tokens, verb, from);
  const isPronoun = PRONOUN.test(tokens[verb.at - 1]?.raw ?? "");
  return own.length > 0 || isPronoun ? own : subjectBefore(tokens, verb, -1);
}

/** A reporting verb in the place of one: with somebody before it who can speak. */
function isReporting(token: Token, { reading, text }: Claim): boolean {
  if (token.word === "thanks" && reading.tokens[token.at + 1]?.word === "to") return false;
  if (token.word === "according") return reading.tokens[token.at + 1]?.word === "to";
  const raw = token.raw.toLowerCase();
  if (!VERBS.has(raw) || NO_REPORT.test(raw) || raw.endsWith("ing") || token.at === 0) return false;
  const before = reading.tokens[token.at - 1];
  if (isOtherwiseMeant(reading, token) || isPassivelyReported(reading, token)) return false;
  if (
    !before ||
    /^(?:the|a|an|of|its|their|his|her|to|will|be|been|is|are|was|were|in|for|member)$/u.test(before.word) ||
    before.isNumber
  )
    return false;
  if (isSaidByThing(reading, token)) return true;
  if (subjectIn(reading, token).every(({ word }) => word === "they") && before.word === "and") return false;
  return (
    !/^\s*(?:by)\b/u.test(text.slice(token.end)) &&
    subjectBefore(reading.tokens, token, -1).length + Number(PRONOUN.test(before.raw)) > 0
  );
}

/** "was jointly declared": as passive as "was declared"; so is "the gangs, described as". */
function isPassivelyReported({ tokens, text }: Reading, { at, raw, start }: Token): boolean {
  if (
    /^(?:described|regarded|seen)$/u.test(raw) &&
    /,\s*$/u.test(text.slice(0, start)) &&
    tokens[at + 1]?.word === "as"
  )
    return true;
  const before = tokens.slice(0, at).findLast((one) => !/^(?:\p{Ll}+ly|also|again|already)$/u.test(one.raw));
  return raw.endsWith("ed") && /^(?:is|are|was|were|been|being)$/u.test(before?.word ?? "");
}

/** "The gangs say that": whoever no release gives words to. */
function isSaidByThing(reading: Reading, verb: Token): boolean {
  return (
    /^(?:say|said|says|believe|believes|insist|insists|insisted|argue|argues|argued)$/u.test(verb.word) &&
    toldBy(reading, verb).length > 0
  );
}

/** The words of meaning before a verb of saying that are nobody's name or office. */
function toldBy(reading: Reading, verb: Token): Token[] {
  const subject = subjectIn(reading, verb);
  return subject.some(isSomebody) ? [] : subject.filter(({ isContent, isNumber }) => isContent && !isNumber);
}

/** "Called in at a station", "so-called", "three points", "to be kept up and reinforced": no words are told. */
function isOtherwiseMeant({ tokens }: Reading, { at, word, raw }: Token): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (word === "points" && !/^(?:to|out|at)$/u.test(next?.word ?? "")) return true;
  if (/^calls?$/u.test(word) && next?.word === "for" && /^(?:that|which)$/u.test(before?.word ?? "")) return true;
  if (word === "called" && (before?.word === "so" || /^(?:in|on|at|off|for)$/u.test(next?.word ?? ""))) return true;
  const isJoined = before?.word === "and" && raw.endsWith("ed");
  return (
    isJoined && tokens.slice(Math.max(0, at - 5), at).some((one) => /^(?:be|been|is|are|was|were)$/u.test(one.word))
  );
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)$/u;
const PRONOUN = /^(?:he|she)$/iu;

/** Names and offices in the clause before a verb. */
function subjectBefore(tokens: readonly Token[], verb: Token, from: number): Token[] {
  const before = tokens.filter(({ at }) => at < verb.at && at > from);
  const near = before.filter(({ clause }) => clause === verb.clause);
  return near.some(isSomebody)
    ? near.filter(isSomebody)
    : before.filter(({ clause }) => clause >= verb.clause - 2).filter(isSomebody);
}

function subjectBehind(tokens: readonly Token[], from: number): Token[] {
  const first = tokens[from];
  return tokens.slice(from, from + 7).filter((token) => token.clause === first?.clause && isSomebody(token));
}

/** A name, an office, or whoever else may speak: a release, a government. */
export function isSomebody(token: Token): boolean {
  if (/^(?:mr|mrs|ms|the|said|say)$/u.test(token.word) || CALENDAR.test(token.word)) return false;
  return (
    (token.isCapital && token.isContent) ||
    OFFICES.has(token.term) ||
    RELEASE.test(token.term) ||
    /^(?:govern|ministri|pair|offic)/u.test(token.term)
  );
}
