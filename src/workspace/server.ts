/** The workspace's port: the Web API, response URLs, the page, and WebSocket upgrades. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { attempt, type ApiRequest, type ApiResponse } from "./api/call.ts";
import { asObject, type JsonObject } from "./json.ts";
import type { Platform } from "./platform.ts";
import { respond } from "./responses.ts";
import type { SocketDelivery } from "./delivery/socket.ts";

export interface Routes {
  /** The workspace that a response URL belongs to. */
  readonly platformOf: (responseUrl: string) => Platform;
  /** Answers a call; may take its time or, with `null`, cut the connection. */
  readonly call: (request: ApiRequest) => Promise<ApiResponse | null>;
  /** The same for what is sent to a response URL. */
  readonly respond: (work: () => ApiResponse) => Promise<ApiResponse | null>;
}

/** The routes that an app uses; the page adds its own. */
export function apiRoutes({ platformOf, call, respond: answer }: Routes): Hono {
  const routes = new Hono();
  routes.all("/api/:method", async (context) => {
    const body = await readBody(context.req.raw);
    const bearer = /^Bearer (.+)$/u.exec(context.req.header("authorization") ?? "")?.[1];
    const token = bearer ?? (typeof body["token"] === "string" ? body["token"] : null);
    const response = await call({ method: context.req.param("method"), token, body });
    if (response === null) return cutOff();
    return json(response.status, response.body, response.headers);
  });
  routes.post("/response/:id", async (context) => {
    const body = await readBody(context.req.raw);
    const id = context.req.param("id");
    const answered = await answer(() => attempt(() => respond(platformOf(id), id, body)));
    if (answered === null) return cutOff();
    const { body: said, status, headers } = answered;
    if (said["ok"] === true) return new Response("ok");
    const gone = said["error"] === "used_url" || said["error"] === "expired_url" || said["error"] === "invalid_url";
    return json(gone ? 404 : Math.max(status, 400), said, headers);
  });
  return routes;
}

function cutOff(): Response {
  return new Response(null, { status: 500, headers: { [cutHeader]: "1" } });
}

/** Marks an answer that is to be lost on the way: its connection is cut. */
const cutHeader = "x-workspace-cut";

async function readBody(request: Request): Promise<JsonObject> {
  const type = request.headers.get("content-type") ?? "";
  if (type.includes("application/json")) return asObject(JSON.parse((await request.text()) || "{}"));
  const search = new URL(request.url).searchParams;
  const form = new URLSearchParams(await request.text());
  return Object.fromEntries([...search, ...form]);
}

function json(status: number, body: JsonObject, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers });
}

/** Answers what on this port is not the workspace's, and gives whether it was. */
export type Beside = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Listens on `port`, or on a free one if that is taken. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  sockets: SocketDelivery,
  at: { readonly host: string; readonly port: number; readonly beside?: Beside | undefined },
): Promise<Server> {
  const handle = getRequestListener(async (request, { incoming }) => {
    const response = await fetch(request);
    if (response.headers.has(cutHeader)) incoming.socket.destroy();
    return response;
  });
  const server = createServer((request, response) => {
    if (!at.beside?.(request, response)) void handle(request, response);
  });
  server.on("upgrade", (request, socket, head) => sockets.upgrade(request, socket, head));
  await bind(server, at.host, at.port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return bind(server, at.host, 0);
  });
  return server;
}

function bind(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, host, () => {
    server.off("error", reject);
    resolve();
  });
  return promise;
}

/** The port that a server got. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** Ends a server and every connection it has. */
export async function closeServer(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
