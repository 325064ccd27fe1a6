import { describe, expect, it } from "vitest";
import { findDayByWeekday, findEventDate, parseWholeDate } from "../../src/ingest/dates.ts";

describe("a text that is a date and nothing else", () => {
  it.each([
    ["2031-03-05", "2031-03-05"],
    ["2031-03-05 14:50:21-05:00", "2031-03-05"],
    ["2031-03-05T14:50:21Z", "2031-03-05"],
    ["5 March 2031", "2031-03-05"],
    ["Wednesday 5 March 2031", "2031-03-05"],
    ["March 5, 2031", "2031-03-05"],
    ["5th March 2031.", "2031-03-05"],
    ["5 mars 2031", "2031-03-05"],
    ["5 de marzo de 2031", "2031-03-05"],
    ["March 2031", null],
    ["5 March", null],
    ["2031-02-30", null],
    ["Monday", null],
    ["The pier opened on 5 March 2031", null],
    ["", null],
  ])("%s", (text, date) => {
    expect(parseWholeDate(text)).toBe(date);
  });
});

describe("the day of the event", () => {
  it.each([
    ["They met in Paris on Tuesday evening.", "2031-03-04"],
    ["They met in Paris on Tuesday (25 February).", "2031-02-25"],
    ["They met today in London.", "2031-03-05"],
    ["They met on 1 March.", "2031-03-01"],
    ["They will meet on 20 March.", null],
    ["They last met on 3 June 2029.", null],
    ["They met five weeks ago.", null],
    ["They met.", null],
  ])("%s", (sentence, date) => {
    expect(findEventDate([sentence], "2031-03-05")).toBe(date);
  });
});

describe("a year that only the weekday gives away", () => {
  it("is the one named elsewhere in which the weekday is right", () => {
    const text = "They met on Monday 14 November. It is worth 72 million in 2022 to 2023, and started in 2020.";
    expect(findDayByWeekday(text)).toMatchObject({ date: "2022-11-14", isToday: false });
  });

  it("is that of the release too where the day is called today", () => {
    expect(findDayByWeekday("He is here today (Monday 14 November). A plan for 2022.")).toMatchObject({
      isToday: true,
    });
  });

  it("stays unknown where no year fits, or two do", () => {
    expect(findDayByWeekday("They met on Monday 14 November. A plan for 2023.")).toBeNull();
    expect(findDayByWeekday("They met on Monday 14 November. From 2016 to 2022.")).toBeNull();
    expect(findDayByWeekday("They met on Monday 14 November.")).toBeNull();
  });
});
