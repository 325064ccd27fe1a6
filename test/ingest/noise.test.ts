import { describe, expect, it } from "vitest";
import { cutIcons } from "../../src/ingest/icons.ts";
import { layOut } from "../../src/ingest/layout.ts";
import { removeNoise } from "../../src/ingest/noise.ts";

const clean = (page: string) => {
  const { blocks, facts } = removeNoise(layOut(page));
  return { kept: blocks.map(({ text }) => text), facts };
};
const BODY = "The harbour minister opened the new pier this morning.";

describe("what is taken for noise", () => {
  it.each([
    ["a menu above the text", `News Politics World\n\n${BODY}`],
    ["a menu below the text", `${BODY}\n\nHome About Contact Privacy Cookies`],
    ["buttons, wherever they stand", `Skip to main content\n\n${BODY}\n\nShare this page\n\nRead more\n\nBack to top`],
    ["advertisements", `${BODY}\n\nAdvertisement\n\nArticle continues below`],
    ["marks that the release ends", `${BODY}\n\nENDS\n\n###\n\n-30-`],
    [
      "a list of policies with their addresses",
      `${BODY}\n\nBorders (<https://a.example/b>), Trade (<https://a.example/t>), and Ships (<https://a.example/s>)`,
    ],
    [
      "labels with links",
      `**Part of:** Borders (<https://a.example/b>) and Trade (<https://a.example/t>)  \n\n${BODY}`,
    ],
    ["pictures and comments", `![The pier](pier.jpg)\n\n<!-- top -->\n\n${BODY}\n\n{: .quote }`],
    ["a block said again at once", `${BODY}\n\n${BODY}`],
    [
      "icon texts",
      `Calendar An icon of a desk calendar. Close An icon of an X shape. Tick An icon of a tick mark. Star A star symbol.\n\n${BODY}`,
    ],
  ])("%s", (_kind, page) => {
    expect(clean(page).kept).toEqual([BODY]);
  });

  it("keeps a caption once, wherever it is said again", () => {
    const caption = "Ada Brook on the pier on Tuesday (Jo Hall/PN)";
    expect(clean(`${caption}\n\n${BODY}\n\n${caption}`).kept).toEqual([caption, BODY]);
  });

  it("keeps what it learns from what it takes away", () => {
    const page = `By Press Association\n\nPublished: 5 March 2031\n\nhttps://ports.example/pier\n\n${BODY}\n\nUpdated: 6 March 2031`;
    expect(clean(page)).toEqual({
      kept: [BODY],
      facts: { publisher: "Press Association", date: "2031-03-05", url: "https://ports.example/pier" },
    });
  });

  it("reads a line that says only who issued the release, and when", () => {
    const page = `The press release issued by the Ministry of Ports on 5 March 2031.\n\n${BODY}`;
    expect(clean(page)).toEqual({ kept: [BODY], facts: { publisher: "Ministry of Ports", date: "2031-03-05" } });
  });
});

describe("what is not noise", () => {
  it.each([
    ["a heading in the text that a menu might hold", `${BODY}\n\nTrade\n\nPolitics\n\n${BODY.toUpperCase()}`],
    ["a sentence with a label's word", `${BODY}\n\nPublished: the report that nobody had expected to see in print.`],
    ["a refrain", `${BODY}\n\nWe keep our word.\n\nThe pier is open to all.\n\nWe keep our word.`],
    [
      "an office named inside a letter",
      `${BODY}\n\nMinistry of Ports\n\nDear minister, we write to you about the pier.`,
    ],
    ["prose about icons", `${BODY}\n\nThe pier is an icon of the town. Visitors love it.`],
    ["notes behind the end mark", `${BODY}\n\nNotes to editors\n\nThe pier is 400 metres long.`],
    ["a contact", `${BODY}\n\nPress office: 0123 456 789`],
  ])("%s", (_kind, page) => {
    expect(clean(page).kept).toEqual(page.split("\n\n"));
  });

  it("leaves prose standing that shares a line with icon texts", () => {
    const icons = "Tick An icon of a tick. Clock An icon of a clock. Star An icon of a star.";
    expect(cutIcons(`${icons} ${BODY} It is long. ${BODY}`)).toEqual({
      kept: `${BODY} It is long. ${BODY}`,
      cut: icons,
    });
    expect(cutIcons(`${BODY} It is long. ${BODY} ${icons}`)).toEqual({
      kept: `${BODY} It is long. ${BODY}`,
      cut: icons,
    });
  });
});
