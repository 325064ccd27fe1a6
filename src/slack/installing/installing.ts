/** Installing the app in many workspaces: Slack's own OAuth flow, with our pages and our state around it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AuthorizeResult } from "@slack/bolt";
import { type CallbackOptions, type InstallationQuery, InstallProvider } from "@slack/oauth";
import type { Store } from "../../state/store.ts";
import { type Log, toBoltLogger } from "../log.ts";
import type { Beside } from "../receivers/http.ts";
import { createInstallationStore } from "./installation-store.ts";
import { failedPage, guardPage, INSTALL_PATH, installedPage, installPage, REDIRECT_PATH } from "./install-pages.ts";
import { createSeal, deriveKey } from "./sealing.ts";

export interface InstallingOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the way to Slack and back, and seals the tokens. */
  readonly stateSecret: string;
  readonly scopes: readonly string[];
  /** Slack's Web API elsewhere, with its closing slash; null for Slack's own address. */
  readonly apiUrl: string | null;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface Installing {
  /** Answers the pages on which the app is installed, and gives whether a request was for one of them. */
  readonly listener: Beside;
  /** The bot's token and ids where something happened, the token renewed if its time is ending. */
  authorize(source: InstallationQuery<boolean>): Promise<AuthorizeResult>;
  /** Every workspace that has installed the app, with a token that is good now. */
  workspaces(): Promise<readonly InstalledWorkspace[]>;
}

export interface InstalledWorkspace {
  readonly team: string;
  readonly token: string;
}

export function createInstalling(options: InstallingOptions): Installing {
  const provider = createProvider(options);
  const authorize = oneAtATime((source: InstallationQuery<boolean>) => provider.authorize(source));
  return {
    authorize,
    listener: createListener(provider, options),
    async workspaces() {
      const installations = await options.store.installations.list();
      const found = await Promise.all(installations.map(({ id }) => workspaceOf(id, authorize, options.log)));
      return found.flatMap((each) => each ?? []);
    },
  };
}

function createProvider({ apiUrl, log, store, now = Date.now, ...options }: InstallingOptions): InstallProvider {
  const { clientId, clientSecret, stateSecret } = options;
  return new InstallProvider({
    clientId,
    clientSecret,
    stateSecret: Buffer.from(deriveKey(stateSecret, "installation state")).toString("base64url"),
    installationStore: createInstallationStore(store, createSeal(stateSecret), now),
    renderHtmlForInstallPath: installPage,
    logger: toBoltLogger(log),
    authorizationUrl: new URL("/oauth/v2/authorize", apiUrl ?? "https://slack.com").href,
    clientOptions: {
      ...(apiUrl !== null && { slackApiUrl: apiUrl }),
      timeout: 10_000,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
}

/** A token that renews is good once: of those who want it at the same time, one renews and all get the same. */
function oneAtATime<Q extends InstallationQuery<boolean>, T>(work: (query: Q) => Promise<T>): (query: Q) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (query) => {
    const key = `${query.isEnterpriseInstall ? query.enterpriseId : ""}:${query.teamId}`;
    const running = underWay.get(key) ?? work(query).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
}

/** An organisation's installation names no workspace; one that cannot be read has none to offer. */
async function workspaceOf(
  team: string,
  authorize: Installing["authorize"],
  log: Log,
): Promise<InstalledWorkspace | null> {
  if (team.startsWith("E")) return null;
  try {
    const { botToken } = await authorize({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    return botToken === undefined ? null : { team, token: botToken };
  } catch (error) {
    log.error({ err: error, team }, "An installation could not be used");
    return null;
  }
}

function createListener(provider: InstallProvider, { scopes, log }: InstallingOptions): Beside {
  const callbacks = createCallbacks(log);
  const serve = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    guardPage(response);
    if (path === REDIRECT_PATH) await provider.handleCallback(request, response, callbacks);
    else await provider.handleInstallPath(request, response, {}, { scopes: [...scopes] });
  };
  return (request, response) => {
    const [path = ""] = (request.url ?? "").split("?", 1);
    if (request.method !== "GET" || (path !== INSTALL_PATH && path !== REDIRECT_PATH)) return false;
    serve(path, request, response).catch((error: unknown) => {
      log.error({ err: error }, "A page of the installation failed");
      const { status, body } = failedPage(undefined, false);
      if (!response.headersSent) write(response, status, body);
    });
    return true;
  };
}

function createCallbacks(log: Log): CallbackOptions {
  return {
    success({ team, enterprise, appId, user }, _options, _request, response) {
      log.info({ team: team?.id ?? enterprise?.id, by: user.id }, "Installed");
      const at = team && appId !== undefined ? { team: team.id, app: appId } : null;
      write(response, 200, installedPage(team?.name ?? enterprise?.name ?? "your workspace", at));
    },
    failure(error, _options, request, response) {
      const wasCancelled = /[?&]error=access_denied(?:&|$)/u.test(request.url ?? "");
      const { status, body } = failedPage(error.code, wasCancelled);
      log.warn({ code: error.code, reason: error.message }, "Not installed");
      write(response, status, body);
    },
  };
}

function write(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body);
}
