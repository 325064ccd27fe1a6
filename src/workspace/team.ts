/** One workspace of the local Slack: what it remembers, who is in it, and how the app is told what happens there. */
import { type ApiRequest, type ApiResponse, call } from "./api/call.ts";
import { createDispatcher, type DeliveryRoute, type Dispatcher } from "./delivery/delivery.ts";
import type { SocketDelivery } from "./delivery/socket.ts";
import { createDriver, type Driver } from "./driver.ts";
import { eventPayload, messageEvents, sendEvent } from "./events.ts";
import { isSubscribed } from "./manifest.ts";
import type { Faults } from "./faults.ts";
import type { OAuth } from "./oauth.ts";
import type { Platform } from "./platform.ts";
import { createRateLimiter } from "./rate-limits.ts";
import type { JsonObject } from "./json.ts";
import type { State } from "./state.ts";
import { until } from "./waiting.ts";

export interface Team extends Driver {
  /** From now on the bot's and the app's tokens are refused with `invalid_auth`. */
  revokeTokens(): void;
  /** Removes the app: its token is refused, and it is told so. */
  uninstall(): Promise<void>;
}

/** What the workspaces of one Slack share. */
export interface TeamParts {
  readonly sockets: SocketDelivery;
  readonly oauth: OAuth;
  readonly faults: Faults;
  readonly address: { readonly url: string };
  readonly delivery: DeliveryRoute;
  readonly rateLimits: boolean;
  readonly patience: number;
  readonly waitLimit: number;
  /** How many Web API calls are being answered now. */
  readonly answering: () => number;
}

export interface RunningTeam {
  readonly team: Team;
  readonly platform: Platform;
  call(request: ApiRequest): ApiResponse;
  stop(): void;
}

/** Opens a workspace over a state. */
export function createTeam(state: State, parts: TeamParts): RunningTeam {
  const dispatcher = createDispatcher(state, parts);
  const platform = createPlatform(state, dispatcher, parts);
  const limiter = createRateLimiter(state.clock.now, parts.rateLimits);
  const { sockets, waitLimit, answering } = parts;
  const team: Team = {
    ...createDriver({ platform, dispatcher, sockets, waitLimit, answering }),
    revokeTokens() {
      Object.assign(state.tokens, { bot: "revoked", app: "revoked" });
      state.tokens.formerBots.clear();
    },
    async uninstall() {
      state.tokens.bot = "";
      state.tokens.formerBots.clear();
      const gone = { type: "tokens_revoked", tokens: { oauth: [], bot: [state.app.botUserId] } };
      await Promise.all([tell(platform, gone), tell(platform, { type: "app_uninstalled" })]);
    },
  };
  return { team, platform, call: (request) => call(platform, limiter, request), stop: () => dispatcher.stop() };
}

async function tell(platform: Platform, event: JsonObject & { readonly type: string }): Promise<void> {
  if (isSubscribed(platform.state.manifest, event.type)) await sendEvent(platform, event);
}

function createPlatform(state: State, dispatcher: Dispatcher, { sockets, oauth, address }: TeamParts): Platform {
  return {
    state,
    oauth,
    deliveries: dispatcher.records,
    deliver: (outgoing) => dispatcher.deliver(outgoing),
    async settled(attempts) {
      const isSettled = (): boolean => attempts.every((each) => each.outcome !== null);
      await until(state, "acknowledgements", isSettled, 60_000);
    },
    announce(change, message) {
      if (state.tokens.bot === "") return;
      for (const event of messageEvents(state, change, message)) {
        void dispatcher.deliver({ kind: "events_api", payload: eventPayload(state, event) });
      }
    },
    url: () => address.url,
    socketUrl: () => `${address.url.replace("http", "ws")}/link?ticket=${sockets.ticket()}`,
  };
}
