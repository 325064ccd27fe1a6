/** Explanation → text, for whoever wants to know why: every figure as it was counted, nothing rounded away that decides. */
import type { ExplainedSentence, ExplainedTerm, Explanation, UnderstoodAs } from "../answering/explanation.ts";
import { paragraph, type Look } from "./render.ts";

/** Stands below the answer. Ends without a line break. */
export function renderExplanation(
  { understood, terms, sentences, setAside, verdict }: Explanation,
  look: Look,
): string {
  const none = "  nothing";
  const blocks = [
    ["Understood", ...understoodLines(understood)],
    ["Looked for (share of the question, word, what may stand for it)", ...terms.map(termLine)],
    ["Weighed (score, where, and the parts it is the sum of)", ...sentences.flatMap((one) => sentenceLines(one, look))],
    ["Set aside", ...setAsideLines(setAside)],
    ["Verdict", `  ${verdictLine(verdict)}`],
  ];
  return blocks
    .map(([title = "", ...lines]) => [look.paint.heading(title), ...(lines.length > 0 ? lines : [none])].join("\n"))
    .join("\n\n");
}

function understoodLines(asked: UnderstoodAs): string[] {
  const rows: [string, string | null][] = [
    ["language", asked.language],
    ["wants", asked.noun === null ? asked.kind : `${asked.kind} (${asked.noun})`],
    ["shape", asked.shape],
    ["direction", asked.direction],
    ["order", asked.order],
    ["follow-up", asked.followUp],
    ["speaker", asked.speaker],
    ["office", asked.office.join(" ")],
    ["publisher", asked.publishers.join(", ")],
    ["times", asked.times.map(timeText).join("; ")],
    ["compared", asked.compared.map(timeText).join("; ")],
  ];
  return rows.filter(([, value]) => value).map(([name, value]) => `  ${name.padEnd(10)} ${value}`);
}

function timeText({ from, to, anyYear }: UnderstoodAs["times"][number]): string {
  const day = (date: string | null): string => (anyYear ? date?.slice(5) : date) ?? "…";
  return `${day(from)} to ${day(to)}${anyYear ? " of any year" : ""}`;
}

const MOST_STAND_INS = 8;

function termLine({ word, share, named, passages, standIns }: ExplainedTerm): string {
  const percent = `${Math.round(share * 100)} %`.padStart(5);
  const also = standIns.slice(0, MOST_STAND_INS).map(({ term, weight }) => `${term} ${weight.toFixed(2)}`);
  const rest = standIns.length > MOST_STAND_INS ? ` and ${standIns.length - MOST_STAND_INS} more` : "";
  const notes = [
    named ? "a name" : "",
    `in ${passages} ${passages === 1 ? "passage" : "passages"}`,
    also.join(", ") + rest,
  ];
  return `  ${percent}  ${[word, ...notes].filter(Boolean).join("; ")}`;
}

function sentenceLines(
  { score, release, paragraph: number, text, parts, met }: ExplainedSentence,
  look: Look,
): string[] {
  const counted = Object.entries(parts).filter(([, value]) => Math.abs(value) >= 0.0005);
  const sum = counted.map(([name, value]) => `${inWords(name)}\u00A0${signed(value)}`).join(", ");
  const words = met.map(({ word, presence }) => `${word} ${presence.toFixed(2)}`).join(", ");
  const narrow = { ...look, width: look.width - 9 };
  const rows = [words === "" ? "" : `words: ${words}`, `“${text}”`].filter(Boolean);
  return [
    `  ${score.toFixed(3)}  ${release}, paragraph ${number}`,
    ...[paragraph(sum, narrow).replaceAll("\u00A0", " "), ...rows.map((row) => paragraph(row, narrow))]
      .flatMap((row) => row.split("\n"))
      .map((line) => `         ${line}`),
  ];
}

/** "sideBySide" as "side by side", kept on one line with its figure. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `\u00A0${letter.toLowerCase()}`);
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}

function setAsideLines({ releases, time, speaker }: Explanation["setAside"]): string[] {
  const rows: [number, string][] = [
    [releases, "releases of other publishers"],
    [time, "sentences of other times"],
    [speaker, "sentences that are not the words of whom is asked"],
  ];
  return rows.filter(([count]) => count > 0).map(([count, what]) => `  ${count} ${what}`);
}

function verdictLine({ reason, missing }: Explanation["verdict"]): string {
  if (reason === null) return "answered";
  const words = missing.map((word) => `“${word}”`).join(", ");
  return `declined: ${reason}${words === "" ? "" : `; nothing on ${words}`}`;
}
