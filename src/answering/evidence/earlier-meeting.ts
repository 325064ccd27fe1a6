/** "This followed a previous meeting in Oslo on 3 May": day and place of that one are no answer where it is not asked for. */
import { MONTHS } from "../../language/month-names.ts";
import type { Mention } from "../../language/mentions.ts";
import type { SentenceView } from "./corpus-view.ts";
import type { AskedText } from "./fit.ts";

const EARLIER_MEETING =
  /\b(?:previous|earlier|prior|preceding|last|first) (?:\p{L}+ )?(?:meetings?|talks|visits?|summits?|sessions?|conferences?|conversations?)\b/iu;
const ASKED_FOR =
  /\b(?:had|before|previous(?:ly)?|earlier|prior|preceding|last|first|already|follow(?:s|ed|ing)?|again|(?:how|what) (?:often|times)|meetings|both|two|all|avant|auparavant|déjà|précéde\p{L}+|derni[eè]re?|premi[eè]re?)(?!\p{L})/iu;

const MONTH = new RegExp(String.raw`\b(?:${MONTHS})\b`, "gu");

/** Whether a mention belongs to a meeting that the sentence calls an earlier one, and the question is of no such. */
export function isOfEarlierMeeting({ text, sentence }: SentenceView, { start }: Mention, question: AskedText): boolean {
  const isShown = question.context?.leans === true && question.context.shown === sentence.start;
  if (isShown || ASKED_FOR.test(question.text)) return false;
  const months = text.match(MONTH) ?? [];
  return EARLIER_MEETING.test(text.slice(0, start)) && !months.some((month) => question.text.includes(month));
}
