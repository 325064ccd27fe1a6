/** A release that stands no more comes behind one that answers as well and does; alone, it still answers. */
import { expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { corpusOf, harbourDeal, inventRelease } from "../support/releases.ts";

const QUESTION = { text: "How many crossings a week will the ferry plan add?", earlier: [] };
const first = inventRelease(["The ferry plan will add nine crossings a week from the island of Sund."], {
  id: "first-plan",
  title: "Ferry plan published",
  status: "superseded",
  supersededBy: "second-plan",
});
const second = inventRelease(["The ferry plan will add seven crossings a week from the island of Sund."], {
  id: "second-plan",
  title: "Ferry plan published again",
});
const idsOf = (...releases: Parameters<typeof corpusOf>[0]) => {
  const answer = createAnswerer(corpusOf(releases)).answer(QUESTION);
  return answer.status === "answered" ? answer.quotes.map(({ release }) => release.id) : [];
};

it("answers from the release that stands first, whichever comes first in the corpus", () => {
  expect(idsOf(first, second, harbourDeal)[0]).toBe("second-plan");
  expect(idsOf(second, first, harbourDeal)[0]).toBe("second-plan");
});

it("answers from a release that stands no more where no other answers", () => {
  expect(idsOf(first, harbourDeal)).toEqual(["first-plan"]);
});

it("quotes words that both print from the one that stands, and names the other", () => {
  const answer = createAnswerer(corpusOf([first, { ...second, text: first.text }])).answer(QUESTION);
  const [quote] = answer.status === "answered" ? answer.quotes : [];
  expect(quote?.release.id).toBe("second-plan");
  expect(quote?.alsoIn.map(({ id }) => id)).toEqual(["first-plan"]);
});
