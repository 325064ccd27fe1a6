/** Every name, office and place is in the quotes or their citations, and offices stay with those who hold them. */
import { NATIONS as NATION_NAMES } from "../../../../language/nationalities.ts";
import type { Claim, Demand } from "../../claim.ts";
import { forceOf, isGerund } from "../../grammar/grammar.ts";
import { faultOfNaming } from "../../parties/namings.ts";
import { isName } from "../../bearing/matching.ts";
import { isEpithet, nationOf } from "../../parties/parties.ts";
import { nameTheSame } from "../../bearing/paraphrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { bearersIn, peopleIn, REFERS_BACK, type Source } from "../../source.ts";

const TITLES = new Set("mr mrs ms miss mx dr sir m mme the".split(" "));
const PLACING = /^(?:in|at|to|from|near|via|outside|into|around|reaching)$/u;
const CALENDAR = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const NATIONS = new Set("uk britain british france french franco german germany".split(" "));

export const demandNames: Demand = (claim, sources) => {
  const isOfMeeting = /\b(?:met|meet|meets|meeting|talks|visit|visited|held)\b/iu.test(claim.text);
  const unknown = claim.reading.tokens.find(
    (token) =>
      isNamed(token) &&
      !isEpithet(claim.reading, token, sources) &&
      !isCrossChannel(claim.reading, token, sources) &&
      !sources.some(
        (source) =>
          knows(source, token, isPlace(claim, token), isOfMeeting && !isToCome(claim.reading, token)) ||
          isWhereTheyMet(claim, token, source),
      ),
  );
  if (unknown) return `names what its quotes do not (${unknown.raw})`;
  const misplaced = [IN, TO, FROM].flatMap((placing) =>
    placedNations(claim.reading, placing).filter((nation) => isMisplaced(nation, placing, sources)),
  );
  if (misplaced.length > 0) return "places something where its quotes do not";
  const misnamed = claim.reading.tokens.find((token) =>
    sources.some((source) => isMisnamed(claim.reading, token, source)),
  );
  if (misnamed) return `gives a thing the name of another (${misnamed.raw})`;
  const naming = faultOfNaming(claim, sources);
  if (naming !== null) return naming;
  const mixed = [...openingPair(claim), ...pairsOf(claim)].find(([a, b]) =>
    sources.every((source) => isMixed(source, a, b)),
  );
  if (mixed) return `joins names that are not joined in its quotes (${mixed[0].raw} ${mixed[1].raw})`;
  const torn = pairsOf(claim).find(
    ([a, b]) => !sources.some((source) => standTogether(source, a, b) || isOpeningPlace(claim, a, b, source)),
  );
  return torn ? `joins names that are not joined in its quotes (${torn[0].raw} ${torn[1].raw})` : null;
};

/** "cross-Channel work" for that of the two countries on its sides */
function isCrossChannel({ tokens }: Reading, { at, raw }: Token, sources: readonly Source[]): boolean {
  const isAdjective =
    raw === "Channel" && tokens[at - 1]?.word === "cross" && TOGETHER.test(tokens[at + 1]?.term ?? "");
  return isAdjective && sources.some(({ reading }) => nationsIn(reading).size > 1);
}

function nationsIn({ tokens }: Reading): Set<string> {
  return new Set(tokens.flatMap((token) => nationOf(token) ?? []));
}

const TOGETHER = /^(?:work|teamwork|cooper|collabor|partnership|effort|team|polic|tie|relat)/u;

/** Capitals inside the sentence; the word at its head is held against the quotes with the other words. */
function isNamed(token: Token): boolean {
  if (!token.isCapital || token.isNumber || TITLES.has(token.word) || CALENDAR.test(token.word)) return false;
  return isName(token) && (token.isContent || token.raw.length > 1);
}

const IN = /^(?:in|within|across)$/u;
const TO = /^(?:to|into|reaching)$/u;
const FROM = /^(?:from|outside|leaving)$/u;

/** Countries that something is in or goes to: "in northern France". */
function placedNations({ tokens }: Reading, placing: RegExp): string[] {
  return tokens.flatMap((token, at) => {
    const before = tokens
      .slice(Math.max(0, at - 5), at)
      .findLast(({ word, isCapital }) => !isCapital && !/^(?:the|northern|southern|eastern|western|and)$/u.test(word));
    if (/^(?:thanks|due|according|owing)$/u.test(tokens[(before?.at ?? 0) - 1]?.word ?? "")) return [];
    const next = tokens[at + 1];
    if (next !== undefined && ((before?.word === "to" && isGerund(next)) || isOfWhom(token, next))) return [];
    return placing.test(before?.word ?? "") ? (nationOf(token) ?? []) : [];
  });
}

