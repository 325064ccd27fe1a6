/** The straight line from a question to an Answer. */
import type { Corpus } from "../corpus/release.ts";
import { systemClock, type Clock } from "../clock.ts";
import { abstentionMessage, answerMessage } from "../wording.ts";
import { findReasonToAbstain, type Verdict } from "./abstention.ts";
import type { AbstentionReason, Answer, Answerer, AnswerOptions, Question, Quote, Searched } from "./answer.ts";
import { viewCorpus, type CorpusView } from "./evidence/corpus-view.ts";
import { weighAll, type Demands, type Evidence } from "./evidence/evidence.ts";
import { speakerTerms } from "./evidence/speaker-fit.ts";
import { cutQuote, isVerbatim, mergeSameWords } from "./quotes.ts";
import { readIntent } from "./understanding/intent.ts";
import { understand, type Understanding } from "./understanding/understanding.ts";

export function createAnswerer(corpus: Corpus, clock: Clock = systemClock): Answerer {
  const view = viewCorpus(corpus);
  return {
    answer(question, options = {}) {
      const started = clock.elapsed();
      const answer = answerFrom(view, question, options, clock.today());
      return { ...answer, milliseconds: Math.round((clock.elapsed() - started) * 100) / 100 };
    },
  };
}

function answerFrom(corpus: CorpusView, question: Question, options: AnswerOptions, today: string): Answer {
  const asked = understand(question.text, today);
  const base = { question: question.text, language: asked.language, milliseconds: 0, searched: searchedOf(corpus) };
  const intent = readIntent(question.text);
  if (intent) return abstain(base, { reason: intent, missing: [] }, []);
  const demands: Demands = { speaker: asked.speaker?.who ? speakerTerms(asked.speaker.who) : null, times: asked.times };
  const ranking = weighAll(
    corpus.releases.flatMap(({ sentences }) => sentences),
    asked,
    demands,
    corpus,
  ).sort((a, b) => b.score - a.score);
  const verdict = options.always ? null : findReasonToAbstain(ranking[0], asked);
  const quotes = chooseQuotes(ranking, asked).filter(isVerbatim);
  if (verdict || quotes.length === 0) return abstain(base, verdict ?? { reason: "nothing-found", missing: [] }, quotes);
  const message = answerMessage(asked.language, quotes.length, base.searched, "best-first");
  return { ...base, status: "answered", quotes, arrangement: "best-first", message };
}

function chooseQuotes(ranking: readonly Evidence[], _asked: Understanding): Quote[] {
  const top = ranking[0]?.score ?? 0;
  const near = ranking.slice(0, 12).filter(({ score }) => score > 0.3 && score >= top * 0.8);
  return mergeSameWords(near.map(quoteOf)).slice(0, 3);
}

function quoteOf({ view, score, kind }: Evidence): Quote {
  const { start } = view.sentence;
  const emphasis = kind.spans.map((span) => ({ start: start + span.start, end: start + span.end }));
  return cutQuote(view.release.annotated, [view.sentence], { score: Math.max(0, Math.min(1, score / 1.5)), emphasis });
}

function abstain(
  base: Pick<Answer, "question" | "language" | "milliseconds" | "searched">,
  { reason, missing }: Verdict,
  near: readonly Quote[],
): Answer {
  const related = UNSEARCHED.has(reason) ? [] : near.slice(0, 2);
  const message = abstentionMessage(reason, base.language, { near: related.length, missing });
  return { ...base, status: "abstained", reason, related, message };
}

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

function searchedOf(corpus: CorpusView): Searched {
  const dates = corpus.releases.flatMap(({ annotated }) => annotated.release.date ?? []).sort();
  return { from: dates[0] ?? null, to: dates.at(-1) ?? null, speakers: [], releases: corpus.releases.length };
}
