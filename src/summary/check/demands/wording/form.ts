/** What no sentence of a summary may be or do, whatever the quotes say. */
import type { Quote } from "../../../../answering/answer.ts";
import { splitSentences } from "../../../../corpus/sentences.ts";
import { detectLanguage } from "../../../../language/detect-language.ts";
import type { Claim } from "../../claim.ts";
import { isClause } from "../../clauses/sentence-parts.ts";

const LONGEST = 420;
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/https?:|www\.|\b[\w-]+\.(?:com|org|net|gov|uk|fr|io|eu)\b|\bmailto:|\S@\S/iu, "holds a link"],
  [/[<>{}|\\`*_#~^]|\]\(|&\w+;|\[[^\]]*\]/u, "holds markup"],
  [/\p{Cc}|\p{Bidi_Control}|\p{Extended_Pictographic}/u, "holds signs that are no part of a sentence"],
  [/\b(?:you|your|yours|yourself|dear|please|reader|readers|user|click|subscribe)\b/iu, "speaks to the reader"],
  [/(?<!["“‘'][^"”]*)\b(?:I|me|[Mm]y|mine|we|our|ours|us|let's)\b(?<!\bUS)/u, "speaks of itself"],
  [/\b(?:as an? (?:ai|assistant|language model)|language model|chatbot|assistant|ai model|gpt|llm|prompt|system message|instructions?|guidelines|my rules|was told to|training data|tokens?|openai|api key)\b/iu, "speaks of the prompt or of itself"],
  [/^(?:here (?:is|are)|my\b|sure|certainly|of course|okay|ok|note|summary|in summary|to summari[sz]e|in conclusion|overall|answer|question|translation|sorry|hello|thank you|as requested)\b[,:!.]?/iu, "speaks of the summary"],
  [/\b(?:quotes?|passages?|sources?|citations?|excerpts?) (?:above|below|provided|given|\d+)\b|\bthe (?:quotes?|excerpts?|passages?|summary)\b/iu, "speaks of the quotes"],
  [/\?\s*$/u, "asks a question"],
  [/!/u, "calls out"],
  [/\b(?:perhaps|presumably|apparently|arguably|clearly|content with|obviously|unfortunately|fortunately|sadly|hopefully|surprisingly|interestingly|reportedly|allegedly|supposedly|rumou?red|some (?:say|said|believe|think|argue)|critics|it seems|it appears|in other words|this suggests|this shows|this means that)\b/iu, "judges or supposes"],
]; // prettier-ignore

/** Faults that are none where a quote has the very words: "the Assistant Secretary", "allegedly". */
const FORGIVEN: ReadonlySet<string> = new Set(["speaks of the prompt or of itself", "judges or supposes"]);

/** Why the sentence's form forbids it, null where it does not. */
export function faultOfForm({ text, reading }: Claim, quotes: readonly Quote[]): string | null {
  const fault = FAULTS.find(
    ([pattern, reason]) => pattern.test(text) && !(FORGIVEN.has(reason) && isPrinted(pattern, text, quotes)),
  );
  if (fault) return fault[1];
  if (text.length > LONGEST) return "is too long";
  if (reading.tokens.length < 4 && !isClause(text)) return "is no whole sentence";
  if (!/[.”"’]$/u.test(text)) return "is cut off";
  if (splitSentences(text, { start: 0, end: text.length, number: 1 }).length > 1) return "is more than one sentence";
  return isEnglish(text) ? null : "is in another language";
}

/** The word that is at fault stands in a quote with one of its neighbours in the sentence. */
function isPrinted(pattern: RegExp, text: string, quotes: readonly Quote[]): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [before] = text.slice(0, match.index).match(/\S+\s*$/u) ?? [""];
  const [behind] = text.slice(match.index + match[0].length).match(/^\s*[^\s.,;]+/u) ?? [""];
  return quotes.some(({ text: printed }) =>
    [`${before}${match[0]}`, `${match[0]}${behind}`].some((words) => words !== match[0] && printed.includes(words)),
  );
}

const ENGLISH =
  /\b(?:the|of|and|to|in|is|are|was|were|has|have|will|for|with|by|on|at|from|an?|that|their|its|been|be|had|than|since|through|which|would|should|could|must|they|this|these|those|not|after|into)\b/iu;

function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isShort = (text.match(/\p{L}+/gu)?.length ?? 0) <= 9;
  return latin === letters && detectLanguage(text) === "en" && (isShort || ENGLISH.test(text));
}
