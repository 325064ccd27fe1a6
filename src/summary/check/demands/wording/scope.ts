/** What a quote says of some is not said of all: the words that narrow whom or what it speaks of are not dropped. */
import type { Claim, Demand } from "../../claim.ts";
import { isPastForm } from "../../grammar/grammar.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandScope: Demand = (claim, sources) => {
  const widened = sources.flatMap((source) =>
    restrictionsIn(source.reading).filter((one) => isDropped(claim, source, one, sources)),
  )[0];
  if (widened) return `says of all what its quotes say of some (${widened.head.raw})`;
  const isWider = sources.some((source) => isPartOfPlace(claim, source));
  return isWider ? "gives a figure of a part to the whole" : null;
};

interface Restriction {
  readonly head: Token;
  readonly words: readonly Token[];
  /** What is narrowed by a "not" has to be denied here too. */
  readonly isDenied?: boolean;
  /** Whatever is done against it does not tell of it. */
  readonly isWhole?: boolean;
}

const PEOPLE =
  /^(?:migrant|immigrant|minor|child|children|peopl|person|refuge|citizen|nation|worker|famili|offic|gang|group|compani|countri|offend|boat|passeng|travel|crimin|smuggler|student|patient|busi|firm|famili|household|resid)$/u;

/** "migrants not in need of protection", "minors with family ties", "those who make these journeys": a head and what narrows it. */
function restrictionsIn({ tokens, text }: Reading): Restriction[] {
  return tokens.flatMap((link) => {
    const before = tokens[link.at - 1];
    const whole = wholeIn(tokens, link);
    if (whole) return [whole];
    const head = tokens.slice(Math.max(0, link.at - 4), link.at).findLast(({ term }) => PEOPLE.test(term));
    if (!before || !head || /[,;:–—]/u.test(text.slice(head.end, link.start))) return [];
    const opens =
      /^(?:whose|whom|without)$/u.test(link.word) ||
      (link.word === "with" && isNearHead(tokens, head, link)) ||
      (link.word === "not" && tokens[link.at + 1]?.word === "in");
    if (!opens) return [];
    const rest = tokens.slice(link.at + 1, link.at + 9);
    const end = rest.findIndex(
      (token) =>
        (token.word === "to" && link.word === "not") ||
        /[,;:–—]/u.test(text.slice(tokens[token.at - 1]?.end ?? 0, token.start)),
    );
    const words = (end < 0 ? rest : rest.slice(0, Math.max(end, 1))).filter(({ isContent }) => isContent).slice(0, 3);
    return words.length > 0 ? [{ head, words, isDenied: link.word === "not" }] : [];
  });
}

/** "all activity carried out by smugglers": a participle behind what "all" goes with. */
function wholeIn(tokens: readonly Token[], link: Token): Restriction | null {
  const head = tokens[link.at - 1];
  const isOfAll = tokens
    .slice(Math.max(0, link.at - 4), link.at - 1)
    .some(({ word }) => /^(?:all|every|each)$/u.test(word));
  const by = tokens.slice(link.at + 1, link.at + 3).find(({ word }) => word === "by");
  if (!head?.isContent || !isOfAll || !by || !isPastForm(link)) return null;
  const words = tokens.slice(by.at + 1, by.at + 4).filter(({ isContent }) => isContent);
  return words.length > 0 ? { head, words, isWhole: true } : null;
}

/** Only a place between: "minors in Calais with family ties". */
function isNearHead(tokens: readonly Token[], head: Token, link: Token): boolean {
  return tokens
    .slice(head.at + 1, link.at)
    .every((token) => token.isCapital || /^(?:in|from|of|the)$/u.test(token.word));
}

/** The sentence tells of the head, as the one acted on or acting, and has none of the words that narrow it. */
function isDropped(
  claim: Claim,
  source: Source,
  { head, words, isDenied, isWhole }: Restriction,
  sources: readonly Source[],
): boolean {
  const isOfOther = (term: string): boolean =>
    term !== head.term &&
    sources.some(
      ({ reading: { tokens } }) => tokens !== source.reading.tokens && tokens.some((one) => one.term === term),
    );
  const borne = (token: Token): boolean => [...source.bearing.values()].some((there) => there.has(token.at));
  const isTold = claim.reading.tokens.some(
    ({ at, isContent, term }) =>
      isContent &&
      term !== "work" &&
      !isOfOther(term) &&
      !(isWhole === true && /^(?:cooper|collabor|fight|effort|partnership)$/u.test(term)) &&
      source.bearing.get(at)?.has(head.at) &&
      !claim.reading.tokens[at + 1]?.word.startsWith("smuggl"),
  );
  const isAffirmed =
    isDenied === true && !/\b(?:not|no|without|never|neither|nor|un\p{L}+)\b|n['’]t\b/iu.test(claim.text);
  return isTold && (isAffirmed || !words.some(borne));
}

const QUARTER = /^(?:northern|southern|eastern|western|north|south|east|west|central|coastal)$/u;

/** "in France" with a figure, where the quote has it in northern France alone. */
function isPartOfPlace({ reading, mentions }: Claim, { reading: { tokens } }: Source): boolean {
  if (!mentions.some(({ kind }) => kind === "share" || kind === "number")) return false;
  if (reading.tokens.some(({ word }) => QUARTER.test(word))) return false;
  return reading.tokens.some((place) => {
    const before = reading.tokens[place.at - 1];
    if (!place.isCapital || !before || !/^(?:in|across|of)$/u.test(before.word)) return false;
    const there = tokens.filter(
      (one) =>
        one.term === place.term &&
        /^(?:in|across|of|northern|southern|eastern|western|central|coastal)$/u.test(tokens[one.at - 1]?.word ?? ""),
    );
    return there.length > 0 && there.every((one) => QUARTER.test(tokens[one.at - 1]?.word ?? ""));
  });
}
