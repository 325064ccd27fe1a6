/** A release under embargo, seen through the real app: nowhere before its hour but in the channel named for it. */
import { describe, expect, it } from "vitest";
import { createSlackParts } from "../../src/app.ts";
import { createSlackApp, type SlackSettings } from "../../src/slack/app.ts";
import { createLog } from "../../src/slack/log.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { corpusOf, ferryPlan, harbourDeal } from "../support/releases.ts";
import { manifest, type Mode, MODES, quotesIn, wordsIn } from "./conversation.ts";

const OPENING = Date.parse("2031-03-05T09:00:00Z");
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
/** The id that the local workspace gives its channel "press-office". */
const PRESS_OFFICE = "C0PRESSOFFICE";
const QUESTION = "How much is the harbour deal worth?";

interface Scene {
  readonly workspace: Workspace;
  /** Lets the hour come. */
  readonly open: () => void;
}

/** The app at a minute before the hour; `channel` is the id of the one that may see the release. */
async function beforeTheHour(mode: Mode, channel: string, play: (scene: Scene) => Promise<void>): Promise<void> {
  const workspace = await startWorkspace({ manifest });
  let now = OPENING - 60_000;
  const { apiUrl, botToken, appToken, signingSecret } = workspace;
  const secret = { ...harbourDeal, embargoUntil: "2031-03-05T10:00:00+01:00", embargoChannels: [channel] };
  const log = createLog("silent", () => undefined);
  const parts = createSlackParts(corpusOf([secret, ferryPlan]), apiUrl, log, { now: () => now });
  const connection: SlackSettings["connection"] =
    mode === "socket" ? { mode, appToken } : { mode, signingSecret, host: "127.0.0.1", port: 0 };
  const app = await createSlackApp(parts, { botToken, apiUrl, connection });
  const { port } = await app.start();
  if (port !== null) workspace.deliverTo({ http: `http://127.0.0.1:${port}/slack/events` });
  try {
    await play({ workspace, open: () => void (now = OPENING) });
  } finally {
    await app.stop();
    await workspace.stop();
  }
}

describe.each(MODES)("a release under embargo (%s)", (mode) => {
  it("is not quoted, counted or suggested before its hour, and is from then on, by itself", () =>
    beforeTheHour(mode, PRESS_OFFICE, async ({ workspace, open }) => {
      const ana = workspace.person("ana");
      const before = await workspace.reply(await ana.tell(QUESTION));
      expect(JSON.stringify(before)).not.toMatch(/41 million|Harbour deal signed|Lindqvist|2 releases/u);
      open();
      expect(quotesIn(await workspace.reply(await ana.tell(QUESTION)))).toContain(WORTH);
    }));

  it("is quoted early in the channel named for it, and there alone", () =>
    beforeTheHour(mode, PRESS_OFFICE, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const inChannel = await workspace.reply(await ana.mention("press-office", QUESTION));
      expect(quotesIn(inChannel)).toContain(WORTH);
      const elsewhere = await workspace.reply(await ana.mention("general", QUESTION));
      expect(JSON.stringify(elsewhere.blocks)).not.toContain("41 million");
    }));

  it("is read on and cited in windows opened there, which know where they were opened", () =>
    beforeTheHour(mode, PRESS_OFFICE, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const answer = await workspace.reply(await ana.mention("press-office", QUESTION));
      await ana.press(answer, "show_in_context");
      const view = await workspace.until("the words in context", () => ana.modal());
      expect(wordsIn(view)).toContain("41 million");
      await ana.pressIn(view, "copy_citation");
      const cited = await workspace.until("the citation", () => ana.modal() !== view && ana.modal());
      expect(wordsIn(cited)).toContain("Harbour deal signed");
      await ana.close();
      await ana.close();
      await ana.shortcut("check_quote", await ana.say("press-office", `“${WORTH}”`));
      expect(wordsIn(await workspace.until("the verdict", () => ana.modal()))).toContain("Verbatim");
    }));

  it("is answered there to the command too, and what its buttons show stays there", () =>
    beforeTheHour(mode, PRESS_OFFICE, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command(`/communique ${QUESTION}`, "press-office");
      const answer = await workspace.privately(ana);
      expect(quotesIn(answer)).toContain(WORTH);
      await ana.open("home");
      const home = await workspace.until("the Home tab", () => ana.home());
      expect(wordsIn(home)).not.toMatch(/Harbour deal signed|Lindqvist/u);
    }));
});
