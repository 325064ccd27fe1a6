/** Who is said to have said it is who said it. */
import { OF_NATION } from "../../../../language/nationalities.ts";
import { VERBS } from "../../../../corpus/speech/reporting-verbs.ts";
import type { Demand } from "../../claim.ts";
import { bears } from "../../bearing/matching.ts";
import {
  countriesOfMinisters,
  countryOf,
  isOfMinisters,
  NATION_KEYS,
  nationOf,
  nationOfWord,
  partiesIn,
} from "../../parties/parties.ts";
import { nameTheSame } from "../../bearing/paraphrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { framesOf, isSomebody, RELEASE, SAYING, type Frame } from "../../parties/reports.ts";
import type { Source } from "../../source.ts";

export const demandSpeakers: Demand = (claim, sources) => {
  const frames = framesOf(claim);
  if (frames.some(({ subject }) => subject.length === 0)) return "does not say who speaks";
  const wrong = frames.find((frame) => !isTrue(frame, sources, frames.length));
  return wrong ? `says that somebody said what is not theirs (${wrong.subject.map(({ raw }) => raw).join(" ")})` : null;
};

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

/** Share of what is said to be said that a quote bears; its very words count for a little more than what may stand for them. */
function coverage(words: readonly Token[], { reading }: Source): number {
  const content = words.filter(({ isContent }) => isContent);
  return content.length === 0
    ? 0
    : content.reduce((sum, token) => sum + nearnessOf(token, reading), 0) / content.length;
}

function nearnessOf(token: Token, { tokens }: Reading): number {
  if (tokens.some(({ term }) => term === token.term)) return 1;
  return tokens.some((one) => bears(token, one)) ? 0.9 : 0;
}

function isSpokenBy(frame: Frame, source: Source): boolean {
  if (isSpeech(source))
    return frame.subject.every((token) => isOf(token, source)) && frame.subject.some((token) => !nationOf(token));
  return (
    frame.subject.some(({ term }) => RELEASE.test(term)) ||
    isPublisher(frame, source) ||
    isReported(frame, source) ||
    isPledged(frame, source) ||
    isCommittedToo(frame, source)
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
function isPledged(frame: Frame, { reading }: Source): boolean {
  const { subject, verb } = frame;
  if (!/^(?:promis|pledg|vow)/u.test(verb.term) && !isSaidOfOneself(frame)) return false;
  if (areCommitted(subject, reading)) return true;
  const will = reading.tokens.find(({ word }) => word === "will");
  if (!will) return false;
  const before = reading.tokens.slice(0, will.at);
  return subject.every((token) => before.some((one) => nameTheSame(token.term, one.term)));
}

/** "The British government said it would": what a state says that it will do itself. */
function isSaidOfOneself({ subject, verb, words }: Frame): boolean {
  const [who, modal] = words.filter(({ word }) => word !== "that");
  const isState = subject.every((token) => nationOf(token) !== null || /^(?:govern|countri)$/u.test(token.term));
  return (
    isState &&
    /^(?:said|says|say|announced|announces|stated|states|confirmed)$/u.test(verb.word) &&
    /^(?:it|they)$/u.test(who?.word ?? "") &&
    /^(?:would|will)$/u.test(modal?.word ?? "")
  );
}

/** "Rudd and Collomb said they were committed to" for "Rudd and Collomb are committed to" */
function isCommittedToo({ subject, verb, words }: Frame, { reading }: Source): boolean {
  const said = words.filter(({ word }) => word !== "that").slice(0, 3);
  if (!SAYING.test(verb.word) || !/^(?:they|he|she|it) (?:was|were|is|are) committed$/u.test(wordsOf(said)))
    return false;
  const act = reading.tokens.find(
    ({ word, at }) => word === "committed" && /^(?:is|are)$/u.test(reading.tokens[at - 1]?.word ?? ""),
  );
  const before = reading.tokens.filter(({ at }) => act !== undefined && at < act.at);
  return before.length > 0 && subject.every((token) => before.some((one) => nameTheSame(token.term, one.term)));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(" ");
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
  return acts.some(
    (act) => isActOf(subject, source, act) || (PLEDGING.test(verb.raw) && isActOfItsMinister(subject, source, act)),
  );
}

/** "Britain pledged", "the British government promised" for what its Home Secretary is committed to. */
function isActOfItsMinister(subject: readonly Token[], source: Source, act: Token): boolean {
  const own = new Set(subject.flatMap((token) => nationOf(token) ?? []));
  const isState = subject.every((token) => nationOf(token) !== null || token.term === "govern");
  const before = source.reading.tokens.slice(0, act.at);
  const countries = countriesOfMinisters(source.quote.release);
  if (isState && own.size === 2 && before.some(({ word }) => word === "pair"))
    return [...own].every((nation) => countries.has(nation));
  const [first, ...others] = partiesIn(source.reading, [source], null)
    .filter(({ key, token }) => token.at < act.at && token.clause === act.clause && !NATION_KEYS.has(key))
    .map(({ key }) => key);
  return (
    isState &&
    own.size === 1 &&
    first !== undefined &&
    others.every((key) => key === first) &&
    own.has(countryOf(first, source.quote.release) ?? "-")
  );
}

/** The words before the printed verb name the same somebody: those of its own clause where they name anybody. */
function isActOf(subject: readonly Token[], { reading, context, people, quote }: Source, act: Token): boolean {
  const before = reading.tokens.slice(0, act.at);
  const near = before.filter(({ clause }) => clause === act.clause);
  const own =
    near.some(isSomebody) && !near.some(({ word }) => /^(?:and|pair|both|ministers|two)$/u.test(word)) ? near : before;
  const known = own.some(isSomebody) ? own : [...own, ...context.tokens];
  const isOfStates =
    near.some(({ term }) => /^(?:govern|countri)$/u.test(term)) && !near.some(({ term }) => term === "minist");
  const countries = countriesOfMinisters(quote.release);
  const isKnown = (token: Token): boolean =>
    (isOfMinisters(subject, token) && countries.has(nationOf(token) ?? "-")) ||
    known.some((one) => nameTheSame(token.term, one.term) || (!token.isCapital && bears(token, one))) ||
    (own !== near && !isOfStates && people.tokens.some((one) => nameTheSame(token.term, one.term))) ||
    isHolder(token, own, people.text);
  const names = subject.filter((token) => !nationOf(token));
  const isUnnamed = names.every(({ isCapital }) => !isCapital);
  const nations = isUnnamed ? subject.filter((token) => nationOf(token) !== null) : [];
  return [...names, ...nations].every(isKnown);
}

/** No "Home" of a "Home Office". */
function isHead(token: Token): boolean {
  return isSomebody(token) && !/^(?:home|interior|foreign|prime|office)$/u.test(token.word);
}

/** "Cleverly" where the quote has his office alone. */
function isHolder(token: Token, own: readonly Token[], people: string): boolean {
  return people
    .split(".")
    .some(
      (line) => line.toLowerCase().includes(token.word) && own.some((one) => isHead(one) && line.includes(one.raw)),
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
