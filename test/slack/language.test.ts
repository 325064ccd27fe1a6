/** A channel that has chosen French hears and reads nothing else from us, whatever is done in it. */
import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answering/answer.ts";
import type { Release } from "../../src/corpus/release.ts";
import { changeSettings } from "../../src/slack/channel-settings.ts";
import { english } from "../../src/slack/labels/english.ts";
import { french } from "../../src/slack/labels/french.ts";
import { LIMITS } from "../../src/slack/limits.ts";
import { fitManifest } from "../../src/slack/manifest.ts";
import { createMemoryStore } from "../../src/state/memory.ts";
import type { Json } from "../../src/workspace/json.ts";
import type { Message } from "../../src/workspace/state.ts";
import type { Person } from "../../src/workspace/person.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { inSlack, manifest, type Mode, MODES, type Staging, wordsIn } from "./conversation.ts";

const port = inventRelease(
  [
    "L’accord sur le port vaut 41 millions de couronnes sur trois ans.",
    "La ministre des Ports, Ada Lindqvist, a déclaré : « Nous allons draguer le chenal nord avant l’hiver. »",
    "Les deux pays partageront le coût de deux nouveaux phares.",
    "Le premier phare sera construit à Sund.",
    "Le second phare sera construit à Holm.",
    "Un troisième phare sera étudié plus tard.",
  ],
  { id: "accord-port", title: "Accord sur le port signé", publisher: "Ministère des Ports" },
);
const bacs = inventRelease(["Le plan des bacs ajoutera neuf traversées par semaine depuis Sund, et un phare."], {
  id: "plan-bacs",
  title: "Plan des bacs publié",
  publisher: "Ministère des Ports",
  date: "2029-06-01",
});
const releases: readonly Release[] = [port, { ...bacs, status: "superseded", supersededBy: "accord-port" }];

/** English words that are no French ones. Titles, names and quotes of these releases are French throughout. */
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|of|and|is|are|was|were|what|who|which|when|where|how|with|from|this|that|these|it|they|you|your|not|has|have|been|to|in|by|at|below|above|only|show|close|ask|helpful|copy|share|more|quotes?|releases?|search\w*|sorry|thank\w*|paragraph|superseded|withdrawn|undated|settings|help|find|answer|date of|word for word|january|february|march|april|june|july|october|december)(?!\p{L})/iu;

/** Every string that a person may read in what the app sends: by the names that Slack gives to such fields. */
function readable(value: Json | undefined, key = ""): string[] {
  if (typeof value === "string") return READ.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => readable(each, key));
  if (typeof value !== "object" || value === null) return [];
  const fields = Object.entries(value);
  if (fields.some(([name, each]) => name === "type" && each === "rich_text_preformatted")) return [];
  return fields.flatMap(([name, each]) => readable(each, name));
}
const READ = new Set([
  "text",
  "status",
  "title",
  "message",
  "loading_messages",
  "accessibility_label",
  "initial_value",
]);

/** What was sent by calls, by response URLs and with acknowledgements. Citation styles are the same in every language. */
function everythingSaid({ calls, state, deliveries }: Workspace): string[] {
  const sent = [
    ...calls.map(({ args }) => args),
    ...state.messages.filter(({ fromApp }) => fromApp).map(({ text, blocks }) => ({ text, blocks: [...blocks] })),
    ...deliveries.flatMap(({ outcome }) => (outcome?.ok ? [outcome.payload] : [])),
  ];
  return [...new Set(sent.flatMap((each) => readable(each)))];
}

