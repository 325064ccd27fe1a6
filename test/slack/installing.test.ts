/** The app in many workspaces: installed in the browser, apart from each other, and gone when it is removed. */
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/state/memory.ts";
import { asObject } from "../../src/workspace/json.ts";
import { MODES, quotesIn } from "./conversation.ts";
import { inTown } from "./many-workspaces.ts";

const QUESTION = "How much is the harbour deal worth?";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";

describe.each(MODES)("installing (%s)", (mode) => {
  it("makes the app answer in each workspace that allowed it, with the token of that one", () =>
    inTown(mode, async ({ teams: [north, south], install, store }) => {
      const first = await install(north);
      expect(first).toMatchObject({ status: 200 });
      expect(first.text).toContain("It is now part of Local workspace.");
      expect((await install(south)).text).toContain("It is now part of South Office.");
      for (const team of [north, south]) {
        const answer = await team.reply(await team.person("ana").mention("general", QUESTION));
        expect(quotesIn(answer)).toContain(WORTH);
      }
      for (const { calls, state } of [north, south]) {
        const posts = calls.filter(({ method }) => method === "chat.postMessage");
        expect(posts.map(({ token }) => token)).toEqual([state.tokens.bot]);
      }
      expect((await store.installations.list()).map(({ id }) => id).toSorted()).toEqual([
        "T0SOUTHOFFICE",
        "T0WORKSPACE",
      ]);
    }));

  it("keeps tokens sealed, and nothing of people's tokens", () =>
    inTown(mode, async ({ teams: [north], install, store, log }) => {
      await install(north);
      const kept = JSON.stringify(await store.installations.list());
      expect(kept).not.toContain(north.state.tokens.bot);
      expect(kept).not.toContain("xoxb");
      expect(log.join("")).not.toContain(north.state.tokens.bot);
      const [stored] = await store.installations.list();
      expect(asObject(asObject(stored?.installation)["user"])).toEqual({ id: north.person().user.id });
    }));

  it("answers what is delivered again where an installation could not be read for a moment", () => {
    const store = createMemoryStore();
    let failures = 0;
    const find: typeof store.installations.find = async (id) => {
      if (failures === 0) return store.installations.find(id);
      failures -= 1;
      throw new Error("the file is locked");
    };
    return inTown(
      mode,
      async ({ teams: [north], install, stopApp }) => {
        await install(north);
        failures = 1;
        const question = await north.person("ana").mention("general", QUESTION);
        expect(quotesIn(await north.reply(question))).toContain(WORTH);
        await stopApp();
        expect(north.deliveries.map(({ retry }) => retry?.attempt ?? 0)).toEqual([0, 1]);
        expect(north.state.messages.filter(({ fromApp }) => fromApp)).toHaveLength(1);
      },
      { store: { ...store, installations: { ...store.installations, find } }, patience: 500 },
    );
  });

  it("forgets a workspace that removes the app, and says nothing there any more", () =>
    inTown(mode, async ({ teams: [north, south], install, store, log }) => {
      await install(north);
      await install(south);
      for (const team of [north, south]) {
        await team.reply(await team.person("ana").mention("general", "Who won the chess tournament?"));
        await team.person("ana").command("/communique follow lighthouses", "general");
        await team.privately(team.person("ana"));
      }
      await north.uninstall();
      await north.until("the end of it", () =>
        log.some((line) => line.includes("all that was stored of this workspace")),
      );
      expect(await store.teams()).toEqual(["T0SOUTHOFFICE"]);
      await north.send({ type: "app_mention", channel: "C0GENERA", user: "U0ANA000", text: "still there?", ts: "1.1" });
      const answer = await south.reply(await south.person("ana").mention("general", QUESTION));
      expect(quotesIn(answer)).toContain(WORTH);
    }));
});

describe("installing", () => {
  it("is refused without the cookie, with another's state, a made-up one, or a code of no use", () =>
    inTown("http", async ({ teams: [north], install, store, log }) => {
      const wrong = [{ cookie: "slack-app-oauth-state=other" }, { query: { state: "made-up" } }, { cookie: "" }];
      for (const detour of wrong) {
        const page = await install(north, detour);
        expect(page.status).toBe(400);
        expect(page.text).toContain("not reached from its beginning in the same browser");
      }
      const page = await install(north, { query: { code: "made-up" } });
      expect(page.status).toBe(502);
      expect(page.text).toContain("Slack did not complete the installation.");
      expect(await store.installations.list()).toEqual([]);
      expect(log.join("")).toContain("invalid_code");
    }));

  it("can be cancelled in Slack, and leaves nothing behind", () =>
    inTown("http", async ({ install, store }) => {
      const page = await install(null);
      expect(page.status).toBe(200);
      expect(page.text).toContain("It was cancelled in Slack.");
      expect(await store.installations.list()).toEqual([]);
    }));

  it("serves pages that load nothing, cannot be framed and are kept by nobody", () =>
    inTown("http", async ({ address }) => {
      const { headers } = await fetch(`${address}/slack/install`);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("set-cookie")).toMatch(/Secure; HttpOnly/u);
    }));

  it("renews a token whose time is ending, once for all who want it, and keeps the new one", () =>
    inTown("http", async ({ workspace, teams: [north], install }) => {
      workspace.oauth.tokenLifetime = 60;
      await install(north);
      const before = north.state.tokens.bot;
      const ana = north.person("ana");
      const questions = await Promise.all([ana.mention("general", QUESTION), ana.mention("press-office", QUESTION)]);
      for (const question of questions) expect(quotesIn(await north.reply(question))).toContain(WORTH);
      await north.reply(await ana.tell(QUESTION));
      expect(north.state.tokens.bot).not.toBe(before);
      const renewals = workspace.calls.filter(({ args }) => args["grant_type"] === "refresh_token");
      expect(renewals.every(({ response }) => response["ok"] === true)).toBe(true);
      expect(new Set(renewals.map(({ args }) => args["refresh_token"])).size).toBe(renewals.length);
    }));

  it("outlives a restart, but not another secret: what cannot be read is said, and can be installed anew", async () => {
    const store = createMemoryStore();
    await inTown("http", async ({ teams: [north], install }) => void (await install(north)), { store });
    await inTown(
      "http",
      async ({ teams: [north], install, log }) => {
        await north.send({ type: "app_mention", channel: "C0GENERA", user: "U0ANA000", text: QUESTION, ts: "1.1" });
        expect(log.join("")).toContain("stored under another SLACK_STATE_SECRET");
        await install(north);
        const answer = await north.reply(await north.person("ana").mention("general", QUESTION));
        expect(quotesIn(answer)).toContain(WORTH);
      },
      { store, stateSecret: "another secret for tests" },
    );
  });
});
