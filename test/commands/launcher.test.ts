import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const launcher = fileURLToPath(new URL("../../bin/communique.mjs", import.meta.url));

describe("bin/communique.mjs", () => {
  it("runs a command from any folder, with its arguments and its exit status", async () => {
    expect(await launch("ask", "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("Examples:") });
    expect(await launch("ask", "--jsn")).toMatchObject({ status: 2, stderr: expect.stringContaining("--json") });
  });

  it.each([[[]], [["asj"]], [["../config"]], [["test"]]])(
    "refuses %j and names the commands that there are",
    async (args) => {
      expect(await launch(...args)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^Expected one of .*ask, .*\n$/),
      });
    },
  );
});

function launch(...args: string[]): Promise<{ status: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [launcher, ...args], { cwd: tmpdir() }, (error, stdout, stderr) => {
      resolve({ status: error?.code ?? 0, stdout, stderr });
    });
  });
}
