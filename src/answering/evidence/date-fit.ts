/** Whether a sentence tells when: a date, a day of the week, a season, a time within which. */
import { MONTHS } from "../../language/month-names.ts";
import type { Mention } from "../../language/mentions.ts";
import type { SentenceView } from "./corpus-view.ts";
import { isOfEarlierMeeting } from "./earlier-meeting.ts";
import { fitOf, NO_FIT, type AskedText, type KindFit } from "./fit.ts";

const DAY_OF_SPEAKING = /^(?:today|yesterday|tomorrow|tonight|aujourd['’]hui|hier|demain)$/iu;
/** A weekday is a day, and no date. */
const DATE = "date";
const WANTS_DAY: ReadonlySet<string> = new Set(["day", "date", "weekday"]);
/** A year, a month, a month of a year, a season. */
const IS_NO_DAY =
  /^(?:\d{4}|\d{2}|\d{4}-\d{2}|(?:last|next|this) (?:year|month|week|spring|summer|autumn|fall|winter))$/u;
const DAY = /\b(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;
const WANTS_HOUR = /\b(?:at )?(?:what|which) (?:time\b(?! of (?:the )?year)|hour\b)|\bquelle heure\b/iu;
const HOUR =
  /\b\d{1,2}(?:[:.h]\d{2})\b|\b\d{1,2}\s?(?:[ap]m\b|[ap]\.m\.|o['’]clock\b|heures?\b)|\b(?:midnight|noon|midday|morning|afternoon|evening|night|dawn|dusk|hours? of)\b/giu;
const LOOSE_DATE =
  /\b(?:today|yesterday|tomorrow|this (?:week|month|year|morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|later this (?:week|month|year)|next (?:week|month|year)|(?:over|in|within|during) the (?:coming|next) (?:\p{L}+ )?(?:days|weeks|months|years))\b/giu;

const MONTH = new RegExp(
  String.raw`\b(?:${MONTHS})\b|\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})`,
  "gu",
);
/** What is asked for by the name of its unit, and how that is told. */
const UNITS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [WANTS_HOUR, HOUR],
  [/\bweekday\b|\b(?:day of the week|jour de la semaine)\b/iu, /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b/giu],
  [/\b(?:which|what|quelle) (?:season|saison)\b/iu, /\b(?:spring|summer|autumn|winter|printemps|été|automne|hiver)(?!\p{L})/giu],
  [/\b(?:which|what|quel) (?:months?|mois)\b/iu, MONTH],
]; // prettier-ignore

export function dateFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  if (question.asksForIssue) return issueFit(view);
  const unit = UNITS.find(([asked]) => asked.test(question.text));
  if (unit) return unitFit(view, unit[1], question);
  // A season, a month or a year does not tell which day.
  const wantsDay = WANTS_DAY.has(noun ?? "");
  const spans = view
    .mentions()
    .filter((one) => isMoment(view, one) && !question.names(one.value) && !(wantsDay && IS_NO_DAY.test(one.value)))
    .filter((one) => !isOfEarlierMeeting(view, one, question))
    .filter(({ start }) => !(TO_COME.test(question.text) && GONE_BY.test(view.text.slice(0, start))));
  if (spans.length === 0) return fitOf(0.6, view.text, wantsDay ? DAY : LOOSE_DATE);
  const onlyDay = spans.every(({ start, end }) => DAY_OF_SPEAKING.test(view.text.slice(start, end)));
  const onlyWeekday =
    noun === DATE && spans.every(({ start, end }) => !/\d/u.test(view.text.slice(Math.max(0, start - 4), end + 4)));
  return { value: onlyDay || onlyWeekday ? 0.8 : 1, spans };
}

/** "When will it open?" is not told by "since its inception in 2020". */
const TO_COME =
  /\b(?:when|what date|which day)\b.{0,10}\bwill\b|(?<!\b(?:since|from|by) )\b(?:when|what date|which day) (?:does|do) (?!.*\b(?:say|says|mention|mean|date|go back|stem)\b)|\b(?:when|what date|which day)\b.*\b(?:going|due|supposed|expected) to\b/iu;
const GONE_BY = /\b(?:since|depuis)\b[^,.;]{0,30}$/iu;

const OPENING = 0.6;

/** A release prints its own day, or else its header tells it: the header stands beside whatever is quoted, so that it may be the opening. */
function issueFit(view: SentenceView): KindFit {
  const { date, eventDate } = view.release.annotated.release;
  const day = date ?? eventDate;
  if (day === null) return NO_FIT;
  const spans = view
    .mentions()
    .filter(({ kind, value }) => kind === "date" && !IS_NO_DAY.test(value) && day.endsWith(value));
  if (spans.length > 0) return { value: 1, spans };
  return view.index === 0 ? { value: OPENING, spans: [] } : NO_FIT;
}

/** A unit that the question does not name itself: "the October talks" are of October. */
function unitFit({ text }: SentenceView, told: RegExp, question: AskedText): KindFit {
  const { spans } = fitOf(1, text, told);
  const others = spans.filter(
    ({ start, end }) => !new RegExp(`\\b${text.slice(start, end)}\\b`, "iu").test(question.text),
  );
  return others.length > 0 ? { value: 1, spans: others } : NO_FIT;
}

/** "Within two hours" tells when; "in the last 2 years" tells for how long. */
function isMoment({ text }: SentenceView, { kind, start }: Mention): boolean {
  if (kind === "duration") return /\bwithin\s+(?:\p{L}+\s+){0,2}$/iu.test(text.slice(0, start));
  return kind === "date" || kind === "time";
}
