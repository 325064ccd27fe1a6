/** The pane on the right: one thread. */
import { createElement as h, type ReactNode } from "react";
import { thread } from "../messages.ts";
import type { State } from "../state.ts";
import { statusLine } from "./conversation-pane.ts";
import { addressOf, type Location } from "./location.ts";
import { messageRow } from "./message-row.ts";
import { icon } from "./parts.ts";

/** The thread that is open, or nothing. Its composer is not part of it. */
export function threadPane(state: State, at: Location): ReactNode {
  if (at.thread === null || at.tab !== "messages") return null;
  const [root, ...replies] = thread(state, at.conversation.id, at.thread, at.user.id);
  if (root === undefined) return null;
  const place = at.conversation.kind === "im" ? state.manifest.name : `#${at.conversation.name}`;
  const close = h(
    "a",
    { href: addressOf(at, { thread: null }), className: "icon-button", "aria-label": "Close thread" },
    icon("close"),
  );
  const head = h("header", { className: "head" }, h("h2", null, "Thread ", h("small", null, place)), close);
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  const rule = replies.length === 0 ? null : h("p", { className: "count" }, count);
  const rows = replies.map((message) => messageRow(state, at, message, false));
  const body = [messageRow(state, at, root, false), rule, rows, statusLine(state, root)];
  return h(
    "div",
    { className: "pane-content" },
    head,
    h("div", { className: "scroll", "data-scroll": "thread", tabIndex: 0 }, ...body),
  );
}
