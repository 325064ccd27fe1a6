/** One printed word bears one word of a sentence: "closing removal centres" does not stand on "removal centres" alone. */
import { analyse } from "../../../language/terms.ts";
import type { Claim } from "../claim.ts";
import { forceOf, isPastForm } from "../grammar/grammar.ts";
import { findGroups } from "./paraphrases.ts";
import type { Token } from "../grammar/reading.ts";
import type { Source } from "../source.ts";

/** Words that say no more than the noun that they go with ("results achieved", "deals agreed"), and "across" before a name. */
const COMPLETING = new Set(
  analyse(
    "achieve deliver obtain produce reach strike struck conclude sign conduct carry pay paid win won lend agree possibility prospect option across",
  ).map(({ term }) => term),
);

/** Whether a word stands on one printed word alone, and that is said in the sentence anyway. */
export function isSecondUse(claim: Claim, token: Token, source: Source): boolean {
  const { bearing, reading: printed } = source;
  const [there, ...others] = bearing.get(token.at) ?? [];
  const bearer = printed.tokens[there ?? -1];
  if (isSecondVerb(claim, token, source)) return true;
  if (bearer === undefined || others.length > 0 || token.isCapital || bearer.word === token.word) return false;
  if (COMPLETING.has(token.term) || (bearer.term === token.term && isPastForm(token))) return false;
  if (isOfPhrase(claim, token, bearer)) return false;
  return claim.reading.tokens.some((one) => one.word === bearer.word && bearing.get(one.at)?.has(bearer.at));
}

/** "police officers" for "police": two words side by side that stand for the printed one together. */
function isOfPhrase({ reading: { tokens } }: Claim, { at }: Token, bearer: Token): boolean {
  const wanted = findGroups([bearer.term], "printed").flatMap(({ groups }) => [...groups]);
  return [at - 1, at].some((from) =>
    findGroups(
      tokens.slice(Math.max(0, from), from + 2).map(({ term }) => term),
      "said",
    ).some(({ length, groups }) => length === 2 && wanted.some((group) => groups.has(group))),
  );
}

/** "will be *asked* to call for" where the quote has but "calling for": one verb printed, and two said. */
function isSecondVerb({ reading }: Claim, token: Token, { bearing, reading: printed }: Source): boolean {
  const to = reading.tokens[token.at + 1];
  const verb = reading.tokens[token.at + 2];
  if (to?.word !== "to" || !verb || forceOf(reading, token) === null || forceOf(reading, verb) === null) return false;
  const [bearer, ...others] = [...(bearing.get(token.at) ?? [])]
    .flatMap((at) => printed.tokens[at] ?? [])
    .filter(({ isContent }) => isContent);
  if (bearer === undefined || others.length > 0 || COMPLETING.has(token.term)) return false;
  return verb.term === bearer.term && token.term !== bearer.term;
}
