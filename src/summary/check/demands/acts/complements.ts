/** What hangs on a noun or a verb by "of", "by" or "from" is what hangs on it in the quote. */
import type { Demand } from "../../claim.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import { isFrame } from "../../bearing/claimless.ts";
import { isName } from "../../bearing/matching.ts";
import { nationOf } from "../../parties/parties.ts";
import { headsBehind } from "../../grammar/phrases.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isFinite } from "../../grammar/verbs.ts";
import { isOther } from "./heads.ts";

export const demandComplements: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((token) => isMoved(reading, token, sources));
  if (moved) return `joins words otherwise than its quotes (${moved.raw})`;
  const other = reading.tokens.find((token) =>
    sources.every(
      (source) =>
        isDoneByOther(reading, token, source) ||
        isOfBorrowed(reading, token, source) ||
        isKeptSafeInstead(reading, token, source) ||
        isUsedInstead(reading, token, source) ||
        isMadeOfOthers(reading, token, source) ||
        isFocusMoved(reading, token, source),
    ),
  );
  if (other) return `says of one thing what its quotes say of another (${other.raw})`;
  const turned = reading.tokens.find((token) => sources.every((source) => isDoerActedOn(reading, token, source)));
  return turned ? `changes who does what to whom (${turned.raw})` : null;
};

/** Verbs that say no more than that somebody does what their object names. */
const MAKING = /^(?:make|made|take|took|taken|give|gave|given|achiev|do)$/u;

/** "*progress* by the companies", but no "crossings by working together", which is a means. */
export function nounDone({ tokens }: Reading, by: Token): Token | undefined {
  const [noun, next] = [tokens[by.at - 1], tokens[by.at + 1]];
  const isDoing = by.word === "by" && noun?.isContent === true && !isPastForm(noun);
  const isMeans = next !== undefined && (isGerund(next) || next.word === "working");
  return isDoing && !isMeans ? noun : undefined;
}

export function doersBehind(reading: Reading, by: Token): Token[] {
  return headsBehind(reading, by)?.filter(({ isContent, isNumber }) => isContent && !isNumber) ?? [];
}

/** "progress by terrorists" where the companies "are making progress" */
function isDoneByOther(reading: Reading, by: Token, source: Source): boolean {
  const noun = nounDone(reading, by);
  if (noun === undefined) return false;
  const doers = doersBehind(reading, by);
  const there = source.bearing.get(noun.at) ?? new Set();
  const acts = source.reading.tokens
    .flatMap((token) => predicationOf(source.reading, token) ?? [])
    .filter(
      ({ verb, patient, isPassive }) =>
        MAKING.test(verb.term) && !isPassive && patient?.some(({ at }) => there.has(at)) === true,
    );
  return (
    doers.length > 0 &&
    acts.length > 0 &&
    acts.every(({ agent, verb }) => agent !== null && isOther(doers, agent, verb, source))
  );
}

/** "the safety of the camp" for "the safety of children", "a space for ministers" for "a space for terrorists": what the quote has behind the same noun is another thing, and this one only stands around it. */
function isOfBorrowed(reading: Reading, noun: Token, { bearing, reading: { tokens } }: Source): boolean {
  const of = reading.tokens[noun.at + 1];
  const isLink = /^(?:of|for)$/u.test(of?.word ?? "");
  if (!noun.isContent || noun.isCapital || !of || !(isLink || isGerund(noun))) return false;
  const own = runBehind(reading, isLink ? of : noun).at(-1);
  const same = tokens.filter(({ term, isContent }) => isContent && term === noun.term);
  if (!own || own.isCapital || same.length === 0 || TIME.test(own.term) || noun.term === "begin") return false;
  const isTheirs = same.every(({ at }) => tokens[at - 1]?.word === "their");
  if (isTheirs) return OFFENDING.test(own.term);
  const link = isLink ? of.word : "of";
  const isVague = link === "of" && isFrame(own);
  return !bearing.has(own.at) && !isVague && same.every(({ at }) => tokens[at + 1]?.word === link);
}
const TIME = /^(?:year|month|week|dai|time|period)$/u;
const OFFENDING = /^(?:gang|smuggler|crimin|terrorist|traffick)$/u;

