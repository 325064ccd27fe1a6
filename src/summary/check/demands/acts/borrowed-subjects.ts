/** What a quote says of its own subject is not said of a thing that only stands before it: "joint working has secured" for "the arrangement has secured". */
import type { Demand } from "../../claim.ts";
import { isFrame } from "../../bearing/claimless.ts";
import { isName } from "../../bearing/matching.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isVerb } from "../../grammar/verbs.ts";

export const demandOwnSubjects: Demand = (claim, sources) => {
  const moved = claim.reading.tokens.find((verb) => {
    const subject = subjectOf(claim.reading, verb);
    return subject !== null && sources.every((source) => isBorrowed(verb, subject, source));
  });
  return moved ? `says of one thing what its quotes say of another (${moved.raw})` : null;
};

/** The last word of a subject that is a thing. */
function subjectOf(reading: Reading, verb: Token): Token | null {
  const said = isVerb(reading, verb) ? predicationOf(reading, verb) : null;
  const head = (said?.isPassive === true ? said.patient : said?.agent)?.at(-1);
  return head && head.isContent && !head.isNumber && !isName(head) && !isFrame(head) ? head : null;
}

/** The quote has the verb with a subject of its own that points at nothing before it, and does not have this one. */
function isBorrowed(verb: Token, subject: Token, { bearing, around: [context], reading }: Source): boolean {
  if (bearing.has(subject.at) || context?.has(subject.at) !== true) return false;
  const verbs = [...(bearing.get(verb.at) ?? [])].flatMap((at) => reading.tokens[at] ?? []);
  return verbs.length > 0 && verbs.every((one) => hasOwnSubject(reading, one));
}

function hasOwnSubject(reading: Reading, verb: Token): boolean {
  const told = isVerb(reading, verb) ? predicationOf(reading, verb) : null;
  const heads = told?.isPassive === true ? told.patient : told?.agent;
  const first = heads?.[0];
  if (!heads || first === undefined || heads.some(({ isContent }) => !isContent)) return false;
  if (heads.every(isName) && heads.every(({ term }) => !/^(?:minist|secretari|presid)$/u.test(term))) return true;
  return !reading.tokens.slice(0, first.at).some(({ word }) => POINTING.test(word));
}

const POINTING = /^(?:the|this|that|these|those|its|their|his|her|our|both|such|it|they|he|she)$/u;
