/**
 * Who does what to what, verb by verb, without a parser: the head nouns of the phrase before a verb and of the one behind it,
 * passives turned round. What the words do not tell for certain is null, and nothing is concluded from it.
 */
import { forceOf, isGerund, isPastForm, SIMPLE_PAST, type Force } from "./grammar.ts";
import { headsIn, isPreposition, nounsIn, PRONOUN, type Heads } from "./phrases.ts";
import type { Reading, Token } from "./reading.ts";
import { AUXILIARY, DETERMINER, isAttribute, isBehindBe, isFinite, isOwned, isParticiple, isVerb } from "./verbs.ts";

export interface Predication {
  readonly verb: Token;
  readonly agent: Heads;
  readonly patient: Heads;
  readonly isPassive: boolean;
}

const MODAL = /^(?:will|would|shall|should|may|might|can|could|must)$/u;
const SUBORDINATOR = /^(?:that|which|who|whose|where|when|while|how|because|whether|if|but|so|as|though)$/u;
const PARTICLE = /^(?:up|out|down|off|away|back|forward|home|together|further|even|also|not|only|\p{L}+ly)$/u;

/** Takes a reading and a token of it; null where nothing tells that the token is a verb with a subject of its own. */
export function predicationOf(reading: Reading, verb: Token): Predication | null {
  if (verb.word === "do") return doneByModal(reading, verb);
  if (!verb.isContent || (verb.isCapital && !isOpening(verb)) || verb.word.endsWith("thing")) return null;
  if (isOwned(reading, verb) || (verb.word.endsWith("ing") && reading.tokens[verb.at + 1]?.word === "of")) return null;
  if (verb.isCapital || isListedInfinitive(reading, verb)) return doneByNobody(reading, verb);
  const before = reading.tokens[verb.at - 1];
  if (before?.word === "by" && isGerundAt(reading, verb.at) && reading.tokens[verb.at + 1]?.isContent === true)
    return doneByNobody(reading, verb);
  const phase = isPhase(reading.tokens[verb.at - 1]) && verb.word.endsWith("ing") ? verb.at - 1 : null;
  if (phase !== null)
    return { verb, agent: subjectHeads(reading, phase, 0), patient: objectHeads(reading, verb.at), isPassive: false };
  if (!isVerb(reading, verb)) return behindItsNoun(reading, verb);
  if (isBrought(reading, verb)) return null;
  const isPassive = isPastForm(verb) && isPassiveForm(reading, verb);
  const subject = subjectHeads(reading, verb.at, 0);
  if (!isPassive) return { verb, agent: subject, patient: objectHeads(reading, verb.at), isPassive };
  const by = reading.tokens.slice(verb.at + 1, verb.at + 3).find(({ word }) => word === "by");
  const agent =
    by && !isGerundAt(reading, by.at + 1) && !isShareAt(reading, by.at + 1) ? objectHeads(reading, by.at) : null;
  return { verb, agent, patient: subject, isPassive };
}

/** "*Dismantling* networks has …" at the head of a sentence. */
function isOpening(token: Token): boolean {
  return token.at === 0 && isGerund(token);
}

/** "to fix one thing, break another *and stop* the third": a further infinitive, an article behind it. */
function isListedInfinitive({ tokens, text }: Reading, { at, raw, isCapital, isContent, start }: Token): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || isCapital || !isContent) return false;
  if (/(?:[^s]s|ed|ing)$/u.test(raw)) return false;
  if (!(DETERMINER.test(next.word) || next.word === "down" || ACTING.test(raw))) return false;
  const isListed = /^(?:and|or)$/u.test(before.word) || /^,\s$/u.test(text.slice(before.end, start));
  return isListed && tokens.slice(Math.max(0, at - 20), at).some(({ word }) => word === "to");
}

/** "approach to fix one thing, *break* another": that of the first of the infinitives. */
export function forceOfListed(reading: Reading, one: Token): Force | null {
  if (!isListedInfinitive(reading, one)) return null;
  const to = reading.tokens.slice(0, one.at).findLast(({ word }) => word === "to");
  const first = to ? reading.tokens[to.at + 1] : undefined;
  return first ? forceOf(reading, first) : null;
}

/** Words that are verbs wherever a list of infinitives may have one. */
const ACTING =
  /^(?:help|fix|mend|break|disrupt|dismantle|curb|tackle|combat|prevent|deter|stop|reduce|strengthen|improve|reinforce|protect|share|develop|investigate|enhance|manage|address|expand|deepen)$/u;

/** "continue calling" */
function isPhase(before: Token | undefined): boolean {
  return /^(?:continu(?:e|es|ed)|keeps?|kept|start(?:s|ed)?|begins?|began|stop(?:s|ped)?)$/u.test(before?.word ?? "");
}

/** "We must do everything" */
function doneByModal(reading: Reading, verb: Token): Predication | null {
  const agent = MODAL.test(reading.tokens[verb.at - 1]?.word ?? "") ? subjectHeads(reading, verb.at, 0) : null;
  return agent === null ? null : { verb, agent, patient: null, isPassive: false };
}

