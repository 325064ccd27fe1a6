/** What kind of thing one side of a comparison is, where it is a phrase and no question: "the value of the deal" is a sum. */
import { expectedKind, type AnswerKind } from "../../language/answer-kind.ts";

/** Words between an article and the noun that tells the kind: "the total British", "l'". */
const LEAD = String.raw`^(?:about\s+)?(?:(?:the|a|an|that|this|what|its|their|our|le|la|les|l['’]|un|une)\s*)?(?:(?!(?:of|for|in|on|to|from|with|by|de|du|des|pour)\b)[\p{L}\p{N}'’-]+\s+){0,3}?`;
const PATTERNS: readonly (readonly [AnswerKind["kind"], RegExp])[] = [
  ["money", new RegExp(String.raw`${LEAD}(?:money|sums?|cash|value|worth|costs?|price|budgets?|funding|funds?|investments?|spending|payments?|argent|sommes?|coût|prix|valeur|montant|investissements?|financements?|crédits?|aides? financi[èe]res?|soutiens? financiers?|financial (?:support|help|aid|assistance|contributions?))(?!\p{L})`, "iu")],
  ["share", new RegExp(String.raw`${LEAD}(?:percentage|share|proportion|per ?cent|pourcentage|part|(?:increase|rise|fall|drop|decrease|reduction|growth)s?(?= (?:of|in))|(?:hausse|baisse)(?= (?:de|du|des)))(?!\p{L})`, "iu")],
  ["date", new RegExp(String.raw`${LEAD}(?:date|deadline|échéance)(?!\p{L})`, "iu")],
]; // prettier-ignore

/** A number counts something, so that the noun it counts is read as in "the number of …". */
const COUNTED = new RegExp(
  String.raw`${LEAD}(?:numbers?|figures?|totals?|counts?|nombre|chiffre)\s+(?:of|for|de|des|d['’])`,
  "iu",
);

/** A kind, and whether nothing of another kind can answer: a number of things is told by a number or not at all. */
export interface PhraseKind extends AnswerKind {
  readonly isCounted: boolean;
}

/** Null where the phrase does not say. */
export function phraseKind(phrase: string): PhraseKind | null {
  if (COUNTED.test(phrase)) {
    const counted = phrase.replace(/\b(?:figures?|totals?) (?:of|for)\b/iu, "number of");
    return { kind: "number", noun: expectedKind(counted).noun, isCounted: true };
  }
  const kind = PATTERNS.find(([, pattern]) => pattern.test(phrase))?.[0];
  return kind ? { kind, noun: null, isCounted: false } : null;
}

const CHANGING =
  "changed?|evolved?|develop(?:ed)?|grow[ns]?|grew|shift(?:ed)?|moved? on|progress(?:ed)?|differ(?:ed)?|compared?|var(?:y|ied)|g(?:o|one) (?:up|down)|increased?|rise[ns]?|fall(?:en)?|drop(?:ped)?";
/** What it is that changes or is compared, in a question that does not ask for it by "how much" or "how many". */
const THINGS: readonly RegExp[] = [
  new RegExp(String.raw`^how (?:has|have|did|does|do)\s+(?<thing>.+?)\s+(?:${CHANGING})\b`, "iu"),
  /^(?:compare[rz]?|contrast|trace|chart|retrace[rz]?)\s+(?<thing>.+)$/iu,
  /^(?:timeline|history|evolution|chronology|évolution)\s+(?:of|de|du|des)\s+(?<thing>.+)$/iu,
  /^what (?:are|were|is|was)\s+(?<thing>the\s.+)$/iu,
  /^comment\s+(?<thing>.+?)\s+(?:a|ont)(?:-t-(?:il|elle|ils|elles))?\s+(?:évolué|changé|varié)/iu,
];

/** The kind of thing whose change or comparison is asked for; null where the question does not say. */
export function kindOfThing(question: string): PhraseKind | null {
  const thing = THINGS.map((pattern) => pattern.exec(question)?.groups?.["thing"]).find((one) => one !== undefined);
  return thing === undefined ? null : phraseKind(thing);
}
