import { describe, expect, it } from "vitest";
import { readSummaryRequest } from "../../src/slack/summary-request.ts";
import { corpusOf, harbourReleases, inventRelease } from "../support/releases.ts";

const tide = inventRelease(["The tide will be used."], { id: "tide", title: "Deal against the tide" });
const read = (typed: string) => readSummaryRequest(typed, corpusOf([...harbourReleases, tide]));

describe("what is typed after “summary”", () => {
  it.each([
    ["small boats", { length: "points", topic: "small boats" }],
    ["of the small boats", { length: "points", topic: "the small boats" }],
    ["Harbour deal signed", { length: "points", release: "harbour-deal" }],
    ["page ferry-plan", { length: "page", release: "ferry-plan" }],
    ["Harbour deal signed vs ferry-plan", { length: "points", release: "harbour-deal", against: "ferry-plan" }],
    ["Deal against the tide vs ferry-plan", { length: "points", release: "tide", against: "ferry-plan" }],
    ["ferry-plan against deal against the tide", { length: "points", release: "ferry-plan", against: "tide" }],
    ["boats from 2022 to 2023-06", { length: "points", from: "2022", to: "2023-06", topic: "boats" }],
    ["in 2031", { length: "points", from: "2031", to: "2031" }],
    ["2031-05-14", { length: "points", from: "2031-05-14", to: "2031-05-14" }],
    ["2031", { length: "points", from: "2031-01-01", to: "2031-12-31" }],
    ["14 May 2031", { length: "points", from: "2031-05-14", to: "2031-05-14" }],
    ["in May 2031", { length: "points", from: "2031-05-01", to: "2031-05-31" }],
    ["boats since May 2031", { length: "points", from: "2031-05-01", topic: "boats" }],
    ["page phares en mai 2031", { length: "page", from: "2031-05-01", to: "2031-05-31", topic: "phares" }],
    ["Olympics 2032", { length: "points", topic: "Olympics 2032" }],
    ["line channel by Lindqvist", { length: "line", speaker: "Lindqvist", topic: "channel" }],
    ["repairs by volunteers", { length: "points", topic: "repairs by volunteers" }],
    ["ligne phares de 2022 à 2023", { length: "line", from: "2022", to: "2023", topic: "phares" }],
  ])("“%s” is read", (typed, request) => {
    expect(read(typed)).toEqual(request);
  });

  it.each(["", "  ", "“”"])("“%s” asks for nothing", (typed) => {
    expect(read(typed)).toBeNull();
  });
});
