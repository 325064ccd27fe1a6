/** The people of the corpus as sets of terms: whom a name or an office in a question means, release by release. */
import type { AnnotatedRelease } from "../corpus/release.ts";
import { analyse } from "../language/terms.ts";

export interface KnownPerson {
  readonly name: string | null;
  readonly role: string | null;
  readonly nameTerms: ReadonlySet<string>;
  /** Terms of every office that the release gives them. */
  readonly roleTerms: ReadonlySet<string>;
}

/** Those who hold office, spoken of together. */
export const OFFICE_HOLDERS =
  /\b(?:both|the|two|2|les|deux) (?:(?:two|2|\p{L}+) )?(?:ministers|leaders|secretaries|presidents|counterparts|ministres|dirigeants)\b|\bthe (?:pair|two)\b(?! \p{L}+s\b)/iu;

/** Heads of government and of state are not among "the ministers" or "the pair" of a meeting of ministers. */
export const HEAD_OF_GOVERNMENT = /\b(?:prime minister|president|premier|chancellor|first minister)\b/iu;

const TITLES: ReadonlySet<string> = new Set(
  analyse(
    "the of and for mr mrs ms miss dr sir dame lord lady rt hon professor m mme monsieur madame le la de du des",
  ).map(({ term }) => term),
);

/** "the Home Secretary *in 2017*", "*of June 2021*": when somebody held it. */
const HELD_WHEN =
  /\s(?:back )?(?:in|of|during|since|from|en|de|depuis)\s(?:\p{L}+\s)?(?:19|20)\d\d$|\s(?:at the time|then|back then|à l[’']époque)$/iu;

/** As offices are called for short. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ["sec", "secretary"],
  ["prez", "president"],
  ["pm", "prime minister"],
]);
const SHORT = /\b(?:sec|prez|pm)\b/giu;

/** Britain's interior minister is called Home Secretary, in whatever language is asked. */
const OFFICES_IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bministre (?:britannique|anglaise?) de l['’]intérieur\b|\bministre de l['’]intérieur (?:britannique|anglaise?|(?:du|au) royaume-uni)(?!\p{L})|\b(?:british|uk|english) (?:interior minister|minister of the interior)\b/giu, "home secretary"],
  [/\bministre (?:française? )?de l['’]intérieur(?: française?)?(?!\p{L})/giu, "interior minister"],
  [/\bpremi(?:er|ère) ministre\b/giu, "prime minister"],
]; // prettier-ignore

function inEnglish(phrase: string): string {
  return OFFICES_IN_ENGLISH.reduce((text, [office, english]) => text.replace(office, english), phrase);
}

/** Terms of a name or an office, without articles, titles and the time that it was held. */
export function personTerms(phrase: string): ReadonlySet<string> {
  return new Set(
    analyse(
      inEnglish(phrase)
        .trim()
        .replace(HELD_WHEN, "")
        .replace(SHORT, (short) => SHORT_FOR.get(short.toLowerCase()) ?? short),
    )
      .map(({ term }) => term)
      .filter((term) => !TITLES.has(term)),
  );
}

/** Everyone a release names or lets speak, once for each form in which it prints them. */
export function peopleOf({ people, speeches }: AnnotatedRelease): KnownPerson[] {
  const speaking = speeches.flatMap(({ speaker }) => speaker ?? []);
  const printed = new Map([...people, ...speaking].map((one) => [`${one.name}\n${one.role}`, one]));
  const all = [...printed.values()].map(({ name, role }) => ({ name, role, nameTerms: personTerms(name ?? "") }));
  return all.map((person) => {
    const same = all.filter((other) => isSame(person, other));
    return { ...person, roleTerms: personTerms(same.map(({ role }) => role ?? "").join(" ")) };
  });
}

type Printed = Omit<KnownPerson, "roleTerms">;

function isSame(person: Printed, other: Printed): boolean {
  return person.name === null ? other.role === person.role : shareTerm(person.nameTerms, other.nameTerms);
}

/** Whether asked terms mean this person: a part of the name, or every word of an office. */
export function isPerson(asked: ReadonlySet<string>, person: KnownPerson): boolean {
  if (asked.size === 0) return false;
  const inName = [...asked].filter((term) => person.nameTerms.has(term)).length;
  const unknown = [...asked].filter((term) => !person.nameTerms.has(term) && !person.roleTerms.has(term)).length;
  return inName > 0 ? unknown < inName || unknown === 0 : unknown === 0;
}

function shareTerm(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a) if (b.has(term)) return true;
  return false;
}
