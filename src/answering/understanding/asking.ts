/** The courtesies around a question ("Could you tell me …", "I'm looking for …"): who asks so means what comes after. */

const GREETING =
  /^(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening)|please|so|ok(?:ay)?|well|right|quick (?:one|question)|question|bonjour|alors)(?: (?:there|all|team))?[\s,:.!–-]+/iu;
const I_WANT =
  /^(?:(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:\w+ )?(?:looking for|trying to (?:find(?: out)?|establish|check|confirm|understand|work out|remember)|after|interested in|wondering(?: about)?|curious(?: about)?)|(?:i|we)(?:['’]d| would) (?:like|love|want) to (?:know|see|read|have|find(?: out)?|understand)|(?:i|we) (?:need|want|have|wish) to (?:know|find(?: out)?|check|see|confirm|understand|establish|quote)|(?:i|we) (?:need|want)|je (?:cherche|voudrais(?: savoir)?|veux(?: savoir)?))\s+/iu;
const YOU_CAN =
  /^(?:(?:could|can|would|will) (?:you|someone|anyone) (?:please |kindly |possibly )?(?:tell|show|give|find|remind|let|help|point|look up|confirm|check|say|explain)(?: (?:me|us))?(?: (?:know|out|to|find|for))?|(?:please )?(?:find|show|give|tell|remind|get) (?:me|us)|(?:please )?(?:find|look up)|do (?:you|we) (?:happen to )?know|does anyone know|(?:have you |is there )?any idea|is it (?:known|clear|said)|(?:may|can|could) i (?:ask|know)|(?:peux-tu|pouvez-vous|pourriez-vous) (?:me )?dire)\s+/iu;
const WHETHER = /^(?:whether|if|si)\s+/iu;
/** "For a briefing: …", "For my article on trade, …" */
const PURPOSE =
  /^for (?:a|an|my|our|the|this) (?:\p{L}+ )?(?:briefing|article|story|report|piece|note|speech|debate|research|factsheet|fact-check|background)(?: note| paper)?\s*[:,–-]\s*/iu;

const COURTESIES = [GREETING, PURPOSE, I_WANT, YOU_CAN, WHETHER];

/** The question without them; as it is where nothing would be left. */
export function withoutCourtesies(question: string): string {
  let rest = question.trim();
  for (let before = ""; before !== rest;) {
    before = rest;
    for (const courtesy of COURTESIES) rest = rest.replace(courtesy, "");
  }
  return rest === "" ? question : rest;
}
