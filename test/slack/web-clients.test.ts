import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { createLog } from "../../src/slack/log.ts";
import { createWebClients, insist } from "../../src/slack/web-clients.ts";
import { startWorkspace } from "../../src/workspace/workspace.ts";

const silent = createLog("silent", () => undefined);

const refused = new WebAPIRequestError(
  new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) }),
);
const cutOff = new WebAPIRequestError(new TypeError("fetch failed", { cause: new Error("other side closed") }));

const overdue = new DOMException("The operation was aborted due to timeout", "TimeoutError");
const lost = new TypeError("fetch failed", { cause: new Error("other side closed") });

describe("a call that has to arrive once", () => {
  it.each([
    ["goes through at once", [], 1, []],
    ["waits as long as Slack says", [new WebAPIRateLimitedError(7)], 2, [7]],
    ["waits at most a minute", [new WebAPIRateLimitedError(3_600)], 2, [60]],
    [
      "is repeated when Slack stumbles",
      [new WebAPIHTTPError(503, "", {}), new WebAPIHTTPError(502, "", {})],
      3,
      [1, 2],
    ],
    ["is repeated when nothing was sent", [refused], 2, [1]],
  ])("%s", async (_, failures, calls, waits) => {
    const story = await play(failures);
    expect(story).toEqual({ outcome: "done", calls, waits });
  });

  it.each([cutOff, overdue, lost])("is not repeated when it may have arrived: %s", async (failure) => {
    expect(await play([failure])).toEqual({ outcome: null, calls: 1, waits: [] });
  });

  it("is not repeated when Slack took it but was too slow to say so", async () => {
    const workspace = await startWorkspace();
    const said = Promise.withResolvers<void>();
    try {
      workspace.fail({ method: "chat.postMessage", times: 1, answerAfter: said.promise });
      const { calls } = createWebClients(workspace.apiUrl, silent, { calls: 1_000, hints: 1_000 })(workspace.botToken);
      const { direct } = workspace.person();
      expect(await insist(() => calls.chat.postMessage({ channel: direct.id, text: "once" }), silent)).toBeNull();
      expect(workspace.person().sees(direct.id)).toHaveLength(1);
    } finally {
      said.resolve();
      await workspace.stop();
    }
  });

  it("is not repeated when Slack says no, nor for ever", async () => {
    const no = new WebAPIPlatformError({ ok: false, error: "channel_not_found" });
    await expect(play([no])).rejects.toBe(no);
    const busy = new WebAPIRateLimitedError(1);
    await expect(play([busy, busy, busy, busy])).rejects.toBe(busy);
  });
});

describe("clients", () => {
  it("are the same for the same token", () => {
    const clients = createWebClients(null, silent);
    expect(clients("xoxb-1")).toBe(clients("xoxb-1"));
    expect(clients("xoxb-2")).not.toBe(clients("xoxb-1"));
  });
});

/** Makes a call that fails so often before it is done, and tells how often it was made and what was waited for. */
async function play(failures: readonly Error[]) {
  const left = [...failures];
  const waits: number[] = [];
  let calls = 0;
  const call = async (): Promise<string> => {
    calls += 1;
    const failure = left.shift();
    if (failure) throw failure;
    return "done";
  };
  const outcome = await insist(call, silent, { wait: async (seconds) => void waits.push(seconds) });
  return { outcome, calls, waits };
}
