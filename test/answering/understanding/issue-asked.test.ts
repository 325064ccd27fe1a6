/** When a release was published, rather than when what it tells of took place. */
import { describe, expect, it } from "vitest";
import { asksForIssue } from "../../../src/answering/understanding/issue-asked.ts";
import { ask, quoted, reasonOf } from "../harbour.ts";

describe("the day of a release", () => {
  it.each([
    "When was the joint statement published?",
    "What day did the ministry put out the ferry release?",
    "On which date was the press release issued?",
    "When did the agency run its story on the talks?",
    "What is the date on the harbour statement?",
    "What is the publication date of the ferry plan?",
    "Quand le communiqué a-t-il été publié ?",
  ])("%s", (question) => {
    expect(asksForIssue(question)).toBe(true);
  });

  it.each([
    "When was the deal signed?",
    "When did the minister publish the figures?",
    "When will the report's proposals be carried out?",
    "What date does the statement give for the summit?",
    "Who published the statement?",
  ])("%s asks for no such day", (question) => {
    expect(asksForIssue(question)).toBe(false);
  });
});

describe("the answer", () => {
  it("names the release with its day above its opening", () => {
    const answer = ask("When was the statement on the storm fund published?");
    expect(answer.message).toBe("From “Storm fund opened” (Ministry of Ports, 10 February 2030), paragraph 1:");
    expect(quoted(answer)).toEqual([expect.stringMatching(/^The storm fund will pay/)]);
  });

  it("is of the publisher that is named", () => {
    const answer = ask("When did the Coast News Agency publish its report on the deal?");
    expect(answer.message).toMatch(/^From “Ministers shake hands in Brenholm” \(Coast News Agency, 6 March 2031\)/);
  });

  it("is declined where no release is on the subject", () => {
    expect(reasonOf(ask("When was the statement on volcanoes published?"))).not.toBeNull();
  });
});
