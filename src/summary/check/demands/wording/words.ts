/** The words that carry meaning are the quotes' own, or may stand for them; none is added but words that claim nothing. */
import type { Claim, Demand } from "../../claim.ts";
import { isFrame } from "../../bearing/claimless.ts";
import { isContrasted } from "../../bearing/contrasts.ts";
import { forceOf, isGerund } from "../../grammar/grammar.ts";
import { findLightPhrases } from "../../plain/light-phrases.ts";
import { isEpithet, pairsOfNations } from "../../parties/parties.ts";
import type { Token } from "../../grammar/reading.ts";
import { isSecondUse } from "../../bearing/second-use.ts";
import { isHostedThere, REFERS_BACK, type Source } from "../../source.ts";

const TITLES = /^(?:mr|mrs|ms|sir|dr)$/u;
/** Share of the content words that the quotes themselves must bear, without their titles and what stands before them. */
const MUST_BE_ITS_OWN = 0.5;

/** "to ensure", "aimed at"; "has been dismantled", "reduced by 36%" */
const AIMED = /\bto \p{Ll}{4,}|\b(?:aim|goal|focused on)\b/u;
const DONE = /\b(?:has|have) (?:(?:already|so far) )?(?:been )?\p{Ll}+ed\b|\bby \d+ ?%/u;
/** Words that a quote bears without printing any that may stand for them. */
const IMPLIED: Readonly<Record<string, RegExp>> = {
  half: /\b50 ?%/u,
  concerning: /./u,
  together: /\b(?:met|meeting|joint\w*|both|pair|two|2|co-?operat\w+)\b/u,
  goal: AIMED,
  goals: AIMED,
  objective: AIMED,
  purpose: AIMED,
  achieved: DONE,
  accomplished: DONE,
  deny: /\bnot\b/u,
  denying: /\bnot\b/u,
  stop: /\b(?:is|are) not\b/u,
  prevent: /\b(?:is|are) not\b/u,
  possible: /\b(?:can|enable)\b/u,
  able: /\b(?:can|enable)\b/u,
  talks: /\bdiscuss(?:ed|ions?)\b/u,
  turns: /\banniversary\b/u,
  necessary: /\b(?:must|imperative|needs?)\b/u,
  every: /\b(?:all|each|every)\b/u,
  another: /\b(?:also|further|another|besides|as well|additional|in addition)\b/iu,
  extremely: /\b(?:very|highly|extremely)\b/u,
  highly: /\b(?:very|highly)\b/u,
};
/** Phrases of which one word carries meaning, and what bears it. */
const IMPLIED_PHRASES: readonly { readonly word: string; readonly before: string; readonly by: RegExp }[] = [
  { word: "far", before: "so", by: /\b(?:so far|to date|already|since|has|have|this year|in the last)\b/u },
  { word: "least", before: "at", by: /\b(?:more than|over|at least|upwards of)\b/iu },
];

/** Of two countries, however the quote names them. */
const OF_TWO = /^(?:joint|shared|bilateral)$/u;
const TWO_COUNTRIES = /\b(?:both|2|two) (?:countries|governments)\b/u;

/** How many words, names apart, may be of what stands around the quotes. */
const MOST_BORROWED = 2;

export const demandOwnWords: Demand = (claim, sources) => {
  const content = contentIn(claim);
  const isOwn = ({ at }: Token): boolean =>
    sources.some((source) => source.bearing.has(at) || isImplied(claim, at, source));
  const isNear = (token: Token): boolean =>
    mayBeNear(claim, token) &&
    !sources.every((source) => isOfPublisherOnly(token, source)) &&
    sources.some(({ around: [context, ...others], quote }) =>
      [...(token.isCapital || REFERS_BACK.test(quote.text) ? [context] : []), ...others].some((one) =>
        one?.has(token.at),
      ),
    );
  const isLight = findLightPhrases(claim.text);
  const isFree = (token: Token): boolean => (isFrame(token) && !isHelpHad(claim, token)) || isLight(token);
  const fresh = content.filter(
    (token) => !isOwn(token) && !isNear(token) && !isFree(token) && !isEpithet(claim.reading, token, sources),
  );
  if (fresh.length > 0) return `says what its quotes do not (${fresh.map(({ raw }) => raw).join(", ")})`;
  const [only, ...others] = sources;
  const second =
    others.length > 0 || !only
      ? undefined
      : content.find(
          (token) =>
            !isFree(token) &&
            IMPLIED[token.word] === undefined &&
            !OF_TWO.test(token.word) &&
            isSecondUse(claim, token, only),
        );
  if (second) return `says what its quotes do not (${second.raw})`;
  const borrowed = content.filter((token) => !isOwn(token) && !isFree(token) && !token.isCapital);
  if (borrowed.length > MOST_BORROWED) return "says more of what stands around its quotes than they do";
  const meant = content.filter((token) => isOwn(token) || !isFree(token));
  const own = meant.filter(isOwn).length;
  return own >= 2 && own >= meant.length * MUST_BE_ITS_OWN ? null : "says little that its quotes say";
};

/** "staff" that nothing but the name of the "Home Office" bears */
function isOfPublisherOnly({ at, isCapital, term }: Token, { around: [context, own, people], head }: Source): boolean {
  const there = [...(own?.get(at) ?? [])].flatMap((one) => head.tokens[one] ?? []);
  const isElsewhere = context?.has(at) === true || people?.has(at) === true;
  return (
    !isCapital &&
    !isElsewhere &&
    /^(?:staff|personnel|worker|employe|forc)/u.test(term) &&
    there.length > 0 &&
    there.every(({ raw }) => raw === "Office")
  );
}

