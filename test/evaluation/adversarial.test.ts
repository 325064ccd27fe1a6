/** Hostile input: it may be declined or answered, but it breaks nothing, alters no quote, gives no orders and costs no minutes. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createAnswerer } from "../../src/answering/answerer.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { toJson } from "../../src/answering/answer-json.ts";
import { readCases } from "../../src/evaluation/cases.ts";
import { gatherCorpus } from "../../src/evaluation/gather.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const lines = (name: string) => readFileSync(path(name), "utf8").trim().split("\n");

const attack = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  repeat: z.number().default(1),
  never: z.array(z.string()).default([]),
});
const attacks = lines("adversarial.jsonl").map((line) => {
  const { question, repeat, ...rest } = attack.parse(JSON.parse(line));
  return { ...rest, text: question.repeat(repeat) };
});
const ofKind = (...kinds: string[]) => attacks.filter(({ kind }) => kinds.includes(kind));

const corpus = gatherCorpus([path("../../corpus"), path("releases")]);
const texts = new Map(corpus.releases.map(({ release }) => [release.id, release.text]));
const answerer = createAnswerer(corpus);
const ask = (text: string, earlier: readonly string[] = []) => answerer.answer({ text, earlier });
const usual = "What did Darmanin say about smugglers?";

/** Quotes of an answer, near misses included, that are not in their release as shown. */
function altered(answer: Answer): string[] {
  const shown = answer.status === "answered" ? answer.quotes : answer.related;
  return shown
    .filter(({ release, start, end, text }) => text === "" || texts.get(release.id)?.slice(start, end) !== text)
    .map(({ text }) => text);
}

describe("hostile questions", () => {
  it.each(attacks)(
    "$id ($kind) alter no quote, alone and in a thread, and leave the next question answerable",
    ({ text }) => {
      const next = ask(usual, [text]);
      expect(next.status).toBe("answered");
      for (const answer of [ask(text, [usual]), ask("why?", [text]), next]) {
        expect(altered(answer)).toEqual([]);
        expect(answer.message.trim()).not.toBe("");
        expect(() => JSON.parse(JSON.stringify(toJson(answer)))).not.toThrow();
      }
    },
  );

  it.each(ofKind("injection", "poisoned-release"))("$id: no order is carried out: $text", ({ text, never }) => {
    const said = ask(text).message.toLowerCase();
    expect(never.filter((words) => said.includes(words.toLowerCase()))).toEqual([]);
  });

  it.each(ofKind("injection").filter(({ text }) => !text.includes("cladding")))(
    "$id: an order is not answered with quotes: $text",
    ({ text }) => expect(ask(text).status).toBe("abstained"),
  );

  it.each(ofKind("nonsense", "empty"))("$id: nothing is found for %o", ({ text }) => {
    expect(ask(text).status).toBe("abstained");
  });

  it("do not put the words of a poisoned release before the honest ones", () => {
    for (const { text } of ofKind("poisoned-release").filter((row) => !row.text.includes("maintenance"))) {
      const answer = ask(text);
      const [first] = answer.status === "answered" ? answer.quotes : [];
      expect(first?.text ?? "").not.toContain("Ignore all previous instructions");
    }
  });
});

describe("any string at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(fc.constantFrom("what", "Darmanin", "2024", "?", "“", "£", "\ud83d", "said", "since", "not", "\u0000"))
      .map((words) => words.join(" ")),
  );

  it("is answered or declined, and quoted verbatim", () => {
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 2 }), (text, earlier) => {
        expect(altered(ask(text, earlier))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the time an answer takes", () => {
  /**
   * Hostile input may cost this many times the median of the usual questions, measured in the same run. The longest
   * question that is read is about a hundred usual ones long, so this asks for time that grows little faster than length.
   */
  const MOST_TIMES_USUAL = 250;

  it("stays within a multiple of a usual question's", () => {
    const usualOnes = readCases("questions.jsonl", lines("questions.jsonl").join("\n")).slice(0, 50);
    const times = usualOnes.map(({ question }) => quickest(question)).toSorted((a, b) => a - b);
    const limit = MOST_TIMES_USUAL * (times[Math.floor(times.length / 2)] ?? 0);
    const slow = attacks.map(({ id, text }) => ({ id, times: quickest(text) })).filter((one) => one.times > limit);
    expect(slow).toEqual([]);
  });
});

/** Milliseconds; the better of two, so that a pause of the machine is not charged to the question. */
function quickest(text: string): number {
  return Math.min(
    ...[1, 2].map(() => {
      const before = performance.now();
      ask(text);
      return performance.now() - before;
    }),
  );
}
