import { createMemoryStore } from "../../src/state/memory.ts";
import { testStore } from "./contract.ts";

testStore("memory", async () => createMemoryStore());
