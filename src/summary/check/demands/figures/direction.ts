/** What rises is not said to fall: a word of growth or decline goes with the thing that it is printed with. */
import type { Mention } from "../../../../language/mentions.ts";
import type { Claim, Demand } from "../../claim.ts";
import { areOpposed } from "../../bearing/contrasts.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import { bears } from "../../bearing/matching.ts";
import { nationOf } from "../../parties/parties.ts";
import { predicationOf } from "../../grammar/predications.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";
import { subjectOf } from "../../grammar/subjects.ts";

const MOVES =
  /^(?:increas|rise|grow|growth|rais|boost|expand|expans|reduc|reduct|cut|lower|decreas|fall|drop|declin|strengthen|weaken|enhanc|deepen|acceler|slow|shrink|halv|fewer|doubl)/u;

export const demandDirection: Demand = (claim, sources) => {
  const compared = COMPARED.exec(claim.text)?.[1];
  if (compared && !sources.some(({ reading }) => isCompared(/^more$/iu.test(compared), reading)))
    return `turns the direction of its quotes (${compared})`;
  const wrong = contentOf(claim.reading).find(
    (token) =>
      MOVES.test(token.term) &&
      sources.some(({ reading }) => isTurned(claim, token, reading)) &&
      !sources.some(({ reading }) => isHeld(claim, token, reading)),
  );
  if (wrong) return `turns the direction of its quotes (${wrong.raw})`;
  const undone = contentOf(claim.reading).find(
    (token) =>
      MOVES.test(token.term) &&
      sources.some(({ reading }) => isUndone(claim, token, reading)) &&
      !sources.some(({ reading }) => hasUnturned(token, reading)),
  );
  return undone ? `leaves out what turns it round in its quotes (${undone.raw})` : null;
};

/** "More boats came than in the year before", where no figure is compared. */
const COMPARED = /\b(more|fewer) (?!than\b)(?:[\p{L}\p{N}'’-]+ )+?(?:than|compared (?:with|to)) (?!\d)/iu;
const MORE = /^(?:more|increas|rise|rose|risen|grow|grew|growth|high|higher|up|over|expand|addit)$/u;
const LESS = /^(?:fewer|less|reduc|reduct|cut|fall|fell|fallen|drop|decreas|declin|lower|down)$/u;

function isCompared(isMore: boolean, { tokens }: Reading): boolean {
  return tokens.some(({ term, word }) => (isMore ? MORE : LESS).test(term) || (isMore ? MORE : LESS).test(word));
}

/** "Funding will increase by 40%": what changes by a figure is what changes by it in the quote, not something else of it. */
export const demandSubjectOfChange: Demand = (claim, sources) => {
  const share = claim.mentions.find(({ kind }) => kind === "share");
  const { tokens } = claim.reading;
  const verb = share && tokens.findLast((token) => token.end <= share.start && MOVES.test(token.term));
  if (!share || !verb || tokens[verb.at + 1]?.word !== "by") return null;
  const subject = subjectOfGrowth(claim.reading, verb);
  const end = subject.findIndex(({ word }) => /^(?:in|of|from|for|between|on|at)$/u.test(word));
  const doing = subject.findIndex(isGerund);
  const isCount = /^(?:number|figure|total)/u.test(subject.find(({ isContent }) => isContent)?.word ?? "");
  const own = end < 0 || isCount ? subject.slice(0, doing < 0 ? undefined : doing) : subject.slice(0, end);
  const head = own.findLast(
    ({ isContent, isCapital, term, at }) => isContent && (at === 0 || !isCapital) && term !== "number",
  );
  if (!head || nationOf(head) !== null || head.at === verb.at) return null;
  const isSame = sources.some(({ reading, mentions }) => {
    const there = mentions.find(({ kind, value }) => kind === "share" && value === share.value);
    return there !== undefined && changedIn(reading, there).some((token) => bears(head, token));
  });
  return isSame ? null : `gives a figure of one thing to another (${head.raw})`;
};

/** "the number of beaches will rise" for "the number of gendarmes patrolling the beaches": whatever is counted without a figure. */
export const demandCounted: Demand = ({ reading }, sources) => {
  const counted = reading.tokens.flatMap(({ at }) => countedBehind(reading, at) ?? []);
  const other = counted.find((head) =>
    sources.every((source) => {
      const there = source.reading.tokens.flatMap(({ at }) => countedBehind(source.reading, at) ?? []);
      const places = [...(source.bearing.get(head.at) ?? [])].filter((at) => !isReduced(source.reading, at));
      return (
        there.length > 0 &&
        places.length > 0 &&
        places.length === source.bearing.get(head.at)?.size &&
        !there.some((one) => places.some((at) => Math.abs(at - one.at) < 2))
      );
    }),
  );
  return other ? `counts what its quotes do not (${other.raw})` : null;
};

/** "to *reduce* small boat crossings": fewer of them. */
function isReduced({ tokens }: Reading, at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ term }) => MOVES.test(term));
}

