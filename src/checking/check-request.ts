/** Does a message ask whether a quotation is real, or does it ask the releases a question? */
import { findQuotations, outsideOf } from "./quotations.ts";

/** Fewer words between marks are a term that a question is about: "What is the “Calais Group”?" */
const fewestWords = 4;

/** "What did she say about “…”?" wants to be told more than whether. */
const wantsMore =
  /^\W*(?:(?:and|so|but|please|tell me|et|mais|alors)\s+)*(?:what|who|whom|whose|when|where|why|how|which|list|find|show|summari[sz]e|compare|explain|qui|que|qu['’]|quoi|quels?|quelles?|quand|où|comment|combien|pourquoi|cite[rz]?|trouve[rz]?|résume[rz]?)(?!\p{L})/iu;
const asksWhether =
  /\b(?:is|was|are|were)\s+(?:this|that|these|those|it|the following)\b[^.?!:]{0,30}\b(?:real|genuine|verbatim|accurate|authentic|made up|fake|quotes?|quotations?)\b|^\W*(?:please\s+|can you\s+|could you\s+)*(?:fact-?check|check|verify|confirm)\s+(?:(?:this|that|these|the|whether|if|following|a)\s+)*(?:quotes?|quotations?|words|lines?|wording)\b|^\W*(?:vérifie[rz]?|verifie[rz]?|contrôle[rz]?)\b[^.?!:]{0,20}\b(?:citations?|propos|mots)\b|\b(?:cette|la)\s+citation\b[^.?!:]{0,30}\b(?:vraie|exacte|authentique|réelle|fidèle|correcte)\b/iu;

/** True for a message that quotes somebody and asks nothing more, and for one that asks to check a quotation. */
export function asksForCheck(text: string): boolean {
  if (asksWhether.test(text)) return true;
  const quotations = findQuotations(text);
  const own = outsideOf(text, quotations).map(({ start, end }) => text.slice(start, end));
  const isLong = quotations.some(({ words }) => countWords(text.slice(words.start, words.end)) >= fewestWords);
  return isLong && !own.some((part) => wantsMore.test(part));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
