/** A workspace with the real app in it, reached in Socket Mode or over HTTP. */
import type { Answerer } from "../../src/answering/answer.ts";
import { createSlackParts } from "../../src/app.ts";
import type { Corpus } from "../../src/corpus/release.ts";
import { createSlackApp, type SlackSettings } from "../../src/slack/app.ts";
import type { Later } from "../../src/slack/late-notice.ts";
import { createLog } from "../../src/slack/log.ts";
import type { ModelInSlack } from "../../src/slack/model-parts.ts";
import type { Store } from "../../src/state/store.ts";
import { asArray, asObject, asObjects, asString, type JsonObject } from "../../src/workspace/json.ts";
import type { Message } from "../../src/workspace/state.ts";
import { startWorkspace, type Workspace, type WorkspaceOptions } from "../../src/workspace/workspace.ts";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { corpusOf, ferryPlan, harbourDeal } from "../support/releases.ts";

export const MODES = ["socket", "http"] as const;
export type Mode = (typeof MODES)[number];

export interface Scene {
  readonly workspace: Workspace;
  /** Lines of the app's log so far. */
  readonly log: readonly string[];
  /** Where the app listens; null in Socket Mode. */
  readonly address: string | null;
  /** Ends the app and waits until it has. */
  readonly stopApp: () => Promise<void>;
}

export interface Staging {
  readonly corpus?: Corpus;
  /** Stands in for the answerer that would be made from the corpus. */
  readonly answerer?: Answerer;
  readonly workspace?: WorkspaceOptions;
  /** By default one in memory. */
  readonly store?: Store;
  /** Milliseconds since the epoch; by default the time of the machine. */
  readonly now?: number;
  /** Names of those who look after the app. */
  readonly admins?: readonly string[];
  /** Milliseconds after which a lost socket is opened again; by default five seconds. */
  readonly reconnectsAfter?: number;
  /** A language model, by default none. */
  readonly model?: ModelInSlack;
  /** Stands in for the machine's timers. */
  readonly later?: Later;
}

/** As far as tests change it. */
const manifestShape = z.looseObject({
  features: z.record(z.string(), z.unknown()),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

export const manifest = manifestShape.parse(
  JSON.parse(readFileSync(new URL("../../manifest.json", import.meta.url), "utf8")),
);

/** Plays a scene and takes everything down afterwards. */
export async function inSlack(mode: Mode, play: (scene: Scene) => Promise<void>, staging: Staging = {}): Promise<void> {
  const workspace = await startWorkspace({ manifest, ...staging.workspace });
  const lines: string[] = [];
  const log = createLog("info", (line) => void lines.push(line));
  const corpus = staging.corpus ?? corpusOf([harbourDeal, ferryPlan]);
  const admins = new Set((staging.admins ?? []).map((name) => workspace.person(name).user.id));
  const parts = createSlackParts(corpus, workspace.apiUrl, log, {
    ...(staging.store && { store: staging.store }),
    ...(staging.now !== undefined && { now: () => staging.now ?? 0 }),
    isAdmin: (user) => admins.has(user),
    ...(staging.model && { model: staging.model }),
    ...(staging.later && { later: staging.later }),
  });
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const connection: SlackSettings["connection"] =
    mode === "socket"
      ? { mode, appToken, ...(staging.reconnectsAfter !== undefined && { reconnectsAfter: staging.reconnectsAfter }) }
      : { mode, signingSecret, host: "127.0.0.1", port: 0 };
  const { answerer } = staging;
  const app = await createSlackApp(answerer ? { ...parts, answerer } : parts, { botToken, apiUrl, connection });
  const { port } = await app.start();
  const address = port === null ? null : `http://127.0.0.1:${port}`;
  if (address !== null) workspace.deliverTo({ http: `${address}/slack/events` });
  let stopped: Promise<void> | null = null;
  const stopApp = () => (stopped ??= app.stop());
  try {
    await play({ workspace, log: lines, address, stopApp });
  } finally {
    await stopApp();
    await workspace.stop();
  }
}

/** The verbatim words that a message or view shows, quote by quote. */
export function quotesIn({ blocks }: { readonly blocks: readonly JsonObject[] }): string[] {
  return blocks
    .flatMap((block) => (block["type"] === "rich_text" ? asObjects(block["elements"]) : []))
    .filter((part) => part["type"] === "rich_text_quote")
    .map((part) =>
      asObjects(part["elements"])
        .map((element) => asString(element["text"]) ?? "")
        .join(""),
    );
}

/** The verbatim words in a message's tables: the middle of three columns (date, words, source), or each of two. */
export function cellsIn({ blocks }: { readonly blocks: readonly JsonObject[] }): string[] {
  const rows = blocks
    .filter((block) => block["type"] === "table")
    .flatMap((block) => asArray(block["rows"]).slice(1))
    .map((row) => asObjects(row));
  const cells = rows.flatMap((row) => (row.length === 3 ? row.slice(1, 2) : row));
  return cells
    .filter((cell) => cell["type"] === "rich_text")
    .map((cell) =>
      asObjects(cell["elements"])
        .flatMap((part) => asObjects(part["elements"]))
        .filter((element) => asObject(element["style"])["italic"] !== true)
        .map((element) => asString(element["text"]) ?? "")
        .join(""),
    );
}

/** Everything a message says besides its blocks' buttons: the small grey lines. */
export function linesIn({ blocks }: { readonly blocks: readonly JsonObject[] }): string[] {
  return blocks
    .filter((block) => block["type"] === "context")
    .flatMap((block) => asObjects(block["elements"]).map((element) => asString(element["text"]) ?? ""));
}

/** The blocks of a modal or Home tab, in the shape of a message. */
export function viewOf(view: { readonly definition: JsonObject } | undefined): Pick<Message, "blocks"> {
  return { blocks: asObjects(asObject(view?.definition ?? {})["blocks"]) };
}

/** All that a modal or Home tab says, as one string. */
export function wordsIn(view: { readonly definition: JsonObject } | undefined): string {
  return JSON.stringify(view?.definition ?? {});
}
