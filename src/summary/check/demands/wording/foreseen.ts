/** What a quote has as still to come or only meant is not told as done: "has given", "is being removed", "the summit held". */
import type { Claim, Demand } from "../../claim.ts";
import { forceOf, isPastForm, nounForce } from "../../grammar/grammar.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { TENSED, isAttribute, isBehindBe, isVerb } from "../../grammar/verbs.ts";

export const demandForeseen: Demand = (claim, sources) => {
  const done = sources.every(isOnlyToCome)
    ? claim.reading.tokens.find((token) => isToldAsDone(claim, token))
    : undefined;
  if (done) return `changes what is, will or may be (${done.raw})`;
  const early = claim.reading.tokens.find(
    (token) =>
      sources.every((source) => isOnlyMeant(claim.reading, token, source)) ||
      isHadAlready(claim.reading, token, sources) ||
      isEnded(claim.reading, token, sources) ||
      isMoreAlready(claim.reading, token, sources) ||
      sources.every((source) => isPresentOfPurpose(claim.reading, token, source)) ||
      sources.every((source) => isOnlyPushedTo(claim.reading, token, source)) ||
      sources.every((source) => isAimDone(claim.reading, token, source)) ||
      sources.some((source) => isForDone(claim, token, source)),
  );
  return early ? `changes what is, will or may be (${early.raw})` : null;
};

/** All that a quote tells of will be: nothing there is, has been or is dated before it. */
function isOnlyToCome({ reading }: Source): boolean {
  return (
    reading.tokens.some(({ word }) => word === "will") &&
    !reading.tokens.some(
      (token) => BEING.test(token.word) || (isVerb(reading, token) && forceOf(reading, token) === "fact"),
    )
  );
}
const BEING = /^(?:is|are|was|were|has|have|had|means?|last|past|since|previous|already|signed|following)$/u;

/** "was discussed", "is achieving", in a sentence that says of nothing that it is to come or meant. */
function isToldAsDone({ reading, text }: Claim, token: Token): boolean {
  if (TO_COME.test(text) || !token.isContent || token.isCapital || TELLING.test(token.term)) return false;
  if (token.word.endsWith("ing")) return isBehindBe(reading, token);
  if (isAttribute(reading, token)) return false;
  return isPastForm(token) && (reading.tokens[token.at - 1]?.word === "being" || forceOf(reading, token) === "fact");
}
const TO_COME =
  /\b(?:will|shall|would|should|could|may|might|must|can|(?:is|are|was|were|be|has|have|had) (?:\p{L}+ )?to|to be|going to|next|upcoming|forthcoming|due|future|ahead|later|soon|plan|plans|planned|aim\p{L}*|goal|intend\p{L}*|inten[dt]\p{L}*|meant|means?|design\p{L}*|promis\p{L}*|pledg\p{L}*|commit\p{L}*|vow\p{L}*|expect\p{L}*|schedul\p{L}*|announc\p{L}*|set out|foresee\p{L}*|foresaw|foreseen|envisag\p{L}*|agree\p{L}*|prepar\p{L}*)\b/iu;
/** What is said, and told of before, is no more than that. */
const TELLING =
  /^(?:sai|say|said|tell|told|describ|stat|state|call|nam|name|list|includ|link|follow|concern|explain|confirm|report|stress|note|add|undertak|undertook|undertaken|singl|highlight|emphasis|underlin)$/u;

/** "is being removed" for "to ensure it is removed" */
function isOnlyMeant(reading: Reading, token: Token, { bearing, reading: printed }: Source): boolean {
  const [be, being] = [reading.tokens[token.at - 2], reading.tokens[token.at - 1]];
  if (being?.word !== "being" || !/^(?:is|are)$/u.test(be?.word ?? "") || !isPastForm(token)) return false;
  const forces = [...(bearing.get(token.at) ?? [])].flatMap((at) => {
    const one = printed.tokens[at];
    return one?.isContent === true && isPastForm(one) ? [forceOf(printed, one)] : [];
  });
  return forces.length > 0 && forces.every((force) => force !== null && force !== "fact");
}

