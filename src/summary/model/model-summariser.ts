/**
 * A summary by a language model, held to the quotes: it is given numbered quotes, and each sentence that it writes is checked
 * as it arrives. Where it fails, writes nothing, or too little of it stands, the releases' own sentences take its place.
 */
import type { Clock } from "../../clock.ts";
import type { Quote } from "../../answering/answer.ts";
import { checkSentence } from "../check/check-sentence.ts";
import type { Material } from "../material.ts";
import { summariseFrom, type Summariser } from "../summariser.ts";
import type { Removed, Summary, SummaryRequest, SummarySentence } from "../summary.ts";
import { fallbackMessage, modelMessage, stoppedMessage, type Fallback } from "../wording.ts";
import type { Budget } from "./budget.ts";
import { digestOf, type SentenceCache } from "./cache.ts";
import type { ChatModel, Usage } from "../../model/chat-model.ts";
import { listQuotes, quotesToOffer } from "./offered-quotes.ts";
import type { Template } from "../../model/prompt.ts";
import { LENGTH_WORDS, requestInWords } from "./request-words.ts";
import type { SecondOpinion } from "./second-opinion.ts";
import { sentencesOf } from "./sentence-stream.ts";

export interface ModelParts {
  readonly summariser: Summariser;
  readonly model: ChatModel;
  readonly template: Template<"length" | "question" | "quotes">;
  readonly budget: Budget;
  readonly cache: SentenceCache;
  readonly clock: Clock;
  readonly log: ModelLog;
  readonly secondOpinion?: SecondOpinion | undefined;
}

/** What of a log is needed here. */
export interface ModelLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
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

/** Sentences beyond these are not read. */
const MOST_SENTENCES = 80;

export function createModelSummariser(parts: ModelParts): ModelSummariser {
  return {
    async *stream(request, { signal = new AbortController().signal, workspace = "" } = {}) {
      const started = parts.clock.elapsed();
      const summary = yield* streamOne(parts, request, signal, workspace);
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
}

async function* streamOne(
  parts: ModelParts,
  request: SummaryRequest,
  signal: AbortSignal,
  workspace: string,
): AsyncGenerator<SummarySentence, Summary> {
  const material = parts.summariser.gather(request);
  const quotes = quotesToOffer(material);
  if (quotes.length === 0) return summariseFrom(material, request);
  if (!parts.budget.isLeft(workspace, parts.clock.today())) return fallBack(material, request, [], "budget");
  const held: Held = { shown: [], removed: [] };
  const failure = yield* writeAndCheck(parts, request, quotes, { signal, workspace }, held);
  if (signal.aborted) return stopped(held);
  if (isTooLittle(held, request)) return fallBack(material, request, held.removed, failure ? "failed" : "too-little");
  return {
    status: "summarised",
    method: "model",
    sentences: held.shown,
    removed: held.removed,
    message: modelMessage(held.shown, held.removed.length),
    milliseconds: 0,
  };
}

/** Yields what stands and keeps account in `held`; gives whether the model failed. */
async function* writeAndCheck(
  parts: ModelParts,
  request: SummaryRequest,
  quotes: readonly Quote[],
  { signal, workspace }: { signal: AbortSignal; workspace: string },
  held: Held,
): AsyncGenerator<SummarySentence, boolean> {
  const isLine = request.length === "line";
  try {
    for await (const sentence of written(parts, request, quotes, signal, workspace)) {
      const kept = await judge(parts, sentence, quotes, held, signal);
      if (kept) yield kept;
      if (signal.aborted || (isLine && kept) || held.shown.length + held.removed.length >= MOST_SENTENCES) break;
    }
  } catch (error) {
    if (!signal.aborted) parts.log.warn({ err: error, model: parts.model.name }, "The language model failed");
    return true;
  }
  return held.shown.length + held.removed.length === 0;
}

/** Checks a sentence and enters it in the account; gives it where it may be shown. */
async function judge(
  { secondOpinion }: ModelParts,
  sentence: string,
  quotes: readonly Quote[],
  { shown, removed }: Held,
  signal: AbortSignal,
): Promise<SummarySentence | null> {
  const checked = checkSentence(sentence, quotes);
  if (!checked.shown) {
    removed.push({ text: checked.text, reason: checked.reason });
    return null;
  }
  const kept = { text: checked.text, quotes: checked.quotes };
  if (shown.some(({ text }) => text === kept.text)) return remove(removed, kept, "repeats another sentence");
  if (secondOpinion && !(await secondOpinion(kept, signal)))
    return remove(removed, kept, "was doubted in a second reading");
  shown.push(kept);
  return kept;
}

function remove(removed: Removed[], { text }: SummarySentence, reason: string): null {
  removed.push({ text, reason });
  return null;
}

/** The model's sentences, or those that it wrote before for the very same prompt. Only complete answers are kept. */
async function* written(
  { model, template, cache, budget, clock, log }: ModelParts,
  request: SummaryRequest,
  quotes: readonly Quote[],
  signal: AbortSignal,
  workspace: string,
): AsyncGenerator<string> {
  const prompt = template.with({
    length: LENGTH_WORDS[request.length ?? "points"],
    question: requestInWords(request),
    quotes: listQuotes(quotes),
  });
  const key = digestOf([model.name, prompt.system, prompt.user]);
  const known = cache.get(key);
  if (known) {
    yield* known;
    return;
  }
  const sentences: string[] = [];
  const account = { usage: null as Usage | null, characters: prompt.system.length + prompt.user.length };
  try {
    for await (const sentence of sentencesOf(textOf(model.write(prompt, signal), account))) {
      sentences.push(sentence);
      yield sentence;
    }
    if (sentences.length > 0) cache.set(key, sentences);
  } finally {
    const tokens = account.usage ? account.usage.prompt + account.usage.completion : Math.ceil(account.characters / 4);
    budget.spend(workspace, clock.today(), tokens);
    log.info(
      { model: model.name, workspace, tokens, usage: account.usage, sentences: sentences.length },
      "The language model was asked",
    );
  }
}

/** Pieces of text alone; what was used is entered in the account. */
async function* textOf(
  pieces: ReturnType<ChatModel["write"]>,
  account: { usage: Usage | null; characters: number },
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if ("usage" in piece) account.usage = piece.usage;
    else {
      account.characters += piece.text.length;
      yield piece.text;
    }
  }
}

/** Nothing stands, or hardly anything of much. */
function isTooLittle({ shown, removed }: Held, { length }: SummaryRequest): boolean {
  return shown.length === 0 || (length !== "line" && shown.length === 1 && removed.length >= 3);
}

function fallBack(material: Material, request: SummaryRequest, removed: readonly Removed[], reason: Fallback): Summary {
  return { ...summariseFrom(material, request), removed, message: fallbackMessage(reason) };
}

/** Asked to stop: what stands so far. */
function stopped({ shown, removed }: Held): Summary {
  const status = shown.length > 0 ? "summarised" : "abstained";
  return { status, method: "model", sentences: shown, removed, message: stoppedMessage(shown.length), milliseconds: 0 };
}
