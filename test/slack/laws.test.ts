/** Whatever is asked of whatever releases: nothing that Slack would refuse, no word that a release does not hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Quote } from "../../src/answering/answer.ts";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { createChecker } from "../../src/checking/checker.ts";
import { systemClock } from "../../src/clock.ts";
import { createFinder } from "../../src/checking/finder.ts";
import type { Corpus, Release } from "../../src/corpus/release.ts";
import type { AdminReport } from "../../src/slack/admin-report.ts";
import { answerMessage } from "../../src/slack/blocks/answer.ts";
import type { Audience } from "../../src/slack/audience.ts";
import { checkMessage } from "../../src/slack/blocks/check.ts";
import type { Message } from "../../src/slack/blocks/elements.ts";
import { quotesMessage } from "../../src/slack/blocks/quote-list.ts";
import { summaryMessage } from "../../src/slack/blocks/summary.ts";
import { unfurlBlocks } from "../../src/slack/blocks/unfurl.ts";
import { DEFAULT_SETTINGS } from "../../src/slack/channel-settings.ts";
import { makeExamples } from "../../src/slack/examples.ts";
import { findChoices } from "../../src/slack/find-choices.ts";
import { packQuotes, unpackQuotes } from "../../src/slack/packets.ts";
import { toRef } from "../../src/slack/quote-refs.ts";
import { createReleaseKeys } from "../../src/slack/release-keys.ts";
import { answerView, askView } from "../../src/slack/views/ask.ts";
import { citationView } from "../../src/slack/views/citation.ts";
import { contextView } from "../../src/slack/views/context.ts";
import { reasonView } from "../../src/slack/views/reason.ts";
import { settingsView } from "../../src/slack/views/settings.ts";
import { findView } from "../../src/slack/views/find.ts";
import { homeView } from "../../src/slack/views/home.ts";
import { foundMessage } from "../../src/slack/works/find.ts";
import { asObjects, type Json, parseJson } from "../../src/workspace/json.ts";
import { blockFaults, blockTextLength, viewFaults } from "../../src/workspace/validation/validate.ts";
import { limits } from "../../src/workspace/validation/limits.ts";
import { corpus, question, title } from "./arbitrary.ts";
import { cellsIn, quotesIn } from "./conversation.ts";

const audience = fc.constantFrom<Audience>("conversation", "one-person", "modal");

/** On a busy machine fewer cases are tried, rather than that it is taken for a fault. */
const RUNS = { numRuns: 40, interruptAfterTimeLimit: 25_000 };

