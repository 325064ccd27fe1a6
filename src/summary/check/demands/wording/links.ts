/** Before, after, since, outside, because: how things hang together is said only as the quotes say it. */
import type { Demand } from "../../claim.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

/** Said, and what of the printed bears it. */
const LINKS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\b(?:never|than|ever) )\bbefore\b(?! seen)/iu, /\b(?:before|previous|last (?:year|month|week)|ahead|prior|upcoming|preparations)\b/iu],
  [/\b(?:(?<!\b(?:go|goes|going|went|look|looks|looked|looking|take|takes) )after|following(?! (?:through|up)\b))\b(?! (?:the |these )?(?:recent|latest)\b)/iu, /\b(?:within [^.]{0,30} of|after|anniversary|next|follow\w*|wake|since|result|signed)\b/iu],
  [/\b(?:followed|came after|comes after|in the wake of) (?:the|a|an|its|their|this|that)\b/iu, /\b(?:follow\w*|previous|wake|next|signed|(?<!\band )after|result)\b/iu],
  [/\bsince (?:(?:it|they) (?:began|begins?|started|was (?:set up|founded|created|agreed|signed))|(?:its|their) (?:launch|start|creation|inception|foundation|beginning|birth))\b/iu, /\b(?:since|inception)\b/iu],
  [/\bsince (?:it|they|their|its|the|what)\b/iu, /\b(?:since|because|as|whose|which)\b/iu],
  [/\bsince\b(?! (?:it|they|their|its|the|what)\b)/iu, /\b(?:since|from|so far|start of|anniversary)\b/iu],
  [/\b(?:until|till)\b(?! now\b)/iu, /\b(?:until|till|up to)\b/iu],
  [/\boutside\b/iu, /\b(?:outside|beyond|overseas|countries of origin)\b/iu],
  [/\bbeyond\b/iu, /\b(?:outside|beyond|overseas|countries of origin|further|more than|over)\b/iu],
  [/\b(?:inside|within)\b/iu, /\b(?:inside|within|in|at|into|embedded)\b/iu],
  [/\byet to\b/iu, /\byet to\b/iu],
  [/\b(?:because|(?<!\b(?:is|are|was|were)(?: also)? )due to(?! (?:take|be|meet|travel|begin|start|host|visit|have|go|come|hold|happen)\b)|owing to|caused by|thanks to|as a result|led to|leads to|leading to|resulted in|resulting in|therefore|so that|driven by)\b/iu, /\b(?:because|due to|owing to|as a result|led to|therefore|means?|so as to|so that|to ensure|by \p{L}+ing|result(?:ed|ing)|directly impacted|secured|through|has (?:already |so far )?(?:prevented|secured)|ensuring|to enable)\b/iu],
  [/\b(?:despite|although|though|in spite of|whereas|however|nonetheless|nevertheless)\b/iu, /\b(?:despite|although|though|in spite of|whereas|however|but)\b/iu],
  [/\b(?:if|unless|provided that|on condition)\b/iu, /\b(?:if|unless|provided that|on condition)\b/iu],
  [/\bversus|(?<!\b(?:other|elsewhere|rather) )\bthan (?:in|at|a|the|last)\b/iu, /\b(?:than|compared|previous)\b/iu],
  [/\bnear\b/iu, /\bnear\b/iu],
  [/\b(?:hopes?|hoped|hoping|wish(?:es|ed)?)\b/iu, /\b(?:hop(?:es?|ed|ing)|wish\w*|desire|want\w*|seek|aim\w*|should)\b/iu],
  [/\b(?:kept|keeps?|keeping|honou?r(?:s|ed|ing)?|fulfil\w*|broken?|breaks?|delivered on|made good) (?:on )?(?:his|her|its|their|a|the|that) (?:\p{L}+ )?(?:promises?|pledges?|word|commitments?|vows?)\b/iu, /\b(?:kept|keeps?|honou?r(?:s|ed|ing)?|fulfil\w*|broken?|breaks?|delivered)\b/iu],
  [/\b(?:stop|end|halt|abandon|suspend)(?:s|ed|ing|ped|ping)? (?:their|its|his|her|the|all) (?:\p{L}+ )?(?:efforts|work|cooperation|support|partnership|talks|help)\b/iu, /\b(?:stop|end|halt|abandon|suspend)\w* [^.]{0,30}\b(?:efforts|work|cooperation|support|partnership|talks|help)\b/iu],
  [/\bor\b/iu, /\bor\b/iu],
  [/\b(?:onshore|offshore)\b/iu, /\b(?:onshore|offshore)\b/iu],
  [/\bleaders? (?:of|from)\b/iu, /\bleaders?/iu],
  [/\b(?:served|spent|completed)\b[^.,;]{0,40}\b(?:years|behind bars|prison|jail)\b/iu, /\b(?:served|spent|completed)\b/iu],
  [/(?<!\b(?:is|are|was|were|be|been|being|get) )\bused to (?:be|have|enjoy|work|cooperate|support|share|offer|provide|patrol|meet|maintain)\b/iu, /\bused to\b/iu],
  [/\bon (?:their|its|his|her) own\b|\bsingle-handed(?:ly)?\b|\bby (?:themselves|itself|himself|herself)\b/iu, /\b(?:own|alone|isolated|single|unaccompanied)\b/iu],
  [/\bsince (?:19|20)\d\d\b/iu, /\b(?:since|from|between|inception|start of)\b[^.]{0,20}\b(?:19|20)\d\d\b|\bsince (?:its|the)\b/iu],
  [/\bcall(?:s|ed|ing)? for\b/iu, /\b(?:call\w*|urg\w+|needs?|requir\w*|demand\w*|push\w*|press\w*|imperative|must)\b/iu],
  [/\b(?:is|are|was|were) (?:a matter|up) (?:for|to) (?=\p{Lu})/u, /\b(?:matter|up to|task|responsib)\w*/iu],
  [/\b(?:up|down) from (?:over |more than |nearly |about |some )?\d/iu, /\b(?:from|compared)\b/iu],
]; // prettier-ignore

