/** What is said of a thing is said of it in the quote: its describing words, its country, whether it is fought or furthered. */
import type { Demand } from "../../claim.ts";
import { forceOf } from "../../grammar/grammar.ts";
import { findLightPhrases } from "../../plain/light-phrases.ts";
import { nationOf } from "../../parties/parties.ts";
import { isPresentVerb } from "../../grammar/present-verbs.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { objectOf } from "../../grammar/subjects.ts";
import { isParticiple } from "../../grammar/verbs.ts";

export const demandBindings: Demand = (claim, sources) => {
  const { tokens } = claim.reading;
  const isLight = findLightPhrases(claim.text);
  const stray = tokens.find((token) => isStray(claim.reading, token, sources, isLight));
  if (stray) return `says of one thing what its quotes say of another (${stray.raw})`;
  const turned = tokens.find((token) => sources.every((source) => isTurned(claim.reading, token, source)));
  if (turned) return `takes sides otherwise than its quotes (${turned.raw})`;
  const widened = tokens.find((token) => sources.every((source) => isWidened(claim.reading, token, source)));
  return widened ? `says of all what its quotes say of some (${widened.raw})` : null;
};

/** How many words may lie, in the quote, between a describing word and its thing. */
const FARTHEST = 14;

/** A word right before a noun that stands nowhere near it in any quote. */
function isStray(
  reading: Reading,
  token: Token,
  sources: readonly Source[],
  isLight: (token: Token) => boolean,
): boolean {
  const next = reading.tokens[token.at + 1];
  if (!next || !isPlainNoun(reading, token) || !isPlainNoun(reading, next)) return false;
  if (reading.text.slice(token.end, next.start) !== " ") return false;
  if (isLight(token) || isLight(next) || isOfMovement(token, next)) return false;
  if (/^(?:fund|financ)/u.test(token.term) && sources.some((source) => isWorthMoney(next, source))) return false;
  const distances = sources.flatMap(({ bearing }) =>
    [...(bearing.get(token.at) ?? [])].flatMap((a) => [...(bearing.get(next.at) ?? [])].map((b) => Math.abs(a - b))),
  );
  return distances.length > 0 && Math.min(...distances) > FARTHEST;
}

/** "*funding* deals" for "deals with the UK worth £191.3 million" */
function isWorthMoney({ at }: Token, { bearing, reading: { tokens } }: Source): boolean {
  return [...(bearing.get(at) ?? [])].some((there) =>
    tokens.slice(there, there + 5).some(({ word }) => word === "worth"),
  );
}

/** "illegal crossings" for "illegal entry": against the law is the coming itself, whatever it is called. */
export function isOfMovement({ term }: Token, { term: thing }: Token): boolean {
  return LEGAL.test(term) && /^(?:cross|entri|migrat|immigr|journei|trip|arriv)$/u.test(thing);
}

function isPlainNoun(reading: Reading, token: Token): boolean {
  const isLink =
    /^(?:following|including|involving|concerning|regarding)$/u.test(token.word) && isBehindMark(reading, token);
  return (
    token.isContent &&
    !isLink &&
    !token.isCapital &&
    !token.isNumber &&
    !COMMON.test(token.word) &&
    !isBeforeObject(reading, token) &&
    !token.word.endsWith("ly") &&
    forceOf(reading, token) === null &&
    !isPresentVerb(reading.tokens, token)
  );
}

/** "The arrangement *offers* no remedy": a verb. */
function isBeforeObject({ tokens }: Reading, { at, word }: Token): boolean {
  return /[^s]s$/u.test(word) && tokens[at + 1]?.word === "no";
}

