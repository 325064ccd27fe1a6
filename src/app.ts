/** The composition root: settings and a corpus in, a running app out. */
import { readFileSync } from "node:fs";
import { systemClock } from "./clock.ts";
import type { Config, SlackConfig } from "./config.ts";
import { createLiveCorpus, type LiveCorpus, type Refreshed } from "./corpus/live-corpus.ts";
import { createOfNow } from "./corpus/of-now.ts";
import type { Corpus } from "./corpus/release.ts";
import { createOpenAiModel } from "./model/openai.ts";
import { type Acting, createSlackApp, type SlackSettings } from "./slack/app.ts";
import { createDeliveries } from "./slack/deliveries.ts";
import { createInstalling } from "./slack/installing/installing.ts";
import { type Later, later as laterByTimer } from "./slack/late-notice.ts";
import { createJournal } from "./slack/journal.ts";
import { createLibrary, createScopes, followLibrary } from "./slack/library.ts";
import { readReport } from "./slack/admin-report.ts";
import type { Log } from "./slack/log.ts";
import { createModelParts, type ModelInSlack } from "./slack/model-parts.ts";
import { createRecords } from "./slack/records.ts";
import { fitManifest, type Manifest, type ManifestWishes } from "./slack/manifest.ts";
import type { SlackParts } from "./slack/parts.ts";
import { createPlace } from "./slack/place.ts";
import type { Beside } from "./slack/receivers/http.ts";
import type { PageLink } from "./slack/release-keys.ts";
import { createStops } from "./slack/stops.ts";
import { createThreadStore, THREAD_LIFETIME } from "./slack/thread-store.ts";
import { explainStart } from "./slack/start-failure.ts";
import { createWebClients } from "./slack/web-clients.ts";
import { createMemoryStore } from "./state/memory.ts";
import { keepPurged } from "./state/retention.ts";
import { openSqliteStore } from "./state/sqlite.ts";
import type { Store } from "./state/store.ts";
import { createPages, type Pages } from "./web/pages.ts";
import { servePages } from "./web/page-server.ts";
import { startWorkspace } from "./workspace/workspace.ts";

export interface Running {
  /** The line that says what runs where. */
  readonly ready: string;
  /** Takes nothing new, and ends once what is under way is answered, or after about four seconds. */
  stop(): Promise<void>;
}

