/** Each demand of a question held against one sentence, with the reason beside the figure. */
import { describe, expect, it } from "vitest";
import { viewCorpus, type SentenceView } from "../../../src/answering/evidence/corpus-view.ts";
import { coverageOf, pairsIn, type Coverage } from "../../../src/answering/evidence/coverage.ts";
import { turnFit, turnsAsked } from "../../../src/answering/evidence/cue-fit.ts";
import { kindFit } from "../../../src/answering/evidence/kind-fit.ts";
import { officeFit } from "../../../src/answering/evidence/office-fit.ts";
import { presenceIn, seek } from "../../../src/answering/evidence/sought.ts";
import { speakerFit } from "../../../src/answering/evidence/speaker-fit.ts";
import { timeFit } from "../../../src/answering/evidence/time-fit.ts";
import { factsOf } from "../../../src/answering/facts.ts";
import { personTerms } from "../../../src/answering/people.ts";
import { findTimesAsked } from "../../../src/answering/understanding/time-asked.ts";
import { understand } from "../../../src/answering/understanding/understanding.ts";
import { createRetriever } from "../../../src/retrieval/retriever.ts";
import { corpusOf, inventRelease } from "../../support/releases.ts";
import { coast } from "../harbour.ts";

const corpus = corpusOf(coast);
const view = viewCorpus(corpus, createRetriever(corpus));
const facts = { ...factsOf(view), today: "2031-05-15" };
const sentences = corpus.releases.flatMap((release) => view.viewOf(release).sentences);

/** The first sentence that holds these words, of the release with this id where one is given. */
function sentence(words: string, id?: string): SentenceView {
  const found = sentences.find(
    ({ text, release }) =>
      text.includes(words) && (id ?? release.annotated.release.id) === release.annotated.release.id,
  );
  if (!found) throw new Error(`No sentence holds "${words}".`);
  return found;
}

function cover(question: string, words: string): Coverage {
  const sought = seek(understand(question, facts).wanted, view);
  return coverageOf(sentence(words), sought, pairsIn(sought));
}

function kindValue(question: string, words: string): number {
  const asked = understand(question, facts);
  return kindFit(sentence(words), asked.kind, asked).value;
}

function timeValue(question: string, words: string): number | undefined {
  const [time] = findTimesAsked(question, "en", "2031-05-15");
  return time && timeFit(sentence(words), time);
}

describe("coverage", () => {
  it("is whole where the sentence holds every word", () => {
    expect(cover("Is the harbour deal worth it?", "worth 41 million").value).toBeCloseTo(1, 5);
  });

  it("counts a word by its family and by what may stand for it, but less", () => {
    const { value } = cover("Who guards against theft?", "Boat thefts fell");
    expect(value).toBeGreaterThan(0.2);
    expect(value).toBeLessThan(1);
  });

  it.each([
    ["fatal lives", "lives"],
    ["fatal tragic lives", "fatal tragic"],
  ])("holds a word better by “%s” than by “%s”, but never as well as by itself", (more, fewer) => {
    const dying = {
      accepted: new Map([["die", 1], ...["fatal", "tragic", "lives"].map((term) => [term, 0.8] as const)]),
    };
    const heldBy = (terms: string): number => presenceIn(dying, new Set(terms.split(" ")));
    expect(heldBy(more)).toBeGreaterThan(heldBy(fewer));
    expect(heldBy(more)).toBeLessThan(heldBy("die"));
  });

  it("counts what the sentence points back to: “The plan” is the ferry plan", () => {
    const [ferry] = cover("ferry plan cost", "The plan costs").met;
    expect(ferry?.here).toBeGreaterThan(0.5);
    expect(ferry?.here).toBeLessThan(1);
  });

  it("counts a neighbour less than the sentence, and another release not at all", () => {
    const beside = cover("lighthouses", "Number of patrol boats").value;
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeLessThan(cover("lighthouses", "two new lighthouses").value);
    expect(cover("lighthouses", "Boat thefts fell").value).toBe(0);
  });

  it("knows words that stand side by side, and the one that is met least", () => {
    expect(cover("new lighthouses", "two new lighthouses")).toMatchObject({ sideBySide: 1, least: 1 });
    expect(cover("lighthouses of new stone", "two new lighthouses")).toMatchObject({ sideBySide: 0, least: 0 });
  });

  it("lets a word that no release prints weigh less than one that another sentence has", () => {
    const { met } = cover("a splendid siren", "a warning siren");
    const [splendid, siren] = met.map(({ share }) => share);
    expect(splendid ?? 1).toBeLessThan(siren ?? 0);
  });

  it("lets a rare word weigh more than one that every release has", () => {
    const { met } = cover("minister siren", "a warning siren");
    const [minister, siren] = met.map(({ share }) => share);
    expect(siren ?? 0).toBeGreaterThan(minister ?? 0);
  });
});