/** "by constructing barriers" */
function doneByNobody(reading: Reading, verb: Token): Predication | null {
  const patient = isPastForm(verb) ? null : objectHeads(reading, verb.at);
  const isTold = patient !== null || isGerundAt(reading, verb.at);
  return isTold ? { verb, agent: null, patient, isPassive: false } : null;
}

/** Behind a form of "be", or joined by "and" to one that is: "groups were dismantled and arrests *secured*". */
export function isPassiveForm(reading: Reading, verb: Token): boolean {
  if (isBehindBe(reading, verb)) return true;
  const { tokens } = reading;
  const and = tokens.slice(0, verb.at).findLast(({ word }) => /^(?:and|but)$/u.test(word));
  if (and === undefined || (and.at < verb.at - 1 && hasObject(tokens, verb))) return false;
  if (tokens[and.at + 1]?.clause !== verb.clause) return false;
  const earlier = tokens.slice(0, verb.at).findLast((one) => isVerb(reading, one));
  return earlier !== undefined && earlier.at < and.at && isPastForm(earlier) && isBehindBe(reading, earlier);
}

/** A noun or an article right behind it. */
function hasObject(tokens: readonly Token[], { at }: Token): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.isContent || DETERMINER.test(next.word));
}

/** "will see migrants relocated" */
export function isBrought({ tokens }: Reading, verb: Token): boolean {
  const before = tokens.slice(Math.max(0, verb.at - 12), verb.at);
  return isPastForm(verb) && before.some(({ word }) => /^(?:see|sees|get|want|wants)$/u.test(word));
}

/** "challenges linked to migration": what they are linked to brings them. */
const TIED = /^(?:link|ti|relat)$/u;

/** "gendarmes patrolling the beaches", "officers based in Lille": said of the words right before it. */
function behindItsNoun(reading: Reading, verb: Token): Predication | null {
  const { tokens, text } = reading;
  if (!isParticiple(verb) || isAttribute(reading, verb)) return null;
  let at = verb.at - 1;
  while (tokens[at]?.word.endsWith("ly") === true) at--;
  if (/[^\s\p{L}]/u.test(text.slice(tokens[at]?.end, verb.start))) return doneByNobody(reading, verb);
  const last = tokens[at];
  const nouns = last?.isContent === true && !isVerb(reading, last) ? nounsIn(phraseBefore(reading, at)) : null;
  if (nouns === null) return isPastForm(verb) ? null : doneByNobody(reading, verb);
  const isPassive = isPastForm(verb) && !SIMPLE_PAST.test(verb.raw);
  const link = tokens[verb.at + 1]?.word ?? "";
  const by =
    isPassive && (link === "by" || (TIED.test(verb.term) && link === "to")) && !isShareAt(reading, verb.at + 2)
      ? objectHeads(reading, verb.at + 1)
      : null;
  return isPassive
    ? { verb, agent: by, patient: nouns, isPassive }
    : { verb, agent: nouns, patient: objectHeads(reading, verb.at), isPassive };
}

/** "by 36 per cent" */
function isShareAt({ tokens }: Reading, at: number): boolean {
  return tokens.slice(at, at + 4).some(({ raw }) => /^(?:%|per|per ?cent)$/u.test(raw));
}

function isGerundAt({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.word.endsWith("ing") === true;
}

/** The heads of what stands before a verb, through auxiliaries, "agreed to" and relative words. */
export function subjectHeads(reading: Reading, verb: number, depth: number): Heads {
  const { tokens, text } = reading;
  let at = verb - 1;
  while (at >= 0 && AUXILIARY.test(tokens[at]?.word ?? "") && tokens[at]?.isCapital !== true) at--;
  const before = tokens[at];
  if (!before || depth > 3) return null;
  if (before.word === "to") return infinitiveSubject(reading, at, depth);
  const isPassed = /^help(?:s|ed|ing)?$/u.test(before.word) || (isPhase(before) && tokens[at + 1]?.word === "being");
  if (isPassed) return subjectHeads(reading, at, depth + 1);
  if (/^(?:and|or|but)$/u.test(before.word)) return coordinatedSubject(reading, at, verb, depth);
  if (/^(?:who|which|that)$/u.test(before.word)) return at > 0 ? nounsIn(phraseBefore(reading, at - 1)) : null;
  if (PRONOUN.test(before.word) && !isBehindLink(tokens, before)) return [before];
  const isCut = /[,;:–—()]/u.test(text.slice(before.end, tokens[at + 1]?.start));
  const end = isCut ? endBeforeInsertion(reading, at) : at;
  return end === null ? null : headsIn(reading, subjectPhrase(reading, end), false);
}

/** "officers *from* both countries" */
function isBehindLink(tokens: readonly Token[], { at, isContent }: Token): boolean {
  return isContent && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:from|of|in)$/u.test(word));
}

