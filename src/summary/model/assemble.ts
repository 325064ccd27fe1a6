/** What writes summaries with a language model, put together from settings: for the commands and for the composition root. */
import type { Clock } from "../../clock.ts";
import { createAccount, type AccountedModel, type ModelLog, type Spending } from "../../model/account.ts";
import type { ChatModel } from "../../model/chat-model.ts";
import { loadTemplate } from "../../model/prompt.ts";
import type { Summariser } from "../summariser.ts";
import type { Writings } from "./cache.ts";
import { createModelSummariser, type ModelSummariser, SUMMARY_PLACEHOLDERS } from "./model-summariser.ts";
import { createSecondOpinion } from "./second-opinion.ts";

export interface ModelSettings {
  readonly dailyTokens: number;
  readonly secondOpinion: boolean;
}

export interface Surroundings {
  /** What has been spent, and what was written, where a Store keeps it. */
  readonly spending: Spending;
  readonly writings: Writings;
  readonly clock: Pick<Clock, "elapsed" | "seconds">;
  readonly log: ModelLog;
}

/** The model on account, and what summarises with it whatever a summariser gathers. */
export interface SummaryWriting {
  readonly account: AccountedModel;
  readonly over: (summariser: Pick<Summariser, "gather">) => ModelSummariser;
}

/** Reads the instructions at once, so that a broken placeholder is found at start. */
export function assembleSummaryWriting(
  model: ChatModel,
  { dailyTokens, secondOpinion }: ModelSettings,
  { spending, writings, clock, log }: Surroundings,
): SummaryWriting {
  const now = () => clock.seconds() * 1_000;
  const account = createAccount({ model, spending, dailyTokens, now, log });
  const template = loadTemplate("summary", SUMMARY_PLACEHOLDERS);
  const opinion = loadTemplate("second-opinion", ["quotes", "sentence"]);
  const parts = { model: account, template, writings, now, clock, log };
  const doubt = secondOpinion ? createSecondOpinion(account, opinion, log) : undefined;
  return {
    account,
    over: (summariser) => createModelSummariser({ ...parts, summariser, secondOpinion: doubt }),
  };
}
