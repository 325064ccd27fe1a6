/** Summaries: in the releases' own sentences, or in those of a model where one is set. */
import { UsageError } from "../../errors.ts";
import { quotesOf, type Summary, type SummaryRequest } from "../../summary/summary.ts";
import { COMMAND } from "../action-ids.ts";
import { plainMessage } from "../blocks/plain-message.ts";
import { type SummaryLooks, summaryMessage } from "../blocks/summary.ts";
import { writtenMessage } from "../blocks/written-summary.ts";
import { labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import type { Asked, Circumstances, Work, Worked } from "../work.ts";
import { readSummaryRequest } from "../summary-request.ts";
import { meansThread, quotesOfThread } from "./thread-quotes.ts";
import { writeSummary } from "./write-summary.ts";

/** What is typed after "summary", or said of the thread in which it is written. */
export async function summariseAsked(parts: SlackParts, asked: Asked, here: Circumstances): Promise<Worked> {
  const labels = labelsIn(here.language);
  const quotes = meansThread(asked.text) ? await quotesOfThread(parts, asked.thread) : [];
  if (quotes.length > 0) return summarise({ quotes })(parts, { ...asked, text: labels.thisThread }, here);
  const request = readSummaryRequest(asked.text, parts.corpus);
  if (request) return summarise(request)(parts, asked, here);
  const message = plainMessage(labels.summaryUsage(COMMAND));
  return { message, quotes: [], noted: { summary: "nothing asked" } };
}

/** One summary; a release that is not there, or a span of time that is none, is said in a sentence. */
export function summarise(request: SummaryRequest): Work {
  return async (parts, asked, here) => {
    const { keys, summariser, writing } = parts;
    const { audience, language } = here;
    const { text: title, heading } = asked;
    const isDifference = request.against !== undefined;
    const looks = { keys, audience, language, title, isDifference, ...(heading !== undefined && { heading }) };
    const wanted = { ...request, language };
    const summary = await attempt(
      async () =>
        writing ? writeSummary(parts, writing, wanted, { asked, here, looks }) : summariser.summarise(wanted),
      labelsIn(language).noSuchSummary,
    );
    const { status, method, removed, milliseconds } = summary;
    const shown = inMessage(summary, looks);
    return {
      ...shown,
      ...(summary.sentences.length > 0 && { whenStopped: shown.message }),
      quotes: quotesOf(summary),
      noted: { summary: status, method, removed: removed.length, milliseconds },
    };
  };
}

function inMessage(summary: Summary, looks: SummaryLooks): Pick<Worked, "message" | "foot"> {
  const isWritten = summary.method === "model" && summary.sentences.length > 0;
  return isWritten ? writtenMessage(summary, looks) : { message: summaryMessage(summary, looks) };
}

async function attempt(work: () => Promise<Summary>, message: string): Promise<Summary> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: "abstained", method: "extractive", sentences: [], removed: [], message, milliseconds: 0 };
  }
}
