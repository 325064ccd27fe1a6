/** Installations for Slack's own library, kept in the state with their tokens sealed. */
import type { Installation, InstallationQuery, InstallationStore } from "@slack/oauth";
import { z } from "zod";
import { UsageError } from "../../errors.ts";
import type { Store } from "../../state/store.ts";
import type { Seal } from "./sealing.ts";

const named = z.object({ id: z.string(), name: z.string().optional() });

const stored = z.object({
  team: named.optional(),
  enterprise: named.optional(),
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().optional(),
    expiresAt: z.number().optional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
  appId: z.string().optional(),
  enterpriseUrl: z.string().optional(),
  isEnterpriseInstall: z.boolean().default(false),
});

type Stored = z.infer<typeof stored>;

/** `now` gives milliseconds since the epoch. Tokens of people are asked for by nobody and kept nowhere. */
export function createInstallationStore(store: Store, seal: Seal, now: () => number): InstallationStore {
  return {
    async storeInstallation(installation) {
      const kept = stored.parse(withoutNulls(installation));
      const id = idOf(kept);
      await store.installations.save({
        id,
        installation: withTokens(kept, (token) => seal.close(token, id)),
        at: now(),
      });
    },
    async fetchInstallation(query) {
      const id = idAsked(query);
      const found = await store.installations.find(id);
      if (!found) throw new UsageError(`The app is not installed in ${id}.`);
      return toInstallation(
        withTokens(stored.parse(found.installation), (token) => seal.open(token, id) ?? unreadable(id)),
      );
    },
    async deleteInstallation(query) {
      await store.installations.remove(idAsked(query));
    },
  };
}

/** An installation stands under its workspace, or under the organisation that it was made for. */
function idOf({ isEnterpriseInstall, enterprise, team }: Stored): string {
  const id = isEnterpriseInstall ? enterprise?.id : team?.id;
  if (id === undefined)
    throw new UsageError("Expected an installation with a workspace or an organisation, got neither.");
  return id;
}

function idAsked({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? "";
}

function withTokens(installation: Stored, change: (token: string) => string): Stored {
  const { token, refreshToken, ...bot } = installation.bot;
  const renewal = refreshToken === undefined ? {} : { refreshToken: change(refreshToken) };
  return { ...installation, bot: { ...bot, token: change(token), ...renewal } };
}

function toInstallation({ team, enterprise, user, ...rest }: Stored): Installation {
  const whose = { token: undefined, scopes: undefined, id: user.id };
  return { ...rest, team, enterprise, user: whose, tokenType: "bot", authVersion: "v2" };
}

function unreadable(id: string): never {
  throw new UsageError(
    `The tokens of ${id} were stored under another SLACK_STATE_SECRET. Set that one again, or install the app there anew.`,
  );
}

/** Slack says null for what is not there, its library's types say nothing. */
function withoutNulls(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}
