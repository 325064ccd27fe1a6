/** Which listener hears what. The manifest names the same events, commands and shortcuts, and a test compares them. */
import type { App } from "@slack/bolt";
import { ACTIONS, COMMAND, SHORTCUTS, STEP, VIEWS } from "./action-ids.ts";
import { onAskAbout, onAskExample, onAskSubmitted } from "./listeners/ask.ts";
import { onCheckQuote } from "./listeners/check.ts";
import { onCopyCitation } from "./listeners/cite.ts";
import { onCommand } from "./listeners/command.ts";
import { onMoveContext, onShowInContext } from "./listeners/context.ts";
import { onFeedback, onReasonGiven } from "./listeners/feedback.ts";
import { onFindQuote, onFindSubmitted, onOpenFind } from "./listeners/find.ts";
import { onHomeOpened } from "./listeners/home.ts";
import { onLinkShared } from "./listeners/link.ts";
import { onMention } from "./listeners/mention.ts";
import { onMessage } from "./listeners/message.ts";
import { onMoreQuotes } from "./listeners/more-quotes.ts";
import { onSettingsSaved } from "./listeners/settings.ts";
import { onTokensRevoked, onUninstalled } from "./listeners/removed.ts";
import { onShare } from "./listeners/share.ts";
import { onStep } from "./listeners/step.ts";
import { onSessionStopped } from "./listeners/stop.ts";
import { onSummarise } from "./listeners/summarise.ts";
import type { SlackParts } from "./parts.ts";

/** Of Bolt, what listeners are registered with. */
type Listening = Pick<App, "event" | "command" | "shortcut" | "view" | "action"> & {
  function(callbackId: string, listener: ReturnType<typeof onStep>): unknown;
};

export function register(app: Listening, parts: SlackParts): void {
  app.event("app_mention", onMention(parts));
  app.event("message", onMessage(parts));
  app.event("app_home_opened", onHomeOpened(parts));
  app.event("agent_session_stopped", onSessionStopped(parts));
  app.event("link_shared", onLinkShared(parts));
  app.event("app_uninstalled", onUninstalled(parts));
  app.event("tokens_revoked", onTokensRevoked(parts));
  app.function(STEP, onStep(parts));
  app.command(COMMAND, onCommand(parts));
  app.shortcut(SHORTCUTS.findQuote, onFindQuote(parts));
  app.shortcut(SHORTCUTS.checkQuote, onCheckQuote(parts));
  app.view(VIEWS.ask, onAskSubmitted(parts));
  app.view(VIEWS.reason, onReasonGiven(parts));
  app.view(VIEWS.settings, onSettingsSaved(parts));
  app.view(VIEWS.find, onFindSubmitted(parts));
  app.action(ACTIONS.showInContext, onShowInContext(parts));
  app.action(ACTIONS.showRowInContext, onShowInContext(parts));
  app.action(ACTIONS.copyCitation, onCopyCitation(parts));
  app.action(ACTIONS.summarise, onSummarise(parts));
  app.action(ACTIONS.openFind, onOpenFind(parts));
  app.action(new RegExp(`^${ACTIONS.moveContext}`, "u"), onMoveContext(parts));
  app.action(ACTIONS.moreQuotes, onMoreQuotes(parts));
  app.action(ACTIONS.share, onShare(parts));
  app.action(ACTIONS.feedback, onFeedback(parts));
  app.action(ACTIONS.askAbout, onAskAbout(parts));
  app.action(new RegExp(`^${ACTIONS.askExample}`, "u"), onAskExample(parts));
}
