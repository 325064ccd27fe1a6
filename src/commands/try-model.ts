/** `npm run try-model`: the whole way against a given address, and how many of the model's sentences survived. */
import { systemClock } from "../clock.ts";
import { isWebAddress } from "../corpus/header-fields.ts";
import type { Corpus } from "../corpus/release.ts";
import { ConnectionError, UsageError } from "../errors.ts";
import { createSummariser } from "../summary/summariser.ts";
import type { Summary, SummaryRequest, SummarySentence } from "../summary/summary.ts";
import type { ChatModel } from "../model/chat-model.ts";
import { createOpenAiModel } from "../model/openai.ts";
import { createMemoryStore } from "../state/memory.ts";
import { assembleSummaryWriting } from "../summary/model/assemble.ts";
import type { ModelSummariser } from "../summary/model/model-summariser.ts";
import { createCommand, openCorpus, print, printPlain, run } from "./command-line.ts";

interface TryOptions {
  readonly baseUrl?: string;
  readonly model?: string;
  readonly apiKey?: string;
  readonly seconds?: string;
  readonly topic?: string;
  readonly length?: string;
  readonly corpus?: string;
}

const command = createCommand("try-model", "Tries a language model on every release and tells what of it survives.", [
  "--base-url http://127.0.0.1:8080/v1 --model smollm2",
])
  .option("--base-url <url>", "address of an endpoint that speaks OpenAI's chat completions")
  .option("--model <name>", "name of the model (default: default)")
  .option("--api-key <key>", "where the endpoint wants one")
  .option("--seconds <number>", "most that one answer may take (default: 120)")
  .option("--topic <words>", "try this subject, and not release by release")
  .option("--length <length>", "points or page (default: points)")
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(tryModel);

await run(command);

async function tryModel(options: TryOptions): Promise<void> {
  const requests = { length: lengthOf(options), topic: options.topic };
  const model = modelOf(options);
  const releases = openCorpus(options.corpus);
  const log = { info: () => {}, warn: tell, error: tell };
  const surroundings = { ...createMemoryStore(), clock: systemClock, log };
  const { over } = assembleSummaryWriting(model, { dailyTokens: Infinity, secondOpinion: false }, surroundings);
  const written = over(createSummariser(releases));
  const tried: Tried[] = [];
  for (const [title, request] of requestsFor(releases, requests)) {
    const one = await tryOne(written, request);
    report(title, one);
    tried.push(one);
  }
  sum(tried);
}

/** The subject alone, or each release, with what stands above it. */
function requestsFor(
  { releases }: Corpus,
  { topic, length }: Pick<SummaryRequest, "topic" | "length">,
): (readonly [string, SummaryRequest])[] {
  if (topic !== undefined) return [[topic, { topic, length }]];
  return releases.map(({ release }) => [release.title, { release: release.id, length }]);
}

function lengthOf({ length = "points" }: TryOptions): "points" | "page" {
  if (length === "points" || length === "page") return length;
  throw new UsageError(`Expected --length points or page, got "${length}". Choose one of them.`);
}

function modelOf({ baseUrl, model = "default", apiKey, seconds }: TryOptions): ChatModel {
  if (baseUrl === undefined) throw new UsageError("Expected --base-url with the model's address, got none. Give one.");
  if (!isWebAddress(baseUrl))
    throw new UsageError(
      `Expected --base-url with an address such as http://127.0.0.1:8080/v1, got "${baseUrl}". Give one.`,
    );
  if (seconds !== undefined && !/^[1-9]\d{0,4}$/u.test(seconds))
    throw new UsageError(`Expected --seconds with a whole number from 1 to 99999, got "${seconds}". Give one.`);
  return createOpenAiModel({
    apiKey: apiKey ?? null,
    baseUrl,
    model,
    ...(seconds !== undefined && { seconds: Number(seconds) }),
  });
}

interface Tried {
  readonly summary: Summary;
  /** Sentences that were confirmed, also where the summary came to be the releases' own sentences. */
  readonly confirmed: readonly SummarySentence[];
  /** Milliseconds until the first of them, null where there was none. */
  readonly first: number | null;
}

async function tryOne(written: ModelSummariser, request: SummaryRequest): Promise<Tried> {
  const started = systemClock.elapsed();
  const stream = written.stream(request);
  const confirmed: SummarySentence[] = [];
  let first: number | null = null;
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return { summary: value, confirmed, first };
    first ??= Math.round(systemClock.elapsed() - started);
    confirmed.push(value);
  }
}

function report(title: string, { summary: { removed, message, milliseconds }, confirmed, first }: Tried): void {
  printPlain(`\n${title}\n  ${message} (${Math.round(milliseconds)} ms, first sentence after ${first ?? "–"} ms)`);
  for (const { text } of confirmed) printPlain(`  + ${text}`);
  for (const { text, reason } of removed) printPlain(`  - ${text} (${reason})`);
}

/** What sentences failed at, the most frequent first, how many summaries were not the model's, and how many sentences survived. */
function sum(tried: readonly Tried[]): void {
  const confirmed = tried.reduce((total, one) => total + one.confirmed.length, 0);
  const removed = tried.flatMap(({ summary }) => summary.removed);
  if (confirmed + removed.length === 0)
    throw new ConnectionError("Expected sentences of the model, got none. Check --base-url and --model.");
  const own = tried.filter(({ summary }) => summary.method === "extractive").length;
  const kinds = Map.groupBy(removed, ({ reason }) => reason.replace(/ \(.*\)$/u, ""));
  print("");
  for (const [reason, { length }] of [...kinds].toSorted(([, a], [, b]) => b.length - a.length))
    print(`${String(length).padStart(4)}  ${reason}`);
  print(`${own} of ${tried.length} summaries had to be the releases’ own sentences.`);
  print(`${confirmed} of ${confirmed + removed.length} sentences survived.`);
}

function tell(fields: object, message: string): void {
  const reason = "err" in fields && fields.err instanceof Error ? `: ${fields.err.message}` : "";
  process.stderr.write(`${message}${reason}\n`);
}
