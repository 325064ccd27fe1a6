/**
 * Whether a sentence holds the kind of thing that is asked for: a sum for "how much", a name for "who", a clause of
 * purpose for "why". What the question itself mentions is no answer to it and does not count.
 */
import type { AnswerKindName } from "../language/answer-kind.ts";
import type { Mention, MentionKind } from "../language/mentions.ts";
import type { IndexedSentence } from "./corpus-index.ts";
import type { Query } from "./query.ts";

type Fitness = Partial<Record<MentionKind, number>>;

/** How well each kind of mention answers each kind of question, 0 to 1. */
const FITNESS: Partial<Record<AnswerKindName, Fitness>> = {
  number: { number: 1, share: 0.6, duration: 0.4, money: 0.3, ordinal: 0.3, date: 0.1 },
  money: { money: 1, share: 0.4, number: 0.3 },
  share: { share: 1, number: 0.4, money: 0.1 },
  date: { date: 1, time: 0.6, duration: 0.4, ordinal: 0.2, number: 0.1 },
  duration: { duration: 1, date: 0.4, time: 0.3, number: 0.2 },
  person: { person: 1, name: 0.7, organisation: 0.4, place: 0.3 },
  role: { person: 0.6, name: 0.4, organisation: 0.3 },
  place: { place: 1, name: 0.7, organisation: 0.5, person: 0.4 },
  organisation: { organisation: 1, name: 0.8, person: 0.5, place: 0.4 },
};

/** Wording that answers a question of this kind, where no mention can. */
const WORDING: Partial<Record<AnswerKindName, RegExp>> = {
  reason: /\b(?:because|since|due to|owing to|in order to|so that|so as to|as a result|result(?:s|ed|ing)? (?:of|in|from)|reasons?|caus(?:e|es|ed|ing)|led to|therefore|thus|thereby|aim(?:s|ed)?|purpose|prevent(?:s|ed|ing)?|to (?:avoid|allow|help|ensure|make|stop|protect|reduce|improve|enable))\b/iu,
  manner: /\b(?:by \p{L}+ing|through|using|via|by means|method|process|steps?|apply|contact|online|form|must|need to|first|then)\b/iu,
  "yes-no": /\b(?:can|cannot|can['’]t|must|may|will|won['’]t|should|shall|need|not|no|if|unless|only|allowed|eligible|entitled|automatically)\b/iu,
  definition: /\b(?:is|are|was|were) (?:an?|the|one|any|also|a type|known)\b|\b(?:means?|meant|refers? to|known as|called|defined|stands for|describes?|term)\b/iu,
  list: /,[^,]*,|:|\bsuch as\b|\binclud(?:e|es|ed|ing)\b/iu,
  words: /[“"«]|\b(?:said|says|told|added|stated|argued|claimed|announced|warned|stressed|declared|believed|wrote)\b/iu,
  role: /\b(?:president|minister|secretary|chief|director|head|leader|officer|king|queen|general|governor|professor|member|chairman|spokesman|spokeswoman|mayor)\b/iu,
  duration: /\b(?:within|until|for (?:up to|at least|about)|up to|lasts?|lasted|takes?|took)\b/iu,
  person: /\b(?:by|named|appointed|elected|who|led|founded|written|created|played)\b/iu,
  date: /\b(?:in|on|by|since|until|during|before|after|deadline|within)\b/iu,
  place: /\b(?:in|at|near|located|based|from|to|website|online|office)\b/iu,
}; // prettier-ignore

/** A mention that could answer: where it stands and how well its kind fits. */
export interface AnswerPlace {
  readonly mention: Mention;
  /** Position of its first term in the passage. */
  readonly position: number;
  /** 0 to 1. */
  readonly fitness: number;
  /** Whether it counts the noun that is asked about ("how many officers": "500 officers"). */
  readonly counts: boolean;
}

/** The mentions of a sentence that could answer the query; `starts` are the offsets of the passage's terms. */
export function findAnswers(
  query: Query,
  { sentence, from, to }: IndexedSentence,
  starts: Int32Array,
  mentions: readonly Mention[],
): AnswerPlace[] {
  const table = FITNESS[query.expects.kind];
  if (!table) return [];
  return mentions.flatMap((mention) => {
    const fitness = table[mention.kind] ?? 0;
    if (fitness === 0 || isInQuestion(query, mention)) return [];
    let position = from;
    while (position + 1 < to && (starts[position + 1] ?? 0) <= sentence.start + mention.start) position++;
    return [{ mention, position, fitness, counts: mention.unit !== null && query.expects.noun === mention.unit }];
  });
}

function isInQuestion(query: Query, mention: Mention): boolean {
  if (query.mentions.some(({ value }) => value === mention.value)) return true;
  const words = mention.value.split(/[\s-]+/u);
  return words.every((word) => query.words.has(word));
}

/** Whether mentions, rather than wording, answer this kind of question. */
export function isAnsweredByMention({ expects }: Query): boolean {
  return FITNESS[expects.kind] !== undefined;
}

export function hasWording({ expects }: Query, text: string): boolean {
  return WORDING[expects.kind]?.test(text) ?? false;
}
