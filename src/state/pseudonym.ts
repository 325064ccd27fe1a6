/** People as pseudonyms: enough to count each once and to forget them, and nothing that a reader can tell a person by. */
import { createHmac } from "node:crypto";
import type { Store } from "./store.ts";

/** The same person of the same team always gives the same pseudonym, in this store and in no other. */
export async function pseudonymOf(store: Pick<Store, "secret">, team: string, user: string): Promise<string> {
  const secret = await store.secret();
  return createHmac("sha256", secret).update(`${team}:${user}`).digest("base64url").slice(0, 22);
}
