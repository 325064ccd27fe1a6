import { describe, expect, it } from "vitest";
import { claimAll, createMemoryDeliveries } from "../../src/slack/deliveries.ts";
import { createMemoryThreadStore } from "../../src/slack/thread-store.ts";

const MINUTE = 60_000;

describe("deliveries", () => {
  it("are handled once, also when they come again after five minutes", async () => {
    let now = 0;
    const deliveries = createMemoryDeliveries(() => now);
    expect(await deliveries.claim("Ev1")).toBe(true);
    expect(await deliveries.claim("Ev1")).toBe(false);
    now += 6 * MINUTE;
    expect(await deliveries.claim("Ev1")).toBe(false);
    expect(await deliveries.claim("Ev2")).toBe(true);
  });

  it("are forgotten later, so that memory does not grow", async () => {
    let now = 0;
    const deliveries = createMemoryDeliveries(() => now);
    await deliveries.claim("Ev1");
    now += 20 * MINUTE;
    expect(await deliveries.claim("Ev1")).toBe(true);
  });

  it("count as the same when one of their names is known", async () => {
    const deliveries = createMemoryDeliveries();
    expect(await claimAll(deliveries, ["Ev1", "C1:17.1"])).toBe(true);
    expect(await claimAll(deliveries, ["Ev2", "C1:17.1"])).toBe(false);
  });
});

describe("the questions of a thread", () => {
  it("are kept in order and apart from those of other threads", async () => {
    const threads = createMemoryThreadStore();
    await threads.add("a", "one");
    await threads.add("b", "other");
    await threads.add("a", "two");
    expect(await threads.questions("a")).toEqual(["one", "two"]);
    expect(await threads.questions("b")).toEqual(["other"]);
    expect(await threads.questions("c")).toEqual([]);
  });

  it("are forgotten a while after the last of them", async () => {
    let now = 0;
    const threads = createMemoryThreadStore({ lifetime: MINUTE, now: () => now });
    await threads.add("a", "one");
    now += MINUTE;
    expect(await threads.questions("a")).toEqual([]);
    await threads.add("a", "two");
    expect(await threads.questions("a")).toEqual(["two"]);
  });

  it("are bounded, in a thread and over all threads", async () => {
    const threads = createMemoryThreadStore({ mostThreads: 2, mostQuestions: 2 });
    for (const question of ["one", "two", "three"]) await threads.add("a", question);
    expect(await threads.questions("a")).toEqual(["two", "three"]);
    await threads.add("b", "x");
    await threads.add("a", "four");
    await threads.add("c", "y");
    expect(await threads.questions("b")).toEqual([]);
    expect(await threads.questions("a")).toEqual(["three", "four"]);
  });
});
