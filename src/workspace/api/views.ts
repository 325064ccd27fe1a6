/** views.*: modals opened with a trigger, and Home tabs. */
import { asObject, type JsonObject } from "../json.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import type { View } from "../state.ts";
import { exchangeTrigger } from "../triggers.ts";
import { refuseInvalidView } from "../validation/refuse-invalid.ts";
import { findView, openModal, publishHome, replaceView } from "../views.ts";
import { viewToWire } from "../wire.ts";
import { type Methods, optionalText, text } from "./method.ts";

const opening = { "trigger_id?": "string", "interactivity_pointer?": "string", view: "json" } as const;

export const views: Methods = {
  "views.open": { tier: "tier4", args: opening, run: (platform, args) => open(platform, args, false) },
  "views.push": { tier: "tier4", args: opening, run: (platform, args) => open(platform, args, true) },
  "views.update": {
    tier: "tier4",
    args: { "view_id?": "string", "external_id?": "string", "hash?": "string", view: "json" },
    run: update,
  },
  "views.publish": { tier: "tier4", args: { user_id: "string", "hash?": "string", view: "json" }, run: publish },
};

function open(platform: Platform, args: JsonObject, onTop: boolean): JsonObject {
  const { state } = platform;
  const trigger = optionalText(args, "trigger_id") ?? optionalText(args, "interactivity_pointer");
  if (trigger === undefined) return refuse("invalid_arguments", "missing required field: trigger_id");
  const view = checked(args, "modal");
  const { user } = exchangeTrigger(state, trigger);
  return answer(platform, openModal(state, user, view, onTop));
}

function update(platform: Platform, args: JsonObject): JsonObject {
  const externalId = optionalText(args, "external_id");
  const found = findView(platform.state, {
    id: text(args, "view_id"),
    ...(externalId !== undefined && { externalId }),
  });
  const view = found ?? refuse("not_found");
  const type = view.definition["type"] === "home" ? "home" : "modal";
  return answer(platform, replaceView(platform.state, view, checked(args, type), optionalText(args, "hash")));
}

function publish(platform: Platform, args: JsonObject): JsonObject {
  const { state } = platform;
  const user = text(args, "user_id");
  if (!state.users.has(user)) return refuse("invalid_arguments", "unknown user [json-pointer:/user_id]");
  return answer(platform, publishHome(state, user, checked(args, "home"), optionalText(args, "hash")));
}

function checked(args: JsonObject, type: "modal" | "home"): JsonObject {
  const view = asObject(args["view"]);
  refuseInvalidView(view);
  return view["type"] === type ? view : refuse("invalid_arguments", `must be a ${type} [json-pointer:/view/type]`);
}

function answer(platform: Platform, view: View): JsonObject {
  return { view: viewToWire(platform.state, view) };
}
