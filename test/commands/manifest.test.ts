/** `npm run manifest`: what it prints is what Slack is given, so it must be JSON and nothing else. */
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

const shape = (stdout: string) => {
  const { features, settings, oauth_config: oauth } = JSON.parse(stdout);
  return { features, settings, oauth };
};

describe("manifest", () => {
  it("prints what ships where nothing is wished", async () => {
    const { status, stdout, stderr } = await runCommand("manifest", []);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { settings, oauth, features } = shape(stdout);
    expect(settings.socket_mode_enabled).toBe(true);
    expect(oauth.scopes.bot).toEqual(["app_mentions:read", "assistant:write", "chat:write", "commands", "im:history"]);
    expect(features.unfurl_domains).toBeUndefined();
  });

  it("fits it to options and settings", () =>
    withFolder(releaseFiles(harbourReleases), async (folder) => {
      const env = { PUBLIC_URL: "https://press.example", SLACK_FEATURES: "follow-ups" };
      const { stdout } = await runCommand("manifest", ["--links", "--http", "--corpus", folder], { env });
      const { settings, oauth, features } = shape(stdout);
      expect(features.unfurl_domains).toEqual(["press.example", "ports.example"]);
      expect(settings.event_subscriptions.request_url).toBe("https://press.example/slack/events");
      expect(oauth.scopes.bot).toEqual(expect.arrayContaining(["channels:history", "links:read"]));
    }));

  it("asks for the address that a manifest for HTTP needs, and refuses features that there are none of", async () => {
    const http = await runCommand("manifest", ["--http"]);
    expect(http.status).toBe(2);
    expect(http.stderr).toMatch(/^PUBLIC_URL: expected the address .* Set it in \.env or the environment\.\n$/u);
    const { status, stderr } = await runCommand("manifest", [], { env: { SLACK_FEATURES: "links telepathy" } });
    expect(status).toBe(2);
    expect(stderr).toContain("SLACK_FEATURES: expected names out of links, follow-ups, step");
  });
});
