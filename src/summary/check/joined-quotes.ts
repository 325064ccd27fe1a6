/** Two quotes that tell of one thing: "They met in London on 10 October. This meeting followed one in Paris on 30 August." */
import type { Quote } from "../../answering/answer.ts";

const SAME_MEETING = /^(?:this|these) (?:meetings?|talks|summit|visit|conference|conversation|dialogue)\b/iu;

/**
 * Takes the quotes of a sentence. Gives those that follow one another in a release as one, where the later begins with the
 * meeting that the earlier tells of.
 */
export function joinedQuotes(quotes: readonly Quote[]): Quote[] {
  return quotes.flatMap((first) =>
    quotes.filter((second) => isTakenUp(first, second)).map((second) => joined(first, second)),
  );
}

function isTakenUp(first: Quote, second: Quote): boolean {
  return (
    first.release === second.release &&
    first.end <= second.start &&
    /^\s*$/u.test(first.release.text.slice(first.end, second.start)) &&
    SAME_MEETING.test(second.text)
  );
}

function joined(first: Quote, { release, end }: Quote): Quote {
  return { ...first, text: release.text.slice(first.start, end).replace(/\s+/gu, " "), end };
}
