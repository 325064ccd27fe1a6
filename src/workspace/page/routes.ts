/** The window's addresses: the document, its parts, word of changes, and what people do. */
import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { asObject, parseJson } from "../json.ts";
import { createPerson } from "../person.ts";
import type { Platform } from "../platform.ts";
import type { State } from "../state.ts";
import { act } from "./actions.ts";
import { renderDocument, renderFragments } from "./document.ts";
import { type Location, readLocation } from "./location.ts";

/** The routes of the page. */
export function pageRoutes(platform: Platform): Hono {
  const { state } = platform;
  const here = (url: string): Location => readLocation(state, new URL(url).searchParams);
  const routes = new Hono();
  routes.get("/", (context) => {
    const at = here(context.req.url);
    if (at.conversation.kind === "im" && at.tab !== "about") void createPerson(platform, at.user).open(at.tab);
    return context.html(renderDocument(state, at));
  });
  routes.get("/page/fragments", (context) => context.json(renderFragments(state, here(context.req.url))));
  routes.get("/page/changes", () => changesOf(state));
  routes.post("/page/act", async (context) => {
    // Only JSON: a form on some other site cannot send that without the browser asking us first.
    const isJson = context.req.header("content-type") === "application/json";
    return isJson
      ? context.json(await act(platform, asObject(parseJson(await context.req.text()))))
      : context.text("", 415);
  });
  for (const [path, { type, content }] of Object.entries(assets())) {
    routes.get(path, (context) => context.body(content, 200, { "content-type": type }));
  }
  return routes;
}

/** An event stream with a line for each change until the reader goes away; changes of one turn come as one. */
function changesOf(state: State): Response {
  let stopWatching: (() => void) | null = null;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const line = new TextEncoder().encode("data: changed\n\n");
      let isDue = false;
      const tell = (): void => {
        isDue = false;
        if (controller.desiredSize !== null && controller.desiredSize > 0) controller.enqueue(line);
      };
      stopWatching = state.watch(() => {
        if (!isDue) setImmediate(tell);
        isDue = true;
      });
      tell();
    },
    cancel: () => stopWatching?.(),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}

interface Asset {
  readonly type: string;
  readonly content: string;
}

const sheets = ["page.css", "conversation.css", "messages.css", "forms.css"];
const kitClass = ".slack_blocks_to_jsx";

function own(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function assets(): Record<string, Asset> {
  const library = readFileSync(new URL("style.css", import.meta.resolve("slack-blocks-to-jsx")), "utf8");
  return {
    "/page/page.css": { type: "text/css; charset=utf-8", content: sheets.map((name) => own(name)).join("\n") },
    "/page/page.js": { type: "text/javascript; charset=utf-8", content: own("page.js") },
    "/page/icon.svg": { type: "image/svg+xml", content: own("icon.svg") },
    // The library's rules hang on an id. Here every message bears them, so they hang on its class, as heavily.
    "/page/blocks.css": {
      type: "text/css; charset=utf-8",
      content: library.replaceAll("#slack_blocks_to_jsx", kitClass.repeat(3)),
    },
  };
}
