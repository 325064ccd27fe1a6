/** A message stands in its thread once, whatever becomes of the calls that put it there. */
import { describe, expect, it } from "vitest";
import { createLog } from "../../src/slack/log.ts";
import { post } from "../../src/slack/posting.ts";
import { createWebClients } from "../../src/slack/web-clients.ts";
import type { Fault } from "../../src/workspace/faults.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";

const POST = "chat.postMessage";
const LOOK = "conversations.replies";

describe("a message of ours", () => {
  it.each<[string, readonly Fault[]]>([
    ["that arrived, though Slack's word for it was lost", [{ method: POST, times: 1, loseAnswer: true }]],
    ["that was lost on its way", [{ method: POST, times: 1, loseCall: true }]],
    ["that was lost twice", [{ method: POST, times: 2, loseCall: true }]],
    [
      "that is looked for in vain at first",
      [
        { method: POST, times: 1, loseAnswer: true },
        { method: LOOK, times: 2, loseCall: true },
        { method: LOOK, times: 1, status: 503 },
      ],
    ],
  ])("%s stands there once, and nobody is alarmed", async (_, faults) => {
    const { isThere, said, log } = await posted(faults);
    expect({ isThere, said }).toEqual({ isThere: true, said: ["once"] });
    expect(log).toContain("it is looked for");
    expect(log).not.toContain('"level":50');
  });

  it.each<[string, Fault]>([
    ["the app may not read the thread", { method: LOOK, error: "missing_scope" }],
    ["Slack cannot be asked", { method: LOOK, loseCall: true }],
  ])("of which it stays unknown whether it arrived, as %s, is not said twice: the log is alarmed", async (_, fault) => {
    const { isThere, said, log } = await posted([{ method: POST, times: 1, loseAnswer: true }, fault]);
    expect({ isThere, said }).toEqual({ isThere: false, said: ["once"] });
    expect(log).toContain('"level":50');
    expect(log).toContain("Whether a message was posted cannot be found out");
  });

  it("waits until those before it in the conversation are posted, and no longer than that where one fails", async () => {
    await inWorkspace(async (workspace) => {
      const { clients, thread } = await begun(workspace);
      const hold = Promise.withResolvers<void>();
      workspace.fail({ method: POST, times: 1, error: "is_archived", until: hold.promise });
      const log = createLog("silent", () => undefined);
      const first = post(log, clients, thread, { text: "refused" }).catch(() => "refused");
      const others = ["second", "third"].map((text) => post(log, clients, thread, { text }));
      hold.resolve();
      expect([await first, ...(await Promise.all(others))]).toEqual(["refused", true, true]);
      expect(saidIn(workspace)).toEqual(["second", "third"]);
    });
  });
});

async function posted(faults: readonly Fault[]) {
  const lines: string[] = [];
  const log = createLog("info", (line) => void lines.push(line));
  return inWorkspace(async (workspace) => {
    const { clients, thread } = await begun(workspace);
    for (const fault of faults) workspace.fail(fault);
    const isThere = await post(log, clients, thread, { text: "once" }, async () => undefined);
    return { isThere, said: saidIn(workspace), log: lines.join("") };
  });
}

async function begun(workspace: Workspace) {
  const clients = createWebClients(
    workspace.apiUrl,
    createLog("silent", () => undefined),
  )(workspace.botToken);
  const { direct } = workspace.person();
  const { ts = "" } = await clients.calls.chat.postMessage({ channel: direct.id, text: "the beginning" });
  return { clients, thread: { channel: direct.id, threadTs: ts } };
}

function saidIn({ state }: Workspace): string[] {
  return state.messages.filter(({ threadTs, fromApp }) => fromApp && threadTs !== null).map(({ text }) => text);
}

async function inWorkspace<T>(use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const workspace = await startWorkspace();
  try {
    return await use(workspace);
  } finally {
    await workspace.stop();
  }
}
