/** Several questions asked in one breath ("What did A promise, and what had B done?", "Which is larger, A or B?"). */
import { analyse, subjectTerms } from "../../language/terms.ts";
import { withOwnYear } from "./part-years.ts";

const ASKING = "what|who|whose|when|where|why|how|which|combien|quand|où|qui|pourquoi|comment|quel(?:le)?s?";
const CLAUSE = String.raw`(?:(?:in|by|to|for|at|from|with|on|of)\s+)?(?:${ASKING})\s`;

/** What may open the other side of a comparison; "against small boats" opens none. */
const THING = String.raw`(?=(?:the|that|those|this|what|how|its|their|his|her|a|an|le|la|les|l['’]|ce(?:lui|lle|ux|lles)?|de)\s|l['’]|[\d£€$]|\p{Lu})`;

/** A clause of its own, with more than the question word: "and when?" asks for more about the same thing. */
const TWO_QUESTIONS = new RegExp(
  String.raw`^(?<first>${CLAUSE}.{8,}?)[,;]?\s+(?:and|but|et|while)\s+(?<second>${CLAUSE}\S+(?:\s+\S+){2,})$`,
  "iu",
);
/** "Compare A with B", "Put A next to B"; of several words that may part them, "with" is surest and "and" least. */
const COMPARED = ["with|avec", "against|versus|vs\\.?", "to|à", "and|et"].map(
  (word) =>
    new RegExp(
      String.raw`^(?:please |can you |could you )?(?:[Cc]ompare[rz]?|[Cc]ontrast|[Pp]ut together)\s+(?<first>.+?)\s+(?:${word})\s+${THING}(?<second>.+)$`,
      "u",
    ),
);
const SIDE_BY_SIDE = new RegExp(
  String.raw`^(?:[Ss]et|[Pp]ut|[Hh]old|[Ll]ay|[Pp]lace)\s+(?<first>.+?)\s+(?:next to|besides?|alongside|side by side with|against|up against)\s+${THING}(?<second>.+)$`,
  "u",
);
const HOW_COMPARED =
  /^how (?:do|does|did|is|are|was|were)\s+(?<first>.+?)\s+(?:compared?|differ(?:ent)?|related?|match|measure up)\s+(?:with|to|against|from)\s+(?<second>.+)$/iu;
const IS_MORE =
  /^(?:is|are|was|were|does|do|did)\s+(?<first>.+?)\s+(?:(?:much|far|any|still|even|significantly|a lot)\s+)?(?:(?:\p{L}{2,}er|more|less|fewer)(?:\s+\p{L}+)?\s+than|the same as|as \p{L}+ as|match|exceed)\s+(?<second>.+)$/iu;
const BETWEEN = /^(?:what|how|is|are)\b.*\bdifferences? between\s+(?<first>.+?)\s+and\s+(?<second>.+)$/iu;
const WHICH_MORE =
  /^(?:which|what|who)\b[^,:]*\b(?:\p{L}{2,}er|more|most|first|last|less|fewer|least|\p{L}{3,}est)\b[^,:]*[,:]\s*(?<first>.+?),?\s+or\s+(?<second>.+)$/iu;

const FORMS = [WHICH_MORE, ...COMPARED, SIDE_BY_SIDE, HOW_COMPARED, IS_MORE, BETWEEN, TWO_QUESTIONS];

/** "What do they say about A, about B and about C?": the preposition said again parts them. Without bounds, a pasted page would take minutes. */
const sameWordAgain = (joint: string): RegExp =>
  new RegExp(
    String.raw`^(?<lead>.{6,300}?\s)(?<word>about|on|with|of|for|to|in|by|sur|avec)\s+(?<one>.{3,150}?),?\s+(?:${joint})\s+\k<word>\s+(?<other>.{3,})$`,
    "iu",
  );
const AND_AGAIN = sameWordAgain("and|et");
const AND_OR_AGAIN = sameWordAgain("and|et|or|ou");
/** "Is it in A or in B?": one question, unless it asks which is more. */
const OFFERS_CHOICE =
  /^(?:is|are|was|were|do|does|did|will|has|have|had)\s(?!.*\b(?:more|less|fewer|most|larger|bigger|smaller|higher|lower|earlier|later)\b)/iu;

/** A title before the question proper ("Officers: what did …?") belongs to each part. */
const HEADING = /^(?<heading>\p{L}[\p{L}\s-]{2,30}):\s+/u;
/** "Compare the money: A and B", "Put the numbers side by side: A and B": the thing is that of each. */
const THING_OF_BOTH = new RegExp(
  String.raw`^(?:please )?(?:compare[rz]?|contrast|set|put|show)\s+(?<thing>(?:the|their|its|both|les?|la)\s[\p{L}\s]{3,40}?)(?:\s+(?:side by side|next to (?:each other|one another)|together|beside each other))?\s*:\s+(?<first>.+?)\s+(?:and|with|against|versus|vs\.?|to|et|avec)\s+${THING}(?<second>.+)$`,
  "iu",
);

