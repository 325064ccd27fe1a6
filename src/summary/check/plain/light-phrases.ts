/**
 * Turns of phrase that add no claim to what they stand beside: a general noun that points back at what is told ("the move",
 * "the figure"), a stretch of time without its measure, what something consists of, whose view it is.
 */
import type { Token } from "../grammar/reading.ts";

const PHRASES: readonly RegExp[] = [
  /\b(?:the|this|that|these|those) (?:moves?|tally|count|developments?|process|exercise)\b/giu,
  /, an? (?:move|figure|step|number|tally|goal|aim|task|process|effort)(?= (?:that|which|of|to|meant|intended|aimed|designed|now)\b)/giu,
  /(?<=\b(?:in|over|during) (?:(?:that|this|the) year|(?:19|20)\d\d) )alone\b/giu,
  /\b(?:in|over|during) the course of\b|\b(?:in|within) the space of\b/giu,
  /\b(?:runs?|ran|stands?|stood) (?:to|at)(?= (?:(?:about|over|more than|nearly|up to|at least) )?[£€]?\d)/giu,
  /\b(?:in|over|during) the (?:next|past|last|coming) few\b/giu,
  /\b(?:next|past|last|coming) few(?= (?:days|weeks|months|years)\b)/giu,
  /\b(?:made up|composed|consisting) of\b|\bcomprising\b/giu,
  /\b(?:known as|so-called)\b/giu,
  /\bset (?:itself|himself|herself|themselves) the (?:goal|aim|target|task|objective) of\b/giu,
  /\bon the part of\b|\bon (?:the )?\p{L}+['’]s? (?:part|side)\b|\bon (?:his|her|its|their) part\b/giu,
  /(?<=\bwith (?:[\p{L}\d]+ ){1,4})in mind\b/giu,
  /\b(?:made|makes|making) (?:the|a) point (?:that|of)\b|\bto (?:this|that) end\b|\bwith (?:this|that) in mind\b/giu,
  /\bcover(?:s|ed|ing)?(?= (?:the (?:years?|period) )?(?:between |from )?(?:19|20)\d\d\b)/giu,
  /\b(?:even|still|all the) (?=(?:more|\p{L}+er)\b)|(?<=er |more \p{L}+ )still\b/giu,
  /\b(?:(?:ultimate|final) )?(?:goal|purpose|objective) (?:is|was|being|remains)(?: still)? to\b|\bwith (?:the (?:goal|purpose|objective) of|a view to)\b/giu,
  /\bin (?:(?:the )?\p{L}+['’]s?|his|her|their|its) (?:view|eyes|opinion|judge?ment)\b|\bargu(?:es?|ed|ing)(?= that\b|[.,]|$)|\bsp(?:eaks?|oke) of\b/giu,
  /\b(?:is|are|was|were|as) (?:a (?:question|matter|point)|one thing|what)\b|\bsets? out (?=to\b)|\bopen(?:s|ed|ing)? up\b/giu,
  /\bup to\b/giu,
  /(?<=\b(?:count|tally|number|total|figure|toll)\b[^.;]{0,80} )(?:reach(?:es|ed)|hits?)(?= (?:(?:about|over|more than|nearly|at least) )?[£€]?\d)/giu,
  /\b(?:\p{L}+['’]s|its|their) (?:count|tally)(?= of\b)/giu,
  /\b(?:track )?record(?= (?:since|in|from|between|so far|to date|includes?|shows?|stands)\b)/giu,
  /\b(?:first|second|third) point (?:concerns|is about|relates to|regards|deals with|involves)\b/giu,
  /(?<=\bgroup )consists of\b/giu,
  /\b(?:ran|runs?|running)(?= from (?:19|20)\d\d to)/giu,
  /(?<=\b(?:a|an|one|another|the) (?:particular|specific|special|main|key) )(?:concern|emphasis|aim|goal|wish|object|objective|task)(?= (?:is|was|being)\b)/giu,
  /\b(?:in|into) a position (?=to\b)/giu,
  /\bas (?:one|an) (?:example|illustration|instance)\b/giu,
];

/** Takes a sentence; tells of each of its words whether it stands in such a turn of phrase. */
export function findLightPhrases(text: string): (token: Token) => boolean {
  const spans = PHRASES.flatMap((phrase) =>
    Array.from(text.matchAll(phrase), ({ index, 0: { length } }) => [index, index + length] as const),
  );
  return (token) => spans.some(([start, end]) => start <= token.start && token.end <= end);
}
