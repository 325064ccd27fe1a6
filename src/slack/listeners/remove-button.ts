/** A button that has done its work is taken out of its message. */
import type { BlockAction } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type { SlackParts } from "../parts.ts";
import { hint, type TokenClients } from "../web-clients.ts";
import type { BlockActionArgs } from "./block-action.ts";

/** Updates the message with all its blocks but this button. Of little weight: a button too many does no harm. */
export async function removeButton(
  { log }: SlackParts,
  { hints }: TokenClients,
  { message, channel }: BlockAction,
  action: BlockActionArgs["action"],
): Promise<void> {
  if (!message || !channel) return;
  const blocks: unknown = message["blocks"];
  if (!Array.isArray(blocks) || !blocks.every(isBlock)) return;
  const kept = blocks.flatMap((block) => withoutButton(block, action));
  const place = { channel: channel.id, ts: message.ts, text: message.text ?? "" };
  await hint(() => hints.chat.update({ ...place, blocks: kept }), log);
}

function withoutButton(block: KnownBlock, { action_id, block_id }: BlockActionArgs["action"]): KnownBlock[] {
  if (block.type !== "actions" || block.block_id !== block_id) return [block];
  const elements = block.elements.filter((element) => !("action_id" in element) || element.action_id !== action_id);
  return elements.length === 0 ? [] : [{ ...block, elements }];
}

/** Slack gives back the blocks that it was given, and it was given ours. */
function isBlock(value: unknown): value is KnownBlock {
  return typeof value === "object" && value !== null && "type" in value;
}
