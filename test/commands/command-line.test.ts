import { exec } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runScript } from "../support/command.ts";

const script = "test/support/faulty-command.ts";
const root = fileURLToPath(new URL("../..", import.meta.url));

describe("a command that fails", () => {
  it.each([
    ["wrong usage", "usage", 2, /^Expected this, got that\. Do so\.\n$/],
    ["a broken corpus", "corpus", 1, /^x\.md: expected a header, found none\. Add one\.\n$/],
    [
      "a fault of ours, calmly",
      "bug",
      1,
      /^Something went wrong .*: Cannot read properties of undefined\. LOG_LEVEL=debug .*\n$/,
    ],
  ])("says %s in one sentence", async (_case, fault, status, sentence) => {
    expect(await runScript(script, [fault])).toEqual({ status, stdout: "", stderr: expect.stringMatching(sentence) });
  });

  it("shows where a fault of ours lies to whoever looks for it", async () => {
    const { status, stderr } = await runScript(script, ["bug"], { env: { LOG_LEVEL: "debug" } });
    expect(stderr).toMatch(/TypeError: Cannot read.*at .*faulty-command\.ts/s);
    expect(status).toBe(1);
  });

  it.each([
    ["a missing argument", [], /^Missing required argument 'fault'\. See npm run fail -- --help\.\n$/],
    ["one argument too many", ["usage", "more"], /^Too many arguments.* See npm run fail -- --help\.\n$/],
    [
      "what would command the terminal, which it makes visible",
      ["--\u001B[2Jquite"],
      /^Unknown option '--␛\[2Jquite'\. See npm run fail -- --help\.\n$/,
    ],
    ["an option unlike any", ["--quite-other"], /^Unknown option '--quite-other'\. See npm run fail -- --help\.\n$/],
  ])("points to its help on %s", async (_case, args, sentence) => {
    expect(await runScript(script, args)).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(sentence) });
  });
});

describe("a reader that has seen enough", () => {
  it("ends the command quietly", async () => {
    const { stdout, stderr } = await shell(`"${process.execPath}" ${script} flood | head -1`);
    expect({ stdout, stderr }).toEqual({ stdout: "line 0\n", stderr: "" });
  });
});

function shell(line: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    exec(line, { cwd: root }, (_error, stdout, stderr) => resolve({ stdout, stderr }));
  });
}
