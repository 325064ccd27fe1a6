/** Whether a sentence tells where: a named place, or "at the ports", "to their home countries". */
import { continentIn, continentOf, isCountry } from "../../language/countries.ts";
import type { Mention } from "../../language/mentions.ts";
import { analyse } from "../../language/terms.ts";
import type { SentenceView } from "./corpus-view.ts";
import { classFit } from "./class-fit.ts";
import { isOfEarlierMeeting } from "./earlier-meeting.ts";
import { betterOf, fitOf, NO_FIT, type AskedText, type KindFit } from "./fit.ts";

/** `noun`: the class of place that is asked for ("which port"); null for a bare "where". */
export function placeFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  if (BUILDINGS.has(noun ?? "")) return classFit(view, noun, question);
  const named = view
    .mentions()
    .filter((one) => PLACES.has(one.kind) && !question.names(one.value) && isOfClass(one, noun, question))
    .filter((one) => !isOfEarlierMeeting(view, one, question));
  const fit = betterOf(namedFit(view, named, noun), originFit(named, question));
  // Countries are told by their names: "neighbouring countries" does not say which.
  if (COUNTRIES.has(noun ?? "")) return fit;
  return betterOf(fit, noun === null ? sortFit(view, question) : classFit(view, noun, question));
}

/** A name of no certain kind is a place where the word before it says so. */
const PLACES: ReadonlySet<string> = new Set(["place", "name", "organisation", "person"]);
const WHERE =
  /\b(?:in|at|to|from|near|into|onto|across|outside|inside|within|through|throughout|over|along|around|off|behind|beyond|towards?|via|à|en|au|aux|dans|vers|depuis|chez)\s+(?:(?:the|la|le|les|northern|southern|eastern|western|central|north|south|east|west)\s+){0,2}$/iu;

/** Whatever is visited is a place. */
const VISITED =
  /\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed|ing)?|visit(?:e|é|ent|er))\s+(?:the\s+|la\s+|le\s+|les\s+)?$/iu;

/** A place is told by the word before it: "in Lille" answers where, "UK funding" does not. */
function namedFit({ text }: SentenceView, named: readonly Mention[], noun: string | null): KindFit {
  const where = named.filter(({ start }) => WHERE.test(text.slice(0, start)));
  const visited = named.filter(({ start }) => VISITED.test(text.slice(0, start)));
  const sure = [...where.filter(({ kind }) => kind === "place" || kind === "name"), ...visited];
  if (sure.length > 0) return { value: 1, spans: sure };
  const places = named.filter(({ kind }) => kind === "place");
  if (places.length > 0) return { value: noun === null ? 0.45 : 0.5, spans: places };
  return where.length > 0 ? { value: 0.5, spans: where } : NO_FIT;
}

/** Of these a town or a country is no instance. */
const BUILDINGS: ReadonlySet<string> = new Set(
  analyse(
    "hospital hotel prison jail museum theatre restaurant shop factory warehouse barracks embassy stadium church school",
  ).map(({ term }) => term),
);

const COUNTRIES: ReadonlySet<string> = new Set(analyse("country nation pays").map(({ term }) => term));
const SETTLEMENTS: ReadonlySet<string> = new Set(
  analyse("city town village port harbour airport station capital beach river street road ville plage").map(
    ({ term }) => term,
  ),
);
/** "Where in France will it be built?": another country is no place in France. */
const WITHIN =
  /\b[Ww]here\b.*\bin (?:the )?(?<country>\p{Lu}[\p{L}-]+)\b.*\b(?:built|build|based|located|situated|sited|stationed|placed|set up|opened|held)\b|\b[Ww]here in (?:the )?(?<within>\p{Lu}[\p{L}-]+)\b/u;

const WIDE = /\b(?:europe|africa|asia|america|channel|sea|ocean)\b/u;

/** A country is no town, nor anywhere in another country, a town is no country, and one of Europe is none of Africa. */
function isOfClass({ value }: Mention, noun: string | null, { text }: AskedText): boolean {
  const parts = value.split(/ and |-/u);
  const { country, within = country } = WITHIN.exec(text)?.groups ?? {};
  if (within !== undefined && isCountry(within) && parts.every(isCountry)) return false;
  if (COUNTRIES.has(noun ?? "")) return parts.some((part) => isCountry(part) && isWithin(part, continentIn(text)));
  return !SETTLEMENTS.has(noun ?? "") || !parts.some((part) => isCountry(part) || WIDE.test(part));
}

function isWithin(country: string, continent: string | null): boolean {
  return continent === null || continentOf(country) === continent;
}

const ASKS_ORIGIN =
  /\b(?:where\b.*\b(?:comes?|came|coming|gets?|got|drawn|raised|funded|paid)\b.*\bfrom\b|where\b(?!.*\b(?:operat|work|act|run|set off|leav|launch|depart|sail)\p{L}*\b).*\bfrom\s*\?*$)/iu;

/** "Where does the money come from?": "UK funding" tells. */
function originFit(named: readonly Mention[], { text }: AskedText): KindFit {
  const spans = ASKS_ORIGIN.test(text) ? named.filter(({ kind }) => kind !== "person") : [];
  return spans.length > 0 ? { value: 0.5, spans } : NO_FIT;
}

/** "To their home countries", "at UK ports": a sort of place, which tells where if nothing nearer is asked. */
const SORT_OF_PLACE =
  /\b(?:in|at|on|to|from|near|into|onto|across|outside|inside|within|through|throughout|along|around|off|towards?|dans|sur|vers|aux?|des?)\s+(?:(?!(?:and|or|of|to|in|at|on|for|with|et|ou)\b)[\p{L}'’-]+\s+){0,3}?(?:countr(?:y|ies)|nations?|cit(?:y|ies)|towns?|villages?|regions?|areas?|districts?|borders?|coasts?|coastlines?|shores?|beach(?:es)?|seas?|waters?|ports?|harbours?|airports?|stations?|terminals?|camps?|cent(?:re|er)s?|sites?|offices?|headquarters|HQ|bases?|embass(?:y|ies)|hospitals?|schools?|prisons?|courts?|hotels?|homes?|houses?|buildings?|streets?|roads?|routes?|homeland|abroad|online|internet|continent|pays|villes?|plages?|côtes?|frontières?)\b|\b(?:abroad|overseas|online|offshore|at sea|there|elsewhere)\b/giu;

function sortFit({ text }: SentenceView, question: AskedText): KindFit {
  const { spans } = fitOf(1, text, SORT_OF_PLACE);
  const others = spans.filter(({ start, end }) => {
    const last = analyse(text.slice(start, end)).at(-1);
    return last !== undefined && !question.terms.has(last.term);
  });
  return others.length > 0 ? { value: SORT, spans: others } : NO_FIT;
}

const SORT = 0.55;