/** "Which rise is bigger: A or B?": so, too. */
const WHICH_THING_MORE = new RegExp(
  String.raw`^(?:which|what)\s+(?<thing>increases?|rises?|falls?|drops?|cuts?|changes?|sums?|amounts?|numbers?|figures?|totals?|shares?|percentages?|payments?|budgets?)\s+(?:is|are|was|were)\s+(?:the\s+)?(?:\p{L}{2,}er|\p{L}{3,}est|more|less|most|least)\b[^,:]{0,40}[,:]\s*(?<first>.+?),?\s+or\s+(?<second>.+)$`,
  "iu",
);

/** ", and what does each say?" asks for what the parts ask for. */
const OF_EACH =
  /,?\s+and\s+(?:what|how|when|where)\s+(?:do|does|did|is|are|was|were)\s+(?:each|both|either|they)(?:\s+of\s+them)?(?:\s+\p{L}+){0,3}$/iu;
const END = /[\s?.!]+$/u;

/** Fewer words than this name nothing that could be searched alone. */
const SHORTEST = 2;
const MOST = 3;

/** "… with the same point last year", "… with the year before": one thing, measured by itself. */
const BASELINE =
  /^(?:the )?same (?:\p{L}+ )?(?:point|time|stage|period|months?|weeks?|day|quarter)\b|^(?:the )?(?:last|previous|preceding|prior|past) (?:year|month|week)\b|^(?:the )?(?:year|month|week) before\b|^(?:a|one) year (?:earlier|before|ago)\b/iu;

/** What one message asks, part by part, each to be read as following those before it; empty where it asks one thing. */
export function partsOf(question: string): string[] {
  const whole = question.replace(END, "");
  const { thing, first, second } = (THING_OF_BOTH.exec(whole) ?? WHICH_THING_MORE.exec(whole))?.groups ?? {};
  if (thing && first && second) return withOwnYear([`${thing} of ${first}`, `${thing} of ${second}`]);
  const heading = HEADING.exec(question)?.groups?.["heading"];
  const body = question
    .slice(heading ? heading.length + 1 : 0)
    .trim()
    .replace(END, "");
  const texts = [body.replace(OF_EACH, ""), body].map(split).find((found) => found.length > 0) ?? [];
  return withOwnYear(texts).map((part) => (heading ? `${heading}: ${part}` : asPhrase(part, body)));
}

/** A name that opens a part, but did not open the question, is to be read as a name there too. */
function asPhrase(part: string, body: string): string {
  const [first = ""] = part.split(" ");
  return /^\p{Lu}/u.test(first) && !body.startsWith(first) ? `about ${part}` : part;
}

function split(body: string): string[] {
  const forms = FORMS.map((form) => {
    const { first, second } = form.exec(body)?.groups ?? {};
    return first && second ? [first.trim(), ...further(second.trim())] : [];
  });
  return [...forms, again(body)].find(isWhole) ?? [];
}

/** "…, and who …, and where …": the second part may hold a third. */
function further(text: string): string[] {
  const { first, second } = TWO_QUESTIONS.exec(text)?.groups ?? {};
  return first && second ? [first.trim(), second.trim()] : [text];
}

function again(body: string): string[] {
  const { lead, word, one, other } = (OFFERS_CHOICE.test(body) ? AND_AGAIN : AND_OR_AGAIN).exec(body)?.groups ?? {};
  if (!lead || !word || !one || !other) return [];
  const before = one.split(new RegExp(String.raw`,\s+${word}\s+`, "iu"));
  return [...before, other].map((thing) => `${lead}${word} ${thing.trim()}`);
}

/** Whether each part is long enough to be asked alone, and has a subject or points to the one before it. */
function isWhole(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.length <= MOST &&
    parts.every((part) => !BASELINE.test(part)) &&
    parts.every(
      (part, at) => part.split(/\s+/u).length >= SHORTEST && (hasSubject(part) || (at > 0 && POINTS_BACK.test(part))),
    )
  );
}

const POINTS_BACK =
  /\b(?:that|those|it|its|they|them|their|he|she|his|her|one|ones|celui|celle|ceux|celles|il|elle|ils|elles)\b/iu;

function hasSubject(part: string): boolean {
  return subjectTerms(analyse(part)).some(({ word }) => !/^\d/u.test(word));
}
