/** Who is said to have said it is who said it. */
import { OF_NATION } from "../../../../language/nationalities.ts";
import { VERBS } from "../../../../corpus/speech/reporting-verbs.ts";
import type { Claim, Demand } from "../../claim.ts";
import { bears } from "../../matching.ts";
import { countryOf, nationOf, nationOfWord } from "../../parties.ts";
import { nameTheSame } from "../../paraphrases.ts";
import type { Reading, Token } from "../../reading.ts";
import type { Source } from "../../source.ts";
import { subjectOf as subjectIn } from "../../subjects.ts";

/** "Cleverly said", "according to the Home Office". */
interface Frame {
  readonly verb: Token;
  readonly subject: readonly Token[];
  /** What is said to be said. */
  readonly words: readonly Token[];
}

const NO_REPORT =
  /^(?:set|put|puts|plans?|shared|shares|raised|raises|reads|questions|lead|point|pointed|told|backed|accepted|cited|decides?|decided|pledge|promise|agreed|agrees|signalled|committed|commits|discussed|discusses|proposed|invited|promising|pledging|met|noting|calling|shared|states|continued|continues|continue|maintained|maintains|talks|talk|talked|posts|posted|speak|speaks)$/u;
const SAYING =
  /^(?:said|says|say|stated|states|told|added|adds|declared|declares|commented|remarked|argued|argues|claimed|claims|warned|warns|insisted|insists|explained|explains|noted|notes|believes|stressed|stresses|according)$/u;
const OFFICES = new Set(
  "secretari minist presid ambassador spokesman spokeswoman spokesperson offici leader chief head director counterpart".split(
    " ",
  ),
);
const RELEASE = /^(?:statement|releas|communiqu|articl|report|text|document|announc)/u;

export const demandSpeakers: Demand = (claim, sources) => {
  const frames = framesOf(claim);
  if (frames.some(({ subject }) => subject.length === 0)) return "does not say who speaks";
  const wrong = frames.find((frame) => !isTrue(frame, sources, frames.length));
  return wrong ? `says that somebody said what is not theirs (${wrong.subject.map(({ raw }) => raw).join(" ")})` : null;
};

