/** Sending a modal off: what Slack's client asks of the person first, and what the app's answer does to the stack. */
import { asArray, asObject, asObjects, asString, isObject, type Json, type JsonObject, textAt } from "./json.ts";
import type { Platform } from "./platform.ts";
import { Refusal } from "./refusal.ts";
import type { View } from "./state.ts";
import { refuseInvalidView } from "./validation/refuse-invalid.ts";
import { lengthOf } from "./validation/shape.ts";
import { closeModal, openModal, replaceView } from "./views.ts";
import type { Values } from "./interactions.ts";

/** What a submission led to; `errors` are shown at the inputs of these block ids. */
export type Submission =
  | { readonly outcome: "closed" | "cleared" | "updated" | "pushed" }
  | { readonly outcome: "errors"; readonly errors: Readonly<Record<string, string>> }
  | { readonly outcome: "failed"; readonly reason: string };

/** Faults that the client finds itself, before anything is sent: inputs left empty, too short or too long. */
export function clientErrors(view: View, values: Values): Record<string, string> {
  const inputs = asObjects(view.definition["blocks"]).filter((block) => block["type"] === "input");
  const found = inputs.map((block) => [textAt(block, "block_id"), clientError(block, values)] as const);
  return Object.fromEntries(found.filter((each): each is [string, string] => each[1] !== null));
}

function clientError(block: JsonObject, values: Values): string | null {
  const element = asObject(block["element"]);
  const value = values[textAt(block, "block_id")]?.[textAt(element, "action_id")] ?? {};
  const given = Object.entries(value)
    .filter(([key]) => key !== "type")
    .map(([, each]) => each);
  const isEmpty = given.every(
    (each) => each === null || each === undefined || (asArray(each).length === 0 && Array.isArray(each)),
  );
  if (isEmpty) return block["optional"] === true ? null : "Please complete this required field.";
  const length = lengthOf(textAt(value, "value"));
  const { min_length: least, max_length: most } = element;
  if (typeof least === "number" && length < least) return `Please enter at least ${least} characters.`;
  return typeof most === "number" && length > most ? `Please enter no more than ${most} characters.` : null;
}

const outcomes = new Map<Json | undefined, "updated" | "pushed" | "cleared">([
  ["update", "updated"],
  ["push", "pushed"],
  ["clear", "cleared"],
]);

/** Does to the modals what a `view_submission` was acknowledged with. */
export function applySubmission(platform: Platform, view: View, payload: Json | undefined): Submission {
  const answer = isObject(payload) ? payload : {};
  const action = answer["response_action"];
  const { state } = platform;
  try {
    if (action === "errors") return showErrors(platform, view, asObject(answer["errors"]));
    if (action === "update" || action === "push") refuseInvalidView(answer["view"] ?? null);
    if (action === "update") replaceView(state, view, asObject(answer["view"]));
    else if (action === "push") openModal(state, view.user, asObject(answer["view"]), true);
    else closeModal(state, view.user, action === "clear");
  } catch (error) {
    if (error instanceof Refusal)
      return { outcome: "failed", reason: `${error.error} ${JSON.stringify(error.detail)}` };
    throw error;
  }
  return { outcome: outcomes.get(action) ?? "closed" };
}

function showErrors(platform: Platform, view: View, errors: JsonObject): Submission {
  const shown = Object.fromEntries(Object.entries(errors).map(([block, words]) => [block, asString(words) ?? ""]));
  const ids = new Set(asObjects(view.definition["blocks"]).map((block) => block["block_id"]));
  const stray = Object.keys(shown).find((block) => !ids.has(block));
  if (stray !== undefined) return { outcome: "failed", reason: `errors name a block that the view lacks: ${stray}` };
  view.errors = shown;
  platform.state.changed();
  return { outcome: "errors", errors: shown };
}