/** French words that look English, commands as they are typed, and addresses. */
function withoutNames(said: string): string {
  return said.replace(/<[^>]*\|?|`[^`]*`|\/communique \S+|\bin extenso\b/gu, " ");
}

function expectFrench(workspace: Workspace): void {
  const leaks = everythingSaid(workspace).filter((said) => ENGLISH_WORDS.test(withoutNames(said)));
  expect(leaks).toEqual([]);
}

/** A workspace whose channel "general", and ana's direct message, have chosen French. */
async function inFrench(
  mode: Mode,
  play: (workspace: Workspace, ana: Person) => Promise<void>,
  staging: Staging = {},
): Promise<void> {
  const store = createMemoryStore();
  const corpus = corpusOf(releases);
  const fitted = fitManifest(manifest, { corpus, features: ["links"] });
  await inSlack(
    mode,
    async ({ workspace }) => {
      const ana = workspace.person("ana");
      const team = workspace.state.team.id;
      const general = [...workspace.state.conversations.values()].find(({ name }) => name === "general");
      for (const channel of [general?.id ?? "", ana.direct.id]) {
        await changeSettings(store, { team, channel }, { language: "fr" });
      }
      await play(workspace, ana);
      await workspace.idle();
      expect(everythingSaid(workspace).length).toBeGreaterThan(3);
      expectFrench(workspace);
    },
    { corpus, store, workspace: { manifest: fitted, rateLimits: false }, ...staging },
  );
}

/** Uses everything that stands on an answer and opens a window, closing each. */
async function pressAll(workspace: Workspace, ana: Person, answer: Message): Promise<void> {
  for (const name of ["show_in_context", "copy_citation"]) {
    await ana.press(answer, name);
    await workspace.until(`the window of ${name}`, () => ana.modal());
    await ana.close();
  }
  await ana.press(answer, "summarise_release");
  await ana.press(answer, "feedback", "positive");
  await ana.press(answer, "feedback", "negative");
  await workspace.until("the window for a reason", () => ana.modal());
  await ana.submit({ reason_words: "Trop long" });
  await ana.close();
}

describe.each(MODES)("a channel in French (%s)", (mode) => {
  it("is answered in French in its threads, whatever the language of the question", () =>
    inFrench(mode, async (workspace, ana) => {
      const asked = await ana.mention("general", "How much is the accord sur le port worth?");
      await workspace.reply(asked);
      const question = await ana.mention("general", "Que disent les communiqués sur le phare ?");
      const answer = await workspace.reply(question);
      expect(answer.text).toMatch(/^Les communiqués/u);
      await pressAll(workspace, ana, answer);
      await workspace.reply(question, 2);
      for (const text of ["Hello", "Thanks", "help", "What is the capital of Peru?", "Who won at chess?", "port"]) {
        await workspace.reply(await ana.mention("general", text));
      }
      const check = await ana.mention("general", "Is this real: “Nous allons draguer le chenal sud avant l’hiver.”");
      expect((await workspace.reply(check)).text).toMatch(/^Modifié/u);
    }));

  it("is answered in French to every command", () =>
    inFrench(mode, async (workspace, ana) => {
      const typed = [
        "What will be built at Sund?", "quote", "quote phares", "quote zzz", "check", "check “Nous allons draguer le chenal nord”", "summary", "summary phares",
        "summary Accord sur le port signé vs Plan des bacs publié", "summary phares de 2031 à 2029", "latest", "latest phares", "latest zzz", "follow",
        "follow phares", "follow phares", "unfollow", "unfollow zzz", "unfollow phares", "quiet", "quiet off", "help", "aide", "",
      ]; // prettier-ignore
      for (const [at, text] of typed.entries()) {
        await ana.command(`/communique ${text}`, "general");
        await workspace.privately(ana, at + 1);
      }
      const seen = workspace.state.messages.filter(({ ephemeralTo }) => ephemeralTo === ana.user.id);
      const shared = seen.find(({ blocks }) => JSON.stringify(blocks).includes("share_to_channel"));
      if (shared) await ana.press(shared, "share_to_channel");
      await ana.command("/communique settings", "general");
      await workspace.until("the window", () => ana.modal());
      await ana.submit({ set_quotes: "1" });
      expect(wordsIn(ana.modal())).toContain("Enregistré");
    }));

  it("opens windows in French, from its messages and from App Home", () =>
    inFrench(
      mode,
      async (workspace, ana) => {
        const claim = await ana.say("general", "Elle a dit « Nous allons draguer le chenal sud avant l’hiver. »");
        await ana.shortcut("check_quote", claim);
        await workspace.until("the verdict", () => ana.modal());
        await ana.close();
        await ana.open("home");
        const home = await workspace.until("the Home tab", () => ana.home());
        await ana.pressIn(home, "ask_about_release");
        await workspace.until("the window", () => ana.modal());
        await ana.submit({ question: "Combien vaut l’accord sur le port ?" });
        await ana.close();
        await ana.pressIn(home, "open_find");
        await workspace.until("the window", () => ana.modal());
        expect(await ana.submit({})).toMatchObject({ outcome: "errors" });
        await ana.submit({ find_words: "phares" });
        await ana.close();
        await ana.open("messages");
        await workspace.until("the suggestions", () => workspace.state.prompts.get(ana.direct.id));
        const greeting = await ana.tell("Hello");
        await ana.press(await workspace.reply(greeting), "ask_example_0");
        await workspace.reply(greeting, 2);
        await ana.say("general", `Voir ${port.url}`);
      },
      { admins: ["ana"] },
    ));

  it("is told in French that something went wrong", () => {
    const failing: Answerer = {
      answer() {
        throw new Error("the index has caught fire");
      },
    };
    return inFrench(
      mode,
      async (workspace, ana) => {
        const apology = await workspace.reply(await ana.mention("general", "How much is the port worth?"));
        expect(apology.text).toMatch(/^Désolé/u);
        await ana.command("/communique How much is the port worth?", "general");
        await workspace.privately(ana);
      },
      { answerer: failing },
    );
  });
});

describe("the tables of words", () => {
  it("have the same keys, and in each the same kind of thing", () => {
    expect(shapeOf(french)).toEqual(shapeOf(english));
  });

  it("have titles that a window shows whole", () => {
    for (const labels of [english, french]) {
      const { answer, askTitle, checkQuote, copyCitation, findQuote, inContext, settingsTitle, summaryTitle } = labels;
      const titles = [answer, askTitle, checkQuote, copyCitation, findQuote, inContext, settingsTitle, summaryTitle];
      const buttons = [labels.ask, labels.close, labels.find, labels.save, labels.send];
      expect([...titles, labels.reasonTitle, ...buttons].filter(({ length }) => length > LIMITS.viewTitle)).toEqual([]);
    }
  });
});

function shapeOf(table: object): unknown {
  return Object.entries(table).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value) ? value.length : typeof value,
    typeof value === "object" && value !== null && !Array.isArray(value) ? shapeOf(value) : null,
  ]);
}
