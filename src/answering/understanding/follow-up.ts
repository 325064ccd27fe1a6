/** Whether a question leans on the one before it in its thread, and how: by a pronoun, by what it leaves out, or asking for more. */
import { analyse, subjectTerms } from "../../language/terms.ts";
import type { WantedTerm } from "./wanted-terms.ts";

export type FollowUp =
  /** Says a new thing about the old subject ("When was it set up?", "and in 2024?", "why?"). */
  | "continues"
  /** Wants further quotes for the old question ("more", "anything else?", "the other one"). */
  | "more"
  /** Wants the speaker of the last quote ("who said that?"). */
  | "who-said-that"
  /** Wants the date or source of the last quote ("when was that?", "where is that from?"). */
  | "source";

const MORE =
  /^(?:(?:and|ok|please|show me|give me|any(?:thing)?|what|some|tell me)[\s,]+)*(?:more|else|another(?: one)?|the other(?: one| two)?|others|next|go on|continue|further|what else|encore|(?:la )?suite|(?:et )?(?:l['’]autre|d['’]autres))(?:\s+(?:quotes?|please|about (?:it|that)|on (?:it|that)))*[\s?.!]*$/iu;
const MORE_FROM_SPEAKER =
  /^(?:and |but )?what else (?:did|does|do|has|have|had|was|were|is) (?:he|she|they|it|that|this)\b(?: \p{L}+)? (?:say|said|tell|told|mention|mentioned|announce|announced|promise|promised|state|stated|talk about|speak of|discuss|discussed|agree|agreed)\b.{0,20}$|^(?:and |but )?(?:did|does|has|have) (?:he|she|they) (?:say|said) (?:anything|something) else\b.{0,20}$/iu;
const WHO_SAID_THAT =
  /^(?:and |but |so )?(?:who (?:said|says|was saying|wrote|is speaking|spoke|is quoted|are we quoting)(?: (?:that|this|it|these words|those words|so))?|whose words (?:are|were) (?:that|those|these|they)|by whom|qui (?:a dit|dit|parle)(?: (?:ça|cela|ceci))?)[\s?.!]*$/iu;
const SOURCE =
  /^(?:and |but |so )?(?:when (?:was|is) (?:that|this|it)(?: (?:said|published|released|announced|from))?|what (?:date|day|year) (?:was|is) (?:that|this|it)(?: from)?|where (?:is|was|does|did) (?:that|this|it)(?: (?:from|come from|published|said))?|which (?:release|document|source)(?: (?:is|was) (?:that|this|it)(?: (?:from|in))?| says (?:that|so))?|source|link|says who|(?:quelle est )?(?:la )?source|(?:de )?quand (?:date|est)(?:-ce| ça| cela)?)[\s?.!]*$/iu;
const OPENS = /^(?:and|but|so|also|what about|how about|et|mais|alors|and what about)\b/iu;
const PRONOUN =
  /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|these|those|there|then|itself|themselves|himself|herself|il|elle|ils|elles|leur|leurs|y|cela|ça|ce dernier|celui|celle|ceux|celles)\b/iu;
/** At the end, behind a preposition or an auxiliary, or before the word for what was spoken of: no clause follows. */
const THAT_ALONE =
  /\bthat\b(?=\s*[?.!,]|$)|(?<=\b(?:of|for|on|about|to|with|by|from|before|after|in|at|under|during|since|than|like|did|does|do|how|why|when|where|was|were|will|would|has|had|can|could)\s)that\b|\bthat (?:one|day|year|month|week|time|meeting|visit|trip|deal|agreement|arrangement|plan|money|sum|figure|number|group|body|law|release|statement)\b/iu;
const THE_SAME = /\bthe (?:same|other|former|latter|two|first one|second one|next (?:one|year)|year before)\b/iu;

