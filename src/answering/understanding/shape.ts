/** How many quotes a question wants, and in what arrangement: one, a list, a comparison, a line of time. */

export type Shape = "single" | "list" | "comparison" | "change";

const CHANGE =
  /\b(?:what|how)\b.{0,40}\b(?:changed?|evolved?|develop(?:ed|ments?)?|differen(?:t|ces?)(?! between)|progress(?:ed)?)\b|\b(?:how (?:has|have|did|do)\b.{0,60}\b(?:change|evolve|develop|move|shift))|\bover (?:time|the years)\b|\btimeline\b|\bhistory of\b|\b(?:qu['’]est-ce qui a changé|comment .{0,40} (?:évolué|changé))(?!\p{L})/iu;
const COMPARISON =
  /\b(?:compare|compared|comparison|versus|vs\.?|respectively|both (?:governments|countries|ministers|sides|releases|documents|statements)|each (?:government|country|minister|side|release|of)|agree (?:on|with|about)|differ|difference between|same (?:figure|number|thing|words)|either (?:government|minister)|contradict|comparer|par rapport)\b/iu;
const LIST =
  /\b(?:list|enumerate)\b|\b(?:everything|all|anything) (?:there is )?(?:on|about)\b|\b(?:what|which)(?: \w+){0,2} (?:two|three|four|five|six|\d) (?:\w+ ){0,2}\w+s\b|\bwhat (?:are|were) (?:the|all|some)\b|\b(?:the|these|those) (?:two|three|four|five|six|[2-9]) (?:\w+ )?(?:key |main )?(?:points|measures|steps|areas|things|priorities|commitments|ways|reasons|elements|parts|aims)\b|\b(?:all|every|each of) (?:the )?(?:\w+ )?(?:figures|numbers|sums|amounts|measures|commitments|quotes|mentions|times|meetings|agreements|deals|steps|things)\b|\bwhat (?:else|all)\b|\bwhat (?:do|does|did) the (?:corpus|releases|documents|press releases)\b|\b(?:measures|commitments|steps|priorities|promises|topics|issues)\b.*\b(?:announced|made|taken|discussed|set out|agreed)\b|\bquel(?:le)?s (?:sont|étaient|mesures|engagements|points)\b/iu;

/** The arrangement a question asks for; `times` is the number of separate times it names. */
export function readShape(question: string, times: number): Shape {
  if (CHANGE.test(question)) return "change";
  if (times > 1 || COMPARISON.test(question)) return "comparison";
  return LIST.test(question) ? "list" : "single";
}
