/** One quote or several, and which of two that say the same. */
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { ask, quoted, shown, stillClock } from "./harbour.ts";

const emphasised = (question: string): string[] => {
  const [quote] = shown(ask(question));
  return (quote?.emphasis ?? []).map(({ start, end }) => quote?.text.slice(start, end) ?? "");
};

describe("a single question", () => {
  it("gets one quote where one says it all", () => {
    expect(quoted(ask("How much is the harbour deal worth?"))).toHaveLength(1);
  });

  it("gets the same words once, from the release that may be quoted freely, with the other as “also in”", () => {
    const [quote, ...others] = shown(ask("What did Lindqvist say about the northern channel?"));
    expect(quote?.release.id).toBe("harbour-deal");
    expect(others.filter(({ text }) => text.includes("dredge"))).toEqual([]);
  });
});

describe("what is emphasised", () => {
  it("is the figure, where a figure is asked for", () => {
    expect(emphasised("How much is the harbour deal worth?").join(" ")).toContain("41 million");
  });

  it("is the subject's words, side by side as one, where no such thing is", () => {
    expect(emphasised("What did Lindqvist say about the northern channel?")).toContain("northern channel");
  });
});

describe("a list", () => {
  it("gets its points in their order", () => {
    const texts = quoted(ask("What are the three points of the storm fund?"));
    expect(texts.map((text) => text.split(",")[0])).toEqual(["Firstly", "Secondly", "Thirdly"]);
  });

  it("gets at most five quotes", () => {
    expect(
      quoted(ask("List all the measures for boats, villages, lighthouses and ferries")).length,
    ).toBeLessThanOrEqual(5);
  });
});

describe("a list that goes on", () => {
  const shared = corpusOf([
    inventRelease(
      [
        "The island fund of 9 million crowns will buy pumps, nets and two cranes.",
        "It will also go towards a school for pilots.",
        "Besides, the keepers of lighthouses get new lamps.",
        "The mayor of Hollin planted an oak.",
      ],
      { id: "island-fund", title: "Island fund", date: "2030-06-01" },
    ),
  ]);

  it("gets what is added behind a further one, too", () => {
    const [release] = [
      inventRelease(
        [
          "The island fund is worth 9 million crowns. It will be spent on pumps and nets by funding the island ports.",
          "It will also go towards a school for pilots.",
          "The mayor of Hollin planted an oak.",
        ],
        { id: "island-fund", title: "Island fund", date: "2030-06-01" },
      ),
    ];
    const answer = createAnswerer(corpusOf([release]), stillClock).answer({
      text: "What are all the things that the island fund will be spent on?",
      earlier: [],
    });
    expect(quoted(answer).join(" ")).toMatch(/pumps and nets.*school for pilots/u);
    expect(quoted(answer).join(" ")).not.toMatch(/oak/u);
  });

  it("gets what is added right behind its first quote, and no more than that", () => {
    const answer = createAnswerer(shared, stillClock).answer({
      text: "Name everything that the island fund will be spent on",
      earlier: [],
    });
    expect(quoted(answer).map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "The island fund",
      "It will also",
      "Besides, the keepers",
    ]);
  });
});

describe("a list of what two releases print", () => {
  it("quotes each once, from the issuer, and names the other", () => {
    const answer = ask("Collect every passage on the northern channel");
    const channel = shown(answer).filter(({ text }) => text.includes("dredge"));
    expect(channel.map(({ release }) => release.id)).toEqual(["harbour-deal"]);
    expect(channel[0]?.alsoIn.map(({ id }) => id)).toEqual(["news-report"]);
  });
});

describe("a comparison", () => {
  it("of times that hold one another gets another quote for the longer", () => {
    const counts = corpusOf([
      inventRelease(["Thirty nets had been mended by the keepers."], { id: "one", title: "Nets", date: "2029-06-01" }),
      inventRelease(["Ninety nets had been mended at the ports."], { id: "two", title: "Nets", date: "2031-06-01" }),
    ]);
    const answer = createAnswerer(counts, stillClock).answer({
      text: "Compare how many nets had been mended in 2029 and by 2031",
      earlier: [],
    });
    expect(quoted(answer)).toEqual([expect.stringMatching(/^Thirty/), expect.stringMatching(/^Ninety/)]);
  });

  it("of years gets a quote of each", () => {
    const years = shown(ask("What did the Minister of Ports say in 2029 and 2030?")).map(({ release }) => release.date);
    expect(years).toEqual(["2029-06-01", "2030-02-10"]);
  });

  it("of speakers gets a quote of each", () => {
    const names = shown(ask("What did Okafor and Lindqvist say?")).map(({ speaker }) => speaker?.name);
    expect(new Set(names)).toEqual(new Set(["Erik Okafor", "Ada Lindqvist"]));
  });
});

