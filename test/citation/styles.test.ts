/** Citations in every style: what is there is set as the style sets it, what is missing is left out or marked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex, escapeLatex } from "../../src/citation/bibtex.ts";
import { cite, citationStyles, type Citation, type CitationStyle } from "../../src/citation/styles.ts";
import { citeByTemplate } from "../../src/citation/template.ts";
import type { Release } from "../../src/corpus/release.ts";
import { UsageError } from "../../src/errors.ts";

const text = "Ferries return on Monday.\n\n“We kept our word,” the minister said. 40% more_often & [sooner].";
const release: Release = {
  id: "ferries",
  title: "Ferries & freight: 100% by May",
  publisher: "Ministère des Ports",
  date: "2025-03-04",
  eventDate: null,
  url: "https://ports.example/news?id=7&lang=fr",
  licence: null,
  source: "ferries.html",
  digest: "sha256:0",
  text,
};
const bare: Release = { ...release, publisher: null, date: null, url: null };
const start = text.indexOf("We kept");
const quote = {
  start,
  end: start + 16,
  text: text.slice(start, start + 16),
  paragraph: 2,
  speaker: { name: "Ève Nørgård", role: "Minister" },
};
const whole = { release, quote: null, accessed: "2025-04-01" };
const quoted = { release, quote, accessed: null };
const link = "https://ports.example/news?id=7&lang=fr#:~:text=We%20kept%20our%20word";

const table: readonly (readonly [string, CitationStyle, Citation, string])[] = [
  [
    "plain, with a quotation",
    "plain",
    quoted,
    `“We kept our word” — Ève Nørgård, Minister — Ferries & freight: 100% by May, Ministère des Ports, 4 March 2025, paragraph 2\n${link}`,
  ],
  [
    "plain, of a release with a title only",
    "plain",
    { release: bare, quote: null, accessed: null },
    "Ferries & freight: 100% by May",
  ],
  [
    "markdown, with a quotation",
    "markdown",
    quoted,
    `> We kept our word\n>\n> — Ève Nørgård, Minister, [Ferries & freight: 100% by May](${link}), Ministère des Ports, 4 March 2025, paragraph 2`,
  ],
  [
    "markdown, without a link",
    "markdown",
    { release: { ...bare, title: "A *new* [line]" }, quote: null, accessed: null },
    "*A \\*new\\* \\[line\\]*",
  ],
  [
    "chicago",
    "chicago",
    whole,
    "Ministère des Ports, “Ferries & freight: 100% by May,” press release, March 4, 2025, https://ports.example/news?id=7&lang=fr.",
  ],
  [
    "chicago, undated: the day it was read",
    "chicago",
    { ...whole, release: { ...release, date: null } },
    "Ministère des Ports, “Ferries & freight: 100% by May,” press release, accessed April 1, 2025, https://ports.example/news?id=7&lang=fr.",
  ],
  [
    "chicago, title only",
    "chicago",
    { release: bare, quote, accessed: "2025-04-01" },
    "“Ferries & freight: 100% by May,” press release, para. 2.",
  ],
  [
    "harvard",
    "harvard",
    whole,
    "Ministère des Ports (2025) *Ferries & freight: 100% by May* [Press release], 4 March. Available at: https://ports.example/news?id=7&lang=fr (Accessed: 1 April 2025).",
  ],
  [
    "harvard, no author, date or link: the title leads",
    "harvard",
    { release: bare, quote: null, accessed: "2025-04-01" },
    "Ferries & freight: 100% by May (no date) [Press release].",
  ],
  [
    "bibtex",
    "bibtex",
    { ...quoted, accessed: "2025-04-01" },
    `@misc{ministere-des-ports-2025-ferries-freight,
  author = {{Minist{\\\`e}re des Ports}},
  title = {{Ferries \\& freight: 100\\% by May}},
  year = {2025},
  month = {3},
  howpublished = {Press release},
  url = {${link}},
  urldate = {2025-04-01},
  note = {paragraph 2}
}`,
  ],
  [
    "bibtex, title only",
    "bibtex",
    { release: bare, quote: null, accessed: "2025-04-01" },
    "@misc{ferries-freight,\n  title = {{Ferries \\& freight: 100\\% by May}},\n  howpublished = {Press release}\n}",
  ],
];

const maybe = <T>(value: T) => fc.constantFrom(value, null);
const count = (entry: string, brace: RegExp): number => entry.replace(/\\[{}]/gu, "").match(brace)?.length ?? 0;

describe("a citation", () => {
  it.each(table)("%s", (_, style, citation, expected) => {
    expect(cite(citation, style)).toBe(expected);
  });

  it.each(citationStyles)("%s tells that a release stands no more", (style) => {
    const gone = { ...release, status: "withdrawn" } as const;
    expect(cite({ release: gone, quote, accessed: null }, style)).toContain("withdrawn");
    expect(cite({ release, quote, accessed: null }, style)).not.toContain("withdrawn");
  });

  it("never says null, undefined or Invalid Date, whatever is missing", () => {
    const releases = fc.record({ publisher: maybe("P"), date: maybe("2025-03-04"), url: maybe("https://a.example/") });
    fc.assert(
      fc.property(releases, maybe(quote), maybe("2025-04-01"), (fields, cited, accessed) => {
        for (const style of citationStyles) {
          const shown = cite({ release: { ...release, ...fields }, quote: cited, accessed }, style);
          expect(shown).not.toMatch(/null|undefined|Invalid|, ,|\(\)|\s$/u);
        }
      }),
      { seed: 4 },
    );
  });
});

describe("LaTeX", () => {
  it.each([
    ["Gérald Darmanin", "G{\\'e}rald Darmanin"],
    ["Çelik, Žižek, Núñez, Ångström", "{\\c{C}}elik, {\\v{Z}}i{\\v{z}}ek, N{\\'u}{\\~n}ez, {\\AA}ngstr{\\\"o}m"],
    ["naïve", 'na{\\"\\i}ve'],
    [
      "50% of $3 & #1_a {x} ~^\\",
      "50\\% of \\$3 \\& \\#1\\_a \\{x\\} \\textasciitilde{}\\textasciicircum{}\\textbackslash{}",
    ],
    ["“stop the boats” – now", "``stop the boats'' -- now"],
    ["£480 million, €72.2", "\\pounds{}480 million, \\texteuro{}72.2"],
    ["日本語", "日本語"],
  ])("%s", (plain, escaped) => {
    expect(escapeLatex(plain)).toBe(escaped);
  });

  it("has a key for a release whose title has no Latin letter", () => {
    const entry = bibtex({ ...bare, title: "声明" }, { url: null, accessed: null, note: null });
    expect(entry).toMatch(/^@misc\{ferries,/u);
  });

  it("keeps braces balanced in every entry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const entry = cite({ release: { ...release, title }, quote: null, accessed: null }, "bibtex");
        expect(count(entry, /\{/gu)).toBe(count(entry, /\}/gu));
      }),
      { seed: 4 },
    );
  });
});

describe("the press office's own template", () => {
  it("fills fields and drops bracketed parts whose field is empty", () => {
    const template = "{quote} [({speaker}) ][– {publisher}, ]{title}[, {date}][ <{link}>]";
    expect(citeByTemplate(quoted, template)).toBe(
      `We kept our word (Ève Nørgård, Minister) – Ministère des Ports, Ferries & freight: 100% by May, 4 March 2025 <${link}>`,
    );
    expect(citeByTemplate({ release: bare, quote: { ...quote, speaker: null }, accessed: null }, template)).toBe(
      "We kept our word Ferries & freight: 100% by May",
    );
  });

  it("takes words with braces, brackets and backslashes as they are", () => {
    const odd = { ...quote, text: "a [b] {title} \\n c" };
    expect(citeByTemplate({ release, quote: odd, accessed: null }, "\\[{quote}\\]\\n{year}")).toBe(
      "[a [b] {title} \\n c]\n2025",
    );
  });

  it("says which field it does not know, and which there are", () => {
    expect(() => citeByTemplate(quoted, "{autor}")).toThrow(UsageError);
    expect(() => citeByTemplate(quoted, "{autor}")).toThrow(/got \{autor\}.*publisher/u);
  });
});
