/** The title of a release: its heading where it has one, else the head of its first sentence, never an invention. */
import { splitParagraphs } from "../corpus/paragraphs.ts";
import { splitSentences } from "../corpus/sentences.ts";
import type { Block } from "./layout.ts";
import { isProse } from "./noise.ts";

const LONGEST_TITLE = 160;
const LONGEST_HEADING_WORDS = 40;

/** "PRESS RELEASE : …", "… [February 2024]": how an archive files a release, not what it is called. */
const FILING_PREFIX = /^(?:press release|news release|media release|press statement)\s*[:–—-]\s*(?=\S)/iu;
const FILING_SUFFIX = /(?<=\S)\s*\[(?:\p{L}+ )?\d{4}\]$/u;

/** Lines above the text that are neither title nor text. */
const NOT_A_TITLE = /^(?:contacts?|media contacts?|notes? to editors?|embargo(?:ed)?)\b|@|^\S+:$|\d{3}[.-]\d{4}/iu;

/** Takes a release's blocks and the title its header gives, gives the title and the paragraphs without it. */
export function takeTitle(blocks: readonly Block[], given: string | null): { title: string; body: string[] } {
  const index = given === null ? findHeading(blocks) : -1;
  const heading = blocks[index];
  const named = given ?? (heading ? plain(withoutFiling(heading.text)) : null);
  const rest = blocks.filter((block, at) => at !== index && !(isAbove(blocks, at) && sameWords(block.text, named)));
  const body = (rest.length > 0 ? rest : blocks).map(({ text }) => text);
  const title = named ?? titleOf(body);
  return { title, body };
}

/** The first Markdown heading above the text, else the first line there that could be one. */
function findHeading(blocks: readonly Block[]): number {
  const firstProse = blocks.findIndex(({ kind, text }) => kind === "paragraph" && isProse(text));
  const above = blocks.slice(0, firstProse === -1 ? blocks.length - 1 : firstProse);
  const marked = above.findIndex(({ kind }) => kind === "heading");
  return marked === -1 ? above.findIndex(couldBeTitle) : marked;
}

function couldBeTitle({ kind, text }: Block): boolean {
  const words = text.split(" ").length;
  return kind === "paragraph" && words >= 2 && words <= LONGEST_HEADING_WORDS && !NOT_A_TITLE.test(text);
}

/** Takes the paragraphs of a release that has no heading, gives what to call it: the head of its first sentence. */
export function titleOf(paragraphs: readonly string[]): string {
  return plain(firstSentence(paragraphs)).replace(/(?<=[\p{L}\p{N}])\.$/u, "");
}

function isAbove(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(0, at).every(({ text }) => !isProse(text));
}

/** Takes folded paragraphs, gives the first sentence with a word in it. */
function firstSentence(paragraphs: readonly string[]): string {
  const text = paragraphs.find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph)) ?? "Untitled";
  const [paragraph] = splitParagraphs(text);
  const [sentence] = paragraph ? splitSentences(text, paragraph) : [];
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

function withoutFiling(heading: string): string {
  return heading.replace(FILING_PREFIX, "").replace(FILING_SUFFIX, "");
}

/** Emphasis off; a very long one cut at a word. */
function plain(title: string): string {
  const words = title.replace(/\*\*|__|^\*|\*$/gu, "").trim() || title;
  if (words.length <= LONGEST_TITLE) return words;
  return `${words.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, "")}…`;
}

function sameWords(a: string, b: string | null): boolean {
  return b !== null && lettersOf(a) === lettersOf(b);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
