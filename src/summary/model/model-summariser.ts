/**
 * A summary by a language model, held to the quotes: it is given numbered quotes, and each sentence that it writes is checked
 * as it arrives. Where it fails, writes nothing, or too little of it stands, the releases' own sentences take its place.
 */
import type { Clock } from "../../clock.ts";
import type { Quote } from "../../answering/answer.ts";
import { BudgetError, type Errand } from "../../model/account.ts";
import type { Template } from "../../model/prompt.ts";
import { checkSentence } from "../check/check-sentence.ts";
import { readCitations } from "../check/citations.ts";
import type { Material } from "../material.ts";
import { summariseFrom, type Summariser } from "../summariser.ts";
import type { Length, Removed, Summary, SummaryRequest, SummarySentence } from "../summary.ts";
import { fallbackMessage, modelMessage, stoppedMessage, type Fallback } from "../wording.ts";
import { listQuotes, quotesToOffer } from "./offered-quotes.ts";
import { LANGUAGE_NAMES, LENGTH_WORDS, requestInWords } from "./request-words.ts";
import { withItsNumber } from "./pointing.ts";
import type { SecondOpinion } from "./second-opinion.ts";
import { createWriting, type WritingParts } from "./writing.ts";

export const SUMMARY_PLACEHOLDERS = ["length", "language", "question", "quotes"] as const;

export interface ModelParts extends WritingParts {
  readonly summariser: Pick<Summariser, "gather">;
  readonly template: Template<(typeof SUMMARY_PLACEHOLDERS)[number]>;
  readonly clock: Pick<Clock, "elapsed">;
  readonly secondOpinion?: SecondOpinion | undefined;
}

interface ModelOptions {
  readonly signal?: AbortSignal | undefined;
  /** Whose budget is spent. */
  readonly workspace?: string | undefined;
}

export interface ModelSummariser {
  /**
   * Yields each sentence once it is confirmed, and returns the whole Summary. That one is extractive, whatever was yielded
   * before, where too little stands. Throws UsageError as `Summariser.summarise` does, and for nothing else.
   */
  stream(request: SummaryRequest, options?: ModelOptions): AsyncGenerator<SummarySentence, Summary>;
}

/** Languages in which a sentence can be held against quotes; in another one the model is not asked. */
const CHECKED_LANGUAGES: ReadonlySet<string> = new Set(["en"]);
/** Confirmed sentences beyond these are not waited for. */
const MOST_SHOWN: Readonly<Record<Length, number>> = { line: 1, points: 24, page: 30 };
/** Characters of confirmed sentences after which no more are waited for: a summary that fills a page is long enough. */
const MOST_TEXT = 5_000;
/** Characters that a summary has room for: a sentence that takes more than is left is not shown. */
const ROOM = 7_000;
/** Sentences beyond these are not read. */
const MOST_READ = 80;
/** A model that has written nothing new for so many sentences is going round in circles. */
const MOST_REPEATED = 4;

export function createModelSummariser(parts: ModelParts): ModelSummariser {
  return {
    async *stream(request, { signal = new AbortController().signal, workspace = "" } = {}) {
      const started = parts.clock.elapsed();
      const summary = yield* streamOne(parts, request, { signal, workspace });
      return { ...summary, milliseconds: Math.round((parts.clock.elapsed() - started) * 100) / 100 };
    },
  };
}

/** Waits for the end of a stream, for whoever has no use for its sentences one by one. */
export async function wholeSummary(stream: AsyncGenerator<SummarySentence, Summary>): Promise<Summary> {
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return value;
  }
}

interface Held {
  readonly shown: SummarySentence[];
  readonly removed: Removed[];
  /** Every sentence written so far without its markers, and how many in a row had been written before. */
  readonly written: Set<string>;
  repeated: number;
}

async function* streamOne(
  parts: ModelParts,
  request: SummaryRequest,
  errand: Errand,
): AsyncGenerator<SummarySentence, Summary> {
  const material = parts.summariser.gather(request);
  const quotes = quotesToOffer(material);
  if (quotes.length === 0) return summariseFrom(material, request);
  if (!CHECKED_LANGUAGES.has(request.language ?? "en")) return fallBack(material, request, [], "language");
  const held: Held = { shown: [], removed: [], written: new Set(), repeated: 0 };
  const failure = yield* writeAndCheck(parts, request, quotes, errand, held);
  if (errand.signal.aborted) return stopped(held, request);
  if (isTooLittle(held, request)) return fallBack(material, request, held.removed, failure ?? "too-little");
  return {
    status: "summarised",
    method: "model",
    sentences: held.shown,
    removed: held.removed,
    message: modelMessage(held.shown, held.removed.length, request.language),
    milliseconds: 0,
  };
}

