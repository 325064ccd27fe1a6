/** Links to the very words: how they are written, and, in a real browser, where they land and what they highlight. */
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { textFragmentLink } from "../../src/citation/text-fragment.ts";
import { hasBrowser, openBrowser } from "../support/browser.ts";

const paragraphs = [
  "The UK and France are friends, neighbours and partners. The well-known cross-Channel plan, worth £191.3 million (40% more), goes on.",
  "On Monday the ministers met in Dover. They agreed on a plan, and they said so.",
  "On Tuesday the ministers met in Dover. They agreed on nothing & went home – in silence.",
  "“Gérald’s friends say: more, and more! It is time – more than time – to begin,” Élise Nørgård said; nobody asked when, or why.",
  "We must do everything we can to stop people making these dangerous journeys and crack down on the criminal gangs. This is a global challenge requiring global solutions, and it is in the interests of both governments to work together to solve this complex problem, today and for as long as it takes.",
  "We must do everything we can to stop people making these dangerous journeys and crack down on delays. It is a small challenge, today and for as long as it takes.",
  "No more was said. No more was asked. They agreed on a date: 14 November.",
];
const text = paragraphs.join("\n\n");
const title = "The ministers met: no more was asked";

function spanOf(phrase: string, occurrence = 0): { start: number; end: number } {
  let start = text.indexOf(phrase);
  for (let passed = 0; passed < occurrence; passed += 1) start = text.indexOf(phrase, start + 1);
  if (start < 0) throw new Error(`Not in the text: ${phrase}`);
  return { start, end: start + phrase.length };
}

function linkTo(url: string | null, phrase: string, occurrence = 0): string | null {
  return textFragmentLink({ url, title, text }, spanOf(phrase, occurrence));
}

describe("the link", () => {
  it("is null without a url", () => {
    expect(linkTo(null, "friends")).toBeNull();
  });

  it("encodes what has a meaning in a directive or around a link", () => {
    expect(linkTo("https://a.example/x", "well-known cross-Channel plan, worth £191.3 million (40% more)")).toBe(
      "https://a.example/x#:~:text=well%2Dknown%20cross%2DChannel%20plan%2C%20worth%20%C2%A3191.3%20million%20%2840%25%20more",
    );
    expect(linkTo("https://a.example/x", "nothing & went home – in silence")).toBe(
      "https://a.example/x#:~:text=nothing%20%26%20went%20home%20%E2%80%93%20in%20silence",
    );
  });

  it("keeps a fragment that the address has, and replaces a directive", () => {
    expect(linkTo("https://a.example/x?y=1#part", "in silence")).toBe(
      "https://a.example/x?y=1#part:~:text=in%20silence",
    );
    expect(linkTo("https://a.example/x#:~:text=old", "in silence")).toBe("https://a.example/x#:~:text=in%20silence");
  });

  it("gives words that are repeated the words before or after them", () => {
    expect(linkTo("https://a.example/x", "the ministers met in Dover", 1)).toBe(
      "https://a.example/x#:~:text=On%20Tuesday-,the%20ministers%20met%20in%20Dover",
    );
    expect(linkTo("https://a.example/x", "They agreed on", 2)).toContain("was%20asked.-,They%20agreed%20on");
  });

  it("gives a long quotation by its first and last words", () => {
    const link = linkTo("https://a.example/x", paragraphs[4] ?? "") ?? "";
    expect(link).toMatch(/text=We%20must[^,]*,[^,]*takes$|text=We%20must[^,]*,[^,]*takes,-We/u);
    expect(link.length).toBeLessThan(300);
  });

  it("stands for exactly its words, whatever they are", () => {
    const link = linkTo("https://a.example/x", "Gérald’s friends say: more, and more! It is time – more than time");
    expect(decodeURIComponent(link?.split("text=")[1] ?? "")).toBe(
      "Gérald’s friends say: more, and more! It is time – more than time",
    );
  });
});

