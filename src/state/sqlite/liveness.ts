/**
 * Which of the processes over one state file are alive. Each holds a lock on a file of its own beside it, which the system
 * gives back when the process ends, however it ends: no clock, and no name that another process may have one day.
 */
import { randomUUID } from "node:crypto";
import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

export interface Liveness {
  /** Of this process and this opening of the file; alive from the first call on. */
  name(): string;
  isAlive(name: string): boolean;
  /** This one is alive no more. */
  end(): void;
}

export function createLiveness(stateFile: string): Liveness {
  const fileOf = (name: string) => `${stateFile}-alive-${name}`;
  const own = randomUUID();
  let lock: DatabaseSync | null = null;
  return {
    name() {
      lock ??= holdNew(fileOf(own));
      return own;
    },
    isAlive(name) {
      const file = fileOf(name);
      if (!existsSync(file)) return false;
      const free = lockFile(file);
      if (free === null) return true;
      free.close();
      rmSync(file, { force: true });
      return false;
    },
    end() {
      lock?.close();
      rmSync(fileOf(own), { force: true });
      lock = null;
    },
  };
}

/** Makes a file, readable for its owner alone, and holds it until it is closed. */
function holdNew(file: string): DatabaseSync {
  closeSync(openSync(file, "ax", 0o600));
  const held = lockFile(file);
  if (held === null) throw new Error(`${file}: expected a file that nobody else holds.`);
  return held;
}

/** Holds a file until it is closed; null where somebody else holds it. */
function lockFile(file: string): DatabaseSync | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch {
    database.close();
    return null;
  }
}
