/** Who takes part in a sentence: countries and people, told apart however they are written. */
import type { Release } from "../../../corpus/release.ts";
import { analyse } from "../../../language/terms.ts";
import { contentOf, read, type Reading, type Token } from "../grammar/reading.ts";
import { NATIONALITIES, nationNamed, NATIONS as NATION_NAMES, OF_NATION } from "../../../language/nationalities.ts";
import { peopleIn, type Source } from "../source.ts";

export interface Party {
  /** Equal keys, same party. */
  readonly key: string;
  readonly token: Token;
}

/** What a nation is called in here: the term of its name. */
function keyOfNation(nation: string | null): string | null {
  return nation === null ? null : (analyse(nation)[0]?.term ?? null);
}

/** Nations by the terms of the words for them. */
const NATIONS: ReadonlyMap<string, string> = new Map(
  NATIONALITIES.split(/[\n,]+/u).flatMap((word): [string, string][] => {
    const [one, ...more] = analyse(word);
    const key = keyOfNation(nationNamed(word.trim()));
    return one !== undefined && more.length === 0 && key !== null ? [[one.term, key]] : [];
  }),
);

export const NATION_KEYS: ReadonlySet<string> = new Set(NATIONS.values());

export function nationOf(token: Token): string | null {
  return token.isCapital ? (NATIONS.get(token.term) ?? null) : null;
}

/** The same for a word as it is written: "French", "France's". */
export function nationOfWord(word: string): string | null {
  return keyOfNation(nationNamed(word));
}

/** First parts of compounds that are no names of their countries. */
const PREFIXES: Readonly<Record<string, string>> = { franco: "France", anglo: "UK" };

/** Countries named together: "UK-France", "Franco-British", "France and the UK". */
export function pairsOfNations({ text, tokens }: Reading): (readonly [string, string])[] {
  return tokens.flatMap((first, i): (readonly [string, string])[] => {
    const second = tokens.slice(i + 1, i + 4).find((token) => nationOf(token) !== null);
    const [a, b] = [nationOf(first) ?? prefixOf(first), second ? nationOf(second) : null];
    const isJoined = second !== undefined && /^(?:[-–]|,? and (?:the )?)$/u.test(text.slice(first.end, second.start));
    return isJoined && a !== null && b !== null && a !== b ? [[a, b]] : [];
  });
}

function prefixOf({ word }: Token): string | null {
  const [nation] = analyse(PREFIXES[word] ?? "").map(({ term }) => term);
  return nation ?? null;
}

/** Countries, and the people of the sources by any part of name or office; "I" and "my" are the speaker. */
export function partiesIn(reading: Reading, sources: readonly Source[], speaker: Reading | null): Party[] {
  const people = knownPeople(sources);
  return reading.tokens.flatMap((token): Party[] => {
    const nation = nationOf(token);
    if (nation) return isOfOffice(reading, token) ? [] : [{ key: nation, token }];
    if (speaker && /^(?:i|my|me)$/iu.test(token.raw)) return [{ key: keyOf(speaker, people), token }];
    const person = token.isCapital ? people.find(({ terms }) => terms.has(token.term)) : undefined;
    return person ? [{ key: person.key, token }] : [];
  });
}

/** "the *French* Interior Minister": the country tells whose minister, and does nothing itself. */
function isOfOffice({ tokens }: Reading, { at }: Token): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some(({ term }) => /^(?:minist|secretari|counterpart|presid|home|interior)$/u.test(term));
}

interface Known {
  readonly key: string;
  readonly terms: ReadonlySet<string>;
}

/** A person for each line of names; the last word of the name is the key. */
function knownPeople(sources: readonly Source[]): Known[] {
  const lines = sources.flatMap(({ people, speaker }) => [...people.text.split("."), speaker.text]);
  const named = lines.flatMap((line) => {
    const words = line.trim().split(/\s+/u).filter(Boolean);
    return words.length > 0 ? [words] : [];
  });
  const known = named.flatMap((words) => {
    const tokens = sources.flatMap(({ people, speaker }) => [...people.tokens, ...speaker.tokens]);
    const terms = tokens
      .filter(({ raw, term }) => words.includes(raw) && !GENERIC.has(term) && !NATIONS.has(term))
      .map(({ term }) => term);
    return terms.length > 0 ? [{ key: (words.at(-1) ?? "").toLowerCase(), terms: new Set(terms) }] : [];
  });
  return known.map(({ key, terms }) => ({
    key,
    terms: new Set([...terms].filter((term) => !isShared(term, key, known))),
  }));
}

/** Part of the name or office of several: "President Macron", "President Biden". */
function isShared(term: string, key: string, known: readonly Known[]): boolean {
  return known.some((other) => other.key !== key && other.terms.has(term));
}

/** Parts of offices that several people share. */
const GENERIC = new Set("minist secretari of the rt hon mr".split(" "));

function keyOf(speaker: Reading, people: readonly Known[]): string {
  const terms = contentOf(speaker).map(({ term }) => term);
  return people.find((one) => terms.some((term) => one.terms.has(term)))?.key ?? "speaker";
}

const pairs = new WeakMap<Release, readonly (readonly [string, string])[]>();

/** The countries that a release names together: "our countries" are these. */
export function pairsIn(release: Release): readonly (readonly [string, string])[] {
  const known = pairs.get(release) ?? pairsOfNations(read(release.text));
  pairs.set(release, known);
  return known;
}

/** "French Interior Minister Gérald Darmanin"; whoever has "his French counterpart" is of the other country told of. */
export function countryOf(name: string, release: Release): string | null {
  const written = inAnyCase(name);
  const own = new RegExp(
    `\\b(${OF_NATION})\\b[^.,;]{0,40}\\b${written}\\b|\\bof (?:the )?(${NATION_NAMES})\\b[^.;]{0,20}\\b${written}\\b`,
    "u",
  ).exec(release.text);
  return own ? nationOfWord(own[1] ?? own[2] ?? "") : countryOfHost(release);
}

