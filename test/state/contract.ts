/** The exam that every driver of the state sits. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pseudonymOf } from "../../src/state/pseudonym.ts";
import type { GivenFeedback, ThreadQuestion } from "../../src/state/records.ts";
import type { Store } from "../../src/state/store.ts";

const DAY = 24 * 3_600_000;
const NOON = 20_000 * DAY + DAY / 2;

const verdict: GivenFeedback = {
  team: "T1",
  person: "ana",
  answer: "C1:17.1",
  verdict: "helpful",
  reason: null,
  question: "What is the deal worth?",
  quotes: [{ release: "harbour-deal", start: 0, end: 61 }],
  at: NOON,
};

export function testStore(name: string, open: () => Promise<Store>): void {
  describe(`the ${name} store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const ask = (thread: string, question: string, at: number, most = 10) =>
      addTo(store, { thread, question, at }, most);

    it("lets one of many claim a delivery, and the same again when its lifetime is over", async () => {
      const claim = (now: number) => store.deliveries.claim("Ev1", { now, until: now + 100 });
      const claims = await Promise.all(Array.from({ length: 20 }, () => claim(0)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await claim(99)).toBe(false);
      expect(await claim(100)).toBe(true);
      expect(await store.deliveries.claim("Ev2", { now: 100, until: 200 })).toBe(true);
    });

    it("forgets a question under way when it is struck, and leaves it to whoever answers it", async () => {
      const question = { id: "q1", team: "T1", person: "ana", body: { event: { text: "Who?" } }, at: NOON };
      await store.underWay.enter(question);
      await store.underWay.markSent("q1");
      expect(await store.underWay.takeOver()).toEqual([]);
      await store.underWay.strike("q1");
      expect(await store.teams()).toEqual([]);
    });

    describe("of threads", () => {
      it("keeps questions in order and apart from those of other threads", async () => {
        await ask("a", "one", 1);
        await ask("b", "other", 2);
        await ask("a", "two", 3);
        expect(await store.threads.questions("a", 0)).toEqual(["one", "two"]);
        expect(await store.threads.questions("b", 0)).toEqual(["other"]);
        expect(await store.threads.questions("c", 0)).toEqual([]);
      });

      it("lets a thread end a while after its last question, and begin anew", async () => {
        await ask("a", "one", 0);
        await ask("a", "two", 90);
        expect(await store.threads.questions("a", 89)).toEqual(["one", "two"]);
        expect(await store.threads.questions("a", 90)).toEqual([]);
        await ask("a", "three", 190);
        expect(await store.threads.questions("a", 90)).toEqual(["three"]);
      });

      it("keeps the newest questions of a long one", async () => {
        for (const [at, question] of ["one", "two", "three", "four"].entries()) await ask("a", question, at, 2);
        await ask("b", "other", 9, 2);
        expect(await store.threads.questions("a", -1)).toEqual(["three", "four"]);
      });
    });

    it("keeps one verdict of each person on each answer, the later one", async () => {
      await store.feedback.record(verdict);
      await store.feedback.record({ ...verdict, person: "ben", at: NOON + 1 });
      const changed: GivenFeedback = { ...verdict, verdict: "not-helpful", reason: "Wrong year", at: NOON + 2 };
      await store.feedback.record(changed);
      expect(await store.feedback.list("T1", 0)).toEqual([{ ...verdict, person: "ben", at: NOON + 1 }, changed]);
      expect(await store.feedback.list("T1", NOON + 2)).toEqual([changed]);
    });

    it("keeps what was not answered, oldest first", async () => {
      const gap = { team: "T1", person: null, question: "Who?", reason: "nothing-found", at: NOON };
      await store.gaps.record({ ...gap, at: NOON + 5 });
      await store.gaps.record(gap);
      expect(await store.gaps.list("T1", NOON)).toEqual([gap, { ...gap, at: NOON + 5 }]);
      expect(await store.gaps.list("T1", NOON + 1)).toEqual([{ ...gap, at: NOON + 5 }]);
    });

    it("counts questions by day and outcome", async () => {
      for (const at of [NOON, NOON + 1, NOON + DAY]) await store.tallies.count("T1", "answered", at);
      await store.tallies.count("T1", "abstained", NOON);
      const day = NOON - DAY / 2;
      expect(await store.tallies.list("T1", NOON)).toEqual([
        { day, outcome: "abstained", count: 1 },
        { day, outcome: "answered", count: 2 },
        { day: day + DAY, outcome: "answered", count: 1 },
      ]);
      expect(await store.tallies.list("T1", NOON + DAY)).toHaveLength(1);
    });

    it("keeps a channel's settings as they were written last", async () => {
      expect(await store.settings.read("T1", "C1")).toBeNull();
      await store.settings.write("T1", "C1", { language: "fr" });
      await store.settings.write("T1", "C1", { language: "en", publishers: ["Ministry"] });
      expect(await store.settings.read("T1", "C1")).toEqual({ language: "en", publishers: ["Ministry"] });
    });

    it("follows a subject once in a channel, until it is unfollowed", async () => {
      const follow = { team: "T1", channel: "C1", kind: "words", subject: "small boats", at: 1 } as const;
      expect(await store.follows.add(follow)).toBe(true);
      expect(await store.follows.add({ ...follow, at: 2 })).toBe(false);
      expect(await store.follows.add({ ...follow, channel: "C2", at: 3 })).toBe(true);
      expect(await store.follows.list("T1")).toEqual([follow, { ...follow, channel: "C2", at: 3 }]);
      expect(await store.follows.remove(follow)).toBe(true);
      expect(await store.follows.remove(follow)).toBe(false);
    });

    it("keeps an installation of each workspace, the newest", async () => {
      const installation = { id: "T1", installation: { bot: { token: "first" } }, at: 1 };
      await store.installations.save(installation);
      await store.installations.save({ ...installation, installation: { bot: { token: "second" } }, at: 2 });
      await store.installations.save({ ...installation, id: "T2" });
      expect((await store.installations.find("T1"))?.installation).toEqual({ bot: { token: "second" } });
      expect((await store.installations.list()).map(({ id }) => id)).toEqual(["T1", "T2"]);
      await store.installations.remove("T1");
      expect(await store.installations.find("T1")).toBeNull();
    });

    describe("of a language model", () => {
      it("lets a team spend until the day's sum is reached, however many ask at once", async () => {
        const reserve = (at = NOON) => store.spending.reserve("T1", at, 40, 100);
        const outcomes = await Promise.all(Array.from({ length: 8 }, () => reserve()));
        expect(outcomes.filter(Boolean)).toHaveLength(3);
        expect(await reserve(NOON + DAY)).toBe(true);
        expect(await store.spending.reserve("T2", NOON, 40, 100)).toBe(true);
        expect(await store.spending.reserve("T3", NOON, 40, 0)).toBe(false);
      });

      it("gives back what was reserved and not used, and adds what was used besides", async () => {
        const reserve = () => store.spending.reserve("T1", NOON, 100, 100);
        expect(await reserve()).toBe(true);
        await store.spending.correct("T1", NOON + 1, -1);
        expect(await reserve()).toBe(true);
        await store.spending.correct("T1", NOON + 1, -100);
        expect(await reserve()).toBe(true);
        await store.spending.correct("T1", NOON + 1, 1);
        expect(await reserve()).toBe(false);
      });

      it("keeps what it wrote under a digest, the later writing, for that team alone", async () => {
        expect(await store.writings.find("T1", "d1")).toBeNull();
        await store.writings.keep("T1", "d1", ["One.", "Two."], NOON);
        await store.writings.keep("T1", "d1", ["Three."], NOON + 1);
        expect(await store.writings.find("T1", "d1")).toEqual(["Three."]);
        expect(await store.writings.find("T2", "d1")).toBeNull();
      });
    });

    describe("with two teams", () => {
      beforeEach(async () => {
        for (const team of ["T1", "T2"]) await fill(store, team);
      });

      it("shows nothing of one to the other", async () => {
        const lists = [store.feedback.list("T1", 0), store.gaps.list("T1", 0), store.follows.list("T1")];
        expect((await Promise.all(lists)).map((records) => records.map(({ team }) => team))).toEqual([
          ["T1"],
          ["T1"],
          ["T1"],
        ]);
        expect(await store.tallies.list("T1", 0)).toHaveLength(1);
        expect(await store.settings.read("T1", "C1")).toEqual({ of: "T1" });
      });

      it("forgets one of them whole, and leaves the other as it was", async () => {
        await store.forgetTeam("T1");
        expect(await store.teams()).toEqual(["T2"]);
        expect(await contentOf(store, "T1")).toEqual([[], [], [], [], [], null, null, null]);
        expect(await store.spending.reserve("T1", NOON, 1, 100)).toBe(true);
        expect(await store.spending.reserve("T2", NOON, 1, 100)).toBe(false);
        expect(await contentOf(store, "T2")).not.toContainEqual([]);
      });

      it("forgets a person everywhere, says what there was, and leaves the counts", async () => {
        expect(await store.forgetPeople(["ana of T1"])).toEqual({ questions: 1, feedback: 1, gaps: 1 });
        expect(await store.forgetPeople(["ana of T1"])).toEqual({ questions: 0, feedback: 0, gaps: 0 });
        expect(await store.feedback.list("T1", 0)).toEqual([]);
        expect(await store.tallies.list("T1", 0)).toHaveLength(1);
        expect(await store.feedback.list("T2", 0)).toHaveLength(1);
      });

      it("purges what has served its time, and only that", async () => {
        await store.deliveries.claim("old", { now: 0, until: NOON });
        await store.deliveries.claim("new", { now: 0, until: NOON + 1 });
        await store.purge({ now: NOON, threads: NOON - 1, records: NOON });
        expect(await store.deliveries.claim("new", { now: NOON, until: NOON + 9 })).toBe(false);
        expect(await contentOf(store, "T1")).not.toContainEqual([]);
        await store.purge({ now: NOON, threads: NOON, records: NOON + DAY });
        expect(await contentOf(store, "T1")).toMatchObject([
          [],
          [],
          [],
          [],
          [{ team: "T1" }],
          { of: "T1" },
          { id: "T1" },
          null,
        ]);
        expect(await store.spending.reserve("T1", NOON, 1, 100)).toBe(true);
      });
    });

    it("gives each person one pseudonym, which is not that of anybody else", async () => {
      const ana = await pseudonymOf(store, "T1", "U1");
      expect(await pseudonymOf(store, "T1", "U1")).toBe(ana);
      expect(await pseudonymOf(store, "T2", "U1")).not.toBe(ana);
      expect(ana).not.toContain("U1");
    });
  });
}

type Asked = Pick<ThreadQuestion, "thread" | "question" | "at">;

/** A thread ends 100 milliseconds after its last question. */
function addTo(store: Store, asked: Asked, most: number): Promise<void> {
  return store.threads.add({ team: "T1", person: null, ...asked }, { since: asked.at - 100, most });
}

/** A record of everything there is. */
async function fill(store: Store, team: string): Promise<void> {
  const person = `ana of ${team}`;
  const question = { team, thread: `${team}:C1:1`, person, question: "Who?", at: NOON };
  await store.threads.add(question, { since: 0, most: 9 });
  await store.feedback.record({ ...verdict, team, person });
  await store.gaps.record({ team, person, question: "Who?", reason: "nothing-found", at: NOON });
  await store.tallies.count(team, "answered", NOON);
  await store.follows.add({ team, channel: "C1", kind: "words", subject: "ferries", at: NOON });
  await store.settings.write(team, "C1", { of: team });
  await store.installations.save({ id: team, installation: {}, at: NOON });
  await store.spending.reserve(team, NOON, 100, 100);
  await store.writings.keep(team, "d1", ["One."], NOON);
}

function contentOf(store: Store, team: string): Promise<unknown[]> {
  return Promise.all([
    store.threads.questions(`${team}:C1:1`, 0),
    store.feedback.list(team, 0),
    store.gaps.list(team, 0),
    store.tallies.list(team, 0),
    store.follows.list(team),
    store.settings.read(team, "C1"),
    store.installations.find(team),
    store.writings.find(team, "d1"),
  ]);
}
