/** A part of a counted whole: "more than 250 of the 500" for "over half of the 500", "under half have yet to" for "over half have". */
import { isSame, sharesIn } from "./measures.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";

interface Part {
  /** "over half of the 500" as it is printed, from its bound on. */
  readonly words: string;
  readonly isOver: boolean;
  /** Parts of a hundred. */
  readonly share: number;
  /** How many the whole are; null where the quote does not count them. */
  readonly whole: number | null;
}

const OVER = /\b(?:over|more than)\s$/iu;
const WHOLE = new RegExp(String.raw`^ of (?:(?:the|those|these|its|their|all) )*(${NUMBER})?`, "iu");

function partsIn(printed: string): Part[] {
  return sharesIn(printed).flatMap(({ low, start, end }) => {
    const whole = WHOLE.exec(printed.slice(end));
    if (!whole) return [];
    const bound = OVER.exec(printed.slice(0, start))?.[0] ?? "";
    const words = `${bound}${printed.slice(start, end)}${whole[0]}`.trimEnd();
    return [{ words, isOver: bound !== "", share: low, whole: numberOf(whole[1]) }];
  });
}

/** Takes a sentence and a quote's text. */
export function withPrintedParts(text: string, printed: string): string {
  return partsIn(printed).reduce(
    (plain, part) => [asMost, asCount, asHundreds, asRest].reduce((one, form) => form(one, part), plain),
    text,
  );
}

/** "most of the 500" */
function asMost(text: string, { isOver, share, words }: Part): string {
  if (share < 50 || (share === 50 && !isOver)) return text;
  const most = words.replace(/ of .*/u, "");
  const relative = text.replace(/\bmost of (whom|which|them)\b/giu, `${most} of $1`);
  return relative.replace(
    /\b(?:most|(?:a|the) majority) of (?:the |those |these )?(?=\d|\p{L})(?!whom|which|them)/giu,
    (match) => `${words.replace(/ of .*/u, "")} of ${/the |those |these /iu.exec(match)?.[0] ?? ""}`,
  );
}

/** "250 of the 500", "250 of them", and "250" alone; what stands before it stays, and is held against what is printed there. */
function asCount(text: string, { share, whole, words, isOver }: Part): string {
  if (whole === null) return text;
  const part = (share * whole) / 100;
  return text.replace(
    new RegExp(String.raw`(?<![£€$]\s?)(?<![\d.,])\b(${NUMBER})\b(?: of (?:(?:the|those|these|its) )?(${NUMBER})\b| of (?:them|those)\b| of (?:the|these|those|its)(?= \p{L}))?(?!\s?(?:%|per|[.,]\d))`, "giu"),
    (match: string, count: string, of: string | undefined) => {
      const value = numberOf(count);
      if (value === null || !isSame(value, part) || (of !== undefined && numberOf(of) !== whole)) return match;
      return isOver ? words.replace(OVER_FIRST, "") : words;
    },
  ); // prettier-ignore
}
/** "hundreds of" */
function asHundreds(text: string, { share, whole, words, isOver }: Part): string {
  if (whole === null || !isOver || share * whole < 20_000 || share * whole >= 200_000) return text;
  return text.replace(/\bhundreds of(?: the)?(?= \p{L})/giu, (match) =>
    match.startsWith("H") ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words,
  );
}

const OVER_FIRST = /^(?:over|more than) /iu;

const YET =
  /\b(?:(?:has|have|had|are|is|was|were) (?:yet|still) to be|(?:has|have|had) (?:not|still not|yet not) (?:yet )?been|(?:are|were|was|is) (?:not yet|yet to be|still to be)|remain(?:ed|s)? to be)\b/giu;

/** "fewer than half of the 500 have yet to be sent": the rest of those of whom over half have been. */
function asRest(text: string, { share, isOver, words }: Part): string {
  if ((text.match(YET)?.length ?? 0) !== 1) return text;
  const said = sharesIn(text).filter(({ low }) => isSame(low, 100 - share));
  const [one] = said;
  const bound = /\b(?:under|less than|fewer than) $/iu.exec(text.slice(0, one?.start ?? 0))?.[0];
  if (!one || said.length > 1 || (bound !== undefined) !== isOver) return text;
  const before = text.slice(0, one.start - (bound?.length ?? 0));
  const most = words.replace(/ of .*/u, "");
  const phrase = before === "" ? `${most[0]?.toUpperCase()}${most.slice(1)}` : most;
  return `${before}${phrase}${text.slice(one.end)}`.replace(YET, "have been");
}
