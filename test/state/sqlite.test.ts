import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { openSqliteStore } from "../../src/state/sqlite.ts";
import { runScript } from "../support/command.ts";
import { testStore } from "./contract.ts";

const folder = mkdtempSync(join(tmpdir(), "communique-state-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}`, "state.sqlite");

testStore("SQLite", () => openSqliteStore(newFile()));

describe("a state file", () => {
  it("keeps everything over a restart", async () => {
    const file = newFile();
    const before = await openSqliteStore(file);
    await before.deliveries.claim("Ev1", { now: 0, until: 10 });
    await before.settings.write("T1", "C1", { quotes: 2 });
    const secret = await before.secret();
    await before.close();
    const after = await openSqliteStore(file);
    expect(await after.deliveries.claim("Ev1", { now: 5, until: 10 })).toBe(false);
    expect(await after.settings.read("T1", "C1")).toEqual({ quotes: 2 });
    expect(await after.secret()).toBe(secret);
    await after.close();
  });

  it("is shared by those who have it open at the same time", async () => {
    const file = newFile();
    const stores = await Promise.all([openSqliteStore(file), openSqliteStore(file), openSqliteStore(file)]);
    const claims = stores.flatMap((store) =>
      Array.from({ length: 30 }, (_, at) => store.deliveries.claim(`Ev${at}`, { now: 0, until: 10 })),
    );
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(30);
    expect(new Set(await Promise.all(stores.map((store) => store.secret()))).size).toBe(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("has exactly one winner for each delivery when processes race, the making of the file included", async () => {
    const file = newFile();
    const race = () => runScript("test/state/claimer.ts", [file, "150"]);
    const outcomes = await Promise.all([race(), race(), race()]);
    expect(outcomes.map(({ stderr }) => stderr)).toEqual(["", "", ""]);
    const firsts = outcomes.map(({ stdout }) => Number(stdout));
    expect(firsts.reduce((sum, each) => sum + each)).toBe(150);
  });

  it("of the first version is brought up to date with all that is in it", async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    await store.settings.write("T1", "C1", { quotes: 2 });
    await store.close();
    const older = new DatabaseSync(file);
    older.exec(
      "DROP TABLE spending; DROP TABLE writings; DROP TABLE under_way; DELETE FROM kysely_migration WHERE name > '0002'",
    );
    older.close();
    const opened = await openSqliteStore(file);
    expect(await opened.settings.read("T1", "C1")).toEqual({ quotes: 2 });
    expect(await opened.spending.reserve("T1", 0, 1, 1)).toBe(true);
    expect(await opened.writings.find("T1", "d1")).toBeNull();
    expect(await opened.underWay.takeOver()).toEqual([]);
    await opened.close();
  });

  it("gives what an ended process left under way to one of those that ask for it, and nothing of a living one", async () => {
    const file = newFile();
    const open = () => openSqliteStore(file);
    const [ended, living, first, second] = await Promise.all([open(), open(), open(), open()]);
    const question = { id: "q1", team: "T1", person: "ana", body: { event: { text: "Who?" } }, at: 5 };
    await ended.underWay.enter(question);
    await ended.underWay.markSent("q1");
    await living.underWay.enter({ ...question, id: "q2" });
    expect(await first.underWay.takeOver()).toEqual([]);
    await ended.close();
    const taken = await Promise.all([first.underWay.takeOver(), second.underWay.takeOver()]);
    expect(taken.flat()).toEqual([{ ...question, isSent: true }]);
    await Promise.all([living.close(), first.close(), second.close()]);
    expect(readdirSync(dirname(file)).filter((name) => name.includes("alive"))).toEqual([]);
  });

  it("forgets what is under way with the person or the team that asked", async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    const question = { team: "T1", person: "ana", body: {}, at: 5 };
    for (const id of ["q1", "q2"]) await store.underWay.enter({ ...question, id, person: id });
    await store.underWay.enter({ ...question, id: "q3", team: "T2" });
    await store.forgetPeople(["q1"]);
    await store.forgetTeam("T2");
    await store.close();
    const next = await openSqliteStore(file);
    expect((await next.underWay.takeOver()).map(({ id }) => id)).toEqual(["q2"]);
    await next.close();
  });

  it("can be read by its owner alone", async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    await store.secret();
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(statSync(`${file}-wal`).mode & 0o077).toBe(0);
    await store.close();
  });
});

describe("what is no state file of this version", () => {
  it("is refused in one sentence when it is not a database, and is left as it was", async () => {
    const file = join(folder, "notes.txt");
    writeFileSync(file, "Not a database at all, but notes of some length.".repeat(50));
    const before = statSync(file).mtimeMs;
    expect(await refusalOf(file)).toMatch(/^.*notes\.txt: expected a state file .*not a database.*Set STATE_FILE/u);
    expect(statSync(file).mtimeMs).toBe(before);
  });

  it("is refused when it belongs to another program", async () => {
    const file = join(folder, "other.sqlite");
    const other = new DatabaseSync(file);
    other.exec("CREATE TABLE accounts (name TEXT)");
    other.close();
    expect(await refusalOf(file)).toMatch(/the database of another program/u);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it("is refused when a newer version wrote it", async () => {
    const file = newFile();
    await (await openSqliteStore(file)).close();
    const newer = new DatabaseSync(file);
    newer.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999_later', '2099-01-01T00:00:00Z')");
    newer.close();
    expect(await refusalOf(file)).toMatch(/one of a newer version \(9999_later\)\. Update Communiqué/u);
  });

  it("is refused when it is a folder", async () => {
    expect(await refusalOf(folder)).toMatch(/expected a state file that can be read and written/u);
  });
});

async function refusalOf(file: string): Promise<string> {
  const refusal = await openSqliteStore(file).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal instanceof UsageError) return refusal.message;
  throw new Error(`Expected a UsageError for ${file}, got ${String(refusal)}.`);
}
