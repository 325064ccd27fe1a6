/** Source pages on a port that they share with something else. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

/** Answers a request if its address is a source page's, and gives whether it was. */
export type PageListener = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Takes the pages as an app, gives a listener for a server of Node's. */
export function createPageListener(pages: Hono): PageListener {
  const answer = getRequestListener((request) => pages.fetch(request));
  return (request, response) => {
    const isOurs = /^\/(?:releases\/|source-page\.css$)/u.test(request.url ?? "");
    if (isOurs) void answer(request, response);
    return isOurs;
  };
}