/** Yields what stands and keeps account in `held`; gives how the model failed, null where it did not. */
async function* writeAndCheck(
  parts: ModelParts,
  request: SummaryRequest,
  quotes: readonly Quote[],
  { workspace, signal }: Errand,
  held: Held,
): AsyncGenerator<SummarySentence, Fallback | null> {
  const ending = new AbortController();
  const errand = { workspace, signal: AbortSignal.any([signal, ending.signal]) };
  try {
    const writing = createWriting(parts, promptFor(parts, request, quotes), errand);
    for await (const sentence of writing.sentences) {
      const kept = await judge(parts, sentence, quotes, held, errand);
      if (kept) yield kept;
      // Ended first, so that leaving the loop does not wait for the model's next word.
      if (isEnough(held, request)) ending.abort();
      if (errand.signal.aborted) break;
    }
    // What is of no use now would be of none again; asked once more, the model may do better.
    if (!signal.aborted && !isTooLittle(held, request)) await writing.keep();
  } catch (error) {
    if (signal.aborted) return null;
    parts.log.warn({ err: error, model: parts.model.name }, "The language model failed");
    return error instanceof BudgetError ? "budget" : "failed";
  } finally {
    ending.abort();
  }
  return held.shown.length + held.removed.length === 0 ? "failed" : null;
}

function promptFor({ template }: ModelParts, request: SummaryRequest, quotes: readonly Quote[]) {
  return template.with({
    length: LENGTH_WORDS[request.length ?? "points"],
    language: LANGUAGE_NAMES[request.language ?? "en"],
    question: requestInWords(request),
    quotes: listQuotes(quotes),
  });
}

/** Checks a sentence and enters it in the account; gives it where it may be shown. */
async function judge(
  { secondOpinion }: ModelParts,
  sentence: string,
  quotes: readonly Quote[],
  held: Held,
  errand: Errand,
): Promise<SummarySentence | null> {
  const { shown, removed, written } = held;
  const words = readCitations(sentence).text;
  held.repeated = written.has(words) ? held.repeated + 1 : 0;
  written.add(words);
  const checked = checkSentence(withItsNumber(sentence, quotes), quotes);
  if (!checked.shown) {
    removed.push({ text: checked.text, reason: checked.reason });
    return null;
  }
  const kept = { text: checked.text, quotes: checked.quotes };
  if (shown.some(({ text }) => text === kept.text)) return remove(removed, kept, "repeats another sentence");
  if (lengthOf(shown) + kept.text.length > ROOM) return remove(removed, kept, "is longer than the room that is left");
  if (secondOpinion && !(await secondOpinion(kept, errand)))
    return remove(removed, kept, "was doubted in a second reading");
  shown.push(kept);
  return kept;
}

function remove(removed: Removed[], { text }: SummarySentence, reason: string): null {
  removed.push({ text, reason });
  return null;
}

function isEnough({ shown, removed, repeated }: Held, { length = "points" }: SummaryRequest): boolean {
  if (shown.length + removed.length >= MOST_READ || repeated >= MOST_REPEATED) return true;
  return shown.length >= MOST_SHOWN[length] || lengthOf(shown) >= MOST_TEXT;
}

function lengthOf(sentences: readonly SummarySentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** Nothing stands, or hardly anything of much. */
function isTooLittle({ shown, removed }: Held, { length }: SummaryRequest): boolean {
  return shown.length === 0 || (length !== "line" && shown.length === 1 && removed.length >= 3);
}

function fallBack(material: Material, request: SummaryRequest, removed: readonly Removed[], reason: Fallback): Summary {
  return { ...summariseFrom(material, request), removed, message: fallbackMessage(reason, request.language) };
}

/** Asked to stop: what stands so far. */
function stopped({ shown, removed }: Held, { language }: SummaryRequest): Summary {
  const status = shown.length > 0 ? "summarised" : "abstained";
  const message = stoppedMessage(shown.length, language);
  return { status, method: "model", sentences: shown, removed, message, milliseconds: 0 };
}
