/**
 * A small Slack of our own on this machine. It drives a real Bolt app through the real protocols: `npm start` opens it as
 * the window in which people try the bot, and every conversation test runs in one.
 */
import { createAnswering } from "./answering.ts";
import { call } from "./api/call.ts";
import { createDispatcher, type DeliveryRoute, type Dispatcher } from "./delivery/delivery.ts";
import { createSocketDelivery, type SocketDelivery } from "./delivery/socket.ts";
import { createDriver, type Driver } from "./driver.ts";
import { eventPayload, messageEvents } from "./events.ts";
import { createFaults, type Fault } from "./faults.ts";
import { pageRoutes } from "./page/routes.ts";
import type { Platform } from "./platform.ts";
import { createRateLimiter } from "./rate-limits.ts";
import { seededState, type SeedOptions } from "./seed.ts";
import { apiRoutes, type Beside, closeServer, listen, portOf } from "./server.ts";
import type { State } from "./state.ts";
import { until } from "./waiting.ts";

export interface WorkspaceOptions extends SeedOptions {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default any free port; a wished port that is taken gives way to a free one, which `port` and `url` tell. */
  readonly port?: number;
  /** How the app hears of things. Default "socket"; `deliverTo` changes it. */
  readonly delivery?: DeliveryRoute;
  /** Whether calls that come too fast are refused. Default true. */
  readonly rateLimits?: boolean;
  /** Milliseconds that an app has to acknowledge. Default 3,000, as in Slack. */
  readonly patience?: number;
  /** Milliseconds after which a wait gives up. Default 15,000. */
  readonly waitLimit?: number;
  /** What else is served on this port. */
  readonly beside?: Beside;
}

export interface Workspace extends Driver {
  /** Where its page is, without a closing slash. */
  readonly url: string;
  readonly port: number;
  /** For `clientOptions.slackApiUrl` and `SLACK_API_URL`; ends in a slash. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** Makes the next calls of a method go wrong, until `clearFaults`. */
  fail(fault: Fault): void;
  clearFaults(): void;
  /** From now on the app's tokens are refused with `invalid_auth`. */
  revokeTokens(): void;
  stop(): Promise<void>;
}

/** Starts a workspace and resolves once it listens. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const { host = "127.0.0.1", port = 0, delivery = "socket", waitLimit = 15_000 } = options;
  const state = seededState(options);
  const sockets = createSocketDelivery(state.app.id, () => state.changed());
  const dispatcher = createDispatcher(state, sockets, delivery, options.patience ?? 3_000);
  const address = { url: `http://${host}:${port}` };
  const platform = createPlatform({ state, dispatcher, sockets, address });
  const limiter = createRateLimiter(state.clock.now, options.rateLimits ?? true);
  const faults = createFaults();
  const answering = createAnswering(
    faults,
    (request) => call(platform, limiter, request),
    () => state.changed(),
  );
  const routes = apiRoutes({ platform, call: (request) => answering.answer(request) });
  routes.route("/", pageRoutes(platform));
  const server = await listen((request) => routes.fetch(request), sockets, {
    host,
    port,
    beside: options.beside,
  });
  address.url = `http://${host}:${portOf(server)}`;
  return {
    ...createDriver({ platform, dispatcher, sockets, waitLimit, answering: () => answering.underWay() }),
    url: address.url,
    port: portOf(server),
    apiUrl: `${address.url}/api/`,
    botToken: state.tokens.bot,
    appToken: state.tokens.app,
    signingSecret: state.tokens.signingSecret,
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    revokeTokens() {
      Object.assign(state.tokens, { bot: "revoked", app: "revoked" });
    },
    async stop() {
      await sockets.close();
      await closeServer(server);
    },
  };
}

interface PlatformParts {
  readonly state: State;
  readonly dispatcher: Dispatcher;
  readonly sockets: SocketDelivery;
  readonly address: { readonly url: string };
}

function createPlatform({ state, dispatcher, sockets, address }: PlatformParts): Platform {
  return {
    state,
    deliveries: dispatcher.records,
    deliver: (outgoing) => dispatcher.deliver(outgoing),
    async settled(attempts) {
      const isSettled = (): boolean => attempts.every((each) => each.outcome !== null);
      await until(state, "acknowledgements", isSettled, 60_000);
    },
    announce(change, message) {
      for (const event of messageEvents(state, change, message)) {
        void dispatcher.deliver({ kind: "events_api", payload: eventPayload(state, event) });
      }
    },
    url: () => address.url,
    socketUrl: () => `${address.url.replace("http", "ws")}/link?ticket=${sockets.ticket()}`,
  };
}
