/** The sentences of a model, as it writes them, or those that it wrote before for the very same prompt. */
import type { AccountedModel, Errand, ModelLog } from "../../model/account.ts";
import { type Prompt, textOf } from "../../model/chat-model.ts";
import { digestOf, type Writings } from "./cache.ts";
import { sentencesOf } from "./sentence-stream.ts";

export interface WritingParts {
  readonly model: AccountedModel;
  readonly writings: Writings;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: ModelLog;
}

export interface Writing {
  /** Each as soon as it is finished. Throws as `AccountedModel.write` does. */
  readonly sentences: AsyncIterable<string>;
  /** Keeps what was read, for whoever has read as much as there is need of. */
  keep(): Promise<void>;
}

export function createWriting(parts: WritingParts, prompt: Prompt, errand: Errand): Writing {
  const digest = digestOf([parts.model.name, textOf(prompt)]);
  const read: string[] = [];
  let isKnown = false;
  async function* sentences(): AsyncGenerator<string> {
    const known = await attempt(parts, () => parts.writings.find(errand.workspace, digest));
    isKnown = known !== null;
    for await (const sentence of known ?? sentencesOf(parts.model.write(prompt, errand))) {
      read.push(sentence);
      yield sentence;
    }
  }
  return {
    sentences: sentences(),
    async keep() {
      if (isKnown || read.length === 0) return;
      await attempt(parts, () => parts.writings.keep(errand.workspace, digest, read, parts.now()));
    },
  };
}

/** A summary is written also where what was written before can be neither read nor kept. */
async function attempt<T>({ log }: WritingParts, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    log.error({ err: error }, "What a language model wrote could not be kept or looked up");
    return null;
  }
}
