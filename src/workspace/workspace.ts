/**
 * A small Slack of our own on this machine. It drives a real Bolt app through the real protocols: `npm start` opens it as
 * the window in which people try the bot, and every conversation test runs in one.
 */
import { createAnswering } from "./answering.ts";
import { type ApiRequest, isKnownToken } from "./api/call.ts";
import { consentRoutes } from "./consent.ts";
import type { DeliveryRoute } from "./delivery/delivery.ts";
import { createSocketDelivery } from "./delivery/socket.ts";
import { createFaults, type DeliveryFault, type Fault } from "./faults.ts";
import { createOAuth, type OAuth } from "./oauth.ts";
import { pageRoutes } from "./page/routes.ts";
import type { Platform } from "./platform.ts";
import { seededState, type SeedOptions } from "./seed.ts";
import { apiRoutes, type Beside, closeServer, listen, portOf } from "./server.ts";
import { createTeam, type RunningTeam, type Team, type TeamParts } from "./team.ts";

export interface WorkspaceOptions extends SeedOptions {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default any free port; a wished port that is taken gives way to a free one, which `port` and `url` tell. */
  readonly port?: number;
  /** How the app hears of things. Default "socket"; `deliverTo` changes it. */
  readonly delivery?: DeliveryRoute;
  /** Whether calls that come too fast are refused. Default true. */
  readonly rateLimits?: boolean;
  /** Milliseconds that an app has to acknowledge. Default 3,000, as in Slack. */
  readonly patience?: number;
  /** Milliseconds after which a wait gives up. Default 15,000. */
  readonly waitLimit?: number;
  /** What else is served on this port. */
  readonly beside?: Beside;
}

export interface Workspace extends Team {
  /** Where its page is, without a closing slash. */
  readonly url: string;
  readonly port: number;
  /** For `clientOptions.slackApiUrl` and `SLACK_API_URL`; ends in a slash. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** What the app's settings say of installing it. */
  readonly oauth: Pick<OAuth, "clientId" | "clientSecret" | "redirectUrl" | "tokenLifetime">;
  /** Another workspace of the same Slack, with people and channels of the same names; the page shows the first alone. */
  addTeam(name: string): Team;
  /** Makes the next calls of a method, or the next deliveries, go wrong until `clearFaults`. */
  fail(fault: Fault | DeliveryFault): void;
  clearFaults(): void;
  stop(): Promise<void>;
}

/** Starts a workspace and resolves once it listens. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const { host = "127.0.0.1", port = 0, delivery = "socket", waitLimit = 15_000 } = options;
  const teams: RunningTeam[] = [];
  const onChange = (): void => teams.forEach(({ platform }) => platform.state.changed());
  const state = seededState(options);
  const sockets = createSocketDelivery(state.app.id, onChange);
  const oauth = createOAuth(state.clock);
  const faults = createFaults();
  const answering = createAnswering(faults, onChange);
  const address = { url: `http://${host}:${port}` };
  const parts: TeamParts = {
    sockets,
    faults,
    oauth,
    address,
    delivery,
    rateLimits: options.rateLimits ?? true,
    patience: options.patience ?? 3_000,
    waitLimit,
    answering: () => answering.underWay(),
  };
  const first = createTeam(state, parts);
  teams.push(first);
  const routes = apiRoutes({
    platformOf: (responseUrl) => withResponseUrl(teams, responseUrl) ?? first.platform,
    call: (request) => answering.answer(request.method, () => teamOf(teams, request).call(request)),
    respond: (work) => answering.answer("response_url", work),
  });
  routes.route("/", pageRoutes(first.platform));
  routes.route(
    "/",
    consentRoutes(oauth, () => teams.map(({ platform }) => platform.state)),
  );
  const server = await listen((request) => routes.fetch(request), sockets, { host, port, beside: options.beside });
  address.url = `http://${host}:${portOf(server)}`;
  return {
    ...first.team,
    url: address.url,
    port: portOf(server),
    apiUrl: `${address.url}/api/`,
    botToken: state.tokens.bot,
    appToken: state.tokens.app,
    signingSecret: state.tokens.signingSecret,
    oauth,
    addTeam(name) {
      const other = createTeam(seededState(options, { name, clock: state.clock }), {
        ...parts,
        delivery: first.team.route(),
      });
      teams.push(other);
      return other.team;
    },
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    async stop() {
      for (const team of teams) team.stop();
      await sockets.close();
      await closeServer(server);
    },
  };
}

/** The workspace that a call's token belongs to; the first where none knows it. */
function teamOf(teams: readonly RunningTeam[], { token }: ApiRequest): Pick<RunningTeam, "call"> {
  const known = teams.find(({ platform }) => token !== null && isKnownToken(platform.state, token)) ?? teams[0];
  if (known) return known;
  throw new Error("There is no workspace yet.");
}

function withResponseUrl(teams: readonly RunningTeam[], id: string): Platform | undefined {
  return teams.find(({ platform }) => platform.state.responseUrls.has(id))?.platform;
}
