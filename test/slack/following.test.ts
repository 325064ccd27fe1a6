/** Following subjects, people and publishers, and the digests that come of it. */
import { describe, expect, it } from "vitest";
import { createSlackParts } from "../../src/app.ts";
import { makeDigest } from "../../src/slack/digest.ts";
import { sendDigests } from "../../src/slack/digests.ts";
import { readSubject } from "../../src/slack/follows.ts";
import { createLog } from "../../src/slack/log.ts";
import { createMemoryStore } from "../../src/state/memory.ts";
import type { Store } from "../../src/state/store.ts";
import { startWorkspace } from "../../src/workspace/workspace.ts";
import { corpusOf, ferryPlan, harbourDeal, harbourReleases } from "../support/releases.ts";
import { inSlack, linesIn, manifest, MODES, quotesIn } from "./conversation.ts";

const MORNING = Date.UTC(2031, 2, 6, 9, 0);
const NIGHT = Date.UTC(2031, 2, 6, 5, 0);
const silent = createLog("silent", () => undefined);
const CROSSINGS = ferryPlan.text;

describe.each(MODES)("following (%s)", (mode) => {
  it("tells a channel once of new releases on what it follows, after the hour it has chosen", async () => {
    const kept = createMemoryStore();
    const before = { store: anew(kept), now: NIGHT, corpus: corpusOf([harbourDeal]) };
    await inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        await ana.command('/communique follow "crossings a week"', "general");
        expect((await workspace.privately(ana)).text).toContain("now follows “crossings a week”");
        await ana.command("/communique follow", "general");
        expect((await workspace.privately(ana, 2)).text).toBe("This channel follows “crossings a week”.");
      },
      before,
    );
    const corpus = corpusOf(harbourReleases);
    await inSlack(
      mode,
      async ({ workspace }) => {
        await workspace.person("ana").tell("Hello");
        await workspace.idle();
        expect(workspace.person("ana").sees("general")).toEqual([]);
      },
      { store: anew(kept), corpus, now: NIGHT },
    );
    await inSlack(
      mode,
      async ({ workspace }) => {
        const [digest] = await workspace.until("the digest", () => {
          const seen = workspace.person("ana").sees("general");
          return seen.length > 0 && seen;
        });
        expect(digest && quotesIn(digest)).toEqual([CROSSINGS]);
        expect(digest && linesIn(digest)[0]).toContain("New in the releases on “crossings a week”");
      },
      { store: anew(kept), corpus, now: MORNING },
    );
    await inSlack(
      mode,
      async ({ workspace }) => {
        await workspace.reply(await workspace.person("ana").tell("Hello"));
        expect(workspace.person("ana").sees("general")).toEqual([]);
      },
      { store: anew(kept), corpus, now: MORNING },
    );
  });

  it("ends with unfollow, pauses with quiet, and speaks French to who types French", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command("/communique suivre Ada Lindqvist", "general");
      expect((await workspace.privately(ana)).text).toContain("Ce canal suit désormais « Ada Lindqvist »");
      await ana.command("/communique quiet", "general");
      expect((await workspace.privately(ana, 2)).text).toMatch(/^No digests come here/u);
      await ana.command("/communique unfollow lindqvist", "general");
      expect((await workspace.privately(ana, 3)).text).toBe("This channel no longer follows “Ada Lindqvist”.");
      await ana.command("/communique unfollow lindqvist", "general");
      expect((await workspace.privately(ana, 4)).text).toContain("does not follow");
    }));
});

it("is told once where two processes look at the same time", async () => {
  const workspace = await startWorkspace({ manifest });
  const { apiUrl, botToken: token, state } = workspace;
  const store = createMemoryStore();
  const team = state.team.id;
  const { id: channel } = workspace.addChannel("harbour");
  await store.follows.add({ team, channel, kind: "words", subject: "crossings a week", at: NIGHT });
  try {
    const process = () => createSlackParts(corpusOf(harbourReleases), apiUrl, silent, { store, now: () => MORNING });
    await Promise.all([process(), process()].map((parts) => sendDigests(parts, team, { token, at: MORNING })));
    expect(state.messages.filter((message) => message.channel === channel).map(quotesIn)).toEqual([[CROSSINGS]]);
  } finally {
    await workspace.stop();
  }
});

/** What is kept from one workspace to the next: each names its messages anew, so that deliveries are not. */
function anew(store: Store): Store {
  const { deliveries, threads } = createMemoryStore();
  return { ...store, deliveries, threads };
}

describe("a subject", () => {
  it("is a person or a publisher of the corpus by name, else words", () => {
    const corpus = corpusOf(harbourReleases);
    expect(readSubject("“lindqvist”", corpus)).toEqual({ kind: "speaker", subject: "Ada Lindqvist" });
    expect(readSubject("ministry of ports", corpus)).toEqual({ kind: "publisher", subject: "Ministry of Ports" });
    expect(readSubject("  small   boats ", corpus)).toEqual({ kind: "words", subject: "small boats" });
    expect(readSubject("“”", corpus)).toBeNull();
  });
});

describe("a digest", () => {
  const fresh = corpusOf(harbourReleases).releases;

  it("holds each quote once, and names what it is about", () => {
    const digest = makeDigest(
      [
        { kind: "speaker", subject: "Ada Lindqvist" },
        { kind: "words", subject: "dredge the northern channel" },
        { kind: "words", subject: "chess" },
      ],
      fresh,
    );
    expect(digest?.subjects).toEqual(["Ada Lindqvist", "dredge the northern channel"]);
    expect(digest?.quotes.map(({ text }) => text)).toContain("We will dredge the northern channel before winter.");
  });

  it("is none where the new releases do not speak of what is followed, or there are none", () => {
    expect(makeDigest([{ kind: "words", subject: "small boats" }], fresh)).toBeNull();
    expect(makeDigest([{ kind: "speaker", subject: "Ada Lindqvist" }], [])).toBeNull();
  });
});
