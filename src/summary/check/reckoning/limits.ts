/** "No more than two hours" for "within one to two hours": the far end of a span that is a limit. */
import { timesIn, isSame, type Measure } from "./measures.ts";

const BEFORE =
  /\b(?:(?:within|in|after) (?:a maximum of|at (?:the )?most|no more than|not more than)|no (?:more|longer) than|not (?:more|longer) than|at (?:the )?most|a maximum of|at the latest)(?: the)? $/iu;
const BEHIND =
  /^(?:(?: (?:of|after) (?:upload|being \p{L}+))?,? (?:at (?:the )?(?:most|latest|outside)|maximum|tops)\b| or (?:less|sooner|faster|under)\b)/iu;
const LEADING = /\b(?:within|in|under) $/iu;

/** Takes a sentence and a quote's text; the near end alone, and what is no limit, stays. */
export function withPrintedLimits(text: string, printed: string): string {
  const [span, ...others] = timesIn(printed).filter(
    ({ low, high, start }) => low < high && /\bwithin $/iu.test(printed.slice(0, start)),
  );
  if (!span || others.length > 0) return text;
  const words = printed.slice(span.start, span.end);
  return timesIn(text).reduceRight((plain, said) => (isFarEnd(said, span) ? asLimit(plain, said, words) : plain), text);
}

function isFarEnd(said: Measure, span: Measure): boolean {
  return said.kind === span.kind && isSame(said.low, said.high) && isSame(said.high, span.high);
}

/** "within one to two hours", where what stands around the span makes it a limit. */
function asLimit(text: string, { start, end }: Measure, words: string): string {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const [limit, tail] = [BEFORE.exec(before)?.[0], BEHIND.exec(behind)?.[0]];
  if (limit !== undefined) return `${before.slice(0, -limit.length)}within ${words}${behind}`;
  const lead = LEADING.exec(before)?.[0];
  if (tail === undefined) return text;
  return `${before.slice(0, before.length - (lead?.length ?? 0))}within ${words}${ofUpload(tail)}${behind.slice(tail.length)}`;
}

/** What stands before the words that make it a limit: "of upload at most". */
function ofUpload(tail: string): string {
  return /^ (?:of|after) (?:upload|being \p{L}+)/iu.exec(tail)?.[0] ?? "";
}
