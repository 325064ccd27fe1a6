/** Frames that a summary puts round a fact, taken off or turned to the plain order: "had warm words for", "ranged from … to …". */

const TALKS = String.raw`(?:talks|discussions?|meetings?|agenda|conversations?|dialogue|exchange|topics|subjects|issues|matters|they|which)`;
const GOING = String.raw`(?:ranged|ranging|extended|extending|ran|stretched|stretching)`;
const OUTCOME = "(?:something|an? (?:outcome|result|achievement|success|feat|drop|fall|reduction))";
const FRAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:had|has|have|found|reserved) (?:(?:only|nothing but) )?(?:warm|kind|generous) words for\b/giu, "praised"],
  [/\b(?:had|has|have) (?:(?:high|warm|much|great|nothing but) )?praise for\b|\bspoke (?:warmly|highly) of\b/giu, "praised"],
  [/\b(?:paid|pays|pay) tribute to\b/giu, "praised"],
  [/^Praise from ([^,]{3,40}?) went to ([^,]{3,60}?) for /giu, "$1 praised $2 for "],
  [/^((?:The )?[^,]{3,40}?)['’]s? praise went to ([^,]{3,60}?) for /gu, "$1 praised $2 for "],
  [/^The ([^,]{3,40}? (?:release|statement|report)|release|statement|article|report) credits? ([^,]{3,50}?) with dismantling /gu, "The $1 says that $2 has dismantled "],
  [/^The ((?:[\p{Ll}-]+ )?(?:release|statement|article|report)) puts ((?:[^,]{1,30} )?(?:investment|spending|funding|support|value|total|cost)(?: (?:in|of|for) [^,]{2,30}?)?) at (?=(?:(?:over|more than|about|nearly|up to) )?[£€$]?\d)/gu, "The $1 says that $2 amounts to "],
  [/\b(agenda|talks|meeting|discussions?) (?:was|were) (?:an? )?(?:broad|wide|long|full|varied|packed|crowded)(?: (?:one|ones))?, (?=(?:ranging|extending|stretching|running) from\b)/giu, "$1 "],
  [new RegExp(String.raw`, ${OUTCOME} for which ([^,]{2,40}?) (?:has |had )?(?:credited|praised|thanked|commended) (?=\p{L})`, "giu"), ", and $1 praised "],
  [new RegExp(String.raw`, ${OUTCOME} (?:that |which )?((?:the )?\p{Lu}[^,]{1,40}?|s?he) (?:put|puts|attributed) (?:down )?to (?=\p{L})`, "gu"), ", and $1 praised "],
  [/^([\p{Lu}]\p{Ll}+ing [^,]{5,60}?) is something for which ([^,]{2,30}?) (sees|regards|views|counts on) ([^,]{2,30}?) as ([^,.]+)/gu, "$2 $3 $4 as $5 in $1"],
  [new RegExp(String.raw`(?<=\b${TALKS}\b[^.,]{0,40}) ${GOING} (?:all the way )?from (?![£€$\d])([^,.]+?) to (?=\p{Ll})`, "giu"), " covered $1 and "],
  [/\b((?:(?:discuss|cover)(?:ed|s|ing)?|(?:talked|spoke) (?:about|of)) [^,.]{3,60}), (?:ranging |extending )?from (?![£€$\d])([^,.]+?) to (?=(?:the )?\p{Ll}[^,]*\.?$)/gu, "$1, including $2 and "],
  [/\b(cover(?:ed|s|ing)) (?:everything|matters|issues|topics|subjects) (?:ranging )?from (?![£€$\d])([^,.]+?) to (?=\p{Ll})/giu, "$1 $2 and "],
  [/\bnothing(?: else)? (?:should|must|can|could|may|will|would|is to) (?:ever )?(?:rank (?:higher than|above)|come (?:before|ahead of)|take precedence over|be (?:put|placed|ranked) (?:above|before|ahead of))\b/giu, "the utmost priority is"],
  [new RegExp(String.raw`(?<=\b${TALKS}\b[^.,]{0,40}) (?:ranged|extended|stretched|spread) (?:widely )?(?:across|over|through)(?= (?!\d)\p{L})`, "giu"), " covered"],
  [/\b(?:floated|raised|aired|explored|considered|weighed(?: up)?|discussed|mooted|talked (?:about|over)|spoke (?:about|of)) (?:the|an?) (?:idea|possibility|option|prospect|notion) of\b/giu, "discussed"],
  [/^The (?:idea|possibility|option|prospect|notion) of ([^,]{10,90}?) was (?:also )?(?:floated|raised|aired|considered|mooted|discussed|talked about)\b/gu, "The pair discussed $1"],
  [/\bput(?:s|ting)? (the [^,.]{5,60}?) (?:before|above|ahead of) (?:all|everything|anything)(?: else)?/giu, "made $1 their utmost priority"],
  [/\bfrom one year to the next\b/giu, "compared to the previous year"],
  [/\bto be able to\b/giu, "to"],
  [/\b(?:hailed|praised|lauded|applauded) ((?:the|their|his|her) [^,]{3,50}?) as (?=[“"‘']?\p{Ll})/giu, "described $1 as "],
  [/\bmatters (?:greatly|enormously|a great deal|a lot|hugely|immensely)(?= (?:to|for)\b)/giu, "is vital"],
  [/\bmatter (?:greatly|enormously|a great deal|a lot|hugely|immensely)(?= (?:to|for)\b)/giu, "are vital"],
  [/\bmade possible\b/giu, "led to"],
  [/\bmade ((?:[\p{L}\d,]+ ){1,8})possible\b/giu, "led to $1"],
  [/^(?:In|To) ([^,]{3,50}?)['’]s? (?:view|eyes|opinion|judge?ment|assessment|telling|account|mind), /gu, "According to $1, "],
  [/^In the (?:view|eyes|opinion|judge?ment|assessment|account) of ([^,]{3,50}), /gu, "According to $1, "],
  [/^(?:From|Seen from) ([^,]{3,50}?)['’]s? (?:perspective|point of view|standpoint), /gu, "According to $1, "],
  [/, in ([^,]{3,50}?)['’]s? (?:view|opinion|judge?ment|assessment|telling|account)(?=[.,]|$)/gu, ", according to $1"],
  [/\bopposite number(s?)\b/giu, "counterpart$1"],
  [/^((?:the|this) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:release|statement|document|text|article|report)) (?:counts|lists|records|cites|reports|tallies|logs|tells of) ((?:(?:over|more than|some|at least|about) )?(?:\d[\d,.]*|\p{L}+(?:-\p{L}+)?) [^,]{3,40}?) ((?:already )?(?:dismantled|removed|prevented|deployed|secured|arrested|stopped|returned))(?= (?:since|in|by|from|during|so)\b|[.,]|$)/giu, "$1 says that $2 were $3"],
  [/\bwhat (?:it|they|he|she) (?:calls?|called|describes? as|described as|terms?|termed) (?=the|an?|its|their)\b/giu, ""],
  [/\b(Europe|the EU|the continent) as a whole\b/giu, "$1"],
  [/\b(?:called|calls|labell?ed|deemed|deems|termed|judged|considered|considers) (?!on\b|for\b|upon\b)([^,.;:“”"]{3,70}?) (?=[“"‘']?(?:(?:an?|the) (?:\p{L}+ )?(?:priority|partners?|necessity|danger)|essential|vital|crucial|indispensable|important|imperative|exemplary|impressive|excellent|necessary|key)\b)/giu, "described $1 as "],
  [new RegExp(String.raw`(?<=\b${TALKS}\b[^.,]{0,40}(?<!\b(?:as|while|when) they)) (?:touched (?:up)?on|dealt with|turned to|took in)(?= )`, "giu"), " covered"],
  [/\b(?:is|are|was|were) (?:(?:very|particularly|also|clearly) )?(?:pleased|happy|glad|delighted|satisfied|encouraged|heartened) (?:with|at|by|about|to see)\b/giu, "welcomed"],
  [/\b(?:brought|put) (?:in)?to (?:use|service|operation)\b/giu, "deployed"],
  [/ (?:came|comes) up (?=(?:in|at|during) (?:the|their|these|those)\b)/giu, " was discussed "],
  [/\bcame first\b/giu, "was a priority"],
  [/\bcomes? (?:before|ahead of) (?:everything|anything|all) else\b/giu, "is the utmost priority"],
  [/\bcame (?:before|ahead of) (?:everything|anything|all) else\b/giu, "was the utmost priority"],
]; // prettier-ignore

/** Takes a sentence, gives it with its facts told plainly. */
export function withoutFrames(text: string): string {
  return FRAMES.reduce((plain, [frame, words]) => plain.replace(frame, words), text);
}
