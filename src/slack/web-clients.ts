/**
 * How the app calls Slack. The SDK's own defaults would wait without end, send a timed-out message a second time
 * and hold back every call behind one that was told to wait; here each call answers for itself.
 */
import { WebAPIRateLimitedError, WebAPIRequestError, WebClient } from "@slack/web-api";
import { createLanes, type InLane } from "./lanes.ts";
import { type Log, toBoltLogger } from "./log.ts";

/** A client for a token: for what a person waits for (`calls`), and for what may be missing (`hints`: a status, prompts). */
export interface TokenClients {
  readonly calls: WebClient;
  readonly hints: WebClient;
  /** One lane for each conversation that is posted in. */
  readonly inLane: InLane;
}

export type WebClients = (token: string | undefined) => TokenClients;

/** Milliseconds after which a call is given up. */
interface Patience {
  readonly calls: number;
  readonly hints: number;
}

/** Calls under way at once; the others wait unsent, and the time of a call is counted from its sending. */
const MOST_AT_ONCE = 24;

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
      maxRequestConcurrency: MOST_AT_ONCE,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
  return (token) => {
    const clients = known.get(token) ?? {
      calls: create(token, patience.calls),
      hints: create(token, patience.hints),
      inLane: createLanes(),
    };
    known.delete(token);
    known.set(token, clients);
    if (known.size > MOST_TOKENS) known.delete(known.keys().next().value);
    return clients;
  };
}

const MOST_ATTEMPTS = 4;
const LONGEST_WAIT = 60;

/** Waits so many seconds. */
export type Wait = (seconds: number) => Promise<void>;

interface Insistence {
  readonly wait?: Wait;
  /** The call may be carried out twice without harm: also what may have arrived is repeated. */
  readonly isRepeatable?: boolean;
  /** Hears what broke off a call that is not repeated; by default the log tells of it as an error. */
  readonly onUnknown?: (error: unknown) => void;
}

/**
 * Makes a call that must arrive: waits where Slack says so and repeats what surely was not done. A call that broke off
 * on the way may have been done; unless that does no harm it is not repeated, and the result is null.
 */
export async function insist<T>(call: () => Promise<T>, log: Log, insistence: Insistence = {}): Promise<T | null> {
  const { wait = sleep, isRepeatable = false, onUnknown = noteUnknown(log) } = insistence;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const isUnknown = isOfUnknownOutcome(error);
      if (isUnknown && (!isRepeatable || attempt === MOST_ATTEMPTS)) {
        onUnknown(error);
        return null;
      }
      const seconds = isUnknown ? attempt : secondsToWait(error, attempt);
      if (seconds === null || attempt === MOST_ATTEMPTS) throw error;
      log.warn({ err: error, seconds }, "A call to Slack is repeated after a while");
      await wait(seconds);
    }
  }
}

function noteUnknown(log: Log): (err: unknown) => void {
  return (err) => log.error({ err }, "A call to Slack broke off; it may have been carried out and is not repeated");
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

export function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, seconds * 1_000));
}
