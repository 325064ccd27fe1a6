/** Port: something that writes text for a prompt, piece by piece. Drivers stand beside it. */

/** A request as it might be made, and the answer wanted: small models follow what they see done. */
export interface Example {
  readonly user: string;
  readonly assistant: string;
}

export interface Prompt {
  readonly system: string;
  readonly examples: readonly Example[];
  readonly user: string;
}

/** The whole of a prompt in the order in which a model reads it. */
export function textOf({ system, examples, user }: Prompt): string {
  return [system, ...examples.flatMap((one) => [one.user, one.assistant]), user].join("\n\n");
}

/** Tokens that a request has cost. */
export interface Usage {
  readonly prompt: number;
  readonly completion: number;
}

export type Piece = { readonly text: string } | { readonly usage: Usage };

export interface ChatModel {
  /** As the endpoint calls it. */
  readonly name: string;
  /** Ends when the model has finished. Throws ConnectionError where it cannot be reached, refuses, or falls silent. */
  write(prompt: Prompt, signal: AbortSignal): AsyncIterable<Piece>;
}
