/** Slack's part of an installation: consent asked for, a code given, and tokens for that code. */
import type { Clock } from "./clock.ts";
import { refuse } from "./refusal.ts";
import type { State } from "./state.ts";

/** Who allowed the app what, and where. */
interface Grant {
  readonly team: State;
  readonly user: string;
  readonly scopes: string;
}

export interface OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people are sent back to, as the app's settings name it; null where they name nothing. */
  redirectUrl: string | null;
  /** Seconds that a token is good for before it has to be renewed; null where tokens do not rotate. */
  tokenLifetime: number | null;
  /** What a request for consent lacks, in Slack's word for it; null where it may be asked. */
  faultOf(query: URLSearchParams): string | null;
  /** Where the browser goes once somebody has allowed what was asked, or (null) has not. */
  decide(query: URLSearchParams, by: Omit<Grant, "scopes"> | null): string;
  /** Installs the app for a code, which is good once and for ten minutes. */
  redeem(code: string): Grant;
  /** Gives the app a new token for one that renews, which is good once. */
  renew(refreshToken: string): Grant;
  /** A token that renews. */
  renewalOf(grant: Grant): string;
}

const CODE_LIFETIME = 10 * 60_000;

/** The app's settings for being installed, and what was granted so far. */
export function createOAuth(clock: Clock): OAuth {
  const codes = new Map<string, Grant & { readonly at: number }>();
  const renewals = new Map<string, Grant>();
  const oauth: OAuth = {
    clientId: "0123456789.9876543210",
    clientSecret: "local-workspace-client-secret",
    redirectUrl: null,
    tokenLifetime: null,
    faultOf(query) {
      if (query.get("client_id") !== oauth.clientId) return "invalid_client_id";
      if (!query.get("scope")) return "invalid_scope";
      const wished = query.get("redirect_uri");
      const isKnown = oauth.redirectUrl !== null && (wished === null || wished === oauth.redirectUrl);
      return isKnown ? null : "bad_redirect_uri";
    },
    decide(query, by) {
      const back = new URL(oauth.redirectUrl ?? "");
      back.searchParams.set("state", query.get("state") ?? "");
      if (by === null) back.searchParams.set("error", "access_denied");
      else {
        const code = clock.id("code-");
        codes.set(code, { ...by, scopes: query.get("scope") ?? "", at: clock.now() });
        back.searchParams.set("code", code);
      }
      return back.href;
    },
    redeem(code) {
      const grant = codes.get(code) ?? refuse("invalid_code");
      codes.delete(code);
      if (clock.now() - grant.at > CODE_LIFETIME) return refuse("code_expired");
      return install(clock, grant);
    },
    renew(refreshToken) {
      const grant = renewals.get(refreshToken) ?? refuse("invalid_refresh_token");
      renewals.delete(refreshToken);
      return install(clock, grant);
    },
    renewalOf(grant) {
      const token = `xoxe-1-${clock.id("")}`;
      renewals.set(token, grant);
      return token;
    },
  };
  return oauth;
}

/** Gives the app a new token there; the one before stays good, as it does in Slack until its time is over. */
function install(clock: Clock, { team, user, scopes }: Grant): Grant {
  const { tokens } = team;
  if (tokens.bot !== "") tokens.formerBots.add(tokens.bot);
  tokens.bot = `xoxb-${team.team.id}-${clock.id("")}`;
  team.changed();
  return { team, user, scopes };
}
