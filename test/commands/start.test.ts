/** `npm start` as a process: what it says when ready, how it ends, and what it says when it cannot begin. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { runCommand } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

type Settings = Readonly<Record<string, string>>;

interface Started {
  readonly ready: string;
  /** Ends it as a supervisor would, and gives its status and all it wrote to standard error. */
  readonly end: (signal?: NodeJS.Signals) => Promise<{ status: number | null; stderr: string }>;
}

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

/** Starts the command on the harbour's releases and ends it afterwards, whatever happens. */
async function started<T>(env: Settings, use: (running: Started) => Promise<T>): Promise<T> {
  return withFolder(releaseFiles(harbourReleases), async (folder) => {
    const script = fileURLToPath(new URL("../../src/commands/start.ts", import.meta.url));
    const child = spawn(process.execPath, [script, "--corpus", folder], {
      env: { PATH: process.env["PATH"] ?? "", STATE_FILE: ":memory:", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stderr = text(child.stderr);
    const ended = once(child, "close");
    try {
      const ready = await firstLine(child, stderr);
      return await use({
        ready,
        async end(signal = "SIGTERM") {
          child.kill(signal);
          await ended;
          return { status: child.exitCode, stderr: await stderr };
        },
      });
    } finally {
      child.kill("SIGKILL");
      await ended;
    }
  });
}

async function firstLine(child: ChildProcess, stderr: Promise<string>): Promise<string> {
  if (!child.stdout) throw new Error("Expected a process with standard output.");
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error(`Expected a line, but the process ended: ${await stderr}`);
}

async function withWorkspace(use: (workspace: Workspace) => Promise<void>): Promise<void> {
  const workspace = await startWorkspace();
  try {
    await use(workspace);
  } finally {
    await workspace.stop();
  }
}

function tokensOf({ botToken, apiUrl }: Workspace, more: Settings): Settings {
  return { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl, ...more };
}

async function withBlockedPort(use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  const port = await listen(server);
  try {
    await use(port);
  } finally {
    server.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return port;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port.");
  return address.port;
}

/** Standard error without the log's JSON lines. */
function sentencesOf(stderr: string): string {
  return stderr
    .split("\n")
    .filter((line) => !line.startsWith("{"))
    .join("\n")
    .trim();
}
