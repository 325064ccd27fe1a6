/** Answering a question with quotes, and remembering it for those that follow. */
import type { AbstentionReason, Answer } from "../../answering/answer.ts";
import { answerMessage } from "../blocks/answer.ts";
import { isInPassing } from "../in-passing.ts";
import { labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import type { SlackParts } from "../parts.ts";
import type { Person } from "../thread-store.ts";
import type { Asked, Circumstances, Worked } from "../work.ts";

export async function answerQuestion(
  parts: SlackParts,
  asked: Asked,
  here: Pick<Circumstances, "audience" | "mostQuotes" | "own" | "signal">,
): Promise<Worked> {
  const { audience, mostQuotes } = here;
  const { answer, rewritten } = await answerInThread(parts, asked, here);
  if (asked.asker) await record(parts, answer, asked.asker);
  const examples = answer.status === "answered" ? [] : await parts.examples(answer.language);
  const heading = headingOver(asked, answer, rewritten);
  return {
    message: answerMessage(answer, { keys: parts.keys, audience, examples, mostQuotes, ...(heading && { heading }) }),
    quotes: answer.status === "answered" ? answer.quotes : answer.related,
    noted: {
      status: answer.status,
      ...reasonOf(answer),
      ...(rewritten !== null && { rewritten: true }),
      milliseconds: answer.milliseconds,
    },
  };
}

/** A question is answered also where it cannot be noted. */
async function record({ records, log }: SlackParts, answer: Answer, asker: Person): Promise<void> {
  try {
    await records.asked(answer, asker);
  } catch (error) {
    log.error({ err: error }, "How a question ended could not be noted");
  }
}

interface AnsweredInThread {
  readonly answer: Answer;
  /** The question as it was answered, where a model said it in full; else null. */
  readonly rewritten: string | null;
}

async function answerInThread(
  parts: SlackParts,
  asked: Asked,
  here: Pick<Circumstances, "own" | "signal">,
): Promise<AnsweredInThread> {
  const { text, thread, asker } = asked;
  const earlier = thread === null ? [] : await parts.threads.questions(thread);
  const options = here.own === null ? {} : { language: here.own };
  const own = parts.answerer.answer({ text, earlier }, options);
  if (thread !== null && !isInPassing(own)) await parts.threads.add(thread, text, asker ?? undefined);
  const errand = { workspace: asker?.team ?? "", signal: here.signal };
  const rewritten = isInPassing(own) ? null : await parts.rewriter?.rewrite({ text, earlier }, errand);
  if (!rewritten) return { answer: own, rewritten: null };
  const answer = parts.answerer.answer({ text: rewritten, earlier: [] }, options);
  const isBetter = answer.status === "answered" || (own.status === "abstained" && !isInPassing(answer));
  return isBetter ? { answer: { ...answer, question: text }, rewritten } : { answer: own, rewritten: null };
}

/** What stands above the answer (mrkdwn): who asked, where it is to be said, and how a follow-up was read. */
function headingOver(
  { heading }: Pick<Asked, "heading">,
  { language }: Answer,
  rewritten: string | null,
): string | null {
  const lines = [heading, rewritten === null ? null : escapeMrkdwn(labelsIn(language).understoodAs(rewritten))];
  return lines.filter(Boolean).join("\n") || null;
}

function reasonOf(answer: Answer): { reason?: AbstentionReason } {
  return answer.status === "abstained" ? { reason: answer.reason } : {};
}
