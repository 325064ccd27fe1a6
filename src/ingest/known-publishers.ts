/** What is known of publishers and sites that do not print it on each release. Reviewed by hand; add with care. */

const OGL = "Crown copyright; Open Government Licence v3.0";

const BY_PUBLISHER: Record<string, string> = {
  "Home Office": OGL,
  "Cabinet Office": OGL,
  "HM Treasury": OGL,
  "Ministry of Defence": OGL,
  "Ministry of Justice": OGL,
  "Foreign, Commonwealth & Development Office": OGL,
  "Foreign & Commonwealth Office": OGL,
  "Prime Minister's Office, 10 Downing Street": OGL,
  "Department for Transport": OGL,
  "Border Force": OGL,
  "Press Association": "All rights reserved (Press Association); not openly licensed",
};

const UNITED_STATES = "Public domain (work of the United States government)";

const BY_HOST: Record<string, { licence: string; publisher: string | null }> = {
  "www.gov.uk": { licence: OGL, publisher: null },
  "www.whitehouse.gov": { licence: UNITED_STATES, publisher: "The White House" },
  "bidenwhitehouse.archives.gov": { licence: UNITED_STATES, publisher: "The White House" },
};

/** Takes what the source says of publisher and address, gives a line on the licence, or null where it is not known. */
export function licenceOf(publisher: string | null, url: string | null): string | null {
  const known = publisher === null ? undefined : BY_PUBLISHER[publisher.replaceAll("’", "'")];
  return known ?? hostOf(url)?.licence ?? null;
}

/** Takes the address that the source gives, gives its publisher where the site has only one. */
export function publisherAt(url: string | null): string | null {
  return hostOf(url)?.publisher ?? null;
}

function hostOf(url: string | null) {
  return url === null ? undefined : BY_HOST[new URL(url).hostname];
}
