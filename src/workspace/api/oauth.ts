/** oauth.v2.access: a code, or a token that renews, for tokens. */
import type { JsonObject } from "../json.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import { type Methods, text } from "./method.ts";

export const oauth: Methods = {
  "oauth.v2.access": {
    tier: "special",
    token: "none",
    args: {
      client_id: "string",
      client_secret: "string",
      "code?": "string",
      "redirect_uri?": "string",
      "grant_type?": "string",
      "refresh_token?": "string",
    },
    run: access,
  },
};

function access({ oauth: slack }: Platform, args: JsonObject): JsonObject {
  if (text(args, "client_id") !== slack.clientId) return refuse("invalid_client_id");
  if (text(args, "client_secret") !== slack.clientSecret) return refuse("bad_client_secret");
  const isRenewal = text(args, "grant_type") === "refresh_token";
  const grant = isRenewal ? slack.renew(text(args, "refresh_token")) : slack.redeem(text(args, "code"));
  const { team: state, user, scopes } = grant;
  return {
    access_token: state.tokens.bot,
    token_type: "bot",
    scope: scopes,
    bot_user_id: state.app.botUserId,
    app_id: state.app.id,
    team: { id: state.team.id, name: state.team.name },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: user },
    ...(slack.tokenLifetime !== null && { refresh_token: slack.renewalOf(grant), expires_in: slack.tokenLifetime }),
  };
}
