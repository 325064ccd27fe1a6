import { expect, it } from "vitest";
import { createTurns } from "../../src/slack/turns.ts";

it("come one after another, in the order of asking, and let in between whatever else is ready", async () => {
  const turns = createTurns();
  const seen: string[] = [];
  const takeUp = async (name: string): Promise<void> => {
    await turns();
    seen.push(name);
    setImmediate(() => seen.push("something else"));
  };
  await Promise.all(["one", "two", "three"].map(takeUp));
  expect(seen.filter((each) => each !== "something else")).toEqual(["one", "two", "three"]);
  expect(seen.indexOf("something else")).toBeLessThan(seen.indexOf("three"));
  await takeUp("four");
  expect(seen.at(-1)).toBe("four");
});