describe("the kind of thing asked for", () => {
  it.each([
    ["How much is it worth?", "worth 41 million", 1, "a sum"],
    ["How much is it worth?", "two new lighthouses", 0, "a number, but no sum"],
    ["How many crossings?", "nine crossings", 1, "a number of crossings"],
    ["How many ferries?", "nine crossings", 0.25, "a number of something else"],
    ["How many patrol boats?", "Number of patrol boats", 1, "what is counted stands before the figure"],
    ["By what percentage did thefts fall?", "fell by 20%", 1, "a share that goes down"],
    ["By what percentage did thefts rise?", "fell by 20%", 0, "a share that goes the wrong way"],
    ["Where was it signed?", "in Brenholm today", 1, "a place behind “in”"],
    ["When did thefts fall?", "in 2030", 1, "a year"],
    ["When, after 2030, did thefts fall?", "in 2030", 0, "the year that the question has itself"],
    ["Whom did the envoy meet?", "signed the harbour deal", 0.6, "a group, where company is asked for"],
    ["Who heads the envoys?", "signed the harbour deal", 0, "a group, where somebody is asked for"],
    ["How long was the banner?", "forty metres", 0.6, "a length, which is not a time but may be meant"],
    ["Who praised the deal?", "praised the deal", 1, "somebody's name"],
    ["Who besides Jonas Vik praised the deal?", "praised the deal", 0, "the name that the question has itself"],
  ])("%s in “%s”: %d (%s)", (question, words, value) => {
    expect(kindValue(question, words)).toBe(value);
  });

  it("points at the thing itself", () => {
    const asked = understand("How much is it worth?", facts);
    const view41 = sentence("worth 41 million");
    const [span] = kindFit(view41, asked.kind, asked).spans;
    expect(view41.text.slice(span?.start, span?.end)).toBe("41 million crowns");
  });
});

describe("who speaks", () => {
  it.each([
    ["Lindqvist", "dredge the northern channel", "speaks", "her direct speech"],
    ["the Minister of Ports", "dredge the northern channel", "speaks", "by the office she holds in that release"],
    ["Okafor", "dredge the northern channel", "none", "somebody else's speech"],
    ["Jonas Vik", "praised the deal", "reported", "what he did is told, his words are not given"],
    ["Lindqvist", "worth 41 million", "none", "the release's own words"],
    ["Lindqvist", "no berth here", "speaks", "“she added”"],
  ])("%s in “%s”: %s (%s)", (who, words, fit) => {
    expect(speakerFit(personTerms(who), sentence(words, who === "Jonas Vik" ? "news-report" : "harbour-deal"))).toBe(
      fit,
    );
  });

  it("anybody will do where the question is who spoke", () => {
    expect(speakerFit(null, sentence("dredge the northern channel"))).toBe("speaks");
    expect(speakerFit(null, sentence("worth 41 million"))).toBe("none");
  });
});

