/** What is one country's, or happens in it, is not said of another. */
import { OF_NATION } from "../../../../language/nationalities.ts";
import type { Claim, Demand } from "../../claim.ts";
import {
  countriesOfMinisters,
  countryOf,
  countryOfHost,
  countryOfPerson,
  isOfMinisters,
  nationOf,
  nationOfWord,
  pairsIn,
  pairsOfNations,
  partiesIn,
} from "../../parties/parties.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isExchanged } from "./exchanged-nations.ts";

export const demandNations: Demand = (claim, sources) => {
  const { tokens } = claim.reading;
  for (const token of tokens) {
    const nation = nationOf(token);
    if (nation === null) continue;
    if (isOfMinisters(tokens, token)) {
      if (sources.some(({ quote }) => countriesOfMinisters(quote.release).has(nation))) continue;
      return `gives an office to another country (${token.raw})`;
    }
    const isTold = (source: Source): boolean => hasNation(source, nation) || isView(tokens, token, nation, source);
    if (!isOfOffice(tokens, token) && !sources.some(isTold))
      return `speaks of a country that its quotes do not (${token.raw})`;
    const own = countryOfPerson(tokens, token, sources);
    if (own === nation) continue;
    if (own !== null) return `gives a person to another country (${token.raw})`;
    if (isOneTooMany(claim, nation, sources)) return `names one country twice (${token.raw})`;
    if (isTwin(claim, token, nation)) return `names one country twice (${token.raw})`;
    if (
      isCompound(claim, token) &&
      !sources.some((source) => hasCompound(source, claim, token) || isBetween(source, claim, token))
    )
      return `joins countries that its quotes do not (${token.raw})`;
    if (isOfWrongOffice(tokens, token, nation, sources)) return `gives an office to another country (${token.raw})`;
    if (sources.every((source) => isHostWhoHelps(claim.reading, token, nation, source)))
      return `says of one country what is another’s (${token.raw})`;
    if (sources.every((source) => isOfNamedBody(claim.reading, token, source)))
      return `speaks of a country that its quotes do not (${token.raw})`;
    if (isHelpTurned(claim.reading, token, nation, sources))
      return `says of one country what is another’s (${token.raw})`;
    if (sources.some((source) => isHelper(claim.reading, token, nation, source))) continue;
    if (!isOfCounterpart(tokens, token) && isExchanged(claim.reading, token, nation, sources))
      return `says of one country what is another’s (${token.raw})`;
  }
  return null;
};

/** "Britain sees France as a partner", "Britain vowed": so the minister says, whose country it is. */
function isView(tokens: readonly Token[], { at }: Token, nation: string, source: Source): boolean {
  const { speaker, release } = source.quote;
  if (speaker === null && /^(?:pledged|promised|vowed)$/u.test(tokens[at + 1]?.word ?? ""))
    return partiesIn(source.reading, [source], null).some(({ key }) => countryOf(key, release) === nation);
  if (speaker === null || !/^(?:sees|regards|views|considers)$/u.test(tokens[at + 1]?.word ?? "")) return false;
  return countryOf(speaker.name ?? "-", release) === nation;
}

function nationsOf({ tokens }: Reading): string[] {
  return tokens.flatMap((token) => nationOf(token) ?? []);
}

/** In the quote; in what it points back to, where that names one country alone; in its title, where neither names any. */
function hasNation({ reading, context, head, quote }: Source, nation: string): boolean {
  const own = nationsOf(reading);
  if (own.includes(nation)) return true;
  const isOfBoth = /\b(?:both|2|two|our|the) (?:countries|governments|ministers)\b|\bpair\b/iu.test(reading.text);
  const isUntold = pairsIn(quote.release).some(
    (pair) => pair.includes(nation) && !own.some((one) => pair.includes(one)),
  );
  if (isOfBoth && (isUntold || nationsOf(head).includes(nation))) return true;
  const told = nationsOf(context);
  const before = new Set(told);
  if (own.length > 0 && !/^\W*(?:They|Both|We|Their|The (?:two|2|pair))\b/u.test(reading.text)) return false;
  if (before.has(nation)) return before.size === 1 || isTogether(context) || told.at(-1) === nation;
  return before.size === 0 && nationsOf(head).includes(nation);
}

/** "France and the UK": what follows is of both. */
function isTogether(reading: Reading): boolean {
  return pairsOfNations(reading).length > 0;
}

/** Without a "(?i:…)" within, which V8 misreads once it has compiled the pattern. */
const OF_SEVERAL = new RegExp(`\\b(?:they|their(?! (?:${OF_NATION})\\b)|both|our|we|two|2|pair)\\b`, "iu");