/** ", *following* funding deals" */
function isBehindMark({ tokens, text }: Reading, { at, start }: Token): boolean {
  return at === 0 || /[,;:–—(]/u.test(text.slice(tokens[at - 1]?.end, start));
}

const COMMON =
  /^(?:ministers?|countries|governments?|pair|percent|already|together|people|another|talks|wants?|work|looks?|partnership|keep|keeping|plans?|helps?|puts?|serves?|gives?|brings?|sets?)$/u;

/** Words that act against what follows them. */
export const AGAINST =
  /^(?:against|fight|combat|tackl|counter|prevent|stop|halt|block|deter|disrupt|dismantl|target|reduc|end|crack|clamp|thwart|foil|intercept|break|stem|curb|not|antiterror|battl|crackdown|clampdown|revers|danger)$/u;
const FOR = /^(?:with|for|alongside|support|favour|promot|encourag|back)$/u;

const OFFENDING = /^(?:smuggl|traffick|gang|terrorist|crimin)/u;

const FURTHERING =
  /^(?:support|help|endors|welcom|fund|back|promot|strengthen|develop|facilit|encourag|aid|assist|improv|boost|prais|hail|applaud|commend|intensifi|acceler|deepen|redoubl)$/u;

/** "against France" for "with France", "with the smugglers" for "against the smugglers". */
function isTurned(reading: Reading, token: Token, source: Source): boolean {
  if (!token.isContent || token.isNumber || isOfTime(reading, token)) return false;
  const printed = [...(source.bearing.get(token.at) ?? [])];
  if (printed.length === 0) return isAgainstOther(reading, token, source);
  const before = reading.tokens
    .slice(Math.max(0, token.at - 3), token.at)
    .filter(({ clause }) => clause === token.clause);
  const link = before.findLast(({ isContent, word }) => !isContent && !/^(?:the|these|those)$/u.test(word));
  const isFought = (at: number): boolean =>
    source.reading.tokens.slice(Math.max(0, at - 8), at).some(({ term }) => AGAINST.test(term));
  const isRightBehind =
    link !== undefined &&
    token.at - link.at < 3 &&
    reading.tokens.slice(link.at + 1, token.at).every(({ isContent, word }) => isContent || word === "the");
  if (link?.word === "against" && isRightBehind)
    return (
      isCrimeOnDoers(reading, link, printed, source) || !printed.some((at) => isFought(at) || isTakenDown(source, at))
    );
  const isAgainstHere = reading.tokens.slice(0, token.at).some(({ term }) => AGAINST.test(term) || CUTTING.test(term));
  const isFoughtClosely = (at: number): boolean =>
    source.reading.tokens.slice(Math.max(0, at - 6), at).some(({ word }) => word === "against") ||
    source.reading.tokens.slice(Math.max(0, at - 5), at).some(({ term }) => AGAINST.test(term));
  const isActing = link?.word === "with" && reading.tokens[token.at + 1]?.word.endsWith("ing") === true;
  const isDealing =
    /^(?:deal|dealing|cope|done)$/u.test(reading.tokens[(link?.at ?? 0) - 1]?.word ?? "") ||
    isHelpWith(reading, token, link);
  const verb = before.findLast((one) => one.isContent && FURTHERING.test(one.term) && !isOtherAct(reading, one));
  const isFurthered =
    isFurtheredByPassive(reading, token) ||
    (verb !== undefined && (verb.at === token.at - 1 || objectOf(reading, verb).some(({ at }) => at === token.at)));
  return (
    !isAgainstHere &&
    ((isRightBehind && FOR.test(link?.term ?? "") && !isDealing && !isActing && !isOnAgenda(reading, token)) ||
      isFurthered) &&
    printed.every(OFFENDING.test(token.term) ? isFought : isFoughtClosely)
  );
}

/** "choke off the supply of materials for small boats", "cut the number" */
const CUTTING = /^(?:choke|cut|squeez|starv|sever|slash|lower|shrink|lessen)$/u;

/** "criminal activity *against* smugglers" for what is "carried out by smugglers" */
function isCrimeOnDoers({ tokens }: Reading, { at }: Token, printed: readonly number[], source: Source): boolean {
  const isCrime = /^(?:activit|crime|attack|violenc|offenc|act)/u.test(tokens[at - 1]?.term ?? "");
  return (
    isCrime &&
    printed.every((place) =>
      source.reading.tokens.slice(Math.max(0, place - 2), place).some(({ word }) => word === "by"),
    )
  );
}

/** "against the *year* before", "for the *previous* month": nobody's side. */
function isOfTime({ tokens }: Reading, { at }: Token): boolean {
  return tokens.slice(at, at + 2).some(({ word }) => /^(?:years?|months?|weeks?|days?|periods?)$/u.test(word));
}

/** "taking down *material*" */
function isTakenDown({ reading: { text, tokens } }: Source, at: number): boolean {
  return /\btak(?:e|en|ing) down (?:[\p{L}-]+ ){0,2}$/u.test(text.slice(0, tokens[at]?.start));
}

/** "to help *with* migratory pressures": a trouble that is dealt with. */
function isHelpWith({ tokens }: Reading, { at }: Token, link: Token | undefined): boolean {
  const isHelp = /^(?:help|helps|helped|helping|support|assistance|aid)$/u.test(
    tokens[(link?.at ?? 0) - 1]?.word ?? "",
  );
  return isHelp && tokens.slice(at, at + 3).some(({ term }) => TROUBLE.test(term));
}
const TROUBLE = /^(?:pressur|challeng|problem|crisi|difficulti|impact|consequ|situat|burden|strain|threat)$/u;

/** "protect the Games against Hamas": a name right behind "against" that only the sentence before has, for what this one tells. */
function isAgainstOther({ tokens }: Reading, { at, isCapital, raw }: Token, { context, quote }: Source): boolean {
  const isBefore = isCapital && context.tokens.some((one) => one.raw === raw);
  return isBefore && tokens[at - 1]?.word === "against" && !GOING_ON.test(quote.text);
}
const GOING_ON = /^[“"]?(?:It|They|This|These)\b/u;

/** "turn *back* the rise", "*help* detect crossings": no word that furthers what follows. */
function isOtherAct({ tokens }: Reading, { at, word }: Token): boolean {
  if (word === "back")
    return /^(?:turn|push|roll|hold|held|send|sent|driv|drove|beat|forc)/u.test(tokens[at - 1]?.word ?? "");
  const next = tokens[at + 1];
  return (
    word.startsWith("help") &&
    (/^(?:detect|spot|find|identify|discover|track|monitor|bring)$/u.test(next?.word ?? "") ||
      AGAINST.test(next?.term ?? "") ||
      CUTTING.test(next?.term ?? ""))
  );
}

/** "with organised crime *among the topics*": what is talked of. */
function isOnAgenda({ text }: Reading, { start }: Token): boolean {
  return ON_AGENDA.test(text.slice(start));
}
const ON_AGENDA =
  /^[^,.;:]{3,60} (?:(?:also |high )?on (?:the|their) agenda|(?:also )?(?:among|one of) the (?:\p{Ll}+ )?(?:topics|subjects|themes|issues|matters|items|points|priorities))\b/u;

/** "launches were welcomed" */
function isFurtheredByPassive({ tokens }: Reading, { at }: Token): boolean {
  const verb = tokens.slice(at + 2, at + 4).find(({ isContent }) => isContent);
  if (tokens.slice(0, at).some(({ word }) => /^(?:of|on|in|to|for|against|from|with|and)$/u.test(word))) return false;
  return /^(?:is|are|was|were)$/u.test(tokens[at + 1]?.word ?? "") && verb !== undefined && FURTHERING.test(verb.term);
}

/** "migration" for "illegal migration": a word that says what law makes of a thing is not dropped. */
function isWidened(reading: Reading, token: Token, source: Source): boolean {
  if (!/^(?:migrat|immigr)/u.test(token.term) || /^migrants?|^immigrants?/u.test(token.word)) return false;
  const printed = [...(source.bearing.get(token.at) ?? [])];
  return (
    printed.length > 0 &&
    printed.every((at) => isLegal(source.reading.tokens, at)) &&
    !isLegal(reading.tokens, token.at) &&
    !isTopic(reading.tokens, token)
  );
}
/** "discussed terrorism, migration and crime": named as a subject of talks, among others or alone. */
function isTopic(tokens: readonly Token[], { at }: Token): boolean {
  const talking = tokens
    .slice(0, at)
    .findLast(({ term }) => /^(?:discuss|talk|agenda|cover|topic|subject|theme|rais|rang)$/u.test(term));
  return talking !== undefined && tokens.slice(talking.at + 1, at).every(({ word }) => !/ing$|^to$/u.test(word));
}
function isLegal(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 2).some(({ term, word }) => LEGAL.test(term) || LEGAL.test(word));
}
const LEGAL = /^(?:illeg|illegal|irregular|unlaw|unlawful|illicit|clandestin|clandestine|unauthoris|unauthorised)/u;

/** "UK-funded French personnel" are nobody's but France's. */
function isFunding(tokens: readonly Token[], { at, end }: Token): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.start === end + 1 && /^(?:funded|financed|backed|led|based|paid)$/u.test(next.word);
}

