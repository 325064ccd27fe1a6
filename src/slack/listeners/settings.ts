/** `/communique settings`: a window for the channel, opened for who may change them. */
import type { Middleware, SlackCommandMiddlewareArgs, SlackViewMiddlewareArgs } from "@slack/bolt";
import { changeSettings, mayChange, ownLanguage, readSettings, settingsChange } from "../channel-settings.ts";
import { chosenName, findChoices } from "../find-choices.ts";
import { type Language, labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import { metadataOf } from "../private-metadata.ts";
import { noticeView } from "../views/ask.ts";
import { readSettingEntries, settingsView } from "../views/settings.ts";
import { personIn } from "./asker.ts";
import { toLanguage } from "./block-action.ts";
import { showOver } from "./click-outlet.ts";

/** Opens the window, or says why not. */
export async function openSettings(
  parts: SlackParts,
  { command, respond, context }: Parameters<Middleware<SlackCommandMiddlewareArgs>>[0],
  asked: Language,
): Promise<void> {
  const { team_id: team, channel_id: channel, user_id: user } = command;
  const chosen = await readSettings(parts.store, team, channel);
  const language = ownLanguage(chosen) ?? asked;
  if (!mayChange(chosen, { team, user }, parts.isAdmin)) {
    await respond({ response_type: "ephemeral", replace_original: false, text: labelsIn(language).mayNotChange });
    return;
  }
  const { publishers } = findChoices(parts.corpus);
  const view = settingsView({ chosen, publishers }, language);
  await showOver(parts, { trigger_id: command.trigger_id }, context, view);
}

/** Keeps what was chosen; asked once more whether this person may, since the window may have stood open for long. */
export function onSettingsSaved(parts: SlackParts): Middleware<SlackViewMiddlewareArgs> {
  return async ({ ack, view, body, context }) => {
    const { channel, own } = metadataOf(view);
    const language = toLanguage(own);
    const labels = labelsIn(language);
    const by = personIn(context, body.user.id);
    const say = (sentence: string) =>
      ack({ response_action: "update", view: noticeView(language, sentence, labels.settingsTitle) });
    if (!by || channel === null || !mayChange(await readSettings(parts.store, by.team, channel), by, parts.isAdmin)) {
      await say(labels.mayNotChange);
      return;
    }
    const { publishers } = findChoices(parts.corpus);
    const entries = readSettingEntries(view.state.values);
    const names = entries.publishers.flatMap((key) => chosenName(publishers, key) ?? []);
    await changeSettings(parts.store, { team: by.team, channel }, settingsChange({ ...entries, publishers: names }));
    await say(labels.saved);
  };
}
