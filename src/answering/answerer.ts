/** The straight line from a question to an Answer: understood, searched, ranked, judged (all in `considering.ts`), and said. */
import { systemClock, type Clock } from "../clock.ts";
import type { Corpus } from "../corpus/release.ts";
import { abstentionMessage, answerMessage } from "../wording.ts";
import type { Answer, Answerer, AnswerOptions, Question } from "./answer.ts";
import { consider, type Considered } from "./considering.ts";
import { describeDecline } from "./decline.ts";
import { viewCorpus } from "./evidence/corpus-view.ts";
import { explainAnswer, type Explanation } from "./explanation.ts";
import { createRetriever } from "../retrieval/retriever.ts";
import { nearMisses } from "./near-misses.ts";
import type { Library } from "./ranking.ts";
import { rehearse } from "./rehearsal.ts";
import { searchedOf } from "./searched.ts";
import { factsOf } from "./facts.ts";

interface Explained {
  readonly answer: Answer;
  readonly explanation: Explanation;
}

/** Answers, and tells how it came to an answer. */
export interface ExplainingAnswerer extends Answerer {
  explain(question: Question, options?: AnswerOptions): Explained;
}

/**
 * Takes a corpus, gives the functions that answer questions about it. The clock is read for relative dates and timing.
 * `forMany`: it is to answer many questions, and may take a third of a second longer to get ready.
 */
export function createAnswerer(corpus: Corpus, clock: Clock = systemClock, forMany = false): ExplainingAnswerer {
  const retriever = createRetriever(corpus);
  const library = { corpus: viewCorpus(corpus, retriever), retriever };
  const facts = factsOf(library.corpus);
  const answerTimed = (
    question: Question,
    options: AnswerOptions = {},
  ): Omit<Explained, "explanation"> & { considered: Considered } => {
    const started = clock.elapsed();
    const considered = consider(library, { ...facts, today: clock.today() }, question, options);
    const answer = conclude(considered, library, question, options);
    const milliseconds = Math.round((clock.elapsed() - started) * 100) / 100;
    return { considered, answer: { ...answer, milliseconds } };
  };
  rehearse(library.corpus, answerTimed, forMany);
  return {
    answer: (question, options) => answerTimed(question, options).answer,
    explain(question, options) {
      const { considered, answer } = answerTimed(question, options);
      return { answer, explanation: explainAnswer(considered, library.corpus) };
    },
  };
}

function conclude(considered: Considered, { corpus }: Library, { text }: Question, options: AnswerOptions): Answer {
  const { thread, verdict, quotes } = considered;
  const { asked, followUp } = thread;
  const { times, compared } = asked;
  const language = options.language ?? asked.language;
  const searched = searchedOf(corpus, asked);
  const base = { question: text, language, searched, milliseconds: 0 };
  if (verdict) {
    const { reason } = verdict;
    const related = nearMisses(reason, considered);
    const decline = describeDecline(considered, verdict, corpus, { near: related.length, speakers: searched.speakers });
    return { ...base, status: "abstained", reason, related, message: abstentionMessage(reason, language, decline) };
  }
  const arrangement = asked.shape === "change" && quotes.length > 1 ? "timeline" : "best-first";
  const about = asked.asksForIssue ? "source" : followUp;
  const answering = { quotes, searched, arrangement, followUp: about, times: [...times, ...compared] } as const;
  return { ...base, status: "answered", quotes, arrangement, message: answerMessage(language, answering) };
}
