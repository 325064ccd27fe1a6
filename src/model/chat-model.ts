/** Port: something that writes text for a prompt, piece by piece. Drivers stand beside it. */

export interface Prompt {
  readonly system: string;
  readonly user: string;
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
