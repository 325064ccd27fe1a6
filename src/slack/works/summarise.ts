/** Summaries in the releases' own sentences. */
import { UsageError } from "../../errors.ts";
import type { Summary, SummaryRequest } from "../../summary/summary.ts";
import { COMMAND } from "../action-ids.ts";
import { plainMessage } from "../blocks/plain-message.ts";
import { summaryMessage } from "../blocks/summary.ts";
import { labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import type { Asked, Circumstances, Work, Worked } from "../reply.ts";
import { readSummaryRequest } from "../summary-request.ts";

/** What is typed after "summary". */
export async function summariseAsked(parts: SlackParts, asked: Asked, here: Circumstances): Promise<Worked> {
  const request = readSummaryRequest(asked.text, parts.corpus);
  if (request) return summarise({ ...request, language: here.language })(parts, asked, here);
  const message = plainMessage(labelsIn(here.language).summaryUsage(COMMAND));
  return { message, quotes: [], noted: { summary: "nothing asked" } };
}

/** One summary; a release that is not there, or a span of time that is none, is said in a sentence. */
export function summarise(request: SummaryRequest): Work {
  return async ({ summariser, keys }, { text, heading }, { audience, language }) => {
    const summary = attempt(() => summariser.summarise({ ...request, language }), labelsIn(language).noSuchSummary);
    const quotes = summary.sentences.flatMap((sentence) => sentence.quotes);
    const looks = { keys, audience, language, title: text, ...(heading !== undefined && { heading }) };
    const isDifference = request.against !== undefined;
    return {
      message: summaryMessage(summary, { ...looks, isDifference }),
      quotes,
      noted: { summary: summary.status, milliseconds: summary.milliseconds },
    };
  };
}

function attempt(work: () => Summary, message: string): Summary {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: "abstained", method: "extractive", sentences: [], removed: [], message, milliseconds: 0 };
  }
}
