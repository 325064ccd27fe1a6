/** What will, may, should or must be is not said to be, and what is or was is not said to come. */
import type { Claim, Demand } from "../../claim.ts";
import { forceOf, isGerund, isPastForm, nounForce, type Force } from "../../grammar/grammar.ts";
import { forceOfListed, predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isAttribute, isVerb } from "../../grammar/verbs.ts";
import { unborneModal } from "./modal-words.ts";
import { isPromised } from "./promised.ts";

/** What is said with a force may be printed with these; a wish is no plan, talk is neither. */
const BEARING: Readonly<Record<Force, readonly Force[]>> = {
  fact: ["fact"],
  will: ["will", "must", "due"],
  aim: ["aim", "due", "will", "wish", "must", "should", "would", "fact", "can"],
  wish: ["wish", "aim", "due", "will", "must", "should", "would"],
  due: ["due", "will", "aim", "must", "should", "would"],
  talk: ["talk", "wish", "aim", "will", "must", "should", "may"],
  may: ["may", "can", "talk"],
  can: ["can", "aim", "will", "fact", "must", "wish"],
  must: ["must", "fact"],
  should: ["should", "must", "aim", "wish"],
  would: ["would", "will", "should", "wish", "aim", "fact"],
};

const EFFECT_WORD =
  /^should(?: also| further| in turn)? (?:put|see|help|allow|improve|boost|increase|strengthen|enable|make|speed|accelerate|lead|result|deter|bring|mean|ease|give|expand|enhance|raise|prevent|reduce|stop|curb|cut|tackle|bolster|protect|save|disrupt|intercept|be able)\b/iu;
/** What something "should bring": an effect that the quote has as coming or meant. */
const EFFECT =
  /\b(?:should|ought to)(?: also| further| in turn)? (put|see|help|allow|improve|boost|increase|strengthen|enable|make|speed|accelerate|lead|result|deter|bring|mean|ease|give|expand|enhance|raise|prevent|reduce|stop|curb|cut|tackle|bolster|protect|save|disrupt|intercept|be able)\b/giu;
const COMING =
  /\b(?:will|would|to ensure|ensuring|enabl\w+|to (?:further )?(?:help|deter|prevent|reduce|tackle|bolster|improve))\b/iu;

/** "We must do everything we can" is no "everything has been done". */
const DONE =
  /\b(?:has|have|had|having|is being|are being|been|was|were) done\b|\bdid (?:everything|all|what)\b|\bdone everything\b/iu;
const MUST_DO = /\b(?:must|will|should|can|need to|have to) do\b/iu;

/** "took place in January", "took part in the summit" for "to be held in January" */
const TOOK_PLACE =
  /\b(?:took (?:place|part)|ha(?:s|ve) taken (?:place|part)|(?:was|were|has been) held|attended|participated)\b/iu;
const IS_TO_COME = /\b(?:to be held|will be held|will take place|to take place)\b/iu;
/** "has been to a town" for "will travel to" it. */
const BEEN_THERE = /\b(?:has|have|had|having) (?:already |just )?been to \p{Lu}/u;
const GOING_THERE = /\b(?:will|is to|are to|to) (?:travel|go|fly|head|visit|return)\b/iu;
const WENT_THERE = /\b(?:travelled|went|visited|flew|been) /iu;
const HELD = /\b(?:took place|(?:was|were|been) held|met|meeting|visited)\b/iu;

/** "committed to the UK continuing to share": what it is pledged that it would go on with. */
const KEPT_UP = /\bcommitted to [^.,;]{0,40}\bcontinu/iu;

export const demandModality: Demand = (claim, sources) => {
  const printed = withoutMonths(sources.map(({ quote }) => quote.text).join("\n"));
  const said = withoutMonths(claim.text);
  const text = KEPT_UP.test(printed) ? said.replace(/\bwould(?= (?:go on|keep|continue)\b)/giu, "") : said;
  const told = COMING.test(printed) ? text.replace(EFFECT, " $1") : text;
  const unborne = unborneModal(told, printed);
  if (unborne !== null) return unborne;
  if (DONE.test(claim.text) && MUST_DO.test(printed) && !DONE.test(printed))
    return "changes what is, will or may be (done)";
  if (TOOK_PLACE.test(claim.text) && IS_TO_COME.test(printed) && !HELD.test(printed))
    return "changes what is, will or may be (held)";
  if (BEEN_THERE.test(claim.text) && GOING_THERE.test(printed) && !WENT_THERE.test(printed))
    return "changes what is, will or may be (been)";
  if (sources.every((source) => foretellsPast(claim, source))) return "says of the past that it will be";
  const shifted = claim.reading.tokens.find((token) => isShifted(claim, token, sources));
  const brought = claim.reading.tokens.find((token) => isBroughtTooEarly(claim.reading, token, sources));
  const early = shifted ?? brought;
  return early ? `changes what is, will or may be (${early.raw})` : null;
};

