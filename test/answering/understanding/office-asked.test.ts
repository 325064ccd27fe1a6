/** The office whose holder is asked for. */
import { describe, expect, it } from "vitest";
import { findOfficeAsked } from "../../../src/answering/understanding/office-asked.ts";

describe("who holds an office", () => {
  it.each([
    ["Who was Home Secretary in 2017?", "Home Secretary"],
    ["Who is the Minister of Ports?", "Minister of Ports"],
    ["Who was the mayor then?", "mayor"],
    ["And who was then Prime Minister?", "Prime Minister"],
    ["Who served as harbour commissioner in 2030?", "harbour commissioner"],
    ["What is the name of the French ambassador?", "French ambassador"],
    ["Which president is mentioned?", "president"],
    ["Who's the director?", "director"],
    ["Which Home Secretary went to Hollin?", "Home Secretary"],
    ["Which Home Secretary's name is on the text?", "Home Secretary"],
    ["Who is the minister quoted in the statement?", "minister"],
    ["Name of the envoy?", "envoy"],
    ["What is the first name of the chancellor?", "chancellor"],
    ["Which Home Secretary was in post when the ferry sank?", "Home Secretary"],
    ["Who was mayor when the old pier was closed?", "mayor"],
    ["Who was Home Secretary under the last government?", "Home Secretary"],
    ["Who held the office of Home Secretary in 2017?", "Home Secretary"],
    ["Who held the Home Secretary post in 2017?", "Home Secretary"],
    ["In 2030, whom did the Ministry call Minister of Ports?", "Minister of Ports"],
    ["Who was in charge of the Home Office in 2017?", "Home Secretary"],
    ["Who ran the Ministry of Ports at the time?", "Ports Minister"],
    ["Who was running the Foreign Office then?", "Foreign Secretary"],
    ["Who headed the Department for Transport?", "Transport Secretary"],
    ["Qui est le ministre des Ports ?", "ministre des Ports"],
    ["Qui était alors préfet ?", "préfet"],
    ["Qui était le ministre de l’Intérieur britannique en 2017 ?", "ministre de l’Intérieur britannique"],
    ["Qui occupait le poste de ministre de l’Intérieur ?", "ministre de l’Intérieur"],
    ["Comment s’appelle la ministre française ?", "ministre française"],
    ["Quel ministre de l’Intérieur est allé à Hollin ?", "ministre de l’Intérieur"],
  ])("%s", (question, office) => {
    expect(findOfficeAsked(question)?.office).toBe(office);
  });
});

describe("the words that only say that somebody held it", () => {
  it.each([
    ["Which mayor was in office during the storm?", "in office"],
    ["Who held the post of mayor in 2029?", "held the post"],
    ["Who held the Home Secretary post in 2017?", "post"],
    ["Who was in charge of the Home Office in 2017?", "was in charge of the Home Office"],
    ["Qui occupait le poste de maire ?", "occupait le poste"],
    ["Who was mayor in 2029?", ""],
  ])("%s", (question, held) => {
    const { start, end } = findOfficeAsked(question) ?? { start: 0, end: 0 };
    expect(question.slice(start, end)).toBe(held);
  });
});

describe("not an office", () => {
  it.each([
    "Who is Ada Lindqvist?",
    "Who met the minister?",
    "Who told the president about it?",
    "Which Home Secretary statement tells of it?",
    "What did the Home Secretary say?",
    "Where is the director of the port based?",
    "When did the minister resign?",
    "Who signed the harbour deal?",
    "Who will lead the new unit?",
    "Who is in charge of the new unit?",
    "Who ran the office party?",
    "Which Norwegian minister went to Hollin?",
  ])("%s", (question) => {
    expect(findOfficeAsked(question)).toBeNull();
  });
});
