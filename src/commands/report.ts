/** `npm run report`: what was asked and not answered, what was marked wrong, and how much was asked. */
import { isCalendarDay } from "../corpus/header-fields.ts";
import { UsageError } from "../errors.ts";
import { gatherReport } from "../state/report.ts";
import { renderReport } from "../terminal/render-report.ts";
import { createCommand, print, run } from "./command-line.ts";
import { withState } from "./state-file.ts";

interface ReportOptions {
  readonly since?: string;
  readonly team?: string;
  readonly json?: boolean;
}

const command = createCommand("report", "Tells what was asked and not answered, and what was marked as not helpful.", [
  "",
  "--since 2026-01-01",
  "--json --team T0123456789",
])
  .option("--since <day>", "only from this day on, YYYY-MM-DD (default: all that is kept)")
  .option("--team <id>", "only of this workspace (default: of all)")
  .option("--json", "write the report as one JSON object")
  .action(report);

await run(command);

async function report({ since, team, json }: ReportOptions): Promise<void> {
  if (since !== undefined && !isCalendarDay(since)) {
    throw new UsageError(
      `Expected --since to be a day as YYYY-MM-DD, got ${JSON.stringify(since)}. Give one, or leave it out.`,
    );
  }
  const from = since === undefined ? 0 : Date.parse(since);
  const gathered = await withState(async (store) =>
    gatherReport(store, team === undefined ? await store.teams() : [team], from),
  );
  print(json ? JSON.stringify(withDates(gathered, since)) : renderReport(gathered, since ?? null));
}

/** Times as programs like to read them. */
function withDates(
  { unanswered, wrong, ...counts }: Awaited<ReturnType<typeof gatherReport>>,
  since: string | undefined,
) {
  return { since: since ?? null, ...counts, unanswered: unanswered.map(dated), wrong: wrong.map(dated) };
}

function dated<T extends { readonly at: number }>(entry: T): Omit<T, "at"> & { readonly at: string } {
  return { ...entry, at: new Date(entry.at).toISOString() };
}
