/** `npm start` as a process: what it says when ready, how it ends, and what it says when it cannot begin. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installIn } from "../slack/many-workspaces.ts";
import { runCommand } from "../support/command.ts";
import { withFolder } from "../support/releases.ts";
import { freePort, sentencesOf, started, tokensOf, withBlockedPort, withWorkspace } from "../support/start.ts";

describe("start without tokens", () => {
  it("opens the local workspace and ends cleanly", () =>
    started({ PORT: "0" }, async ({ ready, end }) => {
      const address = /^ready: local workspace (http:\/\/127\.0\.0\.1:\d+)$/u.exec(ready)?.[1];
      expect(ready).toBe(`ready: local workspace ${address}`);
      expect((await fetch(`${address}/`)).status).toBe(200);
      expect((await end("SIGINT")).status).toBe(0);
    }));

  it("takes a free port where the usual one is taken", () =>
    withBlockedPort((port) =>
      started({ PORT: String(port) }, async ({ ready }) => {
        expect(ready).toMatch(/^ready: local workspace http:\/\/127\.0\.0\.1:\d+$/u);
        expect(ready).not.toContain(`:${port}`);
      }),
    ));
});

describe("start for many workspaces", () => {
  it.each(["SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN"])(
    "is installed in the browser, and still is after a restart (%s)",
    (way) =>
      withFolder({}, (folder) =>
        withWorkspace(async (workspace) => {
          const { clientId, clientSecret } = workspace.oauth;
          const port = await freePort();
          const settings = {
            SLACK_API_URL: workspace.apiUrl,
            SLACK_CLIENT_ID: clientId,
            SLACK_CLIENT_SECRET: clientSecret,
            SLACK_STATE_SECRET: "a state secret for tests",
            [way]: way === "SLACK_APP_TOKEN" ? workspace.appToken : workspace.signingSecret,
            PORT: String(port),
            STATE_FILE: join(folder, "state.sqlite"),
          };
          const address = `http://127.0.0.1:${port}`;
          workspace.oauth.redirectUrl = `${address}/slack/oauth_redirect`;
          if (way !== "SLACK_APP_TOKEN") workspace.deliverTo({ http: `${address}/slack/events` });
          const ask = async () =>
            (await workspace.reply(await workspace.person().tell("How much is the harbour deal worth?"))).text;
          await started(settings, async ({ end }) => {
            expect((await installIn(address, workspace)).text).toContain("Communiqué is installed");
            expect(await ask()).toContain("41 million crowns");
            await end();
          });
          await started(settings, async () => expect(await ask()).toContain("41 million crowns"));
        }),
      ),
  );
});

describe("start with Slack's tokens", () => {
  it("knows after a restart what it has answered, and answers the next question once", () =>
    withFolder({}, (folder) =>
      withWorkspace(async (workspace) => {
        const state = { STATE_FILE: join(folder, "state", "state.sqlite") };
        const settings = tokensOf(workspace, { SLACK_APP_TOKEN: workspace.appToken, ...state });
        const ana = workspace.person("ana");
        await started(settings, async ({ end }) => {
          await workspace.reply(await ana.tell("How much is the harbour deal worth?"));
          await end();
        });
        await started(settings, async () => {
          await workspace.redeliver({ attempt: 2 });
          await workspace.reply(await ana.tell("How many crossings a week will the ferry plan add?"));
          const answers = workspace.calls.filter(({ method }) => method === "chat.postMessage");
          expect(answers).toHaveLength(2);
        });
      }),
    ));

  it("answers in Socket Mode, and delivers the answer under way before it ends", () =>
    withWorkspace((workspace) =>
      started(tokensOf(workspace, { SLACK_APP_TOKEN: workspace.appToken }), async ({ ready, end }) => {
        expect(ready).toBe("ready: slack (socket)");
        const { promise, resolve } = Promise.withResolvers<void>();
        workspace.fail({ method: "chat.postMessage", times: 1, until: promise });
        const question = await workspace.person("ana").tell("How much is the harbour deal worth?");
        const ended = end("SIGTERM");
        resolve();
        expect((await workspace.reply(question)).text).toContain("41 million crowns");
        expect((await ended).status).toBe(0);
      }),
    ));

  it("serves HTTP where there is a signing secret and no app token", () =>
    withWorkspace((workspace) =>
      started(
        tokensOf(workspace, { SLACK_SIGNING_SECRET: workspace.signingSecret, PORT: "0" }),
        async ({ ready, end }) => {
          const address = /^ready: slack \(http\) (http:\/\/127\.0\.0\.1:\d+)$/u.exec(ready)?.[1];
          workspace.deliverTo({ http: `${address}/slack/events` });
          const answer = await workspace.reply(
            await workspace.person("ana").tell("How much is the harbour deal worth?"),
          );
          expect(answer.text).toContain("41 million crowns");
          const { status, stderr } = await end();
          expect(status).toBe(0);
          for (const line of stderr.trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("msg");
          expect(stderr).not.toContain(workspace.botToken);
        },
      ),
    ));

  it("ends with a sentence when its tokens are revoked and the connection is lost", () =>
    withWorkspace((workspace) =>
      started(tokensOf(workspace, { SLACK_APP_TOKEN: workspace.appToken }), async ({ ended }) => {
        workspace.revokeTokens();
        workspace.sockets.drop();
        const { status, stderr } = await ended();
        expect(status).toBe(1);
        expect(sentencesOf(stderr)).toMatch(/^The connection to Slack is lost for good\. Check the tokens, .+$/u);
      }),
    ));

  it("says in one sentence that a token is wrong", () =>
    withWorkspace(async (workspace) => {
      const apiUrl = { SLACK_API_URL: workspace.apiUrl, SLACK_APP_TOKEN: workspace.appToken };
      const bot = await runCommand("start", [], { env: { ...apiUrl, SLACK_BOT_TOKEN: "xoxb-wrong" } });
      expect(bot).toMatchObject({ status: 2, stdout: "" });
      expect(bot.stderr).toMatch(/^SLACK_BOT_TOKEN: Slack does not accept it \(invalid_auth\)\. .+\n$/u);
      const env = { ...tokensOf(workspace, {}), SLACK_APP_TOKEN: "xapp-wrong" };
      const app = await runCommand("start", [], { env });
      expect(app.status).toBe(2);
      expect(sentencesOf(app.stderr)).toMatch(/^SLACK_APP_TOKEN: Slack does not accept it \(invalid_auth\)\. .+$/u);
    }));

  it("says in one sentence that the port is in use, and that Slack cannot be reached", () =>
    withWorkspace((workspace) =>
      withBlockedPort(async (port) => {
        const secret = { SLACK_SIGNING_SECRET: workspace.signingSecret, PORT: String(port) };
        const blocked = await runCommand("start", [], { env: tokensOf(workspace, secret) });
        expect(blocked.status).toBe(2);
        expect(blocked.stderr).toMatch(/^PORT, HOST: the port is in use by another program\. .+\n$/u);
        const nowhere = { ...tokensOf(workspace, secret), SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` };
        const lost = await runCommand("start", [], { env: nowhere });
        expect(lost.status).toBe(1);
        expect(sentencesOf(lost.stderr)).toMatch(/^Slack cannot be reached at http:\/\/127\.0\.0\.1:\d+\/api\/ .+$/u);
      }),
    ));
});
