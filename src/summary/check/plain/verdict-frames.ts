/** Frames in which somebody's judgement is told: what they name as what, what they favour, approve of or give credit for. */

const DEED = String.raw`(?:named|names|identified|identifies|listed|lists|treated|treats|treat|singled out|cited|cites|ranked|ranks|flagged|flags|marked out|designated|set|held up|put forward|rated|rates|classed|counted|counts)`;
/** What a verdict gives to whatever it is passed on: no office and no kind of person. */
const VERDICT = String.raw`(?:priorit(?:y|ies)|concern|task|aim|goal|challenge|problem|partner|friend|reminder|necessity|essential|vital|crucial|indispensable|important|imperative|key|exemplary|impressive|excellent|landmark)`;
const ARTICLE = String.raw`(?:(?:an?|the|their|its|his|her|one of (?:the|their|its)) )?(?:(?!and\b|of\b)[\p{L}-]+ ){0,2}?`;
const SHARED = String.raw`(?:(?:both|all|also|clearly|strongly|very much|broadly|firmly) )?`;
const FRAMES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`\b(?:counts?|ranks?|qualif(?:y|ies)|serves?) as (?=["“‘']?${ARTICLE}${VERDICT}\b)`, "gu"), "is "],
  [new RegExp(String.raw`\b${DEED}(?= [^.;:“”"]{0,90}?\bas ["“‘']?${ARTICLE}${VERDICT}\b)`, "gu"), "described"],
  [/\b(is|are|was|were) (?:called|labell?ed|termed|deemed|branded|dubbed|judged|considered) (?=(?:an? |the )?["“‘']?(?:broken|landmark|tragic|violent|reckless|complex|dangerous|strong|global)\b)/gu, "$1 described as "],
  [new RegExp(String.raw`\b(?:was|were|came out|declared (?:him|her|them)sel(?:f|ves)) ${SHARED}in (?:favou?r|support) of (?=\p{L})`, "gu"), "supported "],
  [new RegExp(String.raw`\b(?:are|remain|come out) ${SHARED}in (?:favou?r|support) of (?=\p{L})`, "gu"), "support "],
  [new RegExp(String.raw`\b(?:is|remains|comes out) ${SHARED}in (?:favou?r|support) of (?=\p{L})`, "gu"), "supports "],
  [/\b(?:found|won|met with) (?:the )?(?:favour|approval|support|backing) (?:with|from|of|among) (?=\p{L})/gu, "were supported by "],
  [/\b(?:expressed|voiced|signalled|gave) (?:(?:his|her|their|its) )?(?:approval (?:of|to|for)|blessing to|satisfaction (?:with|at)|delight (?:with|at)) (?=\p{L})/gu, "welcomed "],
  [/\b(?:was|were|is|are) full of praise for\b/gu, "praised"],
  [/\bg(?:ave|ives?) ((?:the )?[^,.]{3,40}?) credit for\b/gu, "credited $1 with"],
  [/\bwarned against (?:(?:expecting|hoping for|looking for|believing in|trusting in) )?(?:any )?(?=(?:quick|easy|simple|fast|instant) (?:fix|answer|solution)(?:e?s)\b)/gu, "said that there are no "],
  [/\bcannot be (?:fixed|solved|resolved|mended) (?:quickly|easily|overnight|at a stroke)\b/gu, "has no quick fixes"],
  [/^The (?:goal|aim|objective|purpose) of ((?:the |these |both )?(?:[\p{L}-]+ ){0,2}(?:companies|ministers|governments|countries|smugglers|gangs|networks|migrants|officers|officials|states|authorities)) (?:is|was) to /gu, "$1 seek to "],
  [/\bspar(?:e|es|ed|ing) no efforts?\b/gu, "do everything"],
  [/\b(?:demanded|insisted|urged|asked|said) that no efforts? (?:should |must )?be spared\b/gu, "said that everything must be done"],
  [/\bdoubl(?:ed|e|es|ing) down on (?=(?:his|her|their|its) commitment\b)/gu, "reinforced "],
]; // prettier-ignore

/** Takes a sentence, gives it with its judgements told plainly. */
export function withPlainVerdicts(text: string): string {
  return FRAMES.reduce((plain, [frame, words]) => plain.replace(frame, words), text);
}
