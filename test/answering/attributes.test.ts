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
    ["Who's heading up the harbour unit?", "Officers of the harbour unit searched nine boats.", true],
    ["who is going to run it", "A harbour unit will be set up.", true],
    ["Which officer will command the divers?", "The divers work with the command in Sund.", true],
    ["Who is in charge of the unit?", "The unit is led by Ada Lindqvist.", false],
    ["Who chairs the Sund Group?", "Ada Lindqvist chairs the Sund Group.", false],
    ["Who is the Chief of Ports?", "The Chief of Ports, Ada Lindqvist, came too.", false],
    ["Who led the talks?", MEETING, false],
    ["Who was running the Foreign Office then?", MEETING, false],
    ["Who is heading to Sund?", MEETING, false],
    ["Who was mayor in the run-up to the games?", MEETING, false],
    ["Who put their name to the deal?", "The deal will be signed in May.", true],
    ["Who signed the deal?", "The two ministers signed the deal.", false],
    ["Who showed Okafor round the docks?", "Mr Okafor visited the docks.", true],
    ["Who went with him?", "Mr Okafor visited the docks.", true],
    ["Who went with him?", "Mr Okafor, accompanied by Ada Lindqvist, visited the docks.", false],
    ["Which country do most of the migrants come from?", "Migrants arrive in northern Norland.", true],
    ["Which country do most of the migrants come from?", "Most of them are Norwegian nationals.", false],
    ["Which countries sit on the Sund Group?", "Norland works with officers in Sund.", true],
    ["Which countries sit on the Sund Group?", "Its members are Norland and Sweden.", false],
    ["What is the longest sentence they got?", "They got 40 years in all.", true],
    ["What is the average sentence?", "They got 4 years on average.", false],
    ["How do they mean to make it faster?", "They will push for it.", false],
  ])("%s in “%s”: missing %s", (question, sentence, isMissing) => {
    expect(lacksAttribute(question, sentence)).toBe(isMissing);
  });
});