describe("what an asker knows already", () => {
  it("is not told again first", () => {
    const [first] = quoted(ask("Besides the broken nets, what will be mended or built?"));
    expect(first).not.toContain("nets");
  });
});

describe("the newest release", () => {
  it("is the one that is quoted", () => {
    const [quote] = shown(ask("What does the latest release say about boats?"));
    expect(quote?.release.id).toBe("harbour-deal");
  });
});

describe("both of those who speak", () => {
  const talks = corpusOf([
    inventRelease(
      [
        "The ministers of Sundland and Norland met in Brenholm to speak of eel smugglers.",
        'Minister Ada Lindqvist said: "Eel smugglers will find no berth in our harbours."',
        'Minister Jonas Vik said: "We have caught eel smugglers on every tide this year."',
      ],
      { id: "talks", title: "Talks in Brenholm", date: "2030-09-01" },
    ),
  ]);
  const answerer = createAnswerer(talks, stillClock);

  it.each([
    "What did both ministers say about eel smugglers?",
    "Quotes from both Lindqvist and Vik on eel smugglers",
    "What did each minister say about smugglers?",
  ])("get a quote each: %s", (text) => {
    const speakers = shown(answerer.answer({ text, earlier: [] }))
      .slice(0, 2)
      .map(({ speaker }) => speaker?.name ?? "");
    expect(speakers.toSorted()).toEqual(["Ada Lindqvist", "Jonas Vik"]);
  });
});

describe("two questions in one", () => {
  it("get the best quote of each first", () => {
    const texts = quoted(ask("How does the value of the harbour deal compare with the cost of the ferry plan?"));
    expect(texts[0]).toContain("41 million");
    expect(texts[1]).toContain("12 million");
  });

  it("get a sum for “that of …” where the other is a sum", () => {
    const texts = quoted(ask("Compare the sum of the harbour deal with that of the storm fund"));
    expect(texts[0]).toContain("41 million");
    expect(texts[1]).toContain("3 million");
  });

  it("get a number where numbers are compared, or are declined", () => {
    expect(quoted(ask("Compare the number of patrol boats with the number of crossings from Sund"))[0]).toContain("14");
    expect(ask("Compare the numbers of fishermen in Norland and in Sundland").status).toBe("abstained");
  });

  it("are declined where one side is named nowhere", () => {
    expect(ask("How does Sweden's ferry plan compare with the harbour deal?").status).toBe("abstained");
  });

  it("get the words of the release whose time is told, not of another that names the year", () => {
    const [, second] = shown(ask("What is the 2031 deal worth, and how much do thefts fall in the 2030 statement?"));
    expect(second?.release.id).toBe("storm-fund");
  });
});

describe("what all the releases say", () => {
  it("is told by each that speaks of it", () => {
    const ids = shown(ask("What do the releases say about boats?")).map(({ release }) => release.id);
    expect(new Set(ids).size).toBeGreaterThan(1);
    expect(new Set(ids.slice(0, 2)).size).toBe(2);
  });
});

describe("a question about change", () => {
  it("gets a dated line of quotes, oldest first", () => {
    const answer = ask("How have the plans for boats changed since 2029?");
    expect(answer).toMatchObject({ status: "answered", arrangement: "timeline" });
    const days = shown(answer).map(({ release }) => release.date ?? "");
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  it("is declined where the releases do not know what is to have changed", () => {
    expect(ask("How has the herring quota for boats changed since 2029?").status).toBe("abstained");
  });

  it("gets no far weaker quote beside one that tells of the very time and subject", () => {
    const answer = ask("What has changed in boat thefts in 2030?");
    expect(answer).toMatchObject({ status: "answered", arrangement: "best-first" });
    expect(quoted(answer)).toEqual(["Boat thefts fell by 20% in 2030."]);
  });
});
