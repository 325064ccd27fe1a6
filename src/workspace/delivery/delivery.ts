/** Getting things to the app by one way or the other, each attempt recorded, none waited for longer than Slack waits. */
import type { Acknowledgement, DeliveryRecord, Outgoing } from "../platform.ts";
import type { State } from "../state.ts";
import { sendOverHttp, signRequest } from "./http.ts";
import type { SocketDelivery } from "./socket.ts";

/** Socket Mode, or the address to which an app listens ("http://127.0.0.1:3000/slack/events"). */
export type DeliveryRoute = "socket" | { readonly http: string };

export interface Dispatcher {
  readonly records: readonly DeliveryRecord[];
  route: DeliveryRoute;
  deliver(outgoing: Outgoing): Promise<Acknowledgement>;
  /** How many attempts still wait for an acknowledgement. */
  underWay(): number;
}

/** A dispatcher that gives an app `patience` milliseconds to acknowledge. */
export function createDispatcher(
  state: State,
  sockets: SocketDelivery,
  route: DeliveryRoute,
  patience: number,
): Dispatcher {
  const records: DeliveryRecord[] = [];

  async function attempt(outgoing: Outgoing, signal: AbortSignal): Promise<Acknowledgement> {
    if (dispatcher.route === "socket") return sockets.send(crypto.randomUUID(), outgoing, signal);
    const seconds = Math.floor(state.clock.now() / 1000);
    return sendOverHttp(dispatcher.route.http, signRequest(outgoing, state.tokens.signingSecret, seconds), signal);
  }

  const dispatcher: Dispatcher = {
    records,
    route,
    async deliver(outgoing) {
      const record: DeliveryRecord = { ...outgoing, at: state.clock.now(), outcome: null };
      records.push(record);
      state.changed();
      record.outcome = await withinPatience((signal) => attempt(outgoing, signal), patience);
      state.changed();
      return record.outcome;
    },
    underWay: () => records.filter((each) => each.outcome === null).length,
  };
  return dispatcher;
}

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
