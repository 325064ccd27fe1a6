/** Names put together wrongly: one name twice, an office beside whoever holds it, a place on another's day, a quarter of another country. */
import type { Claim } from "../claim.ts";
import { countryOf, nationOf, nationOfWord } from "./parties.ts";
import { nameTheSame } from "../bearing/paraphrases.ts";
import type { Reading, Token } from "../grammar/reading.ts";
import { peopleIn, type Source } from "../source.ts";

/** Takes a sentence and its quotes; null where nothing of the kind is wrong, else what is. */
export function faultOfNaming(claim: Claim, sources: readonly Source[]): string | null {
  const { tokens } = claim.reading;
  const twin = tokens.find((token) => isTwin(claim.reading, token));
  if (twin) return `names one twice (${twin.raw})`;
  const holder = tokens.find((token) => sources.some((source) => isBesideOwnOffice(claim.text, token, source)));
  if (holder) return `names one twice (${holder.raw})`;
  const counterpart = tokens.find((token) => sources.some((source) => isOwnCounterpart(claim.text, token, source)));
  if (counterpart) return `makes somebody their own counterpart (${counterpart.raw})`;
  const moved = placedDays(claim.text).find((one) => sources.some((source) => isElsewhere(one, source)));
  if (moved) return `places something where its quotes do not (${moved.place})`;
  const away = tokens.find((token) => sources.some((source) => isAwayFromThere(claim.reading, token, source)));
  if (away) return `places something where its quotes do not (${away.raw})`;
  const elsewhere = tokens.find((token) => sources.every((source) => isOtherMeeting(claim.reading, token, source)));
  if (elsewhere) return `places something where its quotes do not (${elsewhere.raw})`;
  const quarter = tokens.find(
    (token) => isQuarter(token) && !sources.some((source) => hasQuarter(source, claim, token)),
  );
  return quarter ? `places something where its quotes do not (${quarter.raw})` : null;
}

/** "Calais and in Calais", "a meeting of Rudd with Rudd" */
function isTwin({ text, tokens }: Reading, token: Token): boolean {
  if (!token.isCapital || !token.isContent || token.isNumber) return false;
  const again = tokens.find(({ at, term }) => at > token.at && term === token.term);
  const gap = text.slice(token.end, again?.start ?? token.end);
  return (
    /^,? (?:and|with|met|to|for)(?: (?:in|at|with|from))? (?:(?:Mr|Mrs|Ms|\p{Lu}\p{L}+) )?$/u.test(gap) ||
    /^[^,;]* (?:meeting|talks) with (?:(?:Mr|Mrs|Ms|\p{Lu}\p{L}+) )?$/u.test(gap)
  );
}

/** "Darmanin and his French counterpart", where he is the French one */
function isOwnCounterpart(text: string, token: Token, { quote }: Source): boolean {
  if (!token.isCapital) return false;
  const nation =
    /^(?:,? (?:and|met|has met|with))? (?:his|her) (\p{Lu}\p{L}+) (?:\p{Ll}+ )?(?:counterpart|opposite)/u.exec(
      text.slice(token.end),
    )?.[1];
  if (nation === undefined || !peopleIn(quote.release).some(({ name }) => name?.split(" ").at(-1) === token.raw))
    return false;
  return countryOf(token.raw, quote.release) === nationOfWord(nation);
}

/** "the Home Secretary and Mr Cleverly", who is the only one of that office */
function isBesideOwnOffice(text: string, token: Token, { quote }: Source): boolean {
  if (!token.isCapital) return false;
  const before = /(\p{Lu}\p{L}+ \p{Lu}\p{L}+) and (?:Mr |Ms |Mrs )?(?:\p{Lu}\p{L}+ )?$/u.exec(
    text.slice(0, token.start),
  )?.[1];
  const last = token.raw.replace(/['’]s?$/u, "");
  if (before === undefined || !/(?:Secretary|Minister|President)$/u.test(before)) return false;
  const holders = peopleIn(quote.release).filter(({ name, role }) => name !== null && role?.includes(before) === true);
  return holders.length > 0 && holders.every(({ name }) => name?.split(" ").at(-1) === last);
}

interface PlacedDay {
  readonly place: string;
  readonly day: string;
}

/** "in Paris on Monday 30 August": each day with the place right before it. */
function placedDays(text: string): PlacedDay[] {
  const found = text.matchAll(/\bin (\p{Lu}\p{L}+),? on (?:\p{Lu}\p{L}+day,? )?(\d{1,2} \p{Lu}\p{L}+)/gu);
  return Array.from(found, ([, place = "", day = ""]) => ({ place, day }));
}

/** The release has the day beside another place, and never beside this one. */
function isElsewhere({ place, day }: PlacedDay, { quote }: Source): boolean {
  const printed = placedDays(quote.release.text).filter((one) => one.day === day);
  return printed.length > 0 && !printed.some((one) => one.place === place);
}

/** "relocated to the UK" for "relocated there": "there" is the place that the quote names last before it. */
function isAwayFromThere({ tokens }: Reading, place: Token, { bearing, reading: printed }: Source): boolean {
  const link = tokens.slice(Math.max(0, place.at - 2), place.at).find(({ word }) => /^(?:to|in|into|at)$/u.test(word));
  const verb = tokens[(link?.at ?? 0) - 1];
  if (!link || !verb?.isContent || !place.isCapital || !place.isContent) return false;
  const there = [...(bearing.get(verb.at) ?? [])].filter((at) => printed.tokens[at + 1]?.word === "there");
  const last = printed.tokens.slice(0, there[0]).findLast(({ isCapital, isContent }) => isCapital && isContent);
  return there.length > 0 && last !== undefined && !nameTheSame(place.term, last.term);
}

/** "the Calais talks" for a meeting that the release's title has in London */
function isOtherMeeting({ text, tokens }: Reading, place: Token, { head, quote }: Source): boolean {
  const next = tokens[place.at + 1];
  if (!place.isCapital || !next || text.slice(place.end, next.start) !== " " || nationOf(place) !== null) return false;
  const there = /\b(?:met|meeting|talks) in (\p{Lu}\p{L}+)/u.exec(head.text)?.[1];
  const isMeeting = /^(?:meeting|talks)$/u.test(next.word);
  const isOfPlace = new RegExp(`\\b(?:in|at|from|to) ${place.raw}\\b`, "u").test(quote.release.text);
  if (!isMeeting || !isOfPlace || there === undefined || there === place.raw) return false;
  return !new RegExp(
    `\\b${place.raw} ${next.word}\\b|\\b(?:met|meeting|talks)\\b[^.]{0,40}\\bin ${place.raw}\\b`,
    "u",
  ).test(quote.text);
}

function isQuarter({ word }: Token): boolean {
  return /^(?:northern|southern|eastern|western|central|coastal|north|south|east|west)$/u.test(word);
}

/** The same country stands behind such a word in the quote or around it; true too of what is no country. */
function hasQuarter({ reading, context, head }: Source, claim: Claim, { at }: Token): boolean {
  const [link, behind] = claim.reading.tokens.slice(at + 1);
  const place = link?.word === "of" ? behind : link;
  const nation = place ? nationOf(place) : null;
  if (nation === null) return true;
  return [reading, context, head].some(({ tokens }) =>
    tokens.some((one, there) => isQuarter(one) && nationOf(tokens[there + 1] ?? one) === nation),
  );
}
