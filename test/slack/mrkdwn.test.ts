import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMrkdwn, linkTo, plainWords } from "../../src/slack/mrkdwn.ts";

const BOT = "U0BOT";

describe("what a person wrote", () => {
  it.each([
    ["<@U0BOT> who signed the deal?", "who signed the deal?"],
    ["<@U0BOT|communique>: who signed?", ": who signed?"],
    ["was it &lt;5 &amp; &gt;3?", "was it <5 & >3?"],
    ["see <https://ports.example/deal|the deal> for more", "see the deal for more"],
    ["see <https://ports.example/deal>", "see https://ports.example/deal"],
    ["ask <mailto:ada@ports.example|ada@ports.example>", "ask ada@ports.example"],
    ["what about <#C012345|harbour>?", "what about #harbour?"],
    ["did <@U0ANNA|anna> say so, <!here>?", "did @anna say so, ?"],
    ["  two\n lines ", "two lines"],
    ["&amp;lt;", "&lt;"],
  ])("%j reads %j", (written, words) => {
    expect(plainWords(written, BOT)).toBe(words);
  });
});

describe("our own words as mrkdwn", () => {
  it("can neither mention nor link nor format anybody", () => {
    expect(escapeMrkdwn("<!channel> & <@U1>")).toBe("&lt;!channel&gt; &amp; &lt;@U1&gt;");
    expect(escapeMrkdwn("a *bold* plan")).not.toMatch(/\*bold/u);
    expect(escapeMrkdwn(":tada: at 10:30")).not.toContain(":tada:");
    expect(escapeMrkdwn("PRESS RELEASE : at 10:30")).toBe("PRESS RELEASE : at 10:30");
  });

  it("show every visible character as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const visible = text.replaceAll("\u2060", "");
        const shown = escapeMrkdwn(visible).replaceAll("\u2060", "");
        expect(shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")).toBe(visible);
      }),
    );
  });

  it("link a title where there is an address that Slack would link", () => {
    expect(linkTo("https://ports.example/a?b=1&c=2", "Deal | signed")).toBe(
      "<https://ports.example/a?b=1&amp;c=2|Deal ¦ signed>",
    );
    expect(linkTo(null, "Deal")).toBe("Deal");
    expect(linkTo("javascript:alert(1)", "Deal")).toBe("Deal");
    expect(linkTo("not an address", "Deal")).toBe("Deal");
    expect(linkTo(`https://ports.example/${"x".repeat(5_000)}`, "Deal")).toBe("Deal");
  });
});
