/** How the words hang together: what a preposition joins, and who acts, is as in the quote that has these words. */
import type { Claim, Demand } from "../claim.ts";
import { forceOf, isGerund, isPastForm } from "../grammar.ts";
import { isName } from "../matching.ts";
import { nationOf } from "../parties.ts";
import { isBrought } from "../predications.ts";
import type { Reading, Token } from "../reading.ts";
import { isHostedThere, type Source } from "../source.ts";
import { agentOf, objectOf, subjectOf } from "../subjects.ts";

export const demandRelations: Demand = (claim, sources) => {
  const { tokens } = claim.reading;
  const loose = tokens.find((token) => sources.some((source) => isRejoined(claim, token, source)));
  if (loose) return `joins words otherwise than its quotes (${loose.raw})`;
  const rehung = tokens.find((token) => sources.every((source) => isRehung(claim, token, source)));
  if (rehung) return `joins words otherwise than its quotes (${rehung.raw})`;
  const between = tokens.find((token) => sources.every((source) => isBetweenOthers(claim, token, source)));
  if (between) return `joins words otherwise than its quotes (${between.raw})`;
  const reversed = tokens.find((token) => sources.every((source) => isReversed(claim, token, source)));
  if (reversed) return `turns a way round (${reversed.raw})`;
  const turned = tokens.find((token) => sources.some((source) => hasOtherDoer(claim, token, source)));
  return turned ? `changes who does what to whom (${turned.raw})` : null;
};

const JOINING = /^(?:in|among|for|against|from|to|into|with|of|by|outside|beyond|within|inside|without|towards)$/u;
/** What follows these is what the word before them is about. */
const BINDING = /^(?:among|for|against|from|to|into)$/u;
/** Pairs of prepositions that do not stand for one another behind the same word. */
const OPPOSED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:against|without)$/u, /^(?:for|with|of|to|by)$/u],
  [/^(?:from|outside)$/u, /^(?:to|into|towards|for|with)$/u],
  [/^(?:outside|beyond)$/u, /^(?:in|within|inside)$/u],
];
/** "to work for France" is not "to work with France". */
const OPPOSED_BEFORE_NAMES = [/^for$/u, /^with$/u] as const;

/** "sentences for smugglers" is not "sentences for entry"; "removed from" is not "removed to". */
function isRejoined({ reading }: Claim, link: Token, source: Source): boolean {
  const before = reading.tokens[link.at - 1];
  if (
    !JOINING.test(link.word) ||
    isInfinitive(reading, link) ||
    /^(?:which|whom|it|them|him|her|this)$/u.test(reading.tokens[link.at + 1]?.word ?? "") ||
    !before?.isContent ||
    before.isNumber ||
    before.clause !== link.clause
  )
    return false;
  const behind = behindOf(reading, link, 4).filter(({ isNumber }) => !isNumber);
  const borne = (token: Token, there: readonly Token[]): boolean =>
    there.some(({ at }) => source.bearing.get(token.at)?.has(at));
  const bearers = [...(source.bearing.get(before.at) ?? [])];
  const same = bearers.filter((at) => source.reading.tokens[at]?.term === before.term);
  const places = (same.length > 0 ? same : bearers).flatMap((at) => {
    const next = source.reading.tokens[at + 1];
    return next && JOINING.test(next.word) && !isInfinitive(source.reading, next)
      ? [{ next, there: behindOf(source.reading, next, next.word === "in" ? 4 : 10) }]
      : [];
  });
  if (places.length === 0 || behind.length === 0 || !behind.every((token) => source.bearing.has(token.at)))
    return false;
  if (bearers.some((at) => behind.every((token) => isCloseBehind(at, token, source)))) return false;
  return places.every(({ next, there }) =>
    next.word === link.word
      ? (BINDING.test(link.word) || (link.word === "in" && behind.every(isName))) &&
        !behind.some((token) => borne(token, there))
      : [
          ...OPPOSED,
          ...(behind.every(isName) && !before.isCapital && forceOf(reading, before) !== null
            ? [OPPOSED_BEFORE_NAMES]
            : []),
        ].some(([a, b]) => (a.test(next.word) && b.test(link.word)) || (b.test(next.word) && a.test(link.word))) &&
        behind.some((token) => borne(token, there.slice(0, 5))),
  );
}

