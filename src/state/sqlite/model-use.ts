/** What a language model was used for: tokens by team and day, and its sentences by the digest of what it was asked. */
import type { Kysely } from "kysely";
import { dayOf } from "../records.ts";
import type { Store } from "../store.ts";
import type { Tables } from "./tables.ts";

export function modelRecords(db: Kysely<Tables>): Pick<Store, "spending" | "writings"> {
  return { spending: spendingRecords(db), writings: writingRecords(db) };
}

function spendingRecords(db: Kysely<Tables>): Store["spending"] {
  return {
    async reserve(team, at, tokens, most) {
      if (most <= 0) return false;
      const reserved = await db
        .insertInto("spending")
        .values({ team, day: dayOf(at), tokens })
        .onConflict((conflict) =>
          conflict
            .columns(["team", "day"])
            .doUpdateSet((expression) => ({ tokens: expression("spending.tokens", "+", tokens) }))
            .where("spending.tokens", "<", most),
        )
        .returning("tokens")
        .execute();
      return reserved.length > 0;
    },
    async correct(team, at, tokens) {
      await db
        .updateTable("spending")
        .set((expression) => ({ tokens: expression("tokens", "+", tokens) }))
        .where("team", "=", team)
        .where("day", "=", dayOf(at))
        .execute();
    },
  };
}

function writingRecords(db: Kysely<Tables>): Store["writings"] {
  return {
    async find(team, digest) {
      const row = await db
        .selectFrom("writings")
        .select("sentences_json")
        .where("team", "=", team)
        .where("digest", "=", digest)
        .executeTakeFirst();
      return row === undefined ? null : JSON.parse(row.sentences_json);
    },
    async keep(team, digest, sentences, at) {
      const row = { sentences_json: JSON.stringify(sentences), at };
      await db
        .insertInto("writings")
        .values({ team, digest, ...row })
        .onConflict((conflict) => conflict.columns(["team", "digest"]).doUpdateSet(row))
        .execute();
    },
  };
}
