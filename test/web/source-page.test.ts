/** The source pages, asked as a browser asks: what is shown, what is refused, and with which headers. */
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/corpus/annotate.ts";
import type { Corpus, Release } from "../../src/corpus/release.ts";
import { signRelease } from "../../src/web/signed-link.ts";
import { sourceLink } from "../../src/web/source-link.ts";
import { createSourcePages } from "../../src/web/source-page.ts";

const text =
  "Hallvik harbour reopens on Monday.\n\nTransport Minister Ingrid Solheim said:\n\n“We kept our word <b>& more</b>.\n\n“The quay is rebuilt.”\n\nFreight follows.";
const release: Release = {
  id: "2025-03-04 harbour/north",
  title: "Harbour <reopens> & more",
  publisher: "Ministry of Transport",
  date: "2025-03-04",
  eventDate: "2025-03-10",
  url: "https://transport.example/harbour",
  licence: "Open licence",
  source: "harbour.html",
  digest: "sha256:0",
  text,
};
const corpus: Corpus = { releases: [annotate(release)] };
const noon = 1_741_089_600;
const clock = { today: () => "2025-04-01", seconds: () => noon };

function pages({
  secret = null,
  citationTemplate = null,
}: { secret?: string | null; citationTemplate?: string | null } = {}) {
  return createSourcePages({
    corpus,
    secret,
    citationTemplate,
    clock,
  });
}

function link(phrase: string | null, secret: string | null = null, expires: number | null = null): string {
  const start = phrase === null ? 0 : text.indexOf(phrase);
  const span = phrase === null ? null : { start, end: start + phrase.length };
  return sourceLink(release.id, span, { publicUrl: "https://bot.example/press", secret, expires }).replace(
    "/press",
    "",
  );
}

/** What a reader sees: tags gone, entities read. */
function visible(page: string): string {
  return page
    .replace(/<(style|title|pre)[\s\S]*?<\/\1>/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

describe("a release's page", () => {
  it("shows every paragraph word for word, numbered, under its header", async () => {
    const page = await (await pages().request(link(null))).text();
    for (const paragraph of text.split("\n\n")) expect(visible(page)).toContain(paragraph);
    expect([...page.matchAll(/<section id="(p\d)"/gu)].map(([, id]) => id)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    for (const detail of [
      "Harbour <reopens> & more",
      "Ministry of Transport",
      "4 March 2025",
      "10 March 2025",
      "Open licence",
    ]) {
      expect(visible(page)).toContain(detail);
    }
  });

  it("says whose the spoken paragraphs are", async () => {
    const page = await (await pages().request(link(null))).text();
    expect(page.match(/<p class="speaker">Ingrid Solheim, Transport Minister<\/p>/gu)).toHaveLength(1);
    expect(page.match(/class="spoken"/gu)).toHaveLength(2);
  });

  it("marks the cited words, across paragraphs too, and offers their citation", async () => {
    const page = await (await pages().request(link("our word <b>& more</b>.\n\n“The quay"))).text();
    const marked = [...page.matchAll(/<mark[^>]*>([\s\S]*?)<\/mark>/gu)].map(([, words = ""]) => visible(words));
    expect(marked.join("")).toBe("our word <b>& more</b>.“The quay");
    expect(page.match(/id="quote"/gu)).toHaveLength(1);
    expect(page).toContain("Cite this quotation");
  });

  it("says so when a link points past the text, and shows the release all the same", async () => {
    const response = await pages().request(`${link(null)}?start=5&end=99999`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain("The words that this link points to are not in this release.");
    expect(page).not.toContain("<mark");
  });

  it("cites in the press office's own pattern first", async () => {
    const page = await (await pages({ citationTemplate: "{title} / {accessed}" }).request(link(null))).text();
    expect(page).toMatch(/House style<\/h2>\s*<pre[^>]*>Harbour &lt;reopens&gt; &amp; more \/ 1 April 2025<\/pre>/u);
  });

  it("says first that a release was withdrawn, or by which one it was superseded", async () => {
    const newer = { ...release, id: "newer", title: "Harbour closes" };
    const older = { ...release, id: "older", status: "superseded", supersededBy: "newer" } as const;
    const gone = { ...release, id: "gone", status: "withdrawn" } as const;
    const lost = { ...older, id: "lost", supersededBy: "not here" };
    const held = { releases: [newer, older, gone, lost].map(annotate) };
    const shelf = createSourcePages({ corpus: held, secret: null, clock });
    const pageOf = async (id: string): Promise<string> => (await shelf.request(`/releases/${id}`)).text();
    expect(visible(await pageOf("gone"))).toContain("This release was withdrawn.");
    expect(await pageOf("older")).toContain('<b>superseded</b> by <a href="newer">Harbour closes</a>.');
    expect(visible(await pageOf("lost"))).toContain("This release was superseded by not here.");
    expect(visible(await pageOf("newer"))).not.toMatch(/withdrawn|superseded/u);
  });

  it("is a plain 404 page for a release that is not there", async () => {
    const response = await pages().request("/releases/nowhere");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("No such release");
  });
});

describe("safety", () => {
  it.each(["/releases/nowhere", "/releases/2025-03-04%20harbour%2Fnorth", "/source-page.css"])(
    "%s has strict headers",
    async (path) => {
      const { headers } = await pages().request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script|unsafe/u);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    },
  );

  it("needs no script, and has none", async () => {
    const page = await (await pages().request(link("We kept"))).text();
    expect(page).not.toMatch(/<script|\son\w+=|style=|javascript:/iu);
  });

  it("only reads", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      expect((await pages().request(link(null), { method })).status).toBe(404);
    }
  });
});

describe("with a secret", () => {
  const secret = "a secret of the press office";

  it("opens with a link that was signed for it, for ever or until it expires", async () => {
    expect((await pages({ secret }).request(link("We kept", secret))).status).toBe(200);
    expect((await pages({ secret }).request(link(null, secret, noon))).status).toBe(200);
  });

  it.each([
    ["no signature", link(null)],
    ["an expired one", link(null, secret, noon - 1)],
    ["one by another secret", link(null, "another secret")],
    ["an end moved", link(null, secret, noon).replace(String(noon), String(noon + 999))],
    ["an end taken away", link(null, secret, noon).replace(/expires=\d+&/u, "")],
    ["an end that is no number", `${link(null)}?expires=soon&sig=${signRelease(release.id, secret, null).sig}`],
    ["one for another release", `/releases/other?sig=${signRelease(release.id, secret, null).sig}`],
    ["an empty one", `${link(null)}?sig=`],
  ])("stays shut for %s, and does not say whether the release is there", async (_, path) => {
    const response = await pages({ secret }).request(path);
    expect(response.status).toBe(403);
    const page = await response.text();
    expect(page).toContain("This link does not open");
    expect(page).not.toContain("Harbour");
  });
});
