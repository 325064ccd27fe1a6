/** Lists in prose. */
import type { Language } from "./periods.ts";

const JOINTS = { en: { and: "and", or: "or" }, fr: { and: "et", or: "ou" } } as const;

/** "a", "a and b", "a, b and c". */
export function writtenList(items: readonly string[], joint: "and" | "or", language: Language): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${JOINTS[language][joint]} ${last}`;
}

/** "de Jonas Vik", "d’Ada Lindqvist". */
export function afterDe(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûü]/iu.test(name) ? `d’${name}` : `de ${name}`;
}

/** Words in quotation marks, as the language has them. */
export function inMarks(word: string, language: Language): string {
  return language === "fr" ? `« ${word} »` : `“${word}”`;
}
