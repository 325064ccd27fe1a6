/** How many quotes a question wants, and in what arrangement: one, a list, a comparison, a line of time. */

export type Shape = "single" | "list" | "comparison" | "change";

const CHANGED = "changed?|evolved?|develop(?:ed)?|shift(?:ed)?|progress(?:ed)?|grow[ns]?|grew|moved? on";
const CHANGE = new RegExp(
  [
    String.raw`\b(?:what(?! else\b)(?! (?:does|did|do|will|would)\b.{1,40}\bchange\b)|how)\b.{0,40}\b(?:changed?|evolved?|develop(?:ed|ments?)?|differen(?:t|ces?)(?! between)|progress(?:ed)?)\b`,
    String.raw`\bhow (?:has|have|did|do|does)\b.{0,80}\b(?:${CHANGED}|move)\b`,
    String.raw`\bover (?:time|the years)\b|\btimeline\b|\bchronology\b|\b(?:history|evolution|development) of\b`,
    String.raw`^(?:please |can you |could you )?(?:trace|chart|retrace)\b`,
    String.raw`\bwhat (?:has|have) (?:become of|happened (?:to|with|in)|been (?:done|happening))\b.*\bsince\b`,
    String.raw`(?:\bqu['’]est-ce qui a changé|\bcomment .{0,60}(?:évolué|changé|évolue(?:nt)?)|\bl['’]évolution (?:de|du|des))(?!\p{L})`,
  ].join("|"),
  "iu",
);
const COMPARISON =
  /\b(?:compare|compared|comparison|versus|vs\.?|respectively|both (?:governments|countries|ministers|sides|releases|documents|statements)|each (?:government|country|minister|side|release|of)|agree (?:on|with|about)|differ|difference between|same (?:figure|number|thing|words)|either (?:government|minister)|contradict|comparer|par rapport)\b/iu;
const DOCUMENTS =
  "(?:press )?(?:releases|documents|texts|statements|papers|files|sources|articles|communiqu[ée]s|corpus|archive|record|collection|two governments|both governments|governments)";
/** "What do the releases say?", "across the documents", "year by year", "from 2016 through 2024". */
const EACH_RELEASE = new RegExp(
  String.raw`\b(?:what|how) (?:do|does|did|have|has|is|are)\b.{0,20}\b${DOCUMENTS}\b.{0,40}\b(?:say|says|said|tell|tells|speak|speaks|spoke|mention|mentions|got|have|hold|contain|describe|cover|read|treat)\b|\b(?:across|throughout|in|from|by|of|through) (?:all |each |every |any |all of )?(?:the |of the |these |our )?${DOCUMENTS}\b|\b(?:each|every) (?:of the )?(?:release|document|text|statement)s?\b|\byear by year\b|\bover the years\b|\b(?:que|qu['’]est-ce que) (?:disent|dit) (?:les|le) (?:communiqués|documents|textes|corpus)\b`,
  "iu",
);
/** "Gather what was said about …", "quotes on …", "what do we have on …": all there is of a subject. */
const GATHER =
  /^(?:please |can you |could you )?(?:collect|gather|assemble|compile|pull (?:together|up|out)|bring together|round up|find (?:every|all|any)|show (?:me )?(?:every|all|any)|give (?:me )?(?:every|all|any)|all (?:the )?|any )|^(?:statements?|quotes?|passages?|mentions?|references?|sentences?)\b.{0,30}\b(?:on|about|of|to|in|from)\b|\bwhat (?:do|have) we (?:have|know|got)\b|\bwhat are we told\b|\bwhat (?:is|was|has been|have been) (?:said|written|announced|stated) (?:about|on)\b|\b(?:every|all|any) (?:mentions?|references?|passages?|quotes?)\b/iu;
const LIST =
  /\b(?:list|enumerate)\b|^(?:name|give|state|identify|cite|nomme[zr]?|cite[zr]?) (?:me )?(?:the |all |any |some |every |les |tou(?:s|tes) les )(?:[\p{L}-]+ ){0,3}?[\p{L}-]{3,}s\b(?!['’])|\b(?:which|what) (?:[\p{L}-]+ ){0,2}[\p{L}-]{3,}s\b(?! (?:is|was|has)\b).{0,80}\b(?:does|do|did|are|were)\b.{3,60}\b(?:mention|name|list|cite|count|enumerate|set out|give|report|claim)(?:ed|d)?\b|\ball of (?:it|them)\b|\b(?:which|what) (?:things|results|achievements|successes|outcomes|benefits)\b|\ball (?:the )?items\b|\bfull list\b|\beverything\b.{3,}|\b(?:everything|all|anything) (?:there is )?(?:on|about)\b|\b(?:what|which)(?: \w+){0,2} (?:two|three|four|five|six|\d) (?:\w+ ){0,2}\w+s\b|\bwhat (?:are|were) (?:the|all|some)\b|\b(?:the|these|those) (?:two|three|four|five|six|[2-9]) (?:\w+ )?(?:key |main )?(?:points|measures|steps|areas|things|priorities|commitments|ways|reasons|elements|parts|aims)\b|\b(?:all|every|each of) (?:the )?(?:\w+ )?(?:figures|numbers|sums|amounts|measures|commitments|quotes|mentions|times|meetings|agreements|deals|steps|things)\b|\bwhat (?:else|all)\b|\bwhat (?:does|did|do|will|would)\b.{1,40}\bchange\b|\bwhat (?:will|would|is|are|was|were)\b.{3,60}\b(?:spent|go|going|used) (?:on|towards?|for)\b|\bwhat (?:do|does|did) the (?:corpus|releases|documents|press releases)\b|\b(?:measures|commitments|steps|priorities|promises|topics|issues)\b.*\b(?:announced|made|taken|discussed|set out|agreed)\b|\bquel(?:le)?s (?:sont|étaient|mesures|engagements|points)\b/iu;

/** "Which teams, units and patrols …?" */
const CLASSES =
  /\b(?:which|what|quel(?:le)?s) (?:(?!(?:is|was|does|has)\b)[\p{L}-]+ ){0,3}?[\p{L}-]{3,}s(?:, (?:[\p{L}-]+ )?[\p{L}-]{3,}s)*,? (?:and|or|et|ou) (?:(?!(?:does|is|was|has|his|its)\b)[\p{L}-]+ )?(?!(?:does|was|has|his|its)\b)[\p{L}-]{3,}s\b/iu;

/** Whether it asks for things of several classes, whatever each is called. */
export function asksForClasses(question: string): boolean {
  return CLASSES.test(question);
}

/** The arrangement a question asks for; `times` is the number of separate times it names. */
export function readShape(question: string, times: number): Shape {
  if (CHANGE.test(question)) return "change";
  if (times > 1 || COMPARISON.test(question)) return "comparison";
  return LIST.test(question) || CLASSES.test(question) || GATHER.test(question) || EACH_RELEASE.test(question)
    ? "list"
    : "single";
}

/** Whether it asks what is said in all the releases, so that each that speaks of it is to be heard. */
export function asksEachRelease(question: string): boolean {
  return EACH_RELEASE.test(question) || GATHER.test(question);
}
