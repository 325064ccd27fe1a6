import { describe, expect, it } from "vitest";
import { addChannel, addUser, directMessage } from "../../src/workspace/people.ts";
import { seededState } from "../../src/workspace/seed.ts";

describe("people and channels", () => {
  it("never share an id, however alike their names", () => {
    const state = seededState({});
    const users = ["p1", "p10", "p-1", "P1", "p100"].map((name) => addUser(state, name));
    const channels = ["a-b", "ab", "a b"].map((name) => addChannel(state, name));
    const directs = users.map((user) => directMessage(state, user.id)?.id);
    const ids = [...users.map((user) => user.id), ...channels.map((channel) => channel.id), ...directs];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
