/** What stands around a question and says nothing of its answer: courtesies, hurry, hedges, "according to the releases". */
import { isAside } from "../../language/asides.ts";
import { PASSED_ON } from "./passed-on.ts";

const GREETING =
  /^(?:hi|hello|hey|dear \w+|(?:good )?(?:morning|afternoon|evening)|please|so|ok(?:ay)?|well|right|quick (?:one|question)|question|bonjour|bonsoir|salut|alors)(?: (?:there|all|team|everyone|folks|à tous))?(?:\s*[,:.!–-]\s*|\s+)/iu;
const I_WANT =
  /^(?:(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:\w+ )?(?:looking for|trying to (?:find(?: out)?|establish|check|confirm|understand|work out|remember|trace|track down|pin down|dig out|locate|identify)|after|chasing|hunting for|searching for|interested in|wondering(?: about)?|curious(?: about)?)|(?:i|we)(?:['’]d| would) (?:like|love|want) to (?:know|see|read|have|find(?: out)?|understand)|(?:what (?:i|we) |all (?:i|we) )(?:want|need|['’]d like|would like) to know is|(?:i|we)(?:['’]d| would) be (?:very |most |so )?(?:grateful|glad|happy|pleased) (?:to know|to hear|if you (?:could|can|would))|(?:i|we) (?:need|want|have|wish) to (?:know|find(?: out)?|check|see|confirm|understand|establish|quote)|(?:i|we) (?:need|want)|(?:just |only )?(?:need|looking for|searching for|chasing|trying to (?:find|trace|establish|confirm|work out))(?= (?:\p{Lu}|the|a|an|any|his|her|their|our|what|who|which|where|when|how|whether))|(?:je|j['’]|nous) ?(?:cherch(?:e|ons)(?: à savoir)?|voudr(?:ais|ions)(?: savoir)?|aimer(?:ais|ions)(?: savoir)?|veux(?: savoir)?|voulons(?: savoir)?))\s+/iu;
