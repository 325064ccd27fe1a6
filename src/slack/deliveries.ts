/** Slack delivers the same thing again when it is unsure that it arrived, up to five minutes later: answer it once. */

import { createHash } from "node:crypto";
import type { DeliveryRecords } from "../state/store.ts";

/** Port: who may handle a delivery. A driver over a shared store serves several processes. */
export interface Deliveries {
  /** True the first time a key is claimed within the lifetime, false each time after. */
  claim(key: string): Promise<boolean>;
}

const LIFETIME = 15 * 60_000;

/** Over a store's records, under digests: a key may name people and hold words. `now` gives milliseconds. */
export function createDeliveries(records: DeliveryRecords, now: () => number = Date.now): Deliveries {
  return {
    claim(key) {
      const at = now();
      return records.claim(createHash("sha256").update(key).digest("base64url"), { now: at, until: at + LIFETIME });
    },
  };
}

/** True if none of these names of one delivery was claimed before; all of them are claimed from now on. */
export async function claimAll(deliveries: Deliveries, keys: readonly string[]): Promise<boolean> {
  const claims = await Promise.all(keys.map((key) => deliveries.claim(key)));
  return claims.every(Boolean);
}
