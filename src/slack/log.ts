/** The log: JSON lines, in full for whoever runs the app, and never with a token in them. */
import type { Logger as BoltLogger } from "@slack/bolt";
import { LogLevel } from "@slack/bolt";
import { type Logger, pino } from "pino";

export type Log = Logger;

/** Anything that looks like a Slack token, wherever in a line it stands. */
const TOKEN = /\b(?:xox[a-z](?:\.xox[a-z])?|xapp|xwfp)-[\w-]+/gu;

/** A log of this level that writes each line, tokens starred out, with `write`. */
export function createLog(level: string, write: (line: string) => void): Log {
  const destination = { write: (line: string) => write(line.replace(TOKEN, "[token]")) };
  const redact = { paths: ["token", "*.token", "*.headers.authorization"], censor: "[token]" };
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, redact }, destination);
}

/** The same log as Bolt and its clients want it. Their "info" is of interest to nobody but themselves, so it counts as debug. */
export function toBoltLogger(log: Log): BoltLogger {
  const boltLog = log.child({ from: "slack-sdk" });
  return {
    debug: (...parts) => boltLog.trace(inWords(parts)),
    info: (...parts) => boltLog.debug(inWords(parts)),
    warn: (...parts) => boltLog.warn(inWords(parts)),
    error: (...parts) => boltLog.error(inWords(parts)),
    setLevel: () => undefined,
    getLevel: () => (log.isLevelEnabled("trace") ? LogLevel.DEBUG : LogLevel.INFO),
    setName: () => undefined,
  };
}

function inWords(parts: readonly unknown[]): string {
  return parts.map((part) => (part instanceof Error ? (part.stack ?? part.message) : String(part))).join(" ");
}
