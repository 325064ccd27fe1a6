/** Answering a question with quotes, and remembering it for those that follow. */
import type { AbstentionReason, Answer } from "../../answering/answer.ts";
import { answerMessage } from "../blocks/answer.ts";
import { isInPassing } from "../in-passing.ts";
import type { SlackParts } from "../parts.ts";
import type { Person } from "../thread-store.ts";
import type { Asked, Circumstances, Worked } from "../reply.ts";

export async function answerQuestion(
  parts: SlackParts,
  asked: Asked,
  { audience, mostQuotes, own }: Pick<Circumstances, "audience" | "mostQuotes" | "own">,
): Promise<Worked> {
  const answer = await answerInThread(parts, asked, own);
  if (asked.asker) await record(parts, answer, asked.asker);
  const examples = answer.status === "answered" ? [] : await parts.examples(answer.language);
  const heading = asked.heading === undefined ? {} : { heading: asked.heading };
  return {
    message: answerMessage(answer, { keys: parts.keys, audience, examples, mostQuotes, ...heading }),
    quotes: answer.status === "answered" ? answer.quotes : answer.related,
    noted: { status: answer.status, ...reasonOf(answer), milliseconds: answer.milliseconds },
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

async function answerInThread(
  parts: SlackParts,
  { text, thread, asker }: Asked,
  own: Circumstances["own"],
): Promise<Answer> {
  const earlier = thread === null ? [] : await parts.threads.questions(thread);
  const answer = parts.answerer.answer({ text, earlier }, own === null ? {} : { language: own });
  if (thread !== null && !isInPassing(answer)) await parts.threads.add(thread, text, asker ?? undefined);
  return answer;
}

function reasonOf(answer: Answer): { reason?: AbstentionReason } {
  return answer.status === "abstained" ? { reason: answer.reason } : {};
}
