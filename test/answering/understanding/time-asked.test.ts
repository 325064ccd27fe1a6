/** When a question asks about; today is 15 May 2031. */
import { describe, expect, it } from "vitest";
import { findOrder, findTimesAsked, holdsDay } from "../../../src/answering/understanding/time-asked.ts";

const TODAY = "2031-05-15";
const spans = (question: string, language: "en" | "fr" = "en") =>
  findTimesAsked(question, language, TODAY).map(({ from, to }) => `${from ?? "…"} ${to ?? "…"}`);

const ENGLISH: readonly (readonly [question: string, ...spans: string[]])[] = [
  ["How many ferries sailed in 2029?", "2029-01-01 2029-12-31"],
  ["What was agreed in March 2030?", "2030-03-01 2030-03-31"],
  ["What was announced on 5 March 2031?", "2031-03-05 2031-03-05"],
  ["What was announced on March 5, 2031?", "2031-03-05 2031-03-05"],
  ["Who met on 2030-11-02?", "2030-11-02 2030-11-02"],
  ["What has changed since 2028?", "2028-01-01 …"],
  ["What was said after 2029?", "2029-01-01 …"],
  ["What was promised before 2030?", "… 2030-12-31"],
  ["Where did they meet before their June 2030 talks?", "… 2030-06-30"],
  ["Where did they meet before their June talks?", "… …"],
  ["What was spent up to 2027?", "… 2027-12-31"],
  ["What was spent up to autumn 2027?", "… 2027-12-31"],
  ["How much was spent between 2026 and 2029?", "2026-01-01 2029-12-31"],
  ["How much was spent from 2026 to 2029?", "2026-01-01 2029-12-31"],
  ["What was said from 2026 through 2029?", "2026-01-01 2029-12-31"],
  ["Trace the plans from 2026 through 2028 to 2029", "2026-01-01 2029-12-31"],
  ["How much is the 2026 to 2029 deal worth?", "2026-01-01 2029-12-31"],
  ["Compare 2026 to 2029", "2026-01-01 2026-12-31", "2029-01-01 2029-12-31"],
  ["How do the sums for 2025 to 2027 and for 2028 to 2030 differ?", "2025-01-01 2027-12-31", "2028-01-01 2030-12-31"],
  ["How many ferries sailed this year (2029)?", "2029-01-01 2029-12-31"],
  ["What happened last year?", "2030-01-01 2030-12-31"],
  ["What happened last month?", "2031-04-01 2031-04-30"],
  ["What was said yesterday?", "2031-05-14 2031-05-14"],
  ["Which deals came in 2029 and 2030?", "2029-01-01 2029-12-31", "2030-01-01 2030-12-31"],
  ["Compare 2028, 2029 and 2031", "2028-01-01 2028-12-31", "2029-01-01 2029-12-31", "2031-01-01 2031-12-31"],
  ["What was announced in the 2030 statement?", "2030-01-01 2030-12-31"],
  ["What did they say three years ago?", "2028-01-01 2028-12-31"],
  ["How much was spent over the two years before October 2029?", "… 2029-10-31"],
  ["Where did she go later in the week of the 2030 deal?", "2030-01-01 2030-12-31"],
  ["What was sold in the first nine months of 2029?", "2029-01-01 2029-12-31"],
  ["How many ferries sailed in the last quarter of 2028?", "2028-01-01 2028-12-31"],
  ["What was said before Brexit?", "… 2020-01-30"],
  ["What was said after the pandemic?", "2020-03-11 …"],
];

const FRENCH: readonly (readonly [question: string, ...spans: string[]])[] = [
  ["Combien de bateaux en 2029 ?", "2029-01-01 2029-12-31"],
  ["Que s'est-il passé en mars 2030 ?", "2030-03-01 2030-03-31"],
  ["Qui s'est réuni le 5 mars 2031 ?", "2031-03-05 2031-03-05"],
  ["Qu'a-t-on promis depuis 2028 ?", "2028-01-01 …"],
  ["Qu'a-t-on promis avant 2030 ?", "… 2030-12-31"],
  ["Combien entre 2026 et 2029 ?", "2026-01-01 2029-12-31"],
];

