/** "All", "most", "only", "first": no word of extent that the quotes do not bear, and none of theirs made stronger. */
import type { Claim, Demand } from "../../claim.ts";
import type { Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

/** Said, and what of the printed bears it. */
const EXTENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:all|every|each|everyone|everything|entire(?:ly)?|whole|wholly|complete(?:ly)?|fully?|totally|always|universal(?:ly)?|any)\b/iu, /\b(?:all|every|each|everyone|everything|entire(?:ly)?|whole|wholly|complete(?:ly)?|fully?|total(?:ly)?|always|full range|definitively)\b/iu],
  [/\b(?:(?<!at |matters? |mattered )most(?! (?:important|recent))|majority|mostly|mainly|largely|generally|usually|predominantly)\b/iu, /\b(?:most|majority|mostly|mainly|largely|(?:over|more than) half)\b/iu],
  [/\bmost (?:important|pressing|urgent|serious|vital)\b/iu, /\b(?:most|utmost|top|paramount|main|greatest|highest|imperative|above all)\b/iu],
  [/\b(?:half|halved)\b/iu, /\b(?:half|halved)\b|\b50 ?%/iu],
  [/\b(?:some(?! \d)|a few|few|several|a handful|a minority|sometimes|occasionally)\b/iu, /\b(?:some|few|several|multi|part|partly|minority|sometimes|various|range|also cover|half of|go(?:es)? (?:also )?towards|including|includes?|one of|more than half|over half)\b/iu],
  [/\b(?:part of|partly)\b/iu, /\b(?:some|part|partly|minority|various|range|also cover|half of|go(?:es)? (?:also )?towards|including|includes?|one of|more than half|over half)\b/iu],
  [/\b(?:many|numerous|countless|thousands of|hundreds of|dozens of|millions of)\b/iu, /\b(?:many|numerous|thousands|hundreds|dozens|millions|significantly|substantially|greatly|\d[\d,]{2,}|range)\b/iu],
  [/\b(?:only|solely|just|merely|exclusively|sole|single)\b/iu, /\b(?:only|solely|just|merely|exclusively|sole|single)\b/iu],
  [/\b(?:first|for the first time)\b(?!(?:ly)?(?:,| (?:point|aim|step|priority|measure|commitment)))/iu, /\bfirst\b/iu],
  [/\bfirst\b/iu, /\bfirst(?:ly)?\b/iu],
  [/\b(?:by force|at gunpoint|under duress|in secret|free of charge|for free)\b/iu, /\b(?:by force|at gunpoint|under duress|in secret|free of charge|for free)\b/iu],
  [/\b(?:largest|biggest|highest|greatest|best|worst|lowest|smallest|record|unprecedented|top|toughest|strongest)\b/iu, /\b(?:largest|biggest|highest|greatest|best|worst|lowest|smallest|record|unprecedented|utmost|top|imperative|maximum)\b/iu],
  [/\b(?:double[sd]?|doubling|twice|trebled?|tripled?|triple|quadruple[sd]?|twofold|threefold)\b/iu, /\b(?:double[sd]?|doubling|twice|trebled?|tripled?|triple)\b/iu],
  [/\b(?:immediately|at once|instantly|overnight|today|tomorrow|yesterday|soon)\b/iu, /\b(?:immediately|at once|instantly|overnight|quick|today|tomorrow|yesterday|as soon as possible|as quickly as possible|soon)\b/iu],
  [/\b(?:annual(?:ly)?|yearly|monthly|weekly|daily|(?:per|a|each|every) (?:year|month|week|day))\b/iu, /\b(?:annual(?:ly)?|yearly|monthly|weekly|daily|(?:per|a|each|every) (?:year|month|week|day))\b/iu],
  [/\btotal\b/iu, /\b(?:total|combined|together|altogether|in all|amount\w*)\b/iu],
  [/\b(?:exactly|precisely)\b/iu, /\b(?:exactly|precisely)\b/iu],
  [/\b(?:permanent(?:ly)?|forever|indefinitely)\b/iu, /\b(?:permanent(?:ly)?|definitively|forever|indefinitely)\b/iu],
  [/\b(?:temporar(?:y|ily)|briefly|short-term)\b/iu, /\b(?:temporar(?:y|ily)|briefly|short-term)\b/iu],
  [/\b(?:successful(?:ly)?|successfully|completely|eliminated?|eradicated?|solved|ended)\b/iu, /\b(?:successful(?:ly)?|success|completely|eliminated?|eradicated?|solve[sd]?|ended|ending)\b/iu],
  [/\b(?:better|faster|stronger|worse|higher|lower|closer|larger|bigger|smaller|fewer|greater|further|longer) than\b/iu, /\b(?:than|compared)\b/iu],
  [/\b(?:illegal(?:ly)?|unlawful(?:ly)?)\b/iu, /\b(?:illegal(?:ly)?|unlawful(?:ly)?|clandestine)\b/iu],
]; // prettier-ignore

