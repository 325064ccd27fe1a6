/** Capitals as people write them for governments, so that "London and Paris will …" is held against what the UK and France will. */
import { countriesByCapital } from "../../../language/vocabulary/capitals.ts";

const COUNTRIES = countriesByCapital();
const CITY = `(?:${[...COUNTRIES.keys()].join("|")})`;
/** Behind these the city itself is meant. */
const NO_PLACE = String.raw`(?<!\b(?:in|at|from|to|into|near|outside|around|via|through|visit(?:s|ed|ing)?|between|both in|both) )`;
/** Before these too: "the Paris talks". */
const NO_NAME = String.raw`(?! (?:talks?|meetings?|summits?|visits?|agreements?|accords?|attacks?|airport|declaration|\d{4})\b)`;
const DOING =
  "(?:(?:funds|pays|gives|finances|supports|backs|offers|says|sees|calls|shares|provides|works|helps|vows|agrees|remains|faces|invests|spends|needs|intends|means|seeks|expects)(?!,)|will|would|has|have|had|is|are|was|were|must|should|may|can|could|also|both|agree[sd]?|promise[sd]?|pledge[sd]?|commit(?:s|ted)?|wants?|hopes?|plans?|continues?)";
const PAIR = new RegExp(String.raw`${NO_PLACE}\b(${CITY}) and (${CITY})\b(?!['’])${NO_NAME}`, "giu");
const BETWEEN = new RegExp(String.raw`\b(between|with|with both|for both) (${CITY}) and (${CITY})\b${NO_NAME}`, "giu");
const WITH = new RegExp(
  String.raw`\b(with|alongside) (${CITY})\b(?! and)(?=[.,;]| (?:on|to|in|over|against|and|as|its|their)\b)`,
  "giu",
);
const ALONE = new RegExp(String.raw`(^|, |\b(?:that|and|but|while) )(${CITY}) (?=${DOING}\b)`, "giu");
/** "Paris's investment": what a capital has; the town's own things apart. */
const OWNING = new RegExp(
  String.raw`${NO_PLACE}\b(${CITY})['’]s (?!(?:streets?|mayor|airports?|suburbs?|metropolitan|underground)\b)`,
  "giu",
);
/** "described Paris as a partner" */
const CALLED = new RegExp(
  String.raw`\b(describ(?:es|ed|ing)|call(?:s|ed|ing)|see(?:s|ing)?|saw|regard(?:s|ed|ing)|view(?:s|ed|ing)|hail(?:s|ed|ing)|prais(?:es|ed|ing)) (${CITY})(?= (?:as|an?|for|its)\b)`,
  "giu",
);
const ITS_CAPITAL: readonly (readonly [RegExp, string])[] = [
  [/\bthe (?:British|UK) capital\b/giu, "London"],
  [/\bthe French capital\b/giu, "Paris"],
  [/\bthe German capital\b/giu, "Berlin"],
];

const country = (city: string): string => COUNTRIES.get(city.toLowerCase()) ?? city;

/** Takes a sentence, gives it with the country for each capital that stands for its government. */
export function withGovernments(text: string): string {
  const named = ITS_CAPITAL.reduce((told, [capital, city]) => told.replace(capital, city), text);
  const told = named
    .replace(BETWEEN, (_, link: string, one: string, other: string) => `${link} ${country(one)} and ${country(other)}`)
    .replace(PAIR, (_, one: string, other: string) => `${country(one)} and ${country(other)}`)
    .replace(WITH, (_, link: string, one: string) => `${link} ${country(one)}`)
    .replace(CALLED, (_, link: string, one: string) => `${link} ${country(one)}`)
    .replace(OWNING, (_, one: string) => `${country(one)}’s `)
    .replace(ALONE, (_, before: string, one: string) => `${before}${country(one)} `);
  return told.replace(/^the /u, "The ");
}