/** The last of the words of meaning behind "number of". */
function countedBehind({ tokens }: Reading, at: number): Token | null {
  if (!/^numbers?$/u.test(tokens[at]?.word ?? "") || tokens[at + 1]?.word !== "of") return null;
  const behind = tokens.slice(at + 2, at + 7);
  const end = behind.findIndex((one) => !one.isContent || one.isNumber || isGerund(one) || isPastForm(one));
  return (end < 0 ? behind : behind.slice(0, end)).at(-1) ?? null;
}

/** "to reduce *the number of boats reaching the UK* by 36%"; where nothing stands between, what stands before. */
function changedIn(reading: Reading, { start }: Mention): Token[] {
  const before = contentOf(reading).filter(({ end }) => end <= start);
  const move = before.findLastIndex(({ term }) => MOVES.test(term));
  const isBy = /\bby (?:\p{Ll}+ ){0,2}$/u.test(reading.text.slice(0, start));
  const behind = move < 0 || !isBy ? [] : before.slice(move + 1);
  return behind.length > 0 ? behind : before.slice(-10);
}

/** "allows the number of officers to grow": what stands before the "to", behind the verb that brings it about. */
function subjectOfGrowth(reading: Reading, verb: Token): Token[] {
  const { tokens } = reading;
  const bringing =
    tokens[verb.at - 1]?.word === "to"
      ? tokens.slice(0, verb.at - 1).findLast(({ word }) => /^(?:allow|enabl|caus)(?:e|es|s|ed|ing)?$/u.test(word))
      : undefined;
  return bringing ? tokens.slice(bringing.at + 1, verb.at - 1) : subjectOf(reading, verb);
}

const REVERSERS = /^(?:revers|prevent|stop|halt|deter|avoid|curb|tackl|combat|against)/u;

/** "to deal with the rise" */
const MEETING =
  /^(?:deal|cope|address|respond|respons|fight|tackl|focus|handl|concentr|counter|confront|combat|stem|undo|answer|react)$/u;

/** "reversing the recent rise": the rise is what is acted against. */
function isUndone(claim: Claim, token: Token, printed: Reading): boolean {
  const borne = contentOf(printed).filter((one) => bears(token, one) && MOVES.test(one.term));
  const { tokens } = claim.reading;
  const isMet =
    !token.word.endsWith("ing") &&
    tokens
      .slice(0, token.at)
      .some(
        ({ term, word, at }) =>
          MEETING.test(term) ||
          (term === "target" && /^(?:the|its|this)$/u.test(tokens[at + 1]?.word ?? "")) ||
          (/^(?:turn|push|roll|bring|brought)/u.test(word) &&
            /^(?:back|round|around|down)$/u.test(tokens[at + 1]?.word ?? "")),
      );
  const isTold = turns(claim.reading, token.at) || isMet || isActedAgainst(claim.reading, token);
  return borne.length > 0 && borne.every((one) => turns(printed, one.at)) && !isTold;
}

/** "the *rise* … will be tackled" */
function isActedAgainst(reading: Reading, { at }: Token): boolean {
  return reading.tokens.some(
    (verb) =>
      verb.at > at &&
      (MEETING.test(verb.term) || REVERSERS.test(verb.term) || verb.term === "target") &&
      isPastForm(verb) &&
      forceOf(reading, verb) !== "fact" &&
      predicationOf(reading, verb)?.patient?.some((one) => one.at === at) === true,
  );
}

/** The very word is printed with nothing that turns it round. */
function hasUnturned({ term }: Token, printed: Reading): boolean {
  return printed.tokens.some((one) => one.term === term && !turns(printed, one.at));
}

/** The words around it stand, in the quote, around its opposite. */
function isTurned(claim: Claim, token: Token, printed: Reading): boolean {
  const opposites = contentOf(printed).filter((one) => areOpposed(token.term, one.term) && MOVES.test(one.term));
  return opposites.some((one) => shared(around(claim.reading, token, 3), around(printed, one, 4)) > 0);
}

/** The words around it stand around the same direction. */
function isHeld(claim: Claim, token: Token, printed: Reading): boolean {
  const turned = contentOf(printed).filter((one) => areOpposed(token.term, one.term) && MOVES.test(one.term));
  const most = Math.max(0, ...turned.map((one) => shared(around(claim.reading, token, 3), around(printed, one, 4))));
  return contentOf(printed).some(
    (one) => bears(token, one) && shared(around(claim.reading, token, 3), around(printed, one, 4)) >= most,
  );
}

function around(reading: Reading, token: Token, count: number): Token[] {
  const content = contentOf(reading);
  const place = content.findIndex(({ at }) => at === token.at);
  return content.slice(Math.max(0, place - count), place + count + 1).filter((one) => one.at !== token.at);
}

function shared(said: readonly Token[], printed: readonly Token[]): number {
  return said.filter((token) => printed.some((one) => bears(token, one))).length;
}

function turns(reading: Reading, at: number): boolean {
  return reading.tokens.slice(Math.max(0, at - 4), at).some(({ term }) => REVERSERS.test(term));
}