/** Starts the app in Slack where Slack's tokens are set, else in a workspace of its own. */
export async function startApp(config: Config, live: LiveCorpus, log: Log): Promise<Running> {
  const store = config.stateFile === null ? createMemoryStore() : await openSqliteStore(config.stateFile);
  const stopPurging = await keepPurged(store, { days: config.retentionDays, threads: THREAD_LIFETIME }, (error) =>
    log.error({ err: error }, "What has served its time could not be deleted"),
  );
  const release = async () => {
    stopPurging();
    await store.close();
  };
  try {
    const running = await startWith(config, live, log, store);
    return {
      ready: running.ready,
      async stop() {
        await running.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

function startWith(config: Config, live: LiveCorpus, log: Log, store: Store): Promise<Running> {
  return config.slack === null
    ? startLocally(config, live, log, withOwnConversations(store))
    : startInSlack(config.slack, config, live, log, store);
}

/** The local workspace names its messages and events anew at each start: what was remembered of them would be of others. */
function withOwnConversations(store: Store): Store {
  const { deliveries, threads, underWay } = createMemoryStore();
  return { ...store, deliveries, threads, underWay };
}

export interface Surroundings {
  readonly store?: Store;
  readonly pageOf?: PageLink;
  /** Milliseconds since the epoch; embargoes are held against it. */
  readonly now?: () => number;
  readonly citationTemplate?: string | null;
  /** Days that an admin is told of. */
  readonly retentionDays?: number;
  /** Who sees on App Home what was asked and not answered. */
  readonly isAdmin?: SlackParts["isAdmin"];
  readonly model?: ModelInSlack | null;
  /** Does something after a while, by default by the machine's timers. */
  readonly later?: Later;
}

/** What the Slack edge needs, by default with state kept in memory. `apiUrl` is null for Slack's own address. */
export function createSlackParts(
  releases: Corpus | LiveCorpus,
  apiUrl: string | null,
  log: Log,
  surroundings: Surroundings = {},
): SlackParts {
  const { store = createMemoryStore(), pageOf, now = Date.now } = surroundings;
  const { citationTemplate = null, retentionDays = 90, isAdmin = () => false } = surroundings;
  const { model = null, later = laterByTimer } = surroundings;
  const place = createPlace();
  const live = "current" in releases ? releases : createLiveCorpus(releases);
  const libraryIn = createOfNow(live.current, now, (visible) => createLibrary(visible, { log, pageOf, now }));
  libraryIn();
  return Object.assign(
    followLibrary(() => libraryIn(place.channel())),
    {
      place,
      within: createScopes(
        () => libraryIn(place.channel()),
        (scoped) => createLibrary(scoped, { log, pageOf, now }),
      ),
      citationTemplate,
      clock: systemClock,
      stops: createStops(),
      ...createModelParts(model, { ...store, clock: systemClock, log }),
      threads: createThreadStore(store),
      deliveries: createDeliveries(store.deliveries),
      journal: createJournal(store, { log, now }),
      store,
      now,
      later,
      records: createRecords(store, now),
      report: (team: string) =>
        readReport(store, team, {
          corpus: libraryIn().corpus,
          fault: live.fault(),
          now: now(),
          days: retentionDays,
        }),
      refreshCorpus: () => noteRefresh(live.refresh(libraryIn), live, log),
      isAdmin,
      clients: createWebClients(apiUrl, log),
      log,
    },
  );
}

async function startInSlack(
  slack: SlackConfig,
  config: Config,
  live: LiveCorpus,
  log: Log,
  store: Store,
): Promise<Running> {
  const { apiUrl } = slack;
  const pages = openPages(config, live);
  const acting = actingAs(
    slack,
    { features: config.slackFeatures, corpus: live.current(), publicUrl: config.pages.publicUrl },
    store,
    log,
  );
  const installing = "installing" in acting ? acting.installing : null;
  const parts = createSlackParts(live, apiUrl, log, {
    store,
    ...told(config),
    isAdmin: (user, team) => config.admins.some((admin) => admin === user || admin === `${team}:${user}`),
    ...linksTo(pages, config.pages.publicUrl),
  });
  const beside = oneAfterAnother(installing?.listener ?? null, pages?.listener ?? null);
  const connection: SlackSettings["connection"] =
    slack.mode === "socket"
      ? { mode: "socket", appToken: slack.appToken }
      : { mode: "http", signingSecret: slack.signingSecret, host: config.host, port: config.port, beside };
  const app = await createSlackApp(parts, { ...acting, apiUrl, connection });
  const isNeeded = installing !== null || (pages !== null && config.pages.publicUrl !== null);
  const closePages =
    slack.mode === "socket" ? await serveBeside(config, { beside, isNeeded }, log) : async () => undefined;
  const { port: taken } = await app.start().catch(async (error: unknown) => {
    await closePages();
    throw error;
  });
  const ready = taken === null ? "ready: slack (socket)" : `ready: slack (http) http://${config.host}:${taken}`;
  return {
    ready,
    async stop() {
      await app.stop();
      await closePages();
    },
  };
}

function actingAs(slack: SlackConfig, wishes: Partial<ManifestWishes>, store: Store, log: Log): Acting {
  if ("botToken" in slack) return { botToken: slack.botToken };
  const { bot: scopes } = fitManifest(readManifest(), wishes).oauth_config.scopes;
  return { installing: createInstalling({ ...slack.oauth, scopes, apiUrl: slack.apiUrl, store, log }) };
}

/** The manifest that ships. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL("../manifest.json", import.meta.url), "utf8"));
}

/** Whoever knows a request's address answers it. */
function oneAfterAnother(...listeners: readonly (Beside | null)[]): Beside {
  return (request, response) => listeners.some((listener) => listener?.(request, response) ?? false);
}

async function startLocally(config: Config, live: LiveCorpus, log: Log, store: Store): Promise<Running> {
  const manifest = fitManifest(readManifest(), {
    features: ["links", "follow-ups", "step"],
    corpus: live.current(),
    publicUrl: config.pages.publicUrl,
  });
  const pages = openPages(config, live);
  const { host, port } = config;
  const workspace = await startWorkspace({ host, port, manifest, ...(pages && { beside: pages.listener }) });
  const { apiUrl, botToken, appToken } = workspace;
  const parts = createSlackParts(live, apiUrl, log, {
    store,
    ...told(config),
    isAdmin: () => true,
    ...linksTo(pages, config.pages.publicUrl ?? workspace.url),
  });
  const app = await createSlackApp(parts, { botToken, apiUrl, connection: { mode: "socket", appToken } });
  await app.start();
  return {
    ready: `ready: local workspace ${workspace.url}`,
    async stop() {
      await app.stop();
      await workspace.stop();
    },
  };
}

/** Null where they are switched off. What is under embargo has no page. */
function openPages({ pages: { areOn, secret }, citationTemplate }: Config, live: LiveCorpus): Pages | null {
  if (!areOn) return null;
  const pagesOfNow = createOfNow(live.current, Date.now, (visible) =>
    createPages({ corpus: visible, secret, citationTemplate, clock: systemClock }),
  );
  return {
    listener: (request, response) => pagesOfNow().listener(request, response),
    linksFrom: (publicUrl) => pagesOfNow().linksFrom(publicUrl),
  };
}

/** What came of a look at the corpus folder, for whoever reads the log. */
function noteRefresh(refreshed: Refreshed, live: LiveCorpus, log: Log): void {
  if (refreshed.outcome === "broken") {
    const { error: err } = refreshed;
    log.error({ err }, "The releases were not read anew; those read before stay in use");
  }
  if (refreshed.outcome === "replaced") {
    log.info({ releases: live.current().releases.length }, "The releases were read anew");
  }
}

function told({ citationTemplate, retentionDays, model }: Config): Surroundings {
  return { citationTemplate, retentionDays, model: model && { ...model, endpoint: createOpenAiModel(model) } };
}

function linksTo(pages: Pages | null, publicUrl: string | null): { pageOf?: PageLink } {
  return pages ? { pageOf: pages.linksFrom(publicUrl) } : {};
}

/**
 * Where Slack is reached through a socket, what stands beside it (source pages, the installation) and `/health` have a
 * server of their own; gives what closes it. A port that cannot be had ends the start only where that is needed.
 */
async function serveBeside(
  config: Config,
  { beside, isNeeded }: { readonly beside: Beside; readonly isNeeded: boolean },
  log: Log,
): Promise<() => Promise<void>> {
  try {
    const server = await servePages(beside, config);
    log.info({ port: server.port, pages: config.pages.areOn }, "Serving source pages and /health");
    return () => server.close();
  } catch (error) {
    const explained = explainStart(error, "PORT", null);
    if (isNeeded) throw explained;
    log.warn(
      { reason: explained instanceof Error ? explained.message : explained },
      "Not serving source pages and /health",
    );
    return async () => undefined;
  }
}
