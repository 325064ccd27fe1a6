/** `npm run try-model`: the whole way against a given address, and how many of the model's sentences survived. */
import { systemClock } from "../clock.ts";
import { UsageError } from "../errors.ts";
import { createSummariser, type Summariser } from "../summary/summariser.ts";
import type { Summary } from "../summary/summary.ts";
import { createOpenAiModel } from "../model/openai.ts";
import { createMemoryStore } from "../state/memory.ts";
import { assembleSummaryWriting } from "../summary/model/assemble.ts";
import type { ModelSummariser } from "../summary/model/model-summariser.ts";
import { createCommand, openCorpus, print, run } from "./command-line.ts";

interface TryOptions {
  readonly baseUrl?: string;
  readonly model?: string;
  readonly apiKey?: string;
  readonly length?: string;
  readonly corpus?: string;
}

const command = createCommand("try-model", "Tries a language model on every release and tells what of it survives.", [
  "--base-url http://127.0.0.1:8080/v1 --model smollm2",
])
  .option("--base-url <url>", "address of an endpoint that speaks OpenAI's chat completions")
  .option("--model <name>", "name of the model (default: default)")
  .option("--api-key <key>", "where the endpoint wants one")
  .option("--length <length>", "points or page (default: points)")
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(tryModel);

await run(command);

async function tryModel({ baseUrl, model = "default", apiKey, length = "points", corpus }: TryOptions): Promise<void> {
  if (baseUrl === undefined) throw new UsageError("Expected --base-url with the model's address, got none. Give one.");
  if (length !== "points" && length !== "page")
    throw new UsageError(`Expected --length points or page, got "${length}". Choose one of them.`);
  const releases = openCorpus(corpus);
  const summariser = createSummariser(releases);
  const log = { info: () => {}, warn: tell, error: tell };
  const { over } = assembleSummaryWriting(
    createOpenAiModel({ apiKey: apiKey ?? null, baseUrl, model }),
    { dailyTokens: Infinity, secondOpinion: false },
    { ...createMemoryStore(), clock: systemClock, log },
  );
  const written = over(summariser);
  const counts = { shown: 0, removed: 0 };
  for (const { release } of releases.releases) {
    const { summary, first } = await tryOne(written, { release: release.id, length });
    counts.shown += summary.method === "model" ? summary.sentences.length : 0;
    counts.removed += summary.removed.length;
    report(release.title, summary, first);
  }
  print(`${counts.shown} of ${counts.shown + counts.removed} sentences survived.`);
}

/** `first` is the milliseconds until the first confirmed sentence, null where there was none. */
async function tryOne(written: ModelSummariser, request: Parameters<Summariser["summarise"]>[0]) {
  const started = systemClock.elapsed();
  const stream = written.stream(request);
  let first: number | null = null;
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return { summary: value, first };
    first ??= Math.round(systemClock.elapsed() - started);
  }
}

function report(
  title: string,
  { method, sentences, removed, message, milliseconds }: Summary,
  first: number | null,
): void {
  print(`\n${title}\n  ${message} (${Math.round(milliseconds)} ms, first sentence after ${first ?? "–"} ms)`);
  if (method === "model") for (const { text } of sentences) print(`  + ${text}`);
  for (const { text, reason } of removed) print(`  - ${text} (${reason})`);
}

function tell(fields: object, message: string): void {
  const reason = "err" in fields && fields.err instanceof Error ? `: ${fields.err.message}` : "";
  process.stderr.write(`${message}${reason}\n`);
}
