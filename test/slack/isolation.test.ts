/**
 * The law of many workspaces: what one of them sees is the same, word for word, whether or not anything happens in
 * another. People and channels have the same ids in both, so that nothing is kept apart by luck.
 */
import fc from "fast-check";
import { expect, describe, it } from "vitest";
import { createMemoryStore } from "../../src/state/memory.ts";
import type { Store } from "../../src/state/store.ts";
import type { Json } from "../../src/workspace/json.ts";
import type { Person } from "../../src/workspace/person.ts";
import type { Team } from "../../src/workspace/team.ts";
import { corpusOf, ferryPlan, harbourDeal } from "../support/releases.ts";
import { quotesIn } from "./conversation.ts";
import { inTown } from "./many-workspaces.ts";

const QUESTION = "How much is the harbour deal worth?";
const NOON = Date.UTC(2031, 2, 6, 12);

/** What people do in a workspace, each waited for until its answer is there. */
const acts = {
  ask: (team) => asked(team, QUESTION),
  askInVain: (team) => asked(team, "Who won the chess championship in Reykjavik?"),
  followUp: async (team) => {
    const ana = team.person("ana");
    const earlier = ana.sees(ana.direct.id).findLast(({ fromApp, threadTs }) => !fromApp && threadTs === null);
    await team.reply(await ana.tell("And over how many years?", earlier));
  },
  follow: (team) => commanded(team, "follow harbour"),
  unfollow: (team) => commanded(team, "unfollow harbour"),
  listFollows: (team) => commanded(team, "follow"),
  askPrivately: (team) => commanded(team, QUESTION),
  chooseFrench: (team) => chosen(team, { set_language: "fr", set_quotes: "1" }),
  chooseAdmins: (team) => chosen(team, { set_changers: "admins" }),
  judge: async (team) => {
    const ben = team.person("ben");
    const answer = await team.reply(await ben.mention("press-office", QUESTION));
    await ben.press(answer, "feedback", "negative");
    await team.until("the window", () => ben.modal());
    await ben.submit({ reason_kind: "leaves something out", reason_words: "the second year" });
    await ben.close();
  },
  openHome: async (team) => {
    const ana = team.person("ana");
    const before = ana.home()?.hash;
    await ana.open("home");
    await team.until("the Home tab", () => ana.home()?.hash !== before);
  },
} satisfies Record<string, (team: Team) => Promise<unknown>>;

type Act = keyof typeof acts;
const act = fc.constantFrom(...Object.keys(acts).filter((name): name is Act => name in acts));
const ending: readonly Act[] = ["followUp", "listFollows", "ask", "openHome"];

describe("what a workspace sees", () => {
  it("does not depend on what happens in another", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ north: fc.boolean(), name: act }), { minLength: 3, maxLength: 8 }),
        async (steps) => {
          const together = await southAfter(steps);
          const alone = await southAfter(steps.filter(({ north }) => !north));
          expect(together).toEqual(alone);
        },
      ),
      { numRuns: 6, endOnFailure: true, interruptAfterTimeLimit: 25_000, examples: [[everything]] },
    );
  });

  it("is told of what it follows itself, once, and of nothing that another follows", async () => {
    const store = createMemoryStore();
    let tokens: readonly [string, string] = ["", ""];
    const before = { store: anew(store), now: NOON, corpus: corpusOf([]) };
    await inTown(
      "http",
      async ({ teams: [north, south], install }) => {
        await install(north);
        await install(south);
        await commanded(north, "follow harbour deal");
        await commanded(south, "follow crossings a week");
        tokens = [north.state.tokens.bot, south.state.tokens.bot];
      },
      before,
    );
    await inTown(
      "http",
      async ({ teams: [north, south] }) => {
        for (const team of [north, south]) await team.until("the digest", () => publicOf(team).length > 0);
        expect(publicOf(north).flatMap(quotesIn).join(" ")).toContain("41 million crowns");
        expect(publicOf(north).flatMap(quotesIn).join(" ")).not.toContain("crossings");
        expect(publicOf(south).flatMap(quotesIn)).toEqual([ferryPlan.text]);
        expect(publicOf(south)).toHaveLength(1);
      },
      { store: anew(store), now: NOON, corpus: corpusOf([harbourDeal, ferryPlan]), tokens },
    );
  });

  it("has admins of its own: the same member of another workspace is none", () =>
    inTown(
      "http",
      async ({ teams: [north, south], install }) => {
        await install(north);
        await install(south);
        for (const team of [north, south]) await acts.askInVain(team);
        for (const team of [north, south]) await acts.openHome(team);
        expect(JSON.stringify(north.person("ana").home()?.definition)).toContain("chess");
        expect(JSON.stringify(south.person("ana").home()?.definition)).not.toContain("chess");
      },
      { isAdmin: (_user, team) => team === "T0WORKSPACE" },
    ));
});

/** Every act in the north, each before and after something in the south. */
const everything = Object.keys(acts)
  .filter((name): name is Act => name in acts)
  .flatMap((name) => [{ north: true, name } as const, ...(name === "follow" ? [{ north: false, name } as const] : [])]);

async function southAfter(steps: readonly { readonly north: boolean; readonly name: Act }[]): Promise<Json> {
  let seen: Json = null;
  await inTown(
    "http",
    async ({ teams: [north, south], install }) => {
      await install(north);
      await install(south);
      await acts.ask(south);
      for (const step of steps) await acts[step.name](step.north ? north : south);
      for (const name of ending) await acts[name](south);
      seen = transcriptOf(south);
    },
    { now: NOON },
  );
  return seen;
}

/** All that people of a workspace can see, without the names that Slack gives to things. */
function transcriptOf({ state }: Team): Json {
  const messages = state.messages.map(({ channel, user, ephemeralTo, text, blocks }) => ({
    channel,
    user,
    ephemeralTo,
    text,
    blocks,
  }));
  const homes = [...state.homes.values()].map(({ definition }) => definition);
  const named = JSON.stringify({ messages, homes }, (key, value: unknown) => (key === "block_id" ? undefined : value));
  return JSON.parse(named.replaceAll(/\d{10}\.\d{6}/gu, "ts"));
}

async function asked(team: Team, question: string): Promise<void> {
  await team.reply(await team.person("ana").tell(question));
  await team.reply(await team.person("ana").mention("general", question));
}

async function commanded(team: Team, words: string): Promise<void> {
  const ana = team.person("ana");
  const before = privateOf(team, ana).length;
  await ana.command(`/communique ${words}`, "general");
  await team.privately(ana, before + 1);
}

async function chosen(team: Team, settings: Readonly<Record<string, string>>): Promise<void> {
  const ana = team.person("ana");
  await ana.command("/communique settings", "general");
  await team.until("the window", () => ana.modal());
  await ana.submit(settings);
  await ana.close();
}

function privateOf({ state }: Team, person: Person) {
  return state.messages.filter(({ ephemeralTo }) => ephemeralTo === person.user.id);
}

function publicOf({ state }: Team) {
  return state.messages.filter(({ fromApp, ephemeralTo }) => fromApp && ephemeralTo === null);
}

/** What is kept from one town to the next: each names its events anew, so that deliveries are not. */
function anew(store: Store): Store {
  const { deliveries, threads } = createMemoryStore();
  return { ...store, deliveries, threads };
}
