import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededState } from "../../src/workspace/seed.ts";
import { encodeTyped, richTextOf } from "../../src/workspace/typed-text.ts";

const state = seededState({
  manifest: { display_information: { name: "Communiqué" }, features: { bot_user: { display_name: "communique" } } },
});

describe("what a person types", () => {
  it.each([
    ["@Communiqué what is new?", "<@U0COMMUNIQUE> what is new?"],
    ["@communique, what?", "<@U0COMMUNIQUE>, what?"],
    ["ask @ana or @anagram", "ask <@U0ANA0000> or @anagram"],
    ["see #press-office", "see <#C0PRESSOFFICE>"],
    ["a < b & c > d", "a &lt; b &amp; c &gt; d"],
    ["read https://a.example/b?c=d&e=f.", "read <https://a.example/b?c=d&amp;e=f>."],
  ])("%j reaches the app as %j", (typed, encoded) => {
    expect(encodeTyped(state, typed)).toBe(encoded);
  });

  it("keeps every character of plain words in the rich text", () => {
    const plain = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[@#]|http/u.test(text));
    fc.assert(
      fc.property(plain, (typed) => {
        const block = JSON.stringify(richTextOf(encodeTyped(state, typed)));
        expect(block).toContain(JSON.stringify(typed).slice(1, -1));
      }),
    );
  });
});
