/** What a question asks of a thing in common words, and whether a sentence on the same thing tells it. */
import { describe, expect, it } from "vitest";
import { lacksAttribute } from "../../src/answering/attributes.ts";

const MEETING = "Minister of Ports Erik Okafor met his colleague Ada Lindqvist today.";

describe("an attribute asked for", () => {
  it.each([
    ["Who took over from Erik Okafor as minister?", MEETING, true],
    ["Who was Lindqvist's predecessor?", MEETING, true],
    ["What was Okafor's job before he became minister?", MEETING, true],
    ["Why did Erik Okafor step down?", MEETING, true],
    ["What is her next post?", MEETING, true],
    ["Who was Minister of Ports before Ada Lindqvist?", MEETING, true],
    ["What did Okafor do after he stopped being minister?", MEETING, true],
    ["Qui est le prédécesseur de Lindqvist ?", MEETING, true],
    ["Who took over from Erik Okafor as minister?", "Ada Lindqvist succeeded Erik Okafor.", false],
    ["Who was Lindqvist's predecessor?", "Ada Lindqvist replaced Erik Okafor at the ministry.", false],
    ["What was Okafor's job before he became minister?", "Mr Okafor, formerly a pilot, is the minister.", false],
    ["Why did Erik Okafor step down?", "Mr Okafor resigned for his health.", false],
    ["Who took over the lighthouse?", MEETING, false],
    ["Whom did Okafor meet?", MEETING, false],
    ["Who is to meet after the summer?", MEETING, false],
    ["When was Erik Okafor appointed minister?", MEETING, true],
    ["When was Erik Okafor appointed minister?", "Mr Okafor, appointed minister in May, met her.", false],
    ["Where exactly in Norhaven did they meet?", "They met in Norhaven.", true],
    ["Which nationalities were the sailors?", "Nine sailors were brought ashore.", true],
    ["Which nationalities were the sailors?", "Nine Norwegian nationals were brought ashore.", false],
    ["What does the Nationality and Borders Act change?", "The Nationality and Borders Act raises the penalty.", false],
    ["In which building did they meet?", "They met in Norhaven.", true],
    ["In which building did they meet?", "They met in the Customs House in Norhaven.", false],
    ["How many crossings a week are there?", "There were nine crossings.", true],
    ["How many crossings a week are there?", "There are nine weekly crossings.", false],
    ["How much is paid per head?", "The fund pays 3 million crowns.", true],
    ["How much is paid per head?", "The fund pays 3 crowns for each person.", false],
  ])("%s in “%s”: missing %s", (question, sentence, isMissing) => {
    expect(lacksAttribute(question, sentence)).toBe(isMissing);
  });
});
