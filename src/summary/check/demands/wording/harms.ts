/** What is fought does not grow in a sentence where no quote has it grow: "increase the threat" for "understanding of the threat". */
import type { Demand } from "../../claim.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { DETERMINER } from "../../grammar/verbs.ts";

export const demandNoGrownHarm: Demand = ({ reading }, sources) => {
  const grown = reading.tokens.find(
    (growth) => isGrowth(reading, growth) && harmBehind(reading, growth) !== null && !sources.some(hasHarmGrow),
  );
  return grown ? `takes sides otherwise than its quotes (${grown.raw})` : null;
};

const GROWTH =
  /^(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|enlarg(?:e|es|ed|ing)|deepen(?:s|ed|ing)?|grow(?:s|ing|th)?|ris(?:e|es|ing)|uplift|surge|upsurge|fuller|greater|stronger|exchang(?:e|es|ed|ing)|shar(?:e|ing)|support(?:s|ed|ing)?)$/u;
const HARM =
  /^(?:threat|crime|criminal|terror|terrorism|terrorist|smuggl|smuggler|traffick|gang|cross|radicalis|abus|journei|danger)$/u;
const UNDOING = /^(?:prevent|stop|foil|thwart|block|halt|avert|intercept|deter|disrupt|tackl|dismantl|end)/u;

function isGrowth({ tokens }: Reading, { word, at }: Token): boolean {
  return GROWTH.test(word) && !/^(?:to|joint|more|further)$/u.test(word) && tokens[at + 1] !== undefined;
}

/** The noun that grows: the last of the words right behind, or behind "in"; null where it is none that is fought, or is undone. */
function harmBehind({ tokens, text }: Reading, { at }: Token): Token | null {
  const link = /^in$/u.test(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1;
  const from = DETERMINER.test(tokens[link]?.word ?? "") ? link + 1 : link;
  const behind = tokens.slice(from, from + 5);
  const end = behind.findIndex(
    (token) => !token.isContent || /[,;:–—]/u.test(text.slice(tokens[token.at - 1]?.end, token.start)),
  );
  const head = (end < 0 ? behind : behind.slice(0, end)).at(-1);
  const isUndone = tokens.slice(from, from + 9).some(({ term }) => UNDOING.test(term));
  return head && HARM.test(head.term) && !isUndone ? head : null;
}

/** "the recent rise in crime", "growing crime" */
function hasHarmGrow({ reading }: Source): boolean {
  return reading.tokens.some((token) => isGrowth(reading, token) && harmNear(reading, token));
}

function harmNear({ tokens }: Reading, { at }: Token): boolean {
  const isOfIt = tokens[at + 1]?.word === "in";
  return isOfIt && tokens.slice(at + 2, at + 9).some(({ term }) => HARM.test(term));
}
