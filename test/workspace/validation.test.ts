import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/workspace/json.ts";
import { limits } from "../../src/workspace/validation/limits.ts";
import { lengthOf, type Surface } from "../../src/workspace/validation/shape.ts";
import { blockFaults, viewFaults } from "../../src/workspace/validation/validate.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const long = (length: number) => "a".repeat(length);
const button = (text: string, action_id: string) => ({ type: "button", text: plain(text), action_id });
const option = (value: string) => ({ text: plain(value), value });
const quote = (text: string) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_quote", elements: [{ type: "text", text }] }],
});

/** Pointers and codes of what is wrong with one block on a surface. */
function wrong(block: JsonObject, surface: Surface = "message"): string[] {
  return blockFaults([block], surface).map((each) => `${each.pointer.slice("/blocks/0".length)} ${each.code}`);
}

describe("blocks that Slack takes", () => {
  it.each<[string, JsonObject]>([
    ["a quote of any characters", quote("*not* <b> & `markup` 😀")],
    ["a section with fields", { type: "section", fields: [plain("a"), { type: "mrkdwn", text: "*b*" }] }],
    [
      "a row of 25 buttons",
      { type: "actions", elements: Array.from({ length: 25 }, (_, at) => button("x", `a${at}`)) },
    ],
    [
      "a table with a number",
      {
        type: "table",
        rows: [
          [
            { type: "raw_text", text: "a" },
            { type: "raw_number", value: 1, text: "1" },
          ],
        ],
      },
    ],
    [
      "feedback buttons",
      {
        type: "context_actions",
        elements: [
          {
            type: "feedback_buttons",
            action_id: "f",
            positive_button: { text: plain("Good"), value: "1" },
            negative_button: { text: plain("Bad"), value: "0" },
          },
        ],
      },
    ],
  ])("%s", (_, block) => {
    expect(wrong(block)).toEqual([]);
  });

  it("counts code points, not UTF-16 units", () => {
    expect(wrong({ type: "header", text: plain("😀".repeat(limits.header)) })).toEqual([]);
    expect(wrong({ type: "header", text: plain("😀".repeat(limits.header + 1)) })).toEqual(["/text/text too_long"]);
  });
});