function framesOf(claim: Claim): Frame[] {
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
  if (isOtherwiseMeant(reading, token)) return false;
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

/** "Called in at a station", "so-called", "to be kept up and reinforced": no words are told. */
function isOtherwiseMeant({ tokens }: Reading, { at, word, raw }: Token): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
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

function isSomebody(token: Token): boolean {
  if (/^(?:mr|mrs|ms|the|said|say)$/u.test(token.word) || CALENDAR.test(token.word)) return false;
  return (
    (token.isCapital && token.isContent) ||
    OFFICES.has(token.term) ||
    RELEASE.test(token.term) ||
    /^(?:govern|ministri|pair|offic)/u.test(token.term)
  );
}

function isTrue(frame: Frame, sources: readonly Source[], frames: number): boolean {
  const own = sources.filter((source) => isSpokenBy(frame, source));
  if (own.length === 0) return false;
  if (frames === 1 && sources.some((source) => isSpeech(source) && !own.includes(source))) return false;
  const others = sources.filter((source) => isSpeech(source) && !own.includes(source));
  const most = Math.max(0, ...others.map((source) => coverage(frame.words, source)));
  return Math.max(...own.map((source) => coverage(frame.words, source))) >= most;
}

function isSpeech({ quote, speaker }: Source): boolean {
  return quote.speaker !== null && speaker.tokens.length > 0;
}

/** Share of what is said to be said that a quote bears. */
function coverage(words: readonly Token[], { reading }: Source): number {
  const content = words.filter(({ isContent }) => isContent);
  return content.length === 0
    ? 0
    : content.filter((token) => reading.tokens.some((one) => bears(token, one))).length / content.length;
}

function isSpokenBy(frame: Frame, source: Source): boolean {
  if (isSpeech(source))
    return frame.subject.every((token) => isOf(token, source)) && frame.subject.some((token) => !nationOf(token));
  return (
    frame.subject.some(({ term }) => RELEASE.test(term)) ||
    isPublisher(frame, source) ||
    isReported(frame, source) ||
    isPledged(frame, source)
  );
}

/** A word of the speaker's name or office, or of how the release calls them. */
function isOf(token: Token, { speaker, people, quote }: Source): boolean {
  if (speaker.tokens.some((one) => nameTheSame(token.term, one.term))) return true;
  const last = quote.speaker?.name?.split(" ").at(-1);
  if (token.term === "minist" && /\b(?:Secretary|Minister)\b/u.test(quote.speaker?.role ?? "")) return true;
  const line = people.text.split(".").find((one) => last !== undefined && one.includes(last)) ?? "";
  if (line.toLowerCase().includes(token.word)) return true;
  const nation = nationOf(token);
  if (nation === null) return false;
  const country = countryOf(last ?? "-", quote.release);
  if (country !== null) return country === nation;
  const around =
    quote.release.text.match(
      new RegExp(
        `\\b(?:${OF_NATION})\\b(?=(?: \\p{Lu}\\w+)* ${quote.speaker?.role?.split(" ").at(-1) ?? "x"}\\b)`,
        "gu",
      ),
    ) ?? [];
  return around.length === 0 || around.some((word) => nationOfWord(word) === nation);
}

function isPublisher({ subject, verb }: Frame, { quote }: Source): boolean {
  const publisher = quote.release.publisher?.toLowerCase() ?? "";
  return (
    publisher !== "" &&
    (SAYING.test(verb.word) || CALLING.test(verb.raw)) &&
    subject.every(({ word }) => publisher.includes(word))
  );
}

/** "promised to work" for "will work": who is said to promise is of whom the quote says "will". */
function isPledged({ subject, verb }: Frame, { reading }: Source): boolean {
  if (!/^(?:promis|pledg|vow)/u.test(verb.term)) return false;
  if (areCommitted(subject, reading)) return true;
  const will = reading.tokens.find(({ word }) => word === "will");
  if (!will) return false;
  const before = reading.tokens.slice(0, will.at);
  return subject.every((token) => before.some((one) => nameTheSame(token.term, one.term)));
}

/** "The UK and France have pledged" for "both countries’ commitment to new cooperation between the UK and France". */
function areCommitted(subject: readonly Token[], { text, tokens }: Reading): boolean {
  const isOfBoth = /\b(?:both|the (?:two|2)) (?:countries|governments)['’]s? (?:\p{L}+ )?commitment\b/iu.test(text);
  const nations = new Set(tokens.flatMap((token) => nationOf(token) ?? []));
  if (isOfBoth && subject.every(({ word }) => /^(?:countries|governments|sides|both)$/u.test(word))) return true;
  const own = new Set(subject.map(nationOf));
  return isOfBoth && own.size === nations.size && [...own].every((nation) => nation !== null && nations.has(nation));
}

/** The release tells it of them: the same somebody before a verb of the same kind. */
function isReported({ subject, verb }: Frame, source: Source): boolean {
  const { reading } = source;
  const acts = reading.tokens.filter(
    (one) =>
      VERBS.has(one.raw.toLowerCase()) &&
      ((CALLING.test(verb.raw) && CALLING.test(one.raw)) ||
        (PLEDGING.test(verb.raw) && PLEDGED.test(one.raw)) ||
        (SAYING.test(verb.word) ? SAYING_PRINTED.test(one.raw) : bears(verb, one))),
  );
  return acts.some((act) => isActOf(subject, source, act));
}

/** The words before the printed verb name the same somebody: those of its own clause where they name anybody. */
function isActOf(subject: readonly Token[], { reading, context, people }: Source, act: Token): boolean {
  const before = reading.tokens.slice(0, act.at);
  const near = before.filter(({ clause }) => clause === act.clause);
  const own =
    near.some(isSomebody) && !near.some(({ word }) => /^(?:and|pair|both|ministers|two)$/u.test(word)) ? near : before;
  const known = own.some(isSomebody) ? own : [...own, ...context.tokens];
  const isOfStates =
    near.some(({ term }) => /^(?:govern|countri)$/u.test(term)) && !near.some(({ term }) => term === "minist");
  const isKnown = (token: Token): boolean =>
    known.some((one) => nameTheSame(token.term, one.term) || (!token.isCapital && bears(token, one))) ||
    (own !== near && !isOfStates && people.tokens.some((one) => nameTheSame(token.term, one.term))) ||
    isHolder(token, own, people.text);
  const names = subject.filter((token) => !nationOf(token));
  const isUnnamed = names.every(({ isCapital }) => !isCapital);
  const nations = isUnnamed ? subject.filter((token) => nationOf(token) !== null) : [];
  return [...names, ...nations].every(isKnown);
}

/** "Cleverly" where the quote has his office alone. */
function isHolder(token: Token, own: readonly Token[], people: string): boolean {
  return people
    .split(".")
    .some(
      (line) =>
        line.toLowerCase().includes(token.word) &&
        own.filter(isSomebody).some(({ raw }) => raw !== "Home" && line.includes(raw)),
    );
}

/** Who wants, promises or vows something is whom the quote has committed to it. */
const PLEDGING = /^(?:pledged|promised|vowed|reaffirmed|renewed|assured|wants?|wanted|confirmed|reiterated)$/iu;
const PLEDGED =
  /^(?:pledged|promised|promising|vowed|reaffirmed|renewed|confirmed|committed|reinforced|declared|reiterated|underlined)$/iu;

/** Verbs of judging: what is said of a thing is held against the quote's words by itself. */
const CALLING = /^(?:called|calls|described|describes|praised|praises|hailed|hails|commended)$/iu;

const SAYING_PRINTED =
  /^(?:said|says|stated|declared|confirmed|acknowledged|recogni[sz]ed|emphasised|underlined|noted|added|promised|promising|announced|told|agreed)$/iu;
