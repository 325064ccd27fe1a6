/** What a message to the app asks for: an answer, a summary, or whether a quotation in it is real. */
import { asksForCheck } from "../checking/check-request.ts";
import { plainWords } from "./mrkdwn.ts";
import type { Work } from "./work.ts";
import { answerQuestion } from "./works/answer.ts";
import { checkWords } from "./works/check.ts";
import { summariseAsked } from "./works/summarise.ts";

const POLITE = String.raw`(?:(?:please|can you|could you|would you|s['’]il (?:te|vous) pla[iî]t|peux-tu|pouvez-vous)[\s,]+)*`;
const GIVE = String.raw`(?:(?:give|write|show|make)(?: me)?|i (?:need|want)|(?:donne|fai|écri)[sz]?-moi|donne[rz]?|fai(?:s|re)|faites)`;
const NAME = String.raw`(?:(?:short|brief|quick|bref|petit)\s+)?(?:summary|résumé)`;
const SUMMARY = new RegExp(
  String.raw`^${POLITE}(?:summari[sz]e|résume[rz]?|(?:${GIVE}\s+)?(?:(?:a|an|the|un|le)\s+)?${NAME})(?![\p{L}\p{N}])[\s:,]*`,
  "iu",
);

/** Takes a message as Slack gives it, gives its plain words and what to do with them. */
export function readMessage(text: string, botUserId: string): { readonly text: string; readonly work: Work } {
  const quoting = quotingWords(text, botUserId);
  if (asksForCheck(quoting)) return { text: quoting, work: checkWords };
  const words = plainWords(text, botUserId);
  const what = summaryAsked(words);
  return what === null ? { text: words, work: answerQuestion } : { text: what, work: summariseAsked };
}

/** What is to be summarised, where a message begins by asking for a summary; else null. */
function summaryAsked(words: string): string | null {
  if (!SUMMARY.test(words)) return null;
  return words.replace(SUMMARY, "").replace(/[\s.!?]+$/u, "");
}

/** Plain words, line by line, in which lines that Slack shows as quoted stand between quotation marks, unless they have some. */
export function quotingWords(text: string, botUserId: string): string {
  const marked = text.replace(/^&gt;[^\n]*(?:\n&gt;[^\n]*)*/gmu, (lines) =>
    /[“”"«»„]/u.test(lines) ? lines : `“${lines.replace(/^&gt; ?/gmu, "").trim()}”`,
  );
  const lines = marked.split("\n").map((line) => plainWords(line, botUserId));
  return lines.join("\n").trim();
}
