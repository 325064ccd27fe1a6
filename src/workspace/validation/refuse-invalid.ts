/** Turns the validator's faults into the refusals with which Slack's methods answer. */
import { asArray, type Json } from "../json.ts";
import { Refusal } from "../refusal.ts";
import { limits } from "./limits.ts";
import type { Fault } from "./shape.ts";
import { blockFaults, blockTextLength, viewFaults } from "./validate.ts";

/** Refuses a message's blocks with `invalid_blocks` or `msg_blocks_too_long`. */
export function refuseInvalidBlocks(blocks: Json): void {
  if (!Array.isArray(blocks)) throw new Refusal("invalid_blocks_format");
  throwFaults("invalid_blocks", blockFaults(blocks, "message"));
  if (blockTextLength(asArray(blocks)) > limits.messageBlockText) throw new Refusal("msg_blocks_too_long");
}

/** Refuses a view with `invalid_arguments`, or with `view_too_large` above 250 kB. */
export function refuseInvalidView(view: Json): void {
  throwFaults("invalid_arguments", viewFaults(view));
  if (JSON.stringify(view).length > 250_000) throw new Refusal("view_too_large");
}

function throwFaults(error: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const messages = faults.map((each) => `[ERROR] ${each.message} [json-pointer:${each.pointer}]`);
  throw new Refusal(error, {
    detail: { errors: messages.map((each) => each.slice(8)), response_metadata: { messages } },
  });
}
