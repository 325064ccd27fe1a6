/** Whether a message is a question to us at all: greeting, thanks, help, abuse, an instruction to misbehave, other business. */
import type { AbstentionReason } from "../answer.ts";

/** A question longer than this is refused with a sentence that says so; the longest honest ones are a tenth of it. */
export const MAX_QUESTION_LENGTH = 6000;

const OPENING = String.raw`^(?:<@\w+>|communiqu[ée]|dear|please|bot|[\s,;:.!?])*`;
const CLOSING = String.raw`(?:[\s,;:.!?)]|there|all|everyone|team|bot|communiqu[ée]|à tous|tout le monde|so much|very much|a lot|beaucoup|\p{Extended_Pictographic})*$`;
const whole = (inner: string): RegExp => new RegExp(`${OPENING}(?:${inner})${CLOSING}`, "iu");

const GREETING = whole(
  "hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|howdy|yo|bonjour|bonsoir|salut|coucou|how are you(?: today| doing)?|(?:hi|hello|hey|bonjour)[\\s,!.]+(?:how are you|ça va|comment allez[- ]vous)(?: today)?",
);
const THANKS = whole(
  "thanks|thank you|thx|ta|cheers|merci(?: bien)?|great|perfect|good bot|nice(?: one)?|ok(?:ay)?|got it|parfait|super|(?:ok(?:ay)?|great|perfect|parfait|super)[\\s,!.]+(?:thanks|thank you|merci)",
);
const THANKS_SENTENCE = /^(?:thanks|thank you|thx|cheers|merci)\b[^?]{0,60}$/iu;
const HELP = whole(
  "help(?: me)?|what can you do|what do you do|how (?:do|can|should) I use (?:this|you|it)|how do(?:es)? (?:this|it|you) work|who are you|what are you|are you (?:a )?(?:human|robot|an? ai)|what (?:can|should) I ask(?: you)?|aide(?:[- ]moi)?|qui (?:es[- ]tu|êtes[- ]vous)|que (?:peux[- ]tu|sais[- ]tu|pouvez[- ]vous) faire|comment (?:ça marche|ça fonctionne)|menu|commands?",
);

