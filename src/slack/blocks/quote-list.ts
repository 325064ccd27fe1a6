/** Quotes one after the other, the first ones shown and the others behind a button. */
import type { Button, KnownBlock } from "@slack/types";
import { ACTIONS } from "../action-ids.ts";
import { labelsIn } from "../labels.ts";
import { type Packet, packQuotes } from "../packets.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { actions, button, contextLine, type Message } from "./elements.ts";
import { fallbackText } from "./fallback.ts";
import { type Fit, fullestThatFits } from "./fits.ts";
import { quoteBlocks } from "./quote.ts";

/** Buttons that concern the whole list stand beside its only quote, or in a row of their own. */
export function quoteListBlocks(
  packet: Packet,
  { keys, fit, buttons }: { readonly keys: ReleaseKeys; readonly fit: Fit; readonly buttons: readonly Button[] },
): KnownBlock[] {
  const shown = packet.quotes.slice(0, fit.quotes);
  const further = [...moreButton({ ...packet, quotes: packet.quotes.slice(fit.quotes) }, keys), ...buttons];
  const looks = { language: packet.language, longest: fit.longest, dated: packet.arrangement === "timeline" };
  const alone = shown.length === 1;
  const blocks = shown.flatMap((quote) => quoteBlocks(quote, keys, { ...looks, buttons: alone ? further : [] }));
  return alone ? blocks : [...blocks, ...actions(further)];
}

/** A message of quotes alone, under a line of mrkdwn that says what they are. */
export function quotesMessage(packet: Packet, keys: ReleaseKeys, heading: string): Message {
  const blocks = fullestThatFits((fit) => [
    contextLine(heading),
    ...quoteListBlocks(packet, { keys, fit, buttons: [] }),
    contextLine(labelsIn(packet.language).wordForWord),
  ]);
  return { text: fallbackText(packet.question, packet.quotes, packet.language), blocks };
}

function moreButton(rest: Packet, keys: ReleaseKeys): Button[] {
  if (rest.quotes.length === 0) return [];
  const label = `${labelsIn(rest.language).moreQuotes} (${rest.quotes.length})`;
  return [button(label, ACTIONS.moreQuotes, packQuotes(rest, keys))];
}
