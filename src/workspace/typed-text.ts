/** What a person types, in the form in which Slack hands it to apps. */
import type { JsonObject } from "./json.ts";
import type { State } from "./state.ts";

/** Escapes `& < >`, and turns "@name", "#channel" and addresses into Slack's references. */
export function encodeTyped(state: State, typed: string): string {
  const escaped = typed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const linked = escaped.replace(/https?:\/\/[^\s"]+[^\s".,;:!?)\]']/gu, (url) => `<${url}>`);
  return [...state.conversations.values()]
    .filter((each) => each.kind !== "im")
    .reduce(
      (text, each) => text.replaceAll(new RegExp(`(?<![\\w&])#${escape(each.name)}\\b`, "gu"), `<#${each.id}>`),
      withUsers(state, linked),
    );
}

function withUsers(state: State, text: string): string {
  const names = [...state.users.values()].flatMap(({ id, name, realName }) =>
    [name, realName].map((called) => ({ id, called })),
  );
  const longestFirst = names.sort((a, b) => b.called.length - a.called.length);
  return longestFirst.reduce(
    (all, { id, called }) => all.replaceAll(new RegExp(`@${escape(called)}(?![\\p{L}\\p{N}])`, "giu"), `<@${id}>`),
    text,
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** The rich_text block that goes with typed text. */
export function richTextOf(encoded: string): JsonObject[] {
  if (encoded === "") return [];
  const parts = encoded.split(/(<[^>]+>)/u).filter((part) => part !== "");
  return [
    { type: "rich_text", elements: [{ type: "rich_text_section", elements: parts.map((part) => inlineOf(part)) }] },
  ];
}

function inlineOf(part: string): JsonObject {
  const reference = /^<(.+)>$/u.exec(part)?.[1];
  if (reference === undefined) return { type: "text", text: decodeTyped(part) };
  if (reference.startsWith("@")) return { type: "user", user_id: reference.slice(1) };
  if (reference.startsWith("#")) return { type: "channel", channel_id: reference.slice(1) };
  return { type: "link", url: decodeTyped(reference) };
}

function decodeTyped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
