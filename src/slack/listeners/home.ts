/** The app is opened: its Home tab, or suggestions for its Messages tab, in the language that the direct message has chosen. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import { languageHere } from "../channel-settings.ts";
import { labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";
import type { SlackParts } from "../parts.ts";
import { placed } from "../private-metadata.ts";
import { homeView } from "../views/home.ts";
import { hint, insist } from "../web-clients.ts";

export function onHomeOpened(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"app_home_opened">> {
  return async ({ event, context }) => {
    const { calls, hints } = parts.clients(context.botToken);
    const language = await languageHere(parts, context.teamId);
    const examples = await parts.examples(language);
    if (event.tab === "home") {
      const { teamId: team = "" } = context;
      const report = parts.isAdmin(event.user, team) ? await parts.report(team) : null;
      const content = { corpus: parts.corpus, since: parts.since, keys: parts.keys, examples, report };
      const view = placed(homeView(content, language), parts.place.channel());
      await insist(() => calls.views.publish({ user_id: event.user, view }), parts.log, { isRepeatable: true });
      return;
    }
    const prompts = examples
      .slice(0, LIMITS.suggestedPrompts)
      .map(({ title, question }) => ({ title, message: question }));
    if (prompts.length === 0) return;
    const suggestion = { channel_id: event.channel, title: labelsIn(language).prompts, prompts };
    await hint(() => hints.assistant.threads.setSuggestedPrompts(suggestion), parts.log);
  };
}
