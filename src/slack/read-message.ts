/** What a message to the app asks for: an answer, or whether a quotation in it is real. */
import { asksForCheck } from "../checking/check-request.ts";
import { plainWords } from "./mrkdwn.ts";
import type { Work } from "./reply.ts";
import { answerQuestion } from "./works/answer.ts";
import { checkWords } from "./works/check.ts";

/** Takes a message as Slack gives it, gives its plain words and what to do with them. */
export function readMessage(text: string, botUserId: string): { readonly text: string; readonly work: Work } {
  const quoting = quotingWords(text, botUserId);
  if (asksForCheck(quoting)) return { text: quoting, work: checkWords };
  return { text: plainWords(text, botUserId), work: answerQuestion };
}

/** Plain words, line by line, in which lines that Slack shows as quoted stand between quotation marks, unless they have some. */
export function quotingWords(text: string, botUserId: string): string {
  const marked = text.replace(/^&gt;[^\n]*(?:\n&gt;[^\n]*)*/gmu, (lines) =>
    /[“”"«»„]/u.test(lines) ? lines : `“${lines.replace(/^&gt; ?/gmu, "").trim()}”`,
  );
  const lines = marked.split("\n").map((line) => plainWords(line, botUserId));
  return lines.join("\n").trim();
}