/** "Praise went to *French* law enforcement": people or a body, and no place. */
function isOfWhom({ raw }: Token, { word, isCapital }: Token): boolean {
  return !NAME_OF_NATION.test(raw) && !isCapital && WHOM.test(word);
}
const NAME_OF_NATION = new RegExp(`^(?:${NATION_NAMES})(?:['’]s?)?$`, "u");
const WHOM =
  /^(?:law|police|officers?|officials?|authorities|government|forces|personnel|gendarmes|side|ministers?|counterparts?|colleagues|people|nationals|partners?)$/u;

/** The quotes place it in other countries, and never in this one. */
function isMisplaced(nation: string, placing: RegExp, sources: readonly Source[]): boolean {
  const printed = sources.flatMap(({ reading }) => placedNations(reading, placing));
  return printed.length > 0 && !printed.includes(nation);
}

/** A place must be the quote's own where it names any; other names may be of its citation, or of whom it mentions. */
function knows(source: Source, token: Token, placed: boolean, isOfMeeting: boolean): boolean {
  const { tokens } = source.reading;
  const isSame = (one: Token): boolean => nameTheSame(token.term, one.term);
  if (tokens.some(isSame) || (!placed && source.bearing.has(token.at))) return true;
  const isOfPlace = (placed && !isPersonIn(source, token)) || (nationOf(token) === null && isPlaceIn(source, token));
  const hasPlace = tokens.some(
    (one) =>
      isName(one) &&
      (nationOf(one) === null ? isPlaceIn(source, one) : !/^(?:uk|franc|eu)$/u.test(nationOf(one) ?? "")),
  );
  if (isOfPlace && hasPlace) return false;
  if (isOtherPerson(source, token)) return false;
  if (isOfPlace && nationOf(token) === null)
    return (
      (!/\balso\b/u.test(source.quote.text) &&
        REFERS_BACK.test(source.quote.text) &&
        source.context.tokens.some(isSame)) ||
      (isOfMeeting && source.head.tokens.some(isSame))
    );
  return [...bearersIn(source), ...source.people.tokens].some(isSame);
}

/** "The London talks", "the talks in London" for "The meeting", where the sentence before or the release's title has them meet in London. */
function isWhereTheyMet({ reading: { tokens } }: Claim, { at, raw }: Token, { quote, context, head }: Source): boolean {
  const isBehind = tokens[at - 1]?.word === "in" && /^(?:talks|meeting)$/u.test(tokens[at - 2]?.word ?? "");
  return (
    (isBehind || /^(?:talks|meeting|visit)$/u.test(tokens[at + 1]?.word ?? "")) &&
    ((/^this meeting\b/iu.test(quote.text) && new RegExp(`\\bmet in ${raw}\\b`, "u").test(context.text)) ||
      (/^(?:this|the|these) (?:meeting|talks)\b/iu.test(quote.text) &&
        new RegExp(`\\b(?:met|meeting|talks) in ${raw}\\b`, "u").test(head.text)))
  );
}

