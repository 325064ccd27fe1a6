/** What Slack delivers again, because it or its acknowledgement was lost, is answered once, whichever process hears of it. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import type { Message } from "../../src/workspace/state.ts";
import { createManualClock } from "../support/manual-clock.ts";
import { withFolder } from "../support/releases.ts";
import { started, tokensOf } from "../support/start.ts";
import { inSlack, manifest, MODES, quotesIn } from "./conversation.ts";

const QUESTION = "How much is the harbour deal worth?";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const MINUTE = 60_000;

describe.each(MODES)("deliveries (%s)", (mode) => {
  it("whose acknowledgement is lost come again at once, after one minute and after five, and are answered once", () => {
    const clock = createManualClock(Date.now());
    return inSlack(
      mode,
      async ({ workspace, stopApp }) => {
        workspace.fail({ lose: "acknowledgement", times: 4 });
        const question = await workspace.person("ana").mention("general", QUESTION);
        expect(quotesIn(await workspace.reply(question))).toContain(WORTH);
        await attempts(workspace, 2);
        clock.advance(MINUTE);
        await attempts(workspace, 3);
        clock.advance(5 * MINUTE);
        await attempts(workspace, 4);
        await stopApp();
        expect(workspace.deliveries.map(({ retry }) => retry?.attempt ?? 0)).toEqual([0, 1, 2, 3]);
        expect(answersTo(workspace, question)).toHaveLength(1);
      },
      { workspace: clock },
    );
  });

  it("of a workflow step complete it once", () => {
    const clock = createManualClock(Date.now());
    return inSlack(
      mode,
      async ({ workspace, stopApp, log }) => {
        workspace.fail({ lose: "acknowledgement", times: 2 });
        const run = await workspace.runFunction("answer_from_releases", { question: QUESTION });
        await workspace.until("its end", () => run.outcome);
        await attempts(workspace, 2);
        clock.advance(MINUTE);
        await attempts(workspace, 3);
        await stopApp();
        expect(run.outcome).toMatchObject({ outputs: { found: true, quote: WORTH } });
        const completions = workspace.calls.filter(({ method }) => method.startsWith("functions."));
        expect(completions.map(({ method }) => method)).toEqual(["functions.completeSuccess"]);
        expect(log.join("")).not.toContain('"level":50');
      },
      { workspace: { ...clock, manifest: undefined } },
    );
  });

  it("that never arrived at first are answered when they come again", () => {
    const clock = createManualClock(Date.now());
    return inSlack(
      mode,
      async ({ workspace, stopApp }) => {
        workspace.fail({ lose: "delivery", times: 2 });
        const question = await workspace.person("ana").tell(QUESTION);
        await attempts(workspace, 2);
        expect(answersTo(workspace, question)).toEqual([]);
        clock.advance(MINUTE);
        expect(quotesIn(await workspace.reply(question))).toContain(WORTH);
        await stopApp();
        expect(answersTo(workspace, question)).toHaveLength(1);
      },
      { workspace: clock },
    );
  });
});

describe("two processes over one state file", () => {
  it("answer a question once, whichever of them is told of it again", () =>
    withFolder({}, async (folder) => {
      const clock = createManualClock(Date.now());
      const workspace = await startWorkspace({ ...clock, manifest });
      const state = { STATE_FILE: join(folder, "state.sqlite"), SLACK_SIGNING_SECRET: workspace.signingSecret };
      const settings = tokensOf(workspace, { ...state, PORT: "0" });
      try {
        await started(settings, (first) =>
          started(settings, async (second) => {
            workspace.fail({ lose: "acknowledgement", times: 3 });
            workspace.deliverTo({ http: addressOf(first.ready) });
            const asked = workspace.person("ana").mention("general", QUESTION);
            workspace.deliverTo({ http: addressOf(second.ready) });
            const question = await asked;
            await workspace.reply(question);
            await attempts(workspace, 2);
            clock.advance(MINUTE);
            await attempts(workspace, 3);
            workspace.deliverTo({ http: addressOf(first.ready) });
            clock.advance(5 * MINUTE);
            await attempts(workspace, 4);
            await Promise.all([first.end(), second.end()]);
            expect(answersTo(workspace, question)).toHaveLength(1);
          }),
        );
      } finally {
        await workspace.stop();
      }
    }));
});

/** Waits until something was delivered so many times, and each of them is over. */
function attempts(workspace: Workspace, count: number): Promise<boolean> {
  const { deliveries } = workspace;
  const isOver = () => deliveries.length === count && deliveries.every(({ outcome }) => outcome !== null);
  return workspace.until(`attempt ${count}`, isOver);
}

function answersTo(workspace: Workspace, question: Message): Message[] {
  return workspace.state.messages.filter(({ fromApp, threadTs }) => fromApp && threadTs === question.ts);
}

function addressOf(ready: string): string {
  return `${/http:\/\/\S+$/u.exec(ready)?.[0]}/slack/events`;
}
