/** Verdicts on answers, questions without one, and what admins see of both. */
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/state/memory.ts";
import { harbourDeal } from "../support/releases.ts";
import { inSlack, MODES, wordsIn } from "./conversation.ts";

const QUESTION = "How much is the harbour deal worth?";
const UNANSWERED = "Who won the chess championship in Reykjavik?";

describe.each(MODES)("feedback (%s)", (mode) => {
  it("is kept once for each person, without a name, and thanked for privately", () => {
    const store = createMemoryStore();
    return inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        const answer = await workspace.reply(await ana.mention("general", QUESTION));
        await ana.press(answer, "feedback", "positive");
        expect((await workspace.privately(ana)).text).toMatch(/^Thank you/u);
        await ana.press(answer, "feedback", "positive");
        await workspace.idle();
        const [kept, ...others] = await store.feedback.list(workspace.state.team.id, 0);
        expect(others).toEqual([]);
        expect(kept).toMatchObject({ verdict: "helpful", question: QUESTION, reason: null });
        expect(kept?.quotes[0]).toMatchObject({ release: harbourDeal.id, start: 0 });
        expect(JSON.stringify(kept)).not.toContain(ana.user.id);
      },
      { store },
    );
  });

  it("asks why an answer was not helpful, and keeps the reason in place of the bare verdict", () => {
    const store = createMemoryStore();
    return inSlack(
      mode,
      async ({ workspace }) => {
        const ben = workspace.person("ben");
        const answer = await workspace.reply(await ben.tell(QUESTION));
        await ben.press(answer, "feedback", "negative");
        await workspace.until("the window", () => ben.modal());
        const reason = { reason_kind: "leaves something out", reason_words: "the second year" };
        expect(await ben.submit(reason)).toEqual({ outcome: "updated" });
        expect(wordsIn(ben.modal())).toContain("Thank you");
        const team = workspace.state.team.id;
        await workspace.idle();
        const kept = await store.feedback.list(team, 0);
        expect(kept.map((each) => each.reason)).toEqual(["leaves something out: the second year"]);
      },
      { store },
    );
  });
});

describe.each(MODES)("the Home tab of an admin (%s)", (mode) => {
  it("shows what was asked and not answered, what was marked wrong, and what the corpus lacks", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        const ben = workspace.person("ben");
        for (const question of [QUESTION, UNANSWERED, UNANSWERED.toLowerCase()]) {
          await workspace.reply(await ben.tell(question));
        }
        await ana.open("home");
        const home = wordsIn(await workspace.until("the Home tab", () => ana.home()));
        expect(home).toContain("1 question answered, 2 not");
        expect(home).toContain(`${UNANSWERED.toLowerCase()} (2)`);
        expect(home).toContain("Every release has a date, a publisher and an address.");
        await ben.open("home");
        const other = wordsIn(await workspace.until("the Home tab", () => ben.home()));
        expect(other).not.toContain("chess");
        expect(other).toContain("How answers are made");
      },
      { admins: ["ana"] },
    ));
});
