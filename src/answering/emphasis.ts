/** The words of a quote that answer: the figure, date or name that was asked for, the words whose speaker was, or else those of the question's subject. */
import type { Span } from "../corpus/release.ts";
import type { Evidence } from "./evidence/evidence.ts";

/** A word that only helps is not emphasised, nor one that stands for a word of the question only loosely. */
const SUBJECT = 0.9;
const CLOSE = 0.8;

/** Gives spans of the sentence's text, in order, apart. */
export function emphasisOf({ view, kind, coverage, speaker, quoted }: Evidence): Span[] {
  if (speaker !== null && quoted.length > 0) return joined(view.text, quoted);
  if (kind.spans.length > 0) return joined(view.text, kind.spans);
  const subject = coverage.met.filter(({ wanted }) => wanted.weight >= SUBJECT).map(({ wanted }) => wanted);
  const accepted = new Set(
    subject.flatMap(({ term, alternatives }) => [
      term,
      ...alternatives.filter(({ weight }) => weight >= CLOSE).map((one) => one.term),
    ]),
  );
  return joined(
    view.text,
    view.terms.filter(({ term }) => accepted.has(term)),
  );
}

/** Spans with nothing but a space or a hyphen between them become one: "small boats", not "small", "boats". */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = whole.at(-1);
    if (before && (start < before.end || /^[\s\p{Pd}]?$/u.test(text.slice(before.end, start))))
      whole.splice(-1, 1, { start: before.start, end: Math.max(before.end, end) });
    else whole.push({ start, end });
  }
  return whole;
}
