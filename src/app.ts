/** The composition root: settings and a corpus in, a running app out. */
import { readFileSync } from "node:fs";
import { createAnswerer } from "./answering/answerer.ts";
import { createChecker } from "./checking/checker.ts";
import { systemClock } from "./clock.ts";
import type { Config, SlackConfig } from "./config.ts";
import type { Corpus } from "./corpus/release.ts";
import { createSlackApp, type SlackSettings } from "./slack/app.ts";
import { createDeliveries } from "./slack/deliveries.ts";
import { makeExamples } from "./slack/examples.ts";
import type { Log } from "./slack/log.ts";
import type { SlackParts } from "./slack/parts.ts";
import { createReleaseKeys } from "./slack/release-keys.ts";
import { createThreadStore, THREAD_LIFETIME } from "./slack/thread-store.ts";
import { createWebClients } from "./slack/web-clients.ts";
import { createMemoryStore } from "./state/memory.ts";
import { keepPurged } from "./state/retention.ts";
import { openSqliteStore } from "./state/sqlite.ts";
import type { Store } from "./state/store.ts";
import { startWorkspace } from "./workspace/workspace.ts";

export interface Running {
  /** The line that says what runs where. */
  readonly ready: string;
  /** Takes nothing new, and ends once what is under way is answered, or after about four seconds. */
  stop(): Promise<void>;
}

/** Starts the app in Slack where Slack's tokens are set, else in a workspace of its own. */
export async function startApp(config: Config, corpus: Corpus, log: Log): Promise<Running> {
  const store = config.stateFile === null ? createMemoryStore() : await openSqliteStore(config.stateFile);
  const stopPurging = await keepPurged(store, { days: config.retentionDays, threads: THREAD_LIFETIME }, (error) =>
    log.error({ err: error }, "What has served its time could not be deleted"),
  );
  const release = async () => {
    stopPurging();
    await store.close();
  };
  try {
    const running = await startWith(config, corpus, log, store);
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

function startWith(config: Config, corpus: Corpus, log: Log, store: Store): Promise<Running> {
  return config.slack === null
    ? startLocally(config, corpus, log, withOwnConversations(store))
    : startInSlack(config.slack, config, createSlackParts(corpus, config.slack.apiUrl, log, store));
}

/** The local workspace names its messages and events anew at each start: what was remembered of them would be of others. */
function withOwnConversations(store: Store): Store {
  const { deliveries, threads } = createMemoryStore();
  return { ...store, deliveries, threads };
}

/** What the Slack edge needs, by default with state kept in memory. `apiUrl` is null for Slack's own address. */
export function createSlackParts(
  corpus: Corpus,
  apiUrl: string | null,
  log: Log,
  store: Store = createMemoryStore(),
): SlackParts {
  const answerer = createAnswerer(corpus);
  return {
    corpus,
    answerer,
    checker: createChecker(corpus, systemClock),
    keys: createReleaseKeys(corpus),
    examples: makeExamples(corpus, answerer),
    threads: createThreadStore(store),
    deliveries: createDeliveries(store.deliveries),
    recordFeedback: (feedback) => log.info({ feedback }, "Feedback"),
    clients: createWebClients(apiUrl, log),
    log,
  };
}

async function startInSlack(slack: SlackConfig, config: Config, parts: SlackParts): Promise<Running> {
  const { host, port } = config;
  const { botToken, apiUrl } = slack;
  const connection: SlackSettings["connection"] =
    slack.mode === "socket"
      ? { mode: "socket", appToken: slack.appToken }
      : { mode: "http", signingSecret: slack.signingSecret, host, port };
  const app = await createSlackApp(parts, { botToken, apiUrl, connection });
  const { port: taken } = await app.start();
  const ready = taken === null ? "ready: slack (socket)" : `ready: slack (http) http://${host}:${taken}`;
  return { ready, stop: () => app.stop() };
}

async function startLocally({ host, port }: Config, corpus: Corpus, log: Log, store: Store): Promise<Running> {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../manifest.json", import.meta.url), "utf8"));
  const workspace = await startWorkspace({ host, port, manifest });
  const { apiUrl, botToken, appToken } = workspace;
  const parts = createSlackParts(corpus, apiUrl, log, store);
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
