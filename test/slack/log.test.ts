import { describe, expect, it } from "vitest";
import { createLog, toBoltLogger } from "../../src/slack/log.ts";

describe("the log", () => {
  it("is JSON lines without a token in them, wherever one stands", () => {
    const lines: string[] = [];
    const log = createLog("info", (line) => void lines.push(line));
    const token = ["xoxb", "1234", "abcdEFGH"].join("-");
    log.error(
      { err: new Error(`Slack said no to ${token}`), token, deep: { headers: { authorization: token } } },
      "Bad",
    );
    toBoltLogger(log).error("Failed with", new Error(`xapp-${token}`));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ msg: "Bad" }, { from: "slack-sdk" }]);
    expect(lines.join("")).not.toContain("abcdEFGH");
    expect(lines.join("")).toContain("Slack said no to [token]");
  });
});