/** "UK-funded British personnel": a country is named twice in a clause whose quotes name it once and another beside it. */
function isOneTooMany({ reading }: Claim, nation: string, sources: readonly Source[]): boolean {
  const places = reading.tokens.filter((token) => nationOf(token) === nation && !isOfOffice(reading.tokens, token));
  const close = places.some(
    ({ at, raw }, i) =>
      i > 0 && at - (places[i - 1]?.at ?? 0) < 6 && raw !== "Kingdom" && places[i - 1]?.clause === places[i]?.clause,
  );
  return (
    close &&
    sources.every(({ reading: printed }) => {
      if (OF_SEVERAL.test(printed.text)) return false;
      const all = nationsOf(printed);
      return all.filter((one) => one === nation).length < 2 && new Set(all).size > 1;
    })
  );
}

function isOfOffice(tokens: readonly Token[], { at }: Token): boolean {
  return tokens.slice(at + 1, at + 4).some(({ term }) => OFFICE.test(term));
}

/** "the UK and Britain", "Franco-French" */
function isTwin({ text, reading: { tokens } }: Claim, token: Token, nation: string): boolean {
  const next = tokens.slice(token.at + 1, token.at + 4).find((one) => nationOf(one) !== null);
  if (!next || nationOf(next) !== nation) return false;
  return (
    /^(?:[-–]|,? (?:and|with) (?:the )?(?:United )?)$/u.test(text.slice(token.end, next.start)) &&
    !/^United$/u.test(token.raw)
  );
}

function isCompound({ text, reading: { tokens } }: Claim, token: Token): boolean {
  const next = tokens[token.at + 1];
  return next !== undefined && nationOf(next) !== null && /^[-–]$/u.test(text.slice(token.end, next.start));
}

const OF_BOTH = /\b(?:both|our|two|2) (?:countries|governments)\b/iu;

/** The same two, joined in whichever way and order. */
function hasCompound({ reading, head, context }: Source, claim: Claim, token: Token): boolean {
  const next = claim.reading.tokens[token.at + 1];
  const wanted = new Set([nationOf(token), next ? nationOf(next) : null]);
  const before = OF_BOTH.test(reading.text) ? context.tokens.slice(0, 4) : context.tokens;
  return [reading.tokens, head.tokens, before].some((tokens) =>
    tokens.some((one, at) => {
      if (nationOf(one) === null) return false;
      const other = tokens.slice(at + 1, at + 4).find((two) => nationOf(two) !== null);
      return (
        other !== undefined &&
        wanted.has(nationOf(one)) &&
        wanted.has(nationOf(other)) &&
        nationOf(one) !== nationOf(other)
      );
    }),
  );
}

/** "Franco-British deals" where France is told of and has "deals with the UK"; "dialogue between our two countries" is of these. */
function isBetween({ reading, context }: Source, { reading: { tokens } }: Claim, { at }: Token): boolean {
  const [one, other, thing] = tokens.slice(at, at + 3);
  const pair = [one, other].map((token) => (token ? nationOf(token) : null));
  const links = reading.tokens.filter(
    ({ word, at: place }) =>
      /^(?:with|between)$/u.test(word) && thing !== undefined && reading.tokens[place - 1]?.term === thing.term,
  );
  const isTold = (some: readonly Token[]): boolean => some.some((token) => pair.includes(nationOf(token)));
  const isOfBoth = (behind: readonly Token[]): boolean =>
    behind.some(({ word }) => /^(?:countries|governments|nations)$/u.test(word)) &&
    pairsOfNations(context)[0]?.every((nation) => pair.includes(nation)) === true;
  const own = new Set(nationsOf(reading));
  return links.some((link) => {
    const behind = reading.tokens.slice(link.at + 1, link.at + 5);
    return isOfBoth(behind) || (isTold(behind) && pair.every((nation) => nation !== null && own.has(nation)));
  });
}

/** "her French counterpart": whose they are is held against the release. */
function isOfCounterpart(tokens: readonly Token[], { at }: Token): boolean {
  return tokens[at + 1]?.term === "counterpart";
}

const OFFICE = /^(?:secretari|minist|presid|counterpart|ambassador)$/u;