/** Verbs that say of their object no more than that there is such a thing. */
const BRINGING =
  /^(?:hold|held|allow|enabl|bring|brought|led|lead|caus|produc|achiev|deliv|see|saw|seen|mean|meant|ensur)$/u;

/** "has allowed a rise" for "will increase": what its object names is still to come in every quote that has it. */
function isBroughtTooEarly(reading: Reading, verb: Token, sources: readonly Source[]): boolean {
  if (!BRINGING.test(verb.term) || forceOf(reading, verb) !== "fact") return false;
  const things = predicationOf(reading, verb)?.patient?.filter(({ isCapital }) => !isCapital) ?? [];
  const isHeld = /^(?:hold|held)$/u.test(verb.term);
  return things.some((thing) => {
    const forces = sources.flatMap(({ bearing, reading: printed }) =>
      [...(bearing.get(thing.at) ?? [])].flatMap((at) => {
        const one = printed.tokens[at];
        return one?.isContent ? [forceOf(printed, one) ?? (isHeld ? nounForce(printed, one) : null)] : [];
      }),
    );
    return forces.length > 0 && forces.every((force) => force !== null && force !== "fact");
  });
}

/** "will be worth … between 2018 and 2022", in a release of 2024. */
function foretellsPast({ reading, mentions, text }: Claim, { quote }: Source): boolean {
  const year = (quote.release.date ?? quote.release.eventDate ?? "").slice(0, 4);
  const will = reading.tokens.find(({ word }) => word === "will");
  if (!will || year === "") return false;
  const clauseOf = (start: number): number | undefined => reading.tokens.find((token) => token.end > start)?.clause;
  return mentions.some(
    ({ kind, value, start }) =>
      kind === "date" &&
      /^(?:19|20)\d\d$/u.test(value) &&
      value < year &&
      start > will.start &&
      !/\b(?:(?:follow-up|wake|aftermath|light) (?:of|to)|(?:follow|build|carry)ing (?:on|up)(?: from| on)?) $/iu.test(
        text.slice(0, start),
      ) &&
      clauseOf(start) === will.clause,
  );
}

/** "May" the month is no "may". */
function withoutMonths(text: string): string {
  return text.replace(
    /\b(?:as|with as) \w+(?: \w+)? as possible\b|\b\d{1,2} May\b|\bMay \d+|\b(?:in|since) May\b/giu,
    "",
  );
}

/** What is said is done by saying it ("I want to thank"), or is the summary's own word for that. */
const SPEAKING =
  /^(?:thank|prais|welcom|hail|applaud|commend|said|say|call|describ|express|pledg|promis|commit|undertak|undertook|undertaken|underlin|emphasis|stress|acknowledg|recognis|declar|confirm|includ|thanks|link|connect|relat|base|concern|accord|focus|concentr|tell|told|reaffirm|discuss|use|help|work|aim|plan|intend|intent|seek|continu|support|need|requir|want|hope|mean|keep|kept|schedul|earmark|alloc|reserv|rang|span|follow|take|taken|place)$/u;

