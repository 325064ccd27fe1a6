/** Forgetting a person: everything that is stored about somebody, found by pseudonym and deleted. */
import { z } from "zod";
import { pseudonymOf } from "./pseudonym.ts";
import type { StoredInstallation } from "./records.ts";
import type { Forgotten, Store } from "./store.ts";

export interface ForgottenPerson extends Forgotten {
  /** Installations that named the person as who installed; they go on without the name. */
  readonly installations: number;
}

const byInstaller = z.looseObject({ user: z.looseObject({ id: z.string() }) });

/** `user` is a Slack user id; without a team the person is forgotten in all of them, since ids differ by team. */
export async function forgetPerson(store: Store, user: string, team: string | null): Promise<ForgottenPerson> {
  const teams = team === null ? await store.teams() : [team];
  const people = await Promise.all(teams.map((each) => pseudonymOf(store, each, user)));
  const forgotten = await store.forgetPeople(people);
  const installed = (await store.installations.list()).filter(({ id }) => teams.includes(id));
  const unnamed = installed.flatMap((each) => withoutInstaller(each, user) ?? []);
  for (const installation of unnamed) await store.installations.save(installation);
  return { ...forgotten, installations: unnamed.length };
}

/** The installation without its user's id and token, which the bot does not need; null where somebody else installed. */
function withoutInstaller({ installation, ...rest }: StoredInstallation, user: string): StoredInstallation | null {
  const parsed = byInstaller.safeParse(installation);
  if (!parsed.success || parsed.data.user.id !== user) return null;
  return { ...rest, installation: { ...parsed.data, user: { id: "", token: undefined, scopes: undefined } } };
}
