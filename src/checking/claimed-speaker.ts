/** Is the speaker that a message names the one whom the release gives these words to? */
import type { Release, Speaker } from "../corpus/release.ts";
import type { Voice } from "./speech-at.ts";
import { fold } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** `unconfirmed`: the release does not say enough to confirm or deny it. */
export type Agreement = "agrees" | "differs" | "unconfirmed";

const courtesies = words(
  "mr mrs ms miss mme m dr sir dame lord lady rt hon the of for and de du la le then former ex our his her majesty s " +
    "british french uk france frances britain britains uks english then- l d des francais francaise britannique",
);
const offices = words(
  "secretary minister president chancellor spokesman spokeswoman spokesperson ambassador commissioner director chief " +
    "official ministre premier mayor leader",
);
const organisations = words(
  "office government department ministry communique release statement association press agency council commission " +
    "bbc reuters news guardian times telegraph committee parliament embassy gov website page source",
);

/** Compares a name as a message gives it with the voice that a release gives the words to. */
export function compareClaim(index: WordIndex, claimed: string, voice: Voice, release: Release): Agreement {
  const said = wordsOf(officeFirst(claimed));
  if (said.every((word) => courtesies.has(word))) return "unconfirmed";
  if (isOrganisation(said)) return comparePublisher(index, said, release);
  if (voice.voice !== "speech") return "differs";
  return voice.speaker === null ? "unconfirmed" : compareSpeaker(index, said, voice.speaker);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** French names of offices in English: who writes French names an office in French. */
const inEnglish: Readonly<Record<string, string>> = {
  ministre: "minister",
  secretaire: "secretary",
  presidente: "president",
  premier: "prime",
  premiere: "prime",
  interieur: "interior",
  etrangeres: "foreign",
  affaires: "affairs",
  etat: "state",
  finances: "finance",
  defense: "defence",
  ambassadeur: "ambassador",
  ambassadrice: "ambassador",
  commissaire: "commissioner",
  directeur: "director",
  directrice: "director",
  maire: "mayor",
};

function wordsOf(name: string): string[] {
  const found = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => inEnglish[word] ?? word);
}

/** "Ada Lindqvist, Minister of Ports" is "Minister of Ports Ada Lindqvist". */
function officeFirst(claimed: string): string {
  const [, name = "", office = ""] = /^([^,]+),\s*(.+)$/su.exec(claimed) ?? [];
  const isOffice = wordsOf(office).some((word) => offices.has(word));
  return isOffice && !wordsOf(name).some((word) => offices.has(word)) ? `${office} ${name}` : claimed;
}

function isOrganisation(said: readonly string[]): boolean {
  return said.some((word) => organisations.has(word)) && !said.some((word) => offices.has(word));
}

/** A release speaks for its publisher, also where it quotes. An outlet that the corpus does not know proves nothing. */
function comparePublisher(index: WordIndex, said: readonly string[], release: Release): Agreement {
  const names = (publisher: string | null): boolean => {
    const printed = wordsOf(publisher ?? "");
    return printed.length > 0 && printed.every((word) => said.includes(word));
  };
  if (names(release.publisher)) return "agrees";
  return index.stretches.some(({ annotated }) => names(annotated.release.publisher)) ? "differs" : "unconfirmed";
}

function compareSpeaker(index: WordIndex, said: readonly string[], { name, role }: Speaker): Agreement {
  const printedRole = wordsOf(role ?? "");
  const personal = said.filter((word) => !courtesies.has(word) && !offices.has(word) && !printedRole.includes(word));
  const claimsName = personal.length > 0 && !isRole(said);
  if (name === null) return claimsName ? compareUnnamed(index, said, printedRole) : compareRole(said, printedRole);
  const printedName = wordsOf(name);
  const surname = printedName.at(-1) ?? "";
  if (claimsName) return namesPerson(index, personal, printedName, surname) ? "agrees" : "differs";
  return compareRole(said, [...printedRole, ...wordsPrintedBefore(index, surname)]);
}

/** "the Foreign Secretary": ends with an office, so it holds no name. */
function isRole(said: readonly string[]): boolean {
  return offices.has(said.at(-1) ?? "");
}

function compareRole(said: readonly string[], printed: readonly string[]): Agreement {
  const claimed = said.filter((word) => !courtesies.has(word));
  if (claimed.length === 0 || !printed.some((word) => offices.has(word))) return "unconfirmed";
  return claimed.every((word) => printed.includes(word)) ? "agrees" : "differs";
}

/** The release prints a role without a name: another office than the printed one is wrong, a name alone stays open. */
function compareUnnamed(index: WordIndex, said: readonly string[], printedRole: readonly string[]): Agreement {
  const known = [...said, ...wordsPrintedBefore(index, said.at(-1) ?? "")];
  if (!known.some((word) => offices.has(word))) return "unconfirmed";
  const office = printedRole.filter((word) => !courtesies.has(word));
  return office.every((word) => known.includes(word)) ? "unconfirmed" : "differs";
}

/** The surname, or a given name alone, and nothing that this person is not called anywhere in the corpus. */
function namesPerson(
  index: WordIndex,
  personal: readonly string[],
  printedName: readonly string[],
  surname: string,
): boolean {
  const called = [...printedName, ...wordsPrintedBefore(index, surname)];
  const isCalled = (word: string): boolean => called.some((other) => isSameName(word, other));
  return personal.some((word) => printedName.some((other) => isSameName(word, other))) && personal.every(isCalled);
}

/** A letter mistaken ("Cleverley") or an initial ("J") is still the name. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return Math.min(a.length, b.length) >= 5 && a.charAt(0) === b.charAt(0) && editDistance(a, b) <= 2;
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of a.split("").entries()) {
    const current = [row + 1];
    for (const [column, other] of b.split("").entries()) {
      const kept = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(kept, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

const wordsBeforeName = 4;

/** Given names and offices: the capitalised words that stand right before a surname anywhere in the corpus. */
function wordsPrintedBefore(index: WordIndex, surname: string): string[] {
  const found = new Set<string>();
  for (const position of index.places([surname]).slice(0, 200)) {
    for (let at = position - 1; at >= Math.max(0, position - wordsBeforeName); at -= 1) {
      if (!/^\p{Lu}/u.test(index.formAt(at))) break;
      found.add(index.foldedAt(at));
    }
  }
  return [...found];
}
