/** A socket that is cut or renewed, and tokens that are refused: no question is lost, and none answered twice. */
import { describe, expect, it } from "vitest";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { inSlack, quotesIn } from "./conversation.ts";

const QUESTION = "How much is the harbour deal worth?";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
/** Patient enough that a question waits for the next connection as long as a busy machine takes. */
const STAGING = { reconnectsAfter: 200, workspace: { patience: 15_000 } };

describe("a socket", () => {
  it.each(["dropped", "warning", "refresh_requested", "link_disabled"] as const)(
    "that is cut or renewed (%s) is opened again, and what is asked meanwhile is answered once",
    (reason) =>
      inSlack(
        "socket",
        async ({ workspace, stopApp }) => {
          const ana = workspace.person("ana");
          await workspace.reply(await ana.mention("general", QUESTION));
          if (reason === "dropped") workspace.sockets.drop();
          else workspace.sockets.refresh(reason);
          const question = await ana.mention("press-office", QUESTION);
          expect(quotesIn(await workspace.reply(question))).toContain(WORTH);
          const opened = workspace.calls.filter(({ method }) => method === "apps.connections.open");
          expect(opened.length).toBeGreaterThan(1);
          await workspace.until("rest", () => isQuiet(workspace));
          await stopApp();
          expect(answers(workspace)).toHaveLength(2);
        },
        STAGING,
      ),
  );

  it("that is cut while an answer is made loses nothing and says nothing twice", () =>
    inSlack(
      "socket",
      async ({ workspace, stopApp }) => {
        const hold = Promise.withResolvers<void>();
        workspace.fail({ method: "chat.postMessage", times: 1, until: hold.promise });
        workspace.fail({ lose: "acknowledgement", times: 1 });
        const question = await workspace.person("ana").mention("general", QUESTION);
        workspace.sockets.drop();
        hold.resolve();
        expect(quotesIn(await workspace.reply(question))).toContain(WORTH);
        await workspace.until("the redelivery", () => workspace.deliveries.length === 2 && isQuiet(workspace));
        await stopApp();
        expect(answers(workspace)).toHaveLength(1);
      },
      STAGING,
    ));
});

function isQuiet({ deliveries }: Workspace): boolean {
  return deliveries.every(({ outcome }) => outcome !== null);
}

function answers({ state }: Workspace) {
  return state.messages.filter(({ fromApp }) => fromApp);
}
