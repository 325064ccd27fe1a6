/** Plays recorded deliveries to the real app, and notes every call that it makes in answer. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { createSlackParts } from "../../src/app.ts";
import { createSlackApp, type SlackSettings } from "../../src/slack/app.ts";
import { createLog } from "../../src/slack/log.ts";
import { sendOverHttp, signRequest } from "../../src/workspace/delivery/http.ts";
import { createSocketDelivery, type SocketDelivery } from "../../src/workspace/delivery/socket.ts";
import { asObject, parseJson } from "../../src/workspace/json.ts";
import type { Outgoing } from "../../src/workspace/platform.ts";
import { corpusOf, harbourReleases } from "../support/releases.ts";
import type { Mode } from "./conversation.ts";

export interface Call {
  /** A Web API method, or "response" for a post to a response URL. */
  readonly method: string;
  readonly body: string;
}

const SECRET = "a recorded secret";

/** Delivers a recording of test/fixtures/slack and gives, in order, the calls that came of it. */
export async function replay(mode: Mode, name: string): Promise<Call[]> {
  const calls: Call[] = [];
  const sockets = createSocketDelivery("A0COMMUNIQUE", () => undefined);
  const server = await listen(calls, sockets);
  const base = `http://127.0.0.1:${portOf(server)}`;
  const parts = createSlackParts(
    corpusOf(harbourReleases),
    `${base}/api/`,
    createLog("silent", () => undefined),
  );
  const connection: SlackSettings["connection"] =
    mode === "socket"
      ? { mode, appToken: "xapp-recorded" }
      : { mode, signingSecret: SECRET, host: "127.0.0.1", port: 0 };
  const app = await createSlackApp(parts, { botToken: "xoxb-recorded", apiUrl: `${base}/api/`, connection });
  const { port } = await app.start();
  calls.length = 0;
  const outgoing = readRecording(name, `${base}/response`);
  if (port === null) await sockets.send("envelope", outgoing, AbortSignal.timeout(5_000));
  else await sendTo(`http://127.0.0.1:${port}/slack/events`, outgoing);
  await app.stop();
  await sockets.close();
  await new Promise((resolve) => server.close(resolve));
  return calls;
}

function readRecording(name: string, responseUrl: string): Outgoing {
  const file = readFileSync(new URL(`../fixtures/slack/${name}.json`, import.meta.url), "utf8");
  const { kind, payload } = asObject(parseJson(file.replace("RESPONSE_URL", responseUrl)));
  if (kind !== "events_api" && kind !== "slash_commands" && kind !== "interactive") throw new Error(`Unknown: ${name}`);
  return { kind, payload: asObject(payload) };
}

async function sendTo(address: string, outgoing: Outgoing): Promise<void> {
  const request = signRequest(outgoing, SECRET, Math.floor(Date.now() / 1_000));
  await sendOverHttp(address, request, AbortSignal.timeout(5_000));
}

/** A Slack that agrees with everything. */
async function listen(calls: Call[], sockets: SocketDelivery): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request, response, { calls, sockets, server });
  });
  server.on("upgrade", (request, socket, head) => sockets.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

interface Peer {
  readonly calls: Call[];
  readonly sockets: SocketDelivery;
  readonly server: Server;
}

async function answer(request: IncomingMessage, response: ServerResponse, peer: Peer): Promise<void> {
  const method = (request.url ?? "").replace(/^\/(?:api\/)?/u, "");
  peer.calls.push({ method, body: await text(request) });
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(resultOf(method, peer)));
}

function resultOf(method: string, { sockets, server }: Peer): object {
  if (method === "auth.test") return { ok: true, user_id: "U0COMMUNIQUE", bot_id: "B0COMMUNIQUE" };
  if (method !== "apps.connections.open") return { ok: true };
  return { ok: true, url: `ws://127.0.0.1:${portOf(server)}/link?ticket=${sockets.ticket()}` };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a server that listens.");
  return address.port;
}
