/** Quotes that follow one another, the later taking up the earlier: "They met on 10 October. This meeting followed one in Paris." */
import type { Quote } from "../../../answering/answer.ts";

/** A quote that begins so goes on telling of what the one before it tells of. */
const TAKING_UP =
  /^[“"]?(?:this(?! (?:year|month|week|summer|spring|autumn|winter)\b)|these|their|its|it|they|both countries|already|such)[ ,]|^(?:the )?(?:talks|meeting|pair)\b/iu;

/** Behind these, "the meeting" is not the one that was told of last: "This meeting followed a previous meeting in Paris." */
const OF_ANOTHER = /\b(?:followed|follows|came after) (?:a|an|the|their) (?:previous|earlier|first)\b/iu;

/** "It will also …": something besides. */
const ADDING = /^[“"]?(?:\p{L}+ ){1,3}also\b/u;

/** Takes the quotes of a sentence. Adds those that follow one another in a release as one, where the later takes up the earlier. */
export function withJoined(quotes: readonly Quote[]): readonly Quote[] {
  const pairs = quotes.flatMap((first) =>
    quotes.filter((second) => isTakenUp(first, second)).map((second) => joined(first, second)),
  );
  return [...quotes, ...pairs];
}

function isTakenUp(first: Quote, second: Quote): boolean {
  return (
    first.release === second.release &&
    first.speaker?.name === second.speaker?.name &&
    first.end <= second.start &&
    /^\s*$/u.test(first.release.text.slice(first.end, second.start)) &&
    TAKING_UP.test(second.text) &&
    !OF_ANOTHER.test(first.text) &&
    !ADDING.test(second.text)
  );
}

function joined(first: Quote, { release, end }: Quote): Quote {
  return { ...first, text: release.text.slice(first.start, end).replace(/\s+/gu, " "), end };
}
