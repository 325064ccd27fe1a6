/** The state file as the commands that look into it open it. */
import { existsSync } from "node:fs";
import { UsageError } from "../errors.ts";
import { openSqliteStore } from "../state/sqlite.ts";
import type { Store } from "../state/store.ts";
import { readConfig } from "./command-line.ts";

/** Opens the configured file for `use`, and closes it afterwards. Throws a UsageError where nothing is kept. */
export async function withState<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const { stateFile } = readConfig();
  if (stateFile === null) {
    throw new UsageError("Expected a state file, but STATE_FILE is :memory:, which keeps nothing. Set it to a path.");
  }
  if (!existsSync(stateFile)) {
    throw new UsageError(
      `${stateFile}: expected the bot's state file, found none. Start the bot first, or set STATE_FILE.`,
    );
  }
  const store = await openSqliteStore(stateFile);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
