/** Links that open a source page where a secret is set: an HMAC over the release's id and, if it has one, the link's last second. */
import { createHmac, timingSafeEqual } from "node:crypto";

/** What a link carries beside the release's id, as it stands in the query. */
export interface Signature {
  /** Seconds since 1970 after which the link is refused; null never. */
  readonly expires: number | null;
  readonly sig: string;
}

/** Takes a release's id and the last second of the link (null for no end), gives the query's fields. */
export function signRelease(id: string, secret: string, expires: number | null): Signature {
  return { expires, sig: digest(id, secret, expires).toString("base64url") };
}

/** True if the query was signed with this secret for this release and has not expired. `now` in seconds. */
export function isSigned(id: string, query: URLSearchParams, secret: string, now: number): boolean {
  const expires = readExpiry(query.get("expires"));
  if (expires === undefined || (expires !== null && expires < now)) return false;
  const given = Buffer.from(query.get("sig") ?? "", "base64url");
  const expected = digest(id, secret, expires);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function readExpiry(value: string | null): number | null | undefined {
  if (value === null) return null;
  return /^\d{1,15}$/u.test(value) ? Number(value) : undefined;
}

function digest(id: string, secret: string, expires: number | null): Buffer {
  return createHmac("sha256", secret)
    .update(JSON.stringify([id, expires]))
    .digest();
}