/** "keeping the camp safe" for "the safety of children in the camp" */
function isKeptSafeInstead(reading: Reading, safe: Token, { bearing, reading: printed }: Source): boolean {
  const before = reading.tokens.slice(Math.max(0, safe.at - 8), safe.at);
  const keep = /^safer?$/u.test(safe.word)
    ? before.findLast(({ term }) => /^(?:keep|kept|make|made)$/u.test(term))
    : undefined;
  const kept = keep ? before.filter(({ at, isContent }) => at > keep.at && isContent) : [];
  const safeties = printed.tokens.filter(({ word, at }) => word === "safety" && printed.tokens[at + 1]?.word === "of");
  const theirs = safeties.flatMap((one) => printed.tokens.slice(one.at + 2, one.at + 4));
  return (
    kept.length > 0 && theirs.length > 0 && !kept.some(({ at }) => theirs.some((one) => bearing.get(at)?.has(one.at)))
  );
}

/** "using the action plan" for "the internet is not used" */
function isUsedInstead(reading: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  if (verb.term !== "use" || !isGerund(verb)) return false;
  const head = runBehind(reading, verb).at(-1);
  const places = head ? [...(bearing.get(head.at) ?? [])].filter((at) => printed.tokens[at]?.isContent) : [];
  const uses = printed.tokens.filter(({ term }) => term === verb.term).map((one) => predicationOf(printed, one));
  const isUsed = (at: number): boolean =>
    uses.some((act) => act?.isPassive !== true || act.patient?.some((one) => one.at === at) === true);
  return (
    uses.length > 0 &&
    places.length > 0 &&
    !places.some(isUsed) &&
    !places.some((at) => printed.tokens[at - 1]?.word === "as")
  );
}

const BODY = /^(?:taskforc|team|unit|cell|squad|forc|patrol|group)$/u;

/** "a taskforce of Albanian nationals" for one "focused on reversing the rise in Albanian nationals" */
function isMadeOfOthers(reading: Reading, of: Token, { bearing, reading: { tokens } }: Source): boolean {
  const body = reading.tokens[of.at - 1];
  if (of.word !== "of" || !body || !BODY.test(body.term)) return false;
  const there = [...(bearing.get(body.at) ?? [])].filter((at) => BODY.test(tokens[at]?.term ?? ""));
  const members = runBehind(reading, of).at(-1);
  const places = members ? [...(bearing.get(members.at) ?? [])].filter((at) => tokens[at]?.isContent) : [];
  const isOfIt = (at: number): boolean => there.some((one) => isInOnePhrase(tokens, one, at));
  return there.length > 0 && places.length > 0 && !places.some(isOfIt);
}

/** Near each other, and no two things that "and" joins. */
function isInOnePhrase(tokens: readonly Token[], a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return to - from < 6 && !tokens.slice(from, to).some(({ word }) => word === "and");
}

/** The words of meaning right behind a preposition, up to the first verb or other word; "and" and articles are passed. */
function runBehind(reading: Reading, link: Token): Token[] {
  const behind = reading.tokens.slice(link.at + 1);
  const end = behind.findIndex(
    (token) =>
      (!token.isContent && !/^(?:and|the|an?)$/u.test(token.word)) ||
      (!token.isCapital && forceOf(reading, token) !== null),
  );
  return (end < 0 ? behind : behind.slice(0, end)).filter(({ isContent, isNumber }) => isContent && !isNumber);
}

function isFocus(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "on" && tokens[at - 1]?.term === "focus";
}

/** "a focus on joint action" for joint action with "a focus on the Olympics": another thing of the quote stands behind it. */
function isFocusMoved(reading: Reading, on: Token, { bearing, reading: { tokens } }: Source): boolean {
  if (!isFocus(reading.tokens, on.at)) return false;
  const behind = headsBehind(reading, on)?.filter(({ isContent, isNumber }) => isContent && !isNumber) ?? [];
  const links = tokens.filter(({ at }) => isFocus(tokens, at));
  const places = behind.map(({ at }) => [...(bearing.get(at) ?? [])].filter((one) => tokens[one]?.isContent));
  return (
    links.length > 0 &&
    places.length > 0 &&
    places.every((some) => some.length > 0 && some.every((at) => links.every((link) => at < link.at)))
  );
}

