/** The same endpoint asked whether the quotes bear the sentence. It can only remove: its silence and its faults change nothing. */
import type { AccountedModel, Errand, ModelLog } from "../../model/account.ts";
import type { Template } from "../../model/prompt.ts";
import type { SummarySentence } from "../summary.ts";
import { listQuotes } from "./offered-quotes.ts";

/** Whether the sentence may stay. */
export type SecondOpinion = (sentence: SummarySentence, errand: Errand) => Promise<boolean>;

const LONGEST_ANSWER = 40;

export function createSecondOpinion(
  model: AccountedModel,
  template: Template<"quotes" | "sentence">,
  log: Pick<ModelLog, "warn">,
): SecondOpinion {
  return async ({ text, quotes }, errand) => {
    let answer = "";
    try {
      for await (const piece of model.write(template.with({ quotes: listQuotes(quotes), sentence: text }), errand)) {
        answer += piece;
        if (answer.length > LONGEST_ANSWER) break;
      }
    } catch (error) {
      if (!errand.signal.aborted) log.warn({ err: error, model: model.name }, "There was no second opinion");
      return true;
    }
    return !/^\W*no\b/iu.test(answer);
  };
}
