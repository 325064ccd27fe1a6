/** Measures how soon a model's checked sentence is seen: the app in a local workspace, with a model that we time ourselves. */
import { createSlackParts, readManifest } from "../app.ts";
import { systemClock } from "../clock.ts";
import type { Corpus } from "../corpus/release.ts";
import type { ChatModel } from "../model/chat-model.ts";
import { firstSentenceFigures, type FirstSentenceFigures } from "../evaluation/first-sentence.ts";
import { createSlackApp } from "../slack/app.ts";
import { createLog } from "../slack/log.ts";
import { createMemoryStore } from "../state/memory.ts";
import type { Store } from "../state/store.ts";
import { checkSentence } from "../summary/check/check-sentence.ts";
import { quotesToOffer } from "../summary/model/offered-quotes.ts";
import { createSummariser } from "../summary/summariser.ts";
import { startWorkspace, type Workspace } from "../workspace/workspace.ts";

/** Summaries of one release after the other are asked for, at most so many. */
const RUNS = 20;

interface Rehearsed {
  readonly title: string;
  /** A sentence that its quote bears, as a model would write it. */
  readonly sentence: string;
}

export async function measureFirstSentence(corpus: Corpus): Promise<FirstSentenceFigures> {
  const workspace = await startWorkspace({ manifest: readManifest(), rateLimits: false });
  const model = createTimedModel();
  const { apiUrl, botToken, appToken } = workspace;
  const log = createLog("silent", () => undefined);
  const parts = createSlackParts(corpus, apiUrl, log, {
    store: withoutWritings(),
    model: { endpoint: model.endpoint, dailyTokens: Infinity, secondOpinion: false },
  });
  const app = await createSlackApp(parts, { botToken, apiUrl, connection: { mode: "socket", appToken } });
  await app.start();
  try {
    const times: number[] = [];
    for (const one of rehearse(corpus)) times.push(await timeOf(workspace, model, one));
    return firstSentenceFigures(times);
  } finally {
    await app.stop();
    await workspace.stop();
  }
}

/** So that the model writes each time. */
function withoutWritings(): Store {
  return { ...createMemoryStore(), writings: { find: async () => null, keep: async () => undefined } };
}

/** Writes what it is told to, and goes on for as long as it is told to. */
interface TimedModel {
  readonly endpoint: ChatModel;
  /** The next sentence; gives when its last letter was written, and what lets the model end. */
  write(sentence: string): { readonly written: Promise<number>; end(): void };
}

function createTimedModel(): TimedModel {
  let sentence = "";
  let written = Promise.withResolvers<number>();
  let ending = Promise.withResolvers<void>();
  async function* write() {
    yield { text: sentence.slice(0, -1) };
    written.resolve(systemClock.elapsed());
    yield { text: sentence.slice(-1) };
    await ending.promise;
  }
  return {
    endpoint: { name: "timed", write },
    write(next) {
      sentence = next;
      written = Promise.withResolvers();
      ending = Promise.withResolvers();
      return { written: written.promise, end: ending.resolve };
    },
  };
}

/** Milliseconds from the last letter to the message that shows the sentence, with the model still writing. */
async function timeOf(workspace: Workspace, model: TimedModel, { title, sentence }: Rehearsed): Promise<number> {
  const writing = model.write(sentence);
  const question = await workspace.person().tell(`Summarise ${title}`);
  await workspace.reply(question);
  const seen = systemClock.elapsed();
  writing.end();
  await workspace.idle();
  return seen - (await writing.written);
}

function rehearse(corpus: Corpus): Rehearsed[] {
  const summariser = createSummariser(corpus);
  const releases = Array.from({ length: RUNS }, (_, at) => corpus.releases[at % corpus.releases.length]);
  return releases.flatMap((annotated, round) => {
    if (!annotated) return [];
    const { id, title } = annotated.release;
    const quotes = quotesToOffer(summariser.gather({ release: id }));
    const sentences = quotes.map(({ text }, at) => `${text.replace(/[.\s]+$/u, "")} [${at + 1}].`);
    const borne = sentences.filter((sentence) => checkSentence(sentence, quotes).shown);
    const sentence = borne[round % Math.max(1, borne.length)];
    return sentence === undefined ? [] : [{ title, sentence }];
  });
}
