/** State in one SQLite file, shared by every process that opens it. Each operation is one statement, or begins with a write. */
import { randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { dayOf } from "./records.ts";
import { judgementRecords } from "./sqlite/judgements.ts";
import { createLiveness } from "./sqlite/liveness.ts";
import { modelRecords } from "./sqlite/model-use.ts";
import { openDatabase } from "./sqlite/open.ts";
import type { Tables } from "./sqlite/tables.ts";
import { underWayRecords } from "./sqlite/under-way.ts";
import { workspaceRecords } from "./sqlite/workspaces.ts";
import type { Forgotten, PurgeLimits, Store } from "./store.ts";

/** Opens a file, making it and its folder where they are missing. Throws a UsageError where the file cannot serve. */
export async function openSqliteStore(file: string): Promise<Store> {
  const db = await openDatabase(file);
  const liveness = createLiveness(file);
  return {
    ...conversationRecords(db),
    ...judgementRecords(db),
    ...workspaceRecords(db),
    ...modelRecords(db),
    underWay: underWayRecords(db, liveness),
    secret: () => secretOf(db),
    teams: () => teamsIn(db),
    purge: (limits) => purge(db, limits),
    forgetPeople: (people) => forgetPeople(db, people),
    forgetTeam: (team) => forgetTeam(db, team),
    async close() {
      liveness.end();
      await db.destroy();
    },
  };
}

function conversationRecords(db: Kysely<Tables>): Pick<Store, "deliveries" | "threads"> {
  return {
    deliveries: {
      async claim(key, { now, until }) {
        const claimed = await db
          .insertInto("deliveries")
          .values({ key, until })
          .onConflict((conflict) => conflict.column("key").doUpdateSet({ until }).where("deliveries.until", "<=", now))
          .returning("key")
          .execute();
        return claimed.length > 0;
      },
    },
    threads: {
      async questions(thread, since) {
        const rows = await db
          .selectFrom("thread_questions")
          .select(["question", "at"])
          .where("thread", "=", thread)
          .orderBy("id")
          .execute();
        return rows.some(({ at }) => at > since) ? rows.map(({ question }) => question) : [];
      },
      add: (question, { since, most }) =>
        db.transaction().execute(async (changes) => {
          const { thread } = question;
          const { id } = await changes
            .insertInto("thread_questions")
            .values(question)
            .returning("id")
            .executeTakeFirstOrThrow();
          const earlier = await changes
            .selectFrom("thread_questions")
            .select(["id", "at"])
            .where("thread", "=", thread)
            .where("id", "<", id)
            .orderBy("id", "desc")
            .execute();
          const ended = earlier.every(({ at }) => at <= since);
          const [oldest] = ended ? earlier : earlier.slice(most - 1);
          if (!oldest) return;
          await changes
            .deleteFrom("thread_questions")
            .where("thread", "=", thread)
            .where("id", "<=", oldest.id)
            .execute();
        }),
    },
  };
}

/** The first process to ask makes it; all others get the same. */
async function secretOf(db: Kysely<Tables>): Promise<string> {
  const value = randomBytes(32).toString("base64url");
  await db
    .insertInto("secrets")
    .values({ name: "pseudonyms", value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const stored = await db
    .selectFrom("secrets")
    .select("value")
    .where("name", "=", "pseudonyms")
    .executeTakeFirstOrThrow();
  return stored.value;
}

const OF_TEAMS = [
  "thread_questions",
  "feedback",
  "gaps",
  "tallies",
  "settings",
  "follows",
  "spending",
  "writings",
  "under_way",
] as const;

async function teamsIn(db: Kysely<Tables>): Promise<string[]> {
  const parts = await Promise.all(OF_TEAMS.map((table) => db.selectFrom(table).select("team").distinct().execute()));
  const installed = await db.selectFrom("installations").select("id").execute();
  const teams = [...parts.flat().map(({ team }) => team), ...installed.map(({ id }) => id)];
  return [...new Set(teams)].toSorted();
}

async function purge(db: Kysely<Tables>, { now, threads, records }: PurgeLimits): Promise<void> {
  await db.deleteFrom("deliveries").where("until", "<=", now).execute();
  await sql`delete from thread_questions where thread not in (select thread from thread_questions where at > ${threads})`.execute(
    db,
  );
  await db.deleteFrom("feedback").where("at", "<", records).execute();
  await db.deleteFrom("gaps").where("at", "<", records).execute();
  await db.deleteFrom("tallies").where("day", "<", dayOf(records)).execute();
  await db.deleteFrom("spending").where("day", "<", dayOf(records)).execute();
  await db.deleteFrom("writings").where("at", "<", records).execute();
}

async function forgetPeople(db: Kysely<Tables>, people: readonly string[]): Promise<Forgotten> {
  const remove = async (table: "thread_questions" | "feedback" | "gaps") => {
    const removed = await db.deleteFrom(table).where("person", "in", people).executeTakeFirst();
    return Number(removed.numDeletedRows);
  };
  await db.deleteFrom("under_way").where("person", "in", people).execute();
  return {
    questions: await remove("thread_questions"),
    feedback: await remove("feedback"),
    gaps: await remove("gaps"),
  };
}

async function forgetTeam(db: Kysely<Tables>, team: string): Promise<void> {
  for (const table of OF_TEAMS) await db.deleteFrom(table).where("team", "=", team).execute();
  await db.deleteFrom("installations").where("id", "=", team).execute();
}
