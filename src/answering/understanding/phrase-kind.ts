/** What kind of thing one side of a comparison is, where it is a phrase and no question: "the value of the deal" is a sum. */
import { expectedKind, type AnswerKind } from "../../language/answer-kind.ts";

/** Words between an article and the noun that tells the kind: "the total British", "l'". */
const LEAD = String.raw`^(?:about\s+)?(?:(?:the|a|an|that|this|what|its|their|our|le|la|les|l['’]|un|une)\s*)?(?:(?!(?:of|for|in|on|to|from|with|by|de|du|des|pour)\b)[\p{L}\p{N}'’-]+\s+){0,3}?`;
const PATTERNS: readonly (readonly [AnswerKind["kind"], RegExp])[] = [
  ["money", new RegExp(String.raw`${LEAD}(?:money|sums?|cash|value|worth|costs?|price|budgets?|funding|funds?|investments?|spending|payments?|argent|sommes?|coût|prix|valeur|montant|investissements?|financements?|crédits?)(?!\p{L})`, "iu")],
  ["share", new RegExp(String.raw`${LEAD}(?:percentage|share|proportion|per ?cent|pourcentage|part)(?!\p{L})`, "iu")],
  ["date", new RegExp(String.raw`${LEAD}(?:date|deadline|échéance)(?!\p{L})`, "iu")],
]; // prettier-ignore

/** A number counts something, so that the noun it counts is read as in "the number of …". */
const COUNTED = new RegExp(
  String.raw`${LEAD}(?:numbers?|figures?|totals?|counts?|nombre|chiffre)\s+(?:of|for|de|des|d['’])`,
  "iu",
);

/** Null where the phrase does not say. */
export function phraseKind(phrase: string): AnswerKind | null {
  if (COUNTED.test(phrase))
    return {
      kind: "number",
      noun: expectedKind(phrase.replace(/\b(?:figures?|totals?) (?:of|for)\b/iu, "number of")).noun,
    };
  const kind = PATTERNS.find(([, pattern]) => pattern.test(phrase))?.[0];
  return kind ? { kind, noun: null } : null;
}
