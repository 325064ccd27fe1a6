/** Slack names every block and interactive element that its app left unnamed. */
import { asArray, isObject, type Json, type JsonObject, textAt } from "./json.ts";
import type { State } from "./state.ts";

const interactive =
  /^(button|workflow_button|feedback_buttons|icon_button|overflow|checkboxes|radio_buttons|.*_select|.*picker|.*_input)$/u;

/** The blocks with a `block_id` on each and an `action_id` on each interactive element. */
export function withIds(state: State, blocks: readonly JsonObject[]): JsonObject[] {
  return blocks.map((block) => ({ block_id: state.clock.id("b"), ...nameElements(state, block) }));
}

function nameElements(state: State, block: JsonObject): JsonObject {
  const named: Record<string, Json | undefined> = { ...block };
  if (isObject(block["accessory"])) named["accessory"] = nameElement(state, block["accessory"]);
  if (isObject(block["element"])) named["element"] = nameElement(state, block["element"]);
  for (const key of ["elements", "actions"]) {
    if (block["type"] !== "rich_text" && Array.isArray(block[key])) {
      named[key] = asArray(block[key]).map((each) => (isObject(each) ? nameElement(state, each) : each));
    }
  }
  if (Array.isArray(block["child_blocks"])) {
    named["child_blocks"] = withIds(
      state,
      asArray(block["child_blocks"]).filter((each) => isObject(each)),
    );
  }
  return named;
}

function nameElement(state: State, element: JsonObject): JsonObject {
  if (element["type"] === "card") return nameElements(state, element);
  return interactive.test(textAt(element, "type")) ? { action_id: state.clock.id("a"), ...element } : element;
}
