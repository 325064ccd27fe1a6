/** Every sentence that the bot says on its own account, in English and French. */
import type { AbstentionReason, Quote, Searched } from "./answering/answer.ts";
import type { Decline } from "./answering/decline.ts";
import type { FollowUp } from "./answering/understanding/follow-up.ts";
import type { AnswerKindName } from "./language/answer-kind.ts";
import { writtenDate } from "./language/written-date.ts";
import { afterDe, inMarks, writtenList } from "./language/written-list.ts";
import { writtenTime, type Span } from "./language/written-time.ts";

type Language = "en" | "fr";

const REASONS: Readonly<Record<AbstentionReason, Readonly<Record<Language, string>>>> = {
  "empty-question": {
    en: "There is no question in that message. Ask what a government has announced: a figure, a date, a decision, or what somebody said.",
    fr: "Ce message ne contient pas de question. Demandez ce qu’un gouvernement a annoncé : un chiffre, une date, une décision ou les propos de quelqu’un.",
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
    en: "The releases quote nobody saying this.",
    fr: "Les communiqués ne citent personne à ce sujet.",
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

/** What a person reads when the releases do not hold the answer: what was not met, and whether something near it follows. */
export function abstentionMessage(reason: AbstentionReason, language: Language, decline: Decline): string {
  const said = sentenceFor(reason, language, decline) ?? REASONS[reason][language];
  return [said, decline.near > 0 ? NEAR[language] : ""].filter(Boolean).join(" ");
}

/** A reason with its particulars, or null where there are none. */
function sentenceFor(reason: AbstentionReason, language: Language, decline: Decline): string | null {
  if (reason === "nothing-found" && decline.wantsMore)
    return language === "fr" ? "Il n’y a pas d’autre citation à ce sujet." : "There are no further quotes on this.";
  if (reason === "no-such-words") return noSuchWords(decline, language);
  if (reason === "no-such-time") return noSuchTime(decline, language);
  if (reason === "no-such-person" || reason === "no-such-place") return noSuchName(decline, language);
  if (reason === "detail-not-given") return noSuchDetail(decline, language);
  return reason === "nothing-found" || reason === "weak-evidence"
    ? [REASONS[reason][language], missingWords(decline, language)].filter(Boolean).join(" ")
    : null;
}

function noSuchWords({ speakers, areQuoted, missing, others }: Decline, language: Language): string | null {
  if (speakers.length === 0) return null;
  const who = writtenList(speakers, "or", language);
  if (areQuoted && missing.length > 0)
    return language === "fr"
      ? `Les communiqués ne citent aucun propos ${afterDe(who)} sur ${marked(missing, language)}.`
      : `The releases quote no words of ${who} on ${marked(missing, language)}.`;
  if (areQuoted)
    return language === "fr"
      ? `Les communiqués ne citent aucun propos ${afterDe(who)} à ce sujet.`
      : `The releases quote no words of ${who} on this.`;
  const instead = writtenList(others, "and", language);
  if (language === "fr")
    return `Les communiqués ne citent aucun propos ${afterDe(who)}.${instead && ` Ils citent ${instead}.`}`;
  return `The releases quote no words of ${who}.${instead && ` They do quote ${instead}.`}`;
}

function noSuchTime({ times, from, to }: Decline, language: Language): string | null {
  const asked = times.map((time) => writtenTime(time, language)).filter(Boolean);
  if (asked.length === 0 || from === null || to === null) return null;
  const when = writtenList(asked, "or", language);
  const [first, last] = [writtenDate(from, language), writtenDate(to, language)];
  return language === "fr"
    ? `Les communiqués n’en disent rien pour la période demandée (${when}) ; ils vont du ${first} au ${last}.`
    : `The releases say nothing about this for the time asked (${when}); they run from ${first} to ${last}.`;
}

function noSuchName({ missing, unknown }: Decline, language: Language): string | null {
  if (missing.length === 0) return null;
  if (unknown.length > 0)
    return language === "fr"
      ? `Aucun communiqué ne nomme ${marked(unknown, language)}.`
      : `No release names ${marked(unknown, language)}.`;
  return language === "fr"
    ? `Les communiqués nomment ${marked(missing, language)}, mais pas à ce propos.`
    : `The releases name ${marked(missing, language)}, but not in this connection.`;
}

const THINGS: Readonly<Partial<Record<AnswerKindName, Readonly<Record<Language, string>>>>> = {
  number: { en: "give no such number", fr: "ne donnent pas ce nombre" },
  money: { en: "give no such sum", fr: "ne donnent pas ce montant" },
  share: { en: "give no such percentage", fr: "ne donnent pas ce pourcentage" },
  date: { en: "give no date for it", fr: "n’en donnent pas la date" },
  duration: { en: "do not say for how long", fr: "n’en donnent pas la durée" },
  person: { en: "do not say who", fr: "ne disent pas qui" },
  place: { en: "do not say where", fr: "ne disent pas où" },
  organisation: { en: "do not say which body", fr: "ne disent pas quel organisme" },
};

function noSuchDetail({ kind, wantsHolder }: Decline, language: Language): string | null {
  const thing = THINGS[wantsHolder ? "person" : kind];
  if (!thing) return null;
  return language === "fr"
    ? `Les communiqués en parlent, mais ${thing.fr}.`
    : `The releases touch on this but ${thing.en}.`;
}

function missingWords({ missing, unknown }: Decline, language: Language): string {
  if (unknown.length > 0)
    return language === "fr"
      ? `Aucun ne mentionne ${marked(unknown, language)}.`
      : `None mentions ${marked(unknown, language)}.`;
  if (missing.length === 0) return "";
  return language === "fr"
    ? `Le plus proche ne parle pas de ${marked(missing, language)}.`
    : `What comes nearest does not speak of ${marked(missing, language)}.`;
}

const MOST_WORDS = 3;

function marked(words: readonly string[], language: Language): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => inMarks(word, language));
  return writtenList(shown, "or", language);
}

