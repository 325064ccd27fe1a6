/** State that ends with the process: for tests, and where nothing is to be kept. */
import { randomBytes } from "node:crypto";
import { createModelUse } from "./memory/model-use.ts";
import {
  dayOf,
  type Follow,
  type Gap,
  type GivenFeedback,
  type StoredInstallation,
  type Tally,
  type ThreadQuestion,
} from "./records.ts";
import type { Store } from "./store.ts";

interface Rows {
  /** When each claim ends, by key. */
  readonly deliveries: Map<string, number>;
  threads: ThreadQuestion[];
  feedback: GivenFeedback[];
  gaps: Gap[];
  tallies: (Tally & { readonly team: string })[];
  follows: Follow[];
  readonly settings: Map<string, { readonly team: string; readonly json: string }>;
  readonly installations: Map<string, StoredInstallation>;
  readonly modelUse: ReturnType<typeof createModelUse>;
}

export function createMemoryStore(): Store {
  const secret = randomBytes(32).toString("base64url");
  const rows: Rows = {
    deliveries: new Map(),
    threads: [],
    feedback: [],
    gaps: [],
    tallies: [],
    follows: [],
    settings: new Map(),
    installations: new Map(),
    modelUse: createModelUse(),
  };
  return {
    ...conversationRecords(rows),
    ...judgementRecords(rows),
    ...workspaceRecords(rows),
    ...rows.modelUse.records,
    underWay: NOTHING_LEFT_BEHIND,
    ...housekeeping(rows),
    secret: async () => secret,
    close: async () => undefined,
  };
}

/** What is under way ends with the process, and there is no other that could take it over. */
const NOTHING_LEFT_BEHIND: Store["underWay"] = {
  enter: async () => undefined,
  markSent: async () => undefined,
  strike: async () => undefined,
  takeOver: async () => [],
};

function conversationRecords(rows: Rows): Pick<Store, "deliveries" | "threads"> {
  const inThread = (thread: string, since: number) => {
    const questions = rows.threads.filter((each) => each.thread === thread);
    return questions.some(({ at }) => at > since) ? questions : [];
  };
  return {
    deliveries: {
      async claim(key, { now, until }) {
        if ((rows.deliveries.get(key) ?? -Infinity) > now) return false;
        rows.deliveries.set(key, until);
        return true;
      },
    },
    threads: {
      questions: async (thread, since) => inThread(thread, since).map(({ question }) => question),
      async add(question, { since, most }) {
        const kept = [...inThread(question.thread, since), question].slice(-most);
        rows.threads = [...rows.threads.filter(({ thread }) => thread !== question.thread), ...kept];
      },
    },
  };
}

function judgementRecords(rows: Rows): Pick<Store, "feedback" | "gaps" | "tallies"> {
  return {
    feedback: {
      async record(given) {
        const others = rows.feedback.filter((each) => !(isSameAnswer(each, given) && each.person === given.person));
        rows.feedback = [...others, given];
      },
      list: async (team, since) => listed(rows.feedback, team, since),
    },
    gaps: {
      async record(gap) {
        rows.gaps.push(gap);
      },
      list: async (team, since) => listed(rows.gaps, team, since),
    },
    tallies: {
      async count(team, outcome, at) {
        const day = dayOf(at);
        const isSame = (each: Rows["tallies"][number]) =>
          each.team === team && each.day === day && each.outcome === outcome;
        const count = (rows.tallies.find(isSame)?.count ?? 0) + 1;
        rows.tallies = [...rows.tallies.filter((each) => !isSame(each)), { team, day, outcome, count }];
      },
      list: async (team, since) =>
        rows.tallies
          .filter((each) => each.team === team && each.day >= dayOf(since))
          .toSorted((a, b) => a.day - b.day || (a.outcome < b.outcome ? -1 : 1))
          .map(({ day, outcome, count }) => ({ day, outcome, count })),
    },
  };
}

