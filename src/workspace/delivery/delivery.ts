/**
 * Getting things to the app by one way or the other: each attempt recorded, none waited for longer than Slack waits, and
 * an event that is not acknowledged delivered again as often as Slack does.
 */
import type { Acknowledgement, DeliveryRecord, Outgoing } from "../platform.ts";
import type { State } from "../state.ts";
import { sendOverHttp, signRequest } from "./http.ts";
import type { Faults } from "../faults.ts";
import type { SocketDelivery } from "./socket.ts";

/** Socket Mode, or the address to which an app listens ("http://127.0.0.1:3000/slack/events"). */
export type DeliveryRoute = "socket" | { readonly http: string };

export interface Dispatcher {
  readonly records: readonly DeliveryRecord[];
  route: DeliveryRoute;
  /** Settles with what came of this attempt; those that follow are recorded as they come. */
  deliver(outgoing: Outgoing): Promise<Acknowledgement>;
  /** How many attempts still wait for an acknowledgement. */
  underWay(): number;
  /** Calls off what was to be delivered again. */
  stop(): void;
}

/** Milliseconds before an event's first, second and third redelivery (docs.slack.dev, Events API: at once, +1 and +5 minutes). */
const PAUSES: readonly number[] = [0, 60_000, 300_000];

export interface DispatcherParts {
  readonly sockets: SocketDelivery;
  readonly delivery: DeliveryRoute;
  /** Milliseconds that an app has to acknowledge. */
  readonly patience: number;
  readonly faults: Pick<Faults, "nextDelivery">;
}

/** A dispatcher for one workspace. */
export function createDispatcher(
  state: State,
  { sockets, delivery: route, patience, faults }: DispatcherParts,
): Dispatcher {
  const records: DeliveryRecord[] = [];
  const waiting = new Set<() => void>();
  let isStopped = false;

  async function attempt(outgoing: Outgoing, signal: AbortSignal): Promise<Acknowledgement> {
    if (dispatcher.route === "socket") return sockets.send(crypto.randomUUID(), outgoing, signal);
    const seconds = Math.floor(state.clock.now() / 1000);
    return sendOverHttp(dispatcher.route.http, signRequest(outgoing, state.tokens.signingSecret, seconds), signal);
  }

  async function send(outgoing: Outgoing): Promise<Acknowledgement> {
    const record: DeliveryRecord = { ...outgoing, at: state.clock.now(), outcome: null };
    records.push(record);
    state.changed();
    const lost = faults.nextDelivery()?.lose;
    const arrived = lost === "delivery" ? LOST : await withinPatience((signal) => attempt(outgoing, signal), patience);
    const outcome = lost === undefined ? arrived : LOST;
    record.outcome = outcome;
    state.changed();
    return outcome;
  }

  function sendAgain(outgoing: Outgoing, outcome: Acknowledgement, count: number): void {
    const pause = PAUSES[count];
    if (outgoing.kind !== "events_api" || outcome.ok || outcome.isFinal || pause === undefined || isStopped) return;
    const retry = { attempt: count + 1, reason: outcome.reason };
    const callOff = state.clock.after(pause, () => {
      waiting.delete(callOff);
      void send({ ...outgoing, retry }).then((next) => sendAgain(outgoing, next, count + 1));
    });
    waiting.add(callOff);
  }

  const dispatcher: Dispatcher = {
    records,
    route,
    async deliver(outgoing) {
      const outcome = await send(outgoing);
      if (outgoing.retry === undefined) sendAgain(outgoing, outcome, 0);
      return outcome;
    },
    underWay: () => records.filter((each) => each.outcome === null).length,
    stop() {
      isStopped = true;
      for (const callOff of waiting) callOff();
      waiting.clear();
    },
  };
  return dispatcher;
}

const LOST: Acknowledgement = { ok: false, reason: "http_timeout" };

async function withinPatience(
  work: (signal: AbortSignal) => Promise<Acknowledgement>,
  patience: number,
): Promise<Acknowledgement> {
  const abort = new AbortController();
  const { promise, resolve } = Promise.withResolvers<Acknowledgement>();
  const timer = setTimeout(() => {
    abort.abort();
    resolve({ ok: false, reason: "http_timeout" });
  }, patience);
  const first = await Promise.race([work(abort.signal), promise]);
  clearTimeout(timer);
  return first;
}
