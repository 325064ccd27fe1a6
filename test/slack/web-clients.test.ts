import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { createLog } from "../../src/slack/log.ts";
import { insist } from "../../src/slack/web-clients.ts";

const refused = new WebAPIRequestError(
  new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) }),
);
const cutOff = new WebAPIRequestError(new TypeError("fetch failed", { cause: new Error("other side closed") }));

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

  it("is not repeated when it may have arrived", async () => {
    expect(await play([cutOff])).toEqual({ outcome: null, calls: 1, waits: [] });
  });

  it("is not repeated when Slack says no, nor for ever", async () => {
    const no = new WebAPIPlatformError({ ok: false, error: "channel_not_found" });
    await expect(play([no])).rejects.toBe(no);
    const busy = new WebAPIRateLimitedError(1);
    await expect(play([busy, busy, busy, busy])).rejects.toBe(busy);
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
  const log = createLog("silent", () => undefined);
  const outcome = await insist(call, log, async (seconds) => void waits.push(seconds));
  return { outcome, calls, waits };
}