/** "from their homes" where the quote has "to their homes", each time that it has them. */
function isReversed({ reading }: Claim, link: Token, source: Source): boolean {
  if (link.word !== "from") return false;
  const behind = behindOf(reading, link, 3);
  const there = behind.map(({ at }) => [...(source.bearing.get(at) ?? [])]);
  if (
    behind.length === 0 ||
    behind.some((token) => isGerund(token) || isOfTime(token)) ||
    there.some((places) => places.length === 0)
  )
    return false;
  const { tokens } = source.reading;
  const leading = (at: number): string | undefined =>
    tokens.slice(Math.max(0, at - 4), at).findLast(({ word }) => LEADING.test(word))?.word;
  return there.every((places) => {
    const links = places.flatMap((at) => leading(at) ?? []);
    return links.length > 0 && links.every((word) => /^(?:to|into|towards|with)$/u.test(word));
  });
}
const LEADING = /^(?:from|to|into|in|at|of|for|by|with)$/u;

const SIDES = /^(?:ministers|countries|governments|officers|leaders)$/u;

/** "between their ministers" for "between the two countries" */
function isBetweenOthers({ reading }: Claim, token: Token, { reading: printed }: Source): boolean {
  const side = token.word === "between" ? sideBehind(reading, token) : undefined;
  const sides = printed.tokens.flatMap((one) => (one.word === "between" ? (sideBehind(printed, one) ?? []) : []));
  if (side === undefined || sides.length === 0) return false;
  return sides.every((one) => one.word !== side.word && !(isState(one) && isState(side)));
}

function isState({ word, isCapital }: Token): boolean {
  return isCapital || /^(?:countries|governments)$/u.test(word);
}

/** "countries" in "between the two countries" */
function sideBehind({ tokens }: Reading, { at }: Token): Token | undefined {
  const behind = tokens.slice(at + 1, at + 5);
  const side = behind.find(({ isContent, isNumber }) => isContent && !isNumber);
  return side && (SIDES.test(side.word) || nationOf(side) !== null) ? side : undefined;
}

