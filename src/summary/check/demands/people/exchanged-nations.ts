/** Whether a country stands where the quote has another: the words around it are told of that one there. */
import { bears } from "../../bearing/matching.ts";
import { nationOf, pairsOfNations } from "../../parties/parties.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isVerb } from "../../grammar/verbs.ts";

/** Where the quote names several countries: the words around this one stand around another there. */
export function isExchanged(said: Reading, token: Token, nation: string, sources: readonly Source[]): boolean {
  if (isPairActing(said, token, sources)) return false;
  const around = neighbours(said, token, 2).filter(
    (one) => !isOfClauseBefore(said, token, one) && !(one.at > token.at && said.tokens[token.at + 1]?.word === "that"),
  );
  if (around.some(({ term }) => BETWEEN_THEM.test(term))) return false;
  const scores = sources.map(({ reading }) => {
    const others = reading.tokens.filter((one) => nationOf(one) !== null);
    const score = (mine: boolean): number =>
      Math.max(
        -1,
        ...others
          .filter((one) => (nationOf(one) === nation) === mine)
          .map((one) => shared(around, neighbours(reading, one, 3))),
      );
    return { own: score(true), other: score(false) };
  });
  return (
    scores.some(({ own, other }) => own >= 0 && other > own + 1) &&
    !scores.some(({ own, other }) => own > 0 && own >= other)
  );
}

/** "…, and *Britain* has shared": what stands before the subject of a clause is told in another one. */
function isOfClauseBefore({ tokens }: Reading, { at }: Token, one: Token): boolean {
  const before = tokens.slice(0, at).findLast(({ word }) => word !== "the");
  return (
    one.at < at &&
    /^(?:and|but|while|whereas|as|because|although|though|so)$/u.test(before?.word ?? "") &&
    /^(?:has|have|will|is|are|was|were)$/u.test(tokens[at + 1]?.word ?? "")
  );
}

/** "France and the UK mean to strengthen", "strengthened by France and the UK", for what is theirs: two countries that the quote too joins. */
function isPairActing(said: Reading, token: Token, sources: readonly Source[]): boolean {
  const before = said.tokens.slice(0, token.at).findLast((one) => !isOfPair(one));
  const acting = said.tokens.slice((before?.at ?? -1) + 1);
  const end = acting.find((one) => !isOfPair(one));
  const isSubject =
    before === undefined ||
    (/,\s*$/u.test(said.text.slice(0, acting[0]?.start)) &&
      end !== undefined &&
      (isVerb(said, end) || said.tokens[end.at + 1]?.word === "to"));
  if (before?.word !== "by" && !isSubject) return false;
  const own = pairsOfNations({ ...said, tokens: acting })[0];
  return (
    own !== undefined &&
    sources.some(({ reading }) => pairsOfNations(reading).some((pair) => own.every((nation) => pair.includes(nation))))
  );
}

function isOfPair(token: Token): boolean {
  return nationOf(token) !== null || /^(?:and|the|both)$/u.test(token.word);
}

/** What lies between two countries is of both. */
const BETWEEN_THEM = /^(?:deal|agreement|arrang|talk|meet|partnership|cooper|collabor|relationship|tie|border|summit)/u;

/** Content words next to a country on either side, other countries passed over. */
function neighbours(reading: Reading, token: Token, count: number): Token[] {
  const content = reading.tokens.filter((one) => (one.isContent && nationOf(one) === null) || one === token);
  const place = content.indexOf(token);
  return content.slice(Math.max(0, place - count), place + count + 1).filter((one) => one !== token);
}

function shared(said: readonly Token[], printed: readonly Token[]): number {
  return said.filter((token) => printed.some((one) => bears(token, one))).length;
}
