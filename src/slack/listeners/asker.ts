/** Who asks. */
import type { Person } from "../thread-store.ts";

/** A user of the workspace that a delivery came from; null where either is unknown. */
export function personIn(context: { readonly teamId?: string }, user: string | undefined): Person | null {
  return context.teamId !== undefined && user !== undefined ? { team: context.teamId, user } : null;
}
