import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answering/answer.ts";
import { answerBase, corpusOf, harbourDeal, inventRelease, quoteOf } from "../support/releases.ts";
import { inSlack, linesIn, MODES, quotesIn, viewOf, wordsIn } from "./conversation.ts";

const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const QUESTION = "How much is the harbour deal worth?";

const PIERS = ["one", "two", "three", "four", "five", "six", "seven"].map((name) => `Pier ${name} will be built.`);
const piers = inventRelease(PIERS);
const pierCorpus = corpusOf([piers]);
/** Answers every question with all piers. */
const pierAnswerer: Answerer = {
  answer: ({ text }) => ({
    ...answerBase,
    status: "answered",
    question: text,
    message: "The releases say:",
    arrangement: "best-first",
    quotes: PIERS.map((words) => quoteOf(piers, words)),
  }),
};

describe.each(MODES)("a conversation (%s)", (mode) => {
  it("answers a mention in its thread, with the words of the release", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.mention("press-office", QUESTION);
      const answer = await workspace.reply(question);
      expect(quotesIn(answer)).toContain(WORTH);
      expect(answer.threadTs).toBe(question.ts);
      expect(answer.text).toContain("Harbour deal signed, Ministry of Ports, 5 March 2031");
    }));

  it("shows a status before the answer, and none after it", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.tell(QUESTION);
      await workspace.reply(question);
      const methods = workspace.calls.map(({ method }) => method);
      expect(methods.indexOf("assistant.threads.setStatus")).toBeGreaterThan(-1);
      expect(methods.indexOf("assistant.threads.setStatus")).toBeLessThan(methods.indexOf("chat.postMessage"));
      expect(ana.status(question)).toBeUndefined();
    }));

  it("takes each direct message as a thread of its own, and understands a follow-up in it", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.tell("What did Ada Lindqvist say about the northern channel?");
      const first = await workspace.reply(question);
      expect(quotesIn(first).join(" ")).toContain("We will dredge the northern channel before winter.");
      const followUp = await ana.tell("And how much is the deal worth?", question);
      const second = await workspace.reply(followUp);
      expect(second.threadTs).toBe(question.ts);
      expect(quotesIn(second)).toContain(WORTH);
    }));

  it("declines in the thread, and says what else could be asked", () =>
    inSlack(mode, async ({ workspace }) => {
      const question = await workspace.person("ana").tell("Who won the chess championship in Reykjavik?");
      const answer = await workspace.reply(question);
      expect(answer.text).not.toBe("");
      expect(linesIn(answer).at(-1)).toMatch(/^Try .* Searched 2 releases, 1 June 2029 to 5 March 2031\.$/u);
    }));

  it("answers the slash command for one person, who can share it with the channel", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const ben = workspace.person("ben");
      await ana.command(`/communique ${QUESTION}`, "press-office");
      const answer = await workspace.privately(ana);
      expect(quotesIn(answer)).toContain(WORTH);
      expect(ben.sees("press-office")).toEqual([]);
      await ana.press(answer, "Share to channel");
      const [shared] = await workspace.until("the shared answer", () => {
        const seen = ben.sees("press-office");
        return seen.length > 0 && seen;
      });
      expect(shared && quotesIn(shared)).toContain(WORTH);
      expect(shared && linesIn(shared)[0]).toContain(`<@${ana.user.id}> shared from the releases: *${QUESTION}*`);
      await workspace.until("the confirmation", () => answer.text.startsWith("Shared"));
    }));

  it("helps who types the slash command alone", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command("/communique", "general");
      const help = await workspace.privately(ana);
      expect(help.text).toContain("quote it word for word");
    }));

  it("shows a quote where it stands, with what is before and after it", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const answer = await workspace.reply(await ana.tell("What did Ada Lindqvist say about the northern channel?"));
      await ana.press(answer, "Show in context");
      const view = await workspace.until("the modal", () => ana.modal());
      const shown = JSON.stringify(viewOf(view).blocks);
      for (const paragraph of harbourDeal.text.split("\n\n").slice(0, 1)) expect(shown).toContain(paragraph);
      expect(quotesIn(viewOf(view)).join("")).toContain("dredge the northern channel");
    }));

  it("shows the next quotes behind a button, once, and moves through a long release", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        const question = await ana.tell("What will be built?");
        const answer = await workspace.reply(question);
        expect(quotesIn(answer)).toEqual(PIERS.slice(0, 3));
        await Promise.all([ana.press(answer, "More quotes (4)"), ana.press(answer, "More quotes (4)")]);
        const more = await workspace.reply(question, 2);
        await workspace.until("the button to go", () => !JSON.stringify(answer.blocks).includes("More quotes"));
        expect(quotesIn(more)).toEqual(PIERS.slice(3, 6));
        await ana.press(more, "More quotes (1)");
        expect(quotesIn(await workspace.reply(question, 3))).toEqual(PIERS.slice(6));
        await workspace.idle();
        expect(ana.sees(question)).toHaveLength(4);
        await ana.press(more, "show_in_context");
        const view = await workspace.until("the modal", () => ana.modal());
        expect(wordsIn(view)).toContain(PIERS[2]);
        await ana.pressIn(view, "Later");
        await workspace.until("the next paragraphs", () => wordsIn(ana.modal()).includes(PIERS[6] ?? ""));
      },
      { corpus: pierCorpus, answerer: pierAnswerer },
    ));

  it("shows on its Home tab what the releases hold, and answers there", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.open("home");
      const home = await workspace.until("the Home tab", () => ana.home());
      const shown = JSON.stringify(home.definition);
      expect(shown).toContain("2 releases from 1 publisher, dated 1 June 2029 to 5 March 2031.");
      await ana.pressIn(home, "Ask about this");
      await workspace.until("the question field", () => ana.modal());
      expect(await ana.submit({ question: QUESTION })).toEqual({ outcome: "updated" });
      expect(quotesIn(viewOf(ana.modal()))).toContain(WORTH);
    }));

  it("suggests questions in its Messages tab that it can answer", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.open("messages");
      const { prompts } = await workspace.until("the suggestions", () => workspace.state.prompts.get(ana.direct.id));
      expect(prompts.length).toBeGreaterThan(0);
      const answer = await workspace.reply(await ana.tell(prompts[0]?.message ?? ""));
      expect(quotesIn(answer).length).toBeGreaterThan(0);
    }));

  it("answers a suggested question where its button stands: in the thread, privately, or over the Home tab", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const greeting = await ana.tell("Hello");
      await ana.press(await workspace.reply(greeting), "Ask");
      const inThread = await workspace.reply(greeting, 2);
      expect(linesIn(inThread)[0]).toMatch(new RegExp(`^<@${ana.user.id}> asked: \\*.+\\?\\*$`, "u"));
      expect(quotesIn(inThread).length).toBeGreaterThan(0);
      await ana.command("/communique help", "general");
      await ana.press(await workspace.privately(ana), "Ask");
      expect(quotesIn(await workspace.privately(ana, 2))).toEqual(quotesIn(inThread));
      await ana.open("home");
      await ana.pressIn(await workspace.until("the Home tab", () => ana.home()), "Ask");
      const view = await workspace.until("the answer", () => ana.modal());
      expect(quotesIn(viewOf(view))).toEqual(quotesIn(inThread));
    }));

  it("checks the words of a message, and words after the slash command", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const ben = workspace.person("ben");
      const claim = await ben.say("general", "She said “We will dredge the southern channel before winter.”");
      await ana.shortcut("check_quote", claim);
      const view = await workspace.until("the verdict", () => ana.modal());
      expect(wordsIn(view)).toContain("Altered");
      expect(quotesIn(viewOf(view)).join(" ")).toContain("We will dredge the northern channel before winter.");
      await ana.pressIn(view, "Show in context");
      await workspace.until("the paragraph on top", () => wordsIn(ana.modal()).includes("two new lighthouses"));
      await ana.command(`/communique check ${WORTH}`, "general");
      const checked = await workspace.privately(ana);
      expect(checked.text).toMatch(/^Verbatim\./u);
      expect(quotesIn(checked)).toEqual([WORTH]);
      expect(ben.sees(claim)).toHaveLength(1);
    }));

  it("checks a quotation that it is mentioned or written to with, and still answers a question about a term", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const mention = await ana.mention("press-office", "Ada Lindqvist: “We will dredge the southern channel.”");
      expect((await workspace.reply(mention)).text).toMatch(/^Altered\./u);
      const quoted = await ana.tell("Is this what she said?\n> We will dredge the northern channel before winter.");
      expect((await workspace.reply(quoted)).text).toMatch(/^Verbatim\./u);
      const french = await ana.tell("A-t-elle dit « We will dredge the northern channel before winter » ?");
      expect((await workspace.reply(french)).text).toMatch(/^Conforme\./u);
      const question = await ana.tell("How much is the “harbour deal” worth?");
      expect(quotesIn(await workspace.reply(question))).toContain(WORTH);
      await ana.command(`/communique “${WORTH}”`, "general");
      expect((await workspace.privately(ana)).text).toMatch(/^Verbatim\./u);
    }));

  it("finds a quote from the shortcut", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.shortcut("find_quote");
      await workspace.until("the window", () => ana.modal());
      expect(await ana.submit({ find_words: QUESTION })).toEqual({ outcome: "updated" });
      expect(quotesIn(viewOf(ana.modal()))).toContain(WORTH);
      await ana.pressIn(await workspace.until("the answer", () => ana.modal()), "Show in context");
      await workspace.until("the paragraph on top", () => JSON.stringify(ana.modal()).includes("two new lighthouses"));
    }));
});
