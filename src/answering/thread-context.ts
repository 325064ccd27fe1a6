/** Where a thread is when a question is asked: the release it speaks of, and the sentence that was shown last. */
import type { Span } from "../corpus/release.ts";
import { rank, type Library } from "./ranking.ts";
import { chooseQuotes } from "./selection.ts";
import type { InThread } from "./understanding/conversation.ts";
import { asksForAnother } from "./understanding/follow-up.ts";
import type { Context, Understanding } from "./understanding/understanding.ts";

/** The same question, knowing what answered the one before; what was shown is known where another thing is asked for. */
export function inContext(library: Library, thread: InThread): InThread {
  const context = contextOf(library, thread);
  const { asked } = thread;
  const known = new Set(context?.another === true ? context.things : []);
  return { ...thread, asked: { ...asked, context, names: (value) => known.has(value) || asked.names(value) } };
}

/** A follow-up about no other time speaks of the release that answered the question before it; so may any that names none. */
function contextOf(library: Library, { previous, followUp, asked }: InThread): Context | null {
  if (previous === null || (followUp !== null && followUp !== "continues")) return null;
  const leans = followUp !== null && asked.times === previous.times;
  if (!leans && !isUnplaced(asked)) return null;
  const ranking = rank(library, previous);
  const view = ranking.evidence[0]?.view;
  if (!view) return null;
  const things = view.mentions().map(({ value }) => value);
  const [first] = chooseQuotes(ranking, previous);
  const release = view.release.annotated.release.id;
  const isElsewhere = first?.release.id === release && !holds(first, view.sentence);
  const shown = isElsewhere ? first.start : view.sentence.start;
  return { release, shown, things, leans, another: asksForAnother(asked.text) };
}

/** A quote may begin before the sentence for which it is shown. */
function holds(quote: Span, { start }: Span): boolean {
  return quote.start <= start && start < quote.end;
}

/** Names no time, publisher, person or thing by which another release could be meant. */
function isUnplaced({ times, compared, sources, wanted }: Understanding): boolean {
  return times.length + compared.length + sources.length === 0 && !wanted.some(({ named }) => named);
}
