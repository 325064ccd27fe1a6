/** The address of a release on the bot's own source pages. */
import type { Span } from "../corpus/release.ts";
import { signRelease } from "./signed-link.ts";

export interface SourceLinkSettings {
  /** The address that people reach the pages at, with or without a closing slash. */
  readonly publicUrl: string;
  /** Set: pages open with a signed link only. */
  readonly secret: string | null;
  /** Seconds since 1970 after which a signed link is refused; null never. */
  readonly expires: number | null;
}

/** Takes a release's id and the quoted span (null for the whole release), gives the link that opens there. */
export function sourceLink(id: string, span: Span | null, { publicUrl, secret, expires }: SourceLinkSettings): string {
  const link = new URL(`releases/${encodeURIComponent(id)}`, publicUrl.endsWith("/") ? publicUrl : `${publicUrl}/`);
  if (span) {
    link.searchParams.set("start", String(span.start));
    link.searchParams.set("end", String(span.end));
    link.hash = "quote";
  }
  if (secret !== null) {
    const signature = signRelease(id, secret, expires);
    if (signature.expires !== null) link.searchParams.set("expires", String(signature.expires));
    link.searchParams.set("sig", signature.sig);
  }
  return link.href;
}
