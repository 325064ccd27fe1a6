/** What is promised, kept up or gone somewhere for may be said with another force than it is printed with. */
import { forceOf, type Force } from "../../grammar/grammar.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { agentOf, subjectOf } from "../../grammar/subjects.ts";

/** Whether a word that is said with this force is borne by a promise, by what goes on or by the purpose of a visit. */
export function isPromised(said: Force, reading: Reading, token: Token, source: Source): boolean {
  if (said === "will") return arePromised(reading, token, source);
  if (said === "should" || said === "must") return isUndertaken(reading, token, source);
  if (said === "wish") return isPurposeOfVisit(reading, token, source);
  return said === "due" && isContinued(reading, token, source);
}

/** "Committed to keep developing" for "committed … to continue to develop": the word that promises is printed before it too. */
function arePromised({ tokens }: Reading, token: Token, { bearing, reading }: Source): boolean {
  const promise = tokens.slice(Math.max(0, token.at - 5), token.at).find(({ term }) => PROMISING.test(term));
  if (!promise) return false;
  const borne = [...(bearing.get(token.at) ?? [])];
  const isPromise = (term: string): boolean => term === promise.term || PROMISING.test(term);
  return reading.tokens.some(({ term, at }) => isPromise(term) && borne.some((there) => there > at));
}
const PROMISING = /^(?:commit|pledg|promis|vow|undertak|undertook|undertaken)/u;

/** "agreed that they should be pushed" for "committed to push them" */
function isUndertaken({ tokens }: Reading, { at }: Token, { bearing, reading }: Source): boolean {
  if ([...(bearing.get(at) ?? [])].some((there) => isPushedFor(reading, there))) return true;
  const isAgreed = tokens.slice(0, at).some(({ term }) => /^(?:agre|commit|resolv|decid|insist|accept)$/u.test(term));
  const isCommitted = (there: number): boolean =>
    reading.tokens.slice(Math.max(0, there - 3), there).some(({ term }) => /^(?:commit|pledg|promis)$/u.test(term));
  return isAgreed && [...(bearing.get(at) ?? [])].some(isCommitted);
}

/** "push them *to go* further" */
function isPushedFor({ tokens }: Reading, at: number): boolean {
  return (
    tokens[at - 1]?.word === "to" &&
    tokens.slice(Math.max(0, at - 4), at).some(({ term }) => /^(?:push|press|urg)$/u.test(term))
  );
}

const VISITING = /^(?:visit|travel|met|meet|came|come|went|go|tour)$/u;

/** "wanted to see" for "visited it to see": whoever wants it is told of before the visit. */
function isPurposeOfVisit(said: Reading, token: Token, { bearing, reading }: Source): boolean {
  const visitors = subjectOf(said, token).filter(({ isContent }) => isContent);
  return [...(bearing.get(token.at) ?? [])].some((there) => {
    const act = reading.tokens[there];
    const isMeant = act !== undefined && reading.tokens[there - 1]?.word === "to" && forceOf(reading, act) === "fact";
    const visit = reading.tokens.slice(Math.max(0, there - 8), there).find(({ term }) => VISITING.test(term));
    const isVisitor = ({ at }: Token): boolean => [...(bearing.get(at) ?? [])].some((one) => one < (visit?.at ?? 0));
    return isMeant && visit !== undefined && (visitors.length === 0 || visitors.some(isVisitor));
  });
}

/** "continues to be delivered by both" for "both continue to deliver" */
function isContinued(reading: Reading, token: Token, { bearing, reading: { tokens } }: Source): boolean {
  if (!/^continues? to be$/u.test(wordsBefore(reading.tokens, token, 3))) return false;
  const agents = agentOf(reading, token)?.filter(({ isContent }) => isContent) ?? [];
  return [...(bearing.get(token.at) ?? [])].some((there) => {
    const act = tokens[there];
    const isKept = act !== undefined && /^continues? to$/u.test(wordsBefore(tokens, act, 2));
    return isKept && agents.every(({ at }) => [...(bearing.get(at) ?? [])].some((one) => one < there));
  });
}

function wordsBefore(tokens: readonly Token[], { at }: Token, count: number): string {
  const before = tokens.slice(Math.max(0, at - count), at);
  return before.map(({ word }) => word).join(" ");
}