/** "The plan ensures", "an agreement better manages" for "the plan to ensure", "an agreement so as to better manage". */
function isPresentOfPurpose({ tokens }: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  const before = tokens[verb.at - 1];
  const isBehindSubject = before?.isContent === true || /^(?:which|that|better)$/u.test(before?.word ?? "");
  if (verb.isCapital || !/[^s]s$/u.test(verb.raw) || !isBehindSubject) return false;
  const acts = [...(bearing.get(verb.at) ?? [])].flatMap((at) => printed.tokens[at] ?? []);
  const same = acts.filter(({ raw }) => verb.raw === `${raw}s`);
  const thing = tokens
    .slice(0, verb.at)
    .findLast(({ word, isContent }) => isContent && word !== "good" && !word.endsWith("ly"));
  return (
    same.length > 0 &&
    thing !== undefined &&
    same.every((act) => isInfinitiveBehind(printed, act, bearing.get(thing.at)))
  );
}

/** A bare infinitive right behind what the sentence makes its subject. */
function isInfinitiveBehind({ tokens }: Reading, { at }: Token, thing: ReadonlySet<number> | undefined): boolean {
  const from = tokens[at - 1]?.word === "to" ? at - 1 : at - 2;
  const isTo = tokens[from]?.word === "to";
  return isTo && [...(thing ?? [])].some((place) => place < from && place >= from - 5);
}

const GIVING =
  /^(?:got|received|obtained|gained|given|provided|made|secured|delivered|brought|ensured|yielded|created|achieved)$/u;

/** "are taking it down" for "committed to push them to go further in taking it down": what somebody is still pushed to do. */
function isOnlyPushedTo(
  { text }: Reading,
  verb: Token,
  { bearing, reading: { text: printed, tokens } }: Source,
): boolean {
  if (ASKING.test(text) || verb.isCapital || !verb.isContent) return false;
  const acts = [...(bearing.get(verb.at) ?? [])].flatMap((at) => tokens[at] ?? []).filter(({ isContent }) => isContent);
  const isPushed = ({ at, word, start }: Token): boolean =>
    (/(?:ing|ed)$/u.test(word) || tokens[at - 1]?.word === "to") && PUSHED.test(printed.slice(0, start));
  return acts.length > 0 && acts.every(isPushed);
}
const PUSHED = /\b(?:push|press|urge|encourage)(?:e?[ds]|ing)? (?:[\p{L}-]+ ){1,4}to (?:(?! [–—-] and )[^.;])*$/iu;
const ASKING =
  /\b(?:push|press|urg|want|ask|commit|promis|pledg|vow|call|aim|seek|sought|need|should|must|will|would|ha(?:ve|s|d) to|are to|is to|to be|expect|demand|encourag|goal|target|determin|undert|insist|intend|plan|resol|progress|headway)/iu;

/** "has disrupted it", "have stamped it out" for "focused on its disruption", "with the aim of ending it" */
function isAimDone({ tokens }: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  if (!isPastForm(verb) || !/^(?:has|have|been|was|were)$/u.test(tokens[verb.at - 1]?.word ?? "")) return false;
  const borne = [...(bearing.get(verb.at) ?? [])].flatMap((at) => printed.tokens[at] ?? []);
  const same = borne.filter(({ term }) => term === verb.term);
  const acts = (same.length > 0 ? same : borne).filter(({ isContent, word }) => isContent && !word.endsWith("ly"));
  const isAimedAt = ({ at }: Token): boolean =>
    printed.tokens.slice(Math.max(0, at - 6), at).some(({ term }) => AIMING.test(term));
  return acts.some(isAimedAt) && acts.every((act) => !isPastForm(act) && forceOf(printed, act) !== "fact");
}
const AIMING = /^(?:aim|focus|goal|purpos|hope)$/u;

