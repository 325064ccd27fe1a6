/**
 * What is true or false stays so however it is led in: a sentence with "According to the release, …" before it, or with
 * "the United Kingdom" for "the UK", is shown where the bare one is, and a lie is not made showable.
 */
import { describe, expect, it } from "vitest";
import { withoutOpening } from "../../src/summary/check/plain/opening.ts";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { lies, liesByOthers, marked, quotesOf, truths, truthsByOthers, type Labelled } from "./labelled-sentences.ts";

const OPENERS = [
  "According to the release, …",
  "According to the statement, …",
  "As stated in the press release, …",
  "The release says that …",
  "The press release emphasises that …",
  "The document also notes that …",
  "The article reports that …",
  "It was announced that …",
  "Additionally, …",
  "Furthermore, …",
  "In addition, …",
  "Moreover, …",
  "Meanwhile, …",
  "Notably, …",
  "Finally, …",
  "However, …",
];

/** Words that begin a sentence and are no names. */
const LOWERED =
  /^(?:The|A|An|In|On|More|Over|Both|This|Numbers|Thirty|Officers|Talks|It|They|As|At|By|Some|Under|While|With|Since|Already|After|From|To|For|Up|Criminals|People|Small|Anyone)\b/u;

function led(row: Labelled, i: number): string {
  const sentence = marked(row);
  const rest = LOWERED.test(sentence) ? `${sentence[0]?.toLowerCase()}${sentence.slice(1)}` : sentence;
  return (OPENERS[i % OPENERS.length] ?? "…").replace("…", rest);
}

const everyFifth = (rows: readonly Labelled[]): Labelled[] => rows.filter((_, i) => i % 5 === 0);
const isShown = (sentence: string, { source }: Labelled): boolean => checkSentence(sentence, quotesOf(source)).shown;

describe("a sentence led in", () => {
  it("is shown where the bare one is, ninety-eight times of a hundred", () => {
    const bare = everyFifth([...truths, ...truthsByOthers]).filter((row) => isShown(marked(row), row));
    const shown = bare.filter((row, i) => isShown(led(row, i), row));
    expect(bare.length).toBeGreaterThan(100);
    expect(shown.length).toBeGreaterThanOrEqual(bare.length * 0.98);
  });

  it("is not shown where it is a lie", () => {
    const rows = everyFifth([...lies, ...liesByOthers]);
    expect(rows.filter((row, i) => isShown(led(row, i), row)).map((row) => row.text)).toEqual([]);
  });

  it("is shown with a country's long name", () => {
    const told = everyFifth([...truths, ...truthsByOthers].filter(({ text }) => /\bUK\b/u.test(text)));
    const bare = told.filter((row) => isShown(marked(row), row));
    const long = bare.filter((row) => isShown(marked(row).replace(/(?<!-)\bUK\b(?!-)/gu, "United Kingdom"), row));
    expect(bare.length).toBeGreaterThan(30);
    expect(long.length).toBeGreaterThanOrEqual(bare.length * 0.98);
  });
});

describe("what is taken off a sentence", () => {
  it.each([
    ["In addition, the cell will be expanded.", "The cell will be expanded.", ""],
    ["According to the joint statement, the cell will be expanded.", "The cell will be expanded.", "joint"],
    [
      "The Home Office release says that officers will patrol the beaches.",
      "Officers will patrol the beaches.",
      "Home Office",
    ],
    [
      "Gangs must be broken up, the release says, as they are violent.",
      "Gangs must be broken up, as they are violent.",
      "",
    ],
    ["As a result, the cell will be expanded.", "As a result, the cell will be expanded.", ""],
    ["According to Darmanin, the cell will be expanded.", "According to Darmanin, the cell will be expanded.", ""],
  ])("%s", (sentence, text, names) => {
    expect(withoutOpening(sentence)).toEqual({ text, names });
  });
});

describe("what a release is called", () => {
  const source = "004_5d387909d68261b9.txt";
  const [lead] = quotesOf(source);

  it.each([
    ["According to the joint statement, ", true],
    ["According to the 2022 release, ", true],
    ["According to the White House statement, ", false],
    ["According to the 2019 release, ", false],
  ])("%s", (opening, shown) => {
    const words = lead?.text.replace(/\.$/u, "") ?? "";
    expect(checkSentence(`${opening}${words} [1].`, quotesOf(source)).shown).toBe(shown);
  });
});

