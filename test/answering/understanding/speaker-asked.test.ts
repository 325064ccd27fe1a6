/** Whose words a question asks for. */
import { describe, expect, it } from "vitest";
import { asksForOwnWords, findPersonOn, findSpeakerAsked } from "../../../src/answering/understanding/speaker-asked.ts";

const SPEAKERS: readonly (readonly [question: string, who: string])[] = [
  ["What did Ada Lindqvist say about the channel?", "Ada Lindqvist"],
  ["What has Lindqvist said on dredging?", "Lindqvist"],
  ["How did the Minister of Ports describe the deal?", "the Minister of Ports"],
  ["What exactly did Mr Okafor promise?", "Mr Okafor"],
  ["What else did Lindqvist say?", "Lindqvist"],
  ["Why does Okafor think the pier is needed?", "Okafor"],
  ["Did Lindqvist ever mention lighthouses?", "Lindqvist"],
  ["Has the mayor commented on the strike?", "the mayor"],
  ["Quote Lindqvist on dredging", "Lindqvist"],
  ["Please quote Ada Lindqvist.", "Ada Lindqvist"],
  ["What Lindqvist quote mentions ferries?", "Lindqvist"],
  ["Give me a line from Okafor about the ferries", "Okafor"],
  ["Pull the Lindqvist line praising the crews", "Lindqvist"],
  ["Okafor's verdict on the crews", "Okafor"],
  ["Okafor's own description of the pier", "Okafor"],
  ["In Okafor's words of May 2030, what must be done?", "Okafor"],
  ["Any comments by the harbour master?", "the harbour master"],
  ["Is there something from Lindqvist on storms?", "Lindqvist"],
  ["What is Okafor's view of the tunnel?", "Okafor"],
  ["What was the minister’s reaction to the storm?", "the minister"],
  ["Lindqvist's words on the northern channel?", "Lindqvist"],
  ["What is needed, according to Lindqvist?", "Lindqvist"],
  ["According to Ada Lindqvist, what comes next?", "Ada Lindqvist"],
  ["What words did Lindqvist use for the storm?", "Lindqvist"],
  ["What did Lindqvist and Okafor say?", "Lindqvist and Okafor"],
  ["What did O'Brien warn of?", "O'Brien"],
  ["What did Jean-Luc Moreau declare?", "Jean-Luc Moreau"],
  ["what did lindqvist say about ferries", "lindqvist"],
  ["What did Okafor underline remains a priority?", "Okafor"],
  ["What did Lindqvist welcome on the northern channel?", "Lindqvist"],
  ["How did the 2030 Minister of Ports characterise the storm?", "Minister of Ports"],
  ["How did the Minister of Ports in 2030 put it?", "the Minister of Ports"],
  ["What did Okafor say in Brenholm in June 2031 about eels?", "Okafor"],
  ["Why are two piers needed, in the view of the Minister of Ports of 2030?", "the Minister of Ports"],
  ["What is the channel in Lindqvist's eyes?", "Lindqvist"],
  ["Show me what Lindqvist said on eels", "Lindqvist"],
  ["what the minister had to say in 2030 about eels", "the minister"],
  ["Which words did Okafor pick for the storm?", "Okafor"],
  ["As Lindqvist puts it, what are eels?", "Lindqvist"],
  ["Quote Lindqvist, first person, on dredging", "Lindqvist"],
  ["Que dit Lindqvist sur le chenal ?", "Lindqvist"],
  ["Qu'a déclaré Lindqvist sur les phares ?", "Lindqvist"],
  ["Qu'a dit la ministre ?", "la ministre"],
  ["Que faut-il, selon Lindqvist ?", "Lindqvist"],
  ["Qu’est-ce que Lindqvist a dit des phares ?", "Lindqvist"],
  ["Comment Ada Lindqvist a-t-elle qualifié les équipages ?", "Ada Lindqvist"],
  ["Quels mots Lindqvist emploie-t-elle pour la tempête ?", "Lindqvist"],
  ["Comment la ministre des Ports justifie-t-elle le projet ?", "la ministre des Ports"],
  ["Okafor a-t-il remercié les équipages ?", "Okafor"],
  ["Qu’a promis le ministre norlandais aux pêcheurs ?", "le ministre norlandais"],
  ["Qu’a déclaré le ministre de l’Intérieur français sur les ports ?", "le ministre de l’Intérieur français"],
  ["Que promet Lindqvist pour 2031 ?", "Lindqvist"],
];

const ANYBODY = [
  "Who said that the channel will be dredged?",
  "Who called the storm a warning?",
  "Which minister spoke of lighthouses?",
  "Whose words are “before winter”?",
  "Who was it that promised two lighthouses?",
  "Who thanked the crews?",
  "Qui a dit que le chenal sera dragué ?",
  "Qui a parlé des phares ?",
  "Quel ministre a promis deux phares ?",
  "De qui est cette phrase ?",
];

const NOBODY = [
  "How much is the harbour deal worth?",
  "Who is the Minister of Ports?",
  "When will the channel be dredged?",
  "What did they say?",
  "What does it mean?",
  "Where was the statement published?",
  "How many words does the agreement have?",
  "What is the name of the ferry?",
  "What was said about eels?",
  "Which storms does the ministry cite as examples?",
  "Who met in Sund?",
  "Did Lindqvist and Okafor speak to each other?",
  "Combien coûtent les phares ?",
];

describe("somebody's words", () => {
  it.each(SPEAKERS)("%s", (question, who) => {
    const found = findSpeakerAsked(question);
    expect(found?.who).toBe(who);
    expect(question.slice(found?.start, found?.end)).toBe(who);
  });
});

describe("direct speech", () => {
  it.each(["Give me Okafor's own words on eels", "Quote Okafor verbatim", "Les propres mots d'Okafor"])(
    "is all that will do: %s",
    (question) => {
      expect(asksForOwnWords(question)).toBe(true);
    },
  );

  it.each(["What did Okafor say about eels?", "Who owns the words?"])("may be told of: %s", (question) => {
    expect(asksForOwnWords(question)).toBe(false);
  });
});

describe("anybody's words", () => {
  it.each(ANYBODY)("%s", (question) => {
    expect(findSpeakerAsked(question)).toEqual({ who: null, start: 0, end: 0 });
  });
});

describe("nobody's words", () => {
  it.each(NOBODY)("%s", (question) => {
    expect(findSpeakerAsked(question)).toBeNull();
  });
});

describe("a known person right before what they speak of", () => {
  it.each([
    ["Lindqvist on dredging", "Lindqvist"],
    ["Ada Lindqvist about the storm?", "Ada Lindqvist"],
    ["Lindqvist quotes on ferries", "Lindqvist"],
    ["Lindqvist sur les phares", "Lindqvist"],
  ])("%s", (question, who) => {
    expect(findPersonOn(question, isLindqvist)?.who).toBe(who);
  });

  it("may speak verbatim", () => {
    expect(findPersonOn("Lindqvist, verbatim, on the storm", isLindqvist)?.who).toBe("Lindqvist");
    expect(findPersonOn("Ada Lindqvist, in her own words, on the storm", isLindqvist)?.who).toBe("Ada Lindqvist");
  });

  it.each([
    "Ferries on the lake",
    "Okafor on dredging",
    "What about the storm?",
    "Where was Lindqvist on 5 March 2031?",
    "Whom did Lindqvist meet on Tuesday?",
  ])("%s: nobody", (question) => {
    expect(findPersonOn(question, isLindqvist)).toBeNull();
  });
});

function isLindqvist(phrase: string): boolean {
  return ["Lindqvist", "Ada Lindqvist"].includes(phrase);
}
