/** The little words that turn a sentence ("again", "or", "even", "out") are the quotes' own, or may stand for them. */
import type { Demand } from "../../claim.ts";
import { findLightPhrases } from "../../plain/light-phrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";

/** Those that only join words; what they join is held against the quotes elsewhere. */
const JOINING = new Set(
  `the a an of to in on at for by with and as is are was were be been being has have had having do does did will would shall
  that this these those which who whose whom where when while how what its it it's their they them he his him she her hers
  there here well from into onto upon through towards toward across between among amid during about around via plus per
  also both then thus so said say s than over under within since after before until more most not no never
  all any every each some few only if unless because although though despite whereas however without outside against nor neither
  may might could can should must ought cannot half`.split(/\s+/u),
);
/** Said, and what of the printed bears it. */
const BORNE: readonly (readonly [RegExp, RegExp])[] = [
  [/^already$/u, /\b(?:already|so far|has|have|had|since|were|was)\b/iu],
  [/^still$/u, /\b(?:still|continu\w+|remain\w*|ongoing)\b/iu],
  [/^further$/u, /\b(?:further|more|continu\w*|deep\w+|increas\w+|expand\w*|also)\b/iu],
  [/^(?:very|too)$/u, /\b(?:very|too|also|highly|both)\b/iu],
  [/^(?:but|yet)$/u, /\b(?:but|yet|however|although|though|while|whereas)\b/iu],
  [/^again$/u, /\b(?:again|once more|previous|renewed)\b/iu],
  [/^inside$/u, /\b(?:inside|within|into|embedded|integrated)\b/iu],
  [/^above$/u, /\b(?:above|over|more than|exceed\w*|utmost|particular|not least)\b/iu],
  [/^beyond$/u, /\b(?:beyond|outside|further|over|more than)\b/iu],
  [/^either$/u, /\b(?:both|2|two|each)\b/iu],
  [/^ever$/u, /\b(?:ever|increasingly|even|more and more|continu\w+)\b/iu],
  [/^mainly$/u, /\b(?:main\w*|chief\w*|primar\w+|particular\w*|especially|above all|focus\w*|centr\w+)\b/iu],
  [/^other$/u, /\b(?:other|also|counterparts?|the 2|two)\b/iu],
  [/^one$/u, /\b(?:one|part of|a|an|include\w*)\b/iu],
  [
    /^(?:now|currently)$/u,
    /\b(?:now|today|will|anniversary|this year|these|current\w*|since|permanently|has|have)\b/iu,
  ],
  [/^up$/u, /\b(?:up|more|higher|increas\w+|total|combined|amount\w*)\b/iu],
  [/^down$/u, /\b(?:down|reduc\w*|fall\w*|fell|decreas\w*|drop\w*|lower|cut|declin\w*)\b/iu],
  [/^following$/u, /\b(?:following|next|later|after|then|followed)\b/iu],
  [/^out$/u, /\b(?:out|remov\w+|outside|deploy\w*)\b/iu],
  [/^same$/u, /\b(?:same|both|2|two|also|previous|they|this)\b/iu],
  [/^(?:each|done|thanks|plus|get|gets|got)$/u, /./u],
  [/^(?:such|like|own|ones?|just|themselves|itself|himself|herself)$/u, /./u],
];

/** "One of the aims", "one stated goal". */
function countsNothing(next: Token | undefined): boolean {
  return /^(?:of|stated|such|declared|aim|goal|purpose|priority|point|measure|topic|reason|step|result|focus|use|way|element|part|means|task|theme|subject|outcome|effect|example|condition|benefit|ambition)$/u.test(
    next?.word ?? "",
  );
}

/** "A closer one", "their previous one": what the noun before was called. */
function isPronoun({ tokens }: Reading, one: number): boolean {
  const before = tokens[one - 1];
  return before?.isContent === true && !before.isNumber;
}

/** Turns of phrase that claim something, of words that claim nothing alone. */
const TURNS =
  /\b(?:on hold|(?:puts?|putting) (?:off|aside)|sets? back|setting back|(?:holds?|held|holding) back|(?:gives?|gave|given|giving) (?:up|way)|(?:goes|go|went|going) back on|(?:comes?|came) to nothing|in place of|out of place|(?:takes?|took|taken|taking) (?:over|back)|called? off|into question|in name|on paper|in part(?! of)|makes? do)\b/iu;

/** "dismantled *there*", and no "there is". */
function isPlace({ tokens }: Reading, { at, word }: Token): boolean {
  const next = tokens[at + 1]?.word ?? "";
  return (
    word === "there" && at > 0 && !/^(?:is|are|was|were|be|been|will|would|has|have|had|can|must|should)$/u.test(next)
  );
}

export const demandFunctionWords: Demand = ({ reading }, sources) => {
  const isLight = findLightPhrases(reading.text);
  const turn = TURNS.exec(reading.text)?.[0] ?? null;
  if (turn !== null && !sources.some(({ quote }) => quote.text.includes(turn)))
    return `says “${turn}”, which its quotes do not`;
  const there = reading.tokens.find((token) => isPlace(reading, token));
  if (
    there &&
    !sources.some(({ quote }) => /\bthere\b|\b(?:in|at|to|from|of|visit|visits|visited) \p{Lu}/u.test(quote.text))
  )
    return `says “${there.raw}”, which its quotes do not`;
  const isBorne = ({ at, word }: Token): boolean =>
    sources.some(({ bearing, quote }) => {
      const own = BORNE.find(([said]) => said.test(word));
      return (
        bearing.has(at) ||
        (own?.[1].test(quote.text) ?? false) ||
        (word === "one" && (countsNothing(reading.tokens[at + 1]) || isPronoun(reading, at)))
      );
    });
  const fresh = reading.tokens.find(
    (token) =>
      !token.isContent &&
      !token.isNumber &&
      !JOINING.has(token.word) &&
      token.word.length > 1 &&
      !isLight(token) &&
      !isBorne(token),
  );
  return fresh ? `says “${fresh.raw}”, which its quotes do not` : null;
};
