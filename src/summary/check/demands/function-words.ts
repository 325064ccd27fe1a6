/** The little words that turn a sentence ("again", "or", "even", "out") are the quotes' own, or may stand for them. */
import type { Demand } from "../claim.ts";
import type { Token } from "../reading.ts";

/** Those that only join words; what they join is held against the quotes elsewhere. */
const JOINING = new Set(
  `the a an of to in on at for by with and as is are was were be been being has have had having do does did will would shall
  that this these those which who whose whom where when while how what its it it's their they them he his him she her hers
  there here well from into onto upon through towards toward across between among amid during about around via plus per
  also both then thus so said say s than over under within since after before until more most not no never
  all any every each some few only if unless because although despite whereas however without outside against nor neither
  may might could can should must ought cannot half`.split(/\s+/u),
);
/** Said, and what of the printed bears it. */
const BORNE: readonly (readonly [RegExp, RegExp])[] = [
  [/^already$/u, /\b(?:already|so far|has|have|had|since|were|was)\b/iu],
  [/^still$/u, /\b(?:still|continu\w+|remain\w*|ongoing)\b/iu],
  [/^further$/u, /\b(?:further|more|continu\w*|deep\w+|increas\w+|expand\w*|also)\b/iu],
  [/^(?:very|too)$/u, /\b(?:very|too|also|highly)\b/iu],
  [/^other$/u, /\b(?:other|also|counterparts?|the 2|two)\b/iu],
  [/^one$/u, /\b(?:one|part of|a|an|include\w*)\b/iu],
  [
    /^(?:now|currently)$/u,
    /\b(?:now|today|will|anniversary|this year|these|current\w*|since|permanently|has|have)\b/iu,
  ],
  [/^up$/u, /\b(?:up|more|higher|increas\w+|total|combined|amount\w*)\b/iu],
  [/^down$/u, /\b(?:down|reduc\w*|fall\w*|fell|decreas\w*|drop\w*|lower|cut|declin\w*)\b/iu],
  [/^following$/u, /\b(?:following|next|later|after|then|followed)\b/iu],
  [/^out$/u, /\b(?:out|remov\w+|outside)\b/iu],
  [/^same$/u, /\b(?:same|both|2|two|also|previous|they|this)\b/iu],
  [/^(?:each|done|thanks|plus|get|gets|got)$/u, /./u],
  [/^(?:such|like|own|ones?|just|themselves|itself|himself|herself)$/u, /./u],
];

/** "One of the aims", "one stated goal". */
function countsNothing(next: Token | undefined): boolean {
  return /^(?:of|stated|such|declared|aim|goal|purpose|priority|point|measure|topic|reason|step|result|focus)$/u.test(
    next?.word ?? "",
  );
}

export const demandFunctionWords: Demand = ({ reading }, sources) => {
  const isBorne = ({ at, word }: Token): boolean =>
    sources.some(({ bearing, quote }) => {
      const own = BORNE.find(([said]) => said.test(word));
      return (
        bearing.has(at) ||
        (own?.[1].test(quote.text) ?? false) ||
        (word === "one" && countsNothing(reading.tokens[at + 1]))
      );
    });
  const fresh = reading.tokens.find(
    (token) =>
      !token.isContent && !token.isNumber && !JOINING.has(token.word) && token.word.length > 1 && !isBorne(token),
  );
  return fresh ? `says “${fresh.raw}”, which its quotes do not` : null;
};
