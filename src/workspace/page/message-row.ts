/** A message as it stands in a conversation or thread. */
import { createElement as h, type ReactElement, type ReactNode } from "react";
import { asObjects, type JsonObject, textAt } from "../json.ts";
import { thread } from "../messages.ts";
import type { Message, State } from "../state.ts";
import { addressOf, type Location } from "./location.ts";
import { avatar, icon, nameOf, raw, time } from "./parts.ts";
import { renderBlocks } from "./render-blocks.ts";

/** The message; with `withThread`, a line below it leads to its replies. */
export function messageRow(state: State, at: Location, message: Message, withThread: boolean): ReactElement {
  const badge = message.fromApp ? h("span", { className: "badge" }, "APP") : null;
  const head = h("header", null, h("b", null, nameOf(state, message.user)), badge, time(message.ts));
  const isPrivate = message.ephemeralTo !== null;
  const onlyYou = isPrivate ? h("p", { className: "only-you" }, icon("eye"), "Only visible to you") : null;
  const kind = `message${isPrivate ? " private" : ""}${message.stream?.open === true ? " streaming" : ""}`;
  return h(
    "article",
    {
      key: message.ts,
      className: kind,
      "data-ts": message.ts,
      "aria-label": `${nameOf(state, message.user)}: ${message.text}`,
    },
    avatar(state.users.get(message.user)),
    h(
      "div",
      { className: "body" },
      onlyYou,
      head,
      content(state, message),
      reactions(message),
      withThread ? threadLine(state, at, message) : null,
    ),
    isPrivate ? null : tools(state, at, message),
  );
}

function content(state: State, message: Message): ReactNode {
  const blocks = message.blocks.length > 0 ? message.blocks : [textBlock(message.text)];
  const unfolded = message.attachments.map((each) => renderBlocks(state, attachmentBlocks(each)));
  return [
    raw(renderBlocks(state, blocks), "blocks"),
    message.editedTs === null || message.fromApp ? null : h("small", { className: "edited" }, "(edited)"),
    ...unfolded.map((html) => raw(html, "attachment")),
  ].map((each, index) => h("div", { key: index }, each));
}

function textBlock(text: string): JsonObject {
  return { type: "section", text: { type: "mrkdwn", text } };
}

function attachmentBlocks(attachment: JsonObject): JsonObject[] {
  const blocks = asObjects(attachment["blocks"]);
  const words = [textAt(attachment, "title"), textAt(attachment, "text"), textAt(attachment, "fallback")];
  return blocks.length > 0 ? blocks : [textBlock(words.filter((each) => each !== "").join("\n"))];
}

function reactions(message: Message): ReactNode {
  const shown = [...message.reactions].filter(([, users]) => users.size > 0);
  if (shown.length === 0) return null;
  return h(
    "p",
    { className: "reactions" },
    shown.map(([name, users]) => h("span", { key: name }, `:${name}: ${users.size}`)),
  );
}

function threadLine(state: State, at: Location, message: Message): ReactNode {
  const replies = thread(state, message.channel, message.ts, at.user.id).slice(1);
  const last = replies.at(-1);
  if (last === undefined) return null;
  const faces = [...new Set(replies.map((each) => each.user))].map((id) =>
    h("span", { key: id }, avatar(state.users.get(id), "small")),
  );
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  const more = h("span", { className: "last" }, "Last reply ", time(last.ts));
  return h(
    "a",
    { className: "thread-line", href: addressOf(at, { thread: message.ts }) },
    faces,
    h("b", null, count),
    more,
  );
}

function tools(state: State, at: Location, message: Message): ReactElement {
  const shortcuts = state.manifest.shortcuts.filter((each) => each.kind === "message");
  const buttons = shortcuts.map(({ name, callbackId }) =>
    h(
      "button",
      { key: callbackId, type: "button", "data-shortcut": callbackId, title: name, "aria-label": name },
      icon("bolt"),
      h("span", null, name),
    ),
  );
  const root = message.threadTs ?? message.ts;
  const reply = h(
    "a",
    { href: addressOf(at, { thread: root }), title: "Reply in thread", "aria-label": "Reply in thread" },
    icon("reply"),
  );
  return h("div", { className: "tools" }, reply, buttons);
}
