/** Why the app could not start, in a sentence that says what to do. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { ConnectionError, UsageError } from "../errors.ts";

const SLACK = "https://slack.com/api/";

/** Turns what Slack, the network or the system said into an error for people; anything else comes back as it is. */
export function explainStart(error: unknown, setting: string, apiUrl: string | null): unknown {
  const cause = { cause: error };
  if (error instanceof WebAPIPlatformError) {
    return new UsageError(`${setting}: Slack does not accept it (${error.data.error}). ${WHERE[setting] ?? ""}`, cause);
  }
  if (
    error instanceof WebAPIRequestError ||
    error instanceof WebAPIHTTPError ||
    error instanceof WebAPIRateLimitedError
  ) {
    const at = apiUrl ?? SLACK;
    return new ConnectionError(
      `Slack cannot be reached at ${at} (${reasonOf(error)}). Check the network and SLACK_API_URL, then start again.`,
      cause,
    );
  }
  if (error instanceof Error && "code" in error && LISTENING[String(error.code)]) {
    const reason = LISTENING[String(error.code)];
    return new UsageError(
      `PORT, HOST: ${reason}. Set PORT to a free one (0 takes any), or HOST to an address of this machine.`,
      cause,
    );
  }
  return error;
}

/** Whether this error, thrown by the socket client in the background, means that Slack will not be heard again. */
export function isLostConnection(error: unknown): boolean {
  return (
    error instanceof WebAPIPlatformError || error instanceof WebAPIRequestError || error instanceof WebAPIHTTPError
  );
}

const WHERE: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: "Copy the bot token anew from “OAuth & Permissions” in the app's settings.",
  SLACK_APP_TOKEN:
    "Copy an app-level token with the scope connections:write anew from “Basic Information” in the app's settings.",
};

const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use by another program",
  EACCES: "this port needs more rights than the program has",
  EADDRNOTAVAIL: "this machine has no such address",
};

function reasonOf(error: Error): string {
  if (error instanceof WebAPIRequestError && error.original.cause instanceof Error) return error.original.cause.message;
  return error.message;
}
