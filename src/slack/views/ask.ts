/** The modals to ask in: a question, and its answer in the same place. */
import type { ModalView } from "@slack/types";
import { VIEWS } from "../action-ids.ts";
import { type Message, plainText, words } from "../blocks/elements.ts";
import { type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";
import { shorten } from "../shorten.ts";

/** Where the question stands in the submitted values. */
export const QUESTION_INPUT = { block: "question", action: "question" } as const;

/** Asks for a question; `initial` stands in the field to begin with. */
export function askView(language: Language, initial = ""): ModalView {
  const labels = labelsIn(language);
  return {
    type: "modal",
    callback_id: VIEWS.ask,
    title: plainText(labels.askTitle, LIMITS.viewTitle),
    submit: plainText(labels.ask, LIMITS.viewTitle),
    close: plainText(labels.close, LIMITS.viewTitle),
    blocks: [
      {
        type: "input",
        block_id: QUESTION_INPUT.block,
        label: plainText(labels.yourQuestion, LIMITS.inputLabel),
        hint: plainText(labels.questionHint, LIMITS.inputLabel),
        element: {
          type: "plain_text_input",
          action_id: QUESTION_INPUT.action,
          max_length: LIMITS.inputLength,
          ...(initial && { initial_value: shorten(initial, LIMITS.inputLength) }),
        },
      },
    ],
  };
}

/** Shows an answer, or whatever the title says. */
export function answerView(language: Language, { blocks }: Message, title = labelsIn(language).answer): ModalView {
  const labels = labelsIn(language);
  return {
    type: "modal",
    callback_id: VIEWS.answer,
    title: plainText(title, LIMITS.viewTitle),
    close: plainText(labels.close, LIMITS.viewTitle),
    blocks,
  };
}

/** Says one sentence. */
export function noticeView(language: Language, sentence: string, title = labelsIn(language).answer): ModalView {
  return answerView(language, { text: sentence, blocks: [words(sentence)] }, title);
}
