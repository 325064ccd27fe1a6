/** Delivery over Socket Mode: WebSockets that the app opened, envelopes down, acknowledgements up. */
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { asObject, type JsonObject, parseJson, textAt } from "../json.ts";
import type { Acknowledgement, Outgoing } from "../platform.ts";

export interface SocketDelivery {
  /** A ticket for one connection, as `apps.connections.open` hands out. */
  ticket(): string;
  /** Takes a WebSocket upgrade; closes the connection when its ticket is unknown. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an envelope on the newest connection, waiting for one if there is none; `signal` gives it up. */
  send(id: string, outgoing: Outgoing, signal: AbortSignal): Promise<Acknowledgement>;
  /** How many connections stand. */
  connections(): number;
  /** Tells the app to reconnect, as Slack does before it recycles a connection. */
  refresh(reason: "warning" | "refresh_requested" | "link_disabled"): void;
  /** Cuts every connection without a word. */
  drop(): void;
  /** Closes every connection in good order. */
  close(): Promise<void>;
}

interface Pending {
  readonly envelope: JsonObject;
  readonly settle: (acknowledgement: Acknowledgement) => void;
  socket: WebSocket | null;
}

/** Sockets of one app; `onChange` is called when one opens or closes. */
export function createSocketDelivery(appId: string, onChange: () => void): SocketDelivery {
  const server = new WebSocketServer({ noServer: true });
  const sockets = new Set<WebSocket>();
  const tickets = new Set<string>();
  const pending = new Map<string, Pending>();

  function accept(socket: WebSocket): void {
    sockets.add(socket);
    socket.on("message", (data) => acknowledge(asObject(parseJson(rawText(data)))));
    socket.on("close", () => forget(socket));
    socket.on("error", () => socket.terminate());
    socket.send(JSON.stringify(hello(appId, sockets.size)));
    for (const waiting of pending.values()) if (waiting.socket === null) transmit(waiting);
    onChange();
  }

  function forget(socket: WebSocket): void {
    sockets.delete(socket);
    for (const waiting of pending.values()) {
      if (waiting.socket === socket) waiting.settle({ ok: false, reason: "connection_failed" });
    }
    onChange();
  }

  function transmit(waiting: Pending): void {
    const newest = [...sockets].at(-1);
    if (newest === undefined) return;
    waiting.socket = newest;
    newest.send(JSON.stringify(waiting.envelope));
  }

  function acknowledge(message: JsonObject): void {
    const waiting = pending.get(textAt(message, "envelope_id"));
    waiting?.settle({ ok: true, payload: message["payload"] });
  }

  return {
    ticket() {
      const ticket = crypto.randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? "/", "http://workspace").searchParams.get("ticket") ?? "";
      if (tickets.delete(ticket)) server.handleUpgrade(request, socket, head, accept);
      else socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    },
    send(id, outgoing, signal) {
      const { promise, resolve } = Promise.withResolvers<Acknowledgement>();
      const waiting: Pending = { envelope: envelopeOf(id, outgoing), settle, socket: null };
      function settle(acknowledgement: Acknowledgement): void {
        pending.delete(id);
        resolve(acknowledgement);
      }
      pending.set(id, waiting);
      signal.addEventListener("abort", () => pending.delete(id));
      transmit(waiting);
      return promise;
    },
    connections: () => sockets.size,
    refresh(reason) {
      const message = { type: "disconnect", reason, debug_info: { host: "workspace" } };
      for (const socket of sockets) socket.send(JSON.stringify(message));
    },
    drop() {
      for (const socket of sockets) socket.terminate();
    },
    async close() {
      await Promise.all([...sockets].map((socket) => closeSocket(socket)));
      server.close();
    },
  };
}

/** Ends a connection with a close frame, or without one where the other side does not answer it. */
async function closeSocket(socket: WebSocket): Promise<void> {
  const timer = setTimeout(() => socket.terminate(), 500);
  socket.close(1001);
  if (socket.readyState !== socket.CLOSED) await once(socket, "close");
  clearTimeout(timer);
}

function rawText(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString("utf8");
  return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data.toString("utf8");
}

function envelopeOf(id: string, { kind, payload, retry }: Outgoing): JsonObject {
  return {
    envelope_id: id,
    type: kind,
    payload,
    accepts_response_payload: kind !== "events_api",
    ...(kind === "events_api" && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? "" }),
  };
}

function hello(appId: string, connections: number): JsonObject {
  return {
    type: "hello",
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: { host: "workspace", build_number: 1, approximate_connection_time: 18_060 },
  };
}
