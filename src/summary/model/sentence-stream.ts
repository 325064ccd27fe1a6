/** Text that arrives in pieces → its sentences, each as soon as it is finished. */

const MARKERS = String.raw`(?:[^\S\n]*\[[\d\s,;–-]*\])`;
const STOP = String.raw`(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Rt|Hon|vs|e\.g|i\.e|\p{Lu}))[.!?]["”’]?`;
/** Finished whatever comes: markers and then the stop. */
const CLOSED = new RegExp(String.raw`^[^\n]*?${MARKERS}+[^\S\n]*[.!?]+["”’]?(?=\s|$)`, "u");
/** Finished once something else follows: a stop, markers behind it perhaps, then white space and the next sentence. */
const FOLLOWED = new RegExp(String.raw`^[^\n]*?${STOP}${MARKERS}*(?=\s+[^\s\[])`, "u");
/** Where a marker opens a sentence, the one behind its stop opens the next. */
const LED = /^(?:[-*•–]\s+|\d+[.)]\s+)?[[(]\d/u;
const LED_FOLLOWED = new RegExp(String.raw`^[^\n]*?${STOP}(?=\s+\S)`, "u");
/** Finished if nothing follows for a moment: no figure goes on behind the stop. */
const STANDING = new RegExp(String.raw`[.!?]["”’]?${MARKERS}+\s*$`, "u");
const LED_STANDING = new RegExp(String.raw`(?<!\d)${STOP}\s*$`, "u");
const PAUSE = 120;

export interface StreamLimits {
  /** Characters that are read in all, and without the end of a sentence. */
  readonly whole: number;
  readonly sentence: number;
}

const LIMITS: StreamLimits = { whole: 20_000, sentence: 1_500 };

/** Yields sentences with their markers; stops reading at the limits. What is left unfinished at the end comes last. */
export async function* sentencesOf(
  pieces: AsyncIterable<string>,
  limits: StreamLimits = LIMITS,
): AsyncGenerator<string> {
  const iterator = pieces[Symbol.asyncIterator]();
  let buffer = "";
  let read = 0;
  let next = iterator.next();
  try {
    for (;;) {
      const arrived = isStanding(buffer) ? await Promise.race([next, pause()]) : await next;
      if (arrived === "pause") {
        yield buffer.trim();
        buffer = "";
        continue;
      }
      if (arrived.done) break;
      buffer += arrived.value;
      read += arrived.value.length;
      const { sentences, rest } = split(buffer);
      yield* sentences;
      buffer = rest;
      if (read > limits.whole || buffer.length > limits.sentence) break;
      next = iterator.next();
    }
    if (hasWords(buffer)) yield buffer.trim();
  } finally {
    await iterator.return?.();
  }
}

function split(text: string): { sentences: string[]; rest: string } {
  const sentences: string[] = [];
  let rest = text.trimStart();
  for (;;) {
    const found = finishedIn(rest);
    if (found === undefined) return { sentences, rest };
    if (hasWords(found)) sentences.push(found.trim());
    rest = rest.slice(found.length).trimStart();
  }
}

/** The first sentence that is finished, undefined where none is: whatever comes in what pieces, the shortest that may be one. */
function finishedIn(text: string): string | undefined {
  const line = text.indexOf("\n");
  const ends = [CLOSED, LED.test(text) ? LED_FOLLOWED : FOLLOWED].map((form) => form.exec(text)?.[0]);
  const [shortest] = ends.filter((one) => one !== undefined).toSorted((a, b) => a.length - b.length);
  return shortest ?? (line >= 0 ? text.slice(0, line) : undefined);
}

function isStanding(text: string): boolean {
  return STANDING.test(text) || (LED.test(text) && LED_STANDING.test(text));
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

function pause(): Promise<"pause"> {
  return new Promise((resolve) => {
    setTimeout(() => resolve("pause"), PAUSE);
  });
}
