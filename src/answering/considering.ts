/** All that is found out about a question before a word of its answer is said. */
import type { Verdict } from "./verdict.ts";
import type { AbstentionReason, AnswerOptions, Question, Quote } from "./answer.ts";
import { quotesAbout } from "./follow-up-answers.ts";
import { verified } from "./quotes.ts";
import { nameShown } from "./person-shown.ts";
import { NOTHING_RANKED, type Library, type Ranking } from "./ranking.ts";
import { chooseBest, chooseEach, chooseQuotes } from "./selection.ts";
import { understandInThread, type InThread } from "./understanding/conversation.ts";
import { MAX_QUESTION_LENGTH, readIntent } from "./understanding/intent.ts";
import type { Facts } from "./understanding/understanding.ts";
import { inContext } from "./thread-context.ts";
import { weighParts, weighWhole } from "./weighing.ts";

export interface Considered {
  readonly thread: InThread;
  /** What was weighed; nothing where the message is no question for the releases. */
  readonly ranking: Ranking;
  /** Why it is not answered; null where the evidence is enough. */
  readonly verdict: Verdict | null;
  /** What would be quoted, be it as an answer or as near misses. */
  readonly quotes: readonly Quote[];
}

/** How many earlier questions of a thread are read. */
const MEMORY = 8;

export function consider(library: Library, facts: Facts, question: Question, { always }: AnswerOptions): Considered {
  const thread = readThread(library, facts, question);
  const intent = readIntent(question.text);
  if (intent && (!always || !isSearchable(intent)))
    return { thread, ranking: NOTHING_RANKED, verdict: { reason: intent, missing: [] }, quotes: [] };
  const inParts = always ? null : weighParts(library, facts, thread);
  const { ranking, verdict } = inParts ?? weighWhole(library, thread.asked, always ?? false);
  const quotes = verified(inParts ? chooseEach(ranking.groups) : quotesFor(ranking, thread, always ?? false));
  if (verdict || quotes.length > 0) return { thread, ranking, verdict, quotes };
  return { thread, ranking, verdict: { reason: "nothing-found", missing: [] }, quotes };
}

function readThread(library: Library, facts: Facts, { text, earlier }: Question): InThread {
  const legible = earlier.filter((question) => question.length <= MAX_QUESTION_LENGTH);
  const before = legible.slice(-MEMORY);
  const last = text.slice(0, MAX_QUESTION_LENGTH);
  const thread = understandInThread([...before, last], facts);
  const named = nameShown(library, last, thread.previous);
  return inContext(library, named === last ? thread : understandInThread([...before, named], facts));
}

/** Whether there is something to search for in a message that is no question for the releases. */
function isSearchable(intent: AbstentionReason): boolean {
  return intent !== "empty-question" && intent !== "too-long";
}

function quotesFor(ranking: Ranking, { asked, followUp, turn }: InThread, always: boolean): Quote[] {
  if (always) return chooseBest(ranking);
  if (asked.asksForIssue) return quotesAbout(ranking, asked, "source", turn);
  if (followUp === null || followUp === "continues") return chooseQuotes(ranking, asked);
  return quotesAbout(ranking, asked, followUp, turn);
}
