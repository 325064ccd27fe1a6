import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Answered, Answer } from "../../src/answering/answer.ts";
import { coloured, plain } from "../../src/terminal/paint.ts";
import { renderAnswer } from "../../src/terminal/render.ts";
import { answerBase, ferryPlan as plan, harbourDeal as deal, inventRelease, quoteOf } from "../support/releases.ts";

const worth = quoteOf(deal, "The harbour deal is worth 41 million crowns over three years.", {
  emphasis: [{ start: 26, end: 43 }],
});
const dredge = quoteOf(deal, "We will dredge the northern channel before winter.", {
  speaker: { name: "Ada Lindqvist", role: "Minister of Ports" },
});
const answered: Answered = {
  ...answerBase,
  status: "answered",
  arrangement: "best-first",
  message: "The releases say:",
  quotes: [worth],
};

describe("an answer in the terminal", () => {
  it("is the quote behind a margin, and beneath it where it stands", () => {
    expect(renderAnswer(answered)).toBe(
      [
        "The releases say:",
        "",
        "  │ The harbour deal is worth 41 million crowns over three years.",
        "    Harbour deal signed",
        "    Ministry of Ports, 5 March 2031, paragraph 1",
        "    https://ports.example/harbour-deal",
      ].join("\n"),
    );
  });

  it("names who speaks, by name and role as the release prints them", () => {
    expect(renderAnswer({ ...answered, quotes: [dredge] })).toContain("\n    Ada Lindqvist, Minister of Ports\n");
  });

  it("names a speaker whose name the release does not give by the role alone", () => {
    const nameless = { ...dredge, speaker: { name: null, role: "A spokesman" } };
    expect(renderAnswer({ ...answered, quotes: [nameless] })).toContain("\n    A spokesman\n");
  });

  it("says where else the same words stand", () => {
    const shared = { ...worth, alsoIn: [plan] };
    expect(renderAnswer({ ...answered, quotes: [shared] })).toContain(
      "    Also in: Ferry plan published (Ministry of Ports, 1 June 2029)",
    );
  });

  it("does not quote what stands no more without saying so, in the language of the answer", () => {
    const superseded = { ...deal, status: "superseded", supersededBy: plan.id } as const;
    const withdrawn = { ...plan, status: "withdrawn" } as const;
    const quote = { ...quoteOf(superseded, worth.text), alsoIn: [withdrawn] };
    const text = renderAnswer({ ...answered, quotes: [quote] });
    expect(text).toContain("years.\n    Superseded by ferry-plan\n    Harbour deal signed\n");
    expect(text).toContain("Ferry plan published (Ministry of Ports, 1 June 2029, withdrawn)");
    expect(renderAnswer({ ...answered, language: "fr", quotes: [quoteOf(withdrawn, plan.text)] })).toContain(
      "    Retiré\n",
    );
  });

  it("leaves out what a release does not tell of itself, and says that it has no date", () => {
    const bare = inventRelease(["A line."], { publisher: null, date: null, url: null });
    const text = renderAnswer({ ...answered, quotes: [quoteOf(bare, "A line.")] });
    expect(text).toContain("\n    undated, paragraph 1");
    expect(text).not.toContain("null");
  });

  it("gives the date of the event where the release has none of its own, and does not confuse the two", () => {
    const release = inventRelease(["A line."], { date: null, eventDate: "2031-03-04" });
    const text = renderAnswer({ ...answered, quotes: [quoteOf(release, "A line.")] });
    expect(text).toContain("\n    Ministry of Ports, undated, of an event on 4 March 2031, paragraph 1\n");
  });

  it("is a dated line where it tells what changed", () => {
    const ferry = quoteOf(plan, plan.text);
    const text = renderAnswer({ ...answered, arrangement: "timeline", quotes: [ferry, worth] });
    const order = ["\n1 June 2029\n", "nine crossings", "\n5 March 2031\n", "41 million crowns"];
    const found = order.map((words) => text.indexOf(words));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it("speaks French about an English quote when asked in French", () => {
    const text = renderAnswer({ ...answered, language: "fr", message: "Les communiqués disent :" });
    expect(text).toContain("5 mars 2031, paragraphe 1");
    expect(text).toContain("41 million crowns");
  });
});

describe("a decline in the terminal", () => {
  const declined: Answer = {
    ...answerBase,
    status: "abstained",
    reason: "detail-not-given",
    message: "The releases speak of the lighthouses, but do not say what they cost.",
    related: [],
  };

  it("is its reason, and what to try instead", () => {
    expect(renderAnswer(declined)).toBe(
      `${declined.message}\n\nAsk about it in general to see what the releases do give.`,
    );
  });

  it("tells nobody what to try who only said thanks", () => {
    expect(renderAnswer({ ...declined, reason: "thanks", message: "You are welcome." })).toBe("You are welcome.");
  });

  it("introduces near misses as near misses, before it shows them", () => {
    const message = `${declined.message} Near it, but not an answer:`;
    const text = renderAnswer({ ...declined, message, related: [worth] });
    expect(text).toContain("not an answer:\n\n  │ The harbour deal is worth");
  });
});

describe("looks", () => {
  it("make the answering words strong, also where they break over two lines", () => {
    const text = renderAnswer(answered, { width: 38, paint: { ...plain, strong: (words) => `*${words}*` } });
    expect(text).toContain("│ The harbour deal is worth *41*\n  │ *million crowns* over three years.");
  });

  it("change nothing that is read: without its colours the text is the plain one", () => {
    const text = renderAnswer(answered, { width: 80, paint: coloured });
    expect(text).not.toBe(renderAnswer(answered));
    expect(stripVTControlCharacters(text)).toBe(renderAnswer(answered));
  });

  it("are ours alone: a release cannot command the terminal", () => {
    const hostile = inventRelease(["Paid \u001B]0;owned\u0007 in full."], { title: "\u001B[2JGone" });
    const text = renderAnswer({ ...answered, quotes: [quoteOf(hostile, hostile.text)] });
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
