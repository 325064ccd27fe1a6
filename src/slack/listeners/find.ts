/** "Find a quote": the window, and what it finds. */
import type {
  BlockAction,
  GlobalShortcut,
  Middleware,
  SlackActionMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
} from "@slack/bolt";
import { languageHere } from "../channel-settings.ts";
import { chosenName, findChoices } from "../find-choices.ts";
import { labelsIn } from "../labels.ts";
import { plainWords } from "../mrkdwn.ts";
import type { SlackParts } from "../parts.ts";
import { metadataOf } from "../private-metadata.ts";
import { answerQuestion } from "../works/answer.ts";
import { findQuotes } from "../works/find.ts";
import { personIn } from "./asker.ts";
import { toLanguage } from "./block-action.ts";
import { showOver } from "./click-outlet.ts";
import { FIND_INPUTS, type FindEntries, findView, readFindEntries } from "../views/find.ts";
import { replyInView } from "./submitted-view.ts";

/** The global shortcut opens the window; Slack names no channel with it, so that it speaks English and to everybody. */
export function onFindQuote(parts: SlackParts): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ ack, shortcut, context }) => {
    await ack();
    const view = findView(findChoices(parts.corpus), await languageHere(parts, context.teamId));
    await showOver(parts, { trigger_id: shortcut.trigger_id }, context, view);
  };
}

/** So does the button on App Home. */
export function onOpenFind(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, body, context }) => {
    await ack();
    const view = findView(findChoices(parts.corpus), await languageHere(parts, context.teamId));
    await showOver(parts, body, context, view);
  };
}

/** What was entered is found and shown in the same place; a whole question is answered. */
export function onFindSubmitted(parts: SlackParts): Middleware<SlackViewMiddlewareArgs> {
  return async ({ ack, view, body, context }) => {
    const language = toLanguage(metadataOf(view).own);
    const entries = readFindEntries(view.state.values);
    const errors = faultsOf(entries, language);
    if (errors) {
      await ack({ response_action: "errors", errors });
      return;
    }
    const text = plainWords(entries.words, context.botUserId ?? "");
    const { speakers, publishers } = findChoices(parts.corpus);
    const { from, to } = entries;
    const speaker = chosenName(speakers, entries.speaker);
    const filters = { speaker, publisher: chosenName(publishers, entries.publisher), from, to };
    const isFiltered = Object.values(filters).some((filter) => filter !== undefined);
    const work = /\?\s*$/u.test(text) && !isFiltered ? answerQuestion : findQuotes(filters);
    const asker = personIn(context, body.user.id);
    const frame = { ack, view, asker, language, title: labelsIn(language).findQuote };
    await replyInView(parts, text, frame, work);
  };
}

function faultsOf({ from, to, ...entries }: FindEntries, language: "en" | "fr"): Record<string, string> | null {
  const labels = labelsIn(language);
  if (from !== undefined && to !== undefined && from > to) return { [FIND_INPUTS.to]: labels.daysTurned };
  const isEmpty = from === undefined && to === undefined && !Object.values(entries).some((each) => each?.trim());
  return isEmpty ? { [FIND_INPUTS.words]: labels.nothingToFind } : null;
}
