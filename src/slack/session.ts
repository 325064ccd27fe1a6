/** The agent's session in a direct message: only work that takes a while gets Slack's stop button. */
import { WebAPIRateLimitedError } from "@slack/web-api";
import type { Thread } from "./thread.ts";
import type { SlackParts } from "./parts.ts";
import { hint, insist, type TokenClients } from "./web-clients.ts";

export interface Session {
  begin(): void;
  end(): Promise<void>;
}

/** Milliseconds after which a person may want to stop what goes on. */
const LONG = 1_000;

/** Until when Slack wants to hear of no more sessions, in milliseconds: many questions at once are not made slower by asking. */
const busyUntil = new WeakMap<TokenClients, number>();

/** Slack has sessions only in direct messages with the app; elsewhere nothing happens. */
export function createSession(
  { log, now }: Pick<SlackParts, "log" | "now">,
  clients: TokenClients,
  { channel, threadTs }: Thread,
): Session {
  const { hints } = clients;
  const place = { channel_id: channel, thread_ts: threadTs };
  let timer: NodeJS.Timeout | undefined;
  let begun: Promise<void> | null = null;
  /** Where Slack had no time for the beginning, there is nothing to end. */
  let isRefused = false;
  const show = () =>
    hints.agents.sessions.setStatus({ ...place, status: "processing" }).catch((error: unknown) => {
      if (error instanceof WebAPIRateLimitedError) {
        isRefused = true;
        busyUntil.set(clients, now() + error.retryAfter * 1_000);
      }
      throw error;
    });
  return {
    begin() {
      if (!channel.startsWith("D")) return;
      timer = setTimeout(() => {
        if (now() < (busyUntil.get(clients) ?? 0)) return;
        begun = hint(show, log);
      }, LONG);
    },
    async end() {
      clearTimeout(timer);
      if (begun === null) return;
      await begun;
      if (isRefused) return;
      const close = () =>
        insist(() => hints.agents.sessions.setStatus({ ...place, status: "active" }), log, { isRepeatable: true });
      await hint(close, log);
    },
  };
}
