/** `npm start` as a process, and what stands around it: a workspace to be reached, a port that is taken. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Release } from "../../src/corpus/release.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { harbourReleases, releaseFiles, withFolder } from "./releases.ts";

type Settings = Readonly<Record<string, string>>;

export interface Started {
  readonly ready: string;
  /** Waits until it ends of itself, and gives the same. */
  readonly ended: () => Promise<{ status: number | null; stderr: string }>;
  /** Ends it as a supervisor would, and gives its status and all it wrote to standard error. */
  readonly end: (signal?: NodeJS.Signals) => Promise<{ status: number | null; stderr: string }>;
}

/** Starts the command, by default on the harbour's releases and any free port, and ends it afterwards, whatever happens. */
export async function started<T>(
  env: Settings,
  use: (running: Started) => Promise<T>,
  releases: readonly Release[] = harbourReleases,
): Promise<T> {
  return withFolder(releaseFiles(releases), async (folder) => {
    const script = fileURLToPath(new URL("../../src/commands/start.ts", import.meta.url));
    const child = spawn(process.execPath, [script, "--corpus", folder], {
      env: { PATH: process.env["PATH"] ?? "", PORT: "0", STATE_FILE: ":memory:", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stderr = text(child.stderr);
    const ended = once(child, "close");
    const outcome = async () => {
      await ended;
      return { status: child.exitCode, stderr: await stderr };
    };
    try {
      const ready = await firstLine(child, stderr);
      return await use({
        ready,
        ended: outcome,
        end(signal = "SIGTERM") {
          child.kill(signal);
          return outcome();
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

export async function withWorkspace(use: (workspace: Workspace) => Promise<void>): Promise<void> {
  const workspace = await startWorkspace();
  try {
    await use(workspace);
  } finally {
    await workspace.stop();
  }
}

export function tokensOf({ botToken, apiUrl }: Workspace, more: Settings): Settings {
  return { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl, ...more };
}

export async function withBlockedPort(use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  const port = await listen(server);
  try {
    await use(port);
  } finally {
    server.close();
  }
}

export async function freePort(): Promise<number> {
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
export function sentencesOf(stderr: string): string {
  return stderr
    .split("\n")
    .filter((line) => !line.startsWith("{"))
    .join("\n")
    .trim();
}
