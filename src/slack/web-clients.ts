/**
 * How the app calls Slack. The SDK's own defaults would wait without end, send a timed-out message a second time
 * and hold back every call behind one that was told to wait; here each call answers for itself.
 */
import { WebAPIRateLimitedError, WebAPIRequestError, WebClient } from "@slack/web-api";
import { type Log, toBoltLogger } from "./log.ts";

/** A client for a token: for what a person waits for (`calls`), and for what may be missing (`hints`: a status, prompts). */
export interface TokenClients {
  readonly calls: WebClient;
  readonly hints: WebClient;
}

export type WebClients = (token: string | undefined) => TokenClients;

/** Milliseconds after which a call is given up. */
interface Patience {
  readonly calls: number;
  readonly hints: number;
}

/** Tokens rotate and workspaces come and go: of the clients, those of so many tokens are kept, the newest. */
const MOST_TOKENS = 500;

/** Clients by token. `apiUrl` is null for Slack's own address, and else ends with a slash. */
export function createWebClients(
  apiUrl: string | null,
  log: Log,
  patience: Patience = { calls: 10_000, hints: 2_000 },
): WebClients {
  const known = new Map<string | undefined, TokenClients>();
  const create = (token: string | undefined, timeout: number) =>
    new WebClient(token, {
      ...(apiUrl !== null && { slackApiUrl: apiUrl }),
      logger: toBoltLogger(log),
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
  return (token) => {
    const clients = known.get(token) ?? { calls: create(token, patience.calls), hints: create(token, patience.hints) };
    known.delete(token);
    known.set(token, clients);
    if (known.size > MOST_TOKENS) known.delete(known.keys().next().value);
    return clients;
  };
}

const MOST_ATTEMPTS = 4;
const LONGEST_WAIT = 60;

/**
 * Makes a call that must arrive once: waits where Slack says so and repeats what surely was not done. A call that
 * broke off on the way may have been done, so it is not repeated; the log tells of it, and the result is null.
 */
export async function insist<T>(
  call: () => Promise<T>,
  log: Log,
  wait: (seconds: number) => Promise<void> = sleep,
): Promise<T | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (isOfUnknownOutcome(error)) {
        log.warn({ err: error }, "A call to Slack broke off; it may have been carried out and is not repeated");
        return null;
      }
      const seconds = secondsToWait(error, attempt);
      if (seconds === null || attempt === MOST_ATTEMPTS) throw error;
      log.warn({ err: error, seconds }, "Slack asks to wait before a call is repeated");
      await wait(seconds);
    }
  }
}

/** Makes a call whose failure nobody needs to hear of but the log. */
export async function hint(call: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await call();
  } catch (error) {
    log.warn({ err: error }, "A hint to Slack was not shown");
  }
}

function secondsToWait(error: unknown, attempt: number): number | null {
  if (error instanceof WebAPIRateLimitedError) return Math.min(error.retryAfter, LONGEST_WAIT);
  if (isStumble(error)) return attempt;
  const broken = breakOf(error);
  return broken && neverLeft(broken) ? attempt : null;
}

/** A status of 5xx, or 429 from a response URL, which says no more than that. */
function isStumble(error: unknown): boolean {
  if (!(error instanceof Error) || !("statusCode" in error)) return false;
  return typeof error.statusCode === "number" && (error.statusCode >= 500 || error.statusCode === 429);
}

function isOfUnknownOutcome(error: unknown): boolean {
  const broken = breakOf(error);
  return broken !== null && !neverLeft(broken);
}

/** What broke a call off on its way: the SDK wraps it, response URLs are called with `fetch` itself. */
function breakOf(error: unknown): Error | null {
  if (error instanceof WebAPIRequestError) return error.original;
  if (!(error instanceof Error)) return null;
  const isLate = error.name === "TimeoutError" || error.name === "AbortError";
  return isLate || (error instanceof TypeError && error.cause instanceof Error) ? error : null;
}

/** True where no connection was made at all. */
function neverLeft({ cause }: Error): boolean {
  const code = cause instanceof Error && "code" in cause ? cause.code : "";
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"].includes(String(code));
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, seconds * 1_000));
}
