/** The left of the window: channels, the app, and who one is. */
import { createElement as h, type ReactElement } from "react";
import { directMessage } from "../people.ts";
import type { Conversation, State } from "../state.ts";
import { addressOf, type Location, peopleOf } from "./location.ts";
import { avatar } from "./parts.ts";

export function sidebar(state: State, at: Location): ReactElement {
  const channels = [...state.conversations.values()].filter(
    (each) => each.kind !== "im" && each.members.has(at.user.id),
  );
  const direct = directMessage(state, at.user.id);
  const app = state.users.get(state.app.botUserId);
  const appLink = direct === undefined ? null : link(at, direct, [avatar(app, "small"), state.manifest.name]);
  return h(
    "div",
    { className: "sidebar-content" },
    h("h2", { className: "team" }, state.team.name),
    h("h3", null, "Channels"),
    h(
      "ul",
      null,
      channels.map((each) => link(at, each, [h("span", { key: "hash", className: "hash" }, "#"), each.name])),
    ),
    h("h3", null, "Apps"),
    h("ul", null, appLink),
    person(state, at),
  );
}

function link(at: Location, conversation: Conversation, content: readonly (string | ReactElement)[]): ReactElement {
  const current = at.conversation.id === conversation.id ? ("page" as const) : undefined;
  const href = addressOf(at, { conversation, thread: null, tab: "messages" });
  return h("li", { key: conversation.id }, h("a", { href, "aria-current": current }, ...content));
}

function person(state: State, at: Location): ReactElement {
  const options = peopleOf(state).map((user) => h("option", { key: user.id, value: user.id }, user.realName));
  const select = h("select", { "data-person": "yes", defaultValue: at.user.id, "aria-label": "You are" }, options);
  return h("label", { className: "you" }, avatar(at.user, "small"), h("span", null, "You are"), select);
}
