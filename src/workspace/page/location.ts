/** Where someone is in the window: as whom, in which conversation and thread, on which tab. It all stands in the address. */
import { directMessage, findConversation } from "../people.ts";
import type { Conversation, State, User } from "../state.ts";

export type Tab = "messages" | "home" | "about";

export interface Location {
  readonly user: User;
  readonly conversation: Conversation;
  readonly thread: string | null;
  readonly tab: Tab;
}

/** Reads an address's query; what it does not say is the first person, in the direct message with the app. */
export function readLocation(state: State, query: URLSearchParams): Location {
  const people = peopleOf(state);
  const user = people.find((each) => each.id === query.get("user")) ?? people[0];
  const direct = user === undefined ? undefined : directMessage(state, user.id);
  if (user === undefined || direct === undefined) throw new Error("A workspace needs at least one person.");
  const wanted = findConversation(state, query.get("channel") ?? "");
  const conversation = wanted !== undefined && wanted.members.has(user.id) ? wanted : direct;
  const tab = query.get("tab");
  return {
    user,
    conversation,
    thread: query.get("thread"),
    tab: conversation.kind === "im" && (tab === "home" || tab === "about") ? tab : "messages",
  };
}

/** The address of a place, with some of it changed. */
export function addressOf(location: Location, change: Partial<Location> = {}): string {
  const { user, conversation, thread, tab } = { ...location, ...change };
  const query = new URLSearchParams({ user: user.id, channel: conversation.id });
  if (thread !== null) query.set("thread", thread);
  if (tab !== "messages") query.set("tab", tab);
  return `/?${query.toString()}`;
}

/** Everyone but the app. */
export function peopleOf(state: State): User[] {
  return [...state.users.values()].filter((each) => !each.isBot);
}
