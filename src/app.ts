/** The composition root: settings and a corpus in, a running app out. */
import { readFileSync } from "node:fs";
import { createAnswerer } from "./answering/answerer.ts";
import { createChecker } from "./checking/checker.ts";
import { systemClock } from "./clock.ts";
import type { Config, SlackConfig } from "./config.ts";
import type { Corpus } from "./corpus/release.ts";
import { createSlackApp, type SlackSettings } from "./slack/app.ts";
import { createMemoryDeliveries } from "./slack/deliveries.ts";
import { makeExamples } from "./slack/examples.ts";
import type { Log } from "./slack/log.ts";
import type { SlackParts } from "./slack/parts.ts";
import { createReleaseKeys } from "./slack/release-keys.ts";
import { createMemoryThreadStore } from "./slack/thread-store.ts";
import { createWebClients } from "./slack/web-clients.ts";
import { startWorkspace } from "./workspace/workspace.ts";

export interface Running {
  /** The line that says what runs where. */
  readonly ready: string;
  /** Takes nothing new, and ends once what is under way is answered, or after about four seconds. */
  stop(): Promise<void>;
}

/** Starts the app in Slack where Slack's tokens are set, else in a workspace of its own. */
export async function startApp(config: Config, corpus: Corpus, log: Log): Promise<Running> {
  return config.slack === null
    ? startLocally(config, corpus, log)
    : startInSlack(config.slack, config, createSlackParts(corpus, config.slack.apiUrl, log));
}

/** What the Slack edge needs, with state kept in memory. `apiUrl` is null for Slack's own address. */
export function createSlackParts(corpus: Corpus, apiUrl: string | null, log: Log): SlackParts {
  const answerer = createAnswerer(corpus);
  return {
    corpus,
    answerer,
    checker: createChecker(corpus, systemClock),
    keys: createReleaseKeys(corpus),
    examples: makeExamples(corpus, answerer),
    threads: createMemoryThreadStore(),
    deliveries: createMemoryDeliveries(),
    recordFeedback: (feedback) => log.info({ feedback }, "Feedback"),
    clients: createWebClients(apiUrl, log),
    log,
  };
}

async function startInSlack(slack: SlackConfig, { host, port }: Config, parts: SlackParts): Promise<Running> {
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

async function startLocally({ host, port }: Config, corpus: Corpus, log: Log): Promise<Running> {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../manifest.json", import.meta.url), "utf8"));
  const workspace = await startWorkspace({ host, port, manifest });
  const { apiUrl, botToken, appToken } = workspace;
  const parts = createSlackParts(corpus, apiUrl, log);
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
