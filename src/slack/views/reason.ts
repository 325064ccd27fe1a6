/** The window that asks what was wrong with an answer. */
import type { ModalView, PlainTextOption } from "@slack/types";
import type { ViewStateValue } from "@slack/bolt";
import { VIEWS } from "../action-ids.ts";
import { plainText, words } from "../blocks/elements.ts";
import { type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";

const KIND = "reason_kind";
const WORDS = "reason_words";

/** The window; `judged` comes back with it, and must be at most 3,000 characters. */
export function reasonView(judged: string, language: Language): ModalView {
  const labels = labelsIn(language);
  const options = labels.reasons.map((reason): PlainTextOption => ({
    text: plainText(reason, LIMITS.optionText),
    value: reason,
  }));
  return {
    type: "modal",
    callback_id: VIEWS.reason,
    title: plainText(labels.reasonTitle, LIMITS.viewTitle),
    submit: plainText(labels.send, LIMITS.viewTitle),
    close: plainText(labels.close, LIMITS.viewTitle),
    private_metadata: judged,
    blocks: [
      words(labels.thanks),
      {
        type: "input",
        block_id: KIND,
        optional: true,
        label: plainText(labels.reasonKind, LIMITS.inputLabel),
        element: { type: "radio_buttons", action_id: KIND, options },
      },
      {
        type: "input",
        block_id: WORDS,
        optional: true,
        label: plainText(labels.reasonWords, LIMITS.inputLabel),
        element: { type: "plain_text_input", action_id: WORDS, multiline: true, max_length: 800 },
      },
    ],
  };
}

/** The reason as entered, in one line; null where none was given. */
export function readReason(values: Record<string, Record<string, ViewStateValue>>): string | null {
  const kind = values[KIND]?.[KIND]?.selected_option?.value ?? "";
  const own = values[WORDS]?.[WORDS]?.value?.replace(/\s+/gu, " ").trim() ?? "";
  return [kind, own].filter(Boolean).join(": ") || null;
}
