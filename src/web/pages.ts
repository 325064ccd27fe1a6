/** The source pages as the rest of the app needs them: something that answers requests, and the links that lead there. */
import type { Release, Span } from "../corpus/release.ts";
import { createPageListener, type PageListener } from "./page-listener.ts";
import { sourceLink } from "./source-link.ts";
import { createSourcePages, type SourcePageSettings } from "./source-page.ts";

export interface Pages {
  readonly listener: PageListener;
  /** Takes the address that people reach the pages at, gives what makes links to them; without one, to nowhere. */
  linksFrom(publicUrl: string | null): (release: Release, span: Span | null) => string | null;
}

/** Links are signed where there is a secret, and do not expire: a message is read for years. */
export function createPages(settings: SourcePageSettings): Pages {
  const { secret } = settings;
  return {
    listener: createPageListener(createSourcePages(settings)),
    linksFrom: (publicUrl) => (release, span) =>
      publicUrl === null ? null : sourceLink(release.id, span, { publicUrl, secret, expires: null }),
  };
}