export const demandLinks: Demand = ({ text, reading }, sources) => {
  const printed = sources.map(({ quote }) => quote.text).join("\n");
  const unborne = LINKS.find(([said, borne]) => said.test(text) && !borne.test(printed));
  if (unborne) return `says “${unborne[0].exec(text)?.[0] ?? ""}”, which its quotes do not`;
  const meant = reading.tokens.find((token) => sources.every((source) => isTimeAsAim(reading, token, source)));
  return meant ? `makes an aim of what its quotes date something by (${meant.raw})` : null;
};

/** "centred on dismantling", "a focus of the dismantling", "at the heart of the talks was the dismantling" */
const FOCUS =
  /\b(?:(?:focus\p{L}*|centr\p{L}*|concentrat\p{L}*|about) (?:on|of)|(?:heart|centre|focus) of [^,.]{3,40}? (?:was|were|is|are)) (?:the )?(?:planned )?$/iu;
const DATING = /^(?:before|during|after|since|until|following|when|while|once)$/u;

/** "held to dismantle the camp" for a meeting on what is done "before, during and after the dismantling of the camp". */
function isTimeAsAim({ text, tokens }: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  const there = [...(bearing.get(verb.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  const isDate = (at: number): boolean =>
    printed.tokens.slice(Math.max(0, at - 3), at).some(({ word }) => DATING.test(word)) ||
    /\b(?:hours|minutes|days) of $/u.test(printed.text.slice(0, printed.tokens[at]?.start));
  const isMeant = tokens[verb.at - 1]?.word === "to" || FOCUS.test(text.slice(0, verb.start));
  return isMeant && there.length > 0 && there.every(isDate);
}
