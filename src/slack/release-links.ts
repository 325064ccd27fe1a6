/** From an address that somebody posts to the release that stands there. */
import type { AnnotatedRelease, Corpus } from "../corpus/release.ts";
import type { PageLink } from "./release-keys.ts";

/** Takes a corpus and our own pages, gives the release of an address; fragments, queries and a closing slash aside. */
export function createReleaseLinks({ releases }: Corpus, pageOf: PageLink) {
  const byPlace = new Map(
    releases.flatMap((annotated) => {
      const { release } = annotated;
      const places = [release.url, pageOf(release, null)].flatMap((url) => placeOf(url) ?? []);
      return places.map((place) => [place, annotated] as const);
    }),
  );
  return (url: string): AnnotatedRelease | undefined => byPlace.get(placeOf(url) ?? "");
}

/** The hosts that releases and our own pages stand on, the most frequent first: Slack tells of links to at most five. */
export function unfurlDomains({ releases }: Corpus, publicUrl: string | null): string[] {
  const hosts = releases.flatMap(({ release }) => hostOf(release.url) ?? []);
  const byCount = [...Map.groupBy(hosts, (host) => host)].toSorted(([, a], [, b]) => b.length - a.length);
  return [...new Set([hostOf(publicUrl) ?? [], byCount.map(([host]) => host)].flat())].slice(0, MOST_DOMAINS);
}

const MOST_DOMAINS = 5;

/** Host and path: the same page with or without a closing slash, whatever words the link marks in it. */
function placeOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? `${host}${pathname.replace(/\/+$/u, "")}` : null;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.toLowerCase() || null : null;
}