/** Nations that own a noun: before it in its phrase, or brought by "of", "from", "by" behind it; null where a pronoun does. */
export function ownersOf(reading: Reading, noun: Token, reach: number): string[] | null {
  const { tokens } = reading;
  const giver = giverOf(reading, noun);
  if (giver !== null) return [giver];
  const near = tokens.slice(Math.max(0, noun.at - reach), noun.at);
  const border =
    reach < 5
      ? near.findLastIndex(({ word, clause }) => /^(?:with|in|to|of|by)$/u.test(word) || clause !== noun.clause)
      : -1;
  const next = tokens[noun.at + 1];
  const before = [...near.slice(border + 1), ...(next ? [next] : [])];
  if (
    [...before.slice(-3), ...near.slice(border + 1)].some(({ word }) =>
      /^(?:their|its|his|her|our|my|both)$/u.test(word),
    )
  )
    return null;
  const link = linkBehind(reading, noun);
  const behind =
    link && /^(?:of|from|by|between|in|with)$/u.test(link.word) ? tokens.slice(link.at + 1, link.at + 7) : [];
  if (behind.slice(0, 4).some(({ word }) => /^(?:countries|governments|both)$/u.test(word))) return null;
  return [...before, ...behind].flatMap((token) => (isFunding(tokens, token) ? [] : (nationOf(token) ?? [])));
}