function workspaceRecords(rows: Rows): Pick<Store, "settings" | "follows" | "installations"> {
  return {
    settings: {
      async read(team, channel) {
        const stored = rows.settings.get(keyOf(team, channel));
        return stored === undefined ? null : JSON.parse(stored.json);
      },
      async write(team, channel, value) {
        rows.settings.set(keyOf(team, channel), { team, json: JSON.stringify(value) });
      },
    },
    follows: {
      async add(follow) {
        if (rows.follows.some((each) => isSameFollow(each, follow))) return false;
        rows.follows.push(follow);
        return true;
      },
      async remove(follow) {
        const before = rows.follows.length;
        rows.follows = rows.follows.filter((each) => !isSameFollow(each, follow));
        return rows.follows.length < before;
      },
      list: async (team) => rows.follows.filter((each) => each.team === team).toSorted((a, b) => a.at - b.at),
    },
    installations: {
      async save(installation) {
        rows.installations.set(installation.id, structuredClone(installation));
      },
      find: async (id) => structuredClone(rows.installations.get(id) ?? null),
      async remove(id) {
        rows.installations.delete(id);
      },
      list: async () => structuredClone([...rows.installations.values()]),
    },
  };
}

function housekeeping(rows: Rows): Pick<Store, "teams" | "purge" | "forgetPeople" | "forgetTeam"> {
  return {
    async teams() {
      const parts = [rows.threads, rows.feedback, rows.gaps, rows.tallies, rows.follows, [...rows.settings.values()]];
      const named = parts.flatMap((part) => part.map(({ team }) => team));
      return [...new Set([...named, ...rows.installations.keys(), ...rows.modelUse.teams()])].toSorted();
    },
    async purge({ now, threads, records }) {
      for (const [key, until] of rows.deliveries) if (until <= now) rows.deliveries.delete(key);
      const alive = new Set(rows.threads.filter(({ at }) => at > threads).map(({ thread }) => thread));
      rows.threads = rows.threads.filter(({ thread }) => alive.has(thread));
      rows.feedback = rows.feedback.filter(({ at }) => at >= records);
      rows.gaps = rows.gaps.filter(({ at }) => at >= records);
      rows.tallies = rows.tallies.filter(({ day }) => day >= dayOf(records));
      rows.modelUse.purge(records);
    },
    async forgetPeople(people) {
      const isTheirs = ({ person }: { readonly person: string | null }) => person !== null && people.includes(person);
      const counts = [rows.threads, rows.feedback, rows.gaps].map((part) => part.filter(isTheirs).length);
      rows.threads = rows.threads.filter((each) => !isTheirs(each));
      rows.feedback = rows.feedback.filter((each) => !isTheirs(each));
      rows.gaps = rows.gaps.filter((each) => !isTheirs(each));
      const [questions = 0, feedback = 0, gaps = 0] = counts;
      return { questions, feedback, gaps };
    },
    async forgetTeam(team) {
      const isOthers = (each: { readonly team: string }) => each.team !== team;
      rows.threads = rows.threads.filter(isOthers);
      rows.feedback = rows.feedback.filter(isOthers);
      rows.gaps = rows.gaps.filter(isOthers);
      rows.tallies = rows.tallies.filter(isOthers);
      rows.follows = rows.follows.filter(isOthers);
      for (const [key, setting] of rows.settings) if (setting.team === team) rows.settings.delete(key);
      rows.installations.delete(team);
      rows.modelUse.forget(team);
    },
  };
}

function isSameAnswer(a: GivenFeedback, b: GivenFeedback): boolean {
  return a.team === b.team && a.answer === b.answer;
}

function isSameFollow(a: Omit<Follow, "at">, b: Omit<Follow, "at">): boolean {
  return a.team === b.team && a.channel === b.channel && a.kind === b.kind && a.subject === b.subject;
}

/** A team's part of these records, oldest first. */
function listed<T extends { readonly team: string; readonly at: number }>(
  records: readonly T[],
  team: string,
  since: number,
): T[] {
  return records.filter((each) => each.team === team && each.at >= since).toSorted((a, b) => a.at - b.at);
}

function keyOf(team: string, channel: string): string {
  return `${team}\n${channel}`;
}
