/** What the workspace reads from an app's manifest: only what is named there is offered and delivered, as in Slack. */
import { asObject, asObjects, asString, asStrings, textAt } from "./json.ts";

interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

interface Shortcut {
  readonly name: string;
  readonly kind: "global" | "message";
  readonly callbackId: string;
}

export interface AppManifest {
  readonly name: string;
  /** What the app's bot user is called in mentions. */
  readonly botName: string;
  readonly description: string;
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
  /** Names of `bot_events`; `null` delivers every event. */
  readonly events: ReadonlySet<string> | null;
  readonly unfurlDomains: readonly string[];
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** Reads a parsed `manifest.json`. Without one (`undefined`) every event is delivered and every command accepted. */
export function readManifest(manifest: unknown): AppManifest {
  const root = asObject(manifest);
  const features = asObject(root["features"]);
  const about = asObject(root["display_information"]);
  const events = asObject(asObject(root["settings"])["event_subscriptions"])["bot_events"];
  return {
    name: asString(about["name"]) ?? "App",
    botName: asString(asObject(features["bot_user"])["display_name"]) ?? asString(about["name"]) ?? "App",
    description: textAt(about, "description"),
    commands: asObjects(features["slash_commands"]).map((each) => ({
      command: textAt(each, "command"),
      description: textAt(each, "description"),
      usageHint: textAt(each, "usage_hint"),
    })),
    shortcuts: asObjects(features["shortcuts"]).map((each) => ({
      name: textAt(each, "name"),
      kind: each["type"] === "message" ? "message" : "global",
      callbackId: textAt(each, "callback_id"),
    })),
    events: manifest === undefined ? null : new Set(asStrings(events)),
    unfurlDomains: asStrings(features["unfurl_domains"]),
    prompts: asObjects(asObject(features["agent_view"])["suggested_prompts"]).map((each) => ({
      title: textAt(each, "title"),
      message: textAt(each, "message"),
    })),
  };
}

/** Whether the app subscribed to an event of this name ("message.im", "app_mention"). */
export function isSubscribed(manifest: AppManifest, event: string): boolean {
  return manifest.events === null || manifest.events.has(event);
}
