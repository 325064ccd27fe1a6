/**
 * Driver: any endpoint that speaks OpenAI's chat completions (OpenAI, Azure, Ollama, vLLM, llama.cpp, LiteLLM), streaming.
 * The client retries 429 and 5xx with back-off by itself and is loaded at the first request.
 */
import { ConnectionError } from "../errors.ts";
import type { ChatModel, Piece, Prompt } from "./chat-model.ts";

export interface OpenAiSettings {
  /** Null for endpoints that need none. */
  readonly apiKey: string | null;
  /** Null for OpenAI's own address. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** For the whole of an answer (default: 120); half of them until its first piece, an eighth between two pieces. */
  readonly seconds?: number;
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** Milliseconds until the first piece: a small machine reads a long prompt slowly. */
  readonly beginning: number;
  /** Milliseconds between two pieces. */
  readonly silence: number;
  /** Milliseconds for all of it. */
  readonly whole: number;
  readonly retries: number;
  /** Tokens that may be written. */
  readonly completion: number;
}

const SECONDS = 120;

export function createOpenAiModel(settings: OpenAiSettings): ChatModel {
  const limits = { ...limitsWithin(settings.seconds ?? SECONDS), ...settings.limits };
  return { name: settings.model, write: (prompt, signal) => write(settings, limits, prompt, signal) };
}

function limitsWithin(seconds: number): Limits {
  const whole = seconds * 1_000;
  return { beginning: whole / 2, silence: whole / 8, whole, retries: 2, completion: 2_000 };
}

async function* write(
  settings: OpenAiSettings,
  limits: Limits,
  prompt: Prompt,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const ending = new AbortController();
  const any = AbortSignal.any([signal, ending.signal, AbortSignal.timeout(limits.whole)]);
  let silence = setTimeout(() => ending.abort(), limits.beginning);
  let isWhole = false;
  try {
    for await (const chunk of await open(settings, limits, prompt, any)) {
      clearTimeout(silence);
      silence = setTimeout(() => ending.abort(), limits.silence);
      const [choice] = chunk.choices;
      isWhole ||= Boolean(choice?.finish_reason ?? chunk.usage);
      if (choice?.delta.content) yield { text: choice.delta.content };
      if (chunk.usage)
        yield { usage: { prompt: chunk.usage.prompt_tokens, completion: chunk.usage.completion_tokens } };
    }
    if (any.aborted && !signal.aborted) throw new Error("it fell silent or took too long");
    if (!isWhole && !signal.aborted) throw new Error("its answer broke off");
  } catch (cause) {
    throw new ConnectionError(`The language model ${settings.model} failed: ${reasonOf(cause)}.`, { cause });
  } finally {
    clearTimeout(silence);
    ending.abort();
  }
}

async function open(
  { apiKey, baseUrl, model }: OpenAiSettings,
  limits: Limits,
  { system, examples, user }: Prompt,
  signal: AbortSignal,
) {
  const { OpenAI } = await import("openai");
  // The client's own log would print what is sent.
  const client = new OpenAI({
    apiKey: apiKey ?? "none",
    baseURL: baseUrl,
    maxRetries: limits.retries,
    timeout: limits.beginning,
    logLevel: "off",
  });
  return client.chat.completions.create(
    {
      model,
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: limits.completion,
      messages: [
        { role: "system", content: system },
        ...examples.flatMap((one) => [
          { role: "user" as const, content: one.user },
          { role: "assistant" as const, content: one.assistant },
        ]),
        { role: "user", content: user },
      ],
    },
    { signal },
  );
}

function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.replaceAll(/\s+/gu, " ").slice(0, 200).replace(/\.$/u, "");
}
