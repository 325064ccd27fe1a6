/** Slack's requests over HTTP: signed, fresh, and nothing else. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type HTTPReceiverOptions, HTTPReceiver } from "@slack/bolt";

export interface HttpReceiverOptions extends Pick<HTTPReceiverOptions, "signingSecret" | "logger"> {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly beside?: Beside;
}

/** Answers what on this port is not Slack's, and gives whether it was. */
export type Beside = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Slack allows five minutes either way; Bolt itself looks only at requests from the past. */
const TOLERANCE = 5 * 60_000;

/** Serves `/slack/events`, and `/health` for whoever watches the process. */
export function createHttpReceiver({ now = Date.now, beside, ...options }: HttpReceiverOptions): HTTPReceiver {
  const receiver = new HTTPReceiver({
    ...options,
    customRoutes: [{ path: "/health", method: "GET", handler: isWell }],
  });
  const listener = refuseOffTime(receiver.requestListener, now);
  receiver.requestListener = (request, response) => beside?.(request, response) || listener(request, response);
  return receiver;
}

function refuseOffTime(listener: RequestListener, now: () => number): RequestListener {
  return (request, response) => {
    const stamp = request.headers["x-slack-request-timestamp"];
    if (stamp !== undefined && !isTimely(stamp, now())) {
      response.writeHead(401).end();
      return;
    }
    return listener(request, response);
  };
}

function isTimely(stamp: string | string[], now: number): boolean {
  return typeof stamp === "string" && /^\d+$/u.test(stamp) && Math.abs(Number(stamp) * 1_000 - now) <= TOLERANCE;
}

function isWell(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
}
