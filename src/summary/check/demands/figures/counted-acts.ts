/** What becomes of so many is what becomes of them in the quote, and not what becomes of what another figure counts. */
import type { Mention } from "../../../../language/mentions.ts";
import type { Demand } from "../../claim.ts";
import { isPastForm } from "../../grammar/grammar.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandCountedActs: Demand = ({ reading, mentions }, sources) => {
  const exchanged = mentions.filter(isCount).find((said) => {
    const act = actBehind(reading, said);
    return (
      act !== null &&
      sources.some((source) => isOfAnother(act, said, source)) &&
      !sources.some((source) => isOwn(act, said, source))
    );
  });
  const undone = mentions.find(
    (said) => isCount(said) && sources.every((source) => isUndoneThere(reading, said, source)),
  );
  if (undone) return `leaves out what turns it round in its quotes (${reading.text.slice(undone.start, undone.end)})`;
  return exchanged
    ? `gives a figure of one thing to another (${reading.text.slice(exchanged.start, exchanged.end)})`
    : null;
};

const REACH = 9;

function isCount({ kind }: Mention): boolean {
  return kind === "number";
}

/** "1,500 immigrants have been *removed*" */
function actBehind({ tokens }: Reading, { end }: Mention): Token | null {
  const behind = tokens.filter(({ start }) => start >= end).slice(0, REACH);
  const stop = behind.findIndex(({ isNumber }) => isNumber);
  const own = stop < 0 ? behind : behind.slice(0, stop);
  return own.find((token, i) => isPastForm(token) && BE.test(own[i - 1]?.word ?? "")) ?? null;
}
const BE = /^(?:been|was|were|are|is|also|already)$/u;

function actsOfFigures({ mentions, reading }: Source, isIt: (mention: Mention) => boolean): Token[] {
  return mentions.filter((one) => isCount(one) && isIt(one)).flatMap((one) => actBehind(reading, one) ?? []);
}

/** The very word is what becomes of what another figure counts. */
function isOfAnother(act: Token, { value }: Mention, source: Source): boolean {
  return actsOfFigures(source, (one) => one.value !== value).some(({ term }) => term === act.term);
}

/** The quote prints the figure and the very word, or tells of no act of what it counts. */
function isOwn(act: Token, { value }: Mention, source: Source): boolean {
  if (!source.mentions.some((one) => isCount(one) && one.value === value)) return false;
  const acts = actsOfFigures(source, (one) => one.value === value);
  return acts.length === 0 || source.reading.tokens.some(({ term }) => term === act.term);
}

const UNDOING = /^(?:remov|dismantl|prevent|stop|return|deport|block|foil)$/u;
const GONE =
  /\b(?:taken|left|leav\w+|gone|go|departed|departures?|out of|away|expelled|evicted|sent|cleared|no longer|put an end)\b/iu;

/** "1,500 immigrants are there" for "1,500 immigrants have been removed": what became of them is left out. */
function isUndoneThere({ text }: Reading, { value }: Mention, source: Source): boolean {
  const acts = actsOfFigures(source, (one) => one.value === value);
  const isBorne = (act: Token): boolean => [...source.bearing.values()].some((places) => places.has(act.at));
  return acts.length > 0 && acts.every((act) => UNDOING.test(act.term) && !isBorne(act)) && !GONE.test(text);
}