/** "seek *their help*": what somebody gives, and no word for what is done. */
function isHelpHad({ reading: { tokens } }: Claim, { at, word }: Token): boolean {
  return (
    word === "help" &&
    /^(?:their|its|his|her|the|for|of|ask|asks|asked|offer|offers|offered|more)$/u.test(tokens[at - 1]?.word ?? "")
  );
}

/** "Bilateral" of two governments, "hosted" of the town that the quote has a meeting in. */
function isImplied({ reading: { tokens } }: Claim, at: number, source: Source): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    isOfTwo(token, source) ||
    isMeetingOfTwo(tokens, token, source) ||
    isOver(tokens, token, source) ||
    IMPLIED_PHRASES.some(
      ({ word, before, by }) => word === token.word && before === tokens[at - 1]?.word && by.test(source.quote.text),
    ) ||
    isTurningAge(tokens, token, source) ||
    (IMPLIED[token.word]?.test(source.quote.text) === true && !isReached(tokens, token) && !isOfThing(tokens, token)) ||
    isHostedThere(tokens[at - 1], token, source)
  );
}

/** "has *achieved* its *goal*": that there is one does not tell so. */
function isReached(tokens: readonly Token[], { at, word }: Token): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  return /^(?:goals?|objective|purpose)$/u.test(word) && before.some((one) => REACHING.test(one.word));
}
const REACHING = /^(?:achiev|reach|met$|meet|miss|attain|accomplish|fulfil)/u;

/** "the *purpose of* migration": a thing’s aim, of which the sentence does not tell what it is. */
function isOfThing(tokens: readonly Token[], { at, word }: Token): boolean {
  const [of, ...behind] = tokens.slice(at + 1);
  const isTold = behind.some((one) => isGerund(one) || /^(?:is|are|was|were|to)$/u.test(one.word));
  return /^(?:goals?|objective|purpose)$/u.test(word) && of?.word === "of" && !isTold;
}

/** "The Entente turned 120" for "the 120th anniversary of the Entente" */
function isTurningAge(tokens: readonly Token[], { at, word }: Token, { bearing, reading: printed }: Source): boolean {
  const anniversary = printed.tokens.find((one) => one.word === "anniversary");
  const owner = tokens[at - 1];
  if (word !== "turned" || anniversary === undefined || owner === undefined) return false;
  return [...(bearing.get(owner.at) ?? [])].some((there) => there > anniversary.at && there < anniversary.at + 6);
}

function isOfTwo({ word }: Token, { quote, reading }: Source): boolean {
  return OF_TWO.test(word) && (TWO_COUNTRIES.test(quote.text) || pairsOfNations(reading).length > 0);
}

/** "a bilateral meeting" for what two ministers, or one and a counterpart, hold */
function isMeetingOfTwo(tokens: readonly Token[], { at, word }: Token, { quote }: Source): boolean {
  return (
    word === "bilateral" &&
    /^(?:meetings?|talks|discussions?)$/u.test(tokens[at + 1]?.word ?? "") &&
    /\b(?:his|her) (?:\p{L}+ )?counterpart\b|\bthe pair\b|\bminister\b[^.;]{0,60}\band the [^.;]{0,40}\bminister\b[^.;]{0,40}\bmet\b|\bsecretary\b[^.;]{0,60}\band (?:the )?[^.;]{0,40}\bminister\b[^.;]{0,40}\bmet\b/iu.test(
      quote.text,
    )
  );
}

/** "citizens across the EU" for citizens "of the EU" */
function isOver(tokens: readonly Token[], { at, word }: Token, { bearing, reading: printed }: Source): boolean {
  if (!/^(?:across|throughout)$/u.test(word)) return false;
  const place = tokens.slice(at + 1, at + 3).find(({ isContent }) => isContent);
  if (place?.isCapital !== true) return false;
  const whose = bearing.get(at - 1);
  return [...(bearing.get(place.at) ?? [])].some((there) => {
    const of = printed.tokens[there - 1]?.word === "the" ? there - 2 : there - 1;
    return /^(?:of|in)$/u.test(printed.tokens[of]?.word ?? "") && whose?.has(of - 1) === true;
  });
}

/** What stands around a quote tells whom and what it is about, not what is done and how. */
function mayBeNear({ reading }: Claim, token: Token): boolean {
  if (isGerund(token) || OUTLOOK.test(token.term) || isGiven(reading.tokens, token)) return false;
  if (token.isCapital || isOfOffice(reading.tokens, token)) return true;
  return !isContrasted(token.term) && forceOf(reading, token) === null;
}

/** "the two interior ministers" */
function isOfOffice(tokens: readonly Token[], { word, at }: Token): boolean {
  return word === "interior" && /^ministers?$/u.test(tokens[at + 1]?.word ?? "");
}

/** "gives the UK control", "puts pressure on": the noun says what is done. */
function isGiven(tokens: readonly Token[], { at }: Token): boolean {
  const verb = tokens.slice(Math.max(0, at - 3), at).findLast(({ word }) => GIVING.test(word));
  return (
    verb !== undefined && tokens.slice(verb.at + 1, at).every(({ isCapital, isContent }) => isCapital || !isContent)
  );
}
const GIVING = /^(?:gives?|gave|given|giving|puts?|putting|takes?|took|taken|taking|gains?|gained|loses?|lost)$/u;

/** What may come of something, and why. */
const OUTLOOK = /^(?:chanc|opportun|prospect|hope|risk|success|failur|reason|caus|result|effect|consequ)$/u;

/** What carries meaning, but for numbers, dates and titles, which are held against the quotes as such. */
function contentIn({ reading, mentions }: Claim): Token[] {
  return reading.tokens.filter(
    (token) =>
      token.isContent &&
      !token.isNumber &&
      !TITLES.test(token.word) &&
      !mentions.some(({ kind, start, end }) => kind === "date" && start < token.end && token.start < end),
  );
}
