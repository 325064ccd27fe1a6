/** Runs a command of the project as a person would: as a process, with arguments, input and settings. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** `name` is a file of src/commands. */
export function runCommand(name: string, args: readonly string[], around: Circumstances = {}): Promise<Outcome> {
  return runScript(`src/commands/${name}.ts`, args, around);
}

/**
 * `path` starts at the project's folder. Settings of the machine that runs the tests do not reach the script;
 * what Node compiled for one run is kept for the next.
 */
export async function runScript(path: string, args: readonly string[], around: Circumstances = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(root, path), ...args], {
    cwd: around.cwd ?? root,
    env: {
      PATH: process.env["PATH"] ?? "",
      NODE_COMPILE_CACHE: join(tmpdir(), "communique-compiled"),
      STATE_FILE: ":memory:",
      ...around.env,
    },
  });
  // A command that refuses its arguments may end before it has read its input.
  child.stdin.on("error", () => {});
  child.stdin.end(around.input ?? "");
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
