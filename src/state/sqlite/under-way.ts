/** Questions that are accepted and not answered yet, each with the process that answers it. */
import type { Kysely } from "kysely";
import type { Store } from "../store.ts";
import type { Liveness } from "./liveness.ts";
import type { Tables } from "./tables.ts";

export function underWayRecords(db: Kysely<Tables>, liveness: Liveness): Store["underWay"] {
  return {
    async enter({ body, ...question }) {
      const row = { ...question, owner: liveness.name(), sent: 0, body_json: JSON.stringify(body) };
      await db.insertInto("under_way").values(row).execute();
    },
    async markSent(id) {
      await db.updateTable("under_way").set({ sent: 1 }).where("id", "=", id).execute();
    },
    async strike(id) {
      await db.deleteFrom("under_way").where("id", "=", id).execute();
    },
    async takeOver() {
      const own = liveness.name();
      const owners = await db.selectFrom("under_way").select("owner").distinct().where("owner", "!=", own).execute();
      const gone = owners.map(({ owner }) => owner).filter((owner) => !liveness.isAlive(owner));
      if (gone.length === 0) return [];
      const taken = await db
        .updateTable("under_way")
        .set({ owner: own })
        .where("owner", "in", gone)
        .returning(["id", "team", "person", "sent", "body_json", "at"])
        .execute();
      return taken.map(({ sent, body_json: json, ...row }) => ({ ...row, isSent: sent !== 0, body: JSON.parse(json) }));
    },
  };
}
