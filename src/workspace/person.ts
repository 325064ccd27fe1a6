/** What a person can do in the workspace. The page's buttons and the tests' stories both go through here. */
import { addMessage, findMessage, removeMessage, thread, topLevel } from "./messages.ts";
import { homeOpened, sendEvent } from "./events.ts";
import {
  commandPayload,
  messageActionPayload,
  shortcutPayload,
  viewActionPayload,
  viewPayload,
} from "./interactions.ts";
import { actionOf, type Choice, expectInteractive, valuesOf } from "./interactive.ts";
import { asObjects, asString } from "./json.ts";
import { isSubscribed } from "./manifest.ts";
import { directMessage, findConversation } from "./people.ts";
import type { Acknowledgement, Platform } from "./platform.ts";
import { showAcknowledgement } from "./responses.ts";
import { type Conversation, type Message, type Status, threadKey, type User, type View } from "./state.ts";
import { applySubmission, clientErrors, type Submission } from "./submission.ts";
import { statusLifetime } from "./api/agents.ts";
import { encodeTyped, richTextOf } from "./typed-text.ts";
import { closeModal } from "./views.ts";

/** Where to write: a channel's name or id; a message stands for its thread. */
type Place = string | Message;

export interface Person {
  readonly user: User;
  /** The direct message with the app. */
  readonly direct: Conversation;
  /** Writes a message as typed; "@Name" of the app mentions it. The app has been told when this resolves, or could not be. */
  say(place: Place, typed: string): Promise<Message>;
  /** Writes to the app directly: a new thread, or a reply in that of `message`. */
  tell(typed: string, message?: Message): Promise<Message>;
  /** Mentions the app in a channel or thread. */
  mention(place: Place, typed: string): Promise<Message>;
  /** Changes or deletes a message of one's own. */
  edit(message: Message, typed: string): Promise<void>;
  remove(message: Message): Promise<void>;
  /** Types a slash command ("/communique help") in a channel, by default in the direct message. */
  command(typed: string, place?: string): Promise<Acknowledgement>;
  /** Presses or chooses in a message, by action_id or the words on the element. */
  press(message: Message, name: string, choice?: Choice): Promise<Acknowledgement>;
  /** The same in a modal or Home tab; `filled` is what stands in its other inputs. */
  pressIn(
    view: View,
    name: string,
    choice?: Choice,
    filled?: Readonly<Record<string, Choice>>,
  ): Promise<Acknowledgement>;
  /** Sends the top modal off with its inputs filled in by action_id, block_id or label. */
  submit(filled?: Readonly<Record<string, Choice>>): Promise<Submission>;
  /** Closes the top modal. */
  close(): Promise<void>;
  /** Uses a shortcut, on a message if one is given. */
  shortcut(callbackId: string, message?: Message): Promise<Acknowledgement>;
  /** Opens the app's Home or Messages tab. */
  open(tab: "home" | "messages"): Promise<void>;
  /** Presses the stop button of a thread's session or stream. */
  stop(message: Message): Promise<void>;
  /** What this person sees: a channel's messages or a thread's, own ephemerals included; the top modal; the Home tab. */
  sees(place: Place): Message[];
  modal(): View | undefined;
  home(): View | undefined;
  /** The working status of a thread, while it is shown. */
  status(message: Message): Status | undefined;
}

/** A person acting on the platform. */
export function createPerson(platform: Platform, user: User): Person {
  const { state } = platform;
  const direct = directMessage(state, user.id);
  if (direct === undefined) throw new Error(`${user.name} has no direct message with the app.`);

  async function write(channel: string, threadTs: string | null, typed: string): Promise<Message> {
    const text = encodeTyped(state, typed);
    const message = addMessage(state, { channel, threadTs, user: user.id, text, blocks: richTextOf(text) });
    await announced(platform, "posted", message);
    return message;
  }

  const person: Person = {
    user,
    direct,
    say: (place, typed) => write(channelOf(platform, place), threadOf(place), typed),
    tell: (typed, message) => write(direct.id, message === undefined ? null : threadOf(message), typed),
    mention: (place, typed) => person.say(place, `@${state.manifest.name} ${typed}`),
    async edit(message, typed) {
      message.text = encodeTyped(state, typed);
      message.blocks = richTextOf(message.text);
      message.editedTs = state.clock.timestamp();
      state.changed();
      await announced(platform, "changed", message);
    },
    async remove(message) {
      removeMessage(state, message);
      await announced(platform, "deleted", message);
    },
    command: (typed, place) => runCommand(platform, user, typed, channelOf(platform, place ?? direct.id)),
    press(message, name, choice) {
      const found = expectInteractive(message.blocks, name);
      const values = valuesOf(message.blocks);
      const payload = messageActionPayload(platform, user, message, actionOf(found, choice), values);
      return platform.deliver({ kind: "interactive", payload });
    },
    pressIn(view, name, choice, filled = {}) {
      const blocks = asObjects(view.definition["blocks"]);
      const action = actionOf(expectInteractive(blocks, name), choice);
      const payload = viewActionPayload(state, user, view, action, valuesOf(blocks, filled));
      return platform.deliver({ kind: "interactive", payload });
    },
    submit: (filled = {}) => submit(platform, user, person.modal(), filled),
    async close() {
      const view = person.modal();
      closeModal(state, user.id);
      if (view?.definition["notify_on_close"] !== true) return;
      const values = valuesOf(asObjects(view.definition["blocks"]));
      await platform.deliver({ kind: "interactive", payload: viewPayload(state, "view_closed", user, view, values) });
    },
    shortcut(callbackId, message) {
      const known =
        state.manifest.events === null || state.manifest.shortcuts.some((each) => each.callbackId === callbackId);
      if (!known) throw new Error(`The manifest has no shortcut "${callbackId}".`);
      return platform.deliver({ kind: "interactive", payload: shortcutPayload(platform, user, callbackId, message) });
    },
    async open(tab) {
      if (!isSubscribed(state.manifest, "app_home_opened")) return;
      await sendEvent(platform, homeOpened(state, user.id, direct.id, tab, state.homes.get(user.id)));
    },
    stop: (message) => stop(platform, user, message),
    sees: (place) =>
      typeof place === "string"
        ? topLevel(state, channelOf(platform, place), user.id)
        : thread(state, place.channel, threadOf(place), user.id),
    modal: () => state.modals.get(user.id)?.at(-1),
    home: () => state.homes.get(user.id),
    status(message) {
      const shown = state.statuses.get(threadKey(message.channel, threadOf(message)));
      return shown !== undefined && state.clock.now() - shown.setAt <= statusLifetime ? shown : undefined;
    },
  };
  return person;
}

