/** Kysely on Node's own SQLite. */
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { SqliteDialect, type SqliteDatabase } from "kysely";

/** Takes an open database and keeps no other hold on it; closing the Kysely made with it closes the database. */
export function nodeDialect(database: DatabaseSync): SqliteDialect {
  return new SqliteDialect({ database: adapt(database) });
}

/** Kysely asks for a statement each time; reading the same SQL anew would cost more than running it. */
const MOST_STATEMENTS = 200;

function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, { statement: StatementSync; reader: boolean }>();
  const prepare = (sql: string) => {
    const statement = database.prepare(sql);
    const made = { statement, reader: isReader(statement) };
    if (prepared.size >= MOST_STATEMENTS) prepared.clear();
    prepared.set(sql, made);
    return made;
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const { statement, reader } = prepared.get(sql) ?? prepare(sql);
      return {
        reader,
        all: (parameters) => statement.all(...toInput(parameters)),
        run: (parameters) => statement.run(...toInput(parameters)),
        iterate: (parameters) => statement.iterate(...toInput(parameters)),
      };
    },
  };
}

function isReader(statement: StatementSync): boolean {
  return statement.columns().length > 0;
}

function toInput(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "bigint")
      return value;
    throw new TypeError(`Expected text, a number or null for the state file, got ${typeof value}.`);
  });
}
