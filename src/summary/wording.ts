/** What a summary says on its own account. */
import type { Material } from "./material.ts";
import type { SummaryRequest, SummarySentence } from "./summary.ts";

/** Why the extractive summary stands where a model's was wanted. */
export type Fallback = "failed" | "too-little" | "budget" | "language";

type Language = "en" | "fr";

const FALLBACKS: Readonly<Record<Language, Readonly<Record<Fallback, string>>>> = {
  en: {
    failed: "The language model could not be used, so these are the releases’ own sentences.",
    "too-little":
      "Too little of what the language model wrote could be confirmed, so these are the releases’ own sentences.",
    budget: "Today’s budget for the language model is used up, so these are the releases’ own sentences.",
    language:
      "Sentences of a language model cannot be checked in this language, so these are the releases’ own sentences.",
  },
  fr: {
    failed: "Le modèle de langue n’a pas pu servir : voici les phrases mêmes des communiqués.",
    "too-little":
      "Trop peu de ce que le modèle de langue a écrit a pu être confirmé : voici les phrases mêmes des communiqués.",
    budget: "Le budget du jour pour le modèle de langue est épuisé : voici les phrases mêmes des communiqués.",
    language:
      "Les phrases d’un modèle de langue ne peuvent pas encore être vérifiées en français : voici les phrases mêmes des communiqués.",
  },
};

export function fallbackMessage(fallback: Fallback, language: Language = "en"): string {
  return FALLBACKS[language][fallback];
}

/** What stands above an extractive summary. */
export function extractiveMessage(
  { kind }: Material,
  sentences: readonly SummarySentence[],
  { length = "points", language = "en" }: Pick<SummaryRequest, "length" | "language">,
): string {
  const says = ABOVE[language];
  if (kind === "difference" || kind === "speaker") return says[kind];
  if (releaseCount(sentences) > 1) return says.several(releaseCount(sentences));
  return length === "line" ? says.line : says.release;
}

const ABOVE = {
  en: {
    difference: "What only one of the two releases says, the older one first:",
    speaker: "In their words, and in what the releases tell of them, oldest first:",
    several: (count: number) => `From ${count} releases, oldest first:`,
    line: "In one sentence of the release:",
    release: "In the release’s own sentences:",
  },
  fr: {
    difference: "Ce que dit un seul des deux communiqués, le plus ancien d’abord :",
    speaker: "Dans leurs mots, et dans ce que les communiqués en rapportent, du plus ancien au plus récent :",
    several: (count: number) => `De ${count} communiqués, du plus ancien au plus récent :`,
    line: "En une phrase du communiqué :",
    release: "Avec les phrases mêmes du communiqué :",
  },
};

/** What stands with the sentences of a model. */
export function modelMessage(
  sentences: readonly SummarySentence[],
  removed: number,
  language: Language = "en",
): string {
  const releases = releaseCount(sentences);
  return language === "fr" ? modelInFrench(releases, removed) : modelInEnglish(releases, removed);
}

function modelInEnglish(releases: number, removed: number): string {
  const from = releases > 1 ? ` from ${releases} releases` : "";
  const held = `Written by a language model${from}; every sentence was held against the quotes that it points at.`;
  if (removed === 0) return held;
  return `${held} ${removed === 1 ? "One sentence" : `${removed} sentences`} that could not be confirmed ${removed === 1 ? "was" : "were"} left out.`;
}

function modelInFrench(releases: number, removed: number): string {
  const from = releases > 1 ? ` d’après ${releases} communiqués` : "";
  const held = `Écrit par un modèle de langue${from} ; chaque phrase a été comparée aux citations auxquelles elle renvoie.`;
  if (removed === 0) return held;
  const left = removed === 1 ? "Une phrase qui n’a" : `${removed} phrases qui n’ont`;
  return `${held} ${left} pas pu être ${removed === 1 ? "confirmée a été omise" : "confirmées ont été omises"}.`;
}

/** What is said where the person stopped it. */
export function stoppedMessage(shown: number, language: Language = "en"): string {
  if (language === "fr")
    return shown === 0
      ? "Arrêté avant qu’une phrase soit confirmée."
      : "Arrêté ; ces phrases avaient été confirmées auparavant.";
  return shown === 0 ? "Stopped before a sentence was confirmed." : "Stopped; these sentences were confirmed before.";
}

/** What is said where there is nothing to summarise. */
export function emptyMessage(request: SummaryRequest): string {
  return request.language === "fr" ? emptyInFrench(request) : emptyInEnglish(request);
}

function emptyInEnglish({ topic, speaker, from, to, against }: SummaryRequest): string {
  if (against !== undefined) return "Neither of the two releases says anything that the other does not.";
  const who = speaker === undefined ? "" : ` of ${speaker}`;
  const what = topic === undefined ? "" : ` on “${topic}”`;
  const when = spanInEnglish(from, to);
  if (speaker !== undefined) return `The releases hold no words${who}${what}${when}.`;
  return `The releases hold nothing${what}${when}.`;
}

function spanInEnglish(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? "" : ` up to ${to}`;
  return to === undefined ? ` from ${from} on` : ` between ${from} and ${to}`;
}

function emptyInFrench({ topic, speaker, from, to, against }: SummaryRequest): string {
  if (against !== undefined) return "Aucun des deux communiqués ne dit quoi que ce soit que l’autre ne dise pas.";
  const what = topic === undefined ? "" : ` sur « ${topic} »`;
  const when = spanInFrench(from, to);
  if (speaker !== undefined) return `Les communiqués ne contiennent aucun propos de ${speaker}${what}${when}.`;
  return `Les communiqués ne contiennent rien${what}${when}.`;
}

function spanInFrench(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? "" : ` jusqu’à ${to}`;
  return to === undefined ? ` à partir de ${from}` : ` entre ${from} et ${to}`;
}

function releaseCount(sentences: readonly SummarySentence[]): number {
  return new Set(sentences.flatMap(({ quotes }) => quotes.map(({ release }) => release.id))).size;
}