/** "stop the internet from using" where the internet "is not used" */
function isDoerActedOn(reading: Reading, verb: Token, source: Source): boolean {
  if (reading.tokens[verb.at - 1]?.word !== "from" || !isGerund(verb) || verb.word === "being") return false;
  const doers = reading.tokens.slice(Math.max(0, verb.at - 4), verb.at - 1).filter(({ isContent }) => isContent);
  const acts = source.reading.tokens
    .filter(({ term }) => term === verb.term)
    .map((act) => predicationOf(source.reading, act));
  return (
    doers.length > 0 &&
    acts.length > 0 &&
    acts.every(
      (act) =>
        act?.isPassive === true &&
        act.patient?.some(
          (one) => doers.at(-1) !== undefined && source.bearing.get(doers.at(-1)?.at ?? -1)?.has(one.at),
        ) === true,
    )
  );
}

/** "resettlement of families" for "resettlement of minors": what stands behind the "of" of one noun stands behind another's. */
function isMoved(said: Reading, of: Token, sources: readonly Source[]): boolean {
  const noun = said.tokens[of.at - 1];
  if (of.word !== "of" || !noun?.isContent || noun.isNumber || noun.word === "part") return false;
  if (/^(?:whom|which|them|these|those)$/u.test(said.tokens[of.at + 1]?.word ?? "")) return false;
  const [place, after] = said.tokens.slice(of.at + 1);
  const isOfPlace = place && !after?.isContent && sources.every((source) => isOnlyIn(place, source));
  const heads = isOfPlace ? [place] : headsBehind(said, of);
  const behind = heads?.filter(({ isContent, isNumber }) => isContent && !isNumber) ?? [];
  const verb = behind.findIndex((token, i) => i > 0 && isFinite(said, token));
  const own = (verb < 0 ? behind : behind.slice(0, verb)).filter(({ at }) => !isAttributeOfNation(said, at));
  if (own.length === 0 || (own.some(isName) && !isOfPlace)) return false;
  const pairs = sources.flatMap((source) =>
    [...(source.bearing.get(noun.at) ?? [])]
      .filter((at) => source.reading.tokens[at]?.term === noun.term)
      .map((at) => ({ source, printed: hangingOn(source.reading, at) })),
  );
  return (
    pairs.length > 0 &&
    pairs.every(({ source, printed }) => printed !== null && isOther(own, printed.heads, printed.link, source))
  );
}

/** What a printed noun has behind its "of", or right before it ("*information* exchange"). */
function hangingOn(reading: Reading, at: number): { readonly heads: readonly Token[]; readonly link: Token } | null {
  const [before, noun, of] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
  if (of?.word === "of") {
    const heads = headsBehind(reading, of);
    return heads === null ? null : { heads, link: of };
  }
  const isCompound = before?.isContent === true && !before.isCapital && /^(?:shar|exchang)$/u.test(noun?.term ?? "");
  return isCompound && noun ? { heads: [before], link: noun } : null;
}

/** "the dismantling of *Franco-British* cooperation" */
function isAttributeOfNation({ tokens }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return isOfNation(token) && next !== undefined && (isOfNation(next) || (next.isContent && !next.isCapital));
}

/** "the safety of Calais" for "the safety of children in Calais": a place that the quote has but behind "in". */
function isOnlyIn(place: Token, { bearing, reading: { tokens } }: Source): boolean {
  const there = [...(bearing.get(place.at) ?? [])];
  return (
    isName(place) &&
    nationOf(place) === null &&
    there.length > 0 &&
    there.every((at) => /^(?:in|at|near|outside)$/u.test(tokens[at - 1]?.word ?? ""))
  );
}

function isOfNation(token: Token | undefined): boolean {
  return token !== undefined && nationOf(token) !== null && /(?:ish|ench|ese|an|o)$/u.test(token.word);
}