/** A verb is said with a force that no printed word which bears it has. */
function isShifted({ reading }: Claim, token: Token, sources: readonly Source[]): boolean {
  if (!token.isContent || token.isNumber || token.isCapital || token.word.endsWith("ly")) return false;
  if (SPEAKING.test(token.term)) return isDoneTooEarly(reading, token, sources);
  if (isTimeOrPromise(reading, token) || isWorthUpTo(reading, token, sources)) return false;
  const isWeak = /^(?:contribut|enabl|allow|serv|assist)$/u.test(token.term);
  const said = forceSaid(reading, token, sources);
  if (said === null) return false;
  if (isAimOfDone(reading, token, sources)) return true;
  const printed = sources.flatMap((source) =>
    printedForces(token, source, isAttribute(reading, token), reading.tokens[token.at + 1]),
  );
  const bearing =
    said === "will" && isHelped(reading, token) ? HELPING : BEARING[isWeak && said === "will" ? "due" : said];
  if (sources.some((source) => isPromised(said, reading, token, source))) return false;
  if (isAttribute(reading, token) && sources.some((source) => isQuality(token, source))) return false;
  if ((said === "may" || said === "can") && printed.includes("must")) return true;
  return printed.length > 0 && !printed.some((force) => force === null || bearing.includes(force));
}

/** "aims to reduce the number by 36%" where it has been, "plans to visit" for "visited". */
function isAimOfDone({ tokens }: Reading, { at }: Token, sources: readonly Source[]): boolean {
  const aim = tokens[at - 1]?.word === "to" ? tokens[at - 2] : undefined;
  if (
    !/^(?:aim|hope|plan|want|seek|intend|expect|look|wish|promis|pledg|agre|commit)(?:e?[sd]|ing|ted)?$/u.test(
      aim?.raw ?? "",
    )
  )
    return false;
  const printed = sources.flatMap((source) =>
    [...(source.bearing.get(at) ?? [])].flatMap((there) => {
      const one = source.reading.tokens[there];
      if (one === undefined || one.term !== tokens[at]?.term) return [];
      return [isOver(source, one) || (isPastForm(one) && forceOf(source.reading, one) === "fact")];
    }),
  );
  return printed.length > 0 && printed.every(Boolean);
}

/** "this complicated problem" for "will solve this complex problem": what is no verb before the same noun. */
function isQuality({ at }: Token, { bearing, reading }: Source): boolean {
  const nouns = bearing.get(at + 1);
  return [...(bearing.get(at) ?? [])]
    .flatMap((there) => reading.tokens[there] ?? [])
    .some((one) => !isPastForm(one) && forceOf(reading, one) === null && (nouns?.has(one.at + 1) ?? false));
}

/** Of the words that say little those that somebody does. */
const DOING = /^(?:work|help|support|continu|use|keep|kept|follow)$/u;

/** "has worked" where the quotes have that very word, and only as what will be. */
function isDoneTooEarly(reading: Reading, token: Token, sources: readonly Source[]): boolean {
  if (!DOING.test(token.term) || !isPastForm(token) || forceOf(reading, token) !== "fact") return false;
  const forces = sources.flatMap(({ reading: printed }) =>
    printed.tokens.filter(({ term }) => term === token.term).map((one) => forceOf(printed, one)),
  );
  return forces.length > 0 && forces.every((force) => force === "will" || force === "may" || force === "should");
}

/** What will help do something may be meant to. */
const HELPING: readonly Force[] = ["will", "due", "aim", "must"];

function isHelped({ tokens }: Reading, { at }: Token): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === "help");
}

/** "could be worth as much as" for "is worth up to" */
function isWorthUpTo({ text }: Reading, { term }: Token, sources: readonly Source[]): boolean {
  return (
    term === "worth" &&
    /\b(?:could|may|might) be worth as much as\b/u.test(text) &&
    sources.some(({ quote }) => /\bup to\b/u.test(quote.text))
  );
}

/** "Since the year began", "is set to be reinforced", "agreed that": nothing that may or will be done. */
function isTimeOrPromise({ tokens }: Reading, { at, term }: Token): boolean {
  const next = tokens[at + 1]?.word;
  if (/^(?:began|begin|start)$/u.test(term))
    return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === "since");
  return (/^(?:set|due)$/u.test(term) && next === "to") || (term === "agre" && next === "that");
}

/** Of an infinitive and of what "should" come of something no more than that it is meant. */
function forceSaid(reading: Reading, token: Token, sources: readonly Source[]): Force | null {
  const force = forceOf(reading, token);
  if (force === "fact" && reading.tokens[token.at - 1]?.word === "to") return "aim";
  const before = reading.tokens.slice(Math.max(0, token.at - 4), token.at);
  const should = reading.tokens
    .slice(0, token.at)
    .findLast(({ word, at }) => word === "should" && (at > token.at - 5 || reading.tokens[at + 1]?.word === "mean"));
  if (
    force === "will" &&
    /\bbe \p{L}+ under (?:the |these |new )?plans?\b/u.test(reading.text.slice(before.at(-1)?.start))
  )
    return "aim";
  if (force === "will" && /^due to be$/u.test(wordsOf(before.slice(-3)))) return "due";
  const isEffect = should !== undefined && EFFECT_WORD.test(reading.text.slice(should.start));
  if (force === "should" && isEffect) return "aim";
  return force ?? presentOf({ reading }, token, sources);
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(" ");
}

