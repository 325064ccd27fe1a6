/** What is done together is not parted: "both countries’ commitment" is not one's, and nobody does alone what "the ministers" do. */
import type { Claim, Demand } from "../../claim.ts";
import { nationOf, partiesIn } from "../../parties/parties.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandTogetherness: Demand = (claim, sources) => {
  const parted = claim.reading.tokens.find(
    (token) =>
      sources.every(
        (source) => isOfBoth(claim.reading, token, source) || isPartedByWith(claim.reading, token, source),
      ) ||
      isPartedByBut(claim, token, sources) ||
      isPromisedToOther(claim, token, sources),
  );
  if (parted) return `parts those who act together in its quotes (${parted.raw})`;
  const alone = claim.reading.tokens.find((token) => isEmphatic(claim.reading, token, sources));
  return alone ? `says more of who does it than its quotes (${alone.raw})` : null;
};

/** "France’s commitment" for "both countries’ commitment" */
function isOfBoth({ tokens, text }: Reading, owner: Token, { bearing, reading: printed }: Source): boolean {
  const thing = tokens[owner.at + 1];
  if (nationOf(owner) === null || !/['’]s$/u.test(owner.raw) || !thing?.isContent) return false;
  if (/\band (?:the )?$/u.test(text.slice(0, owner.start))) return false;
  const places = [...(bearing.get(thing.at) ?? [])].filter((at) => printed.tokens[at]?.term === thing.term);
  return (
    places.length > 0 &&
    places.every((at) => /\b(?:both|two|2) \p{L}+['’]s? $/u.test(printed.text.slice(0, printed.tokens[at]?.start)))
  );
}

/** "The UK will go faster, with France building ties" for "the UK and France will go faster and build ties". */
function isPartedByWith({ tokens }: Reading, link: Token, { reading: { text }, bearing }: Source): boolean {
  const [nation, act] = tokens.slice(link.at + 1).filter(({ word }) => word !== "the");
  if (link.word !== "with" || !nation || !act || nationOf(nation) === null || !act.word.endsWith("ing")) return false;
  const isOther = tokens.slice(0, link.at).some((one) => nationOf(one) !== null && nationOf(one) !== nationOf(nation));
  return isOther && bearing.has(act.at) && JOINED.test(text);
}
const JOINED = /\b\p{Lu}\p{L}+ and (?:the )?\p{Lu}\p{L}+ (?:will|have|has|are|continue|also|agreed?|must|should)\b/u;

const SEVERAL = /\b(?:[Tt]he (?:two )?ministers|[Tt]he pair|[Bb]oth|[Tt]hey)\b/u;

/** "Rudd recognised it, but Collomb committed to it" for what "the ministers" recognised and committed to. */
function isPartedByBut({ reading }: Claim, border: Token, sources: readonly Source[]): boolean {
  if (!/^(?:but|while|whereas)$/u.test(border.word) || sources.length > 1) return false;
  const people = partiesIn(reading, sources, null).filter(({ token }) => nationOf(token) === null);
  const second = people.find(({ token }) => token.at > border.at && token.at < border.at + 4);
  const first = people.filter(({ token }) => token.at < border.at);
  const isNamed = sources.some((source) => people.some(({ token }) => source.bearing.has(token.at)));
  const isSeveral = sources.some(({ quote }) => SEVERAL.test(quote.text) && quote.speaker === null);
  return (
    second !== undefined && first.length > 0 && first.every(({ key }) => key !== second.key) && !isNamed && isSeveral
  );
}

/** "promised James to stop it" for "with the pair promising to": one of them promises the other nothing. */
function isPromisedToOther({ reading: { tokens } }: Claim, verb: Token, sources: readonly Source[]): boolean {
  const to = tokens[verb.at + 1];
  if (!/^(?:promised|pledged|vowed|assured|offered)$/u.test(verb.raw) || !to?.isCapital || nationOf(to) !== null)
    return false;
  return sources.every(({ quote: { text } }) =>
    /\b(?:pair|both|ministers|two)\b[^.]* (?:promis|pledg|vow)\p{L}+ to\b/u.test(text),
  );
}

/** "The ministers themselves will": a stress that the quote does not have; "among themselves" and "committed themselves" have none. */
function isEmphatic({ tokens }: Reading, { at, word }: Token, sources: readonly Source[]): boolean {
  if (!/^(?:themselves|himself|herself|itself)$/u.test(word)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isObject =
    /^(?:among|amongst|between|to|for|of|by|with|in|on|upon|than|commit\p{L}*|pledg\p{L}*|bound|binds?|declar\p{L}*|set|ready|prepar\p{L}*|devot\p{L}*|describ\p{L}*)$/u.test(
      before?.word ?? "",
    );
  const isStress = next === undefined || /^(?:will|would|are|is|have|has|must|should|can)$/u.test(next.word);
  return !isObject && isStress && !sources.some(({ reading }) => reading.tokens.some((one) => one.word === word));
}
