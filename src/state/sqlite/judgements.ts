/** What people thought of answers, what was not answered, and how much was asked. */
import type { Kysely } from "kysely";
import { z } from "zod";
import { dayOf } from "../records.ts";
import type { Store } from "../store.ts";
import type { Tables } from "./tables.ts";

const places = z.array(z.object({ release: z.string(), start: z.number(), end: z.number() }));

export function judgementRecords(db: Kysely<Tables>): Pick<Store, "feedback" | "gaps" | "tallies"> {
  return { feedback: feedbackRecords(db), gaps: gapRecords(db), tallies: tallyRecords(db) };
}

function feedbackRecords(db: Kysely<Tables>): Store["feedback"] {
  return {
    async record({ quotes, ...given }) {
      const { verdict, reason, at } = given;
      const quotesJson = JSON.stringify(quotes);
      await db
        .insertInto("feedback")
        .values({ ...given, quotes_json: quotesJson })
        .onConflict((conflict) =>
          conflict
            .columns(["team", "answer", "person"])
            .doUpdateSet({ verdict, reason, question: given.question, quotes_json: quotesJson, at }),
        )
        .execute();
    },
    async list(team, since) {
      const rows = await db
        .selectFrom("feedback")
        .selectAll()
        .where("team", "=", team)
        .where("at", ">=", since)
        .orderBy("at")
        .execute();
      return rows.map(({ quotes_json: json, ...given }) => ({ ...given, quotes: places.parse(JSON.parse(json)) }));
    },
  };
}

function gapRecords(db: Kysely<Tables>): Store["gaps"] {
  return {
    async record(gap) {
      await db.insertInto("gaps").values(gap).execute();
    },
    list: (team, since) =>
      db
        .selectFrom("gaps")
        .select(["team", "person", "question", "reason", "at"])
        .where("team", "=", team)
        .where("at", ">=", since)
        .orderBy("at")
        .orderBy("id")
        .execute(),
  };
}

function tallyRecords(db: Kysely<Tables>): Store["tallies"] {
  return {
    async count(team, outcome, at) {
      await db
        .insertInto("tallies")
        .values({ team, day: dayOf(at), outcome, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(["team", "day", "outcome"])
            .doUpdateSet((expression) => ({ count: expression("tallies.count", "+", 1) })),
        )
        .execute();
    },
    list: (team, since) =>
      db
        .selectFrom("tallies")
        .select(["day", "outcome", "count"])
        .where("team", "=", team)
        .where("day", ">=", dayOf(since))
        .orderBy("day")
        .orderBy("outcome")
        .execute(),
  };
}
