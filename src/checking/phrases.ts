/** The sentences of a check, in English and French, with gaps for what was found. */
import { writtenDate } from "../language/written-date.ts";
import type { Verdict } from "./check.ts";

export type Phrases = typeof english;

const english = {
  verdicts: {
    verbatim: "Verbatim",
    altered: "Altered",
    stitched: "Stitched together",
    misattributed: "Misattributed",
    "not-found": "Not found",
  } satisfies Record<Verdict, string> as Readonly<Record<Verdict, string>>,
  quoted: (words: string) => `“${words}”`,
  and: " and ",
  dated: (date: string) => writtenDate(date, "en"),
  allPrinted: (count: number) => `All ${count} quotations are as printed.`,
  somePrinted: (real: number, count: number) =>
    `${real === 0 ? "None" : real} of ${count} quotations ${real === 1 ? "is" : "are"} as printed.`,
  printed: (place: string) => `These words are printed exactly so in ${place}.`,
  namedPerson: "the person named",
  theirsAre: (speaker: string) => `they are those of ${speaker}`,
  releaseSays: "the release says them in its own voice",
  misattributed: (name: string, whose: string, place: string) =>
    `The words are real, but not ${possessive(name)}: ${whose}, in ${place}.`,
  onlyBrackets: "Only words marked in brackets are not printed so",
  onlyCapitals: (place: string) => `The words are those printed in ${place}, but for capitals or accents.`,
  notPrinted: (place: string) => `Not as printed in ${place}`,
  changed: (opening: string, changes: string, more: number) =>
    `${opening}: ${changes}${more > 0 ? ` and ${more} more` : ""}.`,
  isLeftOut: (words: string) => `“${words}” is left out`,
  isAdded: (words: string) => `“${words}” is added`,
  saysInstead: (said: string, printed: string) => `it says “${said}” where “${printed}” is printed`,
  inReleases: (count: number) => `in ${count} different releases`,
  apart: (paragraphs: readonly number[]) =>
    `apart in one release (${paragraphs.map((number) => `paragraph ${number}`).join(" and ")})`,
  stitched: (where: string) => `The parts are real but were never one quotation: they stand ${where}.`,
  empty: "There are no words here to check. Paste the quotation itself.",
  tooLong:
    "That is too long to check at once: paste the quotation with what stands around it (up to 40,000 characters).",
  tooShort: (words: string) =>
    `“${words}” is printed, but it is too short to tell where it comes from. Paste more of the quotation.`,
  unlike: "No release prints these words, or anything near them.",
  nearest: (place: string) =>
    `No release prints these words. The nearest passage, which may be what they paraphrase, is in ${place}.`,
  ellipsis: (words: string) => `The ellipsis leaves out ${words}.`,
  onlyNamed: (speaker: string) => `only “${speaker}”`,
  nobodyNamed: "nobody by name",
  unconfirmed: (says: string, name: string) =>
    `The release names ${says} as the speaker, so that ${name} said it cannot be confirmed from it.`,
  saidBy: (speaker: string) => `Said by ${speaker}.`,
  whoseSpeaker: (speaker: string) => `those of ${speaker}`,
  whoseRelease: "the release's own",
  notTheirs: (whose: string, name: string) => `The printed words are ${whose}, not ${possessive(name)}.`,
  alsoIn: (places: string) => `Also in ${places}.`,
  unchecked: (count: number) =>
    count === 1
      ? "One statement outside the quotation marks was not checked."
      : `${count} statements outside the quotation marks were not checked.`,
  notChecked: (claim: string) => `Not checked, because it is not a quotation: ${claim}`,
  said: "said",
  inPrint: "printed",
  releases: "the releases",
  paragraph: (number: number) => `paragraph ${number}`,
  nameless: "a speaker without a name",
};