function threadOf(place: Message): string;
function threadOf(place: Place): string | null;
function threadOf(place: Place): string | null {
  return typeof place === "string" ? null : (place.threadTs ?? place.ts);
}

function channelOf(platform: Platform, place: Place): string {
  const name = typeof place === "string" ? place : place.channel;
  const found = findConversation(platform.state, name);
  if (found !== undefined) return found.id;
  const names = [...platform.state.conversations.values()].map((each) => each.name);
  throw new Error(`There is no channel "${name}"; there are ${names.join(", ")}.`);
}

async function announced(
  platform: Platform,
  change: "posted" | "changed" | "deleted",
  message: Message,
): Promise<void> {
  const before = platform.deliveries.length;
  platform.announce(change, message);
  const sent = platform.deliveries.slice(before);
  await platform.settled(sent);
}

async function runCommand(platform: Platform, user: User, typed: string, channel: string): Promise<Acknowledgement> {
  const { state } = platform;
  const [command = "", ...rest] = typed.trim().split(/\s+/u);
  const text = typed.trim().slice(command.length).trim();
  const isKnown = state.manifest.events === null || state.manifest.commands.some((each) => each.command === command);
  if (!isKnown)
    throw new Error(
      `${command} is not a valid command${rest.length > 0 ? " here" : ""}; the manifest does not name it.`,
    );
  const payload = commandPayload(platform, user, channel, command, text);
  const acknowledgement = await platform.deliver({ kind: "slash_commands", payload });
  const place = { user: user.id, channel, threadTs: null, original: null };
  if (acknowledgement.ok) showAcknowledgement(platform, place, acknowledgement.payload);
  else showAcknowledgement(platform, place, `${command} failed with the error "operation_timeout"`);
  return acknowledgement;
}

async function submit(
  platform: Platform,
  user: User,
  view: View | undefined,
  filled: Readonly<Record<string, Choice>>,
): Promise<Submission> {
  if (view === undefined) throw new Error(`${user.name} has no modal open to send off.`);
  const values = valuesOf(asObjects(view.definition["blocks"]), filled);
  const errors = clientErrors(view, values);
  if (Object.keys(errors).length > 0) {
    view.errors = errors;
    platform.state.changed();
    return { outcome: "errors", errors };
  }
  const payload = viewPayload(platform.state, "view_submission", user, view, values);
  const acknowledgement = await platform.deliver({ kind: "interactive", payload });
  if (!acknowledgement.ok) return { outcome: "failed", reason: acknowledgement.reason };
  return applySubmission(platform, view, acknowledgement.payload);
}

async function stop(platform: Platform, user: User, message: Message): Promise<void> {
  const { state } = platform;
  const root = threadOf(message);
  const streams = thread(state, message.channel, root).filter((each) => each.stream?.open === true);
  for (const each of streams)
    if (each.stream !== null) each.stream = { ...each.stream, open: false, stoppedByUser: true };
  state.changed();
  if (!isSubscribed(state.manifest, "agent_session_stopped")) return;
  const ids = streams.map((each) => each.ts);
  const event = { type: "agent_session_stopped", channel: message.channel, user: user.id, thread_ts: root };
  await sendEvent(platform, { ...event, streaming_message_ts: ids, event_ts: asString(state.clock.timestamp()) });
}

/** The message of a timestamp; what tests and the page name messages by. */
export function messageOf(platform: Platform, channel: string, ts: string): Message | undefined {
  return (
    findMessage(platform.state, channel, ts) ??
    platform.state.messages.find((each) => each.channel === channel && each.ts === ts)
  );
}
