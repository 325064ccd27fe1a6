/** What a person reads of an evaluation: a table by kind, the figures beside the stored ones, the misses with their reasons. */
import { TOLERANCES, type Drop } from "./baseline.ts";
import type { Case } from "./cases.ts";
import { summarise, type Figures, type Scored } from "./metrics.ts";
import { missReason } from "./misses.ts";

const NAMES = [
  "cases",
  "right",
  "hit1",
  "hit3",
  "mrr",
  "complete",
  "declinePrecision",
  "declineRecall",
  "declineF1",
  "falseDeclines",
  "speaker",
  "verbatim",
  "medianMilliseconds",
  "slowestMilliseconds",
] as const satisfies (keyof Figures)[];

const LABELS: Readonly<Record<keyof Figures, string>> = {
  cases: "questions",
  right: "right",
  hit1: "right quote first",
  hit3: "right quote in first 3",
  mrr: "mean reciprocal rank",
  complete: "completeness",
  declinePrecision: "declines, precision",
  declineRecall: "declines, recall",
  declineF1: "declines, F1",
  falseDeclines: "false declines",
  speaker: "speaker",
  verbatim: "verbatim",
  medianMilliseconds: "median ms",
  slowestMilliseconds: "slowest ms",
};

const WIDTHS = [20, 5, 8, 8, 8, 10, 9] as const;

/** One row for each kind of question, in the order of their first appearance; shares in per cent. */
export function renderKinds(scored: readonly Scored[]): string {
  const groups = Map.groupBy(scored, ({ labelled }) => labelled.kind);
  const rows = Array.from(groups, ([kind, group]) => kindRow(kind, summarise(group), group));
  return [["kind", "n", "right", "first", "in 3", "declined", "speaker"], ...rows].map(tableLine).join("\n");
}

/** Every figure, with the stored one where there is one. */
export function renderFigures(figures: Figures, stored: Partial<Figures> | null): string {
  return NAMES.map(
    (name) => `${LABELS[name].padEnd(24)}${shown(name, figures[name]).padStart(7)}${besides(stored?.[name] ?? null)}`,
  ).join("\n");
}

/** How many misses there are of each reason, then each miss with what was wanted and what was shown. */
export function renderMisses(scored: readonly Scored[]): string {
  const misses = scored.flatMap((one) => {
    const reason = missReason(one);
    return reason === null ? [] : [{ one, reason }];
  });
  const counts = Array.from(
    Map.groupBy(misses, ({ reason }) => reason),
    ([reason, group]) => `${reason} ${group.length}`,
  );
  return [`misses: ${counts.join(", ") || "none"}`, ...misses.map(({ one, reason }) => missLines(one, reason))].join(
    "\n",
  );
}

/** One sentence for each figure that fell. */
export function renderDrops(drops: readonly Drop[]): string {
  return drops
    .map(
      ({ figure, stored, now }) =>
        `${LABELS[figure]} fell from ${percent(stored)} to ${percent(now)}; ${percent(TOLERANCES[figure])} is tolerated.`,
    )
    .join("\n");
}

function kindRow(kind: string, figures: Figures, group: readonly Scored[]): string[] {
  const declined = group.filter(({ score }) => score.declined).length / group.length;
  const { right, hit1, hit3, speaker } = figures;
  return [kind, String(group.length), ...[right, hit1, hit3, declined, speaker].map(percent)];
}

function tableLine(cells: readonly string[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[column] ?? 0)))
    .join("")
    .trimEnd();
}

function missLines({ labelled, answer, undeclined }: Scored, reason: string): string {
  const decline = answer.status === "abstained" ? `declined (${answer.reason}): ${answer.message}` : null;
  const [first] = undeclined.status === "answered" ? undeclined.quotes : [];
  return [
    `\n${labelled.id} [${labelled.kind}, ${reason}] ${asked(labelled)}`,
    `  wanted  ${labelled.gold.map(({ quote }) => quote).join(" · ") || "to be declined"}`,
    ...(decline === null ? [] : [`  got     ${decline}`]),
    ...(first ? [`  first   ${speakerName(first.speaker)}${first.text}`] : []),
  ].join("\n");
}

function asked({ earlier, question }: Case): string {
  return [...earlier, question].join(" → ");
}

function speakerName(speaker: { name: string | null; role: string | null } | null): string {
  return speaker ? `${speaker.name ?? speaker.role ?? "?"}: ` : "";
}

function besides(stored: number | null): string {
  return stored === null ? "" : `   stored ${percent(stored)}`;
}

function shown(name: keyof Figures, value: number | null): string {
  if (name === "cases") return String(value);
  return name.endsWith("Milliseconds") ? (value?.toFixed(2) ?? "–") : percent(value);
}

function percent(share: number | null): string {
  return share === null ? "–" : (100 * share).toFixed(1);
}
