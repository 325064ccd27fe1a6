/** Follow-up questions in channels, with a mention and, where a channel has chosen so, without one. */
import { describe, expect, it } from "vitest";
import { changeSettings } from "../../src/slack/channel-settings.ts";
import { fitManifest } from "../../src/slack/manifest.ts";
import { createMemoryStore } from "../../src/state/memory.ts";
import type { Message } from "../../src/workspace/state.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { inSlack, manifest, type Mode, MODES, quotesIn } from "./conversation.ts";

const QUESTION = "What did Ada Lindqvist say about the northern channel?";
const FOLLOW_UP = "And how much is the harbour deal worth?";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const hearing = fitManifest(manifest, { features: ["follow-ups"] });

/** A workspace in which "general" has chosen that follow-ups need no mention, and "press-office" has not. */
async function inOpenChannel(mode: Mode, play: (workspace: Workspace) => Promise<void>): Promise<void> {
  const store = createMemoryStore();
  await inSlack(
    mode,
    async ({ workspace }) => {
      const { state } = workspace;
      const general = [...state.conversations.values()].find(({ name }) => name === "general");
      await changeSettings(store, { team: state.team.id, channel: general?.id ?? "" }, { followUps: "thread" });
      await play(workspace);
    },
    { store, workspace: { manifest: hearing, rateLimits: false } },
  );
}

function answersIn(workspace: Workspace, root: Message): Message[] {
  return workspace.person("ana").sees(root).filter(({ fromApp }) => fromApp); // prettier-ignore
}

describe.each(MODES)("a follow-up in a channel (%s)", (mode) => {
  it("is answered without a mention where the channel has chosen so, by whomever it is asked", () =>
    inOpenChannel(mode, async (workspace) => {
      const ana = workspace.person("ana");
      const ben = workspace.person("ben");
      const question = await ana.mention("general", QUESTION);
      await workspace.reply(question);
      const followUp = await ben.say(question, FOLLOW_UP);
      const answer = await workspace.reply(followUp);
      expect(quotesIn(answer)).toContain(WORTH);
      expect(answer.threadTs).toBe(question.ts);
      expect(quotesIn(await workspace.reply(await ana.say(question, "Who said that?"))).length).toBeGreaterThan(0);
    }));

  it("is answered once where it mentions the app, which Slack then tells of twice", () =>
    inOpenChannel(mode, async (workspace) => {
      const ana = workspace.person("ana");
      const question = await ana.mention("general", QUESTION);
      await workspace.reply(question);
      await workspace.reply(await ana.mention(question, FOLLOW_UP));
      await workspace.redeliver();
      await workspace.idle();
      const events = workspace.deliveries.filter(({ kind }) => kind === "events_api");
      expect(events.length).toBeGreaterThan(4);
      expect(answersIn(workspace, question)).toHaveLength(2);
    }));

  it("leaves people alone who talk to one another, and changes of what they said", () =>
    inOpenChannel(mode, async (workspace) => {
      const ana = workspace.person("ana");
      const ben = workspace.person("ben");
      const question = await ana.mention("general", QUESTION);
      await workspace.reply(question);
      for (const text of ["Thanks!", "Shall we use this one?", "Good, I will.", `@ben ${FOLLOW_UP}`]) {
        await ben.say(question, text);
      }
      const remark = await ben.say(question, "A fine quote.");
      await ben.edit(remark, FOLLOW_UP);
      await ben.remove(remark);
      await workspace.idle();
      expect(answersIn(workspace, question)).toHaveLength(1);
      expect(workspace.calls.filter(({ method }) => method === "assistant.threads.setStatus")).toHaveLength(1);
    }));

  it("is not answered in threads that are not ours, at the top level, or where the channel has not chosen so", () =>
    inOpenChannel(mode, async (workspace) => {
      const ana = workspace.person("ana");
      const theirs = await ana.say("general", FOLLOW_UP);
      await ana.say(theirs, FOLLOW_UP);
      const question = await ana.mention("press-office", QUESTION);
      await workspace.reply(question);
      await ana.say(question, FOLLOW_UP);
      await workspace.idle();
      expect(answersIn(workspace, theirs)).toHaveLength(0);
      expect(answersIn(workspace, question)).toHaveLength(1);
    }));

  it("is chosen in the settings of the channel", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        await ana.command("/communique settings", "press-office");
        await workspace.until("the window", () => ana.modal());
        expect(await ana.submit({ set_follow_ups: "thread" })).toEqual({ outcome: "updated" });
        const question = await ana.mention("press-office", QUESTION);
        await workspace.reply(question);
        expect(quotesIn(await workspace.reply(await ana.say(question, FOLLOW_UP)))).toContain(WORTH);
      },
      { workspace: { manifest: hearing } },
    ));
});