const TIMELESS = [
  "How much is the harbour deal worth?",
  "May the minister refuse?",
  "Who patrols the channel now?",
  "How many of the 2000 officers are French?",
  "What is £2030 for?",
  "How fast is waste removed in an hour?",
  "How many ships call in a week?",
  "What did the pandemic cost?",
  "Which second lighthouse is meant?",
  "Who sank?",
];

describe("a time that something else is held against", () => {
  it.each([
    ["How many more sailed in 2030 than at the same stage of 2029?", "the same stage of 2029"],
    ["How did catches by May 2030 compare with the same point in 2029?", "the same point in 2029"],
    ["Did fewer come than in the corresponding week of 2028?", "the corresponding week of 2028"],
    ["Combien de plus en 2030 que pendant la même période en 2029 ?", "la même période en 2029"],
    ["How many sailed in 2029?", undefined],
  ])("%s", (question, words) => {
    const against = findTimesAsked(question, "en", TODAY).find(({ isBaseline }) => isBaseline);
    expect(against && question.slice(against.start, against.end)).toBe(words);
  });
});

describe("the times a question names", () => {
  it.each(ENGLISH)("%s", (question, ...wanted) => {
    expect(spans(question)).toEqual(wanted);
  });

  it.each(FRENCH)("%s", (question, ...wanted) => {
    expect(spans(question, "fr")).toEqual(wanted);
  });

  it.each(TIMELESS)("%s: none", (question) => {
    expect(spans(question)).toEqual([]);
  });

  it("a month or a day without a year is of any year", () => {
    for (const question of ["What was agreed in March?", "What happened on 14 November?"]) {
      const [time] = findTimesAsked(question, "en", TODAY);
      expect(time).toMatchObject({ anyYear: true, years: [] });
    }
  });

  it("a sentence may meet the demand by naming the year itself", () => {
    const [time] = findTimesAsked("How much was spent between 2026 and 2029?", "en", TODAY);
    expect(time?.years).toEqual(["2026", "2029"]);
  });
});

describe("the time of a release", () => {
  it.each([
    ["What does the 2030 statement promise?", [true]],
    ["What did the press release of March 2031 say?", [true]],
    ["Which measures were announced in 2029?", [true]],
    ["What do the 2029 and the 2031 releases say?", [true, true]],
    ["How many ferries sailed in 2029?", [false]],
    ["How many boats promised in the 2029 release sailed in 2031?", [true, false]],
  ])("%s", (question, areOfRelease) => {
    expect(findTimesAsked(question, "en", TODAY).map(({ ofRelease }) => ofRelease)).toEqual(areOfRelease);
  });
});

describe("a time that something is only measured by", () => {
  it.each([
    ["How do thefts in 2030 compare with the same month in 2029?", [false, true]],
    ["Were there more thefts in 2030 than in 2029?", [false, false]],
    ["What was stolen in 2029 and in 2030?", [false, false]],
  ])("%s", (question, areBaselines) => {
    expect(findTimesAsked(question, "en", TODAY).map(({ isBaseline }) => isBaseline)).toEqual(areBaselines);
  });
});

describe("a day", () => {
  const [inMarch] = findTimesAsked("in March", "en", TODAY);
  const [since] = findTimesAsked("since 2029", "en", TODAY);
  const [until] = findTimesAsked("before 2029", "en", TODAY);

  it.each([
    ["in March", inMarch, "2017-03-09", true],
    ["in March", inMarch, "2017-04-01", false],
    ["since 2029", since, "2029-01-01", true],
    ["since 2029", since, "2028-12-31", false],
    ["before 2029", until, "2003-07-30", true],
    ["before 2029", until, null, false],
  ] as const)("%s (%#): %s", (_, time, day, isHeld) => {
    expect(time && holdsDay(time, day)).toBe(isHeld);
  });
});

describe("the order asked for", () => {
  it.each([
    ["What is the latest on the harbour?", "newest"],
    ["What is the current plan?", "newest"],
    ["What is the most recent agreement?", "newest"],
    ["Quel est le dernier accord ?", "newest"],
    ["What was the first statement on the pier?", "oldest"],
    ["What is the oldest agreement?", "oldest"],
    ["What was the first lighthouse called?", null],
    ["Who spoke last at the meeting?", null],
  ] as const)("%s", (question, order) => {
    expect(findOrder(question)).toBe(order);
  });
});
