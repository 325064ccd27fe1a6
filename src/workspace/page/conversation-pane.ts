/** The middle of the window: a conversation's head, its messages, and the field to write in. */
import { createElement as h, type ReactElement, type ReactNode } from "react";
import { statusLifetime } from "../api/agents.ts";
import { asObjects } from "../json.ts";
import { thread, topLevel } from "../messages.ts";
import { type Message, type State, type Status, threadKey } from "../state.ts";
import { welcome } from "./welcome.ts";
import { addressOf, type Location, type Tab } from "./location.ts";
import { messageRow } from "./message-row.ts";
import { avatar, raw } from "./parts.ts";
import { renderBlocks } from "./render-blocks.ts";

/** Head and content; the composer is not part of it, so that typing survives every change. */
export function conversationPane(state: State, at: Location): ReactElement {
  const body = { messages: messageList, home: homeTab, about: aboutTab }[at.tab](state, at);
  return h(
    "div",
    { className: "pane-content" },
    head(state, at),
    h("div", { className: "scroll", "data-scroll": "main", tabIndex: 0 }, body),
  );
}

function head(state: State, at: Location): ReactElement {
  const { conversation } = at;
  if (conversation.kind !== "im") {
    const topic = h("p", null, conversation.topic);
    return h(
      "header",
      { className: "head" },
      h("h1", null, h("span", { className: "hash" }, "#"), conversation.name),
      topic,
    );
  }
  const tabs = (["home", "messages", "about"] as const).map((tab) => tabLink(at, tab));
  const title = h(
    "h1",
    null,
    avatar(state.users.get(state.app.botUserId), "small"),
    state.manifest.name,
    h("span", { className: "badge" }, "APP"),
  );
  return h("header", { className: "head" }, title, h("nav", { className: "tabs", "aria-label": "Tabs" }, tabs));
}

function tabLink(at: Location, tab: Tab): ReactElement {
  const name = tab.slice(0, 1).toUpperCase() + tab.slice(1);
  const current = at.tab === tab ? ("page" as const) : undefined;
  return h("a", { key: tab, href: addressOf(at, { tab, thread: null }), "aria-current": current }, name);
}

function messageList(state: State, at: Location): ReactNode {
  const messages = topLevel(state, at.conversation.id, at.user.id);
  const isDirect = at.conversation.kind === "im";
  const rows = messages.map((message) =>
    isDirect ? conversationOf(state, at, message) : channelMessage(state, at, message),
  );
  return [
    h("div", { key: "welcome" }, welcome(state, at, messages.length === 0)),
    h("div", { key: "rows", role: "log", "aria-label": "Messages" }, rows),
  ];
}

function channelMessage(state: State, at: Location, message: Message): ReactElement {
  return h(
    "div",
    { key: message.ts },
    messageRow(state, at, message, true),
    at.thread === message.ts ? null : statusLine(state, message),
  );
}

/** In the direct message each question stands with its answers below it: a conversation of its own. */
function conversationOf(state: State, at: Location, root: Message): ReactElement {
  const messages = thread(state, root.channel, root.ts, at.user.id);
  const rows = messages.map((message) => messageRow(state, at, message, false));
  return h(
    "section",
    { key: root.ts, className: "question" },
    rows,
    statusLine(state, root),
    followUp(at, root, messages),
  );
}

function followUp(at: Location, root: Message, messages: readonly Message[]): ReactNode {
  if (messages.length < 2 || root.fromApp) return null;
  return h("a", { className: "follow-up", href: addressOf(at, { thread: root.ts }) }, "Ask a follow-up in this thread");
}

/** What the app says it is doing in a thread, while that lasts, and the button that stops what can be stopped. */
export function statusLine(state: State, root: Message): ReactNode {
  const key = threadKey(root.channel, root.ts);
  const status = state.statuses.get(key);
  const words = status && state.clock.now() - status.setAt <= statusLifetime ? statusWords(state, status) : null;
  const stop =
    state.sessions.get(key)?.status === "processing"
      ? h("button", { type: "button", "data-stop": root.ts }, "Stop")
      : null;
  if (words === null && stop === null) return null;
  const face = avatar(state.users.get(state.app.botUserId), "small");
  return h("p", { className: "status", role: "status", key: "status" }, face, words, stop);
}

function statusWords(state: State, { text, loadingMessages }: Status): ReactNode {
  const lines = loadingMessages.length > 0 ? loadingMessages : [`${state.manifest.name} ${text}`];
  return h("span", { className: "words", "data-lines": JSON.stringify(lines) }, lines[0]);
}

function homeTab(state: State, at: Location): ReactNode {
  const view = state.homes.get(at.user.id);
  if (view === undefined)
    return h("p", { className: "nothing" }, `${state.manifest.name} has put nothing on its Home tab yet.`);
  const html = renderBlocks(state, asObjects(view.definition["blocks"]));
  return h("form", { className: "home", "data-view": view.id }, raw(html, "blocks"));
}

function aboutTab(state: State): ReactNode {
  const commands = state.manifest.commands.map((each) =>
    h("li", { key: each.command }, h("code", null, `${each.command} ${each.usageHint}`), " ", each.description),
  );
  return h(
    "div",
    { className: "about" },
    h("h2", null, state.manifest.name),
    h("p", null, state.manifest.description),
    h("ul", null, commands),
  );
}
