/** `npm run ingest`: files into the corpus. */
import { UsageError } from "../errors.ts";
import { ingest } from "../ingest/ingest.ts";
import { renderReport } from "../ingest/report.ts";
import { createCommand, print, printPlain, readConfig, run } from "./command-line.ts";

interface IngestOptions {
  readonly json?: boolean;
  readonly corpus?: string;
}

const command = createCommand("ingest", "Takes press releases into the corpus; what has not changed is left alone.", [
  "release.txt",
  "downloads/ --corpus corpus",
  "--json rows.jsonl",
])
  .argument("[paths...]", "files or folders of plain text, Markdown or JSON Lines")
  .option("--json", "write the report as one JSON object")
  .option("--corpus <dir>", "folder of the releases, made where it is missing (default: CORPUS_DIR, or corpus)")
  .action(runIngest);

await run(command);

function runIngest(paths: string[], options: IngestOptions): void {
  if (paths.length === 0) {
    throw new UsageError(
      "Expected files or folders to ingest, got none. Name them, as in: npm run ingest -- release.txt",
    );
  }
  const report = ingest(paths, options.corpus ?? readConfig().corpusDir);
  if (options.json) print(JSON.stringify(report));
  else printPlain(renderReport(report));
  const taken = report.created.length + report.updated.length + report.unchanged.length;
  if (taken === 0 && report.rejected.length > 0) process.exitCode = 1;
}
