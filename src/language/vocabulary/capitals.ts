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
    edinburgh: government("scotland scottish"),
    cardiff: government("wales welsh"),
    belfast: government("northern ireland"),
  }),
);
const GOVERNMENT = 0.7;
const IN_A_PLACE = /(?<!\p{L})(?:in|at|to|from|near|around|outside|into|via|through|of|for|the|à|de|vers|depuis)\s+$/iu;

/** What may stand for a capital named in a question; nothing for other words, and where the city itself is meant. */
export function governmentIn(question: string, { word, start }: Term): Alternative[] {
  if (IN_A_PLACE.test(question.slice(0, start))) return [];
  return (GOVERNMENTS.get(word)?.words ?? []).map((term) => ({ term, weight: GOVERNMENT }));
}

/** Each country's capital in small letters, with the country as a sentence names it. */
export function countriesByCapital(): ReadonlyMap<string, string> {
  return new Map(
    Array.from(GOVERNMENTS).flatMap(([capital, { country }]) => (country === null ? [] : [[capital, country]])),
  );
}
