/** Installations as they lie in the state: sealed, each for its own workspace. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createInstallationStore } from "../../src/slack/installing/installation-store.ts";
import { createSeal } from "../../src/slack/installing/sealing.ts";
import { createMemoryStore } from "../../src/state/memory.ts";

const seal = createSeal("a state secret for tests");

describe("a seal", () => {
  it("gives back any text to its owner, and nothing to another, with another secret, or where it was changed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.nat(), (text, owner, at) => {
        const sealed = seal.close(text, owner);
        expect(seal.open(sealed, owner)).toBe(text);
        expect(seal.open(sealed, `${owner}2`)).toBeNull();
        expect(createSeal("another secret").open(sealed, owner)).toBeNull();
        const bytes = Buffer.from(sealed, "base64url");
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        expect(seal.open(bytes.toString("base64url"), owner)).toBeNull();
        expect(seal.open(text, owner)).toBeNull();
      }),
    );
  });

  it("is another one each time, so that equal tokens do not look equal", () => {
    expect(seal.close("xoxb-1", "T1")).not.toBe(seal.close("xoxb-1", "T1"));
  });
});

describe("an installation", () => {
  const bot = {
    token: "xoxb-1",
    refreshToken: "xoxe-1",
    expiresAt: 9,
    scopes: ["commands"],
    id: "B1",
    userId: "U0BOT",
  };
  const user = { id: "U1", token: "xoxp-1", scopes: ["search:read"] };
  const installation = {
    team: { id: "T1", name: "North" },
    enterprise: undefined,
    user,
    bot,
    isEnterpriseInstall: false,
  };
  const query = { teamId: "T1", enterpriseId: undefined, isEnterpriseInstall: false };

  it("comes back as it was stored, without the tokens of people, and lies sealed", async () => {
    const store = createMemoryStore();
    const installations = createInstallationStore(store, seal, () => 5);
    await installations.storeInstallation(installation);
    expect(await installations.fetchInstallation(query)).toMatchObject({
      bot,
      team: installation.team,
      user: { id: "U1" },
    });
    const kept = JSON.stringify(await store.installations.list());
    expect(kept).not.toMatch(/xox[bep]/u);
    await installations.deleteInstallation?.(query);
    await expect(installations.fetchInstallation(query)).rejects.toThrow("The app is not installed in T1.");
  });

  it("cannot be moved to another workspace", async () => {
    const store = createMemoryStore();
    const installations = createInstallationStore(store, seal, () => 5);
    await installations.storeInstallation(installation);
    const [stored] = await store.installations.list();
    if (stored) await store.installations.save({ ...stored, id: "T2" });
    const stolen = installations.fetchInstallation({ ...query, teamId: "T2" });
    await expect(stolen).rejects.toThrow("stored under another SLACK_STATE_SECRET");
  });

  it("of a whole organisation is found from each of its workspaces", async () => {
    const installations = createInstallationStore(createMemoryStore(), seal, () => 5);
    const enterprise = { id: "E1", name: "Both" };
    await installations.storeInstallation({ ...installation, team: undefined, enterprise, isEnterpriseInstall: true });
    const asked = { teamId: undefined, enterpriseId: "E1", isEnterpriseInstall: true };
    expect(await installations.fetchInstallation(asked)).toMatchObject({ bot, enterprise });
    await expect(installations.fetchInstallation(query)).rejects.toThrow("not installed in T1");
  });
});
