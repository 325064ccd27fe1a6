/** Nobody acts in the place of another whom the quote has acting, where the sentence tells of both. */
import type { Claim } from "../../claim.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import { nationOf } from "../../parties/parties.ts";
import { isBrought, isPassiveForm } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { isHostedThere, type Source } from "../../source.ts";
import { agentOf, objectOf, subjectOf } from "../../grammar/subjects.ts";
import { isAttribute, isSuffered } from "../../grammar/verbs.ts";

/** Verbs of which the thing that changes may be subject or object. */
const TURNING =
  /^(?:describ|featur|plan|intend|increas|rise|rais|lift|benefit|grow|reduc|cut|fall|drop|declin|expand|strengthen|improv|enhanc|acceler|start|begin|end|continu|deepen|develop|chang|mov|boost|mean|includ|show|mark|cover|focus|base|link|follow|held|hold|met|meet|agre|see|work|cooper|help|come|go|remain)$/u;

/** Words for several at once, or for somebody told of before. */
const SEVERAL = /^(?:both|pair|two|2|countries|sides|governments|he|she|they|it|who|which|that|we|i)$/u;

/** Somebody else of the quote acts here than there, and who acts there is told of here too. */
export function hasOtherDoer({ reading }: Claim, verb: Token, source: Source): boolean {
  if (!verb.isContent || verb.isCapital || TURNING.test(verb.term) || !isFiniteVerb(reading, verb)) return false;
  if (isHostedThere(reading.tokens[verb.at - 1], verb, source) || isBehindItsNoun(reading, verb)) return false;
  if (isSuffered(reading, verb) || isAttribute(reading, verb)) return false;
  const subject = doersOf(reading, verb);
  const doers = subject.filter(({ isContent, isNumber }) => isContent && !isNumber);
  if (
    doers.every((token) => nationOf(token) !== null) ||
    subject.some(({ word }) => SEVERAL.test(word)) ||
    !doers.every(({ at }) => source.bearing.has(at)) ||
    isOwnPromise(verb, doers, source)
  )
    return false;
  const acts = actsFor(reading, verb, source);
  const others = reading.tokens.filter((token) => token.isContent && !doers.includes(token));
  const bears = (token: Token, there: readonly Token[]): boolean =>
    there.some(({ at }) => source.bearing.get(token.at)?.has(at));
  return (
    acts.length > 0 &&
    acts.every((act) => {
      const known = doersOf(source.reading, act);
      const there = known.filter(({ isContent }) => isContent);
      const head = known.at(-1);
      return (
        head !== undefined &&
        !doers.some((token) => bears(token, there)) &&
        (doers.every((token) => isBehind(source, token, act)) ||
          (!known.some(({ word }) => SEVERAL.test(word)) &&
            (others.some((token) => bears(token, [head])) ||
              (there.length > 0 && doers.every((token) => isPrinted(source, token))))))
      );
    })
  );
}

/** "Darmanin *pledged* deeper ties" for what he says will be deepened: to say so is the speaker’s own act. */
function isOwnPromise({ at, term }: Token, doers: readonly Token[], { bearing, speaker }: Source): boolean {
  const isSpeaker = (token: Token): boolean => speaker.tokens.some((one) => one.term === token.term);
  return !bearing.has(at) && PROMISING.test(term) && doers.length > 0 && doers.every(isSpeaker);
}
const PROMISING = /^(?:pledg|promis|vow|announc|foresaw|foresee|predict|forecast|expect|flag|signal|herald|look)/u;

/** "deliver on the deal *struck* at the summit": a participle behind a noun, in a sentence that has its verb before. */
function isBehindItsNoun(reading: Reading, verb: Token): boolean {
  const { tokens } = reading;
  const [noun, next] = [tokens[verb.at - 1], tokens[verb.at + 1]];
  if (!isPastForm(verb) || noun?.isContent !== true || noun.isCapital || forceOf(reading, noun) !== null) return false;
  const article = tokens.slice(0, noun.at).findLast(({ word }) => /^(?:the|a|an)$/u.test(word));
  const isGoverned = /^(?:on|of|from|under|with|to)$/u.test(tokens[(article?.at ?? 0) - 1]?.word ?? "");
  return isGoverned && /^(?:at|during|in|last|under)$/u.test(next?.word ?? "");
}

/** The printed verbs that bear it; for one that nothing bears ("made arrests"), the printed verb of its object. */
function actsFor(reading: Reading, verb: Token, source: Source): Token[] {
  const printed = source.reading;
  const borne = [...(source.bearing.get(verb.at) ?? [])].flatMap((at) => printed.tokens[at] ?? []);
  if (source.bearing.has(verb.at))
    return borne.filter((act) => act.isContent && (isFiniteVerb(printed, act) || isBehindDoer(printed, act)));
  const object = objectOf(reading, verb).findLast(({ isContent }) => isContent);
  const there = [...(object ? (source.bearing.get(object.at) ?? []) : [])].flatMap((at) => printed.tokens[at] ?? []);
  return there.flatMap(
    (noun) =>
      printed.tokens
        .slice(Math.max(0, noun.at - 4), noun.at)
        .findLast((one) => one.isContent && isFiniteVerb(printed, one)) ?? [],
  );
}

/** The very word stands in the quote. */
function isPrinted({ reading }: Source, { term }: Token): boolean {
  return reading.tokens.some((one) => one.term === term);
}

/** "groups exploiting routes" */
function isBehindDoer({ tokens, text }: Reading, act: Token): boolean {
  const before = tokens[act.at - 1];
  return isGerund(act) && before?.isContent === true && text.slice(before.end, act.start) === " ";
}

/** Whatever bears it stands behind the act in its own clause: it is acted on. */
function isBehind({ bearing }: Source, token: Token, act: Token): boolean {
  return [...(bearing.get(token.at) ?? [])].every((at) => at > act.at);
}

/** One that has a subject of its own: no infinitive and no gerund. */
function isFiniteVerb(reading: Reading, verb: Token): boolean {
  const before = reading.tokens.slice(0, verb.at).filter(({ word }) => !/ly$|^(?:also|further|even)$/u.test(word));
  const [beforeLast, last] = [before.at(-3)?.word, before.at(-1)?.word ?? ""];
  const isInfinite =
    last === "to" || last.startsWith("help") || (/^(?:and|or)$/u.test(last) && /^(?:to|help)$/u.test(beforeLast ?? ""));
  return (
    forceOf(reading, verb) !== null &&
    !isInfinite &&
    !isOfBe(reading, verb) &&
    !isBrought(reading, verb) &&
    !verb.raw.endsWith("ing")
  );
}

/** "will be part of", "were among the matters discussed": what "be" says of something is no act. */
function isOfBe({ tokens }: Reading, verb: Token): boolean {
  const before = tokens[verb.at - 1];
  if (!isPastForm(verb)) return BE.test(before?.word ?? "");
  const own = tokens.slice(0, verb.at - 1).filter(({ clause }) => clause === verb.clause);
  return before?.isContent === true && tokens[verb.at + 1]?.isContent !== true && own.some(({ word }) => BE.test(word));
}
const BE = /^(?:is|are|was|were|be|been)$/u;

/** Before an active verb, behind the "by" of a passive. */
function doersOf(reading: Reading, verb: Token): Token[] {
  const agent = agentOf(reading, verb);
  if (agent !== null) return agent;
  return isPastForm(verb) && isPassiveForm(reading, verb) ? [] : subjectOf(reading, verb);
}