/** "stepped *up*": what bears both words bears the verb. */
const PARTICLE = /^(?:up|down|out|off)$/u;

/** The forces of the printed words that bear it: those of the very word where the quote has it. */
function printedForces(token: Token, source: Source, isNamed: boolean, next?: Token): (Force | null)[] {
  const places = [...(source.bearing.get(token.at) ?? [])];
  const whole = PARTICLE.test(next?.word ?? "")
    ? places.filter((at) => source.bearing.get(next?.at ?? -1)?.has(at))
    : [];
  const borne = (whole.length > 0 ? whole : places).flatMap((at) => source.reading.tokens[at] ?? []);
  const same = verbsAmong(
    source,
    borne.filter(({ term, isContent }) => isContent && term === token.term),
    token,
  );
  const acts = isNamed ? [] : same.filter((one) => forceOfListed(source.reading, one) !== null);
  const closest = [acts, same].find((some) => some.length > 0) ?? borne.filter(({ isContent }) => isContent);
  return closest.flatMap((one) => {
    const needed = source.reading.tokens
      .slice(Math.max(0, one.at - 9), one.at)
      .some(({ word }) => /^(?:needs?|must|imperative)$/u.test(word));
    return [forcePrinted(source, one), ...(needed ? (["must"] as const) : [])];
  });
}

/** Of words of one stem those that are verbs, where any are: "secure", and no "security". */
function verbsAmong({ reading }: Source, words: readonly Token[], { word }: Token): readonly Token[] {
  const verbs = words.filter((one) => one.word === word || forceOf(reading, one) !== null);
  return verbs.length > 0 ? verbs : words;
}

function forcePrinted(source: Source, one: Token): Force | null {
  if (isOver(source, one)) return "fact";
  const force = forceOf(source.reading, one) ?? forceOfListed(source.reading, one);
  if (force !== null) return force;
  if (isVerb(source.reading, one) && !isPastForm(one) && !isGerund(one)) return "fact";
  const [link, before] = [source.reading.tokens[one.at - 1], source.reading.tokens[one.at - 2]];
  if (link && /^(?:is|are|was|were|remains?)$/u.test(link.word) && before?.word !== "that") return "fact";
  const governing = isPastForm(one) || isGerund(one) ? null : nounForce(source.reading, one);
  return governing === "fact" ? null : governing;
}

/** "improves" for a printed "improve" that is only meant or to come. */
function presentOf({ reading }: Pick<Claim, "reading">, said: Token, sources: readonly Source[]): Force | null {
  const [before, next] = [reading.tokens[said.at - 1], reading.tokens[said.at + 1]];
  if (!before?.isContent || next === undefined || before.clause !== said.clause || before.word === "to") return null;
  const word = said.raw.toLowerCase();
  const isBase = ({ raw }: Token): boolean => word === `${raw.toLowerCase()}s` || word === `${raw.toLowerCase()}es`;
  const printed = sources.flatMap(({ bearing, reading: quote }) =>
    [...(bearing.get(said.at) ?? [])]
      .flatMap((at) => quote.tokens[at] ?? [])
      .filter((one) => isBase(one) && forceOf(quote, one) !== null),
  );
  return printed.length > 0 ? "fact" : null;
}

/** "work to reduce the number by 36% in 2023": an infinitive with a figure and a year that is past. */
function isOver({ reading, mentions, quote }: Source, token: Token): boolean {
  if (reading.tokens[token.at - 1]?.word !== "to") return false;
  const behind = mentions.filter(({ start }) => start > token.end && start < token.end + 90);
  const year = quote.release.date?.slice(0, 4) ?? "";
  return (
    behind.some(({ kind }) => kind === "share") &&
    behind.some(({ kind, value }) => kind === "date" && /^\d{4}$/u.test(value) && value < year)
  );
}
