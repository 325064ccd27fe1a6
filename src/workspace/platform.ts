/** The parts of a running workspace that its own modules hand to each other. */
import type { Json, JsonObject } from "./json.ts";
import type { OAuth } from "./oauth.ts";
import type { Message, State } from "./state.ts";

type DeliveryKind = "events_api" | "slash_commands" | "interactive";

/** Something on its way to the app; `retry` says which redelivery of an event it is, and why. */
export interface Outgoing {
  readonly kind: DeliveryKind;
  readonly payload: JsonObject;
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

/** What came of one attempt: the app's acknowledgement with its payload, or why there was none. */
export type Acknowledgement =
  | { readonly ok: true; readonly payload: Json | undefined }
  | {
      readonly ok: false;
      readonly reason: "http_timeout" | "http_error" | "connection_failed";
      /** The app asked not to be told of it again (`X-Slack-No-Retry: 1`). */
      readonly isFinal?: true;
    };

/** Every attempt to deliver, in order, with what came of it once that is known. */
export interface DeliveryRecord extends Outgoing {
  readonly at: number;
  outcome: Acknowledgement | null;
}

export interface Platform {
  readonly state: State;
  readonly deliveries: readonly DeliveryRecord[];
  /** Sends something to the app; settles with its acknowledgement, or after three seconds without one. Never rejects. */
  deliver(outgoing: Outgoing): Promise<Acknowledgement>;
  /** Tells the app of a new, changed or deleted message, so far as it subscribed to such events. */
  announce(change: "posted" | "changed" | "deleted", message: Message): void;
  /** Resolves when each of these attempts is acknowledged or given up. */
  settled(attempts: readonly DeliveryRecord[]): Promise<void>;
  /** Address of the workspace without a closing slash. */
  url(): string;
  readonly oauth: OAuth;
  /** A WebSocket address that takes one connection. */
  socketUrl(): string;
}