/** Attempts to change how the bot works. What it can do is fixed, so these are told so rather than obeyed. */
const INSTRUCTION: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instruction|prompt|rule|guideline|polic(?:y|ies) (?:above|you)|previous|prior|above|safety|citation|what you were told)/iu,
  /\b(?:repeat|reveal|show|print|output|display|tell me|what (?:is|are)|give me|leak)\b.{0,40}\b(?:your|hidden|secret|system)\b.{0,20}\b(?:prompt|instructions|guidelines|configuration|api key|token|rules)\b/iu,
  /(?:^|\n|[.!?]\s+)\s*(?:\[|<|#+\s*)?(?:system|assistant|developer|admin)(?:\]|>)?\s*[:：]/iu,
  /\b(?:you are now|you're now|from now on,? you|pretend (?:to be|you|that)|act as|role[- ]?play|behave as|simulate being)\b/iu,
  /\b(?:disregard|ignore|forget|leave aside)\b.{0,20}\b(?:documents?|releases?|sources?|corpus|texts?|quotes?)\b|\b(?:new|updated|following) instructions?\s*:|\bpretend (?:the|this|it|there|we|he|she|they)\b/iu,
  /\b(?:developer|debug|god|admin|dan|jailbreak|unrestricted|maintenance) mode\b|\bjailbreak/iu,
  /\b(?:from|using|use) your own (?:knowledge|memory|words)\b|\bwithout (?:any )?(?:citations?|sources?|quotes?)\b|\bcitations? (?:is|are) (?:disabled|off)\b/iu,
  /\b(?:invent|make up|fabricate|fake|forge|falsify)\b.{0,30}\b(?:quote|quotation|citation|statement|release|answer|figure|number)/iu,
  /\b(?:change|alter|edit|modify|rewrite|replace)\b.{0,30}\b(?:the quote|quotation|his words|her words|their words|the release)\b/iu,
  /\b(?:ignore[zr]?|oublie[zr]?|contourne[zr]?)\b.{0,40}\b(?:instructions?|consignes?|règles?|précédent)/iu,
  /\b(?:révèle|montre|affiche|répète)[zr]?\b.{0,40}\b(?:instructions|consignes|prompt)\b/iu,
  /(?:^|[.!?]\s+|\band |\bthen )(?:please )?(?:say|reply|respond|answer|print|output|write) (?:only |just |exactly |with )*(?:["“'‘]|(?:yes|ok|pwned|hacked)\b)/iu,
];

/** Words that make people less than people. A question that uses them gets no quote dressed up as support. */
const ABUSE: readonly RegExp[] = [
  /\b(?:vermin|scum|subhumans?)\b|\b(?:are|as|like|these|those|such) (?:\w+ ){0,2}(?:cockroach(?:es)?|parasites?|savages|filth|rats|animals|invaders|leeches|a plague)\b/iu,
  /\ball (?:(?:the|those|these) )?(?:\p{Lu}\p{L}+s|migrants|immigrants|refugees|muslims|foreigners) are (?:\w+ )?(?:criminals|rapists|terrorists|thieves|murderers|liars|scroungers|lazy|stupid|evil|dangerous|dirty)\b/iu,
  /\b(?:fuck|fucking|shit|bitch|bastards?|cunt|retard(?:ed)?|wankers?|faggots?|nigg\w+|pakis?|kike|towelheads?)\b/iu,
  /\b(?:you|u|ur|you're|bot) (?:are |is )?(?:so |really |completely )?(?:stupid|useless|idiot|dumb|rubbish|pathetic|crap)\b/iu,
  /(?:^|\bshould (?:we|they|you|i|one) |\blet'?s |\bhow (?:to|can (?:i|we)) )(?:just )?(?:kill|shoot|drown|exterminate|gas|sink) (?:all )?(?:them|the|these|those)? ?(?:migrants?|refugees?|immigrants?|muslims?|jews?|people|boats?)\b/iu,
  /\b(?:write|give|make|tell|compose|think of|list)\b.{0,30}\b(?:insults?|slurs?|smears?|mockery)\b|\b(?:insult|mock|humiliate|ridicule) (?:\p{Lu}|him|her|them|the|this)/iu,
  /^(?:please |can you |could you |would you )*(?:write|say|post|compose|tell (?:me|us)|give (?:me|us)|make up|come up with) (?:\w+ ){0,3}(?:nasty|hateful|mean|offensive|racist|insulting|abusive|cruel|horrible|rude)\b/iu,
  /\b(?:connards?|salauds?|racaille|sale (?:arabe|noir|juif|français|anglais)|bougnoules?|cafards?|vermine)\b/iu,
];

/** Services that releases cannot give, whatever they hold. */
const OTHER_BUSINESS: readonly RegExp[] = [
  /^(?:please |can you |could you |would you )*(?:recommend|suggest|book|order|buy|play|sing|draw|paint|cook|remind (?:me|us) (?:to|that|at|on|in|tomorrow|later)|schedule|email|call|translate|calculate|compute|solve|code|program)\b/iu,
  /^(?:please |can you |could you |would you )*(?:write|compose|generate|create|make)\b.{0,30}\b(?:poem|haiku|song|story|essay|code|script|program|speech|email|letter|joke|recipe|function|tweet|limerick|article|rap|image|logo)\b/iu,
  /\b(?:tell|give) me a (?:joke|story|riddle|poem|recipe)\b|\b(?:weather|horoscope|lottery|stock price|exchange rate|football score|recipe)\b/iu,
  /\b(?:what|which) (?:time|day) is it\b|\bwhat is the (?:time(?! \p{L}+)|capital of|meaning of life)\b|\bquelle heure\b|\bquel temps (?:fait|fera)/iu,
  /\b(?:your|ton|votre) (?:favou?rite|opinion|feelings?|name|age|préféré|avis)\b|\bwhat do you (?:think|feel|believe)\b|\bdo you (?:like|love|believe|agree|think)\b/iu,
  /\b(?:what is|what are|how much is|convert)\b.{0,20}\d.{0,30}\b(?:in|to|into) (?:us |american |canadian )?(?:dollars?|euros?|pounds?|sterling|yen|francs?)\b/iu,
  /\b(?:best|easiest|quickest|good) (?:way|place|time|app|book|restaurant|hotel)s? (?:to|for)\b|\bhow (?:do|can|should) i (?:learn|cook|lose|fix|get rich|make money)\b/iu,
  /\b(?:fonts?|typefaces?|headlines?|hashtags?|subject lines?|word count|layout)\b.*\b(?:should|can|could|do|shall) (?:i|we)\b|\bwhat(?:['’]?s| is| would be|) a (?:good|great|catchy|strong|better) (?:headline|title|hashtag|subject line|slogan|tweet|caption|opening line|pun)\b/iu,
  /\bshould i\b.{0,40}\b(?:vote|invest|marry|eat|wear|buy|sell)\b|\b(?:how|where) (?:can|do|could) i (?:cook|buy|find a (?:good )?(?:restaurant|hotel))\b/iu,
  /^\s*[-\d\s+*/().^=]+\s*\??\s*$/u,
];

/** The reason a message gets no search at all, or null where it is a question for the releases. */
export function readIntent(text: string): AbstentionReason | null {
  if (text.length > MAX_QUESTION_LENGTH) return "too-long";
  if (!/[\p{L}\p{N}]/u.test(text)) return "empty-question";
  if (GREETING.test(text)) return "greeting";
  if (THANKS.test(text) || THANKS_SENTENCE.test(text.trim())) return "thanks";
  if (HELP.test(text)) return "help";
  if (INSTRUCTION.some((pattern) => pattern.test(text))) return "instruction";
  if (ABUSE.some((pattern) => pattern.test(text))) return "abusive";
  if (OTHER_BUSINESS.some((pattern) => pattern.test(text))) return "not-for-us";
  return null;
}