describe("blocks that Slack refuses", () => {
  it.each<[string, JsonObject, string, Surface?]>([
    ["an unknown block", { type: "quote" }, "/type unsupported_type"],
    ["an unknown field", { type: "divider", colour: "red" }, " unknown_field"],
    ["an empty section", { type: "section" }, " missing_field"],
    ["empty text", { type: "section", text: plain("") }, "/text/text too_short"],
    ["a long section", { type: "section", text: plain(long(3001)) }, "/text/text too_long"],
    ["eleven fields", { type: "section", fields: Array.from({ length: 11 }, () => plain("x")) }, "/fields too_many"],
    ["mrkdwn in a header", { type: "header", text: { type: "mrkdwn", text: "x" } }, "/text/type invalid_value"],
    [
      "eleven context elements",
      { type: "context", elements: Array.from({ length: 11 }, () => plain("x")) },
      "/elements too_many",
    ],
    [
      "26 buttons",
      { type: "actions", elements: Array.from({ length: 26 }, (_, at) => button("x", `a${at}`)) },
      "/elements too_many",
    ],
    ["a long button", { type: "actions", elements: [button(long(76), "a")] }, "/elements/0/text/text too_long"],
    [
      "two elements of one action_id",
      { type: "actions", elements: [button("x", "a"), button("y", "a")] },
      " duplicate_value",
    ],
    [
      "six overflow options",
      {
        type: "section",
        text: plain("x"),
        accessory: { type: "overflow", action_id: "o", options: [1, 2, 3, 4, 5, 6].map((n) => option(String(n))) },
      },
      "/accessory/options too_many",
    ],
    [
      "options of one value",
      { type: "actions", elements: [{ type: "radio_buttons", action_id: "r", options: [option("a"), option("a")] }] },
      "/elements/0/options duplicate_value",
    ],
    [
      "a confirm without a deny",
      {
        type: "actions",
        elements: [{ ...button("x", "a"), confirm: { title: plain("t"), text: plain("t"), confirm: plain("c") } }],
      },
      "/elements/0/confirm missing_field",
    ],
    [
      "an image without words for those who do not see it",
      { type: "image", image_url: "https://a.example/b.png" },
      " missing_field",
    ],
    [
      "an image from two places",
      { type: "image", image_url: "https://a.example/b.png", slack_file: { id: "F1" }, alt_text: "a" },
      " invalid_image",
    ],
    ["an empty text in rich text", quote(""), "/elements/0/elements/0/text too_short"],
    [
      "21 cells in a row",
      { type: "table", rows: [Array.from({ length: 21 }, () => ({ type: "raw_text", text: "x" }))] },
      "/rows/0 too_many",
    ],
    [
      "10,001 characters in a table",
      { type: "table", rows: [1, 2].map(() => [{ type: "raw_text", text: long(5001) }]) },
      " too_long",
    ],
    [
      "feedback without a value",
      {
        type: "context_actions",
        elements: [
          {
            type: "feedback_buttons",
            action_id: "f",
            positive_button: { text: plain("+") },
            negative_button: { text: plain("-"), value: "0" },
          },
        ],
      },
      "/elements/0/positive_button missing_field",
    ],
    ["Markdown on the Home tab", { type: "markdown", text: "x" }, "/type unsupported_surface", "home"],
    ["an alert in a message", { type: "alert", text: plain("x") }, "/type unsupported_surface"],
    [
      "a pending task outside a plan",
      { type: "task_card", task_id: "1", title: "x", status: "pending" },
      "/status invalid_value",
    ],
  ])("%s", (_, block, fault, surface) => {
    expect(wrong(block, surface)).toContain(fault);
  });

  it("two tables, and one block_id twice", () => {
    const table = { type: "table", rows: [[{ type: "raw_text", text: "x" }]] };
    expect(blockFaults([table, table], "message").map((each) => each.code)).toEqual(["too_many"]);
    const divider = { type: "divider", block_id: "d" };
    expect(blockFaults([divider, divider], "message").map((each) => each.code)).toEqual(["duplicate_value"]);
  });
});

describe("views", () => {
  const input = { type: "input", label: plain("Question"), element: { type: "plain_text_input", action_id: "q" } };
  const modal = { type: "modal", title: plain("Ask"), submit: plain("Ask"), blocks: [input] };

  it("takes a modal with an input, and a Home tab with 100 blocks", () => {
    expect(viewFaults(modal)).toEqual([]);
    expect(viewFaults({ type: "home", blocks: Array.from({ length: 100 }, () => ({ type: "divider" })) })).toEqual([]);
  });

  it.each<[string, Json, string]>([
    ["a long title", { ...modal, title: plain(long(25)) }, "/view/title/text"],
    ["an input and no way to send it", { type: "modal", title: plain("Ask"), blocks: [input] }, "/view"],
    ["101 blocks", { ...modal, blocks: Array.from({ length: 101 }, () => ({ type: "divider" })) }, "/view/blocks"],
    ["private metadata of 3,001 characters", { ...modal, private_metadata: long(3001) }, "/view/private_metadata"],
    ["a title on the Home tab", { type: "home", title: plain("Ask"), blocks: [] }, "/view"],
    ["a field of its own", { ...modal, colour: "red" }, "/view"],
  ])("refuses %s", (_, view, pointer) => {
    expect(viewFaults(view).map((each) => each.pointer)).toContain(pointer);
  });
});

describe("laws", () => {
  it("judges any JSON at all without failing itself", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom<Surface>("message", "modal", "home"), (value, surface) => {
        const faults = blockFaults(value, surface);
        expect(faults.every((each) => each.pointer.startsWith("/blocks"))).toBe(true);
      }),
    );
  });

  it("takes a section of any text up to its limit, and none beyond", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 3200 });
    fc.assert(
      fc.property(text, (words) => {
        const isTaken = blockFaults([{ type: "section", text: plain(words) }], "message").length === 0;
        expect(isTaken).toBe(lengthOf(words) <= limits.text);
      }),
    );
  });
});
