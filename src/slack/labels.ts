/** What stands on Slack's buttons, titles and captions; sentences that answer are in `wording.ts`. */
import type { Answer } from "../answering/answer.ts";

export type Language = Answer["language"];
export type Labels = typeof english;

const english = {
  showInContext: "Show in context",
  moreQuotes: "More quotes",
  share: "Share to channel",
  paragraph: (number: number) => `paragraph ${number}`,
  undated: "undated",
  eventOf: (date: string) => `tells of ${date}`,
  alsoIn: "also in",
  andMore: (count: number) => `and ${count} more`,
  goesOn: "The quotation goes on; “Show in context” has the rest.",
  searched: (releases: number, from: string | null, to: string | null) =>
    `Searched ${plural(releases, "release")}${from && to ? `, ${from === to ? from : `${from} to ${to}`}` : ""}.`,
  compared: "Compared letter by letter with the releases by an automated service.",
  checkQuote: "Check a quote",
  wordForWord: "Quoted word for word by an automated service.",
  tryAsking: "You could ask:",
  helpful: "Helpful",
  notHelpful: "Not helpful",
  helpfulRead: "This answer was helpful",
  notHelpfulRead: "This answer was not helpful",
  thanks: "Thank you. That is noted and helps to find where answers fall short.",
  asked: (user: string) => `<@${user}> asked`,
  sharedBy: (user: string) => `<@${user}> shared from the releases`,
  shared: "Shared to the channel.",
  statusSearching: "is searching the releases…",
  loading: (releases: number) => [
    `Searching ${plural(releases, "release")}…`,
    "Comparing each quote with its release…",
  ],
  apology: "Sorry, something went wrong on our side and this was not answered. Please try once more in a minute.",
  gone: "The release behind this has changed since. Please ask again, and the answer will quote it as it stands now.",
  inContext: "In context",
  earlier: "Earlier",
  later: "Later",
  close: "Close",
  findQuote: "Find a quote",
  yourQuestion: "Your question",
  questionHint: "Whole questions and single names both work.",
  ask: "Ask",
  answer: "Answer",
  aboutRelease: (title: string) => `What does “${title}” say?`,
  askAbout: "Ask about this",
  homeTitle: "Ask what has been announced",
  homeIntro:
    "Every answer is a quotation, cut word for word out of a press release, with its source. When the releases do not hold an answer, you are told so.",
  homeHolds: (releases: number, publishers: number, from: string | null, to: string | null) =>
    `${plural(releases, "release")} from ${plural(publishers, "publisher")}${from && to ? `, dated ${from} to ${to}` : ""}.`,
  homeExamples: "Questions that have an answer",
  homeRecent: "Recent releases",
  homeWays: (command: string) =>
    `Ways to ask: mention me in a channel, write to me in Messages, or type \`${command}\` and a question for an answer only you see.`,
  prompts: "Questions that have an answer",
};

const french: Labels = {
  showInContext: "Voir le contexte",
  moreQuotes: "Autres citations",
  share: "Partager dans le canal",
  paragraph: (number) => `paragraphe ${number}`,
  undated: "sans date",
  eventOf: (date) => `à propos du ${date}`,
  alsoIn: "aussi dans",
  andMore: (count) => `et ${count} de plus`,
  goesOn: "La citation continue ; « Voir le contexte » donne la suite.",
  searched: (releases, from, to) =>
    `Recherche dans ${pluralFrench(releases, "communiqué")}${from && to ? `, ${from === to ? from : `${from} au ${to}`}` : ""}.`,
  compared: "Comparé lettre par lettre avec les communiqués par un service automatique.",
  checkQuote: "Vérifier",
  wordForWord: "Cité mot pour mot par un service automatique.",
  tryAsking: "Vous pourriez demander :",
  helpful: "Utile",
  notHelpful: "Pas utile",
  helpfulRead: "Cette réponse est utile",
  notHelpfulRead: "Cette réponse n’est pas utile",
  thanks: "Merci. C’est noté, et cela aide à voir où les réponses manquent.",
  asked: (user) => `<@${user}> a demandé`,
  sharedBy: (user) => `<@${user}> a partagé, d’après les communiqués`,
  shared: "Partagé dans le canal.",
  statusSearching: "cherche dans les communiqués…",
  loading: (releases) => [
    `Recherche dans ${pluralFrench(releases, "communiqué")}…`,
    "Comparaison de chaque citation avec son communiqué…",
  ],
  apology: "Désolé, une erreur de notre côté a empêché la réponse. Veuillez réessayer dans une minute.",
  gone: "Le communiqué a changé depuis. Posez la question à nouveau : la réponse le citera tel qu’il est maintenant.",
  inContext: "Contexte",
  earlier: "Avant",
  later: "Après",
  close: "Fermer",
  findQuote: "Trouver une citation",
  yourQuestion: "Votre question",
  questionHint: "Une question entière ou un simple nom.",
  ask: "Demander",
  answer: "Réponse",
  aboutRelease: (title) => `Que dit « ${title} » ?`,
  askAbout: "Interroger",
  homeTitle: "Demandez ce qui a été annoncé",
  homeIntro:
    "Chaque réponse est une citation, reprise mot pour mot d’un communiqué, avec sa source. Si les communiqués ne contiennent pas la réponse, on vous le dit.",
  homeHolds: (releases, publishers, from, to) =>
    `${pluralFrench(releases, "communiqué")} de ${pluralFrench(publishers, "éditeur")}${from && to ? `, du ${from} au ${to}` : ""}.`,
  homeExamples: "Des questions qui ont une réponse",
  homeRecent: "Communiqués récents",
  homeWays: (command) =>
    `Pour demander : mentionnez-moi dans un canal, écrivez-moi dans Messages, ou tapez \`${command}\` et une question pour une réponse que vous seul voyez.`,
  prompts: "Des questions qui ont une réponse",
};

/** The labels of a language. */
export function labelsIn(language: Language): Labels {
  return language === "fr" ? french : english;
}

/** A date YYYY-MM-DD as people write it; any other text as it is. */
export function writtenDate(date: string, language: Language): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return date;
  return DATE_FORMATS[language].format(time);
}

const DATE_FORMATS = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  fr: new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }),
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function pluralFrench(count: number, noun: string): string {
  return `${count} ${noun}${count < 2 ? "" : "s"}`;
}