/** Letter by letter: V8 misreads a "(?i:…)" within a pattern once it has compiled it. */
function inAnyCase(name: string): string {
  return name.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

const GUEST = new RegExp(`\\b(${OF_NATION}) (?:(?:Interior|Foreign|Defence|Finance|Justice)\\b|counterpart)`, "gu");

/** Of two ministers a release calls one French: the country of the other, where it names just one together with France. */
export function countryOfHost(release: Release): string | null {
  const [guest, ...others] = new Set(Array.from(release.text.matchAll(GUEST), ([, word = ""]) => nationOfWord(word)));
  if (guest === undefined || guest === null || others.length > 0) return null;
  const beside = pairsIn(release)
    .filter((pair) => pair.includes(guest))
    .flat();
  const [host, ...more] = new Set(beside.filter((nation) => nation !== guest));
  return more.length === 0 ? (host ?? null) : null;
}

const MINISTER = /\b(?:Minister|Secretary)\b/u;
/** The countries whose ministers a release tells of, prime ministers apart. */
export function countriesOfMinisters(release: Release): ReadonlySet<string> {
  const ministers = peopleIn(release).filter(({ role }) => MINISTER.test(role ?? "") && !/\bPrime\b/u.test(role ?? ""));
  return new Set(ministers.flatMap(({ name }) => countryOf(name?.split(" ").at(-1) ?? "-", release) ?? []));
}

/** "the British and French interior *ministers*": behind countries that are joined. */
export function isOfMinisters(tokens: readonly Token[], { at }: Token): boolean {
  const behind = tokens.filter((one) => one.at > at && one.at < at + 7);
  const end = behind.findIndex(({ word }) => word === "ministers");
  const between = behind.slice(0, Math.max(0, end));
  return end > 0 && between.every((one) => /^(?:and|interior|home|foreign)$/u.test(one.word) || nationOf(one) !== null);
}

/** "Britain's Amber Rudd", "his French friend Gérald Darmanin": whose minister the release says that the person is; null where nobody's name stands there. */
export function countryOfPerson(
  tokens: readonly Token[],
  { at, raw }: Token,
  sources: readonly Source[],
): string | null {
  const isFellow = /^(?:friend|colleague|ally|host|guest|neighbour|interlocutor)$/u.test(tokens[at + 1]?.word ?? "");
  if (!isFellow && !/['’]s$/u.test(raw)) return null;
  const behind = tokens.slice(at + (isFellow ? 2 : 1), at + 5);
  const end = behind.findIndex(({ isCapital }) => !isCapital);
  const named =
    (end < 0 ? behind : behind.slice(0, end)).at(-1) ?? (isFellow ? namedBehind(tokens[at + 1], sources) : undefined);
  const last = named?.raw.replace(/['’]s?$/u, "");
  const release = sources
    .map(({ quote }) => quote.release)
    .find((one) => peopleIn(one).some(({ name }) => name?.split(" ").at(-1) === last));
  return release && last ? countryOf(last, release) : null;
}

/** "my friend *Gérald Darmanin*": the name that the quotes have right behind the word. */
function namedBehind(fellow: Token | undefined, sources: readonly Source[]): Token | undefined {
  return sources
    .map(({ reading: { tokens } }) => {
      const own = tokens.find(({ term }) => term === fellow?.term);
      const behind = tokens.slice((own?.at ?? tokens.length) + 1);
      return behind
        .slice(
          0,
          behind.findIndex(({ isCapital }) => !isCapital),
        )
        .at(-1);
    })
    .find((one) => one !== undefined);
}

const OFFICE_BEHIND = /^(?:Prime|Home|Interior|Foreign) (?:Minister|Secretary)|^(?:Minister|President)\b/u;
/** "*Britain's* Amber Rudd", "the *British* Prime Minister": a country that tells whose somebody is; that it is true is asked elsewhere. */
export function isEpithet({ text, tokens }: Reading, token: Token, sources: readonly Source[]): boolean {
  if (nationOf(token) === null) return false;
  return (
    OFFICE_BEHIND.test(text.slice(token.end).trimStart()) ||
    isOfMinisters(tokens, token) ||
    countryOfPerson(tokens, token, sources) === nationOf(token) ||
    sources.some((source) => isOneOfPair(tokens, token, source))
  );
}

/** "The UK and France" at the head of a sentence for "the pair", "he … his French counterpart": the two countries whose ministers a quote tells of. */
function isOneOfPair(tokens: readonly Token[], token: Token, { quote: { text, release } }: Source): boolean {
  if (!/\b(?:pair|counterpart)\b/u.test(text)) return false;
  const isOpening = tokens
    .slice(0, token.at)
    .every((one) => nationOf(one) !== null || /^(?:the|both|and)$/u.test(one.word));
  if (!isOpening) return false;
  const isAnd = (at: number): boolean => tokens[at]?.word === "and";
  const [behind, before] = [
    tokens.slice(token.at + 1, token.at + 4).find((one) => nationOf(one) !== null && isAnd(token.at + 1)),
    tokens.slice(Math.max(0, token.at - 3), token.at).findLast((one) => nationOf(one) !== null && isAnd(one.at + 1)),
  ];
  const other = behind ?? before;
  const known = countriesOfMinisters(release);
  const own = [token, ...(other ? [other] : [])].map((one) => nationOf(one) ?? "-");
  return own.length === 2 && own[0] !== own[1] && known.size === 2 && own.every((nation) => known.has(nation));
}
