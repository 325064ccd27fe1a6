/** auth.test, apps.connections.open, functions.* and blocks.validate. */
import type { JsonObject } from "../json.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import type { FunctionExecution } from "../state.ts";
import type { Surface } from "../validation/shape.ts";
import { blockFaults, blockTextLength, viewFaults } from "../validation/validate.ts";
import { limits } from "../validation/limits.ts";
import { json, type Methods, text } from "./method.ts";

export const apps: Methods = {
  "auth.test": { tier: "special", args: {}, run: authTest },
  "apps.connections.open": {
    tier: "tier1",
    token: "app",
    args: {},
    run: (platform) => ({ url: platform.socketUrl() }),
  },
  "functions.completeSuccess": {
    tier: "tier3",
    args: { function_execution_id: "string", outputs: "json" },
    run: (platform, args) => complete(platform, args, { outputs: json(args, "outputs") ?? {} }),
  },
  "functions.completeError": {
    tier: "tier3",
    args: { function_execution_id: "string", error: "string" },
    run: (platform, args) => complete(platform, args, { error: text(args, "error") }),
  },
  "blocks.validate": {
    tier: "special",
    token: "none",
    args: { "blocks?": "json", "message?": "json", "view?": "json" },
    run: (_, args) => validate(args),
  },
};

function authTest(platform: Platform): JsonObject {
  const { team, app, manifest } = platform.state;
  return {
    url: `${platform.url()}/`,
    team: team.name,
    team_id: team.id,
    user: manifest.name,
    user_id: app.botUserId,
    bot_id: app.botId,
    app_id: app.id,
    is_enterprise_install: false,
  };
}

function complete(
  platform: Platform,
  args: JsonObject,
  outcome: NonNullable<FunctionExecution["outcome"]>,
): JsonObject {
  const execution =
    platform.state.functions.get(text(args, "function_execution_id")) ?? refuse("function_execution_not_found");
  if (execution.outcome !== null) return refuse("function_execution_already_completed");
  execution.outcome = outcome;
  platform.state.changed();
  return {};
}

/** Slack's own validator: exactly one of blocks, message and view; faults come back with `ok: true` and `valid: false`. */
function validate(args: JsonObject): JsonObject {
  const given = ["blocks", "message", "view"].filter((name) => args[name] !== undefined);
  if (given.length !== 1) return refuse("invalid_arguments", "exactly one of blocks, message and view is expected");
  const surface: Surface = "message";
  const view = json(args, "view");
  const blocks = json(args, "blocks") ?? messageBlocks(json(args, "message"));
  const faults = view === undefined ? blockFaults(blocks, surface) : viewFaults(view);
  const tooLong = view === undefined && blockTextLength(blocks) > limits.messageBlockText;
  const budget = { code: "msg_blocks_too_long", message: "text of all blocks is too long", pointer: "/blocks" };
  const errors = [...faults, ...(tooLong ? [budget] : [])].map((each) => ({ ...each }));
  return { valid: errors.length === 0, errors };
}

function messageBlocks(message: JsonObject[string]): NonNullable<JsonObject[string]> {
  return typeof message === "object" && message !== null && "blocks" in message ? (message.blocks ?? []) : [];
}
