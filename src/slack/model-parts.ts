/** What a language model does in Slack, where one is set: it writes summaries. Without one, all else works as before. */
import type { ChatModel } from "../model/chat-model.ts";
import { assembleSummaryWriting, type ModelSettings, type Surroundings } from "../summary/model/assemble.ts";
import type { SlackParts } from "./parts.ts";

export interface ModelInSlack extends ModelSettings {
  readonly endpoint: ChatModel;
}

/** Throws UsageError where the instructions for the model are broken. */
export function createModelParts(model: ModelInSlack | null, surroundings: Surroundings): Pick<SlackParts, "writing"> {
  if (model === null) return { writing: null };
  return { writing: assembleSummaryWriting(model.endpoint, model, surroundings) };
}
