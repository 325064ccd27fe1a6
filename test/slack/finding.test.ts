/** Finding, listing, citing and summarising, as people do it in Slack. */
import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answering/answer.ts";
import { asObjects, asString, type JsonObject } from "../../src/workspace/json.ts";
import type { Message } from "../../src/workspace/state.ts";
import { answerBase, corpusOf, ferryPlan, inventRelease, quoteOf } from "../support/releases.ts";
import { cellsIn, inSlack, linesIn, MODES, quotesIn, viewOf, wordsIn } from "./conversation.ts";

const DREDGE = "We will dredge the northern channel before winter.";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";

describe.each(MODES)("finding (%s)", (mode) => {
  it("finds the printed sentence from half-remembered words, and says plainly when none is near", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command("/communique quote channel dredging winter", "general");
      const found = await workspace.privately(ana);
      expect(quotesIn(found).join(" ")).toContain(DREDGE);
      await ana.press(found, "Share to channel");
      await workspace.until("the shared quote", () => workspace.person("ben").sees("general")[0]);
      await ana.command("/communique quote chess championship", "general");
      expect((await workspace.privately(ana, 2)).text).toContain("No sentence of the releases comes near");
      await ana.command("/communique citation", "general");
      expect((await workspace.privately(ana, 3)).text).toContain("Ajoutez les mots");
    }));

  it("finds in a window, within speaker, publisher and days", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.shortcut("find_quote");
      await workspace.until("the window", () => ana.modal());
      expect(await ana.submit({})).toMatchObject({ outcome: "errors" });
      expect(await ana.submit({ find_from: "2031-01-02", find_to: "2031-01-01" })).toMatchObject({ outcome: "errors" });
      expect(await ana.submit({ find_speaker: "Ada Lindqvist" })).toEqual({ outcome: "updated" });
      expect(quotesIn(viewOf(ana.modal()))).toEqual([DREDGE]);
      await ana.close();
      await ana.shortcut("find_quote");
      await workspace.until("the window", () => ana.modal());
      const entries = { find_words: "harbour deal", find_publisher: "Ministry of Ports", find_to: "2030-01-01" };
      expect(await ana.submit(entries)).toEqual({ outcome: "updated" });
      expect(wordsIn(ana.modal())).toContain("No sentence of the releases comes near");
    }));

  it("offers a citation in every style, from a message and from the context of a quote", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const answer = await workspace.reply(await ana.tell("How much is the harbour deal worth?"));
      await ana.press(answer, "Copy citation");
      const view = await workspace.until("the citations", () => ana.modal());
      const citations = preformattedIn(viewOf(view));
      expect(citations).toHaveLength(5);
      expect(citations[0]).toContain(`“${WORTH}” — Harbour deal signed, Ministry of Ports, 5 March 2031`);
      expect(citations[4]).toMatch(/^@/u);
      await ana.close();
      await ana.press(answer, "Show in context");
      await ana.pressIn(await workspace.until("the context", () => ana.modal()), "Copy citation");
      await workspace.until("the citations on top", () => preformattedIn(viewOf(ana.modal())).length === 5);
    }));

  it("lists the newest releases, and what they say on a subject", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command("/communique latest", "general");
      const latest = await workspace.privately(ana);
      expect(quotesIn(latest)).toEqual([WORTH, ferryPlan.text]);
      await ana.command("/communique latest ferry plan", "general");
      const ferry = await workspace.privately(ana, 2);
      expect(quotesIn(ferry)).toEqual([ferryPlan.text]);
      expect(linesIn(ferry)[0]).toContain("ferry plan");
      await ana.command("/communique latest chess", "general");
      expect((await workspace.privately(ana, 3)).text).toBe("The releases hold nothing on “chess”.");
    }));

  it("summarises a release where its button stands, and what is named after the command", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.mention("general", "How much is the harbour deal worth?");
      await ana.press(await workspace.reply(question), "Summarise");
      const summary = await workspace.reply(question, 2);
      expect(linesIn(summary)[0]).toContain("Summary: Harbour deal signed");
      expect(quotesIn(summary)).toContain(WORTH);
      await ana.command("/communique résumé Harbour deal signed", "general");
      const french = await workspace.privately(ana);
      expect(french.text).toContain("Avec les phrases mêmes du communiqué");
      expect(quotesIn(french)).toContain(WORTH);
      await ana.command("/communique summary Harbour deal signed vs Ferry plan published", "general");
      const compared = await workspace.privately(ana, 2);
      expect(cellsIn(compared)).toEqual(expect.arrayContaining([ferryPlan.text, WORTH]));
      await ana.press(compared, "show_row_in_context", `1. ${ferryPlan.text}`.slice(0, 74));
      await workspace.until("the context of the row", () => wordsIn(ana.modal()).includes(ferryPlan.text));
      await ana.command("/communique summary", "general");
      expect((await workspace.privately(ana, 3)).text).toMatch(/^Name what to summarise/u);
    }));

  it("lists in help what can be typed, in the language of the word", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command("/communique help", "general");
      expect(JSON.stringify((await workspace.privately(ana)).blocks)).toContain("/communique summary SUBJECT");
      await ana.command("/communique aide", "general");
      expect(JSON.stringify((await workspace.privately(ana, 2)).blocks)).toContain("/communique résumé SUJET");
    }));

  it("checks in the asker's language", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command(`/communique vérifier ${WORTH}`, "general");
      expect((await workspace.privately(ana)).text).toMatch(/^Conforme\. Ces mots sont imprimés exactement ainsi/u);
    }));

  it("shows a long timeline as a table whose rows open in context", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        const answer = await workspace.reply(await ana.tell("What was built when?"));
        expect(cellsIn(answer)).toEqual(STAGES.map(({ text }) => text));
        await ana.press(answer, "show_row_in_context", "3. Stage three was built.");
        await workspace.until("the row in context", () => wordsIn(ana.modal()).includes("Stage three was built."));
      },
      { corpus: corpusOf(STAGES), answerer: stagesAnswerer },
    ));
});

const STAGES = ["one", "two", "three", "four"].map((name, index) =>
  inventRelease([`Stage ${name} was built.`], {
    id: `stage-${name}`,
    title: `Stage ${name}`,
    date: `203${index}-01-01`,
  }),
);
const stagesAnswerer: Answerer = {
  answer: ({ text }) => ({
    ...answerBase,
    status: "answered",
    question: text,
    message: "From the oldest to the newest:",
    arrangement: "timeline",
    quotes: STAGES.map((stage) => quoteOf(stage, stage.text)),
  }),
};

/** The texts to copy in a window. */
function preformattedIn({ blocks }: Pick<Message, "blocks">): string[] {
  return blocks
    .flatMap((block) => asObjects(block["elements"]))
    .filter((part) => part["type"] === "rich_text_preformatted")
    .map((part: JsonObject) =>
      asObjects(part["elements"])
        .map((element) => asString(element["text"]) ?? "")
        .join(""),
    );
}
