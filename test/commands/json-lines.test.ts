import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readRows, rowId } from "../../src/commands/json-lines.ts";
import { UsageError } from "../../src/errors.ts";

const schema = z.object({ id: rowId, question: z.string() });

describe("readRows", () => {
  it("passes over blank lines, carriage returns and a byte order mark", async () => {
    expect(await read('\uFEFF{"id": "1", "question": "a"}\r\n\n  \n{"id": 2, "question": "b"}')).toEqual([
      { id: "1", question: "a" },
      { id: "2", question: "b" },
    ]);
  });

  it("puts together what arrives in pieces, also in the middle of a character", async () => {
    const bytes = Buffer.from('{"id": "1", "question": "où?"}\n{"id": "2", "question": ""}', "utf8");
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toMatchObject([{ question: "où?" }, { id: "2" }]);
    }
  });

  it("keeps line separators inside a row", async () => {
    expect(await read(`${JSON.stringify({ id: "1", question: "a\u2028b\nc" })}\n`)).toHaveLength(1);
  });

  it.each([
    ["is not JSON", "What?", /^Line 2 of standard input: expected a row SHAPE, got What\?, which is not JSON/],
    ["lacks a field", '{"id": "2"}', /^Line 2 .*got \{"id": "2"\} \(question: /],
    ["is no object", "[]", /^Line 2 /],
    ["is long", `{"id": "${"2".repeat(500)}"}`, /^.{1,250}$/],
  ])("names the line that %s, in one sentence", async (_fault, line, sentence) => {
    const reading = read(`{"id": "1", "question": "a"}\n${line}\n`);
    await expect(reading).rejects.toThrow(UsageError);
    await expect(reading).rejects.toThrow(sentence);
  });
});

async function read(...chunks: (string | Uint8Array)[]): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of readRows(Readable.from(chunks), schema, "SHAPE")) rows.push(row);
  return rows;
}