/** "has given coverage" for "will expedite deployment …, ensuring coverage": its object comes with what will be. */
function isHadAlready(reading: Reading, verb: Token, sources: readonly Source[]): boolean {
  if (!GIVING.test(verb.raw) || !/^(?:has|have|been|being)$/u.test(reading.tokens[verb.at - 1]?.word ?? ""))
    return false;
  const objects = predicationOf(reading, verb)?.patient ?? reading.tokens.slice(verb.at + 1, verb.at + 3);
  const things = objects.filter(({ isContent, isNumber }) => isContent && !isNumber);
  const telling = sources.filter(({ bearing }) => things.some(({ at }) => bearing.has(at)));
  return telling.length > 0 && telling.every((source) => isAllToCome(source, things));
}

/** A "will" or "should" stands before it, and nothing there is done. */
function isAllToCome({ bearing, reading }: Source, things: readonly Token[]): boolean {
  const places = things.flatMap(({ at }) => [...(bearing.get(at) ?? [])]);
  const before = reading.tokens.slice(0, Math.max(0, ...places));
  return (
    before.some(({ word }) => /^(?:will|should|would|may)$/u.test(word)) &&
    !before.some(
      (token) =>
        /^(?:has|have|had|was|were)$/u.test(token.word) || (token.isContent && forceOf(reading, token) === "fact"),
    )
  );
}

/** "More money has gone there" for money that "will be expanded" */
function isMoreAlready({ tokens }: Reading, more: Token, sources: readonly Source[]): boolean {
  const verb = /^(?:more|additional|extra)$/u.test(more.word)
    ? tokens.find(({ at, word }) => at > more.at && TENSED.test(word))
    : undefined;
  if (!verb || !/^(?:has|have)$/u.test(verb.word) || verb.at > more.at + 6) return false;
  const things = tokens.slice(more.at + 1, verb.at).filter(({ isContent, isCapital }) => isContent && !isCapital);
  const forces = new Set(
    sources.flatMap(({ bearing, reading: printed }) =>
      printed.tokens.flatMap((act) => {
        const told = predicationOf(printed, act);
        const isOfIt = [...(told?.agent ?? []), ...(told?.patient ?? [])].some((one) =>
          things.some(({ at }) => bearing.get(at)?.has(one.at)),
        );
        return isOfIt ? [forceOf(printed, act)] : [];
      }),
    ),
  );
  return forces.has("will") && !forces.has("fact");
}

/** "has put an end to it" for "with the aim of ending it" */
function isEnded(reading: Reading, noun: Token, sources: readonly Source[]): boolean {
  if (!/^(?:end|stop|halt)$/u.test(noun.word)) return false;
  const put = reading.tokens
    .slice(Math.max(0, noun.at - 4), noun.at)
    .find(({ word }) => /^(?:put|brought)$/u.test(word));
  if (!put || !/^(?:fact)$/u.test(forceOf(reading, put) ?? "")) return false;
  const forces = sources.flatMap(({ bearing, reading: printed }) =>
    [...(bearing.get(noun.at) ?? [])].flatMap((at) => {
      const one = printed.tokens[at];
      return one?.isContent === true ? [forceOf(printed, one) ?? nounForce(printed, one)] : [];
    }),
  );
  return forces.length > 0 && forces.every((force) => force !== "fact");
}

const LEADING = /^(?:more|over|than|up|at|least|about|some|around|nearly|almost|another|a|the|further)$/u;

/** "expanded to dismantle 55 groups", "will dismantle 55 groups" for "has so far dismantled 55 groups". */
function isForDone({ reading }: Claim, verb: Token, { bearing, reading: printed }: Source): boolean {
  const before = reading.tokens[verb.at - 1];
  if (!/^(?:to|will)$/u.test(before?.word ?? "") || isPastForm(verb)) return false;
  const figure = reading.tokens.slice(verb.at + 1).find(({ word }) => !LEADING.test(word));
  if (figure?.isNumber !== true || /^[\s]?%|^ per/u.test(reading.text.slice(figure.end))) return false;
  return [...(bearing.get(verb.at) ?? [])].some((at) => {
    const act = printed.tokens[at];
    const behind = printed.tokens.slice(at + 1).find(({ word }) => !LEADING.test(word));
    const isSame = behind?.isNumber === true && behind.term === figure.term;
    return act !== undefined && isSame && isPastForm(act) && forceOf(printed, act) === "fact";
  });
}
