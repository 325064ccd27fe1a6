/** Delivery over HTTP: requests to the app's own address, signed as Slack signs them. */
import { createHmac } from "node:crypto";
import { type Json, type JsonObject, parseJson } from "../json.ts";
import type { Acknowledgement, Outgoing } from "../platform.ts";

/** A request as it goes over the wire; tests make stale or forged ones from it. */
export interface SignedRequest {
  readonly method: "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes a request: events as JSON, commands as form fields, the rest as a form with `payload=`. `seconds` is its date. */
export function signRequest(outgoing: Outgoing, signingSecret: string, seconds: number): SignedRequest {
  const isEvent = outgoing.kind === "events_api";
  const body = isEvent ? JSON.stringify(outgoing.payload) : formOf(outgoing);
  return {
    method: "POST",
    body,
    headers: {
      "content-type": isEvent ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": String(seconds),
      "x-slack-signature": signatureOf(body, signingSecret, seconds),
      ...(outgoing.retry !== undefined && {
        "x-slack-retry-num": String(outgoing.retry.attempt),
        "x-slack-retry-reason": outgoing.retry.reason,
      }),
    },
  };
}

/** Slack's signature, version 0: HMAC-SHA256 over `v0:seconds:body` (docs.slack.dev, verifying requests). */
function signatureOf(body: string, signingSecret: string, seconds: number): string {
  return `v0=${createHmac("sha256", signingSecret).update(`v0:${seconds}:${body}`).digest("hex")}`;
}

/** Sends something to `address`. A status outside 200-299 is an `http_error`. */
export async function sendOverHttp(
  address: string,
  request: SignedRequest,
  signal: AbortSignal,
): Promise<Acknowledgement> {
  try {
    const response = await fetch(address, { ...request, signal });
    const body = await response.text();
    if (response.ok) return { ok: true, payload: payloadOf(body) };
    const isFinal = response.headers.get("x-slack-no-retry") === "1";
    return { ok: false, reason: "http_error", ...(isFinal && { isFinal }) };
  } catch {
    return { ok: false, reason: signal.aborted ? "http_timeout" : "connection_failed" };
  }
}

function formOf({ kind, payload }: Outgoing): string {
  if (kind === "interactive") return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(stringFields(payload)).toString();
}

function stringFields(payload: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

function payloadOf(body: string): Json | undefined {
  if (body === "") return undefined;
  return parseJson(body) ?? body;
}
