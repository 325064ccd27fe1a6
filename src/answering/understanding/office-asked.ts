/** "Who was Home Secretary in 2017?": the office whose holder is asked for. */

const OFFICE_NOUN =
  "secretary|minister|president|chancellor|premier|ambassador|commissioner|mayor|governor|king|queen|chair|chairman|chairwoman|chief|head|director|leader|spokesperson|spokesman|spokeswoman|envoy|prefect|taoiseach|ministre|président|présidente|secrétaire|chef|maire|préfet";
const BEFORE = String.raw`(?:the |a |an |le |la |l['’])?(?<office>(?:(?!(?:in|on|at|when|during|of|and|who|is|was|des|du|de|the|a|an|le|la|les)\b)[\p{L}\p{M}.-]+ ){0,3}?(?:${OFFICE_NOUN})(?: (?:of|for|of the|for the|de la|de l['’]|des|du) [\p{L}\p{M}]+)?)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:and |but |so |tell me )?(?:who(?:['’]?s)?|what is the name of|what was the name of|name)\s*(?:is|was|were|are|as|served as|holds the office of|held the office of)?\s+(?:then |at the time |still |now )?${BEFORE}\b(?=\s*(?:\?|$|in\b|on\b|at\b|when\b|during\b|then\b|at the time\b|by\b|as of\b|back\b|that\b|there\b|now\b|who\b))`, "iu"),
  new RegExp(String.raw`\b(?:which|what)\s+${BEFORE}\s+(?:is|was|are|were)\s+(?:named|mentioned|quoted|there|in)\b`, "iu"),
  new RegExp(String.raw`^(?:et )?qui (?:est|était|fut)\s+(?:alors )?${BEFORE}\b`, "iu"),
  new RegExp(String.raw`\b(?:first |last |sur|family )?name of ${BEFORE}\b`, "iu"),
]; // prettier-ignore

/** The words of the office, or null where no holder of an office is asked for. */
export function findOfficeAsked(question: string): string | null {
  for (const pattern of PATTERNS) {
    const office = pattern.exec(question.trim())?.groups?.["office"];
    if (office) return office.replace(/^(?:first|last|same|new|old)\s+/iu, "");
  }
  return null;
}
