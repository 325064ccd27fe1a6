/**
 * Blocks as HTML, by slack-blocks-to-jsx on the server. The library draws menus and inputs that only work inside React, so
 * each of those is drawn as a stand-in button first and then exchanged for the browser's own control.
 */
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message as BlockKit, type MessageProps } from "slack-blocks-to-jsx";
import { addressOf as elementAddress, interactiveIn, type Interactive } from "../interactive.ts";
import { asArray, asObject, asObjects, asString, isObject, type Json, type JsonObject, textAt } from "../json.ts";
import type { State } from "../state.ts";
import { control } from "./controls.ts";

/** HTML of these blocks. Whatever can be pressed bears `data-press` with its address. */
export function renderBlocks(state: State, blocks: readonly JsonObject[]): string {
  const found = new Map(interactiveIn(blocks).map((each) => [elementAddress(each), each]));
  const html = renderToStaticMarkup(
    kit(
      state,
      blocks.map((block) => drawable(block)),
    ),
  );
  return [...found].reduce((all, [address, each]) => settle(state, all, address, each), cleaned(html));
}

function kit(state: State, blocks: readonly JsonObject[]): ReactElement {
  const users = [...state.users.values()].map(({ id, realName }) => ({ id, name: realName }));
  const channels = [...state.conversations.values()].map(({ id, name }) => ({ id, name }));
  // The library's own block types lag behind Slack's; the validator has already passed these blocks.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const given = blocks as unknown as MessageProps["blocks"];
  const data = { users, channels, user_groups: [] };
  return createElement(BlockKit, { blocks: given, logo: "", name: "", withoutWrapper: true, theme: "light", data });
}

const drawnByLibrary: ReadonlySet<string> = new Set([
  "button",
  "feedback_buttons",
  "icon_button",
  "image",
  "workflow_button",
]);

/** A block as the library draws it: elements bear their address, and unknown kinds take a known one's shape. */
function drawable(block: JsonObject): JsonObject {
  const type = textAt(block, "type");
  if (type === "rich_text") return { ...block, block_id: "block" };
  if (type === "data_table" || type === "table") return tableBlock(block);
  const drawn: Record<string, Json | undefined> = { ...asObject(withoutVerbatim(block)), block_id: "block" };
  for (const key of ["accessory", "element"]) {
    if (isObject(drawn[key])) drawn[key] = drawableElement(block, asObject(drawn[key]));
  }
  for (const key of ["elements", "actions"]) {
    if (Array.isArray(block[key])) drawn[key] = asObjects(drawn[key]).map((each) => drawableElement(block, each));
  }
  if (Array.isArray(block["child_blocks"]))
    drawn["child_blocks"] = asObjects(block["child_blocks"]).map((each) => drawable(each));
  return drawn;
}

/** The library takes `verbatim` for "no formatting at all"; in Slack it only keeps bare links and names from being linked. */
function withoutVerbatim(value: Json): Json {
  if (Array.isArray(value)) return asArray(value).map((each) => withoutVerbatim(each));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "verbatim");
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutVerbatim(each ?? null)]));
}

function drawableElement(block: JsonObject, element: JsonObject): JsonObject {
  if (element["type"] === "card") return drawable(element);
  if (typeof element["action_id"] !== "string") return element;
  const action_id = `press:${elementAddress({ block, element })}`;
  if (drawnByLibrary.has(textAt(element, "type"))) return { ...element, action_id };
  return { type: "button", text: { type: "plain_text", text: "…" }, action_id };
}

function tableBlock(block: JsonObject): JsonObject {
  const rows = asArray(block["rows"]).map((row) => asObjects(row).map((cell) => plainCell(cell)));
  return { type: "table", block_id: "block", rows, column_settings: block["column_settings"] };
}

function plainCell(cell: JsonObject): JsonObject {
  return cell["type"] === "rich_text" ? cell : { type: "raw_text", text: textAt(cell, "text") };
}

/** Without repeated ids, and with outside links opening beside the window. */
function cleaned(html: string): string {
  return html
    .replaceAll('id="slack_blocks_to_jsx" ', "")
    .replaceAll(/ id="(?:block|overflow_menu_button_[^"]*)"/gu, "")
    .replaceAll(/ id="press:([^"]*)"/gu, ' data-press="$1"')
    .replaceAll(/<a (?![^>]*target=)/gu, '<a target="_blank" rel="noreferrer" ');
}

function settle(state: State, html: string, address: string, each: Interactive): string {
  const { element } = each;
  const marked = `data-press="${escapeHtml(address)}"`;
  if (!drawnByLibrary.has(textAt(element, "type"))) {
    const standIn = new RegExp(`<button type="button" ${escapePattern(marked)}.*?</button>`, "u");
    return html.replace(standIn, () => renderToStaticMarkup(control(state, each)));
  }
  const { url, confirm, accessibility_label: label } = element;
  const extra = [
    typeof url === "string" ? ` data-url="${escapeHtml(url)}"` : "",
    isObject(confirm) ? ` data-confirm="${escapeHtml(textAt(asObject(confirm["text"]), "text"))}"` : "",
    typeof label === "string" ? ` aria-label="${escapeHtml(label)}"` : "",
  ].join("");
  return labelled(html, marked, element).replace(marked, () => marked + extra);
}

/** Feedback buttons say which they are, to the page's script and aloud. */
function labelled(html: string, marked: string, element: JsonObject): string {
  if (element["type"] !== "feedback_buttons") return html;
  const at = html.indexOf(marked);
  const buttons = ["positive", "negative"].reduce((rest, which) => named(rest, which, element), html.slice(at));
  return html.slice(0, at) + buttons;
}

/** Marks the first button that is not marked yet. */
function named(html: string, which: string, element: JsonObject): string {
  const button = asObject(element[`${which}_button`]);
  const label = escapeHtml(asString(button["accessibility_label"]) ?? textAt(button["text"], "text"));
  const marks = `data-choice="${which}" aria-label="${label}" title="${label}"`;
  return html.replace(/(<button type="button") aria-label="[^"]*"/u, (_, tag: string) => `${tag} ${marks}`);
}

/** Text as an HTML attribute or element holds it, the way React writes it. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#x27;",
  };
  return text.replaceAll(/[&<>"']/gu, (character) => names[character] ?? character);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