describe.skipIf(!hasBrowser("Links to words are"))("in a real browser, the link", () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  let page: Page;
  let viewer: Page;

  beforeAll(async () => {
    server = createServer((_, response) =>
      response.setHeader("content-type", "text/html; charset=utf-8").end(publishedPage()),
    );
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const bound = server.address();
    if (bound === null || typeof bound === "string") throw new Error(`Expected a port, got ${bound}.`);
    address = `http://127.0.0.1:${bound.port}/news`;
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    viewer = await browser.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.each([
    ["a sentence", "The UK and France are friends, neighbours and partners.", 0],
    ["commas, hyphens, signs and brackets", "well-known cross-Channel plan, worth £191.3 million (40% more), goes", 0],
    ["an ampersand and a dash", "nothing & went home – in silence", 0],
    ["quotation marks and accents", "Gérald’s friends say: more, and more!", 0],
    ["accents at the end", "to begin,” Élise Nørgård", 0],
    ["repeated words, the first time", "the ministers met in Dover", 0],
    ["repeated words, the second time", "the ministers met in Dover", 1],
    ["words that the title has too", "No more was asked", 0],
    ["words that stand three times", "They agreed on", 2],
    ["a repeated beginning of a paragraph", "We must do everything we can", 1],
    ["a long quotation", paragraphs[4] ?? "", 0],
    ["a long part of a paragraph", paragraphs[4]?.slice(0, paragraphs[4].indexOf(", today")) ?? "", 0],
    ["two paragraphs", `${paragraphs[1]}\n\n${paragraphs[2]}`, 0],
    [
      "the end of one paragraph and the beginning of the next",
      `a small challenge, today and for as long as it takes.\n\nNo more was said.`,
      0,
    ],
    ["two paragraphs that begin like another", `${paragraphs[5]}\n\n${paragraphs[6]}`, 0],
    ["one word", "neighbours", 0],
  ] as const)(
    "highlights exactly %s",
    async (name, phrase, occurrence) => {
      await page.goto(linkTo(`${address}?${encodeURIComponent(name)}`, phrase, occurrence) ?? "");
      const { start, end } = spanOf(phrase, occurrence);
      await expect
        .poll(async () => plain(await paintedWords(page, viewer)), PAINTING)
        .toBe(plain(text.slice(start, end)));
    },
    40_000,
  );

  it("scrolls to the words", async () => {
    const narrow = await browser.newPage({ viewport: { width: 300, height: 200 } });
    await narrow.goto(linkTo(`${address}?scroll`, "crack down on delays") ?? "");
    await expect.poll(async () => plain(await paintedWords(narrow, viewer)), PAINTING).toBe("crack down on delays");
    await narrow.close();
  }, 40_000);
});

/** As a publisher sets it: markup inside paragraphs, much else on the page. The words of a link are painted red. */
function publishedPage(): string {
  const escaped = paragraphs.map((paragraph) => paragraph.replaceAll("&", "&amp;"));
  const body = escaped
    .map((paragraph) => `<p>${paragraph.replace("friends", "<em>friends</em>")}</p>`)
    .join("\n<hr>\n");
  return `<!doctype html><html lang="en"><title>${title}</title><style>
    ::target-text { background: #ff0000; color: #ff0000 }
    body { font: 14px/1.6 monospace; background: #fff; color: #000 }
  </style><nav>Home News Contact</nav><h1>${title}</h1>${body}<footer>Contact</footer></html>`;
}

interface Box {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A busy browser may paint late, or be unable to take a picture just then: it is asked again. */
const PAINTING = { timeout: 20_000 };

/** The words in view whose place on the page is painted red, in order. */
async function paintedWords(page: Page, viewer: Page): Promise<string> {
  const png = (await page.screenshot()).toString("base64");
  const boxes: Box[] = await page.evaluate(`(${wordBoxes})()`);
  const shares: number[] = await viewer.evaluate(`(${redShares})(${JSON.stringify({ png, boxes })})`);
  return boxes
    .filter((_, at) => (shares[at] ?? 0) > 0.5)
    .map(({ word }) => word)
    .join(" ");
}

/** Runs in the page: each word in view with its box. */
const wordBoxes = String.raw`() => {
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const match of node.textContent.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (y >= 0 && y + height <= innerHeight) boxes.push({ word: match[0], x, y, width, height });
    }
  }
  return boxes;
}`;

/** Runs in a page: for each box the share of its pixels that is red. */
const redShares = String.raw`async ({ png, boxes }) => {
  const image = new Image();
  image.src = "data:image/png;base64," + png;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  return boxes.map(({ x, y, width, height }) => {
    const { data } = context.getImageData(Math.round(x), Math.round(y), Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height)));
    let red = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] > 200 && data[at + 1] < 60 && data[at + 2] < 60) red += 1;
    return red / (data.length / 4);
  });
}`;

function plain(words: string): string {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** What a browser does with a directive, in a few lines: context and words in order, whole words only, the first place that fits. */
function landingOf(page: string, link: string): { start: number; end: number } | null {
  const parts = (link.split(":~:text=")[1] ?? "").split(",");
  const prefix = parts[0]?.endsWith("-") ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? "") : null;
  const suffix = parts.at(-1)?.startsWith("-") ? decodeURIComponent(parts.pop()?.slice(1) ?? "") : null;
  const [first = "", last] = parts.map((part) => decodeURIComponent(part));
  const pattern = [
    prefix === null ? "" : `(?<![\\p{L}\\p{N}])${escape(prefix)}\\s*`,
    `(?<![\\p{L}\\p{N}])(?<words>${escape(first)}`,
    last === undefined ? "" : `(?![\\p{L}\\p{N}])[\\s\\S]*?(?<![\\p{L}\\p{N}])${escape(last)}`,
    `)(?![\\p{L}\\p{N}])${suffix === null ? "" : `(?=\\s*${escape(suffix)}(?![\\p{L}\\p{N}]))`}`,
  ].join("");
  const match = new RegExp(pattern, "diu").exec(page);
  const [start, end] = match?.indices?.groups?.["words"] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

describe("in every release that ships", () => {
  const corpus = loadCorpus(fileURLToPath(new URL("../../corpus/", import.meta.url)));
  const url = "https://a.example/release";

  it("lands on every sentence, and on every run of sentences", () => {
    for (const { release, sentences } of corpus.releases) {
      const page = `${release.title}\n\n${release.text}`;
      const offset = page.length - release.text.length;
      for (const [at, { start }] of sentences.entries()) {
        for (const { end } of [sentences[at], sentences[at + 1], sentences[at + 4]].filter(
          (one) => one !== undefined,
        )) {
          const landing = landingOf(page, textFragmentLink({ ...release, url }, { start, end }) ?? "");
          const shown = landing && page.slice(landing.start, landing.end);
          expect(plain(shown ?? "nothing")).toBe(plain(release.text.slice(start, end)));
          expect(Math.abs((landing?.start ?? 0) - offset - start)).toBeLessThan(3);
        }
      }
    }
  });

  it("lands on any few words", () => {
    const release = fc.constantFrom(...corpus.releases.map((annotated) => annotated.release));
    fc.assert(
      fc.property(release, fc.nat(), fc.integer({ min: 1, max: 12 }), (chosen, first, count) => {
        const words = [...chosen.text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)];
        const from = first % (words.length - count);
        const [opening, closing] = [words[from], words[from + count - 1]];
        const span = { start: opening?.index ?? 0, end: (closing?.index ?? 0) + (closing?.[0].length ?? 0) };
        const page = `${chosen.title}\n\n${chosen.text}`;
        const landing = landingOf(page, textFragmentLink({ ...chosen, url }, span) ?? "");
        const offset = page.length - chosen.text.length;
        expect(landing).toEqual({ start: span.start + offset, end: span.end + offset });
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
