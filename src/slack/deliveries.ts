/** Slack delivers the same thing again when it is unsure that it arrived, up to five minutes later: answer it once. */

/** Port: who may handle a delivery. A driver over a shared store serves several processes. */
export interface Deliveries {
  /** True the first time a key is claimed within the lifetime, false each time after. */
  claim(key: string): Promise<boolean>;
}

const LIFETIME = 15 * 60_000;

/** In memory, for one process. `now` gives milliseconds. */
export function createMemoryDeliveries(now: () => number = Date.now): Deliveries {
  /** Oldest first, since a key is set once. */
  const claimed = new Map<string, number>();
  return {
    async claim(key) {
      forgetBefore(claimed, now() - LIFETIME);
      if (claimed.has(key)) return false;
      claimed.set(key, now());
      return true;
    },
  };
}

/** True if none of these names of one delivery was claimed before; all of them are claimed from now on. */
export async function claimAll(deliveries: Deliveries, keys: readonly string[]): Promise<boolean> {
  const claims = await Promise.all(keys.map((key) => deliveries.claim(key)));
  return claims.every(Boolean);
}

function forgetBefore(claimed: Map<string, number>, moment: number): void {
  for (const [key, at] of claimed) {
    if (at > moment) return;
    claimed.delete(key);
  }
}
