/** Opens a state file: makes it where it is missing, brings it up to date, and refuses what is not one. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { UsageError } from "../../errors.ts";
import { migrations } from "./migrations.ts";
import { nodeDialect } from "./node-dialect.ts";
import type { Tables } from "./tables.ts";

/** Written into the file's head, where SQLite keeps room for it: "Comq" in ASCII. */
const APPLICATION_ID = 0x43_6f_6d_71;
const BUSY_MILLISECONDS = 5_000;
const PAUSE = 25;
const SQLITE_BUSY = 5;

/** Throws a UsageError of one sentence where the file cannot serve. */
export async function openDatabase(file: string): Promise<Kysely<Tables>> {
  const database = connect(file);
  try {
    await refuseUnreadable(file, database);
    await whenFree(() => refuseForeign(file, database));
    await whenFree(() => database.exec("PRAGMA journal_mode = WAL"));
    const db = new Kysely<Tables>({ dialect: nodeDialect(database) });
    if (executedIn(database).length < Object.keys(migrations).length) await migrate(database, db);
    database.exec(`PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
    return db;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Readable for its owner alone, since tokens of installations may lie in it. */
function connect(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, "a", 0o600));
    return new DatabaseSync(file);
  } catch (cause) {
    throw unusable(file, cause);
  }
}

/** Another process that is just making the file holds it for a moment, also against readers. */
async function refuseUnreadable(file: string, database: DatabaseSync): Promise<void> {
  try {
    await whenFree(() => database.exec("SELECT count(*) FROM sqlite_master"));
  } catch (cause) {
    throw unusable(file, cause);
  }
}

function unusable(file: string, cause: unknown): UsageError {
  return new UsageError(
    `${file}: expected a state file that can be read and written, got "${reasonOf(cause)}". Set STATE_FILE to another path, or move that file away.`,
    { cause },
  );
}

function refuseForeign(file: string, database: DatabaseSync): void {
  const tables = database.prepare("SELECT count(*) AS count FROM sqlite_master").get();
  const { application_id: id } = database.prepare("PRAGMA application_id").get() ?? {};
  if (id !== APPLICATION_ID && tables?.["count"] !== 0) {
    throw new UsageError(
      `${file}: expected a state file of Communiqué, got the database of another program. Set STATE_FILE to another path.`,
    );
  }
  const unknown = executedIn(database).find((name) => migrations[name] === undefined);
  if (unknown !== undefined) {
    throw new UsageError(
      `${file}: expected a state file of this version or an earlier one, got one of a newer version (${unknown}). Update Communiqué, or set STATE_FILE to another path.`,
    );
  }
}

function executedIn(database: DatabaseSync): string[] {
  const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'").get();
  if (known === undefined) return [];
  return database
    .prepare("SELECT name FROM kysely_migration")
    .all()
    .map(({ name }) => String(name));
}

/** All or nothing, and by one process at a time: another that starts meanwhile waits, and finds the work done. */
async function migrate(database: DatabaseSync, db: Kysely<Tables>): Promise<void> {
  await whenFree(() => database.exec("BEGIN IMMEDIATE"));
  try {
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    const provider = { getMigrations: async () => ({ ...migrations }) };
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error) throw error;
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Tries until nobody else writes, without holding up this process, which may itself be the one to wait for. */
async function whenFree(act: () => void): Promise<void> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      act();
      return;
    } catch (error) {
      if (!isBusy(error) || waited > BUSY_MILLISECONDS) throw error;
      await wait(PAUSE);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
