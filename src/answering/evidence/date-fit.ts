/** Whether a sentence tells when: a date, a day of the week, a season, a time within which. */
import type { Mention } from "../../language/mentions.ts";
import type { SentenceView } from "./corpus-view.ts";
import { fitOf, type AskedText, type KindFit } from "./fit.ts";

const DAY_OF_SPEAKING = /^(?:today|yesterday|tomorrow|tonight|aujourd['’]hui|hier|demain)$/iu;
const WANTS_DAY: ReadonlySet<string> = new Set(["day", "date", "weekday"]);
/** A year, a month, a month of a year. */
const IS_NO_DAY = /^(?:\d{4}|\d{2}|\d{4}-\d{2})$/u;
const DAY = /\b(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;
const WANTS_HOUR = /\b(?:at )?(?:what|which) (?:time\b(?! of (?:the )?year)|hour\b)|\bquelle heure\b/iu;
const HOUR =
  /\b\d{1,2}(?:[:.h]\d{2})\b|\b\d{1,2}\s?(?:[ap]m\b|[ap]\.m\.|o['’]clock\b|heures?\b)|\b(?:midnight|noon|midday|morning|afternoon|evening|night|dawn|dusk|hours? of)\b/giu;
const LOOSE_DATE =
  /\b(?:today|yesterday|tomorrow|this (?:week|month|year|morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|later this year|next year)\b/giu;

export function dateFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  if (WANTS_HOUR.test(question.text)) return fitOf(1, view.text, HOUR);
  // A season, a month or a year does not tell which day.
  const wantsDay = WANTS_DAY.has(noun ?? "");
  const spans = view
    .mentions()
    .filter((one) => isMoment(view, one) && !question.names(one.value) && !(wantsDay && IS_NO_DAY.test(one.value)));
  if (spans.length === 0) return fitOf(0.6, view.text, wantsDay ? DAY : LOOSE_DATE);
  const onlyDay = spans.every(({ start, end }) => DAY_OF_SPEAKING.test(view.text.slice(start, end)));
  return { value: onlyDay ? 0.8 : 1, spans };
}

/** "Within two hours" tells when; "in the last 2 years" tells for how long. */
function isMoment({ text }: SentenceView, { kind, start }: Mention): boolean {
  if (kind === "duration") return /\bwithin\s+(?:\p{L}+\s+){0,2}$/iu.test(text.slice(0, start));
  return kind === "date" || kind === "time";
}
