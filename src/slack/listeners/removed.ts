/** The app was removed from a workspace, or may not act there any more: what is stored of it goes, its installation first. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { SlackParts } from "../parts.ts";

export function onUninstalled({ store, log }: SlackParts): Middleware<SlackEventMiddlewareArgs<"app_uninstalled">> {
  return async ({ context }) => {
    const organisation = context.isEnterpriseInstall ? context.enterpriseId : undefined;
    for (const team of [context.teamId, organisation]) {
      if (team === undefined) continue;
      await store.forgetTeam(team);
      log.info({ team }, "Uninstalled, and all that was stored of this workspace deleted");
    }
  };
}

/** A bot's token counts; the app holds none of people. */
export function onTokensRevoked(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"tokens_revoked">> {
  return async ({ event, context }) => {
    const team = context.teamId;
    if (team === undefined || (event.tokens.bot ?? []).length === 0) return;
    await parts.store.forgetTeam(team);
    parts.log.info({ team }, "The token was revoked, and all that was stored of this workspace deleted");
  };
}
