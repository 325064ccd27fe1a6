/** Times and lists as prose has them. */
import { describe, expect, it } from "vitest";
import { writtenList } from "../../src/language/written-list.ts";
import { writtenTime } from "../../src/language/written-time.ts";

const span = (from: string | null, to: string | null, anyYear = false) => ({ from, to, anyYear });

describe("a time", () => {
  it.each([
    [span("2029-01-01", "2029-12-31"), "2029", "2029"],
    [span("2026-01-01", "2029-12-31"), "2026 to 2029", "2026 à 2029"],
    [span("2030-03-01", "2030-03-31"), "March 2030", "mars 2030"],
    [span("2028-02-01", "2028-02-29"), "February 2028", "février 2028"],
    [span("2031-03-05", "2031-03-05"), "5 March 2031", "5 mars 2031"],
    [span("2028-01-01", null), "since 2028", "depuis 2028"],
    [span("2028-03-05", null), "since 5 March 2028", "depuis 5 mars 2028"],
    [span(null, "2029-12-31"), "up to 2029", "jusqu’à 2029"],
    [span(null, "2029-06-30"), "up to 30 June 2029", "jusqu’à 30 juin 2029"],
    [span("2029-06-01", "2031-03-06"), "1 June 2029 to 6 March 2031", "du 1er juin 2029 au 6 mars 2031"],
    [span("2000-03-01", "2000-03-31", true), "March of any year", "mars (toutes années)"],
    [span("2000-11-14", "2000-11-14", true), "14 November of any year", "14 novembre (toutes années)"],
    [span(null, null), "", ""],
  ])("%o", (time, english, french) => {
    expect([writtenTime(time, "en"), writtenTime(time, "fr")]).toEqual([english, french]);
  });
});

describe("a list", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a and b", "a ou b"],
    [["a", "b", "c"], "a, b and c", "a, b ou c"],
  ])("%j", (items, english, french) => {
    expect([writtenList(items, "and", "en"), writtenList(items, "or", "fr")]).toEqual([english, french]);
  });
});
