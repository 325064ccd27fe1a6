/** What whoever installs the app reads in the browser: before, after, and when it did not work. */
import type { ServerResponse } from "node:http";
import { ErrorCode } from "@slack/oauth";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** Where the pages are; the second address is the one that Slack sends people back to. */
export const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";

/** `url` leads to Slack's page, which names the workspace and asks for consent. */
export function installPage(url: string): string {
  const lead =
    "Communiqué answers questions about what governments have announced, in verbatim quotes with their sources.";
  const next = "Slack will ask which workspace it is for, and show what it may do there.";
  return page("Add Communiqué to Slack", [lead, next], { url, words: "Continue to Slack" });
}

/** `team` and `app` are null where the app was installed for a whole organisation. */
export function installedPage(workspace: string, at: { readonly team: string; readonly app: string } | null): string {
  const open = at && {
    url: `slack://app?${new URLSearchParams({ team: at.team, id: at.app }).toString()}`,
    words: "Open it in Slack",
  };
  const next = "Write to it directly, mention it in a channel that it was invited to, or type /communique.";
  return page("Communiqué is installed", [`It is now part of ${workspace}.`, next], open);
}

/** Why nothing was installed, by the library's code of the error and Slack's word for it. */
export function failedPage(code: string | undefined, wasCancelled: boolean): Failed {
  const again = { url: `..${INSTALL_PATH}`, words: "Begin again" };
  if (wasCancelled) return failed(200, ["It was cancelled in Slack. Nothing has been installed or stored."], again);
  if (code !== undefined && STALE.has(code)) {
    const why =
      "This page was not reached from its beginning in the same browser, or more than ten minutes have passed.";
    return failed(400, [why, "Nothing has been installed or stored."], again);
  }
  const why = "Slack did not complete the installation. Nothing has been stored.";
  return failed(
    502,
    [why, "Please try once more; if it fails again, tell whoever runs the app: its log says why."],
    again,
  );
}

interface Failed {
  readonly status: number;
  readonly body: string;
}

const STALE: ReadonlySet<string> = new Set([
  ErrorCode.MissingStateError,
  ErrorCode.InvalidStateError,
  ErrorCode.MissingCodeError,
]);

function failed(status: number, sentences: readonly string[], link: Link): Failed {
  return { status, body: page("Communiqué was not installed", sentences, link) };
}

/** Nothing is loaded, framed, remembered or passed on. */
export function guardPage(response: ServerResponse): void {
  response.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  );
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("cache-control", "no-store");
}

interface Link {
  readonly url: string;
  readonly words: string;
}

const STYLE =
  "body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem;color:#1c1c1e;background:#fff}" +
  "h1{font-size:1.5rem;line-height:1.25}a{display:inline-block;margin-top:.75rem;padding:.6rem 1.1rem;border-radius:.4rem;background:#1d3557;color:#fff;text-decoration:none}" +
  "a:focus-visible{outline:3px solid #e9a23b;outline-offset:2px}" +
  "@media(prefers-color-scheme:dark){body{color:#ececf0;background:#1a1b1e}a{background:#a8c5ea;color:#10131a}}";

function page(title: string, sentences: readonly string[], link: Link | null): string {
  const head = [
    createElement("meta", { key: "charset", charSet: "utf-8" }),
    createElement("meta", { key: "viewport", name: "viewport", content: "width=device-width, initial-scale=1" }),
    createElement("title", { key: "title" }, title),
    createElement("style", { key: "style" }, STYLE),
  ];
  const main = [
    createElement("h1", { key: "title" }, title),
    ...sentences.map((sentence) => createElement("p", { key: sentence }, sentence)),
    link && createElement("a", { key: "link", href: link.url }, link.words),
  ];
  const body = createElement("body", null, createElement("main", null, main));
  return `<!doctype html>${renderToStaticMarkup(createElement("html", { lang: "en" }, createElement("head", null, head), body))}`;
}