const french: Phrases = {
  verdicts: {
    verbatim: "Conforme",
    altered: "Modifiée",
    stitched: "Assemblée",
    misattributed: "Mal attribuée",
    "not-found": "Introuvable",
  },
  quoted: (words) => `«\u00A0${words}\u00A0»`,
  and: " et ",
  dated: (date) => writtenDate(date, "fr"),
  allPrinted: (count) => `Les ${count} citations sont conformes au texte imprimé.`,
  somePrinted: (real, count) => {
    if (real === 0) return `Aucune des ${count} citations n’est conforme au texte imprimé.`;
    return `${real} des ${count} citations ${real === 1 ? "est conforme" : "sont conformes"} au texte imprimé.`;
  },
  printed: (place) => `Ces mots sont imprimés exactement ainsi dans ${place}.`,
  namedPerson: "la personne nommée",
  theirsAre: (speaker) => `ils sont de ${speaker}`,
  releaseSays: "c’est le communiqué lui-même qui les dit",
  misattributed: (name, whose, place) => `Les mots sont réels, mais pas de ${name}\u00A0: ${whose}, dans ${place}.`,
  onlyBrackets: "Seuls des mots mis entre crochets ne sont pas imprimés ainsi",
  onlyCapitals: (place) => `Ce sont les mots imprimés dans ${place}, aux majuscules ou aux accents près.`,
  notPrinted: (place) => `Pas comme imprimé dans ${place}`,
  changed: (opening, changes, more) => `${opening}\u00A0: ${changes}${more > 0 ? ` et ${more} de plus` : ""}.`,
  isLeftOut: (words) => `«\u00A0${words}\u00A0» est omis`,
  isAdded: (words) => `«\u00A0${words}\u00A0» est ajouté`,
  saysInstead: (said, printed) => `on y lit «\u00A0${said}\u00A0» là où est imprimé «\u00A0${printed}\u00A0»`,
  inReleases: (count) => `dans ${count} communiqués différents`,
  apart: (paragraphs) =>
    `à distance dans un même communiqué (${paragraphs.map((number) => `paragraphe ${number}`).join(" et ")})`,
  stitched: (where) =>
    `Les parties sont réelles mais n’ont jamais formé une seule citation\u00A0: elles se trouvent ${where}.`,
  empty: "Il n’y a pas de mots à vérifier ici. Collez la citation elle-même.",
  tooLong:
    "C’est trop long pour être vérifié d’un coup : collez la citation et ce qui l’entoure (40 000 caractères au plus).",
  tooShort: (words) =>
    `«\u00A0${words}\u00A0» est imprimé, mais c’est trop court pour dire d’où cela vient. Collez davantage de la citation.`,
  unlike: "Aucun communiqué n’imprime ces mots, ni rien d’approchant.",
  nearest: (place) =>
    `Aucun communiqué n’imprime ces mots. Le passage le plus proche, qu’ils paraphrasent peut-être, est dans ${place}.`,
  ellipsis: (words) => `Les points de suspension omettent ${words}.`,
  onlyNamed: (speaker) => `que «\u00A0${speaker}\u00A0»`,
  nobodyNamed: "personne",
  unconfirmed: (says, name) =>
    `Le communiqué ne nomme ${says}\u00A0: il ne permet pas de confirmer que ces mots sont de ${name}.`,
  saidBy: (speaker) => `Dit par ${speaker}.`,
  whoseSpeaker: (speaker) => `de ${speaker}`,
  whoseRelease: "du communiqué lui-même",
  notTheirs: (whose, name) => `Les mots imprimés sont ${whose}, et non de ${name}.`,
  alsoIn: (places) => `Aussi dans ${places}.`,
  unchecked: (count) =>
    count === 1
      ? "Une affirmation hors des guillemets n’a pas été vérifiée."
      : `${count} affirmations hors des guillemets n’ont pas été vérifiées.`,
  notChecked: (claim) => `Non vérifié, car ce n’est pas une citation\u00A0: ${claim}`,
  said: "dit",
  inPrint: "imprimé",
  releases: "les communiqués",
  paragraph: (number) => `paragraphe ${number}`,
  nameless: "une personne sans nom",
};

/** The phrases of a language. */
export function phrasesIn(language: "en" | "fr"): Phrases {
  return language === "fr" ? french : english;
}

function possessive(name: string): string {
  return /s$/iu.test(name) ? `${name}’` : `${name}’s`;
}