/** What an answer can say of itself above its quotes. */
export interface Answering {
  readonly quotes: readonly Quote[];
  readonly searched: Searched;
  readonly arrangement: "best-first" | "timeline";
  readonly followUp: FollowUp | null;
  readonly times: readonly Span[];
}

/** What stands above the quotes of an answer: never more than what they show, and where was searched. */
export function answerMessage(language: Language, answering: Answering): string {
  const { quotes, arrangement, followUp } = answering;
  const [first] = quotes;
  if (first && followUp === "who-said-that") return whoSaidThat(first, language);
  if (first && followUp === "source") return sourceOf(first, language);
  const range = searchedRange(answering, language);
  const says = ANSWERS[followUp === "more" ? "more" : arrangement][language](quotes.length);
  return language === "fr" ? `${says} (${range}) :` : `${says} (${range}):`;
}

const ANSWERS: Readonly<Record<"more" | Answering["arrangement"], Record<Language, (quotes: number) => string>>> = {
  more: {
    en: (quotes) => (quotes === 1 ? "One more quote" : `${quotes} more quotes`),
    fr: (quotes) => (quotes === 1 ? "Une autre citation" : `${quotes} autres citations`),
  },
  timeline: { en: () => "From the oldest to the newest", fr: () => "Du plus ancien au plus récent" },
  "best-first": {
    en: (quotes) => (quotes === 1 ? "The releases say" : `The releases say, in ${quotes} quotes`),
    fr: (quotes) => (quotes === 1 ? "Les communiqués disent" : `Les communiqués disent, en ${quotes} citations`),
  },
};

function whoSaidThat({ speaker }: Quote, language: Language): string {
  const who = [speaker?.name, speaker?.role].filter(Boolean).join(", ");
  const article = speaker?.name || /^the\b/iu.test(who) ? "" : "the ";
  if (who) return language === "fr" ? `Propos ${afterDe(who)} :` : `The words of ${article}${who}:`;
  return language === "fr"
    ? "Ce sont les mots du communiqué lui-même, qui ne cite personne ici :"
    : "These are the release’s own words; it quotes nobody here:";
}

function sourceOf({ release, paragraph }: Quote, language: Language): string {
  const day = release.date === null ? null : writtenDate(release.date, language);
  const whence = [release.publisher, day].filter(Boolean).join(", ");
  const title = inMarks(release.title, language);
  const where = language === "fr" ? `paragraphe ${paragraph} :` : `paragraph ${paragraph}:`;
  return `${language === "fr" ? "Tiré de" : "From"} ${title}${whence && ` (${whence})`}, ${where}`;
}

/** "searched 5 releases for 2016", or the days that the releases span where no time was asked. */
function searchedRange({ searched: { from, to, releases }, times }: Answering, language: Language): string {
  const plural = releases === 1 ? "" : "s";
  const count =
    language === "fr" ? `${releases} communiqué${plural} consulté${plural}` : `searched ${releases} release${plural}`;
  const asked = times.map((time) => writtenTime(time, language)).filter(Boolean);
  const isOpen = times.some((time) => time.from === null || time.to === null);
  const joint = { fr: ", période : ", en: isOpen ? ", " : " for " }[language];
  if (asked.length > 0) return `${count}${joint}${writtenList(asked, "and", language)}`;
  return from === null || to === null ? count : `${count}, ${writtenTime({ from, to, anyYear: false }, language)}`;
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
