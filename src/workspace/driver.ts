/** Driving a workspace: its people, its waits, redelivery, and the trouble that tests order. */
import type { DeliveryRoute, Dispatcher } from "./delivery/delivery.ts";
import type { SocketDelivery } from "./delivery/socket.ts";
import { sendEvent } from "./events.ts";
import { asObject, type JsonObject } from "./json.ts";
import { thread } from "./messages.ts";
import { addChannel, addUser } from "./people.ts";
import { createPerson, type Person } from "./person.ts";
import type { Acknowledgement, DeliveryRecord, Platform } from "./platform.ts";
import type { ApiCall, Conversation, FunctionExecution, Message, State } from "./state.ts";
import { statusLifetime } from "./api/agents.ts";
import { until } from "./waiting.ts";

export interface Driver {
  /** Everything the workspace remembers: read it, or wait `until` something holds. */
  readonly state: State;
  /** Every Web API call received, and every attempt to deliver something. */
  readonly calls: readonly ApiCall[];
  readonly deliveries: readonly DeliveryRecord[];
  readonly sockets: Pick<SocketDelivery, "connections" | "drop" | "refresh">;
  /** From now on the app is reached this way. */
  deliverTo(route: DeliveryRoute): void;
  /** How the app is reached now. */
  route(): DeliveryRoute;
  /** The person of this name; the first one by default. */
  person(name?: string): Person;
  addPerson(name: string, realName?: string): Person;
  addChannel(name: string, options?: { readonly withApp?: boolean; readonly topic?: string }): Conversation;
  /** Waits for the app's `nth` message (from 1) that came after `message` in its thread. */
  reply(message: Message, nth?: number): Promise<Message>;
  /** Waits for the app's `nth` message (from 1) that only `person` sees. */
  privately(person: Person, nth?: number): Promise<Message>;
  /** Waits until `find` gives something; `what` names it if it never does. */
  until<T>(what: string, find: () => T | undefined | null | false): Promise<T>;
  /** Waits until the app's socket is connected. */
  connected(): Promise<void>;
  /**
   * Waits until all that was sent is acknowledged, no call is being answered, and no status or open stream says that the
   * app works. What an app does in silence after its acknowledgement cannot be seen: await what it says instead.
   */
  idle(): Promise<void>;
  /** Sends an event of any kind. */
  send(event: JsonObject): Promise<Acknowledgement>;
  /** Delivers an event once more, by default the last one, as Slack's `attempt`-th retry. */
  redeliver(retry?: Redelivery): Promise<Acknowledgement>;
  /** Runs a workflow step of the app; the record tells the outcome. */
  runFunction(callbackId: string, inputs: JsonObject, person?: Person): Promise<FunctionExecution>;
}

interface Redelivery {
  readonly eventId?: string;
  readonly attempt?: number;
  readonly reason?: string;
}

export interface DriverParts {
  readonly platform: Platform;
  readonly dispatcher: Dispatcher;
  readonly sockets: SocketDelivery;
  readonly waitLimit: number;
  /** How many calls are being answered now. */
  readonly answering: () => number;
}

/** The driver of a running workspace. */
export function createDriver({ platform, dispatcher, sockets, waitLimit, answering }: DriverParts): Driver {
  const { state } = platform;
  const isIdle = (): boolean => dispatcher.underWay() === 0 && answering() === 0 && !isWorking(state);
  const waitUntil: Driver["until"] = (what, find) => until(state, what, find, waitLimit);
  return {
    state,
    calls: state.calls,
    deliveries: dispatcher.records,
    sockets,
    deliverTo(route) {
      dispatcher.route = route;
    },
    route: () => dispatcher.route,
    person: (name) => personNamed(platform, name),
    addPerson: (name, realName) => createPerson(platform, addUser(state, name, realName)),
    addChannel: (name, options) => addChannel(state, name, options),
    reply: (message, nth = 1) => waitUntil(`reply ${nth} to "${message.text}"`, () => replies(state, message)[nth - 1]),
    privately: (person, nth = 1) =>
      waitUntil(`private message ${nth} to ${person.user.name}`, () => privateTo(state, person)[nth - 1]),
    until: waitUntil,
    async connected() {
      await waitUntil("the app to connect", () => sockets.connections() > 0);
    },
    async idle() {
      do {
        await waitUntil("the app to come to rest", isIdle);
        await severalTurns();
      } while (!isIdle());
    },
    send: (event) => sendEvent(platform, event),
    redeliver: (retry = {}) => platform.deliver(redelivery(dispatcher, retry)),
    runFunction: (callbackId, inputs, person = personNamed(platform)) =>
      runFunction(platform, callbackId, inputs, person),
  };
}

function personNamed(platform: Platform, name?: string): Person {
  const people = [...platform.state.users.values()].filter((user) => !user.isBot);
  const user = name === undefined ? people[0] : people.find((each) => each.name === name || each.id === name);
  if (user !== undefined) return createPerson(platform, user);
  throw new Error(`There is no ${name}; there are ${people.map((each) => each.name).join(", ")}.`);
}

function replies(state: State, message: Message): Message[] {
  const root = message.threadTs ?? message.ts;
  return thread(state, message.channel, root).filter((each) => each.fromApp && each.ts > message.ts);
}

function privateTo(state: State, person: Person): Message[] {
  return state.messages.filter((each) => each.ephemeralTo === person.user.id);
}

function isWorking(state: State): boolean {
  const now = state.clock.now();
  const isShown = [...state.statuses.values()].some((each) => now - each.setAt <= statusLifetime);
  return isShown || state.messages.some((each) => each.stream?.open === true);
}

/** Lets what is ready to run in this process run: socket frames, promises, timers of no delay. */
async function severalTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function redelivery(dispatcher: Dispatcher, retry: Redelivery): Parameters<Dispatcher["deliver"]>[0] {
  const events = dispatcher.records.filter((each) => each.kind === "events_api");
  const { eventId } = retry;
  const found = eventId === undefined ? events.at(-1) : events.find((each) => each.payload["event_id"] === eventId);
  if (found === undefined) throw new Error(`No event ${eventId ?? ""} was delivered yet.`);
  const { attempt = 1, reason = "http_timeout" } = retry;
  return { kind: "events_api", payload: asObject(found.payload), retry: { attempt, reason } };
}

async function runFunction(
  platform: Platform,
  callbackId: string,
  inputs: JsonObject,
  person: Person,
): Promise<FunctionExecution> {
  const { state } = platform;
  const id = state.clock.id("Fx");
  const execution: FunctionExecution = { id, callbackId, token: `xwfp-${id}`, outcome: null };
  state.functions.set(id, execution);
  await sendEvent(platform, {
    type: "function_executed",
    function: { id: state.clock.id("Fn"), callback_id: callbackId, type: "app", app_id: state.app.id },
    inputs: { user_id: person.user.id, ...inputs },
    function_execution_id: id,
    workflow_execution_id: state.clock.id("Wx"),
    bot_access_token: execution.token,
    event_ts: state.clock.timestamp(),
  });
  return execution;
}