/** Turns of phrase with such a word that say nothing of extent. */
const OF_NO_EXTENT = new RegExp(
  String.raw`\b(?:${[
    "at all",
    "at (?:the )?most(?= [£€$]?\\d)",
    "first(?: minister)",
    "first[- ](?:rate|class|hand)",
    "full[- ]time",
    "track record",
    "record(?= (?:since|so far|includes?|included|stands|stood)\\b)",
    "tops?(?= [£€]?\\d)",
    "complete(?= (?:the|an?|its|their|this)\\b)",
    "in total",
    "all told",
    "a (?:year|month|week|day) (?:earlier|before|ago|later)",
    "in all(?=[,.])",
    "(?:next|past|last|coming) few",
    "part of (?=(?:the|their|its|his|her|an?) (?:(?:joint|common|new|ongoing|continuing|French|British|UK) )*(?:talks|discussions?|approach|agenda|meeting|plans?|efforts?|cooperation|wider|broader|push|drive|campaign|strategy|programme|package|response|crackdown|bid|move|bargain)\\b)",
    "above all",
    "each other",
    "as a whole",
  ].join("|")})`,
  "giu",
);

/** "All" goes with what it goes with in the quote. */
function isOfOther({ reading }: Claim, all: Token, { bearing, reading: printed }: Source): boolean {
  const phrase = reading.tokens.slice(all.at + 1, all.at + 7);
  const from = phrase.findIndex(({ isContent }) => isContent);
  const end = phrase.findIndex(({ isContent }, i) => i > from && !isContent);
  const content = phrase.slice(from, end < 0 ? phrase.length : end);
  const isPredicated = content.at(-1)?.word.endsWith("er") === true && content.at(-2)?.word.endsWith("s") === true;
  const behind = content.slice(isPredicated ? -2 : -1);
  const wholes = printed.tokens.filter(({ word }) => WHOLE.test(word));
  return (
    wholes.length > 0 &&
    behind.length > 0 &&
    !wholes.some(({ at }) =>
      behind.some((token) => [...(bearing.get(token.at) ?? [])].some((there) => there > at && there <= at + 6)),
    )
  );
}
const WHOLE = /^(?:all|every|each|everything|full|whole|entire|both|combined)$/u;

const PART = /^(?:part of|partly|some)$/iu;

/** "It will also go towards …", right behind the quote: what this one tells is one use of the money. */
function isOnePurpose({ quote: { release, end } }: Source): boolean {
  return /^\s*It (?:will )?also (?:goe?s?|funds?|pays?|supports?)\b/u.test(release.text.slice(end));
}

export const demandExtent: Demand = (claim, sources) => {
  const { text } = claim;
  const moved = claim.reading.tokens.find(
    (token) => /^(?:all|every)$/u.test(token.word) && sources.every((source) => isOfOther(claim, token, source)),
  );
  if (moved) return `says “${moved.raw}” of something else than its quotes`;
  const printed = sources.map(({ quote }) => quote.text).join("\n");
  const cleaned = text.replace(OF_NO_EXTENT, "");
  const unborne = EXTENTS.find(([said, borne]) => {
    const word = said.exec(cleaned)?.[0];
    if (word !== undefined && PART.test(word) && sources.some(isOnePurpose)) return false;
    return word !== undefined && !borne.test(printed) && !new RegExp(`\\b${word}\\b`, "iu").test(printed);
  });
  return unborne ? `says “${unborne[0].exec(cleaned)?.[0] ?? ""}”, which its quotes do not` : null;
};
