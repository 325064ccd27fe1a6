/** In whose name the app acts: one workspace's, by a token of the settings, or that of every workspace that installed it. */
import { type AppOptions, ErrorCode } from "@slack/bolt";
import { UsageError } from "../errors.ts";
import type { Installing, InstalledWorkspace } from "./installing/installing.ts";
import type { SlackParts } from "./parts.ts";
import { explainStart } from "./start-failure.ts";

export interface Access {
  /** How Bolt comes by a token. */
  readonly options: Pick<AppOptions, "token" | "botId" | "botUserId" | "tokenVerificationEnabled" | "authorize">;
  /** Every workspace that the app belongs to, with a token that is good now. */
  workspaces(): Promise<readonly InstalledWorkspace[]>;
}

/** Asks Slack once who the token belongs to, which tells a wrong one at once and is not asked for each event again. */
export async function accessByToken(
  { clients }: Pick<SlackParts, "clients">,
  token: string,
  apiUrl: string | null,
): Promise<Access> {
  const identity = await clients(token)
    .calls.auth.test()
    .catch((error: unknown) => {
      throw explainStart(error, "SLACK_BOT_TOKEN", apiUrl);
    });
  const { bot_id: botId = "", user_id: botUserId = "", team_id: team = "" } = identity;
  return {
    options: { token, botId, botUserId, tokenVerificationEnabled: false },
    workspaces: async () => [{ team, token }],
  };
}

export function accessByInstallation(installing: Installing): Access {
  return {
    options: { authorize: (source) => installing.authorize(source) },
    workspaces: () => installing.workspaces(),
  };
}

/**
 * Whether a token could not be had for the moment, though the app may well be installed: an event that meets with this is
 * left unacknowledged, so that Slack delivers it again.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== ErrorCode.AuthorizationError) return false;
  let cause: unknown = error;
  while (cause instanceof Error && "original" in cause && cause.original !== undefined) cause = cause.original;
  return !(cause instanceof UsageError);
}
