/** Two questions asked in one breath ("What did A promise, and what had B done?", "Which is larger, A or B?"). */

const ASKING = "what|who|when|where|why|how|which|combien|quand|où|qui|pourquoi|comment|quel(?:le)?s?";
const CLAUSE = String.raw`(?:(?:in|by|to|for|at|from|with)\s+)?(?:${ASKING})\s`;

/** A clause of its own, with more than the question word: "and when?" asks for more about the same thing. */
const TWO_QUESTIONS = new RegExp(
  String.raw`^(?<first>${CLAUSE}.{8,}?)[,;]?\s+(?:and|but|et|while)\s+(?<second>${CLAUSE}\S+(?:\s+\S+){2,})$`,
  "iu",
);
const COMPARED =
  /^(?:please |can you |could you )?(?:compare[rz]?|contrast|put together|hold)\s+(?<first>.+?)\s+(?:with|to|and|against|versus|vs\.?|avec|et|à)\s+(?<second>.+)$/iu;
const HOW_COMPARED = /^how (?:do|does|did)\s+(?<first>.+?)\s+compare\s+(?:with|to|against)\s+(?<second>.+)$/iu;
const BETWEEN = /^what\b.*\bdifferences? between\s+(?<first>.+?)\s+and\s+(?<second>.+)$/iu;
const WHICH_MORE =
  /^(?:which|what|who)\b[^,:]*\b(?:\p{L}{2,}er|more|most|first|last|less|fewer|least|\p{L}{3,}est)\b[^,:]*[,:]\s*(?<first>.+?),?\s+or\s+(?<second>.+)$/iu;

/** "What do they say about A and about B?": the preposition said twice parts them. */
const SAME_WORD_TWICE =
  /^(?<lead>.{6,}?\s)(?<word>about|on|with|of|for|to|in|by|sur|avec)\s+(?<one>.{3,}?),?\s+(?:and|or|et|ou)\s+\k<word>\s+(?<other>.{3,})$/iu;

const FORMS = [WHICH_MORE, COMPARED, HOW_COMPARED, BETWEEN, TWO_QUESTIONS];

/** A title before the question proper ("Officers: what did …?") belongs to each part. */
const HEADING = /^(?<heading>\p{L}[\p{L}\s-]{2,30}):\s+/u;
const END = /[\s?.!]+$/u;

/** Fewer words than this name nothing that could be searched alone. */
const SHORTEST = 2;

/** What one message asks, in two parts, the second to be read as following the first; empty where it asks one thing. */
export function partsOf(question: string): string[] {
  const heading = HEADING.exec(question)?.groups?.["heading"];
  const body = question
    .slice(heading ? heading.length + 1 : 0)
    .trim()
    .replace(END, "");
  const parts = FORMS.map((form) => form.exec(body)?.groups).find((groups) => groups !== undefined) ?? twice(body);
  const texts = [parts?.["first"], parts?.["second"]].map((part) => part?.trim() ?? "");
  if (!texts.every((part) => part.split(/\s+/u).length >= SHORTEST)) return [];
  return texts.map((part) => (heading ? `${heading}: ${part}` : part));
}

function twice(body: string): Record<string, string> | undefined {
  const { lead, word, one, other } = SAME_WORD_TWICE.exec(body)?.groups ?? {};
  return lead ? { first: `${lead}${word} ${one}`, second: `${lead}${word} ${other}` } : undefined;
}
