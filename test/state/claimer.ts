/** A process of its own that opens a state file and tries to claim every delivery: prints how many it was the first for. */
import { openSqliteStore } from "../../src/state/sqlite.ts";

const [file = "", most = "0"] = process.argv.slice(2);
const store = await openSqliteStore(file);
let first = 0;
for (let at = 0; at < Number(most); at += 1) {
  if (await store.deliveries.claim(`Ev${at}`, { now: 0, until: 1_000 })) first += 1;
}
await store.close();
process.stdout.write(`${first}\n`);
