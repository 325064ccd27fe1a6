/** The source pages of `npm start`, in each of its modes, asked as a reader's browser asks. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourceLink } from "../../src/web/source-link.ts";
import { runCommand } from "../support/command.ts";
import { hasBrowser, openBrowser } from "../support/browser.ts";
import { harbourDeal, inventRelease, releaseFiles, withFolder } from "../support/releases.ts";
import { freePort, sentencesOf, started, tokensOf, withBlockedPort, withWorkspace } from "../support/start.ts";

const unprinted = inventRelease(
  [
    "The lighthouse fund holds 12 million crowns.",
    "Mayor Rui Tavares said: “Our lamps will be lit again, and they will stay lit.”",
    "The lamps of Sund follow in June.",
  ],
  { id: "lighthouse-fund-été", title: "Lighthouse fund opened", url: null },
);
const held = inventRelease(["The tunnel opens in May."], { id: "tunnel", embargoUntil: "2999-01-01T00:00:00Z" });
const releases = [harbourDeal, unprinted, held];
const words = "Our lamps will be lit again, and they will stay lit.";
const start = unprinted.text.indexOf(words);
const cited = { start, end: start + words.length };
const secret = "a secret of the press office";

type Use = (address: string, stderr: () => Promise<string>) => Promise<void>;
type Serve = (settings: Readonly<Record<string, string>>, use: Use) => Promise<void>;

const inWorkspace: Serve = (settings, use) =>
  started(
    settings,
    ({ ready, end }) => use(ready.replace("ready: local workspace ", ""), async () => (await end()).stderr),
    releases,
  );

const overHttp: Serve = (settings, use) =>
  withWorkspace((workspace) =>
    started(
      tokensOf(workspace, { SLACK_SIGNING_SECRET: workspace.signingSecret, ...settings }),
      ({ ready, end }) => use(ready.replace("ready: slack (http) ", ""), async () => (await end()).stderr),
      releases,
    ),
  );

const besideSocket: Serve = async (settings, use) => {
  const port = String(await freePort());
  await withWorkspace((workspace) =>
    started(
      tokensOf(workspace, { SLACK_APP_TOKEN: workspace.appToken, PORT: port, ...settings }),
      ({ ready, end }) => {
        expect(ready).toBe("ready: slack (socket)");
        return use(`http://127.0.0.1:${port}`, async () => (await end()).stderr);
      },
      releases,
    ),
  );
};

const modes: readonly (readonly [string, Serve])[] = [
  ["in the local workspace", inWorkspace],
  ["beside Slack's requests over HTTP", overHttp],
  ["in Socket Mode", besideSocket],
];

function linkAt(publicUrl: string, signedWith: string | null = null, expires: number | null = null): string {
  return sourceLink(unprinted.id, cited, { publicUrl, secret: signedWith, expires });
}

async function statusOf(link: string): Promise<number> {
  return (await fetch(link)).status;
}

describe.each(modes)("%s", (_, serve) => {
  it("serves a release with the cited words marked, and nothing that it does not have, under strict headers", () =>
    serve({}, async (address) => {
      const page = await fetch(linkAt(address));
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(
        `<mark id="quote"><span class="speech" title="Said by Rui Tavares, Mayor">${words}`,
      );
      const sheet = await fetch(new URL("source-page.css", `${address}/`));
      expect(sheet.headers.get("content-type")).toBe("text/css; charset=utf-8");
      for (const path of ["/releases/nowhere", "/releases/tunnel", "/releases/", "/releases/..%2f..%2fpackage.json"]) {
        expect(await statusOf(address + path)).toBe(404);
      }
      const { headers } = page;
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-robots-tag")).toBe("noindex");
    }));

  it("opens pages with a signed link alone where a secret is set", () =>
    serve({ SOURCE_SECRET: secret }, async (address) => {
      expect(await statusOf(linkAt(address, secret))).toBe(200);
      expect(await statusOf(linkAt(address))).toBe(403);
      expect(await statusOf(linkAt(address, "another secret of another office"))).toBe(403);
      expect(await statusOf(linkAt(address, secret, 1_000_000_000))).toBe(403);
      expect(await statusOf(`${address}/releases/nowhere`)).toBe(403);
    }));

  it("serves none where they are switched off", () =>
    serve({ SOURCE_PAGES: "off" }, async (address) => expect(await statusOf(linkAt(address))).toBe(404)));
});

describe("an answer", () => {
  it("in Slack leads to the pages once their address is set, signed where there is a secret", () =>
    withWorkspace((workspace) =>
      started(
        tokensOf(workspace, {
          SLACK_APP_TOKEN: workspace.appToken,
          PUBLIC_URL: "https://press.example/bot",
          SOURCE_SECRET: secret,
        }),
        async () => {
          const answer = await workspace.reply(await workspace.person("ana").tell("What did Rui Tavares say?"));
          const shown = JSON.stringify(answer.blocks).replaceAll("&amp;", "&");
          const [link = ""] = /https:\/\/press\.example\/bot\/releases\/[^|>"]+/u.exec(shown) ?? [];
          expect(new URL(link).searchParams.get("sig")).toMatch(/^[\w-]{43}$/u);
          expect(new URL(link).pathname).toBe("/bot/releases/lighthouse-fund-%C3%A9t%C3%A9");
        },
        releases,
      ),
    ));

  it("in Slack links to no page whose address nobody has set", () =>
    withWorkspace((workspace) =>
      started(
        tokensOf(workspace, { SLACK_APP_TOKEN: workspace.appToken }),
        async () => {
          const answer = await workspace.reply(await workspace.person("ana").tell("What did Rui Tavares say?"));
          expect(JSON.stringify(answer.blocks)).toContain("Lighthouse fund opened");
          expect(JSON.stringify(answer.blocks)).not.toContain("/releases/");
        },
        releases,
      ),
    ));
});

describe("Socket Mode", () => {
  it("is well, and says so", () =>
    besideSocket({}, async (address) => {
      const health = await fetch(`${address}/health`);
      expect([health.status, await health.json()]).toEqual([200, { ok: true }]);
      expect((await fetch(`${address}/slack/events`, { method: "POST" })).status).toBe(404);
    }));

  it.each<Record<string, string>>([{}, { SOURCE_PAGES: "off", PUBLIC_URL: "https://press.example" }])(
    "runs without pages on a taken port that no answer links to, and logs why: %j",
    (settings) =>
      withBlockedPort((port) =>
        besideSocket({ PORT: String(port), ...settings }, async (_, stderr) => {
          expect(await stderr()).toMatch(/"reason":"PORT, HOST: the port is in use by another program\. [^"]+"/u);
        }),
      ),
  );

  it("does not start on a taken port that answers would link to, and says so in one sentence", () =>
    withWorkspace((workspace) =>
      withBlockedPort((port) =>
        withFolder(releaseFiles(releases), async (folder) => {
          const settings = { SLACK_APP_TOKEN: workspace.appToken, PUBLIC_URL: "https://press.example" };
          const env = tokensOf(workspace, { ...settings, PORT: String(port), STATE_FILE: ":memory:" });
          const { status, stdout, stderr } = await runCommand("start", ["--corpus", folder], { env });
          expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
          expect(sentencesOf(stderr)).toMatch(/^PORT, HOST: the port is in use by another program\. .+$/u);
        }),
      ),
    ));
});

describe.skipIf(!hasBrowser("Source pages are"))("in a real browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => browser?.close());

  it(
    "the link of a quote in the local workspace opens its page at the very words",
    () =>
      inWorkspace({}, async (address) => {
        const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
        await page.goto(address);
        await page.fill("main textarea", "What did Rui Tavares say?");
        await page.keyboard.press("Enter");
        const link = page.getByRole("link", { name: "Lighthouse fund opened" }).first();
        await link.waitFor();
        await page.goto((await link.getAttribute("href")) ?? "");
        const marks = await page.locator("mark").allTextContents();
        expect(marks.join("")).toBe(`Mayor Rui Tavares said: “${words}”`);
        expect(await page.locator("#quote").isVisible()).toBe(true);
        expect(await page.title()).toBe("Lighthouse fund opened");
        await page.close();
      }),
    60_000,
  );
});