/** What stands up to `last`; where that is part of a relative clause, what the clause hangs on. */
function subjectPhrase(reading: Reading, last: number): Token[] {
  const { tokens } = reading;
  const phrase = phraseBefore(reading, last);
  const owner = reading.tokens[(phrase[0]?.at ?? 0) - 1];
  if (owner?.word === "whose") return [...phraseBefore(reading, owner.at - 1), ...phrase];
  let at = (phrase[0]?.at ?? last + 1) - 1;
  const border = tokens[at];
  const and = phrase.findLastIndex(({ word }) => word === "and");
  if (and > 0 && /^(?:is|are|was|were)$/u.test(border?.word ?? "")) return phrase.slice(and + 1);
  if (!border || border.clause !== phrase[0]?.clause) return phrase;
  while (at >= 0 && (at === border.at || AUXILIARY.test(tokens[at]?.word ?? ""))) at--;
  const [relative, noun] = [tokens[at], tokens[at - 1]];
  const isRelative = /^(?:who|which|that)$/u.test(relative?.word ?? "") && noun?.isContent === true;
  return isRelative && !isVerb(reading, noun) ? phraseBefore(reading, noun.at) : phrase;
}

function infinitiveSubject(reading: Reading, to: number, depth: number): Heads {
  const governing = reading.tokens[to - 1];
  if (governing && /^(?:is|are|was|were)$/u.test(governing.word)) return subjectHeads(reading, governing.at, depth + 1);
  if (governing && /^(?:needed|required|funded|financed|paid|invested|spent)$/u.test(governing.word)) return null;
  if (governing && (isVerb(reading, governing) || governing.word === "continue"))
    return subjectHeads(reading, governing.at, depth + 1);
  const modal = reading.tokens.slice(Math.max(0, to - 4), to).findLast(({ word }) => MODAL.test(word));
  return modal ? subjectHeads(reading, modal.at, depth + 1) : null;
}

/** "will be implemented and enlarged": that of the verb before, where one of the same form stands there. */
function coordinatedSubject(reading: Reading, and: number, verb: number, depth: number): Heads {
  const own = reading.tokens[verb];
  const isPast = own !== undefined && isPastForm(own);
  const isPresentForm = /[^s]s$/u.test(reading.tokens[verb]?.word ?? "");
  const earlier = reading.tokens
    .slice(0, and)
    .findLast((one) => (isPresentForm ? isFinite(reading, one) : isVerb(reading, one)) && isPastForm(one) === isPast);
  return earlier ? subjectHeads(reading, earlier.at, depth + 1) : null;
}

/** "The Cell, which has …, will be expanded": the last word before an insertion that ends at `at`. */
function endBeforeInsertion({ tokens, text }: Reading, at: number): number | null {
  const opening = tokens
    .slice(1, at)
    .findLast(
      (one) =>
        (/^(?:who|which|whose)$/u.test(one.word) || isParticiple(one)) &&
        /,\s*$/u.test(text.slice(tokens[one.at - 1]?.end, one.start)),
    );
  return opening ? opening.at - 1 : null;
}

/** Leftwards from its last word to a comma, a verb, or a word that opens a clause. */
function phraseBefore(reading: Reading, last: number): Token[] {
  const { tokens, text } = reading;
  const phrase: Token[] = [];
  for (let at = last; at >= 0; at--) {
    const token = tokens[at];
    if (!token) break;
    if (phrase.length > 0 && /[,;:–—()]|\.\s/u.test(text.slice(token.end, tokens[at + 1]?.start))) break;
    if (
      SUBORDINATOR.test(token.word) ||
      /^(?:said|says|say|ensures?|ensuring)$/u.test(token.word) ||
      isFinite(reading, token) ||
      (AUXILIARY.test(token.word) && !token.isContent && !DETERMINER.test(token.word))
    )
      break;
    phrase.unshift(token);
  }
  return phrase;
}

/** "crossings prevented by the two countries *are* up" */
const TENSED = /^(?:is|are|was|were|has|had|will|would|can|could|may|might|must|should)$/u;

/** The heads of what stands behind a verb or a "by". */
function objectHeads(reading: Reading, verb: number): Heads {
  const { tokens, text } = reading;
  const phrase: Token[] = [];
  for (const token of tokens.slice(verb + 1)) {
    const before = tokens[token.at - 1];
    const gap = before ? text.slice(before.end, token.start) : "";
    if (/[;:–—()]|\.\s/u.test(gap) || (/,/u.test(gap) && (!token.isContent || token.word.endsWith("ing")))) break;
    if (phrase.length === 0 && (PARTICLE.test(token.word) || (token.word === "on" && before?.word === "down")))
      continue;
    if (SUBORDINATOR.test(token.word) || (phrase.length > 0 && isFinite(reading, token))) break;
    if (phrase.length > 0 && TENSED.test(token.word)) break;
    if (phrase.some(({ isContent }) => isContent) && isListedInfinitive(reading, token)) break;
    phrase.push(token);
  }
  const [first, second] = phrase;
  const isListed =
    first?.word === "and" && second?.isContent === true && !isPastForm(second) && isVerb(reading, second);
  if (isListed) return objectHeads(reading, second.at);
  if (!first || isGerund(first) || /^(?:and|or|but)$/u.test(first.word)) return null;
  if (isPreposition(first, undefined, phrase[1]) && !first.isContent) return null;
  return headsIn(reading, phrase, true);
}
