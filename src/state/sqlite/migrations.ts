/** How a state file of any earlier version becomes one of this version. What was once published here is never changed, only added to. */
import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const migrations: Readonly<Record<string, Migration>> = {
  "0001_first_tables": { up: createFirstTables },
  "0002_language_model": { up: createModelTables },
  "0003_under_way": { up: createUnderWayTable },
};

async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await createConversationTables(db);
  await createJudgementTables(db);
  await createWorkspaceTables(db);
}

async function createConversationTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("secrets")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("deliveries")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("thread_questions")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("thread", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("thread_questions_by_thread").on("thread_questions").columns(["thread", "id"]).execute();
}

async function createJudgementTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("feedback")
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("quotes_json", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("one_verdict_each", ["team", "answer", "person"])
    .execute();
  await schema
    .createTable("gaps")
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("tallies")
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("day", "bigint", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("count", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("one_tally_each", ["team", "day", "outcome"])
    .execute();
}

async function createWorkspaceTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("settings")
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("value_json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("one_setting_each", ["team", "channel"])
    .execute();
  await schema
    .createTable("follows")
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("followed_once", ["team", "channel", "kind", "subject"])
    .execute();
  await schema
    .createTable("installations")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("installation_json", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
}

async function createModelTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("spending")
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("day", "bigint", (column) => column.notNull())
    .addColumn("tokens", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("one_sum_each", ["team", "day"])
    .execute();
  await schema
    .createTable("writings")
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("sentences_json", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("written_once", ["team", "digest"])
    .execute();
}

async function createUnderWayTable({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("under_way")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("sent", "integer", (column) => column.notNull())
    .addColumn("body_json", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
}
