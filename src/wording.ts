/** Every sentence that the bot says on its own account, in English and French. */
import type { AbstentionReason, Searched } from "./answering/answer.ts";
import { writtenDate } from "./language/written-date.ts";

type Language = "en" | "fr";

const REASONS: Readonly<Record<AbstentionReason, Readonly<Record<Language, string>>>> = {
  "empty-question": {
    en: "There is no question in that message. Ask what a government has announced, for example: “How many officers will there be?”",
    fr: "Ce message ne contient pas de question. Demandez ce qu’un gouvernement a annoncé, par exemple : « Combien d’agents y aura-t-il ? »",
  },
  "too-long": {
    en: "That question is too long to search for: please ask it in a few sentences (up to 6,000 characters).",
    fr: "Cette question est trop longue : posez-la en quelques phrases (6 000 caractères au plus).",
  },
  greeting: {
    en: "Hello. Ask me what governments have announced: I answer with verbatim quotes from press releases, each with its source.",
    fr: "Bonjour. Demandez-moi ce que les gouvernements ont annoncé : je réponds par des citations exactes des communiqués, avec leur source.",
  },
  thanks: {
    en: "You are welcome. Ask again whenever you need a quote.",
    fr: "Je vous en prie. Revenez quand il vous faut une citation.",
  },
  help: {
    en: "I find what press releases say and quote it word for word, with title, publisher, date and paragraph. Ask about a figure, a date, a decision, or what somebody said. Where the releases do not hold the answer, I say so.",
    fr: "Je cherche ce que disent les communiqués et le cite mot pour mot, avec titre, éditeur, date et paragraphe. Demandez un chiffre, une date, une décision ou les propos de quelqu’un. Quand les communiqués n’ont pas la réponse, je le dis.",
  },
  "not-for-us": {
    en: "That is not something press releases can answer. I only quote what the releases say.",
    fr: "Les communiqués ne peuvent pas répondre à cela. Je ne cite que ce qu’ils disent.",
  },
  abusive: {
    en: "I do not look for quotes for a question put in those words. Ask what the releases say, and I will quote it.",
    fr: "Je ne cherche pas de citations pour une question posée en ces termes. Demandez ce que disent les communiqués et je le citerai.",
  },
  instruction: {
    en: "I cannot be given other instructions: I only quote press releases, with their source. Ask what you want to know from them.",
    fr: "On ne peut pas me donner d’autres consignes : je cite seulement des communiqués, avec leur source. Demandez ce que vous voulez y trouver.",
  },
  "too-wide": {
    en: "That question is too wide to answer with a few quotes. Name a subject, a person, a place or a date.",
    fr: "Cette question est trop large pour quelques citations. Précisez un sujet, une personne, un lieu ou une date.",
  },
  "nothing-found": {
    en: "The releases say nothing about this.",
    fr: "Les communiqués n’en parlent pas.",
  },
  "no-such-person": {
    en: "The releases do not say this of that person.",
    fr: "Les communiqués ne disent pas cela de cette personne.",
  },
  "no-such-words": {
    en: "The releases quote no words of theirs on this.",
    fr: "Les communiqués ne citent aucun propos de leur part à ce sujet.",
  },
  "no-such-place": {
    en: "The releases do not say this of that place.",
    fr: "Les communiqués ne disent pas cela de ce lieu.",
  },
  "no-such-time": {
    en: "The releases say nothing about this for that time.",
    fr: "Les communiqués n’en disent rien pour cette période.",
  },
  "detail-not-given": {
    en: "The releases touch on this but do not give the detail you ask for.",
    fr: "Les communiqués en parlent, mais ne donnent pas le détail demandé.",
  },
  "weak-evidence": {
    en: "The releases hold nothing that clearly answers this.",
    fr: "Les communiqués ne contiennent rien qui y réponde clairement.",
  },
};

const NEAR: Readonly<Record<Language, string>> = {
  en: "Near it, but not an answer:",
  fr: "Voici ce qui s’en approche, sans y répondre :",
};

/** What a person reads when the releases do not hold the answer. */
export function abstentionMessage(
  reason: AbstentionReason,
  language: Language,
  options: { near: number; missing?: readonly string[] },
): string {
  const missing = options.missing ?? [];
  const about = missing.length > 0 ? ` ${missingWords(missing, language)}` : "";
  const near = options.near > 0 ? ` ${NEAR[language]}` : "";
  return `${REASONS[reason][language]}${about}${near}`;
}

function missingWords(words: readonly string[], language: Language): string {
  const list = words
    .slice(0, 3)
    .map((word) => (language === "fr" ? `« ${word} »` : `“${word}”`))
    .join(", ");
  return language === "fr" ? `Rien sur : ${list}.` : `Nothing on: ${list}.`;
}

/** What stands above the quotes of an answer: where was searched, in how many releases it was found. */
export function answerMessage(
  language: Language,
  quotes: number,
  searched: Searched,
  arrangement: "best-first" | "timeline",
): string {
  const range = searchedRange(searched, language);
  if (arrangement === "timeline") {
    return language === "fr"
      ? `Du plus ancien au plus récent (${range}) :`
      : `From the oldest to the newest (${range}):`;
  }
  if (language === "fr")
    return quotes === 1
      ? `Les communiqués disent (${range}) :`
      : `Les communiqués disent, en ${quotes} citations (${range}) :`;
  return quotes === 1 ? `The releases say (${range}):` : `The releases say, in ${quotes} quotes (${range}):`;
}

/** "searched 5 releases, 10 October 2016 to 1 February 2024". */
function searchedRange({ from, to, releases }: Searched, language: Language): string {
  const [first, last] = [from, to].map((date) => date && writtenDate(date, language));
  const range = language === "fr" ? `, du ${first} au ${last}` : `, ${first} to ${last}`;
  const span = !first || !last ? "" : first === last ? `, ${first}` : range;
  const plural = releases === 1 ? "" : "s";
  if (language === "fr") return `${releases} communiqué${plural} consulté${plural}${span}`;
  return `searched ${releases} release${plural}${span}`;
}

const HINTS: Readonly<Partial<Record<AbstentionReason, Readonly<Record<Language, string>>>>> = {
  "nothing-found": {
    en: "Try other words for it, or the name of a person, a place or a programme.",
    fr: "Essayez d’autres mots, ou le nom d’une personne, d’un lieu ou d’un programme.",
  },
  "no-such-person": {
    en: "Ask without the name to see who does say it.",
    fr: "Posez la question sans le nom pour voir qui le dit.",
  },
  "no-such-words": {
    en: "Ask what the releases say of it, rather than whose words they quote.",
    fr: "Demandez ce que disent les communiqués, plutôt que les propos d’une personne.",
  },
  "no-such-place": {
    en: "Ask without the place to see where the releases do say it of.",
    fr: "Posez la question sans le lieu pour voir de quel lieu il s’agit.",
  },
  "no-such-time": {
    en: "Ask without the date, or for a date that the releases cover.",
    fr: "Posez la question sans la date, ou pour une date que couvrent les communiqués.",
  },
  "detail-not-given": {
    en: "Ask about it in general to see what the releases do give.",
    fr: "Posez une question plus générale pour voir ce que donnent les communiqués.",
  },
  "weak-evidence": {
    en: "Try a whole question that names who, what or where.",
    fr: "Essayez une question entière, qui dit qui, quoi ou où.",
  },
};

/** What a person may try next where the releases do not hold the answer; empty where the reason says it already. */
export function whatToTry(reason: AbstentionReason, language: Language): string {
  return HINTS[reason]?.[language] ?? "";
}
