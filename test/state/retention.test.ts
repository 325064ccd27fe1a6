import { expect, it } from "vitest";
import { createMemoryStore } from "../../src/state/memory.ts";
import { keepPurged, purgeStore } from "../../src/state/retention.ts";

const DAY = 24 * 3_600_000;
const NOW = 20_000 * DAY;
const gap = { team: "T1", person: null, question: "Who?", reason: "nothing-found" };

it("keeps what was asked for as many days as are set, and no longer", async () => {
  const store = createMemoryStore();
  await store.gaps.record({ ...gap, at: NOW - 180 * DAY });
  await store.gaps.record({ ...gap, at: NOW - 180 * DAY - 1 });
  await purgeStore(store, { days: 180, threads: DAY }, NOW);
  expect(await store.gaps.list("T1", 0)).toEqual([{ ...gap, at: NOW - 180 * DAY }]);
});

it("purges once at the start, before anything is served", async () => {
  const store = createMemoryStore();
  await store.gaps.record({ ...gap, at: 0 });
  const stop = await keepPurged(store, { days: 1, threads: DAY }, (error) => {
    throw error;
  });
  stop();
  expect(await store.gaps.list("T1", 0)).toEqual([]);
});
