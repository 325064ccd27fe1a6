/**
 * Questions under way, written down: what a process that is killed leaves behind is answered by the next one. Kept is the
 * delivery itself, which is then handled once more, as if Slack had sent it.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { pseudonymOf } from "../state/pseudonym.ts";
import type { Store } from "../state/store.ts";
import type { Log } from "./log.ts";
import type { Person } from "./thread-store.ts";

/** An answer that is about to be sent. */
export interface Sending {
  /** The question's name, for a mark on the message that answers it. */
  readonly id: string;
  /** From here on the answer may be there, even where nobody hears of it. */
  begin(): Promise<void>;
}

interface LeftBehind {
  readonly id: string;
  /** Its answer may have been posted before the process ended. */
  readonly isSent: boolean;
}

export interface Journal {
  /** Handles a delivery, so that the rest knows which is in hand. */
  handle<T>(body: unknown, act: () => T): T;
  /** Writes down the question in hand, where it can be answered later; windows cannot, as Slack opens none then. */
  enter(asker: Person | null): Promise<void>;
  /** Of the question in hand; null where it is not written down. */
  sending(): Sending | null;
  /** Null where the delivery in hand comes from Slack. */
  leftBehind(): LeftBehind | null;
  /** The question of this delivery has its answer, or its apology. */
  strike(body: unknown): Promise<void>;
  /** Has all handled once more that ended processes left behind, except what is too old to be of use. */
  takeOver(handle: (body: Body) => Promise<void>): Promise<void>;
}

type Body = Record<string, unknown>;

interface InHand {
  readonly body: unknown;
  readonly leftBehind: LeftBehind | null;
  id: string | null;
}

/** Milliseconds after which nobody waits any more. */
const TOO_OLD = 10 * 60_000;

export function createJournal(
  store: Pick<Store, "underWay" | "secret">,
  { log, now }: { readonly log: Log; readonly now: () => number },
): Journal {
  const { underWay } = store;
  const current = new AsyncLocalStorage<InHand>();
  const known = new WeakMap<object, InHand>();
  /** An answer is worth more than its record. */
  const attempt = (work: () => Promise<void>) =>
    work().catch((error: unknown) => log.error({ err: error }, "A question under way could not be recorded"));
  const strike = async (body: unknown): Promise<void> => {
    const inHand = isObject(body) ? known.get(body) : undefined;
    const id = inHand?.id ?? null;
    if (!inHand || id === null) return;
    inHand.id = null;
    await attempt(() => underWay.strike(id));
  };
  return {
    handle(body, act) {
      const inHand = (isObject(body) && known.get(body)) || { body, leftBehind: null, id: null };
      if (isObject(body)) known.set(body, inHand);
      return current.run(inHand, act);
    },
    async enter(asker) {
      const inHand = current.getStore();
      if (!inHand || inHand.id !== null || asker === null) return;
      const body = repeatable(inHand.body);
      if (body === null) return;
      await attempt(async () => {
        const id = randomUUID();
        const person = await pseudonymOf(store, asker.team, asker.user);
        await underWay.enter({ id, team: asker.team, person, body, at: now() });
        inHand.id = id;
      });
    },
    sending() {
      const id = current.getStore()?.id ?? null;
      return id === null ? null : { id, begin: () => attempt(() => underWay.markSent(id)) };
    },
    leftBehind: () => current.getStore()?.leftBehind ?? null,
    strike,
    async takeOver(handle) {
      const left = await underWay.takeOver();
      const again = async ({ id, isSent, body, at }: (typeof left)[number]): Promise<void> => {
        const isOld = now() - at > TOO_OLD;
        if (isOld || !isObject(body)) {
          log.error({ at: new Date(at).toISOString() }, "A question left behind is too old to be answered");
          await underWay.strike(id);
          return;
        }
        known.set(body, { body, id, leftBehind: { id, isSent } });
        log.warn({ at: new Date(at).toISOString() }, "A question that an ended process left behind is answered now");
        await handle(body).catch((error: unknown) =>
          log.error({ err: error }, "A question left behind was not answered"),
        );
        await strike(body);
      };
      await Promise.all(left.map(again));
    },
  };
}

/** The delivery without Slack's old verification token; null for what needs a window, which Slack opens for seconds only. */
function repeatable(body: unknown): Body | null {
  if (!isObject(body)) return null;
  const { token: _, ...rest } = body;
  const isMessage = "event" in rest || "command" in rest;
  const isClick = rest["type"] === "block_actions" && "message" in rest && !("view" in rest);
  return isMessage || isClick ? rest : null;
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null;
}
