/**
 * What counts as the same words. Two texts are the same wording when their tokens are the same:
 *
 * - Typography, never compared: kind of quotation mark or apostrophe, white space and line breaks, soft hyphens,
 *   Unicode form (NFKC), emphasis marks (`*`, `_`, `~`), square brackets around
 *   words that are printed, "[sic]", the number of a footnote ("over the years.[1]").
 * - Any dash is any other dash, spaced or not ("online – in" is "online—in"), but a dash put in or left out is a
 *   change of wording: "co-operation" is not "cooperation". Only a hyphen at a line break may be either.
 * - Punctuation that is doubled (", ,") is read once.
 * - Letters, figures, accents, capitals and the punctuation inside are wording. Punctuation at either end is not.
 */
import type { Span } from "../corpus/release.ts";

export interface Token extends Span {
  readonly kind: "word" | "mark" | "dash" | "ellipsis";
  /** As compared for "verbatim". */
  readonly form: string;
  /** Without capitals and accents: as compared when looking for the place. */
  readonly folded: string;
  /** A hyphen at the end of a line: part of the word, or only of the line. */
  readonly atLineBreak: boolean;
}

const invisible = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
const core = `[\\p{L}\\p{N}\\p{M}${invisible}]`;
const brokenLine = "\\u00AD[ \\t]*\\r?\\n[ \\t]*(?=\\p{L})";
const insideWord = `['’‘ʼ\`´]${core}|(?<=\\p{Nd})[.,](?=\\p{Nd})${core}|${brokenLine}`;
const dashes = "[-‐‑‒–—―−﹘﹣-]";

const tokenPattern = new RegExp(
  [
    '(?<note>\\[sic\\]|(?<=[\\p{L}\\p{P}])\\[\\d{1,3}\\]|(?<=[.,;:!?”’"»)])[¹²³⁴⁵⁶⁷⁸⁹⁰]+)',
    `(?<word>(?:\\[\\p{L}\\](?=\\p{L}))?${core}(?:${core}|${insideWord})*)`,
    "(?<ellipsis>\\[\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*\\]|\\(\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*\\)|…[.…]*|\\.(?:\\s?\\.){2,})",
    `(?<dash>${dashes}+)`,
    "(?<mark>(?![“”„‟\"«»‹›‘’‚‛'`´ʼ′″〝〞*_~\\[\\]<>|•·^])[\\p{P}\\p{S}])",
  ].join("|"),
  "gu",
);

const unseen = new RegExp(`[${invisible}\\s[\\]]`, "gu");
const apostrophes = /[’‘ʼ`´]/gu;
const lineBreakAfter = /^[ \t]*\r?\n[\s>]*\p{Ll}/u;

/** Without capitals and accents. */
export function fold(form: string): string {
  return form.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function formOf(kind: Token["kind"], raw: string): string {
  if (kind === "dash") return "-";
  if (kind === "ellipsis") return "…";
  return raw.replace(unseen, "").replace(apostrophes, "'").normalize("NFKC");
}

function kindOf(groups: Record<string, string | undefined>): Token["kind"] {
  if (groups["word"] !== undefined) return "word";
  if (groups["dash"] !== undefined) return "dash";
  return groups["ellipsis"] === undefined ? "mark" : "ellipsis";
}

/** The compared parts of a text in order, each with its offsets in the text as given. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    if (match.groups?.["note"] !== undefined) continue;
    const kind = kindOf(match.groups ?? {});
    const form = formOf(kind, match[0]);
    const previous = tokens.at(-1);
    if (form === "" || (kind === "mark" && previous?.kind === "mark" && previous.form === form)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const atLineBreak = kind === "dash" && previous?.end === start && lineBreakAfter.test(text.slice(end, end + 40));
    tokens.push({ kind, form, folded: fold(form), start, end, atLineBreak });
  }
  return tokens;
}

/** Without the punctuation, dashes and ellipses at both ends. */
export function trimEnds(tokens: readonly Token[]): Token[] {
  const isOuter = (token: Token | undefined): boolean => token !== undefined && !isKeptAtEnd(token);
  let start = 0;
  let end = tokens.length;
  while (start < end && isOuter(tokens[start])) start += 1;
  while (end > start && isOuter(tokens[end - 1])) end -= 1;
  return tokens.slice(start, end);
}

/** Currency and percentage signs are wording wherever they stand. */
function isKeptAtEnd(token: Token): boolean {
  return token.kind === "word" || (token.kind === "mark" && /[\p{Sc}%‰°§]/u.test(token.form));
}
