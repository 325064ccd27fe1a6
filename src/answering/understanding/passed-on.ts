/** Questions passed on: who wants to know, and what for, says nothing of the answer; what it is about stays. */

const ASKER =
  "MPs?|M\\.P\\.|MEPs?|peers?|members?(?: of (?:parliament|the public|the committee))?|constituents?|voters?|readers?|listeners?|viewers?|callers?|followers?|subscribers?|editors?|sub-editors?|boss(?:es)?|producers?|presenters?|colleagues?|clients?|customers?|students?|pupils?|interns?|researchers?|journalists?|reporters?|correspondents?|columnists?|bloggers?|neighbours?|friends?|mum|mother|dad|father|sister|brother|wife|husband|someone|somebody|newsroom|news ?desk|desk|chief whip|spokesperson|spokesman|spokeswoman|speechwriter|chair|chairman|chairwoman";
const WANTS = String.raw`(?:(?:has|have|had|is|are|was|were|['’]s|['’]ve)\s+)?(?:just\s+|been\s+|being\s+|now\s+|also\s+|really\s+|would\s+)*(?:wants?|wanted|needs?|needed|asks?|asked|asking|like|wonders?|wondering|enquir(?:es?|ed|ing)|inquir(?:es?|ed|ing)|quer(?:y|ies|ied)|curious|interested|after|looking|chasing|written|wrote|writes|rang|rung|emailed|phoned|tweeted)`;
/** "A Member wants a number: …", "Our MP has been asked about …", "We have a caller who would like to know …" */
const SOMEBODY_ASKS = new RegExp(
  String.raw`^(?:(?:we|i)(?:['’]ve| have)(?: got)?\s+)?(?:(?:an?|our|my|one of (?:our|my)|some|another)\s+(?:[\p{L}’'-]+\s+){0,2}?(?:${ASKER})|(?:some|any)(?:one|body)|the (?:editor|boss|desk|newsroom|producer|presenter|chief whip))(?:\s+(?:in|on|at|from|of)\s+(?:the\s+|our\s+)?[\p{L}’'-]+)?\s+(?:who\s+|that\s+)?${WANTS}(?:\s+(?:us|me|in|to us|to me|up))?(?:\s+to\s+(?:know|hear|see|have|find out|understand|be told|check|confirm))?(?:\s+(?:an?|the|some)\s+(?:number|figure|date|name|quote|answer|line|fact)\s*(?=[:,–-]))?(?:\s+(?:about|on|for|regarding|concerning))?\s*[:,–-]?\s+(?=\S)`,
  "iu",
);
const LABEL =
  "research|enquir(?:y|ies)|inquiry|quer(?:y|ies)|request|facts?|captions?|q ?& ?a|checks?|fact-?check(?:ing|ers?)?|questions?|team|desk|archives?|library|briefing|brief|pq|script|headline|standfirst|box-?out|timeline|infographic|graphic|quiz|homework|essay|dissertation|memo|lines?|deadline|editor|subs?|newsletter|podcast|diary";
const QUESTION_BEGINS = String.raw`(?=(?:(?:by|in|at|on|to|for|with|from|since|until|of|under)\s+)?(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|quel|quelle|quels|quelles|qui|quand|où|comment|combien|pourquoi|que|qu['’])(?!\p{L}))`;
/** "Pay research: what …?", "One for the archive team: where …?": a label, before a whole question. */
const LABELLED = new RegExp(
  String.raw`^(?:[\p{L}’'-]+\s+){0,5}?(?:${LABEL})\s*(?::|\s[–-])\s+${QUESTION_BEGINS}`,
  "iu",
);
const PIECE =
  "article|story|report|piece|note|speech|debate|hearing|column|feature|blog|thread|session|pmqs|bulletin|programme|show|pack|slides?|factsheet|fact-check|background";
/** "For a briefing: …", "For our background note, …" */
const FOR_OUR = new RegExp(
  String.raw`^for (?:a|an|my|our|the|this) (?:\p{L}+ )?(?:${PIECE}|briefing|research|script|podcast|newsletter)(?: note| paper)?\s*[:,–-]\s*`,
  "iu",
);
/** "For the minister's Q&A, how many …?" */
const FOR_WHAT = new RegExp(
  String.raw`^for\s+(?:[\p{L}’'-]+\s+){1,4}?(?:${LABEL}|${PIECE})\s*[:,–-]\s+${QUESTION_BEGINS}`,
  "iu",
);
/** "Subject: Calais. How many …?" */
const SUBJECT = /^(?:subject|topic|re|regarding|concerning|sujet|objet|concerne)\s*:\s+(?=\S)/iu;

/** The openings of a question that say who passes it on, and what for. */
export const PASSED_ON: readonly RegExp[] = [SOMEBODY_ASKS, LABELLED, FOR_OUR, FOR_WHAT, SUBJECT];
