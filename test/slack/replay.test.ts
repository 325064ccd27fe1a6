import { describe, expect, it } from "vitest";
import { MODES } from "./conversation.ts";
import { replay } from "./replay.ts";

const ANSWERED = ["assistant.threads.setStatus", "chat.postMessage"];

describe.each(MODES)("recorded deliveries (%s)", (mode) => {
  it.each<[string, readonly string[], string]>([
    ["app-mention", ANSWERED, "1930000000.000100"],
    ["app-mention-in-thread", ANSWERED, "1930000050.000100"],
    ["message-im", ANSWERED, "1930000200.000100"],
    ["message-im-file-share", ANSWERED, "1930000300.000100"],
    ["message-im-changed", [], ""],
    ["message-im-from-bot", [], ""],
    ["message-im-from-slackbot", [], ""],
    ["app-home-opened", ["views.publish"], "U0ANA0000"],
    ["app-home-opened-messages", ["assistant.threads.setSuggestedPrompts"], "D0ANA0000"],
    ["slash-command", ["response"], '"response_type":"ephemeral"'],
    ["shortcut", ["views.open"], "TRIGGER_ID"],
    ["message-shortcut", ["views.open"], "Verbatim"],
  ])("%s leads to %j", async (name, methods, mentions) => {
    const calls = await replay(mode, name);
    expect(calls.map(({ method }) => method)).toEqual(methods);
    expect(calls.at(-1)?.body ?? "").toContain(mentions);
  });
});
