/** What stands on Slack's buttons, titles and captions; sentences that answer are in `wording.ts`. */
import type { Answer } from "../answering/answer.ts";
import { english } from "./labels/english.ts";
import { french } from "./labels/french.ts";

export type Language = Answer["language"];
export type Labels = typeof english;

/** The labels of a language. */
export function labelsIn(language: Language): Labels {
  return language === "fr" ? french : english;
}
