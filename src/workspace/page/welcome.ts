/** What stands at the head of a conversation: where one is, and, for newcomers, what to type. */
import { createElement as h, type ReactElement, type ReactNode } from "react";
import type { State } from "../state.ts";
import type { Location } from "./location.ts";
import { avatar } from "./parts.ts";

/** The head of the history; with examples to click while nothing has been written. */
export function welcome(state: State, at: Location, isEmpty: boolean): ReactElement {
  const isDirect = at.conversation.kind === "im";
  const app = state.users.get(state.app.botUserId);
  const title = isDirect ? state.manifest.name : `#${at.conversation.name}`;
  const picture = isDirect ? avatar(app) : h("span", { className: "avatar large channel", "aria-hidden": true }, "#");
  const words = isDirect ? directWords(state, isEmpty) : channelWords(state);
  return h(
    "section",
    { className: "welcome" },
    picture,
    h("h2", null, title),
    words,
    isEmpty ? examples(state, at) : null,
  );
}

function directWords(state: State, isEmpty: boolean): ReactNode {
  const invitation = isEmpty
    ? h("p", { className: "invitation" }, "Type a question below, or begin with one of these:")
    : null;
  return [h("p", { key: "what" }, state.manifest.description), h("div", { key: "how" }, invitation)];
}

function channelWords(state: State): ReactNode {
  const [mention, command] = [`@${state.manifest.name}`, commandOf(state)].map((each) =>
    h("code", { key: each }, each),
  );
  return h(
    "p",
    null,
    "Mention ",
    mention,
    " with a question, and the answer comes in a thread. For an answer that only you see, type ",
    command,
    ".",
  );
}

function commandOf(state: State): string {
  return `${state.manifest.commands[0]?.command ?? "/command"} ${state.manifest.commands[0]?.usageHint ?? ""}`.trim();
}

function examples(state: State, at: Location): ReactNode {
  const prompts = state.prompts.get(directId(state, at))?.prompts ?? state.manifest.prompts;
  const sign = at.conversation.kind === "im" ? "" : `@${state.manifest.name} `;
  const buttons = prompts.map(({ title, message }) =>
    h(
      "button",
      { key: title, type: "button", className: "example", "data-say": sign + message },
      h("b", null, title),
      title === message ? null : h("span", null, message),
    ),
  );
  return buttons.length === 0 ? null : h("div", { className: "examples" }, buttons);
}

function directId(state: State, at: Location): string {
  const direct = [...state.conversations.values()].find((each) => each.kind === "im" && each.members.has(at.user.id));
  return direct?.id ?? "";
}
