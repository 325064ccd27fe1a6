/**
 * An event that a quote only prepares for is not where things happen and does nothing yet, what was agreed at one is not the
 * event itself, and whoever receives guests is at home there.
 */
import type { Claim, Demand } from "../../claim.ts";
import { countriesByCapital } from "../../../../language/vocabulary/capitals.ts";
import { countryOf, NATION_KEYS, nationOfWord, partiesIn } from "../../parties/parties.ts";
import { forceOf, isPastForm } from "../../grammar/grammar.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { subjectOf } from "../../grammar/subjects.ts";

export const demandOwnEvents: Demand = (claim, sources) => {
  const early = claim.reading.tokens.find((link) => sources.every((source) => isOnlyAhead(claim, link, source)));
  if (early) return `has something happen at what is only ahead (${claim.reading.tokens[early.at + 1]?.raw ?? ""})`;
  const doing = claim.reading.tokens.find((verb) =>
    sources.every((source) => isDoneByWhatIsAhead(claim, verb, source)),
  );
  if (doing) return `has what is only ahead do something (${doing.raw})`;
  const whole = claim.reading.tokens.find((event) => sources.every((source) => isOnlyOfEvent(claim, event, source)));
  if (whole) return `says of an event what its quotes say of what was agreed there (${whole.raw})`;
  const host = claim.reading.tokens.find((verb) => isHostAbroad(claim, verb, sources));
  return host ? `has somebody receive guests abroad (${host.raw})` : null;
};

const EVENT = /^(?:summit|olympic|game|conferenc|ceremoni|elect)$/u;
const AHEAD =
  /\b(?:prepar\w*|ahead|look\w* forward|toward\w*|upcoming|in the run-up|before|forthcoming|plans?|support)\b/iu;
const LINKS = /^(?:at|during)$/u;

/** "cooperation at the summit" for "preparing together for the summit": each quote that has the event has it as ahead. */
function isOnlyAhead({ reading, text }: Claim, link: Token, source: Source): boolean {
  if (!LINKS.test(link.word) || AHEAD.test(text.slice(0, link.start))) return false;
  const event = eventBehind(reading, link);
  const places = event ? placesOfEvent(event, source) : [];
  return places.length > 0 && places.every((at) => isAhead(source.reading, at));
}

/** "The summit committed them" for "committed to preparing for the summit": what is ahead has done nothing, nor been done. */
function isDoneByWhatIsAhead({ reading }: Claim, verb: Token, source: Source): boolean {
  const [told, force] = [predicationOf(reading, verb), forceOf(reading, verb)];
  if (told === null || ANNOUNCING.test(verb.term) || !(force === null || force === "fact")) return false;
  const beside = [...(told.agent ?? []), ...(told.isPassive ? (told.patient ?? []) : [])];
  const event = beside.find(({ term }) => EVENT.test(term));
  if (event === undefined || reading.tokens[verb.at - 1]?.word === "be") return false;
  const places = placesOfEvent(event, source);
  return places.length > 0 && places.every((at) => isAhead(source.reading, at));
}
const ANNOUNCING =
  /^(?:plan|set|due|expect|schedul|fix|foreseen|announc|pencil|prepar|await|anticip|approach|remain)$/u;

function placesOfEvent({ at }: Token, { bearing, reading }: Source): number[] {
  return [...(bearing.get(at) ?? [])].filter((there) => EVENT.test(reading.tokens[there]?.term ?? ""));
}

/** "accelerate the summit" for "accelerate delivery of the summit agreement": the quote has only what was agreed there. */
function isOnlyOfEvent({ reading: { tokens } }: Claim, event: Token, source: Source): boolean {
  if (!EVENT.test(event.term) || tokens.some(({ word, term }) => AGREED.test(word) || AGREEING.test(term)))
    return false;
  const next = tokens[event.at + 1];
  if (next?.isContent === true && !next.isCapital && !isPastForm(next)) return false;
  const link = tokens
    .slice(0, event.at)
    .findLast(({ isContent, word }) => !isContent && !/^(?:the|s|a|an|and)$/u.test(word));
  const places = placesOfEvent(event, source);
  return (
    !PLACING.test(link?.word ?? "") &&
    places.length > 0 &&
    places.every((at) => AGREED.test(source.reading.tokens[at + 1]?.word ?? ""))
  );
}
const AGREED = /^(?:agreement|deal|accord|declaration|treaty|arrangement|pact|conclusions|commitments?|outcomes?)$/u;
const AGREEING = /^(?:agre|sign|struck|reach|deliveri)$/u;
const PLACING = /^(?:at|from|during|since|after|of|by|on|against|under|in)$/u;

function eventBehind({ tokens }: Reading, link: Token): Token | undefined {
  const behind = tokens.slice(link.at + 1, link.at + 6);
  const end = behind.findIndex(({ word, isContent }) => !isContent && !/^(?:the|s|a|an)$/u.test(word));
  return (end < 0 ? behind : behind.slice(0, end)).find(({ term }) => EVENT.test(term));
}

/** "preparing for the summit", "looking ahead to the summit", "support for the Olympics" */
function isAhead({ tokens, text }: Reading, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at);
  const link = before.findLast(({ word }) => /^(?:for|to|in|at|during|of|on|as)$/u.test(word));
  if (!link || !/^(?:for|to)$/u.test(link.word)) return false;
  return /\b(?:prepar\p{L}+|ahead|support)(?: \p{L}+)? $/u.test(text.slice(0, link.start));
}

const RECEIVING = /^(?:received|receives|hosted|hosts|welcomed)$/u;

/** "The French minister received her" where they met in London. */
function isHostAbroad({ reading }: Claim, verb: Token, sources: readonly Source[]): boolean {
  if (!RECEIVING.test(verb.raw) || reading.tokens[verb.at + 1]?.isCapital !== true) return false;
  const homes = sources.flatMap(
    ({ quote: { text } }) => COUNTRIES.get(PLACE.exec(text)?.[1]?.toLowerCase() ?? "") ?? [],
  );
  const [release] = sources.map(({ quote }) => quote.release);
  const own = new Set(subjectOf(reading, verb).map(({ at }) => at));
  const hosts = partiesIn(reading, sources, null).filter(({ token }) => own.has(token.at));
  const nations = hosts.flatMap(({ key }) =>
    NATION_KEYS.has(key) || release === undefined ? key : (countryOf(key, release) ?? []),
  );
  return homes.length > 0 && nations.length > 0 && !homes.some((home) => nations.includes(nationOfWord(home) ?? "-"));
}
const PLACE = /\bin (\p{Lu}\p{Ll}+)\b/u;
const COUNTRIES = countriesByCapital();
