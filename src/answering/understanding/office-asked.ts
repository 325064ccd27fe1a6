/** "Who was Home Secretary in 2017?": the office whose holder is asked for. */

const OFFICE_NOUN =
  "secretary|minister|president|chancellor|premier|ambassador|commissioner|mayor|governor|king|queen|chair|chairman|chairwoman|chief|head|director|leader|spokesperson|spokesman|spokeswoman|envoy|prefect|taoiseach|ministre|président|présidente|secrétaire|chef|maire|préfet";
const BEFORE = String.raw`(?:the |a |an |le |la |l['’])?(?<office>(?:(?!(?:in|on|at|when|during|of|and|who|is|was|des|du|de|the|a|an|le|la|les)\b)[\p{L}\p{M}.-]+ ){0,3}?(?:${OFFICE_NOUN})(?: (?:of|for|of the|for the|de la|des|du) [\p{L}\p{M}]+|(?: (?:français|française|britannique|anglais|anglaise))? de l['’][\p{L}\p{M}]+)?(?: (?:français|française|britannique|anglais|anglaise)(?!\p{L}))?)`;
const WHEN_HELD =
  "in|on|at|when|while|as|during|around|just|right|shortly|before|after|ahead|then|back|by|that|there|now|who|under|named|mentioned|quoted|cited|referred";

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:and |but |so |tell me )?(?:who(?:['’]?s)?|what is the name of|what was the name of|name)\s*(?:is|was|were|are|as|served as|holds the office of|held the office of)?\s+(?:then |at the time |still |now )?${BEFORE}\b(?=\s*(?:\?|$|(?:${WHEN_HELD})\b))`, "iu"),
  // "Which Home Secretary went …?": an office that one person holds at a time.
  /\b(?:which|what)\s+(?<office>(?:(?:British|UK|French)\s+)?(?:home|foreign|interior|defence|justice|health|trade|prime|education|transport)\s+(?:secretary|minister))(?:['’]s)?\s+(?!(?:said|says|spoke|called|of|for|quotes?|quotations?|statements?|comments?|remarks?|words|lines?|speech(?:es)?)\b)\p{L}/iu,
  new RegExp(String.raw`\b(?:which|what)\s+${BEFORE}\s+(?:is|was|are|were)\s+(?:named|mentioned|quoted|there|in|serving|then)\b`, "iu"),
  new RegExp(String.raw`^(?:et )?qui (?:est|était|fut)\s+(?:alors )?${BEFORE}\b`, "iu"),
  new RegExp(String.raw`\bqui\s+(?:occup|exer|déten|ten|assum)\p{L}+\s+(?:alors )?(?:le poste|la fonction|les fonctions|la charge)\s+(?:de |d['’])${BEFORE}`, "iu"),
  new RegExp(String.raw`\bcomment\s+s['’]appel(?:le|ait)\s+${BEFORE}`, "iu"),
  new RegExp(String.raw`\bnom\s+(?:du |de la |de l['’])${BEFORE}`, "iu"),
  // "Quel ministre de l'Intérieur …": as in English, one person at a time.
  /\bquel(?:le)?\s+(?<office>(?:premi(?:er|ère) ministre|ministre(?: (?:français|française|britannique|anglais|anglaise))? de l['’]intérieur)(?: (?:français|française|britannique|anglais|anglaise))?)(?!\p{L})(?!\s+(?:a|ont)\s+(?:dit|déclaré|parlé|promis|affirmé))/iu,
  new RegExp(String.raw`\b(?:first |last |sur|family )?name of ${BEFORE}\b`, "iu"),
  new RegExp(String.raw`\bwho(?:m)?\b.{1,60}\b(?:call|calls|called|name|names|named|give|gives|given|list|lists|listed|describe|describes|described)\s+(?:as\s+)?${BEFORE}[\s?.]*$`, "iu"),
  new RegExp(String.raw`\bwho\s+(?:held|holds|had|has|occupied|filled)\s+the\s+(?:office|post|position|job|role)\s+of\s+${BEFORE}\b`, "iu"),
  new RegExp(String.raw`\bwho\s+(?:held|holds|had|has|occupied|filled)\s+${BEFORE}\s+(?:office|post|position|job|role|brief|seat)\b`, "iu"),
]; // prettier-ignore

/** An office, with the offsets of the words that only say that somebody held it; both 0 where there are none. */
export interface OfficeAsked {
  readonly office: string;
  readonly start: number;
  readonly end: number;
}

/** Whoever is "in charge of the Home Office" is its secretary or minister. */
const IN_CHARGE =
  /(?<=\b[Ww]ho\s+)(?:(?:was|is|were)\s+(?:then\s+)?(?:(?:in charge|at the head|at the helm|the head|head) of|heading|leading|running)|headed|heads|led|leads|ran|runs)\s+(?:up\s+)?(?:the\s+)?(?:(?<before>(?:\p{Lu}[\p{L}\p{M}]{1,30}\s+){1,2})(?<body>Office|Ministry|Department)|(?<behind>Ministry|Department)\s+(?:of|for)\s+(?:the\s+)?(?<field>\p{Lu}[\p{L}\p{M}]+))\b/u;

/** The office whose holder is asked for, or null where none is. */
export function findOfficeAsked(question: string): OfficeAsked | null {
  for (const pattern of PATTERNS) {
    const office = pattern.exec(question.trim())?.groups?.["office"];
    if (office)
      return { office: office.replace(/^(?:first|last|same|new|old)\s+/iu, ""), ...spanOf(HELD.exec(question)) };
  }
  const match = IN_CHARGE.exec(question);
  return match ? { office: officeInCharge(match), ...spanOf(match) } : null;
}

/** "Which minister was *in post*?", "Who *held the office of* …?", "Who held the Home Secretary *post*?" */
const HELD =
  /(?<=\b(?:secretary|minister|president|chancellor|mayor|ministre|président)\s+)(?:post|position|job|role|brief)\b|\b(?:occup|exer|déten|ten|assum)\p{L}+\s+(?:alors\s+)?(?:le poste|la fonction|les fonctions|la charge)(?!\p{L})|\b(?:in|held|holds?|holding|had|has|occupied|filled)\s+(?:the\s+)?(?:office|post|position|power|charge|job|role)\b/iu;

function spanOf(match: RegExpExecArray | null): Pick<OfficeAsked, "start" | "end"> {
  return match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: 0 };
}

function officeInCharge({ groups }: RegExpExecArray): string {
  const { before, body, behind, field } = groups ?? {};
  return `${(before ?? field ?? "").trim()} ${(body ?? behind) === "Ministry" ? "Minister" : "Secretary"}`;
}
