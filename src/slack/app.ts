/** The Slack app: Bolt, our listeners, and one way in. */
import type { Server } from "node:http";
import { App, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { WebAPIPlatformError } from "@slack/web-api";
import { type Access, accessByInstallation, accessByToken, isPassing } from "./access.ts";
import { createApology, type Failure } from "./apology.ts";
import { sendDigests } from "./digests.ts";
import { everyMinute } from "./every-minute.ts";
import type { Installing } from "./installing/installing.ts";
import { register } from "./listeners.ts";
import { toBoltLogger } from "./log.ts";
import type { SlackParts } from "./parts.ts";
import { type Beside, createHttpReceiver } from "./receivers/http.ts";
import { explainStart } from "./start-failure.ts";
import { createTurns } from "./turns.ts";
import { createUnderWay } from "./under-way.ts";

/** How Slack reaches the app. */
type Connection =
  | {
      readonly mode: "socket";
      readonly appToken: string;
      /** Milliseconds after which a lost connection is opened again; by default the SDK's five seconds. */
      readonly reconnectsAfter?: number;
    }
  | {
      readonly mode: "http";
      readonly signingSecret: string;
      readonly host: string;
      readonly port: number;
      readonly beside?: Beside;
    };

export type SlackSettings = Reached & Acting;

/** With one workspace's token, or in all that have installed the app. */
export type Acting = { readonly botToken: string } | { readonly installing: Installing };

interface Reached {
  /** Slack's Web API elsewhere, with its closing slash; null for Slack's own address. */
  readonly apiUrl: string | null;
  readonly connection: Connection;
  /** Milliseconds since the epoch; signatures are held against it. */
  readonly now?: () => number;
  /** Calls again and again what looks for questions left behind, new releases and digests that are due; by default once a minute. */
  readonly everyMinute?: typeof everyMinute;
}

export interface SlackApp {
  /** Connects or listens; over HTTP the port that it listens on. Throws a sentence on what is against it. */
  start(): Promise<{ readonly port: number | null }>;
  /** Takes nothing new, waits at most so many milliseconds for what is under way, and says sorry for what does not end. */
  stop(milliseconds?: number): Promise<void>;
}

const PATIENCE = 4_000;
/** Of that, what is left for saying sorry where work does not end. */
const LAST_WORDS = 1_000;
/** The SDK asks again and again where Slack refuses, without a word: after this long we ask ourselves, to hear why. */
const CONNECTING = 3_000;
const LONGEST_CALL = 10_000;

/** Builds the app. With a token, Slack is asked who it belongs to, which tells a wrong one at once. */
export async function createSlackApp(parts: SlackParts, settings: SlackSettings): Promise<SlackApp> {
  const access =
    "botToken" in settings
      ? await accessByToken(parts, settings.botToken, settings.apiUrl)
      : accessByInstallation(settings.installing);
  const receiver = createReceiver(parts, settings);
  const app = new App({
    ...access.options,
    receiver,
    logger: toBoltLogger(parts.log),
    clientOptions: clientOptions(settings),
    convoStore: false,
    extendedErrorHandler: true,
  });
  const underWay = createUnderWay();
  const turns = createTurns();
  app.use(async ({ next }) => underWay.track(next()));
  app.use(async ({ body, next }) => {
    if ("event" in body) await turns();
    await next();
  });
  app.use(({ body, next }) => parts.place.handle(body, next));
  app.use(async ({ body, next }) => {
    await parts.journal.handle(body, next);
    await parts.journal.strike(body);
  });
  const apologise = createApology(parts);
  app.error(async (failure: Failure) => {
    await underWay.track(apologise(failure).then(() => parts.journal.strike(failure.body)));
    if (isEvent(failure.body) && isPassing(failure.error)) throw new Error("No token could be had for now");
  });
  register(app, parts);
  const answerLeftBehind = (): Promise<void> =>
    parts.journal
      .takeOver((body) => app.processEvent({ body, ack: async () => undefined }))
      .catch((error: unknown) => parts.log.error({ err: error }, "What was left behind could not be looked for"));
  const look = async (): Promise<void> => {
    void underWay.track(answerLeftBehind());
    parts.refreshCorpus();
    const sent = sendAllDigests(parts, access);
    await underWay.track(sent).catch((error: unknown) => parts.log.error({ err: error }, "No digests could be sent"));
  };
  let server: Server | null = null;
  let endDigests: (() => void) | null = null;
  return {
    async start() {
      server = await start(app, settings.connection, parts).catch((error: unknown) => {
        throw explainStart(error, "SLACK_APP_TOKEN", settings.apiUrl);
      });
      endDigests = (settings.everyMinute ?? everyMinute)(look);
      return { port: server && portOf(server) };
    },
    async stop(milliseconds = PATIENCE) {
      endDigests?.();
      const closed = app.stop();
      if (!(await underWay.finished(milliseconds - LAST_WORDS))) parts.stops.interrupt();
      if (!(await underWay.finished(LAST_WORDS)))
        parts.log.error("Stopped with answers still under way: their askers hear nothing");
      server?.closeAllConnections();
      await closed;
    },
  };
}

async function sendAllDigests(parts: SlackParts, access: Access): Promise<void> {
  for (const { team, token } of await access.workspaces()) await sendDigests(parts, team, { token, at: parts.now() });
}

function isEvent(body: unknown): boolean {
  return typeof body === "object" && body !== null && "event" in body;
}

function createReceiver(parts: SlackParts, settings: SlackSettings): Receiver {
  const { connection, now } = settings;
  const logger = toBoltLogger(parts.log);
  if (connection.mode === "socket") {
    const { appToken, reconnectsAfter } = connection;
    const pace = reconnectsAfter === undefined ? {} : { clientPingTimeout: reconnectsAfter };
    const installerOptions = { clientOptions: clientOptions(settings) };
    return new SocketModeReceiver({ appToken, logger, installerOptions, ...pace });
  }
  const { signingSecret, beside } = connection;
  return createHttpReceiver({ signingSecret, logger, ...(now && { now }), ...(beside && { beside }) });
}

/** Never shared between two clients, since the SDK writes into it. */
function clientOptions({ apiUrl }: SlackSettings): { slackApiUrl?: string; timeout: number; fetch: typeof fetch } {
  return { ...(apiUrl !== null && { slackApiUrl: apiUrl }), timeout: LONGEST_CALL, fetch: fetchInTime };
}

/** Response URLs are called without the SDK's own limit of time. */
const fetchInTime: typeof fetch = (url, init = {}) => {
  const late = AbortSignal.timeout(LONGEST_CALL);
  return fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, late]) : late });
};

/** Connects, or gives the server that listens. */
async function start(app: App, connection: Connection, { clients }: SlackParts): Promise<Server | null> {
  if (connection.mode === "http") return app.start({ host: connection.host, port: connection.port });
  const timer = Promise.withResolvers<void>();
  const patience = setTimeout(timer.resolve, CONNECTING);
  const { apps } = clients(connection.appToken).calls;
  const refused = timer.promise.then(() => apps.connections.open()).catch(throwRefusal);
  try {
    const started = app.start();
    await Promise.race([started, refused]);
    await started;
  } finally {
    clearTimeout(patience);
  }
  return null;
}

/** Anything but a refusal may pass: the SDK goes on trying. */
function throwRefusal(error: unknown): void {
  if (error instanceof WebAPIPlatformError) throw error;
}

function portOf(server: Server): number | null {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? null) : null;
}
