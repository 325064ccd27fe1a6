/** The words that carry meaning are the quotes' own, or may stand for them; none is added but words that claim nothing. */
import { analyse } from "../../../language/terms.ts";
import type { Claim, Demand } from "../claim.ts";
import { isContrasted } from "../contrasts.ts";
import { forceOf } from "../grammar.ts";
import { isName } from "../matching.ts";
import type { Token } from "../reading.ts";

/** What a summary says about what it tells, and light verbs: they claim nothing of their own. */
const FRAME = new Set(
  analyse(
    `release statement according report note say tell describe call state add explain mention text publication announcement
    well including include include regard concern relate relation subject matter topic thing way part time
    take make give have hold put set go come see get do use place bring involve mean
    work effort step action measure country countries government governments minister ministers side sides pair people person
    promise pledge vow plus mid emphasise emphasize stress underline insist declare highlight acknowledge recognise explain argue exist
    help become date
    number already want plan keep kept seek sought aim intend intention hope try idea word role serve level area field terms form basis role design enjoy shown undergo feature outline refer cite credit attach point play stand follow present presented speak spoke spoken talk expect alike lead compare draw schedule exceed ones among amongst along alongside amid besides`,
  ).map(({ term }) => term),
);
const TITLES = /^(?:mr|mrs|ms|sir|dr)$/u;
/** Share of the content words that the quotes themselves must bear, without their titles and what stands before them. */
const MUST_BE_ITS_OWN = 0.5;

/** Words that a quote bears without printing any that may stand for them. */
const IMPLIED: Readonly<Record<string, RegExp>> = {
  half: /\b50 ?%/u,
  joint: /\b(?:UK|British|Franco)-(?:France|French|British|UK)\b|\bboth (?:countries|governments)\b/u,
  shared: /\b(?:UK|British|Franco)-(?:France|French|British|UK)\b|\bboth (?:countries|governments)\b/u,
  together: /\b(?:met|meeting|joint\w*|both|pair|two|2)\b/u,
  deny: /\bnot\b/u,
  possible: /\b(?:can|enable)\b/u,
  turns: /\banniversary\b/u,
  necessary: /\b(?:must|imperative|needs?)\b/u,
};

/** How many words, names apart, may be of what stands around the quotes. */
const MOST_BORROWED = 2;

export const demandOwnWords: Demand = (claim, sources) => {
  const content = contentIn(claim);
  const isOwn = ({ at, word }: Token): boolean =>
    sources.some(({ bearing, quote }) => bearing.has(at) || (IMPLIED[word]?.test(quote.text) ?? false));
  const isNear = (token: Token): boolean =>
    mayBeNear(claim, token) &&
    sources.some(({ around: [context, ...others], quote }) =>
      [...(token.isCapital || REFERS.test(quote.text) ? [context] : []), ...others].some((one) => one?.has(token.at)),
    );
  const fresh = content.filter((token) => !isOwn(token) && !isNear(token) && !isFrame(token));
  if (fresh.length > 0) return `says what its quotes do not (${fresh.map(({ raw }) => raw).join(", ")})`;
  const borrowed = content.filter((token) => !isOwn(token) && !isFrame(token) && !token.isCapital);
  if (borrowed.length > MOST_BORROWED) return "says more of what stands around its quotes than they do";
  const meant = content.filter((token) => isOwn(token) || !isFrame(token));
  const own = meant.filter(isOwn).length;
  return own >= 2 && own >= meant.length * MUST_BE_ITS_OWN ? null : "says little that its quotes say";
};

/** A word that stands for something told of before; "also" and "both" only add to it. */
const REFERS =
  /\b(?:it|its|they|them|their|this(?! (?:year|week|month|summer|evening|autumn|spring|winter))|these|those|he|she|his|her|such|the (?:pair|two|ministers?|meeting|talks|arrangement|agreement|deal|partnership|operation|camp|system))\b/iu;

/** What stands around a quote tells whom and what it is about, not what is done and how. */
function mayBeNear({ reading }: Claim, token: Token): boolean {
  return token.isCapital || (!isContrasted(token.term) && forceOf(reading, token) === null);
}

/** What carries meaning, but for numbers, dates and titles, which are held against the quotes as such. */
function contentIn({ reading, mentions }: Claim): Token[] {
  return reading.tokens.filter(
    (token) =>
      token.isContent &&
      !token.isNumber &&
      !TITLES.test(token.word) &&
      !mentions.some(({ kind, start, end }) => kind === "date" && start < token.end && token.start < end),
  );
}

function isFrame(token: Token): boolean {
  return FRAME.has(token.term) && !isName(token) && !token.word.endsWith("ly");
}
