/** The window "Find a quote": words as remembered, and filters. */
import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import type { ViewStateValue } from "@slack/bolt";
import { VIEWS } from "../action-ids.ts";
import { plainText } from "../blocks/elements.ts";
import type { Choice, FindChoices } from "../find-choices.ts";
import { type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";

/** Block and action ids of the inputs. */
export const FIND_INPUTS = {
  words: "find_words",
  speaker: "find_speaker",
  publisher: "find_publisher",
  from: "find_from",
  to: "find_to",
} as const;

/** The window with what the corpus has to choose from. */
export function findView({ speakers, publishers }: FindChoices, language: Language): ModalView {
  const labels = labelsIn(language);
  return {
    type: "modal",
    callback_id: VIEWS.find,
    title: plainText(labels.findQuote, LIMITS.viewTitle),
    submit: plainText(labels.find, LIMITS.viewTitle),
    close: plainText(labels.close, LIMITS.viewTitle),
    private_metadata: language,
    blocks: [
      {
        ...input(FIND_INPUTS.words, labels.findWords, {
          type: "plain_text_input",
          action_id: FIND_INPUTS.words,
          max_length: LIMITS.inputLength,
        }),
        hint: plainText(labels.findWordsHint, LIMITS.inputLabel),
      },
      ...menu(FIND_INPUTS.speaker, labels.speaker, labels.anyone, speakers),
      ...menu(FIND_INPUTS.publisher, labels.publisher, labels.anyPublisher, publishers),
      input(FIND_INPUTS.from, labels.fromDay, { type: "datepicker", action_id: FIND_INPUTS.from }),
      input(FIND_INPUTS.to, labels.toDay, { type: "datepicker", action_id: FIND_INPUTS.to }),
    ],
  };
}

/** What was entered, as Slack sends it: values by block id and action id. */
export interface FindEntries {
  readonly words: string;
  readonly speaker: string | undefined;
  readonly publisher: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Reads a submitted window. */
export function readFindEntries(values: Record<string, Record<string, ViewStateValue>>): FindEntries {
  const entry = (name: keyof typeof FIND_INPUTS) => values[FIND_INPUTS[name]]?.[FIND_INPUTS[name]];
  return {
    words: entry("words")?.value ?? "",
    speaker: entry("speaker")?.selected_option?.value,
    publisher: entry("publisher")?.selected_option?.value,
    from: entry("from")?.selected_date ?? undefined,
    to: entry("to")?.selected_date ?? undefined,
  };
}

function input(id: string, label: string, element: InputBlock["element"]): InputBlock {
  return { type: "input", block_id: id, optional: true, label: plainText(label, LIMITS.inputLabel), element };
}

/** A menu; none where there is nothing to choose. */
function menu(id: string, label: string, placeholder: string, choices: readonly Choice[]): InputBlock[] {
  if (choices.length === 0) return [];
  const options = choices.map(({ name, key }): PlainTextOption => ({
    text: plainText(name, LIMITS.optionText),
    value: key,
  }));
  const hint = plainText(placeholder, LIMITS.placeholder);
  return [input(id, label, { type: "static_select", action_id: id, placeholder: hint, options })];
}
