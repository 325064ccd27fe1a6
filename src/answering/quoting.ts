/** A sentence that was weighed as a quote: cut with its surroundings, its answering words marked. */
import type { Quote } from "./answer.ts";
import type { Sentence, Speaker } from "../corpus/release.ts";
import type { SentenceView } from "./evidence/corpus-view.ts";
import { emphasisOf } from "./emphasis.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { cutQuote } from "./quotes.ts";

export function quoteOf(evidence: Evidence): Quote {
  const { view, confidence } = evidence;
  const offset = view.sentence.start;
  const emphasis = emphasisOf(evidence).map(({ start, end }) => ({ start: offset + start, end: offset + end }));
  return cutQuote(view.release.annotated, sentencesOf(evidence), {
    score: confidence,
    emphasis,
    speaker: soleSpeaker(view),
  });
}

/** The sentence and its surroundings, as far as the same voice speaks in them. */
function sentencesOf({ view, surroundings }: Evidence): Sentence[] {
  const around = view.release.annotated.sentences.filter(
    ({ start, end }) => start >= surroundings.start && end <= surroundings.end,
  );
  const isOneVoice = around.every(({ speech }) => speech?.speaker === view.sentence.speech?.speaker);
  return around.length > 1 && isOneVoice ? around : [view.sentence];
}

function soleSpeaker({ quoted }: SentenceView): Speaker | null {
  return quoted.length === 1 ? (quoted[0] ?? null) : null;
}
