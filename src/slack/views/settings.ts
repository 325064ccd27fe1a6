/** The window in which a channel chooses. */
import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import type { ViewStateValue } from "@slack/bolt";
import { VIEWS } from "../action-ids.ts";
import { plainText } from "../blocks/elements.ts";
import type { ChannelSettings } from "../channel-settings.ts";
import type { Choice } from "../find-choices.ts";
import { type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";

/** Block and action ids of the inputs. */
export const SETTING_INPUTS = {
  publishers: "set_publishers",
  language: "set_language",
  quotes: "set_quotes",
  followUps: "set_follow_ups",
  digestAt: "set_digest_at",
  isQuiet: "set_quiet",
  changers: "set_changers",
} as const;

export interface SettingsContent {
  readonly chosen: ChannelSettings;
  readonly publishers: readonly Choice[];
}

/** The window with what is chosen now; its language comes back with it. */
export function settingsView({ chosen, publishers }: SettingsContent, language: Language): ModalView {
  const labels = labelsIn(language);
  const { language: spoken, quotes, changers, isQuiet, digestAt, followUps } = chosen;
  return {
    type: "modal",
    callback_id: VIEWS.settings,
    title: plainText(labels.settingsTitle, LIMITS.viewTitle),
    submit: plainText(labels.save, LIMITS.viewTitle),
    close: plainText(labels.close, LIMITS.viewTitle),
    private_metadata: language,
    blocks: [
      ...publishersInput(chosen.publishers, publishers, language),
      menu("language", labels.settingLanguage, labels.settingLanguages, spoken),
      menu(
        "quotes",
        labels.settingQuotes,
        [1, 2, 3].map((count) => [String(count), String(count)] as const),
        String(quotes),
      ),
      {
        ...menu("followUps", labels.settingFollowUps, labels.settingFollowUpChoices, followUps),
        hint: plainText(labels.settingFollowUpsHint, LIMITS.inputLabel),
      },
      input("digestAt", labels.settingDigestAt, {
        type: "timepicker",
        action_id: SETTING_INPUTS.digestAt,
        initial_time: digestAt,
      }),
      menu("isQuiet", labels.settingDigests, labels.settingDigestChoices, isQuiet ? "quiet" : "on"),
      menu("changers", labels.settingChangers, labels.settingChangerChoices, changers),
    ],
  };
}

/** What was chosen, as far as it was; publishers by key. */
export function readSettingEntries(values: Record<string, Record<string, ViewStateValue>>) {
  const entry = (name: keyof typeof SETTING_INPUTS) => values[SETTING_INPUTS[name]]?.[SETTING_INPUTS[name]];
  const chosen = (name: keyof typeof SETTING_INPUTS) => entry(name)?.selected_option?.value;
  return {
    publishers: entry("publishers")?.selected_options?.map(({ value }) => value) ?? [],
    language: chosen("language"),
    quotes: Number(chosen("quotes") ?? 3),
    followUps: chosen("followUps"),
    digestAt: entry("digestAt")?.selected_time ?? undefined,
    isQuiet: chosen("isQuiet") === "quiet",
    changers: chosen("changers"),
  };
}

/** None where there is nothing to choose from. */
function publishersInput(chosen: readonly string[], choices: readonly Choice[], language: Language): InputBlock[] {
  if (choices.length === 0) return [];
  const labels = labelsIn(language);
  const options = choices.map(({ name, key }) => option(name, key));
  const initial = choices.filter(({ name }) => chosen.includes(name)).map(({ name, key }) => option(name, key));
  const block = input("publishers", labels.settingPublishers, {
    type: "multi_static_select",
    action_id: SETTING_INPUTS.publishers,
    placeholder: plainText(labels.anyPublisher, LIMITS.placeholder),
    options,
    ...(initial.length > 0 && { initial_options: initial }),
  });
  return [{ ...block, optional: true }];
}

function menu(
  name: keyof typeof SETTING_INPUTS,
  label: string,
  choices: readonly (readonly [value: string, text: string])[],
  chosen: string,
): InputBlock {
  const options = choices.map(([value, text]) => option(text, value));
  const initial = options.find(({ value }) => value === chosen);
  const element = { type: "static_select", action_id: SETTING_INPUTS[name], options } as const;
  return input(name, label, initial ? { ...element, initial_option: initial } : element);
}

function input(name: keyof typeof SETTING_INPUTS, label: string, element: InputBlock["element"]): InputBlock {
  return { type: "input", block_id: SETTING_INPUTS[name], label: plainText(label, LIMITS.inputLabel), element };
}

function option(text: string, value: string): PlainTextOption {
  return { text: plainText(text, LIMITS.optionText), value };
}
