/** The agent's session in a direct message: only work that takes a while gets Slack's stop button. */
import { WebAPIRateLimitedError } from "@slack/web-api";
import type { Thread } from "./outlets.ts";
import type { SlackParts } from "./parts.ts";
import { hint, insist, type TokenClients } from "./web-clients.ts";

export interface Session {
  begin(): void;
  end(): Promise<void>;
}

/** Milliseconds after which a person may want to stop what goes on. */
const LONG = 1_000;

/** Slack has sessions only in direct messages with the app; elsewhere nothing happens. */
export function createSession({ log }: SlackParts, { hints }: TokenClients, { channel, threadTs }: Thread): Session {
  const place = { channel_id: channel, thread_ts: threadTs };
  let timer: NodeJS.Timeout | undefined;
  let begun: Promise<void> | null = null;
  /** Where Slack had no time for the beginning, there is nothing to end. */
  let isRefused = false;
  const show = () =>
    hints.agents.sessions.setStatus({ ...place, status: "processing" }).catch((error: unknown) => {
      isRefused = error instanceof WebAPIRateLimitedError;
      throw error;
    });
  return {
    begin() {
      if (!channel.startsWith("D")) return;
      timer = setTimeout(() => {
        begun = hint(show, log);
      }, LONG);
    },
    async end() {
      clearTimeout(timer);
      if (begun === null) return;
      await begun;
      if (isRefused) return;
      const close = () => insist(() => hints.agents.sessions.setStatus({ ...place, status: "active" }), log);
      await hint(close, log);
    },
  };
}