describe("what a publisher is said to tell", () => {
  const AGENCY = "003_29033a8e783b74f2.txt";
  const OFFICE = "002_24b2be4272b3cebb.txt";

  it.each([
    ["According to PA, Mr Sunak promised to spend £480 million between 2023 and 2026", AGENCY, "£191.3 million", true],
    [
      "The Press Association reported that Mr Sunak promised to spend £480 million between 2023 and 2026",
      AGENCY,
      "£191.3 million",
      true,
    ],
    [
      "PA put the value of the deals with the UK at £191.3 million between 2018 and 2022",
      AGENCY,
      "£191.3 million",
      true,
    ],
    [
      "PA put the value of the deals with the UK at £480 million between 2018 and 2022",
      AGENCY,
      "£191.3 million",
      false,
    ],
    [
      "PA put the value of the deals with Germany at £191.3 million between 2018 and 2022",
      AGENCY,
      "£191.3 million",
      false,
    ],
    [
      "According to PA, Mr Sunak promised to spend £191.3 million between 2023 and 2026",
      AGENCY,
      "£191.3 million",
      false,
    ],
    [
      "According to the Home Office, Mr Sunak promised to spend £480 million between 2023 and 2026",
      AGENCY,
      "£191.3 million",
      false,
    ],
    [
      "The Home Office reported that Mr Sunak promised to spend £480 million between 2023 and 2026",
      AGENCY,
      "£191.3 million",
      false,
    ],
    [
      "The BBC reported that Mr Sunak promised to spend £480 million between 2023 and 2026",
      AGENCY,
      "£191.3 million",
      false,
    ],
    ["PA announced that France and the UK will deepen their co-operation", AGENCY, "follow-up of 2023", false],
    [
      "The Home Office announced that the UK and France would go further and faster in tackling illegal migration",
      OFFICE,
      "further and faster",
      true,
    ],
    [
      "The Home Office announced that the UK and Germany would go further and faster in tackling illegal migration",
      OFFICE,
      "further and faster",
      false,
    ],
    [
      "The Home Office announced that the UK and France had gone further and faster in tackling illegal migration",
      OFFICE,
      "further and faster",
      false,
    ],
    [
      "The Press Association announced that the UK and France would go further and faster in tackling illegal migration",
      OFFICE,
      "further and faster",
      false,
    ],
  ])("%s", (sentence, source, words, shown) => {
    expect(isShownOn(sentence, source, words)).toBe(shown);
  });
});

describe("frames around what is told", () => {
  const LONDON = "001_e6d293181053740a.txt";
  const PARIS = "002_24b2be4272b3cebb.txt";
  const AGENCY = "003_29033a8e783b74f2.txt";
  const JOINT = "004_5d387909d68261b9.txt";
  const FIXES = "no quick fixes";
  const SHARING = "continuing to share security";
  const REMOVED = "removed from Calais";

  it.each([
    ["The joint statement describes the partnership with Rwanda as “world leading”", JOINT, "with Rwanda", true],
    ["The joint statement describes the partnership with Albania as “world leading”", JOINT, "with Rwanda", false],
    ["The White House statement describes the partnership with Rwanda as “world leading”", JOINT, "with Rwanda", false],
    ["The joint statement describes the partnership with Rwanda as “record breaking”", JOINT, "with Rwanda", false],
    [
      "The statement cautions that no quick fixes exist, but says the new arrangement will allow a significant increase in French gendarmes patrolling the beaches",
      JOINT,
      FIXES,
      true,
    ],
    [
      "The statement cautions that no quick fixes exist, but says the new arrangement will allow a significant decrease in French gendarmes patrolling the beaches",
      JOINT,
      FIXES,
      false,
    ],
    [
      "The statement cautions that quick fixes exist, but says the new arrangement will allow a significant increase in French gendarmes patrolling the beaches",
      JOINT,
      FIXES,
      false,
    ],
    ["The problem is presented as a global challenge requiring global solutions", JOINT, "global challenge", true],
    ["The problem is presented as a French challenge requiring French solutions", JOINT, "global challenge", false],
    ["The problem is not presented as a global challenge requiring global solutions", JOINT, "global challenge", false],
    [
      "The Home Secretary pledged that the UK would keep sharing its security experience and expertise",
      PARIS,
      SHARING,
      true,
    ],
    [
      "The Home Secretary pledged that France would keep sharing its security experience and expertise",
      PARIS,
      SHARING,
      false,
    ],
    ["The Home Secretary pledged that the UK would pay for France’s preparations", PARIS, SHARING, false],
    [
      "The Home Secretary pledged that the UK would stop sharing its security experience and expertise",
      PARIS,
      SHARING,
      false,
    ],
    ["Mr Darmanin pledged that the UK would keep sharing its security experience and expertise", PARIS, SHARING, false],
    [
      "Over fifteen hundred illegal immigrants have been removed from Calais since the first of January",
      LONDON,
      REMOVED,
      true,
    ],
    [
      "Over fifteen hundred illegal immigrants have been removed from Calais since the second of January",
      LONDON,
      REMOVED,
      false,
    ],
    [
      "Over fifteen hundred illegal immigrants have been removed from Calais since the first of February",
      LONDON,
      REMOVED,
      false,
    ],
    [
      "Mr Darmanin said that France and the UK will deepen their co-operation in the follow-up of 2023",
      AGENCY,
      "follow-up of 2023",
      true,
    ],
    [
      "Mr Darmanin said that France and the UK will deepen their co-operation in 2023",
      AGENCY,
      "follow-up of 2023",
      false,
    ],
    [
      "Mr Darmanin said that France and the UK will deepen their co-operation in the follow-up of 2022",
      AGENCY,
      "follow-up of 2023",
      false,
    ],
  ])("%s", (sentence, source, words, shown) => {
    expect(isShownOn(sentence, source, words)).toBe(shown);
  });
});

function isShownOn(sentence: string, source: string, words: string): boolean {
  const at = quotesOf(source).findIndex(({ text }) => text.includes(words));
  return checkSentence(`${sentence} [${at + 1}].`, quotesOf(source)).shown;
}
