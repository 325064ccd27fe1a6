import { describe, expect, it } from "vitest";
import { expectedKind, type AnswerKindName } from "../../src/language/answer-kind.ts";

const QUESTIONS: Readonly<Record<Exclude<AnswerKindName, "any">, readonly string[]>> = {
  number: [
    "Actual number of boats, not the percentage",
    "How many officers patrol the coast?",
    "And how many boats were stopped last year?",
    "How often does the committee meet?",
    "wot number of boats sailed?",
    "How old is the bridge?",
    "How much bigger is the fleet to be?",
    "How high is the new sea wall?",
    "What is the population of the island?",
    "What was the death toll?",
    "What was the headcount before the cuts?",
    "What is the maximum number of passengers?",
    "What is the new maximum penalty for theft?",
    "Please tell me how many ferries were cancelled",
    "Combien de policiers sont déployés ?",
  ],
  money: [
    "How much will the harbour cost?",
    "How much did Norway pay towards the tunnel?",
    "What is the price of a permit?",
    "What was the total budget for flood defences?",
    "How many million euros were promised?",
    "How many pounds does the scheme save?",
    "What sum was set aside?",
    "How much cash did Norway pledge?",
    "How much wonga did they blow on the pier?",
    "How big was the cheque?",
    "What was the bill for the visit?",
    "What do the officers in Sund earn?",
    "How much of the taxpayers' money went to the museum?",
    "Combien coûte le projet ?",
    "Quel est le montant de l'aide ?",
    "Quelle somme la ministre a-t-elle promise ?",
  ],
  share: [
    "What percentage of households qualify?",
    "What proportion of waste is recycled?",
    "By what percentage did crossings fall?",
    "How much of the budget goes to schools?",
    "How much will the fleet grow in % terms?",
    "Quel pourcentage des navires est électrique ?",
  ],
  date: [
    "When was the treaty signed?",
    "In what year did the port open?",
    "On which day does the summit begin?",
    "Since when has the rule applied?",
    "How far back do the records of the port go?",
    "What is the deadline for applications?",
    "By what deadline?",
    "What time does the office close?",
    "What was the next big harbour date?",
    "Which regatta was coming up, and when?",
    "What summit were they preparing and in what month?",
    "Quand le pont a-t-il ouvert ?",
    "En quelle année le musée a-t-il ouvert ?",
  ],
  duration: [
    "How long does the ferry take?",
    "For how long will the grant run?",
    "How much jail time did they get?",
    "How much porridge did they get?",
    "How many weeks does the review last?",
    "How many years did the talks go on?",
    "Combien de temps dure le projet ?",
    "Combien d’années de prison risquent-ils ?",
  ],
  person: [
    "Who is going to lead it?",
    "Who's in charge?",
    "whos been put in charge of the harbour unit",
    "Who'll mend it?",
    "Who signed the agreement?",
    "Who is the Home Secretary?",
    "Whom did the minister meet?",
    "Which minister opened the hospital?",
    "By whom was the report written?",
    "Whose idea was the pilot?",
    "Which judge heard the case?",
    "Which security experts were sent?",
    "What's the name of our senior officer in Sund?",
    "Qui a signé l'accord ?",
    "Quel ministre a visité Calais ?",
  ],
  role: ["What role does Helen Moss hold?", "Which office did Mr Laurent hold?", "What is Anna Weber's job?"],
  place: [
    "Where do people go who were turned away?",
    "Where did the ministers meet?",
    "Which port will be rebuilt?",
    "In which country was the boat built?",
    "Where will the new hospital be?",
    "Which cities hosted the games?",
    "What street was closed?",
    "On which shore will they patrol?",
    "On which rivers are there barriers?",
    "Which hospital takes them in?",
    "Which part of France is meant?",
    "Où se trouve le centre ?",
    "Dans quelle ville la réunion a-t-elle eu lieu ?",
  ],
  organisation: [
    "Which company builds the trains?",
    "What agency runs the coastguard?",
    "Which police force led the raid?",
    "Which university studied the reef?",
    "What are the names of the crime groups?",
    "What are the names of the 55 groups?",
    "Which other fishing groups are there?",
    "Quels réseaux sociaux ont-ils cités ?",
    "Which tech giants were fined?",
    "Which club of nations did she join?",
    "What is the name of the group of ministers that met?",
    "Which social networks did they name?",
  ],
  reason: [
    "How does the ministry account for fewer thefts?",
    "How did she explain the delay?",
    "What is the point of funding a museum?",
    "To what end was the museum built?",
    "Why was the bridge closed?",
    "What is the purpose of the fund?",
    "What caused the delay?",
    "For what reason was the visit put off?",
    "What is the aim of the partnership?",
    "Pourquoi le tunnel est-il fermé ?",
  ],
  manner: [
    "How will the money be shared out?",
    "How do I apply for a permit?",
    "How can farmers claim the grant?",
    "In what way will schools benefit?",
    "Comment demander une aide ?",
  ],
  list: [
    "What are the three priorities of the plan?",
    "Which measures were agreed?",
    "Name two countries that joined",
    "What documents do I need?",
    "What steps will the council take?",
    "Quelles sont les mesures prévues ?",
  ],
  "yes-no": [
    "Did the minister visit Dover?",
    "Is the tunnel open?",
    "Can I apply twice?",
    "My boat was stolen. Am I insured?",
    "Will there be a second phase?",
    "Has France agreed to the plan?",
    "Est-ce que le port est ouvert ?",
  ],
  definition: [
    "What is a freeport?",
    "What is meant by a safe country?",
    "What does COBRA stand for?",
    "Define net zero",
  ],
  words: [
    "What did the Home Secretary say about smugglers?",
    "How did the mayor describe the flood?",
    "Which Okafor quote mentions the flood?",
    "What has the minister announced on housing?",
    "What is the government's position on fishing?",
    "What did Ms Okafor promise the farmers?",
    "Qu'a dit la ministre sur la pêche ?",
  ],
};

const TABLE = Object.entries(QUESTIONS).flatMap(([kind, questions]) => questions.map((question) => [question, kind]));

describe("the kind of answer that a question asks for", () => {
  it.each(TABLE)("%s → %s", (question, kind) => {
    expect(expectedKind(question ?? "").kind).toBe(kind);
  });

  it.each(["Qu'est-ce qui a changé depuis 2023 ?", "smugglers", "the 2022 agreement", "", "??"])(
    "is open for %j",
    (question) => {
      expect(expectedKind(question).kind).toBe("any");
    },
  );

  it.each([
    ["How many French officers are on patrol?", "offic"],
    ["How many examination boards exist in the county?", "board"],
    ["How many people smuggling networks were broken up?", "network"],
    ["What number of people came over in January?", "person"],
    ["how many got nabbed thanks to the harbour crew", null],
    ["What figure is given for arrests?", null],
    ["Which police station did the minister visit?", "station"],
    ["Which anniversary falls in May?", "anniversari"],
    ["Which French towns host UK liaison officers?", "town"],
    ["Quel port français accueille les patrouilles ?", "port"],
    ["Quelles grandes villes sont citées ?", "vill"],
    ["Why was it closed?", null],
  ])("knows the noun that is asked about: %s → %s", (question, noun) => {
    expect(expectedKind(question).noun).toBe(noun);
  });

  it("reads the same in capitals, without accents and without its mark", () => {
    for (const [question = "", kind] of TABLE) {
      expect([question, expectedKind(question.toUpperCase()).kind]).toEqual([question, kind]);
      expect([question, expectedKind(question.replace(/\s?\?$/u, "")).kind]).toEqual([question, kind]);
    }
  });
});
