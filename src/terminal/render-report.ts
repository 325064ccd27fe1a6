/** Report → text for whoever runs the bot. */
import type { AskedInVain, MarkedWrong, Report } from "../state/report.ts";
import { disarm } from "./wrap.ts";

/** `since` is a day, or null for all that is kept. Ends without a line break. */
export function renderReport(report: Report, since: string | null): string {
  const { answered, abstained, helpful, notHelpful, unanswered, wrong } = report;
  const when = since === null ? "Of all that is kept" : `Since ${since}`;
  const asked = `${when}: ${answered + abstained} questions, ${answered} answered, ${abstained} declined.`;
  const judged = `Answers marked helpful: ${helpful}; not helpful: ${notHelpful}.`;
  return [
    `${asked}\n${judged}`,
    ...section("Asked and not answered", unanswered.map(unansweredLine)),
    ...section("Marked as not helpful", wrong.map(wrongLines)),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[`${title}:`, ...lines].join("\n")];
}

function unansweredLine({ question, reason, count, at }: AskedInVain): string {
  return `  ${count} × ${inOneLine(question)}  (${reason}, last on ${day(at)})`;
}

function wrongLines({ question, reason, quotes, at }: MarkedWrong): string {
  const places = quotes.map(({ release, start, end }) => `${release} ${start}–${end}`).join("; ");
  return [
    `  ${day(at)}  ${inOneLine(question)}`,
    ...(reason === null ? [] : [`              said: ${inOneLine(reason)}`]),
    ...(places === "" ? [] : [`              quoted: ${places}`]),
  ].join("\n");
}

function inOneLine(text: string): string {
  return disarm(text.replace(/\s+/gu, " ").trim());
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
