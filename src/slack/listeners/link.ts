/** A posted link to a release unfolds. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { LinkUnfurls } from "@slack/types";
import { unfurlBlocks } from "../blocks/unfurl.ts";
import { languageHere } from "../channel-settings.ts";
import type { SlackParts } from "../parts.ts";
import { createReleaseLinks } from "../release-links.ts";
import { insist } from "../web-clients.ts";

export function onLinkShared(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"link_shared">> {
  return async ({ event, body, context }) => {
    const language = await languageHere(parts, context.teamId);
    const releaseAt = createReleaseLinks(parts.corpus, parts.keys.pageOf);
    const unfurls: LinkUnfurls = {};
    for (const { url } of event.links) {
      const annotated = releaseAt(url);
      if (annotated) unfurls[url] = { blocks: unfurlBlocks(annotated, parts.keys, language) };
    }
    if (Object.keys(unfurls).length === 0 || !(await parts.deliveries.claim(body.event_id))) return;
    const { chat } = parts.clients(context.botToken).calls;
    const { unfurl_id, source } = event;
    const inComposer = source === "composer" && unfurl_id !== undefined;
    const place = inComposer ? ({ unfurl_id, source } as const) : { channel: event.channel, ts: event.message_ts };
    await insist(() => chat.unfurl({ ...place, unfurls }), parts.log);
  };
}
