/** Who and where: users, channels, and the direct message each user has with the app. */
import type { Conversation, State, User } from "./state.ts";

/** Adds a person, who can at once write to the app. */
export function addUser(state: State, name: string, realName: string = name): User {
  const user = { id: idFrom(state.users, "U", name), name, realName, isBot: false };
  state.users.set(user.id, user);
  addConversation(state, { id: user.id.replace("U", "D"), name, kind: "im", members: [user.id, state.app.botUserId] });
  state.changed();
  return user;
}

/** Adds the app's own bot user. */
export function addBot(state: State): User {
  const bot = { id: state.app.botUserId, name: state.manifest.botName, realName: state.manifest.name, isBot: true };
  state.users.set(bot.id, bot);
  return bot;
}

/** Adds a channel that everyone of the workspace is in; the app too, unless `withApp` is false. */
export function addChannel(
  state: State,
  name: string,
  options: { readonly withApp?: boolean; readonly topic?: string } = {},
): Conversation {
  const members = [...state.users.values()].filter((user) => !user.isBot || options.withApp !== false);
  const ids = members.map((user) => user.id);
  return addConversation(state, {
    id: idFrom(state.conversations, "C", name),
    name,
    kind: "channel",
    members: ids,
    topic: options.topic ?? "",
  });
}

function addConversation(
  state: State,
  given: Omit<Conversation, "members" | "topic"> & { readonly members: readonly string[]; readonly topic?: string },
): Conversation {
  const conversation = { ...given, topic: given.topic ?? "", members: new Set(given.members) };
  state.conversations.set(conversation.id, conversation);
  state.changed();
  return conversation;
}

/** The conversation of this id, or of this name with or without "#". */
export function findConversation(state: State, idOrName: string): Conversation | undefined {
  const name = idOrName.replace(/^#/u, "");
  const channels = [...state.conversations.values()].filter((each) => each.kind !== "im");
  return state.conversations.get(idOrName) ?? channels.find((each) => each.name === name);
}

/** The direct message between a user and the app. */
export function directMessage(state: State, userId: string): Conversation | undefined {
  return [...state.conversations.values()].find((each) => each.kind === "im" && each.members.has(userId));
}

/** An id that tells whose it is, and that no other name has. */
function idFrom(taken: ReadonlyMap<string, unknown>, prefix: string, name: string): string {
  const letters = name.normalize("NFD").replace(/[^a-z0-9]/giu, "");
  const id = prefix + `0${letters.toUpperCase()}`.padEnd(8, "0");
  return taken.has(id) ? idFrom(taken, prefix, `${name}X`) : id;
}