const YOU_CAN =
  /^(?:(?:could|can|would|will) (?:you|someone|anyone) (?:please |kindly |possibly )?(?:tell|show|give|find|remind|let|help|point|look up|look (?:this|it) up|confirm|check|say|explain)(?: (?:for )?(?:me|us))?(?: (?:know|out|to|find|for))?|(?:please )?(?:find|show|give|tell|remind|get|send) (?:me|us)|(?:please )?let (?:me|us) (?:have|see|know|hear)|(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get)|(?:please )?(?:find|look up)|do (?:you|we) (?:happen to )?know|does any(?:one|body)(?: here)? know|(?:have you |is there )?any idea|(?:may|can|could) i (?:ask|know)|(?:peux-tu|pouvez-vous|pourriez-vous|pourrais-tu)(?: (?:me|nous))? (?:dire|indiquer|préciser)|(?:dites|dis|donnez|indiquez)-(?:moi|nous)|savez-vous|sais-tu|sait-on|est-ce qu['’]on sait)(?:\s*[,:]\s*|\s+)/iu;
/** "Is there a figure for …?" wants the figure. */
const IS_THERE_A =
  /^(?:is|was) there (?:a|an|any) (?=(?:name|figure|number|date|price|cost|total|percentage|estimate)s? (?:for|of|on)\b)/iu;
/** "Any chance of …?" */
const ANY_CHANCE =
  /^(?:(?:is|are) there )?(?:any|a|much|some) (?:chance|danger|likelihood|prospect|hope)(?: (?:that|of|for|on))?\s+(?=\p{L})/iu;
const WHETHER = /^(?:whether|if|si)\s+/iu;

const ASKING = String.raw`(?=(?:(?:by|in|at|on|to|for|with|from|since|until|of|à|de|en|par|pour|depuis) )?(?:what|which|who|whom|whose|when|where|why|how|whether|if|quel|quelle|quels|quelles|qui|quand|où|comment|combien|pourquoi|que|qu['’])(?!\p{L}))`;
const DOCUMENT = String.raw`(?:press )?(?:releases?|documents?|texte?s?|statements?|sources?|materials?|files?|archives?|corpus|records?|articles?|papers?|publications?|announcements?|communiqués?|déclarations?)(?: de presse)?`;
/** The releases at large; named by a date or a publisher, they say where to look, and stay. */
const RELEASES = String.raw`(?:(?:any|(?:all )?(?:of )?(?:the|these|those|our|your)|all|(?:tous )?(?:les|ces|vos|nos)|le|ce|l['’])\s*)?(?:published |official |available |public |various )?(?:${DOCUMENT})(?: (?:officiels|publiés|disponibles))?`;
/** "Do the releases say which …?", "Is it known when …?" */
const IS_IT_SAID = new RegExp(
  String.raw`^(?:do(?:es)? (?:it|they|${RELEASES}) (?:say|state|tell(?: us)?|mention|specify|show|reveal|explain|make clear)(?: anywhere)?|is it (?:known|clear|said|stated|written|mentioned|recorded|reported)(?: anywhere)?)\s+${ASKING}`,
  "iu",
);
const ACCORDING = new RegExp(
  String.raw`^(?:according to|going by|judging (?:by|from)|based on|going back to|looking at|as stated in|as reported in|per|as per|from|in|d['’]après|selon|dans|au vu de) (?:what (?:is|was|has been) (?:published|released|said|announced)|what (?:the|these|our|your) [a-z]+ say|${RELEASES})\s*,\s*`,
  "iu",
);
/** Clauses about asking and knowing, up to a comma. */
const HEDGE =
  /^(?:(?:just )?to be (?:clear|sure|certain|safe|precise|exact)|as far as (?:(?:we|you|anyone|one|i) (?:can )?(?:know|tell|see)s?|is known)|(?:to|from) (?:your|our|my) knowledge|à (?:votre|ta|notre) connaissance|out of (?:pure |sheer )?(?:curiosity|interest)|for the record|on background|in (?:short|brief|fact|a nutshell|a (?:single )?word|(?:just )?one word|one line|a (?:single )?(?:sentence|line|phrase)|round (?:numbers|figures|terms)|other words)|ballpark|roughly(?: speaking)?|at a guess|for (?:reference|context|clarity)|by the way|if (?:possible|i may|you know)|officially|honestly|seriously|basically|btw|fyi|tbh|concrètement|au juste|en bref|en clair|officiellement|sorry(?: to (?:bother|disturb|ask|trouble) you)?(?: again)?)\s*,\s*(?:but )?/iu;

/** "We're writing a feature on eels. How many …?": what it is on may be what "they" then are, and stays. */
const AT_WORK =
  /^(?:i|we)(?:['’](?:m|re)| am| are)\s+(?:\p{L}+ly )?(?:writing|preparing|drafting|working on|doing|researching|covering|putting together|compiling|editing)\s+(?:(?:a|an|the|our|my|some|up)\s+)?(?:(?:\p{L}+\s+){0,2}(?:feature|story|piece|article|report|briefing|speech|note|paper|book|thesis|programme|podcast|segment|research|item|column)\s+)?(?:on|about|for|into)\s+/iu;
/** "When it comes to …", "in terms of …": of. */
const CONNECTING =
  /\b(?:when it comes to|in terms of|with (?:regard|respect) to|in (?:respect|regard) (?:of|to)|in relation to|on the (?:subject|topic|matter|question) of|en ce qui concerne|en matière de|s['’]agissant de)\b/giu;

/** To be singled out is to be named. */
const SINGLED_OUT = /\bsingl(?<form>es?|ed|ing) out(?: by name)?\b/giu;

const IN_MARKS =
  /(?:\s*,)?\s+(?:in|between|inside|within) (?:quotes|quotation marks|quote marks|inverted commas|scare quotes)\b(?:\s*,)?/giu;

/** "In a few words" is how, not what. */
const BRIEFLY =
  /(?:\s*,)?\s+(?:in a (?:few|couple of) words|in brief|in short|briefly|in a nutshell|in (?:one|a|a single) (?:line|sentence|word|phrase))\b(?:\s*,)?/giu;

/** "Twelve months before" is a year before. */
const TWELVE_MONTHS = /\b(?:twelve|12) months(?= (?:before|earlier|previously|prior)\b)/giu;

const TO_WHAT_END = /\b(?:to what end|with what end in view)\b/giu;

const OPENINGS = [AT_WORK, GREETING, ...PASSED_ON, I_WANT, YOU_CAN, IS_IT_SAID, ACCORDING, HEDGE, WHETHER, ANY_CHANCE];

/** A tag at the end, before the question mark. */
const TAG = new RegExp(
  String.raw`(?:\s*[,–-]\s*|\s+)(?:please|pls|plz|thanks|thank you|cheers|asap|roughly|approximately|at all|if (?:at all|any|known|possible|you know)|or not|do (?:we|you|they) know|as far as (?:we|you|anyone) (?:can )?(?:know|tell)s?|as far as is known|would you say|officially|(?:do|according to|in|from|d['’]après|selon|dans) ${RELEASES}(?: say)?|s['’]il (?:vous|te) pla[iî]t|svp|stp|au juste|à (?:votre|ta|notre) connaissance|concrètement|officiellement)\s*(?<end>[?.!]*)$`,
  "iu",
);
const FOR_WHAT = /\s*\((?:for|pour) [^()]{1,40}\)\s*(?<end>[?.!]*)$/iu;
/** Adverbs of the asker, anywhere: what is asked for "exactly" is what is asked for; only "where exactly" asks for more than "where". */
const ADVERB =
  /(?<=\s|^)(?<!\bwhere\s)(?:exactly|precisely|actually|reportedly|apparently|supposedly|allegedly|purportedly|exactement|précisément|apparemment)(?:\s*,)?(?=\s|[?.!,]|$)\s*/giu;
/** "Is said to have visited": that it is said is plain. */
const SAID_TO = /\b(?:said|reported|claimed|believed|understood|alleged) to (?=(?:have|be)\b)/giu;

/** What removing leaves before the mark at the end. */
const LOOSE_END = /^[\s:,–]+|\s*[,–](?=\s*[?.!]*$)/gu;

/** Nobody wraps a question into more layers. */
const ROUNDS = 12;

/** The question itself, in the words of the asker; as it is where nothing would be left. */
export function bareQuestion(question: string): string {
  let rest = withoutAsides(question.trim());
  let before = "";
  for (let round = 0; round < ROUNDS && before !== rest; round++) {
    before = rest;
    for (const opening of OPENINGS) rest = rest.replace(opening, "");
    for (const ending of [TAG, FOR_WHAT]) rest = rest.replace(ending, "$<end>");
    rest = withoutLeadIn(
      rest
        .replace(ADVERB, "")
        .replace(SAID_TO, "")
        .replace(CONNECTING, "on")
        .replace(IN_MARKS, oneComma)
        .replace(BRIEFLY, oneComma)
        .replace(SINGLED_OUT, (_, form: string) => (form === "ed" ? "named" : "name"))
        .replace(TO_WHAT_END, "for what purpose")
        .replace(TWELVE_MONTHS, "the year")
        .replace(IS_THERE_A, "what is the ")
        .replace(LOOSE_END, ""),
    );
  }
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}

/** Between two commas stood an aside of its own: what it parted stays parted. */
function oneComma(aside: string): string {
  return /^\s*,.*,$/su.test(aside) ? "," : "";
}

const SENTENCE_END = /(?<=[.!?…])\s+/u;

/** Without the sentences before and behind the question that are none and only stand beside it. */
function withoutAsides(text: string): string {
  const sentences = text.split(SENTENCE_END);
  while (sentences.length > 1 && isAside(sentences.at(-1) ?? "")) sentences.pop();
  while (sentences.length > 1 && isAside(sentences[0] ?? "")) sentences.shift();
  return sentences.join(" ");
}

/** "My editor wants to know: …", "Deadline in ten minutes, …", but not "Can people get help, …?" */
const LEAD_IN =
  /^(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\s)([^?:,.!]{2,90})\s*[:,–]\s+(?=\S)/iu;
/** "The minister's office asks: …" */
const ASKED_BY =
  /^[^?:,.!]{2,60}\b(?:asks|is asking|are asking|wants? to know|would like to know|needs? to know|wonders?|demande|voudrait savoir|aimerait savoir)\s*:\s+(?=\S)/iu;

function withoutLeadIn(text: string): string {
  const clause = LEAD_IN.exec(text);
  return clause?.[1] && isAside(clause[1]) ? text.slice(clause[0].length) : text.replace(ASKED_BY, "");
}
