import type { Json } from "./json.ts";

/** What Slack says when it does not do what was asked: a machine word, perhaps with messages that point at the fault. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly error: string;
  readonly detail: Readonly<Record<string, Json>>;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    error: string,
    options: {
      readonly detail?: Record<string, Json>;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    } = {},
  ) {
    super(error);
    this.error = error;
    this.detail = options.detail ?? {};
    this.status = options.status ?? 200;
    this.headers = options.headers ?? {};
  }
}

/** Throws the refusal that Slack calls `error`. */
export function refuse(error: string, ...messages: string[]): never {
  if (messages.length === 0) throw new Refusal(error);
  throw new Refusal(error, { detail: { response_metadata: { messages: messages.map((each) => `[ERROR] ${each}`) } } });
}
