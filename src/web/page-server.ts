/** A server for source pages and `/health` alone, where nothing else listens: in Socket Mode. */
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { PageListener } from "./page-listener.ts";

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens, with the pages or (null) without. Throws what the system says where the address cannot be had. */
export async function servePages(
  pages: PageListener | null,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<PageServer> {
  const server = createServer((request, response) => {
    if (!pages?.(request, response)) answer(request.url ?? "", response);
  });
  server.listen(port, host);
  await once(server, "listening");
  return { port: portOf(server), close: () => close(server) };
}

function answer(url: string, response: ServerResponse): void {
  const isHealth = url === "/health";
  response.writeHead(isHealth ? 200 : 404, { "content-type": "application/json", "x-content-type-options": "nosniff" });
  response.end(JSON.stringify({ ok: isHealth }));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
