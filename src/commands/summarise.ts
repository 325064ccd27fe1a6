/** `npm run summarise`: a release, a subject, a span of time, a person's words, or what two releases differ in. */
import { systemClock } from "../clock.ts";
import { createLog } from "../slack/log.ts";
import { createOpenAiModel } from "../model/openai.ts";
import { createMemoryStore } from "../state/memory.ts";
import { assembleSummaryWriting } from "../summary/model/assemble.ts";
import { wholeSummary } from "../summary/model/model-summariser.ts";
import { createSummariser, type Summariser } from "../summary/summariser.ts";
import { summaryJson } from "../summary/summary-json.ts";
import type { Length, Summary, SummaryRequest } from "../summary/summary.ts";
import { UsageError } from "../errors.ts";
import { renderSummary } from "../terminal/render-summary.ts";
import { createCommand, openCorpus, print, readConfig, run } from "./command-line.ts";
import { readRows, rowId } from "./json-lines.ts";
import { currentLook } from "./look.ts";
import { z } from "zod";

interface SummariseOptions extends Omit<SummaryRequest, "length" | "quotes"> {
  readonly length?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly corpus?: string;
}

const LENGTHS: readonly Length[] = ["line", "points", "page"];
const ROW_SHAPE =
  '{"id": "…", "release" or "source" or "topic" or "from"/"to": "…", "speaker", "against", "length" (optional)}';
const row = z.object({
  id: rowId,
  release: z.string().optional(),
  source: z.string().optional(),
  against: z.string().optional(),
  topic: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  speaker: z.string().optional(),
  length: z.enum(["line", "points", "page"]).optional(),
});

const command = createCommand("summarise", "Summarises releases in sentences that each stand on a quote.", [
  "--release 2022-11-14-uk-france-joint-statement-enhancing-co-operation-against",
  '--topic "small boats" --from 2022 --to 2024',
  "--speaker Darmanin --length line",
  "--jsonl < requests.jsonl > summaries.jsonl",
])
  .option("--release <id>", "one release, by its id or the name of its original file")
  .option("--against <id>", "with --release: what the two releases differ in")
  .option("--topic <words>", "what the releases say on this subject")
  .option("--from <day>", "only releases from this year, month or day on (2022, 2022-11 or 2022-11-14)")
  .option("--to <day>", "only releases up to this year, month or day")
  .option("--speaker <name>", "only what this person or office says")
  .option("--length <length>", `${LENGTHS.join(", ")} (default: points)`)
  .option("--json", "write the summary as one JSON object")
  .option("--jsonl", `read rows ${ROW_SHAPE} from standard input, write a summary a line`)
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(summarise);

await run(command);

async function summarise(options: SummariseOptions): Promise<void> {
  const request = requestOf(options);
  refuseContradictions(options, request);
  const write = createWriter(createSummariser(openCorpus(options.corpus)));
  if (options.jsonl) await summariseRows(write);
  else show(await write(request), options);
}

type Write = (request: SummaryRequest) => Promise<Summary> | Summary;

/** With a model where one is set, whose use is counted for this run alone; else in the releases' own sentences. */
function createWriter(summariser: Summariser): Write {
  const { model, logLevel } = readConfig();
  if (model === null) return (request) => summariser.summarise(request);
  const log = createLog(logLevel, (line) => void process.stderr.write(line));
  const surroundings = { ...createMemoryStore(), clock: systemClock, log };
  const { over } = assembleSummaryWriting(createOpenAiModel(model), model, surroundings);
  return (request) => wholeSummary(over(summariser).stream(request));
}

function requestOf({
  release,
  against,
  topic,
  from,
  to,
  speaker,
  length = "points",
}: SummariseOptions): SummaryRequest {
  const chosen = LENGTHS.find((known) => known === length);
  if (chosen === undefined)
    throw new UsageError(`Expected --length ${LENGTHS.join(", ")}, got "${length}". Choose one of them.`);
  return { release, against, topic, from, to, speaker, length: chosen };
}

function refuseContradictions({ json, jsonl }: SummariseOptions, request: SummaryRequest): void {
  if (json && jsonl) throw new UsageError("Expected --json or --jsonl, got both. Leave one out.");
  const { release, against, topic, from, to, speaker } = request;
  const isGiven = [release, against, topic, from, to, speaker].some((part) => part !== undefined);
  if (jsonl && isGiven)
    throw new UsageError("With --jsonl, requests come from standard input; got one as options too. Leave one out.");
  if (!jsonl && !isGiven)
    throw new UsageError(
      'Expected something to summarise, got nothing. Give --release ID, --topic "small boats", --from 2022 --to 2024 or --speaker NAME.',
    );
  refuseIdle(request);
  for (const [name, value] of Object.entries({ topic, speaker }))
    if (value !== undefined && !/[\p{L}\p{N}]/u.test(value))
      throw new UsageError(`Expected words after --${name}, got "${value}". Give some, or leave it out.`);
}

/** Options that would change nothing beside the others. */
function refuseIdle({ release, against, topic, from, to, speaker }: SummaryRequest): void {
  if (against !== undefined && release === undefined)
    throw new UsageError("Expected --release beside --against, got --against alone. Name both releases.");
  if (against !== undefined && (topic ?? speaker) !== undefined)
    throw new UsageError("With --against, whole releases are compared: leave --topic and --speaker out.");
  if (release !== undefined && (from ?? to) !== undefined)
    throw new UsageError("With --release, the release is named already: leave --from and --to out.");
}

function show(summary: Summary, { json }: SummariseOptions): void {
  print(json ? JSON.stringify(summaryJson(summary)) : renderSummary(summary, currentLook()));
}

async function summariseRows(write: Write): Promise<void> {
  for await (const { id, source, ...request } of readRows(process.stdin, row, ROW_SHAPE)) {
    const summary = await attempt(write, { ...request, release: request.release ?? source });
    print(JSON.stringify(summaryJson(summary, id)));
  }
}

/** A row that asks for what is not there gets its sentence as an abstention; the rows after it are still read. */
async function attempt(write: Write, request: SummaryRequest): Promise<Summary> {
  try {
    return await write(request);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message } = error;
    return { status: "abstained", method: "extractive", sentences: [], removed: [], message, milliseconds: 0 };
  }
}
