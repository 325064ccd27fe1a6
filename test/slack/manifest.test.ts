/** The manifest against Slack's published rules, and against what the code really does. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ACTIONS, SHORTCUTS } from "../../src/slack/action-ids.ts";
import { fitManifest } from "../../src/slack/manifest.ts";
import { register } from "../../src/slack/listeners.ts";
import { createLog } from "../../src/slack/log.ts";
import { createSlackParts } from "../../src/app.ts";
import { corpusOf, harbourReleases } from "../support/releases.ts";
import { manifest as written } from "./conversation.ts";

const parameters = z.record(
  z.string(),
  z.strictObject({
    type: z.enum(["string", "boolean"]),
    title: z.string(),
    description: z.string(),
    is_required: z.boolean(),
    name: z.string(),
  }),
);

/** Slack's rules for an app manifest, version 1 (manifest-schema): only the fields that an app like this may have. */
const rules = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(1), minor_version: z.int().optional() }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#(?:[0-9a-f]{3}){1,2}$/iu),
  }),
  features: z.strictObject({
    agent_view: z.strictObject({
      agent_description: z.string().min(1).max(300),
      suggested_prompts: z
        .array(z.strictObject({ title: z.string(), message: z.string() }))
        .max(4)
        .optional(),
    }),
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({
      display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/u),
      always_online: z.boolean(),
    }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(24),
          type: z.enum(["global", "message"]),
          callback_id: z.string().min(1).max(255),
          description: z.string().min(1).max(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z
            .string()
            .regex(/^\/[^\s/]+$/u)
            .max(32),
          description: z.string().min(1).max(2_000),
          usage_hint: z.string().max(1_000),
          should_escape: z.boolean(),
          url: z.url().optional(),
        }),
      )
      .max(50),
    unfurl_domains: z
      .array(z.string().regex(/^[a-z0-9.-]+$/u))
      .max(5)
      .optional(),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.string()).max(255) }),
    redirect_urls: z.array(z.url()).max(1_000).optional(),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      bot_events: z.array(z.string()).max(100),
      request_url: z.url().optional(),
    }),
    interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: z.url().optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
    function_runtime: z.literal("remote").optional(),
  }),
  functions: z
    .record(
      z.string(),
      z.strictObject({
        title: z.string().min(1),
        description: z.string().min(1),
        input_parameters: parameters,
        output_parameters: parameters,
      }),
    )
    .optional(),
});

const shipped = rules.parse(written);
const wishes = {
  features: ["links", "follow-ups", "step"],
  corpus: corpusOf(harbourReleases),
  publicUrl: "https://press.example/pages",
} as const;
/** With everything that an installation may want. */
const manifest = rules.parse(fitManifest(shipped, wishes));

/** What each scope is for: an event, a Web API method or a feature that needs it. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  "app_mentions:read": ["app_mention"],
  "assistant:write": ["setSuggestedPrompts", "setStatus"],
  "channels:history": ["message.channels"],
  "chat:write": ["postMessage", "postEphemeral", "startStream", "appendStream", "stopStream"],
  commands: ["/communique", "find_quote", "check_quote"],
  "groups:history": ["message.groups"],
  "im:history": ["message.im"],
  "links:read": ["link_shared"],
  "links:write": ["unfurl"],
};

describe("the manifest", () => {
  it("ships without what needs a corpus of one's own or a paid plan, and is fitted with both", () => {
    expect(shipped.functions).toBeUndefined();
    expect(shipped.features.unfurl_domains).toBeUndefined();
    expect(manifest.features.unfurl_domains).toEqual(["press.example", "ports.example"]);
    expect(Object.keys(manifest.functions ?? {})).toEqual(listen().function);
    expect(fitManifest(shipped, { ...wishes, features: [] })).toEqual(shipped);
    expect(fitManifest(shipped, { features: ["links"] })).toEqual(shipped);
  });

  it("names the address at which we are reached over HTTP and where installing ends, and no socket then", () => {
    const { settings, features, oauth_config } = rules.parse(
      fitManifest(shipped, { publicUrl: "https://press.example", overHttp: true, isInstalled: true }),
    );
    const address = "https://press.example/slack/events";
    expect(settings.socket_mode_enabled).toBe(false);
    expect(settings.event_subscriptions.request_url).toBe(address);
    expect(settings.interactivity.request_url).toBe(address);
    expect(features.slash_commands.map(({ url }) => url)).toEqual([address]);
    expect(oauth_config.redirect_urls).toEqual(["https://press.example/slack/oauth_redirect"]);
  });

  it("names the app and keeps to Slack's rules", () => {
    expect(manifest.display_information.name).toBe("Communiqué");
  });

  it("lists exactly the events, commands and shortcuts that the code listens to", () => {
    const heard = listen();
    const events = manifest.settings.event_subscriptions.bot_events.map((name) => name.replace(/\..+$/u, ""));
    expect([...new Set(events)].toSorted()).toEqual([...heard.event, "function_executed"].toSorted());
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(heard.command);
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(heard.shortcut);
    expect(heard.shortcut).toEqual(Object.values(SHORTCUTS));
  });

  it("asks for no scope that nothing needs, and for each that something does", () => {
    expect(manifest.oauth_config.scopes.bot).toEqual(Object.keys(SCOPES));
    const known = [...sources(), JSON.stringify(manifest)].join("\n");
    for (const need of Object.values(SCOPES).flat()) expect(known).toContain(need);
  });

  it("calls no method of Slack's whose scope it lacks", () => {
    const called = new Set(
      sources()
        .flatMap((code) => [...code.matchAll(/\b(?:chat|assistant\.threads|views|auth|apps\.connections)\.(\w+)\(/gu)])
        .map(([, name]) => name),
    );
    const free = new Set(["open", "push", "publish", "update", "test"]);
    expect(
      [...called].filter(
        (name) =>
          !free.has(name ?? "") &&
          !Object.values(SCOPES)
            .flat()
            .includes(name ?? ""),
      ),
    ).toEqual([]);
  });
});

describe("the buttons", () => {
  it("all lead to a listener", () => {
    const heard = listen().action.map(String).join(" ");
    for (const action of Object.values(ACTIONS)) expect(heard).toContain(action);
  });
});

const note = (list: unknown[]) => (name: unknown) => void list.push(name);

/** Registers the listeners with a Bolt that only notes what they listen to. */
function listen() {
  const heard = {
    event: [] as string[],
    command: [] as string[],
    shortcut: [] as string[],
    action: [] as unknown[],
    view: [] as string[],
    function: [] as string[],
  };
  const log = createLog("silent", () => undefined);
  register(
    {
      event: note(heard.event),
      command: note(heard.command),
      shortcut: note(heard.shortcut),
      action: note(heard.action),
      view: note(heard.view),
      function: note(heard.function),
    },
    createSlackParts(corpusOf(harbourReleases), null, log),
  );
  return heard;
}

function sources(): string[] {
  const folder = new URL("../../src/slack/", import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(new URL(path, folder), "utf8"));
}