/** What follows a noun, or the nouns joined to it: "reception and removal centres *in*". */
function linkBehind(reading: Reading, noun: Token): Token | undefined {
  const behind = reading.tokens.slice(noun.at + 1, noun.at + 5);
  const isJoined = behind[0]?.word === "and" || behind[1]?.word === "and";
  const isNoun = (one: Token): boolean =>
    one.isContent && !one.isCapital && !one.isNumber && !isParticiple(one) && forceOf(reading, one) === null;
  return isJoined ? behind.find((one) => one.word !== "and" && !isNoun(one)) : behind[0];
}

const GIVING = /^(?:offer|give|given|provid|share|lend|suppli)$/u;
const GIVEN = /^(?:support|help|assist|aid|experi|expertis|lesson|advic|equip|train)$/u;

/** "The UK offers France support", "having shared experiences": the country before the act whose own it is. */
function giverOf({ tokens }: Reading, { at, term }: Token): string | null {
  const act = GIVEN.test(term) ? tokens.slice(Math.max(0, at - 5), at).findLast((one) => GIVING.test(one.term)) : null;
  const first = act ? tokens.find((one) => nationOf(one) !== null) : undefined;
  const next = first && act && first.at < act.at ? tokens[first.at + 1] : undefined;
  return first && next && ACTING.test(next.word) ? nationOf(first) : null;
}
const ACTING = /^(?:continu(?:es?|ed|ing)|will|has|have|is|(?:offer|shar|giv|provid|lend)(?:e?s|ing|ed)?)$/u;
