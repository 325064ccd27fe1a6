/** Quotes one after the other, the first ones shown and the others behind a button; a long timeline as a table. */
import type { Button, KnownBlock } from "@slack/types";
import { ACTIONS } from "../action-ids.ts";
import { labelsIn } from "../labels.ts";
import { type Packet, packQuotes } from "../packets.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import type { Audience } from "../audience.ts";
import { actions, button, contextLine, type Message } from "./elements.ts";
import { fallbackText } from "./fallback.ts";
import { type Fit, fullestThatFits } from "./fits.ts";
import { quoteBlocks } from "./quote.ts";
import { suitsTable, timelineBlocks } from "./timeline-table.ts";

interface Frame {
  readonly keys: ReleaseKeys;
  readonly fit: Fit;
  /** In a modal no table may stand. */
  readonly audience: Audience;
  /** Buttons that concern the whole list stand beside its only quote, or in a row of their own. */
  readonly buttons: readonly Button[];
}

/** The blocks of a list of quotes, as far as they fit. */
export function quoteListBlocks(packet: Packet, frame: Frame): KnownBlock[] {
  const { keys, fit, buttons } = frame;
  if (isTable(packet, frame)) {
    const further = [...moreButton(packet, fit.rows, keys), ...buttons];
    return [...timelineBlocks(packet.quotes.slice(0, fit.rows), keys, packet.language), ...actions(further)];
  }
  const shown = packet.quotes.slice(0, fit.quotes);
  const further = [...moreButton(packet, fit.quotes, keys), ...buttons];
  const { longest, alsoIn } = fit;
  const looks = { language: packet.language, longest, alsoIn, dated: packet.arrangement === "timeline" };
  const alone = shown.length === 1;
  const blocks = shown.flatMap((quote) => quoteBlocks(quote, keys, { ...looks, buttons: alone ? further : [] }));
  return alone ? blocks : [...blocks, ...actions(further)];
}

/** A message of quotes alone, under a line of mrkdwn that says what they are. One person may share it. */
export function quotesMessage(
  packet: Packet,
  keys: ReleaseKeys,
  { heading, audience }: { readonly heading: string; readonly audience: Audience },
): Message {
  const buttons = audience === "one-person" ? [shareButton(packet, keys)] : [];
  const blocks = fullestThatFits((fit) => [
    contextLine(heading),
    ...quoteListBlocks(packet, { keys, fit, audience, buttons }),
    contextLine(labelsIn(packet.language).wordForWord),
  ]);
  return { text: fallbackText(packet.question, packet.quotes, packet.language), blocks };
}

/** "Share to channel" for what only one person sees. */
export function shareButton(packet: Packet, keys: ReleaseKeys): Button {
  return button(labelsIn(packet.language).share, ACTIONS.share, packQuotes(packet, keys));
}

function isTable({ arrangement, quotes }: Packet, { fit, audience }: Frame): boolean {
  return arrangement === "timeline" && audience !== "modal" && fit.rows > 0 && suitsTable(quotes, fit.quotes);
}

function moreButton(packet: Packet, shown: number, keys: ReleaseKeys): Button[] {
  const rest = { ...packet, quotes: packet.quotes.slice(shown) };
  if (rest.quotes.length === 0) return [];
  const label = `${labelsIn(rest.language).moreQuotes} (${rest.quotes.length})`;
  return [button(label, ACTIONS.moreQuotes, packQuotes(rest, keys))];
}