function isPersonIn({ quote }: Source, { raw }: Token): boolean {
  return peopleIn(quote.release).some(({ name }) => name?.split(" ").includes(raw.replace(/['’]s?$/u, "")) === true);
}

function lastOf(name: string | null): string {
  return name?.split(" ").at(-1) ?? "-";
}

/** Somebody of the release whom the quote neither names nor means, while it names somebody else. */
function isOtherPerson(source: Source, { raw, term }: Token): boolean {
  if (source.speaker.tokens.some((one) => one.term === term)) return false;
  const everyone = peopleIn(source.quote.release);
  const own = raw.replace(/['’]s?$/u, "");
  const person = everyone.find(({ name }) => lastOf(name) === own);
  const isTold = (words: string): boolean => new RegExp(`\\b${words}\\b`, "u").test(source.quote.text);
  if (!person || !everyone.some(({ name }) => name !== null && name !== person.name && isTold(lastOf(name))))
    return false;
  const pointer = /\b(?:counterparts?|ministers|pair|they|he|she)\b/iu.test(source.quote.text);
  return !pointer && !isTold((person.role ?? "-").split(" ").slice(-2).join(" "));
}

/** Those who are of a country or of a body. */
const STAFF = /^(?:official|officer|police|gendarme|personnel|force|authoritie|agent|colleague)s?$/u;

/**
 * "the Calais agreement" for a printed "Amiens agreement", "Home Office officials" for "French officials": the word behind a
 * name has another name before it there.
 */
function isMisnamed(said: Reading, token: Token, source: Source): boolean {
  const { bearing, reading } = source;
  const thing = said.tokens[token.at + 1];
  if (!thing?.isContent || thing.isCapital || said.text.slice(token.end, thing.start) !== " ") return false;
  if (!isName(token) || nationOf(token) !== null) return false;
  const isOfPlace = isPlaceIn(source, token);
  if (!isOfPlace && !STAFF.test(thing.word)) return false;
  const there = [...(bearing.get(thing.at) ?? [])].flatMap((at) => {
    const one = reading.tokens[at];
    return one && forceOf(reading, one) === null ? (reading.tokens[at - 1] ?? []) : [];
  });
  return (
    there.length > 0 &&
    (!isOfPlace || reading.tokens.some((one) => nameTheSame(token.term, one.term))) &&
    there.every((one) => isName(one) && (nationOf(one) === null) === isOfPlace && !nameTheSame(token.term, one.term))
  );
}

/** The release puts somebody or something there. */
function isPlaceIn({ quote }: Source, { raw }: Token): boolean {
  const name = raw.replace(/['’]s?$/u, "").replace(/[^\p{L}\p{N}-]/gu, "");
  return new RegExp(`\\b(?:in|at|to|from|near|outside of|outside) ${name}\\b`, "u").test(quote.release.text);
}

/** "to meet in Paris", "will meet in Paris": a meeting ahead is not where the title has the one that was. */
function isToCome(reading: Reading, { at }: Token): boolean {
  const verb = reading.tokens.slice(0, at).findLast((one) => /^(?:meet|met|visit|held|hold)$/u.test(one.term));
  const force = verb ? forceOf(reading, verb) : null;
  return force !== null && force !== "fact";
}

/** Behind "in" or "to", but not behind "according to". */
function isPlace({ reading: { tokens } }: Claim, { at }: Token): boolean {
  return PLACING.test(tokens[at - 1]?.word ?? "") && tokens[at - 2]?.word !== "according";
}

/** The first two words, where both are capitals. */
function openingPair({ reading: { tokens } }: Claim): (readonly [Token, Token])[] {
  const [first, second] = tokens;
  return first?.isCapital === true && second?.isCapital === true ? [[first, second]] : [];
}

/** Neighbouring capitals ("Interior Minister", "Minister Darmanin"); nations and titles apart. */
function pairsOf({ text, reading: { tokens } }: Claim): (readonly [Token, Token])[] {
  return tokens.slice(1).flatMap((token, i) => {
    const at = i + 1;
    const next = tokens[at + 1];
    if (!next?.isCapital || !token.isCapital || !token.isContent || !next.isContent) return [];
    if (
      token.isNumber ||
      next.isNumber ||
      TITLES.has(token.word) ||
      NATIONS.has(token.word) ||
      CALENDAR.test(next.word) ||
      CALENDAR.test(token.word)
    )
      return [];
    return text.slice(token.end, next.start) === " " ? [[token, next] as const] : [];
  });
}

/** "In *London Rudd* and Collomb met": where it was, and then who. */
function isOpeningPlace(claim: Claim, place: Token, person: Token, source: Source): boolean {
  return place.at === 1 && isPlace(claim, place) && !isPersonIn(source, place) && isPersonIn(source, person);
}

/** One person's first name before another's last. */
function isMixed({ quote }: Source, a: Token, b: Token): boolean {
  const names = peopleIn(quote.release).flatMap(({ name }) => (name === null ? [] : [plain(name).split(" ")]));
  const [first, last] = [a, b].map(({ raw }) => plain(raw.replace(/['’]s?$/u, "")));
  const own = names.filter((parts) => parts.length > 1 && parts[0] === first);
  return own.length > 0 && names.some((parts) => parts.at(-1) === last) && !own.some((parts) => parts.at(-1) === last);
}

/** Without accents. */
function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The first before the second, close by, in one naming: "Minister … Gérard Collomb". */
function standTogether(source: Source, a: Token, b: Token): boolean {
  return [source.reading, source.context, source.head, source.people].some(({ text, tokens }) =>
    tokens.some((token, at) => {
      if (!nameTheSame(a.term, token.term)) return false;
      const other = tokens.slice(at + 1, at + 9).find((one) => nameTheSame(b.term, one.term));
      return (
        other !== undefined &&
        !/[.;]|\band\b/u.test(text.slice(token.end, other.start).replace(/\b(?:Rt|Hon|Mr)\./gu, ""))
      );
    }),
  );
}
