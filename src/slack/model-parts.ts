/** What a language model does in Slack, where one is set. Without one, all else works as before. */
import type { ChatModel } from "../model/chat-model.ts";
import { loadTemplate } from "../model/prompt.ts";
import { createRewriter, FOLLOW_UP_PLACEHOLDERS } from "../rewriting/rewriter.ts";
import { assembleSummaryWriting, type ModelSettings, type Surroundings } from "../summary/model/assemble.ts";
import type { SlackParts } from "./parts.ts";

export interface ModelInSlack extends ModelSettings {
  readonly endpoint: ChatModel;
  /** Whether it says follow-up questions in full; by default not. */
  readonly rewritesFollowUps?: boolean;
}

/** Throws UsageError where the instructions for the model are broken. */
export function createModelParts(
  model: ModelInSlack | null,
  surroundings: Surroundings,
): Pick<SlackParts, "writing" | "rewriter"> {
  if (model === null) return { writing: null, rewriter: null };
  const writing = assembleSummaryWriting(model.endpoint, model, surroundings);
  const template = loadTemplate("follow-up", FOLLOW_UP_PLACEHOLDERS);
  const { log } = surroundings;
  return {
    writing,
    rewriter: model.rewritesFollowUps ? createRewriter({ model: writing.account, template, log }) : null,
  };
}
