/** What the bot remembers, told and forgotten: stories over a state file, with the commands as processes. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pseudonymOf } from "../../src/state/pseudonym.ts";
import { openSqliteStore } from "../../src/state/sqlite.ts";
import type { Store } from "../../src/state/store.ts";
import { runCommand } from "../support/command.ts";
import { withFolder } from "../support/releases.ts";

const MARCH = Date.parse("2031-03-05T12:00:00Z");
const APRIL = Date.parse("2031-04-09T08:00:00Z");

/** Two people of one workspace and one of another have asked; one of them has judged. */
async function fill(store: Store): Promise<void> {
  const ana = await pseudonymOf(store, "T1", "U1ANA");
  const ben = await pseudonymOf(store, "T1", "U2BEN");
  const gap = { team: "T1", reason: "nothing-found" };
  await store.gaps.record({ ...gap, person: ben, question: "Who won the regatta?", at: MARCH });
  await store.gaps.record({ ...gap, person: ana, question: "who won  the Regatta", at: APRIL });
  await store.gaps.record({ ...gap, team: "T2", person: null, question: "When is tea?", at: APRIL });
  for (const team of ["T1", "T1", "T2"]) await store.tallies.count(team, "abstained", APRIL);
  await store.tallies.count("T1", "answered", APRIL);
  const judged = { team: "T1", answer: "C1:1", question: "What is it worth?", at: APRIL };
  const quotes = [{ release: "harbour-deal", start: 0, end: 61 }];
  await store.feedback.record({
    ...judged,
    person: ana,
    verdict: "not-helpful",
    reason: "Old\u001b[2J figure",
    quotes,
  });
  await store.feedback.record({ ...judged, person: ben, verdict: "helpful", reason: null, quotes });
  const question = { team: "T1", thread: "T1:C1:1", person: ana, question: "What is it worth?", at: APRIL };
  await store.threads.add(question, { since: 0, most: 9 });
  const installation = { user: { id: "U1ANA", token: "xoxp-1" }, bot: { token: "xoxb-1" } };
  await store.installations.save({ id: "T1", installation, at: MARCH });
}

type Run = (name: string, args?: readonly string[]) => ReturnType<typeof runCommand>;

function withState(play: (run: Run, file: string) => Promise<void>): Promise<void> {
  return withFolder({}, async (folder) => {
    const file = join(folder, "state.sqlite");
    const store = await openSqliteStore(file);
    await fill(store);
    await store.close();
    await play((name, args = []) => runCommand(name, args, { env: { STATE_FILE: file } }), file);
  });
}

describe("report", () => {
  it("lists what was asked in vain, the same question once, and what was marked wrong; nobody's name is in it", () =>
    withState(async (run) => {
      const { stdout, status } = await run("report");
      expect(status).toBe(0);
      expect(stdout).toBe(
        [
          "Of all that is kept: 4 questions, 1 answered, 3 declined.",
          "Answers marked helpful: 1; not helpful: 1.",
          "",
          "Asked and not answered:",
          "  2 × who won the Regatta  (nothing-found, last on 2031-04-09)",
          "  1 × When is tea?  (nothing-found, last on 2031-04-09)",
          "",
          "Marked as not helpful:",
          "  2031-04-09  What is it worth?",
          "              said: Old␛[2J figure",
          "              quoted: harbour-deal 0–61",
          "",
        ].join("\n"),
      );
    }));

  it("tells programs the same, of one workspace and from a day on", () =>
    withState(async (run) => {
      const { stdout } = await run("report", ["--json", "--team", "T1", "--since", "2031-04-01"]);
      expect(JSON.parse(stdout)).toEqual({
        since: "2031-04-01",
        answered: 1,
        abstained: 2,
        helpful: 1,
        notHelpful: 1,
        unanswered: [
          { question: "who won  the Regatta", reason: "nothing-found", count: 1, at: "2031-04-09T08:00:00.000Z" },
        ],
        wrong: [
          {
            question: "What is it worth?",
            reason: "Old\u001b[2J figure",
            quotes: [{ release: "harbour-deal", start: 0, end: 61 }],
            at: "2031-04-09T08:00:00.000Z",
          },
        ],
      });
    }));
});

describe("forget", () => {
  it("deletes all that is stored about a person, says what, and leaves the others", () =>
    withState(async (run, file) => {
      const said = (await run("forget", ["U1ANA"])).stdout;
      expect(said).toBe(
        "Deleted what was stored about U1ANA: 1 question of a thread, 1 unanswered question, 1 verdict on an answer, 1 mention as who installed the app.\n",
      );
      expect((await run("forget", ["U1ANA", "--team", "T1"])).stdout).toBe("Nothing is stored about U1ANA in T1.\n");
      const left = JSON.parse((await run("report", ["--json"])).stdout);
      expect(left).toMatchObject({ helpful: 1, notHelpful: 0, answered: 1, abstained: 3 });
      const store = await openSqliteStore(file);
      const stored = JSON.stringify(await store.installations.list());
      await store.close();
      expect(stored).toContain("xoxb-1");
      expect(stored).not.toMatch(/U1ANA|xoxp/u);
    }));
});

describe("wrong use is one sentence and status 2", () => {
  it.each([
    ["report", ["--since", "Easter"], /^Expected --since to be a day as YYYY-MM-DD, got "Easter"\./u],
    ["forget", ["Ana"], /^Expected a Slack user id such as U0123456789, got "Ana"\. In Slack, the profile's menu/u],
    [
      "forget",
      ["U1ANA", "--team", "ours"],
      /^Expected a Slack team id such as T0123456789, got "ours"\. In the browser, Slack's address/u,
    ],
  ] as const)("%s %j", (name, args, sentence) =>
    withState(async (run) => {
      const { status, stderr } = await run(name, args);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(sentence) });
    }),
  );

  it("where nothing is kept, or not yet", async () => {
    expect(await runCommand("report", [])).toMatchObject({ status: 2, stderr: expect.stringContaining(":memory:") });
    const missing = await runCommand("report", [], { env: { STATE_FILE: "no/such/state.sqlite" } });
    expect(missing.stderr).toMatch(/^no\/such\/state\.sqlite: expected the bot's state file, found none\./u);
  });
});
