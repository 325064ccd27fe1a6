/** Names of countries: two of them together are "the two countries", and a continent has its own. */
import { fold } from "./terms.ts";

type Continent = "africa" | "america" | "asia" | "europe" | "oceania";

const NAMES: Readonly<Record<Continent, string>> = {
  africa: `algeria egypt eritrea ethiopia ghana kenya libya mali morocco nigeria rwanda senegal somalia sudan tanzania tunisia
    uganda zambia zimbabwe`,
  america: `argentina brazil canada chile colombia cuba ecuador jamaica mexico panama peru us usa uruguay venezuela`,
  asia: `afghanistan bangladesh china india indonesia iran iraq israel japan jordan kuwait lebanon malaysia myanmar nepal oman
    pakistan palestine philippines qatar singapore syria taiwan thailand turkey turkiye vietnam yemen`,
  europe: `albania austria belarus belgium bosnia britain bulgaria croatia cyprus czechia denmark england estonia finland
    france georgia germany greece hungary iceland ireland italy kosovo latvia lithuania luxembourg malta moldova monaco
    montenegro netherlands norway poland portugal romania russia scotland serbia slovakia slovenia spain sweden switzerland
    uk ukraine wales allemagne angleterre belgique espagne italie royaume-uni`,
  oceania: "australia",
};
const CONTINENT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([continent, names]) => names.split(/\s+/u).map((name) => [name, continent] as const)),
);
const PARTS: Readonly<Record<Continent, RegExp>> = {
  africa: /^(?:south (?:africa|sudan)|ivory coast)$/u,
  america: /^(?:united states|costa rica|el salvador)$/u,
  asia: /^(?:united arab emirates|(?:south|north) korea|saudi arabia|sri lanka)$/u,
  europe: /^(?:united kingdom|north(?:ern)? (?:ireland|macedonia))$/u,
  oceania: /^new zealand$/u,
};

/** The continent that a country is counted to ("africa"), or null where `name` is no country. */
export function continentOf(name: string): string | null {
  const folded = fold(name).replace(/^the /u, "");
  const inParts = Object.entries(PARTS).find(([, pattern]) => pattern.test(folded))?.[0];
  return CONTINENT_OF.get(folded) ?? inParts ?? null;
}

export function isCountry(name: string): boolean {
  return continentOf(name) !== null;
}

const CONTINENT_ASKED =
  /\b(africa|asia|europe|america|oceania)(?:a?n)?\s+(?:countr|nation|state)|\b(?:countr|nation|state)\w*\s+(?:\w+\s+)?(?:of|in|from)\s+(africa|asia|europe|america|oceania)\b|\bpays\s+(?:d['’]?|de l['’]?)?(afri|asi|euro|amer|ocean)\p{L}+/u;

/** Whether a word names a continent, or says that something is of one: "Africa", "africain". */
export function isOfContinent(word: string): boolean {
  return /^(?:afri(?:ca|que|cai)|asi(?:a|e|at)|europ(?:e|ea|ee)|ameri(?:ca|que|cai))\p{L}*$/u.test(word);
}

/** "African countries", "countries in Asia": the continent whose countries a text speaks of, or null. */
export function continentIn(text: string): string | null {
  const match = CONTINENT_ASKED.exec(fold(text));
  const french = Object.keys(NAMES).find((continent) => match?.[3] !== undefined && continent.startsWith(match[3]));
  return match?.[1] ?? match?.[2] ?? french ?? null;
}
