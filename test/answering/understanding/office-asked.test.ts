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
    ["Name of the envoy?", "envoy"],
    ["What is the first name of the chancellor?", "chancellor"],
    ["Qui est le ministre des Ports ?", "ministre des Ports"],
    ["Qui était alors préfet ?", "préfet"],
  ])("%s", (question, office) => {
    expect(findOfficeAsked(question)).toBe(office);
  });
});

describe("not an office", () => {
  it.each([
    "Who is Ada Lindqvist?",
    "Who met the minister?",
    "Who told the president about it?",
    "What did the Home Secretary say?",
    "Where is the director of the port based?",
    "When did the minister resign?",
    "Who signed the harbour deal?",
    "Who will lead the new unit?",
  ])("%s", (question) => {
    expect(findOfficeAsked(question)).toBeNull();
  });
});
