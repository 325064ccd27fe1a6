import type { KnownBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import type { Abstained, Answered } from "../../../src/answering/answer.ts";
import { answerMessage, type AnswerLooks } from "../../../src/slack/blocks/answer.ts";
import { createReleaseKeys, type PageLink, type ReleaseKeys } from "../../../src/slack/release-keys.ts";
import {
  answerBase,
  corpusOf,
  ferryPlan,
  harbourDeal,
  harbourReleases,
  inventRelease,
  quoteOf,
} from "../../support/releases.ts";

const looks: AnswerLooks = {
  keys: createReleaseKeys(corpusOf(harbourReleases)),
  audience: "conversation",
  examples: [{ title: "Ada Lindqvist", question: "What did Ada Lindqvist say?" }],
};
const worth = quoteOf(harbourDeal, "The harbour deal is worth 41 million crowns over three years.", {
  emphasis: [{ start: 26, end: 43 }],
  alsoIn: [ferryPlan],
});
const worthLink = `${harbourDeal.url}#:~:text=${encodeURIComponent(worth.text.slice(0, -1))}`;
const dredging = quoteOf(harbourDeal, "We will dredge the northern channel before winter.", {
  speaker: { name: "Ada Lindqvist", role: "Minister of Ports" },
});
const answered: Answered = {
  ...answerBase,
  status: "answered",
  message: "The releases say:",
  quotes: [worth],
  arrangement: "best-first",
};
const abstained: Abstained = {
  ...answerBase,
  status: "abstained",
  reason: "detail-not-given",
  message: "The releases speak of the deal, but do not say who signed it.",
  related: [],
};

const OWN_BUTTONS = ["Show in context", "Copy citation", "Summarise"];

const pageOf: PageLink = ({ id }, span) => `https://press.example/releases/${id}?start=${span?.start}&end=${span?.end}`;

describe("an answer", () => {
  it("shows the words of the release as a quote, the answering ones bold", () => {
    const { blocks } = answerMessage(answered, looks);
    expect(blocks.find(isQuote)).toMatchObject({
      elements: [
        {
          elements: [
            { type: "text", text: "The harbour deal is worth " },
            { type: "text", text: "41 million crowns", style: { bold: true } },
            { type: "text", text: " over three years." },
          ],
        },
      ],
    });
  });

  it("says where they stand: title with its link, publisher, date, paragraph, and where else", () => {
    expect(linesOf(answerMessage(answered, looks).blocks)[0]).toBe(
      `<${worthLink}|Harbour deal signed> · Ministry of Ports · 5 March 2031 · paragraph 1\n` +
        "also in <https://ports.example/ferry-plan|Ferry plan published>",
    );
  });

  it("leads to our own page where the release has no address, and nowhere where there is none", () => {
    const unprinted = inventRelease(["The fund holds 12 million crowns."], { id: "fund", url: null });
    const quotes = [quoteOf(unprinted, unprinted.text)];
    const sourceOf = (keys: ReleaseKeys): string =>
      linesOf(answerMessage({ ...answered, quotes }, { ...looks, keys }).blocks)[0]?.split(" · ")[0] ?? "";
    const corpus = corpusOf([unprinted]);
    expect(sourceOf(createReleaseKeys(corpus, pageOf))).toBe(
      "<https://press.example/releases/fund?start=0&amp;end=33|Harbour deal signed>",
    );
    expect(sourceOf(createReleaseKeys(corpus))).toBe("Harbour deal signed");
  });

  it("leads to the release as a whole where an address with the words is too long for Slack", () => {
    const far = inventRelease(["漁".repeat(200)]);
    const { blocks } = answerMessage({ ...answered, quotes: [quoteOf(far, far.text)] }, looks);
    expect(linesOf(blocks)[0]).toMatch(/^<https:\/\/ports\.example\/harbour-deal\|Harbour deal signed> · /u);
  });

  it("says who speaks, with the role as printed", () => {
    const lines = linesOf(answerMessage({ ...answered, quotes: [dredging] }, looks).blocks);
    expect(lines[0]).toMatch(/^\*Ada Lindqvist\*, Minister of Ports\n</u);
  });

  it("reads well without its blocks", () => {
    expect(answerMessage({ ...answered, quotes: [dredging] }, looks).text).toBe(
      "The releases say:\n\n“We will dredge the northern channel before winter.” (Ada Lindqvist, Minister of Ports, Harbour deal signed, Ministry of Ports, 5 March 2031, paragraph 2)",
    );
  });

  it("shows three quotes, and the others behind a button", () => {
    const { blocks } = answerMessage({ ...answered, quotes: Array.from({ length: 5 }, () => worth) }, looks);
    expect(blocks.filter(isQuote)).toHaveLength(3);
    expect(buttonsOf(blocks).at(-1)).toBe("More quotes (2)");
  });

  it("can be shared where only one person sees it", () => {
    expect(buttonsOf(answerMessage(answered, looks).blocks)).toEqual(OWN_BUTTONS);
    const alone = answerMessage(answered, { ...looks, audience: "one-person" });
    expect(buttonsOf(alone.blocks)).toEqual([...OWN_BUTTONS, "Share to channel"]);
  });

  it("is asked about with feedback buttons, except in a modal, where Slack has none", () => {
    expect(answerMessage(answered, looks).blocks.at(-1)?.type).toBe("context_actions");
    const modal = answerMessage(answered, { ...looks, audience: "modal" });
    expect(modal.blocks.map(({ type }) => type)).not.toContain("context_actions");
  });

  it("puts the dates above the quotes of a timeline", () => {
    const crossings = quoteOf(ferryPlan, ferryPlan.text);
    const timeline: Answered = { ...answered, arrangement: "timeline", quotes: [crossings, worth] };
    expect(boldsOf(answerMessage(timeline, looks).blocks)).toEqual(["1 June 2029", "5 March 2031"]);
  });

  it("speaks French to who asks in French", () => {
    const { blocks } = answerMessage({ ...answered, language: "fr" }, looks);
    expect(buttonsOf(blocks)).toEqual(["Voir le contexte", "Copier la référence", "Résumer"]);
    expect(linesOf(blocks)[0]).toContain("5 mars 2031 · paragraphe 1");
  });

  it("ends a very long quote at a word and says that it goes on", () => {
    const long = inventRelease([`${"dredging the channel ".repeat(900).trim()}.`]);
    const { blocks } = answerMessage({ ...answered, quotes: [quoteOf(long, long.text)] }, looks);
    const shown = wordsOf(blocks.filter(isQuote));
    expect(long.text.startsWith(shown)).toBe(true);
    expect(shown.length).toBeGreaterThan(2_000);
    expect(shown).toMatch(/(?:dredging|the|channel)$/u);
    expect(linesOf(blocks)[0]).toMatch(/goes on/u);
  });
});

describe("a decline", () => {
  it("says why, offers near misses without an answering word, what to try, and what was searched", () => {
    const { blocks } = answerMessage({ ...abstained, related: [worth] }, looks);
    expect(wordsOf(blocks.slice(0, 1))).toBe("The releases speak of the deal, but do not say who signed it.");
    expect(blocks.filter(isQuote)).toHaveLength(1);
    expect(JSON.stringify(blocks)).not.toContain('"bold"');
    expect(linesOf(blocks).at(-1)).toBe(
      "Ask about it in general to see what the releases do give. Searched 2 releases, 1 June 2029 to 5 March 2031.",
    );
  });

  it("without near misses offers questions that have an answer", () => {
    expect(buttonsOf(answerMessage(abstained, looks).blocks)).toEqual(["Ask"]);
  });

  it("does not ask whether a greeting was helpful", () => {
    const greeting = answerMessage({ ...abstained, reason: "greeting", message: "Hello." }, looks);
    expect(greeting.blocks.map(({ type }) => type)).toEqual(["rich_text", "context", "section"]);
  });
});

function isQuote(block: KnownBlock): boolean {
  return block.type === "rich_text" && block.elements.some(({ type }) => type === "rich_text_quote");
}

function wordsOf(blocks: readonly KnownBlock[]): string {
  return textsOf(blocks)
    .map(({ text }) => text)
    .join("");
}

function boldsOf(blocks: readonly KnownBlock[]): string[] {
  return textsOf(blocks.filter((block) => !isQuote(block))).flatMap(({ text, style }) => (style?.bold ? text : []));
}

function textsOf(blocks: readonly KnownBlock[]) {
  return blocks
    .flatMap((block) => (block.type === "rich_text" ? block.elements : []))
    .flatMap((part) => (part.type === "rich_text_list" ? [] : part.elements))
    .flatMap((element) => (element.type === "text" ? element : []));
}

function linesOf(blocks: readonly KnownBlock[]): string[] {
  return blocks
    .flatMap((block) => (block.type === "context" ? block.elements : []))
    .flatMap((element) => (element.type === "mrkdwn" ? element.text : []));
}

function buttonsOf(blocks: readonly KnownBlock[]): string[] {
  return blocks.flatMap((block) => {
    const rows = block.type === "actions" ? block.elements : [];
    const beside = block.type === "section" && block.accessory ? [block.accessory] : [];
    return [...rows, ...beside].flatMap((element) => (element.type === "button" ? element.text.text : []));
  });
}
