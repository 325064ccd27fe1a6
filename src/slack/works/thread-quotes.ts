/** What a thread has been answered so far: its questions are known, and answering them once more gives the same quotes. */
import type { Quote } from "../../answering/answer.ts";
import type { SlackParts } from "../parts.ts";

const WHOLE_THREAD =
  /^(?:(?:of|de|du)\s+)?(?:(?:(?:this|the|our|ce|cette|le|la|notre)\s+)?(?:whole\s+)?(?:thread|conversation|discussion|answers?|fil|réponses?)|this|that|it|all this|ça|cela|ceci|tout)?$/iu;

/** Whether the words name nothing else than the thread in which they are written. */
export function meansThread(words: string): boolean {
  return WHOLE_THREAD.test(words.trim());
}

/** The quotes that answered the thread's questions, in their order; none where nothing was asked. */
export async function quotesOfThread(
  { threads, answerer }: Pick<SlackParts, "threads" | "answerer">,
  thread: string | null,
): Promise<readonly Quote[]> {
  const questions = thread === null ? [] : await threads.questions(thread);
  const answers = questions.map((text, at) => answerer.answer({ text, earlier: questions.slice(0, at) }));
  return answers.flatMap((answer) => (answer.status === "answered" ? answer.quotes : []));
}