describe("whatever is asked of whatever releases", () => {
  it("is answered with a message that Slack takes and words that the release holds", () => {
    fc.assert(
      fc.property(corpus, question, audience, (releases, text, seenBy) => {
        const answerer = createAnswerer(releases);
        for (const always of [false, true]) {
          const answer = answerer.answer({ text, earlier: [] }, { always });
          const message = answerMessage(answer, {
            keys: createReleaseKeys(releases),
            audience: seenBy,
            examples: [{ title: text, question: text }],
          });
          expectTaken(message, seenBy === "modal");
          expectVerbatim(message, releases);
        }
      }),
      RUNS,
    );
  });

  it("stays so for answers of any size, in every form that a button gives them", () => {
    fc.assert(
      fc.property(corpus, question, fc.integer({ min: 1, max: 40 }), title, (releases, text, most, name) => {
        const keys = createReleaseKeys(releases);
        const quotes = everyQuote(releases, name).slice(0, most);
        const answer = bigAnswer(text, quotes);
        for (const seenBy of ["conversation", "one-person"] as const) {
          expectTaken(answerMessage(answer, { keys, audience: seenBy, examples: [] }));
        }
        const packet = unpackQuotes(packQuotes({ ...answer, arrangement: "timeline" }, keys), keys);
        const shared = packet && quotesMessage(packet, keys, { heading: "*shared*", audience: "one-person" });
        expect(shared).not.toBeNull();
        if (shared) expectTaken(shared);
        if (shared) expectVerbatim(shared, releases);
      }),
      RUNS,
    );
  });

  it("stays so for words that are checked, printed ones among them", () => {
    fc.assert(
      fc.property(corpus, question, fc.nat(), (releases, text, at) => {
        const quotes = everyQuote(releases, "Ada");
        const printed = quotes[at % Math.max(1, quotes.length)]?.text ?? "";
        const checker = createChecker(releases, systemClock);
        for (const pasted of [text, printed, `“${printed}” ${text}`]) {
          const message = checkMessage(checker.check(pasted), createReleaseKeys(releases), "fr");
          expectTaken(message);
          expectVerbatim(message, releases);
        }
      }),
      RUNS,
    );
  });

  it("can be read in context, in modals that Slack takes, and leads through the whole release", () => {
    fc.assert(
      fc.property(corpus, (releases) => {
        const keys = createReleaseKeys(
          releases,
          ({ id }) => `https://press.example/releases/${encodeURIComponent(id)}`,
        );
        for (const annotated of releases.releases) {
          const [quote] = everyQuote({ releases: [annotated] }, "Ada");
          if (!quote) continue;
          const place = { annotated, quote, ref: toRef(quote, keys), language: "en", keys } as const;
          for (const from of [undefined, 0, 3, 99]) expect(viewFaults(asJson(contextView(place, from)))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("stands behind a Home tab and question fields that Slack takes", () => {
    fc.assert(
      fc.property(corpus, question, (releases, text) => {
        const examples = [{ title: text, question: text }];
        const keys = createReleaseKeys(releases);
        expect(
          viewFaults(asJson(homeView({ corpus: releases, since: 0, examples, keys, report: reportOf(text) }, "fr"))),
        ).toEqual([]);
        expect(viewFaults(asJson(askView("fr", text)))).toEqual([]);
        const choices = findChoices(releases);
        expect(viewFaults(asJson(findView(choices, "fr")))).toEqual([]);
        expect(viewFaults(asJson(reasonView(text.slice(0, 2_500), "fr")))).toEqual([]);
        const { publishers } = choices;
        const chosen = { ...DEFAULT_SETTINGS, publishers: publishers.map(({ name }) => name) };
        expect(viewFaults(asJson(settingsView({ chosen, publishers }, "fr")))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is only ever made examples of that it answers", async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (releases) => {
        const answerer = createAnswerer(releases);
        for (const language of ["en", "fr"] as const) {
          for (const { title: short, question: text } of await makeExamples(releases, answerer, language)) {
            expect(answerer.answer({ text, earlier: [] }).status).toBe("answered");
            expect(short.length).toBeLessThanOrEqual(75);
          }
        }
      }),
      { ...RUNS, numRuns: 10 },
    );
  });

  it("is found by half-remembered words, listed and cited in forms that Slack takes", () => {
    fc.assert(
      fc.property(corpus, question, audience, (releases, text, seenBy) => {
        const keys = createReleaseKeys(releases);
        const finder = createFinder(releases);
        const looks = { keys, audience: seenBy, language: "fr" } as const;
        for (const words of [text, ""]) {
          const found = finder.find({ words });
          const message = foundMessage(words, found, looks);
          expectTaken(message, seenBy === "modal");
          expectVerbatim(message, releases);
        }
        for (const annotated of releases.releases) {
          expect(blockFaults(asJson(unfurlBlocks(annotated, keys, "fr")), "message")).toEqual([]);
        }
        for (const quote of everyQuote(releases, text)) {
          const cited = { language: "fr", today: "2031-04-01", template: "{quote} [({publisher})] {title}" } as const;
          expect(viewFaults(asJson(citationView(quote, cited)))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("is summarised, compared and put in order of time in messages that Slack takes", () => {
    fc.assert(
      fc.property(corpus, question, audience, fc.integer({ min: 1, max: 40 }), (releases, text, seenBy, most) => {
        const keys = createReleaseKeys(releases);
        const quotes = everyQuote(releases, text).slice(0, most);
        const sentences = quotes.map((quote) => ({ text: quote.text, quotes: [quote] }));
        const removed = [{ text, reason: text }];
        const summary = {
          status: "summarised",
          method: "extractive",
          message: `From a release: ${text}`,
          milliseconds: 0,
        } as const;
        for (const isDifference of [false, true]) {
          const looks = { keys, audience: seenBy, language: "en", title: text, isDifference } as const;
          const message = summaryMessage({ ...summary, sentences, removed }, looks);
          expectTaken(message, seenBy === "modal");
          expectVerbatim(message, releases);
        }
        const timeline = { ...bigAnswer(text, quotes), status: "answered", arrangement: "timeline" } as const;
        const message = answerMessage(timeline, { keys, audience: seenBy, examples: [] });
        expectTaken(message, seenBy === "modal");
        expectVerbatim(message, releases);
      }),
      RUNS,
    );
  });
});

/** What an admin would see where everybody asks this, and finds it wrong. */
function reportOf(text: string): AdminReport {
  const gaps = Array.from({ length: 30 }, () => ({ question: text, reason: "weak-evidence", count: 2 }));
  const wrong = Array.from({ length: 30 }, () => ({ question: text, reason: text, at: 0 }));
  const health = { releases: 4, undated: 1, unlinked: 2, unpublished: 3 };
  return { days: 90, answered: 1, abstained: 30, helpful: 1, gaps, wrong, health, fault: text };
}

function expectTaken(message: Message, inModal = false): void {
  const blocks = asJson(message.blocks);
  expect(inModal ? viewFaults(asJson(answerView("en", message))) : blockFaults(blocks, "message")).toEqual([]);
  expect(blockTextLength(blocks)).toBeLessThanOrEqual(limits.messageBlockText);
  expect(message.text.length).toBeGreaterThan(0);
  expect(message.text.length).toBeLessThanOrEqual(limits.updateText);
}

function expectVerbatim(message: Message, { releases }: Corpus): void {
  const texts = releases.map((each) => each.release.text);
  const shown = { blocks: asObjects(asJson(message.blocks)) };
  for (const words of [...quotesIn(shown), ...cellsIn(shown)]) {
    expect(words.length).toBeGreaterThan(0);
    expect(texts.some((text) => text.includes(words))).toBe(true);
  }
}

/** Every sentence of the corpus as a quote, with as much around it as there may be. */
function everyQuote({ releases }: Pick<Corpus, "releases">, name: string): Quote[] {
  const others: Release[] = releases.map(({ release: each }) => each);
  return releases.flatMap(({ release: from, sentences }) =>
    sentences.map(({ start, end, paragraph: number }) => ({
      release: from,
      start,
      end,
      text: from.text.slice(start, end),
      paragraph: number,
      speaker: { name, role: name },
      score: 1,
      emphasis: [{ start: 0, end: Math.min(5, end - start) }],
      alsoIn: others,
    })),
  );
}

function bigAnswer(text: string, quotes: readonly Quote[]): Answer & { readonly quotes: readonly Quote[] } {
  return {
    status: "answered",
    arrangement: "best-first",
    quotes,
    question: text,
    message: `The releases say: ${text}`,
    language: "en",
    searched: { from: null, to: null, speakers: [], releases: 1 },
    milliseconds: 0,
  };
}

function asJson(value: unknown): Json {
  return parseJson(JSON.stringify(value)) ?? null;
}
