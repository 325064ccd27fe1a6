/** What a quote has somebody but talk of doing ("discussed convening the group") is not told as done, as coming or as there. */
import type { Demand } from "../../claim.ts";
import { isFrame } from "../../bearing/claimless.ts";
import { isGerund, isPastForm } from "../../grammar/grammar.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isAttribute } from "../../grammar/verbs.ts";

export const demandTalkedOf: Demand = ({ text, reading }, sources) => {
  const isOnlyTalked = sources.some(
    (source) =>
      talkedOfIn(source.reading).some((thing) => isTold(thing, source)) &&
      ![LEFT_OPEN, TELLING_WHAT_IT_IS].some((one) => one.test(text)),
  );
  if (isOnlyTalked) return "tells as done or coming what its quotes only talk of";
  const other = reading.tokens.find((talk) => sources.every((source) => isOfOtherMatter(reading, talk, source)));
  if (other) return `joins words otherwise than its quotes (${other.raw})`;
  const led = reading.tokens.find((verb) => sources.every((source) => isDoneByTalker(reading, verb, source)));
  return led ? `changes who does what to whom (${led.raw})` : null;
};

/** Words of talk and of what is not yet certain; what is done "to discuss" something, or "for talks" on it, is done. */
const LEFT_OPEN =
  /(?<!\b(?:to|for|of|and) )(?<!\b(?:held|led) )\b(?:discuss|talk|debat|convers|exchanged views)\p{L}*\b|\b(?:consider|contemplat|propos|suggest|explor|examin|weigh|mull|envisag|float|moot|broach|rais|plan|hop|want|intend|aim|wish|seek|sought)\p{L}*\b|\b(?:ideas?|possib\p{L}+|options?|prospects?|agenda|table|topics?|subjects?|themes?|could|might|may|would|should|looked (?:at|into)|looking (?:at|into)|spoke (?:about|of)|turned to|came up|speaks? of)\b|^\p{Lu}\p{Ll}+ing [^,]+ (?:is|are) (?:meant|supposed) to\b/iu;
/** "The group brings together northern countries": at no time in particular. */
const TELLING_WHAT_IT_IS =
  /^[^,.]+ (?:brings together|comprises|consists of|includes|is (?:an?|made up of)) (?![^.]*\b(?:spring|summer|autumn|winter|year|month|week)\b)/iu;
const TALKING =
  /^(?:discuss(?:ed|es|ing)?|consider(?:ed|s|ing)?|propos(?:ed|es|ing)|debat(?:ed|es|ing)|explor(?:ed|es|ing)|suggest(?:ed|s|ing)|float(?:ed|s|ing)|contemplat(?:ed|es|ing))$/u;

/** The words of meaning of each thing that is talked of being done: "the group" of "discussed convening the group". */
function talkedOfIn(reading: Reading): Token[][] {
  const { tokens, text } = reading;
  return tokens.flatMap((act) => {
    const talk = tokens[act.at - 1];
    if (!isGerund(act) || !talk || !TALKING.test(talk.word)) return [];
    const behind = tokens.slice(act.at + 1);
    const end = behind.findIndex(
      ({ word, at, start }) =>
        /^(?:to|in|at|with|for|from|by|on)$/u.test(word) || /[;:–—()]/u.test(text.slice(tokens[at - 1]?.end, start)),
    );
    return [(end < 0 ? behind : behind.slice(0, end)).filter(({ isContent }) => isContent)];
  });
}

/** "The deal will be discussed" for "will meet to discuss a range of issues": of what is discussed there, nothing bears it. */
function isOfOtherMatter(reading: Reading, talk: Token, { bearing, reading: printed }: Source): boolean {
  const matter = talk.term === "discuss" ? predicationOf(reading, talk)?.patient?.at(-1) : undefined;
  const first = printed.tokens.find(({ term }) => term === "discuss");
  if (!matter?.isContent || isFrame(matter) || matter.isCapital || first === undefined) return false;
  return ![...(bearing.get(matter.at) ?? [])].some((at) => {
    const one = printed.tokens[at];
    return one !== undefined && at > first.at && !(isPastForm(one) && isAttribute(printed, one));
  });
}

/** "talks would be led by the Home Secretary" for "discussed convening a meeting to lead talks": the meeting leads. */
function isDoneByTalker(reading: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  if (/^(?:talk|discuss|spoke|speak)/u.test(verb.term)) return false;
  const doers = predicationOf(reading, verb)?.agent?.filter(({ isContent, isNumber }) => isContent && !isNumber) ?? [];
  const meant = [...(bearing.get(verb.at) ?? [])].filter((at) => printed.tokens[at - 1]?.word === "to");
  const things = talkedOfIn(printed).filter((thing) => meant.some((at) => at > (thing.at(-1)?.at ?? Infinity)));
  const isThing = ({ at }: Token): boolean => things.some((thing) => thing.some((one) => bearing.get(at)?.has(one.at)));
  return doers.length > 0 && things.length > 0 && !doers.some(isThing);
}

/** Something of it stands in the sentence that the quote has nowhere else. */
function isTold(thing: readonly Token[], { bearing }: Source): boolean {
  const places = new Set(thing.map(({ at }) => at));
  return [...bearing.values()].some((there) => there.size > 0 && [...there].every((at) => places.has(at)));
}
