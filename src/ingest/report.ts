/** The report of an ingest, as people read it. */
import type { IngestReport } from "./ingest.ts";

/** More ids than this are counted, not listed. */
const LONGEST_LIST = 20;

/** Takes a report, gives its lines: a heading with a count and what it counts, for each outcome that occurred. */
export function renderReport({ created, updated, unchanged, rejected }: IngestReport): string {
  const refusals = rejected.map(({ source, reason }) => `${source}: ${reason}`);
  const parts = [
    listed("Created", created, LONGEST_LIST),
    listed("Updated", updated, LONGEST_LIST),
    listed("Unchanged", unchanged, LONGEST_LIST),
    listed("Rejected", refusals, Number.POSITIVE_INFINITY),
  ];
  return parts.filter((part) => part !== "").join("\n") || "Nothing to ingest: the folders named hold no files.";
}

function listed(heading: string, lines: readonly string[], most: number): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`  … and ${rest} more`] : [];
  return [`${heading}: ${lines.length}`, ...shown.map((line) => `  ${line}`), ...more].join("\n");
}
