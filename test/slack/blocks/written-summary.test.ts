/** Whatever a model's confirmed sentences and their quotes are: a message that Slack takes, shown whole or while it is written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../../src/answering/answer.ts";
import { createRunningText, writtenMessage } from "../../../src/slack/blocks/written-summary.ts";
import type { SummaryLooks } from "../../../src/slack/blocks/summary.ts";
import { createReleaseKeys } from "../../../src/slack/release-keys.ts";
import type { Summary } from "../../../src/summary/summary.ts";
import { asObjects, parseJson } from "../../../src/workspace/json.ts";
import { limits } from "../../../src/workspace/validation/limits.ts";
import { blockFaults, blockTextLength } from "../../../src/workspace/validation/validate.ts";
import { corpusOf, inventRelease, quoteOf } from "../../support/releases.ts";
import { quotesIn } from "../conversation.ts";

const words = (min: number, max: number) =>
  fc
    .array(fc.constantFrom("harbour", "41", "<!channel>", "*bold*", "R&D", "[x](y)", "é", "😀", "_a_", "deal"), {
      minLength: min,
      maxLength: max,
    })
    .map((parts) => parts.join(" "));

/** Releases with long titles and addresses, each of sentences that a quote is cut of. */
const releases = fc
  .array(fc.tuple(words(1, 40), fc.array(words(2, 120), { minLength: 1, maxLength: 12 }), fc.nat(900)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((each) =>
    each.map(([title, sentences, length], at) =>
      inventRelease(
        sentences.map((sentence, index) => `Paragraph ${index} ${sentence}.`),
        { id: `r${at}`, title, url: `https://ports.example/${"a".repeat(length)}/${at}` },
      ),
    ),
  );

/** Up to thirty sentences of 5,000 characters in all, each on one to four quotes: as much as a summary may hold. */
const picks = fc.array(fc.tuple(words(3, 30), fc.array(fc.nat(), { minLength: 1, maxLength: 4 })), {
  minLength: 1,
  maxLength: 30,
});

const written = fc.tuple(releases, picks, fc.nat(80)).map(([invented, picked, removed]) => {
  const quotes = invented.flatMap((release) => release.text.split("\n\n").map((text) => quoteOf(release, text)));
  const sentences: { text: string; quotes: Quote[] }[] = [];
  for (const [text, places] of picked) {
    if (sentences.reduce((sum, each) => sum + each.text.length, 0) >= 5_000) break;
    const own = places.flatMap((place) => quotes[place % quotes.length] ?? []);
    sentences.push({ text: text.slice(0, 420), quotes: [...new Set(own)] });
  }
  const message = `Written by a language model. ${removed} sentences were left out.`;
  const summary: Summary = {
    status: "summarised",
    method: "model",
    sentences,
    removed: Array.from({ length: removed }, () => ({ text: "No.", reason: "points at no quote" })),
    message,
    milliseconds: 1,
  };
  return { corpus: corpusOf(invented), summary };
});

const looksOf = (corpus: ReturnType<typeof corpusOf>, audience: SummaryLooks["audience"]): SummaryLooks => ({
  keys: createReleaseKeys(corpus),
  audience,
  language: "en",
  title: corpus.releases[0]?.release.title ?? "",
  isDifference: false,
});

describe("a written summary", () => {
  it("is a message that Slack takes, in which every quote stands as printed and bears a number", () => {
    fc.assert(
      fc.property(written, fc.constantFrom("conversation", "one-person", "modal"), ({ corpus, summary }, audience) => {
        const { message, foot } = writtenMessage(summary, looksOf(corpus, audience));
        for (const blocks of [message.blocks, foot]) {
          expect(blockFaults(asJson(blocks), "message")).toEqual([]);
          expect(blockTextLength(asJson(blocks))).toBeLessThanOrEqual(limits.messageBlockText);
        }
        const texts = summary.sentences.flatMap(({ quotes }) => quotes.map(({ text }) => text));
        const shown = quotesIn({ blocks: asJson(message.blocks) });
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.every((quote) => texts.some((text) => text.startsWith(quote)))).toBe(true);
        expect(JSON.stringify(foot)).toContain("*[1]*");
      }),
      { numRuns: 60 },
    );
  });

  it("is no longer with its foot where it was shown while it was written, and says the same", () => {
    fc.assert(
      fc.property(written, ({ corpus, summary }) => {
        const looks = looksOf(corpus, "conversation");
        const running = createRunningText(looks);
        const text = summary.sentences.map(running).join("");
        const { foot } = writtenMessage(summary, looks);
        const blocks = asJson([{ type: "markdown", text }, ...foot]);
        expect(text.length).toBeLessThanOrEqual(limits.streamText);
        expect(blockTextLength(blocks)).toBeLessThanOrEqual(limits.messageBlockText);
        expect(text).not.toMatch(/<|(?<!\\)[*_](?!\*)[a-z]/u);
        for (const sentence of summary.sentences) expect(plain(text)).toContain(sentence.text);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a reader of Markdown sees of escaped text. */
function plain(text: string): string {
  return text
    .replaceAll(/\\(?=[\\`*_~#|[\]])/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function asJson(blocks: unknown) {
  return asObjects(parseJson(JSON.stringify(blocks)));
}
