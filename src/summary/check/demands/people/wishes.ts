/** Whoever wants, hopes or promises is whoever does so in the quote, and what is "his" or "hers" there is nobody else's. */
import type { Claim, Demand } from "../../claim.ts";
import { nationOf, partiesIn, type Party } from "../../parties/parties.ts";
import { predicationOf, type Predication } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { peopleIn, type Source } from "../../source.ts";
import { subjectOf } from "../../grammar/subjects.ts";

export const demandWishes: Demand = (claim, sources) => {
  const wished = claim.reading.tokens.find((verb) =>
    sources.every((source) =>
      [isWishOfOther, isHopeOfOther, isWishOfCompanion].some((isOther) => isOther(claim.reading, verb, source)),
    ),
  );
  if (wished) return `gives a wish to whoever does not have it (${wished.raw})`;
  const given = claim.reading.tokens.find((noun) =>
    sources.some((source) => isWordOfOther(claim, noun, sources, source)),
  );
  return given ? `gives somebody’s word to another (${given.raw})` : null;
};

const WISH = /^(?:wants?|wanted|wish|wishes|wished|hopes?|hoped|seeks?|sought|desires?|desired)$/u;
/** Verbs whose subject means or wishes what is behind them. */
const WILLING =
  /^(?:want|wish|hope|seek|sought|aim|plan|intend|commit|agre|pledg|promis|vow|urg|call|push|ask|demand|declar|emphasis|stress|underlin|reaffirm|reinforc|confirm|welcom|endors|discuss|recognis|acknowledg)$/u;

/** Whoever these are, they are told of elsewhere too. */
const SEVERAL = /^(?:side|pair|countri|govern|minist|leader)$/u;

/** "The companies want" where the ministers are "committed to push them", and no company wishes anything. */
function isWishOfOther(reading: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  if (!WISH.test(verb.raw) || /^(?:the|a|its|their|his|her|of)$/u.test(reading.tokens[verb.at - 1]?.word ?? ""))
    return false;
  const own = subjectOf(reading, verb).filter(({ isContent, isNumber }) => isContent && !isNumber);
  const acts = printed.tokens.flatMap((token) =>
    WILLING.test(token.term) ? (predicationOf(printed, token) ?? []) : [],
  );
  const willing = acts.flatMap(({ agent }) => agent ?? []);
  const head = own.at(-1);
  if (head === undefined || head.isCapital || willing.length === 0 || own.some((token) => nationOf(token) !== null))
    return false;
  if (SEVERAL.test(head.term)) return false;
  const there = [...(bearing.get(head.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  return there.length > 0 && !there.some((at) => willing.some((one) => one.at === at));
}

/** "Germany wanted to work with her" for her "desire to work with Germany": each time that the quote has it, it is behind "with". */
function isWishOfCompanion(reading: Reading, verb: Token, { bearing, reading: { tokens } }: Source): boolean {
  if (!WISH.test(verb.raw)) return false;
  const subject = subjectOf(reading, verb).filter(({ isContent }) => isContent);
  if (nationOf(subject.at(-1) ?? verb) === null) return false;
  const nations = subject.filter((token) => nationOf(token) !== null);
  const isBehindWith = (at: number): boolean =>
    tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === "with");
  return nations.some(({ at }) => {
    const there = [...(bearing.get(at) ?? [])].filter((one) => tokens[one]?.isContent);
    return there.length > 0 && there.every(isBehindWith);
  });
}

const HOPING =
  /^(?:hope[sd]?|wants?|wanted|expect(?:s|ed)?|think|thinks|thought|believe[sd]?|considers?|considered|sees)$/u;

/** "Cleverly hoped" for what Darmanin said. */
function isHopeOfOther(reading: Reading, verb: Token, { quote, speaker }: Source): boolean {
  if (!HOPING.test(verb.raw) || quote.speaker === null) return false;
  const names = subjectOf(reading, verb).filter(({ isCapital, isContent }) => isCapital && isContent);
  const isOther = ({ raw }: Token): boolean =>
    peopleIn(quote.release).some(({ name }) => name?.split(" ").at(-1) === raw) &&
    !speaker.tokens.some((one) => one.raw === raw);
  const isSpeaker = ({ raw }: Token): boolean => speaker.tokens.some((one) => one.raw === raw);
  return names.some(isOther) && !names.some(isSpeaker);
}

const WORD = /^(?:promis|pledg|vow|commit|commitment|desir|hope|prioriti)$/u;

/** "the promise that Cleverly made" for "Sunak … in his promise". */
function isWordOfOther(
  { reading }: Claim,
  noun: Token,
  sources: readonly Source[],
  { bearing, reading: printed }: Source,
): boolean {
  if (!WORD.test(noun.term)) return false;
  const there = [...(bearing.get(noun.at) ?? [])].filter((at) => WORD.test(printed.tokens[at]?.term ?? ""));
  const known = partiesIn(printed, sources, null).filter(({ token }) => nationOf(token) === null);
  const owners = there.flatMap((at) => ownerPrinted(printed, at, known) ?? []);
  const said = ownerSaid(
    reading,
    noun,
    partiesIn(reading, sources, null).filter(({ token }) => nationOf(token) === null),
  );
  return said !== null && owners.length > 0 && owners.length === there.length && !owners.includes(said);
}

/** Of "his promise" whoever is named last before it. */
function ownerPrinted({ tokens }: Reading, noun: number, people: readonly Party[]): string | null {
  const isTheirs = tokens.slice(Math.max(0, noun - 3), noun).some(({ word }) => /^(?:his|her)$/u.test(word));
  return isTheirs ? (people.findLast(({ token }) => token.at < noun)?.key ?? null) : null;
}

/** "Cleverly promised", "Cleverly’s promise", "Cleverly made the promise", "the promise that Cleverly made", "the promise of Cleverly". */
function ownerSaid(reading: Reading, noun: Token, people: readonly Party[]): string | null {
  const { tokens } = reading;
  const keyOf = (some: readonly Token[] | null): string | null =>
    people.find(({ token }) => some?.some(({ at }) => at === token.at))?.key ?? null;
  const before = tokens.slice(Math.max(0, noun.at - 4), noun.at);
  const genitive = before.filter(({ raw, isCapital }) => isCapital && /['’]s?$/u.test(raw));
  const made = tokens.flatMap((verb) => (GIVING.test(verb.word) ? (predicationOf(reading, verb) ?? []) : []));
  const giving = made.find(
    ({ patient, verb }) => patient?.some(({ at }) => at === noun.at) || (verb.at > noun.at && verb.at < noun.at + 8),
  );
  const isOwn = before.some(({ word }) => /^(?:his|her)$/u.test(word));
  const promising = predicationOf(reading, noun)?.agent ?? null;
  const last = isOwn ? people.findLast(({ token }) => token.at < noun.at)?.key : undefined;
  return keyOf(promising) ?? keyOf(genitive) ?? last ?? keyOf(giverOf(giving)) ?? keyOf(behindLink(tokens, noun));
}
const GIVING = /^(?:made|makes|make|gave|given|gives)$/u;

function giverOf(giving: Predication | undefined): readonly Token[] | null {
  return giving?.agent ?? null;
}

/** "the promise of Mr Cleverly", "a promise made by Cleverly" */
function behindLink(tokens: readonly Token[], { at }: Token): readonly Token[] {
  const link = tokens.slice(at + 1, at + 3).find(({ word }) => /^(?:of|by|from)$/u.test(word));
  return link ? tokens.slice(link.at + 1, link.at + 4) : [];
}