/** "the French Home Secretary": the release never prints these together. */
function isOfWrongOffice(tokens: readonly Token[], token: Token, nation: string, sources: readonly Source[]): boolean {
  const behind = tokens.slice(token.at + 1, token.at + 4);
  const office = behind.findIndex(({ term }) => OFFICE.test(term));
  if (office < 0 || behind.slice(0, office).some(({ isCapital }) => !isCapital)) return false;
  const words = behind.slice(0, office + 1).map(({ raw }) => raw.replace(/['’]s?$/u, ""));
  if (words.at(-1) === "ministers") return false;
  if (words.length === 1 && /^minister$/iu.test(words[0] ?? ""))
    return (
      !sources.some(
        ({ quote }) => quote.speaker !== null && countryOf(quote.speaker.name ?? "-", quote.release) === nation,
      ) &&
      !sources.some(({ people, reading }) => [...nationsOf(people), ...nationsOf(reading)].includes(nation)) &&
      !sources.some(({ quote }) => /\bSecretary\b/u.test(quote.text) && countryOfHost(quote.release) === nation)
    );
  const phrase = new RegExp(
    `([\\p{L}’']+)\\s+${words.join("\\s+")}|${words.join("\\s+")}s? of (?:the \\w+ of )?(\\p{L}+)`,
    "giu",
  );
  const owners = sources.flatMap(({ quote }) =>
    [...`${quote.release.title}. ${quote.release.text}`.matchAll(phrase)].map((match) => match[1] ?? match[2] ?? ""),
  );
  const known = owners.flatMap((owner) => nationOfWord(owner) ?? []);
  if (
    known.length === 0 &&
    !/interior/iu.test(words[0] ?? "") &&
    sources.some(({ quote }) => countryOfHost(quote.release) === nation)
  )
    return false;
  return !known.includes(nation) && !(words.length === 1 && owners.length === 0);
}

const HELPING = /^(?:help|support|assist|aid|back|offer|provid|lend)/u;

/** "Britain is helping France prepare": one that helps before the one that is helped, in the quote as here. */
function isHelper(said: Reading, helper: Token, nation: string, { reading }: Source): boolean {
  const helped = helpedBy(said, helper);
  return (
    helped !== null &&
    helped !== nation &&
    reading.tokens.some((one) => nationOf(one) === nation && helpedBy(reading, one) === helped)
  );
}

/** "France is helping Britain" for "the UK supports France" */
function isHelpTurned(said: Reading, helper: Token, nation: string, sources: readonly Source[]): boolean {
  const helped = helpedBy(said, helper);
  if (helped === null || helped === nation) return false;
  const helps = ({ reading }: Source, one: string, other: string): boolean =>
    reading.tokens.some((token) => nationOf(token) === one && helpedBy(reading, token) === other);
  return (
    sources.some((source) => helps(source, helped, nation)) && !sources.some((source) => helps(source, nation, helped))
  );
}

/** "The UK will host the Games" where it helps another with them, and no host is named. */
function isHostWhoHelps({ tokens }: Reading, { at, clause }: Token, nation: string, { reading }: Source): boolean {
  const host = tokens.find((one) => one.at > at && one.term === "host" && one.clause === clause);
  if (!host || tokens.slice(at + 1, host.at).some((one) => nationOf(one) !== null)) return false;
  const isNamed = reading.tokens.some(({ term }) => term === "host");
  const [helper, helped] = reading.tokens.filter((one) => nationOf(one) !== null);
  if (isNamed || helper === undefined || helped === undefined || nationOf(helper) !== nation) return false;
  const around = reading.tokens.slice(helper.at, helped.at + 4);
  return nationOf(helped) !== nation && around.some(({ term, isCapital }) => !isCapital && HELPING.test(term));
}

/** "the French police" for "the Metropolitan Police": a body that the quote names otherwise, and no country with it. */
function isOfNamedBody({ tokens, text }: Reading, token: Token, { reading, bearing }: Source): boolean {
  const body = tokens[token.at + 1];
  if (!body?.isContent || text.slice(token.end, body.start) !== " " || bearing.has(token.at)) return false;
  const named = reading.tokens.filter((one) => one.isCapital && one.term === body.term && one.at > 0);
  const isNamedSo = ({ at }: Token): boolean => {
    const before = reading.tokens[at - 1];
    return before?.isCapital === true && before.isContent && nationOf(before) === null;
  };
  return BODY.test(body.term) && named.length > 0 && named.every(isNamedSo);
}
const BODY = /^(?:polic|forc|armi|navi|guard|servic|court|agenc|council|parliament)$/u;

/** The next country behind this one, where a word of helping stands between them, or before "by" this one. */
function helpedBy({ tokens }: Reading, { at }: Token): string | null {
  const next = tokens.slice(at + 1).find((one) => nationOf(one) !== null);
  const between = tokens.slice(at + 1, next?.at);
  if (between.some(({ word }) => word === "by")) return null;
  const isAgent = tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === "by");
  const helping = isAgent ? tokens.slice(0, at) : between;
  const isHelp = helping.some(({ term, isCapital, at: place }) => (!isCapital || place === 0) && HELPING.test(term));
  return next && isHelp ? nationOf(next) : null;
}
