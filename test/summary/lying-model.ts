/** A local server that speaks OpenAI's chat completions and writes whatever a test wants, faults included. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** What the server does with a request: the pieces that it streams, and how it goes wrong. */
export interface Script {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pieces?: Iterable<string> | AsyncIterable<string>;
  /** After the pieces: end as one should, close the connection, stay silent, or write what is no event. */
  readonly ending?: "done" | "cut" | "silent" | "malformed";
  /** Called when whoever asked goes away before the end. */
  readonly onLeft?: () => void;
}

export interface LyingModel {
  readonly baseUrl: string;
  /** Bodies of the requests so far. */
  readonly requests: string[];
  stop(): Promise<void>;
}

/** `script` is asked anew for each request, with its number from 0. */
export async function startLyingModel(script: (request: number, body: string) => Script): Promise<LyingModel> {
  const requests: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    requests.push(body);
    await play(script(requests.length - 1, body), response);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

async function play(
  { status = 200, headers = {}, pieces = [], ending = "done", onLeft }: Script,
  response: ServerResponse,
): Promise<void> {
  if (onLeft) response.once("close", () => response.writableFinished || onLeft());
  if (status !== 200) {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message: "no", type: "server_error" } }));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(event({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] })))
      await new Promise((resolve) => void response.once("drain", resolve).once("close", resolve));
  }
  // What was written still arrives; the end that belongs to it does not.
  if (ending === "cut") response.write(": \n\n", () => void response.socket?.end());
  else if (ending === "malformed") response.end("<html>gateway</html>\n\n");
  else if (ending === "done") {
    response.write(event({ choices: [], usage: { prompt_tokens: 700, completion_tokens: 50, total_tokens: 750 } }));
    response.end("data: [DONE]\n\n");
  }
}

function event(fields: object): string {
  return `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 0, model: "liar", ...fields })}\n\n`;
}
