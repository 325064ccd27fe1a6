/**
 * How fast an app may call. A bucket of tokens per method (per channel for chat.postMessage) that refills
 * evenly: Slack's tiers of 1, 20, 50 and 100 calls a minute, and one message a second in a channel with short bursts.
 */
import type { Now } from "./clock.ts";
import { Refusal } from "./refusal.ts";

export type Tier = "tier1" | "tier2" | "tier3" | "tier4" | "posting" | "special";

interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

const rates: Readonly<Record<Exclude<Tier, "special">, Rate>> = {
  tier1: { burst: 5, perSecond: 1 / 60 },
  tier2: { burst: 20, perSecond: 20 / 60 },
  tier3: { burst: 50, perSecond: 50 / 60 },
  tier4: { burst: 100, perSecond: 100 / 60 },
  posting: { burst: 4, perSecond: 1 },
};

export interface RateLimiter {
  /** Takes one call of `key`, or throws a 429 refusal with `Retry-After` in whole seconds. */
  take(key: string, tier: Tier): void;
}

/** A limiter over `now`; one that never refuses when `isOn` is false. */
export function createRateLimiter(now: Now, isOn: boolean): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(key, tier) {
      if (!isOn || tier === "special") return;
      const { burst, perSecond } = rates[tier];
      const bucket = buckets.get(key) ?? { tokens: burst, at: now() };
      const tokens = Math.min(burst, bucket.tokens + ((now() - bucket.at) / 1000) * perSecond);
      const granted = tokens >= 1;
      buckets.set(key, { tokens: granted ? tokens - 1 : tokens, at: now() });
      if (!granted) tooFast(Math.ceil((1 - tokens) / perSecond));
    },
  };
}

function tooFast(seconds: number): never {
  throw new Refusal("ratelimited", { status: 429, headers: { "retry-after": String(Math.max(1, seconds)) } });
}
