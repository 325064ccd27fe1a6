/** Two workspaces of one local Slack, and the real app that each of them installs in the browser. */
import { createSlackParts, type Surroundings } from "../../src/app.ts";
import type { Corpus } from "../../src/corpus/release.ts";
import { createSlackApp, type SlackSettings } from "../../src/slack/app.ts";
import { createInstalling } from "../../src/slack/installing/installing.ts";
import { createLog } from "../../src/slack/log.ts";
import { createMemoryStore } from "../../src/state/memory.ts";
import type { Store } from "../../src/state/store.ts";
import { servePages } from "../../src/web/page-server.ts";
import type { Team } from "../../src/workspace/team.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { corpusOf, ferryPlan, harbourDeal } from "../support/releases.ts";
import { manifest, type Mode } from "./conversation.ts";

export interface Town {
  readonly workspace: Workspace;
  /** The workspaces in which people may install the app. */
  readonly teams: readonly [north: Team, south: Team];
  readonly log: readonly string[];
  readonly store: Store;
  /** Where the pages of the installation are, without a closing slash. */
  readonly address: string;
  /** Goes the whole way in a browser of its own and gives the last page. */
  readonly install: (team: Team | null, changes?: Detour) => Promise<Page>;
  /** Ends the app and waits until it has. */
  readonly stopApp: () => Promise<void>;
}

interface Page {
  readonly status: number;
  readonly text: string;
}

/** What goes otherwise than it should on the way back from Slack. */
interface Detour {
  readonly cookie?: string;
  readonly query?: Readonly<Record<string, string>>;
}

export interface TownPlan extends Pick<Surroundings, "isAdmin"> {
  readonly corpus?: Corpus;
  readonly store?: Store;
  readonly stateSecret?: string;
  /** Bots' tokens of an earlier town, still good in this one. */
  readonly tokens?: readonly [north: string, south: string];
  /** Milliseconds that the app has to acknowledge; by default Slack's three seconds. */
  readonly patience?: number;
  /** Milliseconds since the epoch; by default the time of the machine. */
  readonly now?: number;
}

const STATE_SECRET = "a state secret for tests";

/** Plays a scene and takes everything down afterwards. */
export async function inTown(mode: Mode, play: (town: Town) => Promise<void>, plan: TownPlan = {}): Promise<void> {
  const { store = createMemoryStore(), corpus = corpusOf([harbourDeal, ferryPlan]), isAdmin = () => true } = plan;
  const now = plan.now === undefined ? {} : { now: () => plan.now ?? 0 };
  const workspace = await startWorkspace({
    manifest,
    installed: false,
    ...(plan.patience !== undefined && { patience: plan.patience }),
  });
  const south = workspace.addTeam("South Office");
  [workspace, south].forEach(({ state }, index) => void (state.tokens.bot = plan.tokens?.[index] ?? ""));
  const log: string[] = [];
  const parts = createSlackParts(
    corpus,
    workspace.apiUrl,
    createLog("info", (line) => void log.push(line)),
    { store, isAdmin, ...now },
  );
  const { apiUrl, oauth } = workspace;
  const { stateSecret = STATE_SECRET } = plan;
  const scopes = manifest.oauth_config.scopes.bot;
  const installing = createInstalling({ ...oauth, stateSecret, scopes, apiUrl, store, log: parts.log });
  const connection = connectionOf(mode, workspace, installing.listener);
  const app = await createSlackApp(parts, { installing, apiUrl, connection });
  const { port } = await app.start();
  const pages = port === null ? await servePages(installing.listener, { host: "127.0.0.1", port: 0 }) : null;
  const address = `http://127.0.0.1:${port ?? pages?.port}`;
  oauth.redirectUrl = `${address}/slack/oauth_redirect`;
  if (port !== null) for (const team of [workspace, south]) team.deliverTo({ http: `${address}/slack/events` });
  let stopped: Promise<void> | null = null;
  const stopApp = () => (stopped ??= app.stop());
  try {
    const install = (team: Team | null, detour?: Detour): Promise<Page> => installIn(address, team, detour);
    await play({ workspace, teams: [workspace, south], log, store, address, install, stopApp });
  } finally {
    await stopApp();
    await pages?.close();
    await workspace.stop();
  }
}

function connectionOf(mode: Mode, workspace: Workspace, beside: ReturnType<typeof createInstalling>["listener"]) {
  const { appToken, signingSecret } = workspace;
  const connection: SlackSettings["connection"] =
    mode === "socket" ? { mode, appToken } : { mode, signingSecret, host: "127.0.0.1", port: 0, beside };
  return connection;
}

/** Goes the whole way in a browser of its own, beginning at the app's `address`; null cancels. */
export async function installIn(address: string, team: Team | null, detour: Detour = {}): Promise<Page> {
  const first = await fetch(`${address}/slack/install`);
  const cookie = detour.cookie ?? first.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
  const link = /href="([^"]+)"/u.exec(await first.text())?.[1]?.replaceAll("&amp;", "&") ?? "";
  const consent = await fetch(link);
  if (!(await consent.text()).includes("wants to be installed")) throw new Error("Slack did not ask for consent.");
  const body = new URLSearchParams({ team: team?.state.team.id ?? "" });
  const decided = await fetch(link, { method: "POST", body, redirect: "manual" });
  const back = new URL(decided.headers.get("location") ?? "");
  for (const [name, value] of Object.entries(detour.query ?? {})) back.searchParams.set(name, value);
  const last = await fetch(back, { headers: { cookie } });
  return { status: last.status, text: await last.text() };
}