describe("the time", () => {
  it.each([
    ["in 2030", "fell by 20% in 2030", 1, "the sentence names the year"],
    ["in 2033", "until 2033", 1, "so it does, whatever the release's own date"],
    ["in 2030", "slipways", 0.7, "its release is of that year"],
    ["in 2029", "slipways", 0, "its release is of another"],
    ["since 2030", "worth 41 million", 0.7, "an open end"],
    ["in March", "worth 41 million", 0.7, "March of any year"],
    ["in April", "worth 41 million", 0, "no April in sight"],
    ["in May 2030", "fell by 20% in 2030", 0.25, "the year agrees, the month is not told"],
    ["in February 2030", "fell by 20% in 2030", 0.9, "the release is of that month and prints the year"],
  ])("%s in “%s”: %d (%s)", (question, words, value) => {
    expect(timeValue(question, words)).toBe(value);
  });
});

describe("the holder of an office", () => {
  it("is named in the sentence", () => {
    expect(officeFit(sentence("Ada Lindqvist, said"), personTerms("Minister of Ports")).value).toBe(1);
    expect(officeFit(sentence("worth 41 million"), personTerms("Minister of Ports")).value).toBe(0);
    expect(officeFit(sentence("Ada Lindqvist, said"), personTerms("Prime Minister")).value).toBe(0);
    expect(personTerms("le ministre britannique de l’Intérieur")).toEqual(personTerms("the Home Secretary"));
    expect(personTerms("ministre de l’Intérieur")).toEqual(personTerms("Interior Minister"));
  });

  it("may be asked for with the country, which its own releases leave out", () => {
    const home = inventRelease(["Harbour Secretary Lucy Marsh opened the quay."], { publisher: "UK Harbour Office" });
    const corpusAtHome = corpusOf([home]);
    const [first] = corpusAtHome.releases.map(viewCorpus(corpusAtHome, createRetriever(corpusAtHome)).viewOf);
    const marsh = first?.sentences[0];
    if (!marsh) throw new Error("No sentence.");
    expect(officeFit(marsh, personTerms("British Harbour Secretary")).value).toBe(1);
    expect(officeFit(marsh, personTerms("French Harbour Secretary")).value).toBe(0);
  });
});

describe("a turn of phrase that tells what is asked", () => {
  it.each([
    ["What is the money for?", "signed the harbour deal", 0, "tells of no use of it"],
    ["What was the meeting about?", "signed the harbour deal", 0, "tells of no subject"],
  ])("%s in “%s”: %d (%s)", (question, words, more) => {
    expect(turnFit(sentence(words), turnsAsked(question))).toBe(more);
  });

  it.each([
    ["What will it be spent on?", "The fund will go towards nets."],
    ["What was that meeting about?", "The meeting focused on eels."],
    ["What was on the agenda there?", "They met to discuss a range of issues."],
    ["Where is she off to next?", "She will travel to Brenholm in May."],
    ["What was the point of the Lindqvist get-together?", "The meeting focused on eels."],
    ["Why did the ministers meet?", "The talks focused on eels."],
    ["Has that been done before?", "For the first time, crews sail together."],
    ["Had crews ever sailed together before?", "For the first time, crews sail together."],
    ["Whos footing the bill for the crews?", "More crews will sail as a result of Norland funding."],
  ])("%s in “%s”", (question, text) => {
    const [only] = corpusOf([inventRelease([text])]).releases;
    const held = only && viewCorpus(corpusOf([only.release]), createRetriever(corpusOf([only.release]))).viewOf(only);
    expect(held?.sentences.map((one) => turnFit(one, turnsAsked(question)))).toEqual([0.2]);
    expect(held?.sentences.map((one) => turnFit(one, turnsAsked("Who met?")))).toEqual([0]);
  });
});

describe("a judgement", () => {
  it.each(["Do Norland and Sundland get on?", "are norland and sundland getting along these days?"])(
    "is asked for: %s",
    (question) => {
      expect(understand(question, facts).asksForJudgement).toBe(true);
    },
  );

  it.each(["Who gets on the ferry?", "Did they get on with the dredging?"])("is not: %s", (question) => {
    expect(understand(question, facts).asksForJudgement).toBe(false);
  });
});
