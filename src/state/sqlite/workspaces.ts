/** What workspaces and their channels have chosen, and who has installed the app. */
import type { Kysely } from "kysely";
import type { StoredInstallation } from "../records.ts";
import type { Store } from "../store.ts";
import type { Tables } from "./tables.ts";

export function workspaceRecords(db: Kysely<Tables>): Pick<Store, "settings" | "follows" | "installations"> {
  return { settings: settingRecords(db), follows: followRecords(db), installations: installationRecords(db) };
}

function settingRecords(db: Kysely<Tables>): Store["settings"] {
  return {
    async read(team, channel) {
      const row = await db
        .selectFrom("settings")
        .select("value_json")
        .where("team", "=", team)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return row === undefined ? null : JSON.parse(row.value_json);
    },
    async write(team, channel, value) {
      const json = JSON.stringify(value);
      await db
        .insertInto("settings")
        .values({ team, channel, value_json: json })
        .onConflict((conflict) => conflict.columns(["team", "channel"]).doUpdateSet({ value_json: json }))
        .execute();
    },
  };
}

function followRecords(db: Kysely<Tables>): Store["follows"] {
  return {
    async add(follow) {
      const added = await db
        .insertInto("follows")
        .values(follow)
        .onConflict((conflict) => conflict.doNothing())
        .returning("subject")
        .execute();
      return added.length > 0;
    },
    async remove({ team, channel, kind, subject }) {
      const removed = await db
        .deleteFrom("follows")
        .where("team", "=", team)
        .where("channel", "=", channel)
        .where("kind", "=", kind)
        .where("subject", "=", subject)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    list: (team) =>
      db.selectFrom("follows").selectAll().where("team", "=", team).orderBy("at").orderBy("subject").execute(),
  };
}

function installationRecords(db: Kysely<Tables>): Store["installations"] {
  return {
    async save({ id, installation, at }) {
      const json = JSON.stringify(installation);
      await db
        .insertInto("installations")
        .values({ id, installation_json: json, at })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ installation_json: json, at }))
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom("installations").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : toInstallation(row);
    },
    async remove(id) {
      await db.deleteFrom("installations").where("id", "=", id).execute();
    },
    async list() {
      const rows = await db.selectFrom("installations").selectAll().orderBy("id").execute();
      return rows.map(toInstallation);
    },
  };
}

function toInstallation({ id, installation_json: json, at }: Tables["installations"]): StoredInstallation {
  return { id, installation: JSON.parse(json), at };
}
