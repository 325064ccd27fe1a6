/** Short-lived permissions that come with an interaction: triggers open modals, response URLs take answers. */
import { refuse } from "./refusal.ts";
import type { ResponseUrl, State, Trigger } from "./state.ts";

const triggerLifetime = 3_000;
const responseUrlLifetime = 30 * 60_000;
const responseUrlUses = 5;

/** A trigger for a user who has just done something. */
export function issueTrigger(state: State, user: string): Trigger {
  const id = `${state.clock.id("")}.${state.team.id}.${state.app.id}`;
  const trigger = { id, user, issuedAt: state.clock.now(), used: false };
  state.triggers.set(id, trigger);
  return trigger;
}

/** Uses a trigger up and says whose it was. Refuses one that is unknown, used, or older than three seconds. */
export function exchangeTrigger(state: State, id: string): Trigger {
  const trigger = state.triggers.get(id);
  if (trigger === undefined) return refuse("invalid_trigger_id");
  if (trigger.used) return refuse("exchanged_trigger_id");
  if (state.clock.now() - trigger.issuedAt > triggerLifetime) return refuse("expired_trigger_id");
  trigger.used = true;
  return trigger;
}

/** A response URL's record; its address is this workspace's `/response/` and the id. */
export function issueResponseUrl(
  state: State,
  given: Pick<ResponseUrl, "user" | "channel" | "threadTs" | "original">,
): ResponseUrl {
  const url = { ...given, id: state.clock.id("R"), issuedAt: state.clock.now(), uses: 0 };
  state.responseUrls.set(url.id, url);
  return url;
}

/** Counts one use of a response URL. Refuses the sixth, and any after half an hour. */
export function useResponseUrl(state: State, id: string): ResponseUrl {
  const url = state.responseUrls.get(id);
  if (url === undefined) return refuse("invalid_url");
  if (url.uses >= responseUrlUses) return refuse("used_url");
  if (state.clock.now() - url.issuedAt > responseUrlLifetime) return refuse("expired_url");
  url.uses += 1;
  return url;
}
