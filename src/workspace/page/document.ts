/** The whole window, and the parts of it that change. */
import { createElement as h, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { State } from "../state.ts";
import { conversationPane } from "./conversation-pane.ts";
import { addressOf, type Location } from "./location.ts";
import { modal } from "./modal.ts";
import { icon } from "./parts.ts";
import { sidebar } from "./sidebar.ts";
import { threadPane } from "./thread-pane.ts";

/** HTML of each part by the id of the element that holds it; `modalKey` tells when a modal has to be drawn anew. */
export interface Fragments {
  readonly sidebar: string;
  readonly conversation: string;
  readonly thread: string;
  readonly modal: string;
  readonly modalKey: string;
}

/** The parts that change, at this moment, for someone at this place. */
export function renderFragments(state: State, at: Location): Fragments {
  const { key, content } = modal(state, at);
  return {
    sidebar: html(sidebar(state, at)),
    conversation: html(conversationPane(state, at)),
    thread: html(threadPane(state, at)),
    modal: html(content),
    modalKey: key,
  };
}

/** The document. */
export function renderDocument(state: State, at: Location): string {
  const fragments = renderFragments(state, at);
  const place = at.conversation.kind === "im" ? state.manifest.name : `#${at.conversation.name}`;
  const head = h(
    "head",
    null,
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("title", null, `${place} · ${state.team.name}`),
    h("link", { rel: "icon", href: "/page/icon.svg", type: "image/svg+xml" }),
    h("link", { rel: "stylesheet", href: "/page/blocks.css" }),
    h("link", { rel: "stylesheet", href: "/page/page.css" }),
  );
  return `<!doctype html>${html(h("html", { lang: "en" }, head, body(state, at, fragments)))}`;
}

function body(state: State, at: Location, fragments: Fragments): ReactElement {
  const isOpen = fragments.thread !== "";
  const place = at.conversation.kind === "im" ? state.manifest.name : `#${at.conversation.name}`;
  const dialog = h("dialog", {
    id: "modal",
    "data-key": fragments.modalKey,
    "aria-labelledby": "modal-title",
    dangerouslySetInnerHTML: { __html: fragments.modal },
  });
  return h(
    "body",
    {
      className: isOpen ? "with-thread" : "",
      "data-user": at.user.id,
      "data-channel": at.conversation.id,
      "data-thread": at.thread ?? "",
      "data-here": addressOf(at),
    },
    h("nav", {
      id: "sidebar",
      "aria-label": "Channels and apps",
      dangerouslySetInnerHTML: { __html: fragments.sidebar },
    }),
    h(
      "main",
      null,
      holder("conversation", fragments.conversation),
      at.tab === "messages" ? composer(state, `Message ${place}`, "main", !isOpen) : null,
    ),
    isOpen
      ? h(
          "aside",
          { "aria-label": "Thread" },
          holder("thread", fragments.thread),
          composer(state, "Reply…", "thread", true),
        )
      : null,
    dialog,
    h("p", { id: "notice", role: "alert", hidden: true }),
    h("script", { src: "/page/page.js", type: "module" }),
  );
}

function holder(id: string, inner: string): ReactElement {
  return h("div", { id, className: "holder", dangerouslySetInnerHTML: { __html: inner } });
}

function composer(state: State, placeholder: string, where: "main" | "thread", autoFocus: boolean): ReactElement {
  const commands = where === "main" ? state.manifest.commands : [];
  const hints = commands.map(({ command, usageHint, description }) =>
    h(
      "li",
      { key: command },
      h(
        "button",
        { type: "button", "data-type": `${command} ` },
        h("b", null, command),
        ` ${usageHint} `,
        h("small", null, description),
      ),
    ),
  );
  const shortcuts = where === "main" ? state.manifest.shortcuts.filter((each) => each.kind === "global") : [];
  const buttons = shortcuts.map(({ name, callbackId }) =>
    h("button", { key: callbackId, type: "button", "data-shortcut": callbackId }, icon("bolt"), name),
  );
  const field = h("textarea", { name: "text", rows: 1, placeholder, "aria-label": placeholder, autoFocus });
  const send = h("button", { type: "submit", className: "send", "aria-label": "Send" }, icon("send"));
  return h(
    "form",
    { className: "composer", "data-composer": where },
    h("ul", { className: "hints", hidden: true }, hints),
    field,
    h("div", { className: "row" }, h("span", { className: "shortcuts" }, buttons), send),
  );
}

function html(node: ReactNode): string {
  return node === null ? "" : renderToStaticMarkup(node);
}
