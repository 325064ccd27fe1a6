import { defineConfig } from "vitest/config";

/** Tests wait for processes more than they compute, so that more workers than cores are worth their while. */
const WORKERS = 4;
/** Generous, so that a busy machine is not taken for a fault; no test waits for time to pass. */
const PATIENCE = 180_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    maxWorkers: WORKERS,
    isolate: false,
  },
});
