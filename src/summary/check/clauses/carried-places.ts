/**
 * "While in London, the minister also visited a station", on a quote of a meeting in London and on one of the visit: the place is
 * carried from the one to the other where the quote of the visit adds it to the meeting by "also", and somebody is in both; or
 * where it tells what those who meet discuss.
 */
import type { Quote } from "../../../answering/answer.ts";

const STAY = String.raw`[Ww]hil(?:e|st) (?:(?:s?he|they) (?:was|were) )?in|(?:[Dd]uring|[Oo]n) (?:his|her|their|the|this) (?:trip|visit|stay|time|journey) (?:to|in)|(?:[Aa]t|[Ii]n|[Dd]uring) (?:the|their) (?:meeting|talks) in|[Ii]n`;
/** "in London *for talks with Rudd*" */
const TALKS = String.raw`(?: (?:for|to hold) (?:talks|an? meeting|his meeting|her meeting) with (?:[\p{L}’'-]+ ){0,3}?(\p{Lu}\p{L}+))?`;
const OPENING = new RegExp(String.raw`^(?:${STAY}) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)${TALKS}, (?=\p{L})`, "u");
const CLOSING = new RegExp(String.raw`,? (?:${STAY}) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?=\.?$)`, "u");
const ADDED = /^(?:\p{Lu}\p{L}+ )*(\p{Lu}\p{L}+) also \p{Ll}+ed\b/u;
const TALKED =
  /\bthe (?:pair|(?:two |2 )?ministers) (?:also )?(?:discussed|agreed|emphasi[sz]ed|acknowledged|recogni[sz]ed|welcomed)\b/iu;
const OF_ANOTHER = /\bprevious|earlier|followed\b/u;

/** Takes a sentence and its quotes; gives the sentence without the place, and the quotes that add to the meeting there. */
export function withoutCarriedPlace(
  text: string,
  quotes: readonly Quote[],
): { readonly text: string; readonly quotes: readonly Quote[] } | null {
  const match = OPENING.exec(text) ?? CLOSING.exec(text);
  const place = match?.[1];
  if (!match || place === undefined) return null;
  const guest = match[2] ?? "";
  const added = quotes.filter((quote) =>
    quotes.some((other) => isAddedTo(quote, other, place) && other.text.includes(guest)),
  );
  const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
  return added.length > 0 ? { text: rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), quotes: added } : null;
}

/** The quote adds something about somebody whom the other has meet in the place. */
function isAddedTo({ text, release }: Quote, other: Quote, place: string): boolean {
  const who = ADDED.exec(text)?.[1];
  const met = new RegExp(String.raw`\b(?:met|talks)\b[^.;]*\bin ${place}\b`, "u");
  return (
    other.release === release &&
    met.test(other.text) &&
    !OF_ANOTHER.test(other.text) &&
    (who === undefined ? TALKED.test(text) : other.text.includes(who))
  );
}
