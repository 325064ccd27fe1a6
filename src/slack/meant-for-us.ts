/**
 * Whether a message in one of our threads, in which nobody is mentioned, is a question to us: what people say to one
 * another there is none of our business. Silence costs a mention, an answer to what was not asked costs a thread.
 */
import { readFollowUp } from "../answering/understanding/follow-up.ts";
import { readIntent } from "../answering/understanding/intent.ts";
import { plainWords } from "./mrkdwn.ts";

/** Takes a message as Slack gives it. */
export function isMeantForUs(text: string): boolean {
  if (/<[@!]/u.test(text)) return false;
  const words = plainWords(text, "");
  if (readIntent(words) !== null || isToSomebody(words) || isTalk(words)) return false;
  return asks(words);
}

/** A question by its mark or its first word, or one of the short ways to ask for more. */
function asks(words: string): boolean {
  if (/\?[\s)»”"\p{Extended_Pictographic}]*$/u.test(words) || ASKING.test(words)) return true;
  const followUp = readFollowUp(words);
  return followUp !== null && followUp !== "continues";
}

const ASKING =
  /^(?:(?:and|so|but|also|please|ok|et|mais|alors)[\s,]+)*(?:what|who|whose|when|where|why|how|which|list|find|quote|compare|summari[sz]e|tell me|show me|give me|qui|que|qu['’]|quels?|quelles?|quand|où|comment|combien|pourquoi|cite[rz]?|trouve[rz]?|montre[rz]?|donne[rz]?|résume[rz]?)(?!\p{L})/iu;

/** "Ben, is that the figure?" is for Ben. */
function isToSomebody(words: string): boolean {
  const [, first = ""] = /^(\p{Lu}\p{L}+),\s/u.exec(words) ?? [];
  return first !== "" && !OPENERS.test(first);
}

const OPENERS =
  /^(?:and|but|so|also|ok|okay|then|now|well|right|yes|no|sorry|please|thanks|great|good|finally|first|et|mais|alors|donc|puis|ensuite|bon|oui|non|merci|pardon|enfin)$/iu;

/** What people ask one another, and what wonders rather than asks. */
function isTalk(words: string): boolean {
  return WONDERING.test(words) || AMONG_US.test(words);
}

const WONDERING =
  /^(?:oh[\s,]+)?(?:really|right|seriously|sure|yes|no|ok|okay|eh|huh|true|correct|agreed|what|vraiment|sérieusement|sûr|ah bon|d['’]accord|oui|non|hein|ça va)[\s?!.…]*$/iu;
/** Asked of us, such words would come with something that we do. */
const REQUEST = String.raw`(?:please\s+)?(?:show|find|quote|check|tell|give|list|summari[sz]e|compare|cite[rz]?|me\s|nous\s|trouver|vérifier|résumer|montrer)`;
const AMONG_US = new RegExp(
  [
    String.raw`\b(?:shall|should|could|may|must|can)\s+(?:we|i)\b`,
    String.raw`\b(?:do|did|are|were|have|will|would|can|could)\s+you\b(?!\s+${REQUEST})`,
    String.raw`\b(?:let['’]s|anyone|anybody|someone|somebody|everyone|everybody|guys)\b`,
    String.raw`(?:^|\s)(?:veux|penses|es|as|vas)[- ]tu\b|\b(?:voulez|pensez|êtes|avez|allez)[- ]vous\b`,
    String.raw`\b(?:peux[- ]tu|pouvez[- ]vous)\b(?!\s+${REQUEST})`,
    String.raw`(?:^|\s)on\s+(?:devrait|peut|pourrait|fait|va|garde|prend)\b|quelqu['’]un\b`,
  ].join("|"),
  "iu",
);
