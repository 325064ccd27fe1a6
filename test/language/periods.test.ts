/** Dates and stretches of time in a text; today is 15 May 2031. */
import { describe, expect, it } from "vitest";
import { dayPattern, findEvents, findPeriods } from "../../src/language/periods.ts";

const TODAY = "2031-05-15";
const read = (text: string, language: "en" | "fr" = "en") =>
  findPeriods(text, language, TODAY).map(({ start, end, from, to }) => [text.slice(start, end), from, to]);

describe("English", () => {
  it.each([
    ["in 2029", "2029", "2029-01-01", "2029-12-31"],
    ["in March 2030", "March 2030", "2030-03-01", "2030-03-31"],
    ["5 March 2031", "5 March 2031", "2031-03-05", "2031-03-05"],
    ["at the end of March 2030", "end of March 2030", "2030-03-21", "2030-03-31"],
    ["29 February 2028", "29 February 2028", "2028-02-29", "2028-02-29"],
    ["in February 2028", "February 2028", "2028-02-01", "2028-02-29"],
    ["the 2029-30 budget", "2029-30", "2029-01-01", "2030-12-31"],
    ["in 2029/30", "2029/30", "2029-01-01", "2030-12-31"],
    ["last year", "last year", "2030-01-01", "2030-12-31"],
    ["yesterday", "yesterday", "2031-05-14", "2031-05-14"],
    ["by 05/03/2031", "05/03/2031", "2031-03-05", "2031-03-05"],
    ["over the two years before October 2029", "October 2029", "2029-10-01", "2029-10-31"],
  ])("%s", (text, words, from, to) => {
    expect(read(text)).toEqual([[words, from, to]]);
  });

  it.each([
    "may they come?",
    "where they last sat down",
    "2000 officers",
    "£2,000",
    "in an hour",
    "within two weeks",
    "now",
    "20 people",
    "in 3 days",
    "on duty 24/7",
    "later in the week",
    "",
  ])("%j names none", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("French", () => {
  it.each([
    ["en 2029", "2029", "2029-01-01", "2029-12-31"],
    ["en mars 2030", "mars 2030", "2030-03-01", "2030-03-31"],
    ["le 5 mars 2031", "5 mars 2031", "2031-03-05", "2031-03-05"],
    ["En août 2028", "août 2028", "2028-08-01", "2028-08-31"],
  ])("%s", (text, words, from, to) => {
    expect(read(text, "fr").map(([found, ...days]) => [found?.replace(/^le /u, ""), ...days])).toEqual([
      [words, from, to],
    ]);
  });

  it("a month alone is of any year", () => {
    expect(findPeriods("en décembre", "fr", TODAY)).toMatchObject([{ anyYear: true, to: "2000-12-31" }]);
  });

  it.each(["les martiniquais", "dans deux semaines", "investi en deux ans ?", "maintenant"])(
    "%j names none",
    (text) => {
      expect(read(text, "fr")).toEqual([]);
    },
  );
});

describe("relative words", () => {
  it("mean nothing where today is not known", () => {
    expect(findPeriods("What happened last year?", "en", null)).toEqual([]);
  });
});

describe("events that people date by", () => {
  it.each(["before Brexit", "the Olympics", "après la pandémie,"])("%s", (text) => {
    expect(findEvents(text)).toHaveLength(1);
  });

  it("are few and known", () => {
    expect(findEvents("before the harbour festival")).toEqual([]);
  });
});

function printed(text: string, from: string, to: string) {
  const match = dayPattern(from, to)?.exec(text);
  return match && [match[0], match.groups?.["year"]];
}

describe("what a text prints of a day or month", () => {
  it.each([
    ["signed on 5 March 2031 in Brenholm", "2031-03-05", "2031-03-05", ["5 March 2031", "2031"]],
    ["signed on the 5th of March", "2031-03-05", "2031-03-05", ["5th of March", undefined]],
    ["signed on March 5, 2031", "2031-03-05", "2031-03-05", ["March 5, 2031", "2031"]],
    ["signé le 5 mars", "2031-03-05", "2031-03-05", ["5 mars", undefined]],
    ["signed on 15 March", "2031-03-05", "2031-03-05", null],
    ["the March 2031 deal", "2031-03-01", "2031-03-31", ["March 2031", "2031"]],
    ["they marched", "2031-03-01", "2031-03-31", null],
  ])("%s: %s to %s", (text, from, to, words) => {
    expect(printed(text, from, to)).toEqual(words);
  });

  it("is nothing for longer stretches", () => {
    expect(dayPattern("2031-01-01", "2031-12-31")).toBeNull();
    expect(dayPattern("", "")).toBeNull();
  });
});
