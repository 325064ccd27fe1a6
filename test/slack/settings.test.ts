/** What a channel chooses, and the stop button. */
import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answering/answer.ts";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { corpusOf, harbourDeal, inventRelease } from "../support/releases.ts";
import { inSlack, MODES, quotesIn, wordsIn } from "./conversation.ts";

const QUESTION = "How much is the harbour deal worth?";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const elsewhere = inventRelease(["The island council will paint the harbour wall in June."], {
  id: "harbour-wall",
  title: "Harbour wall",
  publisher: "Island Council",
});
const corpus = corpusOf([harbourDeal, elsewhere]);

describe.each(MODES)("the settings of a channel (%s)", (mode) => {
  it("hold for everybody in it, and nowhere else", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        const ben = workspace.person("ben");
        await ana.command("/communique settings", "general");
        await workspace.until("the window", () => ana.modal());
        const chosen = { set_publishers: ["Island Council"], set_language: "fr", set_digest_at: "18:30" };
        expect(await ana.submit(chosen)).toEqual({ outcome: "updated" });
        expect(wordsIn(ana.modal())).toContain("Saved");
        const here = await workspace.reply(await ben.mention("general", QUESTION));
        expect(quotesIn(here)).not.toContain(WORTH);
        const there = await workspace.reply(await ben.mention("press-office", QUESTION));
        expect(quotesIn(there)).toContain(WORTH);
        await ben.command("/communique quote paint harbour wall", "general");
        expect(JSON.stringify((await workspace.privately(ben)).blocks)).toContain("Au plus près de");
        await ben.command("/communique follow painting", "general");
        expect((await workspace.privately(ben, 2)).text).toContain("18:30");
      },
      { corpus },
    ));

  it("can be kept to those who look after the app", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        const ben = workspace.person("ben");
        await ben.command("/communique settings", "general");
        await workspace.until("the window", () => ben.modal());
        await ana.command("/communique réglages", "general");
        const french = await workspace.until("the window", () => ana.modal());
        expect(wordsIn(french)).toContain("Réglages du canal");
        expect(await ana.submit({ set_changers: "admins", set_quotes: "1" })).toEqual({ outcome: "updated" });
        expect(await ben.submit({ set_quotes: "3" })).toEqual({ outcome: "updated" });
        expect(wordsIn(ben.modal())).toContain("only those who look after the app");
        await ben.close();
        await ben.command("/communique settings", "general");
        expect((await workspace.privately(ben)).text).toContain("only those who look after the app");
        await ben.command("/communique follow harbour", "general");
        expect((await workspace.privately(ben, 2)).text).toContain("only those who look after the app");
      },
      { corpus, admins: ["ana"] },
    ));
});

describe.each(MODES)("the stop button (%s)", (mode) => {
  it("ends what is under way with one sentence, and leaves no status behind", () => {
    const status = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const answerer = createAnswerer(corpus);
    const answer: Answerer["answer"] = (question) => {
      asked.resolve();
      return answerer.answer(question);
    };
    return inSlack(
      mode,
      async ({ workspace }) => {
        workspace.fail({ method: "assistant.threads.setStatus", times: 1, until: status.promise });
        const ana = workspace.person("ana");
        const question = await ana.tell(QUESTION);
        await asked.promise;
        await ana.stop(question);
        const stopped = await workspace.reply(question);
        status.resolve();
        expect(stopped.text).toBe("Stopped, as you asked. Nothing more will come for this question.");
        const statuses = () => workspace.calls.filter(({ method }) => method === "assistant.threads.setStatus");
        await workspace.until("the status to be taken away", () => statuses().length === 2);
        expect(ana.status(question)).toBeUndefined();
        await ana.stop(question);
        await workspace.until("the session to be active", () =>
          workspace.calls.some(({ method }) => method === "agents.sessions.setStatus"),
        );
        expect(ana.sees(question).filter(({ fromApp }) => fromApp)).toHaveLength(1);
      },
      { corpus, answerer: { answer } },
    );
  });
});
