/** Capitals as people use them for governments: "Paris and London share an interest", but not "they met in Paris". */
import { analyse, type Term } from "../terms.ts";
import type { Alternative } from "./vocabulary.ts";

/** Capitals that stand for a government ("Paris and London share an interest"), with the words it is printed by. */
const GOVERNMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    london: "uk british britain",
    westminster: "uk british government",
    whitehall: "uk british government",
    paris: "france french",
    berlin: "germany german",
    brussels: "eu european commission union belgium",
    dublin: "ireland irish",
    rome: "italy italian",
    madrid: "spain spanish",
    washington: "us american states",
    moscow: "russia russian",
    kyiv: "ukraine ukrainian",
    beijing: "china chinese",
    warsaw: "poland polish",
    edinburgh: "scotland scottish",
    cardiff: "wales welsh",
    belfast: "northern ireland",
  }).map(([capital, words]) => [capital, analyse(words).map(({ term }) => term)]),
);
const GOVERNMENT = 0.7;
const IN_A_PLACE = /\b(?:in|at|to|from|near|around|outside|into|via|through|of|for|the|à|de|vers|depuis)\s+$/iu;

/** What may stand for a capital named in a question; nothing for other words, and where the city itself is meant. */
export function governmentIn(question: string, { word, start }: Term): Alternative[] {
  if (IN_A_PLACE.test(question.slice(0, start))) return [];
  return (GOVERNMENTS.get(word) ?? []).map((term) => ({ term, weight: GOVERNMENT }));
}
