import { describe, expect, it } from "vitest";
import { claimAll, createDeliveries } from "../../src/slack/deliveries.ts";
import { createThreadStore } from "../../src/slack/thread-store.ts";
import { createMemoryStore } from "../../src/state/memory.ts";
import { pseudonymOf } from "../../src/state/pseudonym.ts";

const MINUTE = 60_000;

describe("deliveries", () => {
  it("are handled once, also when they come again after five minutes", async () => {
    let now = 0;
    const deliveries = createDeliveries(createMemoryStore().deliveries, () => now);
    expect(await deliveries.claim("Ev1")).toBe(true);
    expect(await deliveries.claim("Ev1")).toBe(false);
    now += 6 * MINUTE;
    expect(await deliveries.claim("Ev1")).toBe(false);
    expect(await deliveries.claim("Ev2")).toBe(true);
  });

  it("are forgotten later, so that memory does not grow", async () => {
    let now = 0;
    const deliveries = createDeliveries(createMemoryStore().deliveries, () => now);
    await deliveries.claim("Ev1");
    now += 20 * MINUTE;
    expect(await deliveries.claim("Ev1")).toBe(true);
  });

  it("count as the same when one of their names is known", async () => {
    const deliveries = createDeliveries(createMemoryStore().deliveries);
    expect(await claimAll(deliveries, ["Ev1", "C1:17.1"])).toBe(true);
    expect(await claimAll(deliveries, ["Ev2", "C1:17.1"])).toBe(false);
  });
});

describe("the questions of a thread", () => {
  it("are kept in order and apart from those of other threads", async () => {
    const threads = createThreadStore(createMemoryStore());
    await threads.add("a", "one");
    await threads.add("b", "other");
    await threads.add("a", "two");
    expect(await threads.questions("a")).toEqual(["one", "two"]);
    expect(await threads.questions("b")).toEqual(["other"]);
    expect(await threads.questions("c")).toEqual([]);
  });

  it("are forgotten a while after the last of them", async () => {
    let now = 0;
    const threads = createThreadStore(createMemoryStore(), { lifetime: MINUTE, now: () => now });
    await threads.add("a", "one");
    now += MINUTE;
    expect(await threads.questions("a")).toEqual([]);
    await threads.add("a", "two");
    expect(await threads.questions("a")).toEqual(["two"]);
  });

  it("are bounded: the newest are kept", async () => {
    const threads = createThreadStore(createMemoryStore(), { mostQuestions: 2 });
    for (const question of ["one", "two", "three"]) await threads.add("a", question);
    expect(await threads.questions("a")).toEqual(["two", "three"]);
  });

  it("go when who asked them wants to be forgotten, and those of others stay", async () => {
    const store = createMemoryStore();
    const threads = createThreadStore(store);
    await threads.add("T1:C1:1", "mine", { team: "T1", user: "U1" });
    await threads.add("T1:C1:1", "another's", { team: "T1", user: "U2" });
    await store.forgetPeople([await pseudonymOf(store, "T1", "U1")]);
    expect(await threads.questions("T1:C1:1")).toEqual(["another's"]);
    expect(await store.teams()).toEqual(["T1"]);
  });
});
