/** The same endpoint asked whether the quotes bear the sentence. It can only remove: its silence and its faults change nothing. */
import type { ChatModel } from "../../model/chat-model.ts";
import { listQuotes } from "./offered-quotes.ts";
import type { Template } from "../../model/prompt.ts";
import type { SummarySentence } from "../summary.ts";

/** Whether the sentence may stay. */
export type SecondOpinion = (sentence: SummarySentence, signal: AbortSignal) => Promise<boolean>;

export function createSecondOpinion(model: ChatModel, template: Template<"quotes" | "sentence">): SecondOpinion {
  return async ({ text, quotes }, signal) => {
    let answer = "";
    try {
      for await (const piece of model.write(template.with({ quotes: listQuotes(quotes), sentence: text }), signal)) {
        if ("text" in piece) answer += piece.text;
        if (answer.length > 40) break;
      }
    } catch {
      return true;
    }
    return !/^\W*no\b/iu.test(answer);
  };
}