const ANOTHER =
  /\b(?:else|other than|others?|another|besides|apart from|aside from|in addition to|anything more|further|previous(?:ly)?|earlier|afterwards|subsequently|(?:before|after|since)(?: (?:that|then|this))?(?=\s*[?.!]*$)|the time before|(?:their|his|her) first(?: (?:meeting|talks|time|one))?(?=\s*[?.!]*$)|next(?=\s*[?.!]*$)|d['’]autres?|autre|encore|sinon|à part|en dehors|auparavant|avant(?=\s*[?.!]*$)|ensuite)\b/iu;

/** Whether it asks for something other than what the question before it was answered with ("Where else did she go?"). */
export function asksForAnother(question: string): boolean {
  return ANOTHER.test(question.replace(DONE_BEFORE, " "));
}

/** "Has that been done before?" asks of the same thing whether it is new. */
const DONE_BEFORE = /\b(?:done|happened|tried|seen)(?: (?:it|that|this|so))? before\b/iu;

const SEQUENCES: readonly (readonly [RegExp, words: string])[] = [
  [
    /\b(?:(?:before|avant)(?: (?:that|then|this))?(?=\s*[?.!]*$)|(?:the )?time before|previously|auparavant|(?:their|his|her) first(?: (?:meeting|talks|time|one))?(?=\s*[?.!]*$)|last (?:meet|met|speak|spoken?|talk(?:ed)?|see|saw|seen|gather(?:ed)?) (?:each other )?before\b|(?:met|meet|spoken|talked|seen) (?:each other )?(?:before|prior to) (?:(?:the|their|that|this|those|his|her)\b.{0,30}?)?(?:meetings?|talks|summit|visit|session))/iu,
    "previous earlier prior former précédent",
  ],
  [
    /\b(?:(?:next|after|since)(?: (?:that|then|this))?(?=\s*[?.!]*$)|afterwards|subsequently|later on|ensuite)/iu,
    "later next subsequently suivant",
  ],
];

/** "Had they met before?": the word by which a release tells what came before or after; none where it is not asked. */
export function findSequence(question: string): WantedTerm[] {
  return termsOf(question, SEQUENCES);
}

/** The same of what came before alone: that may be asked without a thread, too. */
export function findPredecessor(question: string): WantedTerm[] {
  return termsOf(question, SEQUENCES.slice(0, 1));
}

function termsOf(question: string, sequences: typeof SEQUENCES): WantedTerm[] {
  return sequences.flatMap(([pattern, words]) => {
    const match = pattern.exec(question.replace(DONE_BEFORE, (done) => " ".repeat(done.length)));
    const [first, ...others] = analyse(words);
    if (!match || !first) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const alternatives = others.map(({ term }) => ({ term, weight: SAME_SENSE }));
    const plain = { weight: SEQUENCE, named: false, person: false, isClass: false, occasion: false };
    return [{ ...first, ...span, written: match[0], ...plain, alternatives }];
  });
}

const SEQUENCE = 0.8;
const SAME_SENSE = 0.9;

/** How `question` leans on the one before it, or null where it stands alone. */
export function readFollowUp(question: string): FollowUp | null {
  const text = question.trim();
  if (MORE.test(text) || MORE_FROM_SPEAKER.test(text)) return "more";
  if (WHO_SAID_THAT.test(text)) return "who-said-that";
  if (SOURCE.test(text)) return "source";
  const subject = subjectTerms(analyse(text)).length;
  if (subject <= 1) return "continues";
  if (OPENS.test(text)) return "continues";
  const leans = PRONOUN.test(text) || THAT_ALONE.test(text) || THE_SAME.test(text);
  return leans && !hasOwnAntecedent(text) ? "continues" : null;
}

/** "What did Rudd say she would do?": the name before the pronoun in the same question is what it means. */
function hasOwnAntecedent(text: string): boolean {
  const pronoun = PRONOUN.exec(text) ?? THAT_ALONE.exec(text);
  const before = text.slice(1, pronoun?.index ?? 0);
  const plural = /^(?:they|them|their|theirs|themselves|these|those|leurs?|ils|elles)$/iu.test(pronoun?.[0] ?? "");
  const neuter = NEUTER.test(pronoun?.[0] ?? "");
  const named = (neuter ? before.replace(WHO_DOES, " ") : before).match(/(?<=\s)\p{Lu}\p{L}+/gu)?.length ?? 0;
  return plural
    ? /\b(?:ministers|countries|governments|gangs|migrants|smugglers|people|children|officers|leaders|\p{L}+s) \b/iu.test(
        before,
      ) && subjectTerms(analyse(text)).length > 3
    : named > 0;
}

/** "Whom does Okafor thank for that?": of who does something, "that" is not said. */
const NEUTER = /^(?:that|this|it|there|then|cela|ça)$/iu;
const WHO_DOES =
  /\b(?:did|does|do|has|have|had|will|would|is|was|are|were)\s+(?:\p{Lu}[\p{L}’'-]+\s+){1,3}(?:and\s+(?:\p{Lu}[\p{L}’'-]+\s+){1,3})?/gu;

/** The first pronoun that stands for a person or thing named before, or null. */
export function findPronoun(text: string): string | null {
  return PRONOUN.exec(text)?.[0] ?? null;
}
