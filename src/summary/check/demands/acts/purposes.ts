/** What is done for the sake of what, and what comes of what, does not change places. */
import type { Claim, Demand } from "../../claim.ts";
import { forceOf, isGerund } from "../../grammar/grammar.ts";
import type { Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwnPurposes: Demand = (claim, sources) => {
  const turned = claim.reading.tokens.find((link) =>
    sources.every((source) => isTurned(claim, link, source) || isAimOfWhole(claim, link, source)),
  );
  return turned ? `exchanges a purpose and what serves it (${turned.raw})` : null;
};

const PURPOSE = /\b(?:so that|in order that|in order to|so as to|with the aim of|for the sake of|to allow for)$/u;
const RESULT = /^(?:mean|enabl|allow|ensur|led|lead|result|bring|made|make|caus|creat|increas|improv)$/u;
const MODALS = /^(?:will|would|should|can|could)$/u;

/** The words before "so that", or before "will mean", all stand behind those after it in the quote, where a "to" or a "which" leads to them. */
function isTurned({ reading, text }: Claim, link: Token, source: Source): boolean {
  const isPurpose = PURPOSE.test(text.slice(0, link.end));
  const isResult = RESULT.test(link.term) && MODALS.test(reading.tokens[link.at - 1]?.word ?? "");
  if (!isPurpose && !(isResult && /^(?:that|an?|the|\p{L}+)$/u.test(reading.tokens[link.at + 1]?.word ?? "")))
    return false;
  const before = reading.tokens.slice(0, isPurpose ? link.at - 1 : link.at - 1);
  const [first, last] = [placesOf(before, source), placesOf(reading.tokens.slice(link.at + 1), source)];
  if (first.length < 2 || last.length < 2 || before.length < 2) return false;
  const from = Math.max(...last);
  const to = Math.min(...first);
  return from < to && leadsOn(source, from, to);
}

/** "An aim *of the clearance* is to expand it" for "it will be expanded as part of the clearance": whatever an act is but part of has it for no aim. */
function isAimOfWhole({ reading: { tokens } }: Claim, aim: Token, { bearing, reading: printed }: Source): boolean {
  const is = tokens.find(({ at, word }) => at > aim.at && /^(?:is|was)$/u.test(word) && tokens[at + 1]?.word === "to");
  const act = is && tokens[is.at + 2];
  if (!AIM.test(aim.term) || tokens[aim.at + 1]?.word !== "of" || !act) return false;
  const bearers = ({ at }: Token): Token[] =>
    [...(bearing.get(at) ?? [])].flatMap((there) => printed.tokens[there] ?? []);
  const owner = tokens.slice(aim.at + 2, is.at).filter(({ isContent }) => isContent);
  const wholes = owner.flatMap(bearers);
  const acts = bearers(act).filter(({ isContent }) => isContent);
  const isWhole = ({ at, start }: Token): boolean =>
    AS_PART_OF.test(printed.text.slice(0, start)) && acts.every((one) => one.at < at);
  return wholes.length > 0 && acts.length > 0 && wholes.every(isWhole);
}
const AIM = /^(?:aim|goal|purpos|object|intent|point)$/u;
const AS_PART_OF = / as part of (?:(?:the|this|an?|its|their) )?(?:[\p{L}-]+ )?$/u;

/** Words of one phrase. */
const CLOSE = 3;

/** Where the words of meaning stand in the quote, names and words that it has several times apart. */
function placesOf(tokens: readonly Token[], { bearing, reading }: Source): number[] {
  return tokens
    .filter(({ isContent, isCapital, isNumber, at }) => isContent && !(isCapital && at > 0) && !isNumber)
    .flatMap(({ at, term }) => {
      const all = [...(bearing.get(at) ?? [])].filter((one) => reading.tokens[one]?.isContent);
      const same = all.filter((one) => reading.tokens[one]?.term === term);
      const places = same.length > 0 ? same : all;
      return Math.max(...places) - Math.min(...places) < CLOSE ? places : [];
    });
}

/** "… *to* ensure effective exchange", "…, *which will* increase information sharing" */
function leadsOn({ reading }: Source, from: number, to: number): boolean {
  const between = reading.tokens.slice(from + 1, to + 1);
  if (between.some(({ word }) => /^(?:result|following|because|thanks|due|by|through|under|after)$/u.test(word)))
    return false;
  return between.some((token, i) => {
    const next = between[i + 1] ?? reading.tokens[to];
    if (token.word === "to") return next !== undefined && forceOf(reading, next) !== null;
    if (token.word === "which") return next?.word === "will";
    return (
      isGerund(token) && /^(?:ensur|enabl|allow|enhanc)/u.test(token.term) && between[i - 1]?.clause !== token.clause
    );
  });
}
