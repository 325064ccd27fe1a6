/**
 * Each release as a page of its own, read-only: for releases without an address, and to see a quotation in context.
 * Works without script; the words shown are the stored ones.
 */
import { readFileSync } from "node:fs";
import { Hono, type Context } from "hono";
import { html, raw } from "hono/html";
import { secureHeaders } from "hono/secure-headers";
import type { Clock } from "../clock.ts";
import type { AnnotatedRelease, Corpus, Release, Span } from "../corpus/release.ts";
import { renderCitations } from "./citation-block.ts";
import { type Around, renderRelease } from "./release-view.ts";
import { isSigned } from "./signed-link.ts";

export interface SourcePageSettings {
  readonly corpus: Corpus;
  /** Set: a page opens with a signed link only. */
  readonly secret: string | null;
  readonly clock: Pick<Clock, "today" | "seconds">;
  /** The press office's own pattern for citations, if it has one. */
  readonly citationTemplate?: string | null;
}

type Markup = ReturnType<typeof html>;

/** The pages as an app to be served: `/releases/ID`, with `?start=&end=` to mark a quotation. */
export function createSourcePages(settings: SourcePageSettings): Hono {
  const releases = new Map(settings.corpus.releases.map((annotated) => [annotated.release.id, annotated]));
  const style = readFileSync(new URL("source-page.css", import.meta.url), "utf8");
  const app = new Hono();
  app.use(strictHeaders());
  app.get("/source-page.css", (context) =>
    context.body(style, 200, { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" }),
  );
  app.get("/releases/:id", (context) => {
    const id = context.req.param("id");
    const query = new URL(context.req.url).searchParams;
    if (settings.secret !== null && !isSigned(id, query, settings.secret, settings.clock.seconds()))
      return refuse(context);
    const annotated = releases.get(id);
    if (!annotated) return miss(context);
    const newer = releases.get(annotated.release.supersededBy ?? "")?.release ?? null;
    return show(context, annotated, { query, successor: newer && linkTo(newer, settings.secret) }, settings);
  });
  app.notFound(miss);
  return app;
}

/** Beside another page; a signed link is made for one release, so it leads no further. */
function linkTo({ id, title }: Release, secret: string | null): Around["successor"] {
  return { title, link: secret === null ? encodeURIComponent(id) : null };
}

/** Nothing may be loaded but the style sheet, nothing framed, sent or remembered. */
function strictHeaders(): ReturnType<typeof secureHeaders> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["data:"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}

function show(
  context: Context,
  annotated: AnnotatedRelease,
  { query, successor }: Pick<Around, "successor"> & { readonly query: URLSearchParams },
  { clock, citationTemplate = null }: SourcePageSettings,
): Response | Promise<Response> {
  const asked = query.has("start") || query.has("end");
  const cited = readSpan(query, annotated.release.text.length);
  const problem = asked && cited === null ? "The words that this link points to are not in this release." : null;
  const citations = renderCitations(annotated, cited, clock.today(), citationTemplate);
  context.header("cache-control", "private, no-cache");
  context.header("x-robots-tag", "noindex");
  return context.html(
    layout(annotated.release.title, renderRelease(annotated, { cited, problem, successor, citations })),
  );
}

/** Whole offsets inside the text, the first before the last. */
function readSpan(query: URLSearchParams, length: number): Span | null {
  const [start, end] = ["start", "end"].map((name) => {
    const value = query.get(name) ?? "";
    return /^\d{1,9}$/u.test(value) ? Number(value) : -1;
  });
  return start !== undefined && end !== undefined && start >= 0 && start < end && end <= length ? { start, end } : null;
}

function miss(context: Context): Response | Promise<Response> {
  return notice(
    context,
    404,
    "No such release",
    "There is no release at this address. It may have been taken out of the corpus.",
  );
}

function refuse(context: Context): Response | Promise<Response> {
  return notice(
    context,
    403,
    "This link does not open",
    "It has expired or was not made for this release. Ask again in Slack for a fresh one.",
  );
}

function notice(context: Context, status: 403 | 404, title: string, sentence: string): Response | Promise<Response> {
  context.header("cache-control", "no-store");
  context.header("x-robots-tag", "noindex");
  return context.html(
    layout(
      title,
      html`<main class="notice">
        <h1>${title}</h1>
        <p>${sentence}</p>
      </main>`,
    ),
    status,
  );
}

function layout(title: string, body: Markup): Markup {
  return html`${raw("<!doctype html>")}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="../source-page.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
