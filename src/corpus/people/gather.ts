/** Gathers namings into people: full names first, then surnames, then offices that only one person holds. */
import { fold } from "../paragraphs.ts";
import type { Span } from "../release.ts";
import { isCapital, spanOf } from "../words.ts";
import type { Word, WordRange } from "../words.ts";
import { findNamings } from "./mentions.ts";
import type { Naming } from "./mentions.ts";
import { isPeerage, nameKeys } from "./names.ts";
import type { Sex } from "./names.ts";
import { CALENDAR, FUNCTION_WORDS, ORGANISATION_WORDS } from "./not-names.ts";
import { SAYING } from "../speech/reporting-verbs.ts";
import { isBareOffice, isSameOffice } from "./roles.ts";
import { sexOfGivenName, sexOfRole } from "./sex.ts";

/** Somebody whom the text mentions, while their namings are being gathered. */
export interface Known {
  name: string | null;
  role: string | null;
  sex: Sex;
  keys: readonly string[];
  readonly roles: string[];
  readonly mentions: Span[];
}

/** One mention, with the words that it covers and the person meant. */
export interface Mention extends WordRange {
  readonly person: Known;
  /** The office printed at this very place. */
  readonly role: string | null;
}

export interface People {
  readonly people: readonly Known[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** Takes a text and its words, gives who is in it and where. */
export function gatherPeople(text: string, words: readonly Word[]): People {
  const register = new Register(text, words);
  const namings = findNamings(words);
  const certain = namings.filter((naming) => !naming.isUncertain);
  for (const naming of certain) if (isFull(words, naming)) register.addNamed(naming);
  for (const naming of certain) if (naming.name !== null && !isFull(words, naming)) register.addNamed(naming);
  for (const naming of namings) if (naming.isUncertain) register.addIfKnown(naming);
  for (const naming of certain) if (naming.name === null) register.addOffice(naming);
  register.addSurnames(namings);
  return register.result();
}

function isFull(words: readonly Word[], { name }: Naming): boolean {
  if (name === null) return false;
  return (
    nameKeys(
      words
        .slice(name.from, name.to)
        .map(({ text }) => text)
        .join(" "),
    ).length > 1
  );
}

class Register {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #people: Known[] = [];
  readonly #bySurname = new Map<string, Known[]>();
  readonly #mentions: Mention[] = [];
  readonly #speaking: ReadonlySet<string>;

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
    this.#speaking = new Set(words.flatMap((word, index) => (isBesideSaying(words, index) ? nameKeys(word.text) : [])));
  }

  addNamed(naming: Naming): void {
    if (naming.name === null) return;
    const name = this.#print(naming.name);
    const person = this.#find(name, naming.sex) ?? this.#create(nameKeys(name));
    const titled = naming.titled === null ? name : this.#print(naming.titled);
    const isWhole = nameKeys(name).length > 1 || (naming.office !== null && !isPeerage(titled));
    const printed = isWhole ? name : titled;
    const isFuller = nameKeys(name).length > person.keys.length;
    if (person.name === null || isFuller || (isShouted(person.name) && !isShouted(printed) && printed.length > 1)) {
      person.name = printed;
      if (isFuller) person.keys = nameKeys(name);
    }
    person.sex ??= naming.sex ?? sexOfGivenName(name);
    this.#mention(naming, person);
  }

  /** Two capitalised words are a person if their last is the surname of one, or "said" stands beside it elsewhere. */
  addIfKnown(naming: Naming): void {
    const name = naming.name === null ? "" : this.#print(naming.name);
    const isSpeaking = this.#speaking.has(nameKeys(name).at(-1) ?? "");
    if (isSpeaking || this.#find(name, null) !== null) this.addNamed(naming);
  }

  addOffice(naming: Naming): void {
    if (naming.office === null) return;
    const role = this.#print(naming.office);
    const holders = this.#people.filter((person) => person.roles.some((held) => isSameOffice(role, held)));
    const named = holders.filter(({ name }) => name !== null);
    const [only] = named.length === 1 ? named : holders.filter(({ name }) => name === null);
    this.#mention(naming, only ?? this.#create([]));
  }

  /** "Darmanin" alone, where the text names him in full elsewhere. */
  addSurnames(namings: readonly Naming[]): void {
    const taken = new Set(
      namings.filter(({ isUncertain }) => !isUncertain).flatMap(({ from, to }) => indices(from, to)),
    );
    for (const { from, to } of this.#mentions) for (const index of indices(from, to)) taken.add(index);
    for (const [index, word] of this.#words.entries()) {
      if (!isCapital(word) || taken.has(index) || !this.#standsAlone(index)) continue;
      const [key] = nameKeys(word.text);
      const bearers = key === undefined ? [] : (this.#bySurname.get(key) ?? []);
      const [person] = bearers;
      if (person !== undefined && bearers.length === 1) this.#add({ from: index, to: index + 1, person, role: null });
    }
  }

  result(): People {
    const mentions = this.#mentions.toSorted((a, b) => a.from - b.from);
    for (const { person, ...range } of mentions) person.mentions.push(spanOf(this.#words, range));
    const people = this.#people.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
    return { people, mentions };
  }

  #standsAlone(index: number): boolean {
    const word = this.#words[index];
    const next = this.#words[index + 1];
    if (
      word === undefined ||
      FUNCTION_WORDS.has(word.lower) ||
      CALENDAR.has(word.lower) ||
      ORGANISATION_WORDS.has(word.lower)
    )
      return false;
    return !(next !== undefined && isCapital(next) && next.gap === " " && ORGANISATION_WORDS.has(next.lower));
  }

  /** The one person known so far whom this name may mean; null for nobody, or for several. */
  #find(name: string, sex: Sex): Known | null {
    const keys = nameKeys(name);
    const bearers = this.#bySurname.get(keys.at(-1) ?? "") ?? [];
    const fitting = bearers.filter(
      (person) => agree(person, keys) && (sex === null || person.sex === null || person.sex === sex),
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  #create(keys: readonly string[]): Known {
    const person: Known = { name: null, role: null, sex: null, keys, roles: [], mentions: [] };
    this.#people.push(person);
    const surname = keys.at(-1);
    if (surname !== undefined) this.#bySurname.set(surname, [...(this.#bySurname.get(surname) ?? []), person]);
    return person;
  }

  #mention(naming: Naming, person: Known): void {
    const role = naming.office === null ? null : this.#print(naming.office);
    if (role !== null) {
      if (person.role === null || saysMore(role, person.role)) person.role = role;
      if (!person.roles.includes(role)) person.roles.push(role);
      person.sex ??= sexOfRole(role);
    }
    this.#add({ from: naming.from, to: naming.to, person, role });
  }

  #add(mention: Mention): void {
    this.#mentions.push(mention);
  }

  #print(range: WordRange): string {
    const { start, end } = spanOf(this.#words, range);
    return fold(this.#text.slice(start, end));
  }
}

/** A longer office than a bare one; one in small letters than a headline's. */
function saysMore(role: string, known: string): boolean {
  if (isBareOffice(known) && !isBareOffice(role)) return true;
  return isShouted(known) && !isShouted(role) && known.length > 4;
}

/** "SEN. LOTT" in a headline. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** "Hollis told the court": one capitalised word that speaks. */
function isBesideSaying(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (word === undefined || !isCapital(word) || FUNCTION_WORDS.has(word.lower)) return false;
  if (before !== undefined && isCapital(before) && word.gap === " ") return false;
  const isSubject = next?.gap === " " && next.text === next.lower && SAYING.has(next.lower);
  return (
    isSubject ||
    (before !== undefined && word.gap === " " && /[”"’»],? $/u.test(before.gap) && SAYING.has(before.lower))
  );
}

/** Two names of one surname are one person's unless their given names differ. */
function agree(person: Known, keys: readonly string[]): boolean {
  const given = person.keys[0];
  return person.keys.length < 2 || keys.length < 2 || given === keys[0] || person.keys.includes(keys[0] ?? "");
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
