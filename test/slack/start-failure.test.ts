/** What is said where Slack does not let the app in. */
import { describe, expect, it } from "vitest";
import { createSlackParts } from "../../src/app.ts";
import { UsageError } from "../../src/errors.ts";
import { createSlackApp } from "../../src/slack/app.ts";
import { createLog } from "../../src/slack/log.ts";
import { startWorkspace } from "../../src/workspace/workspace.ts";
import { corpusOf, harbourReleases } from "../support/releases.ts";
import { manifest } from "./conversation.ts";

describe("a start in Socket Mode", () => {
  it("ends in a sentence where the app token lacks its scope, which the SDK would try for ever", async () => {
    const workspace = await startWorkspace({ manifest });
    workspace.fail({ method: "apps.connections.open", error: "missing_scope" });
    const { apiUrl, botToken, appToken } = workspace;
    const log = createLog("silent", () => undefined);
    const parts = createSlackParts(corpusOf(harbourReleases), apiUrl, log);
    const app = await createSlackApp(parts, { botToken, apiUrl, connection: { mode: "socket", appToken } });
    try {
      const failure = await app.start().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UsageError);
      expect(String(failure)).toContain("SLACK_APP_TOKEN: Slack does not accept it (missing_scope).");
    } finally {
      await app.stop(0);
      await workspace.stop();
    }
  });
});
