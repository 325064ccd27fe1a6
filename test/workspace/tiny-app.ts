/** A real Bolt app of a few lines, connected to a workspace by one of Slack's two ways. */
import { Server } from "node:http";
import { App, type Logger, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { portOf } from "../../src/workspace/server.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";

export type Way = "socket" | "http";
export const ways: readonly Way[] = ["socket", "http"];

const say = (): void => undefined;

/** Keeps Slack's libraries from printing the very refusals that a test is about. */
export const silence: Logger = {
  debug: say,
  info: say,
  warn: say,
  error: say,
  setLevel: say,
  setName: say,
  getLevel: () => LogLevel.ERROR,
};

export interface TinyApp {
  readonly app: App;
  stop(): Promise<void>;
}

/** Starts an app on which `listen` sets up listeners first; resolves once the workspace can reach it. */
export async function startTinyApp(
  workspace: Workspace,
  way: Way,
  listen: (app: App) => void,
  reconnectsAfter = 5_000,
): Promise<TinyApp> {
  const clientOptions = { slackApiUrl: workspace.apiUrl };
  const shared = { token: workspace.botToken, logger: silence, clientOptions };
  if (way === "http") {
    const app = new App({ ...shared, signingSecret: workspace.signingSecret });
    listen(app);
    const server: unknown = await app.start({ port: 0, host: "127.0.0.1" });
    const port = server instanceof Server ? portOf(server) : 0;
    workspace.deliverTo({ http: `http://127.0.0.1:${port}/slack/events` });
    return { app, stop: async () => void (await app.stop()) };
  }
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    clientPingTimeout: reconnectsAfter,
    logger: silence,
    installerOptions: { clientOptions },
  });
  const app = new App({ ...shared, receiver });
  listen(app);
  await app.start();
  return { app, stop: async () => void (await app.stop()) };
}
