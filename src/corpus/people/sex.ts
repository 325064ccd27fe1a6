/** What a release's words tell of "he" or "she": honorifics, gendered offices, and the commonest given names. Used only to choose between people named nearby. */
import { wordSet } from "../words.ts";
import { foldLetters } from "./names.ts";
import type { Sex } from "./names.ts";

const FEMALE_ROLES =
  /\b(?:spokeswoman|chairwoman|congresswoman|queen|princess|directrice|préfète|ambassadrice|présidente|sénatrice|députée|déléguée|conseillère|procureure)\b/iu;
const MALE_ROLES = /\b(?:spokesman|chairman|congressman|king|prince|directeur|préfet|ambassadeur|sénateur)\b/iu;

const FEMALE = wordSet(`
  amber theresa priti suella yvette angela rachel liz elizabeth mary anna anne marie sarah laura emma karen susan nancy
  kamala hillary ursula giorgia annalena nancy christine brigitte amelie stephanie sophie catherine claire isabelle
  alicia rosa luisa maria mercedes karine adrienne janet linda margaret victoria kate katharine lucy jess penny kemi
  helen jane julia julie caroline elena sofia olivia alice natacha valerie sylvie nathalie celine elisabeth
  shabana bridget lisa louise diana fiona gillian michelle melanie natalie nicola rebecca ruth samantha sara
`);
const MALE = wordSet(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
  tyler aaron jose adam nathan henry peter zachary kyle noah rishi boris keir tony gordon gerald gerard bernard
  emmanuel francois jean nicolas bruno laurent pierre louis michel cedric antony alejandro joe barack bill tom tim steve
  chris dan mike sajid dominic simon philip olaf markus horst thomas lloyd jake rick antonio pedro luis carlos juan andres
`);

export function sexOfRole(role: string): Sex {
  if (FEMALE_ROLES.test(role)) return "female";
  return MALE_ROLES.test(role) ? "male" : null;
}

export function sexOfGivenName(name: string): Sex {
  const given = foldLetters(name.split(/[\s-]/u)[0] ?? "");
  if (FEMALE.has(given)) return "female";
  return MALE.has(given) ? "male" : null;
}
