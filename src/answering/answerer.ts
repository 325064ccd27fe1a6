/** The straight line from a question to an Answer. */
import { systemClock, type Clock } from "../clock.ts";
import type { Corpus } from "../corpus/release.ts";
import { abstentionMessage, answerMessage } from "../wording.ts";
import { findReasonToAbstain, type Verdict } from "./abstention.ts";
import type { AbstentionReason, Answer, Answerer, AnswerOptions, Question, Quote, Searched } from "./answer.ts";
import { viewCorpus, type CorpusView } from "./evidence/corpus-view.ts";
import { quotesAbout } from "./follow-up-answers.ts";
import { dayOf, isVerbatim } from "./quotes.ts";
import { createRetriever } from "../retrieval/retriever.ts";
import { rank, type Library } from "./ranking.ts";
import { chooseQuotes } from "./selection.ts";
import { understandInThread, type InThread } from "./understanding/conversation.ts";
import { MAX_QUESTION_LENGTH, readIntent } from "./understanding/intent.ts";
import { factsOf } from "./facts.ts";
import type { Facts } from "./understanding/understanding.ts";

/** Takes a corpus, gives the function that answers questions about it. The clock is read for relative dates and timing. */
export function createAnswerer(corpus: Corpus, clock: Clock = systemClock): Answerer {
  const retriever = createRetriever(corpus);
  const library = { corpus: viewCorpus(corpus, retriever), retriever };
  const facts = factsOf(library.corpus);
  return {
    answer(question, options = {}) {
      const started = clock.elapsed();
      const answer = answerFrom(library, { ...facts, today: clock.today() }, question, options);
      return { ...answer, milliseconds: Math.round((clock.elapsed() - started) * 100) / 100 };
    },
  };
}

function answerFrom(library: Library, facts: Facts, { text, earlier }: Question, options: AnswerOptions): Answer {
  const legible = earlier.filter((question) => question.length <= MAX_QUESTION_LENGTH);
  const questions = [...legible.slice(-MEMORY), text.slice(0, MAX_QUESTION_LENGTH)];
  const thread = understandInThread(questions, facts);
  const { followUp, turn } = thread;
  const asked = { ...thread.asked, context: contextOf(library, thread) };
  const base = { question: text, language: asked.language, searched: searchedOf(library.corpus), milliseconds: 0 };
  const intent = readIntent(text);
  if (intent) return abstain(base, { reason: intent, missing: [] }, []);
  const ranking = rank(library, asked);
  const verdict = options.always ? null : findReasonToAbstain(ranking, asked, library.corpus);
  const chosen =
    followUp && followUp !== "continues" ? quotesAbout(ranking, asked, followUp, turn) : chooseQuotes(ranking, asked);
  const quotes = chosen.filter(isVerbatim);
  if (verdict || quotes.length === 0) return abstain(base, verdict ?? { reason: "nothing-found", missing: [] }, quotes);
  const arrangement = asked.shape === "change" ? "timeline" : "best-first";
  const message = answerMessage(asked.language, quotes.length, base.searched, arrangement);
  return { ...base, status: "answered", quotes, arrangement, message };
}

/** A follow-up about no other time speaks of the release that answered the question before it. */
function contextOf(library: Library, { before, followUp, asked }: InThread): string | null {
  if (before === null || followUp !== "continues" || asked.times !== before.times) return null;
  return rank(library, before).evidence[0]?.view.release.annotated.release.id ?? null;
}

/** How many earlier questions of a thread are read. */
const MEMORY = 8;

const UNSEARCHED: ReadonlySet<AbstentionReason> = new Set<AbstentionReason>([
  "empty-question",
  "too-long",
  "greeting",
  "thanks",
  "help",
  "abusive",
  "instruction",
  "not-for-us",
]);

function abstain(
  base: Pick<Answer, "question" | "language" | "milliseconds" | "searched">,
  { reason, missing }: Verdict,
  near: readonly Quote[],
): Answer {
  const related = UNSEARCHED.has(reason) ? [] : near.slice(0, 2);
  const message = abstentionMessage(reason, base.language, { near: related.length, missing });
  return { ...base, status: "abstained", reason, related, message };
}

function searchedOf(corpus: CorpusView): Searched {
  const days = corpus.corpus.releases
    .map(({ release }) => dayOf(release))
    .filter(Boolean)
    .sort();
  return { from: days[0] ?? null, to: days.at(-1) ?? null, speakers: [], releases: corpus.corpus.releases.length };
}