const HANGING = /^(?:among|of|for|against|from|into|with)$/u;
const TIME =
  /^(?:time|year|month|week|day|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function isOfTime({ isNumber, term, word }: Token): boolean {
  return isNumber || TIME.test(term) || TIME.test(word);
}

/** "threats among states" for "sharing among states": before the same preposition with the same words stands something else. */
function isRehung({ reading }: Claim, link: Token, source: Source): boolean {
  const before = reading.tokens[link.at - 1];
  if (!HANGING.test(link.word) || isInfinitive(reading, link) || !before?.isContent || before.isNumber) return false;
  if (before.isCapital || forceOf(reading, before) !== null || isGerund(before) || isPastForm(before)) return false;
  const printed = source.reading.tokens;
  if (/^(?:away|elsewhere)$/u.test(before.word)) return false;
  const borne = [...(source.bearing.get(before.at) ?? [])].filter((at) => printed[at]?.isContent);
  const behind = behindOf(reading, link, 2);
  if (borne.length === 0 || behind.length === 0 || behind.some(isOfTime)) return false;
  const same = printed.filter((one) => {
    const isSame = one.word === link.word || (link.word === "from" && one.word === "in");
    const there = isSame && !isInfinitive(source.reading, one) ? behindOf(source.reading, one, 4) : [];
    return behind.every((token) => there.some(({ at }) => source.bearing.get(token.at)?.has(at)));
  });
  return (
    same.length > 0 &&
    same.every((one) => {
      const governing = printed[one.at - 1];
      const end = behindOf(source.reading, one, 4).at(-1)?.at ?? one.at;
      const reach = /^(?:of|among)$/u.test(one.word) ? 7 : 12;
      return (
        governing?.isContent === true &&
        borne.every((at) => at > end + 1 || at < one.at - reach || isApart(link, printed[at], one))
      );
    })
  );
}

/** "migration *from* France" for "On migration, … the situation *in* France" */
function isApart({ word }: Token, noun: Token | undefined, there: Token): boolean {
  return word === "from" && noun?.clause !== there.clause;
}

/** "a meeting between the ministers in Paris": the same preposition stands a little farther on. */
function isCloseBehind(at: number, token: Token, { bearing, reading }: Source): boolean {
  return [...(bearing.get(token.at) ?? [])].some(
    (there) => there > at && there <= at + 7 && reading.tokens[there - 1]?.word === "in",
  );
}

function isInfinitive(reading: Reading, { at, word }: Token): boolean {
  const next = reading.tokens[at + 1];
  return word === "to" && next?.isContent === true && forceOf(reading, next) !== null;
}

const CLAUSE = /^(?:when|while|where|because|whose)$/u;

/** The words of meaning behind a preposition, up to a comma. */
function behindOf({ tokens, text }: Reading, link: Token, count: number): Token[] {
  const behind: Token[] = [];
  for (const token of tokens.slice(link.at + 1)) {
    const last = tokens[token.at - 1];
    const isComma = last !== undefined && /[,;:–—()]/u.test(text.slice(last.end, token.start));
    if (behind.length === count || (isComma && !(count > 5 && /^(?:with|including|and|or)$/u.test(token.word)))) break;
    if (count < 5 && behind.length > 0 && !token.isContent && !/^(?:the|a|an|and|its|their|his|her)$/u.test(token.word))
      break;
    if (behind.length > 0 && (isGerund(token) || CLAUSE.test(token.word))) break;
    if (token.isContent) behind.push(token);
  }
  return behind;
}

/** Verbs of which the thing that changes may be subject or object. */
const TURNING =
  /^(?:describ|featur|plan|intend|increas|rise|rais|lift|benefit|grow|reduc|cut|fall|drop|declin|expand|strengthen|improv|enhanc|acceler|start|begin|end|continu|deepen|develop|chang|mov|boost|mean|includ|show|mark|cover|focus|base|link|follow|held|hold|met|meet|agre|see|work|cooper|help|come|go)$/u;

/** Words for several at once, or for somebody told of before. */
const SEVERAL = /^(?:both|pair|two|2|countries|sides|governments|he|she|they|it|who|which|that|we|i)$/u;

/** Somebody else of the quote acts here than there, and who acts there is told of here too. */
function hasOtherDoer({ reading }: Claim, verb: Token, source: Source): boolean {
  if (!verb.isContent || verb.isCapital || TURNING.test(verb.term) || !isFiniteVerb(reading, verb)) return false;
  if (isHostedThere(reading.tokens[verb.at - 1], verb, source) || isBehindItsNoun(reading, verb)) return false;
  const subject = doersOf(reading, verb);
  const doers = subject.filter(({ isContent, isNumber }) => isContent && !isNumber);
  if (
    doers.every((token) => nationOf(token) !== null) ||
    subject.some(({ word }) => SEVERAL.test(word)) ||
    !doers.every(({ at }) => source.bearing.has(at))
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
    return borne.filter((act) => act.isContent && (isFiniteVerb(printed, act) || isAttribute(printed, act)));
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
function isAttribute({ tokens, text }: Reading, act: Token): boolean {
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
  const before = reading.tokens.slice(Math.max(0, verb.at - 3), verb.at);
  const isPassive = isPastForm(verb) && before.some(({ word }) => /^(?:is|are|was|were|be|been|being)$/u.test(word));
  const agent = agentOf(reading, verb);
  if (agent !== null) return agent;
  return isPassive ? [] : subjectOf(reading, verb);
}
