/** The parts of a model summariser, put together from settings: for the commands and for the composition root. */
import type { Clock } from "../../clock.ts";
import type { Summariser } from "../summariser.ts";
import { createMemoryBudget } from "./budget.ts";
import { createMemoryCache } from "./cache.ts";
import { createModelSummariser, type ModelLog, type ModelSummariser } from "./model-summariser.ts";
import { createOpenAiModel, type OpenAiSettings } from "../../model/openai.ts";
import { loadTemplate } from "../../model/prompt.ts";
import { createSecondOpinion } from "./second-opinion.ts";

export interface ModelSettings extends OpenAiSettings {
  readonly dailyTokens: number;
  readonly secondOpinion: boolean;
}

export interface Surroundings {
  readonly summariser: Summariser;
  readonly clock: Clock;
  readonly log: ModelLog;
}

/** Reads the instructions at once, so that a broken placeholder is found at start; with budget and cache in memory. */
export function assembleModelSummariser(
  settings: ModelSettings,
  { summariser, clock, log }: Surroundings,
): ModelSummariser {
  const model = createOpenAiModel(settings);
  const opinion = loadTemplate("second-opinion", ["quotes", "sentence"]);
  return createModelSummariser({
    summariser,
    model,
    template: loadTemplate("summary", ["length", "question", "quotes"]),
    budget: createMemoryBudget(settings.dailyTokens),
    cache: createMemoryCache(),
    clock,
    log,
    secondOpinion: settings.secondOpinion ? createSecondOpinion(model, opinion) : undefined,
  });
}
