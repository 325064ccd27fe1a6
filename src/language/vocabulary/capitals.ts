/** Capitals as people use them for governments: "Paris and London share an interest", but not "they met in Paris". */
import { analyse, type Term } from "../terms.ts";
import type { Alternative } from "./vocabulary.ts";

interface Government {
  /** The words it is printed by. */
  readonly words: readonly string[];
  /** The country as a sentence names it; null where the seat is not a country's alone. */
  readonly country: string | null;
}

const government = (words: string, country: string | null = null): Government => ({
  words: analyse(words).map(({ term }) => term),
  country,
});

/** Capitals and seats that stand for a government, in small letters. */
const GOVERNMENTS: ReadonlyMap<string, Government> = new Map(
  Object.entries({
    london: government("uk british britain", "the UK"),
    westminster: government("uk british government"),
    whitehall: government("uk british government"),
    paris: government("france french", "France"),
    berlin: government("germany german", "Germany"),
    brussels: government("eu european commission union belgium"),
    londres: government("uk british britain"),
    bruxelles: government("eu european commission union belgium"),
    dublin: government("ireland irish", "Ireland"),
    rome: government("italy italian", "Italy"),
    madrid: government("spain spanish", "Spain"),
    washington: government("us american states", "the USA"),
    moscow: government("russia russian", "Russia"),
    kyiv: government("ukraine ukrainian", "Ukraine"),
    beijing: government("china chinese", "China"),
    warsaw: government("poland polish", "Poland"),
    tirana: government("albania albanian", "Albania"),
    kigali: government("rwanda rwandan", "Rwanda"),
    ankara: government("turkey turkish", "Turkey"),
    vienna: government("austria austrian", "Austria"),
    lisbon: government("portugal portuguese", "Portugal"),
    athens: government("greece greek", "Greece"),
    budapest: government("hungary hungarian", "Hungary"),
    prague: government("czechia czech", "Czechia"),
    bucharest: government("romania romanian", "Romania"),
    sofia: government("bulgaria bulgarian", "Bulgaria"),
    belgrade: government("serbia serbian", "Serbia"),
    zagreb: government("croatia croatian", "Croatia"),
    sarajevo: government("bosnia bosnian", "Bosnia"),
    pristina: government("kosovo kosovan", "Kosovo"),
    oslo: government("norway norwegian", "Norway"),
    stockholm: government("sweden swedish", "Sweden"),
    copenhagen: government("denmark danish", "Denmark"),
    helsinki: government("finland finnish", "Finland"),
    bern: government("switzerland swiss", "Switzerland"),
    tbilisi: government("georgia georgian", "Georgia"),
    minsk: government("belarus belarusian", "Belarus"),
    hanoi: government("vietnam vietnamese", "Vietnam"),
    kabul: government("afghanistan afghan", "Afghanistan"),
    islamabad: government("pakistan pakistani", "Pakistan"),
    delhi: government("india indian", "India"),
    dhaka: government("bangladesh bangladeshi", "Bangladesh"),
    tehran: government("iran iranian", "Iran"),
    baghdad: government("iraq iraqi", "Iraq"),
    damascus: government("syria syrian", "Syria"),
    beirut: government("lebanon lebanese", "Lebanon"),
    cairo: government("egypt egyptian", "Egypt"),
    tripoli: government("libya libyan", "Libya"),
    tunis: government("tunisia tunisian", "Tunisia"),
    algiers: government("algeria algerian", "Algeria"),
    rabat: government("morocco moroccan", "Morocco"),
    khartoum: government("sudan sudanese", "Sudan"),
    asmara: government("eritrea eritrean", "Eritrea"),
    mogadishu: government("somalia somali", "Somalia"),
    nairobi: government("kenya kenyan", "Kenya"),
    abuja: government("nigeria nigerian", "Nigeria"),
    tokyo: government("japan japanese", "Japan"),
    canberra: government("australia australian", "Australia"),
    ottawa: government("canada canadian", "Canada"),
    edinburgh: government("scotland scottish"),
    cardiff: government("wales welsh"),
    belfast: government("northern ireland"),
  }),
);
const GOVERNMENT = 0.9;
const IN_A_PLACE = /(?<!\p{L})(?:in|at|to|near|around|outside|into|via|through|the|à|vers)\s+$/iu;
const OF_A_PLACE = /(?<!\p{L})(?:from|of|for|de|depuis)\s+$/iu;

/**
 * What may stand for a capital named in a question; nothing for other words, and where the city itself is meant. "People
 * from Tirana" are Albanians, where no release prints the city.
 */
export function governmentIn(question: string, { word, start }: Term, isPrinted: boolean): Alternative[] {
  const before = question.slice(0, start);
  if (IN_A_PLACE.test(before) || (isPrinted && OF_A_PLACE.test(before))) return [];
  return (GOVERNMENTS.get(word)?.words ?? []).map((term) => ({ term, weight: GOVERNMENT }));
}

/** Whether a word may stand for a government: "London", "bruxelles". */
export function isCapital(word: string): boolean {
  return GOVERNMENTS.has(word.toLowerCase());
}

/** Each country's capital in small letters, with the country as a sentence names it. */
export function countriesByCapital(): ReadonlyMap<string, string> {
  return new Map(
    Array.from(GOVERNMENTS).flatMap(([capital, { country }]) => (country === null ? [] : [[capital, country]])),
  );
}
