/** Capitalised names in running text and what their words and neighbours make them: person, place, organisation or unsure. */
import { isCountry } from "./countries.ts";
import { isQuestionWord, isStopWord } from "./stop-words.ts";
import { fold } from "./terms.ts";

export type NameKind = "person" | "place" | "organisation" | "name";

export interface FoundName {
  readonly kind: NameKind;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The name, folded. */
  readonly value: string;
  readonly unit: null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const ORGANISATION = set(`
  ministry department house office agency authority council committee commission force forces police service services navy
  army company corporation group union university college school institute institution association federation bank party
  parliament senate congress assembly court tribunal board trust foundation society club team league network bureau
  centre center unit taskforce coastguard government church museum hospital inc ltd plc llc bbc nato g7 g8 g20 ministere`);
const PLACE = set(`
  city town river lake mountain mountains island islands sea ocean channel bay gulf valley desert forest street road
  avenue square station airport port harbour harbor bridge palace castle cathedral park garden gardens county province
  state states kingdom republic coast strait peninsula region district village north south east west northern southern
  eastern western africa asia europe america australia britain england scotland wales ireland france germany spain
  italy belgium netherlands poland russia ukraine china japan india canada mexico brazil turkey greece egypt iran iraq
  israel syria libya albania rwanda vietnam afghanistan paris london calais dover dunkirk brussels berlin kent`);
const TITLE = set(`
  mr mrs ms miss dr sir lord lady dame prof professor president minister secretary chancellor king queen prince princess
  emperor pope saint bishop archbishop general colonel captain admiral judge justice senator governor mayor commissioner
  director chairman duke earl count baron sultan chief m mme monsieur madame mlle`);
const NOT_NAMES =
  set(`january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday`);
const PLACE_BEFORE = /\b(?:in|at|from|near|to|into|across|outside|around|towards?)\s(?:the\s)?$/u;

/** Capitalised words, with the small words that may stand inside a name. */
const NAME =
  /\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:\s(?:(?:of|the|and|de|du|des|la|le|van|von|der|den|bin|al|for)\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)*/gu;

function kindOf(words: readonly string[], name: string, before: string): NameKind {
  if (words.some((word) => ORGANISATION.has(word))) return "organisation";
  if (TITLE.has(words[0] ?? "")) return "person";
  if (words.some((word) => PLACE.has(word)) || isCountry(name)) return "place";
  if (TITLE.has(/([\p{L}]+)\.?\s$/u.exec(fold(before))?.[1] ?? "")) return "person";
  if (/^\p{Lu}{2,}s?$/u.test(name)) return "organisation";
  if (PLACE_BEFORE.test(before)) return "place";
  return words.length >= 2 && words.length <= 4 && !/\b(?:the|and|for)\b/u.test(name) ? "person" : "name";
}

/** A capital at the head of a sentence is no sign of a name when the word alone is an ordinary one. */
function isOrdinary(words: readonly string[], text: string, start: number): boolean {
  if (words.length !== 1) return false;
  const [word = ""] = words;
  if (word.length < 2 || isStopWord(word) || isQuestionWord(word) || NOT_NAMES.has(word)) return true;
  return start === 0 && !PLACE.has(word) && text.length > word.length && !/^\p{Lu}{2}/u.test(text);
}

/** A word that is capitalised only because it opens the sentence, with the small words behind it ("Staff of the NCA"). */
const OPENER = /^(\p{L}+)\s(?:of|for|and)\s(?:the\s)?/u;

/** "The Home Office", "Which African country": no part of the name. */
function opensSentence(word: string): boolean {
  return isStopWord(word) || (isQuestionWord(word) && !TITLE.has(word));
}

/** Length of what only opens the sentence: an article ("The Home Office") or an ordinary word. */
function trimHead(raw: string, start: number): number {
  const first = /^(\p{L}+)\s/u.exec(raw);
  if (first?.[1] && opensSentence(fold(first[1]))) return first[0].length;
  const opener = start === 0 ? OPENER.exec(raw) : null;
  const known = [ORGANISATION, PLACE, TITLE].some((words) => words.has(fold(opener?.[1] ?? "")));
  return opener && !known ? opener[0].length : 0;
}

/** "UK-funded French personnel" names the UK. */
const PARTICIPLE = /-(?:\p{Ll}+ed|led|run|born|built|made|wide)(?:\s.*)?$/u;

/** Names in `text`, by place. */
export function findNames(text: string): FoundName[] {
  const names: FoundName[] = [];
  for (const match of text.matchAll(NAME)) {
    const head = trimHead(match[0], match.index);
    const name = match[0]
      .slice(head)
      .replace(PARTICIPLE, "")
      .replace(/(?:['’]s|[.'’-])+$/u, "");
    const start = match.index + head;
    const words = fold(name)
      .split(/[\s.-]+/u)
      .filter(Boolean);
    if (words.length === 0 || isOrdinary(words, text, start)) continue;
    const kind = kindOf(words, name, text.slice(Math.max(0, start - 24), start));
    names.push({ kind, start, end: start + name.length, value: fold(name), unit: null });
  }
  return names;
}
