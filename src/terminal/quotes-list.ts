/** Quotations as a person reads them: under each speaker and release, in the order of the release. */
import type { Quote } from "../answering/answer.ts";
import { defaultLook, renderCitation, renderWords } from "./render.ts";
import type { Look } from "./render.ts";

/** Takes quotations with their order, gives text: words spoken in one go stand under one citation, unless each is to be cited. Ends without a line break. */
export function renderQuotesList(quotes: readonly Quote[], look: Look = defaultLook): string {
  const groups = look.cite ? quotes.map((quote) => [quote]) : inOneGo(quotes);
  return groups.map((group) => renderGroup(group, look)).join("\n\n");
}

/** Neighbouring quotations of one speaker in one release. */
function inOneGo(quotes: readonly Quote[]): Quote[][] {
  const groups: Quote[][] = [];
  for (const quote of quotes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isSameGo(last, quote)) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

function isSameGo(a: Quote, b: Quote): boolean {
  return (
    a.release === b.release &&
    a.speaker?.name === b.speaker?.name &&
    a.speaker?.role === b.speaker?.role &&
    b.paragraph - a.paragraph <= 1 &&
    sameReleases(a, b)
  );
}

function sameReleases(a: Quote, b: Quote): boolean {
  return a.alsoIn.length === b.alsoIn.length && a.alsoIn.every((release, index) => release === b.alsoIn[index]);
}

function renderGroup(group: readonly Quote[], look: Look): string {
  const [first] = group;
  if (first === undefined) return "";
  const gap = `\n  ${look.paint.quiet("│")}\n`;
  const words = group.map((quote) => renderWords(quote, look)).join(gap);
  const last = group.at(-1)?.paragraph ?? first.paragraph;
  return [words, renderCitation(first, last, "en", look)].join("\n");
}
