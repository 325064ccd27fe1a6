/** Who a message says said it: "X said: …", "…, said X", "— X", "according to X", "did X really say …?". */
import type { Span } from "../corpus/release.ts";
import { aside, auxiliary, capital, office, tail, title, verb, who } from "./attribution-patterns.ts";

/** A named speaker, as the message names it. */
export interface Claim {
  readonly name: string;
  /** Of the whole attribution ("James Cleverly said:") in the message. */
  readonly span: Span;
  /** Of the name alone. */
  readonly nameSpan: Span;
}

/** "the Home Secretary, Ada Lindqvist,": two capitals tell who holds the office. */
const wholeName = new RegExp(`^(?:${title}\\s+)?${capital}(?:\\s+${capital}){1,3}$`, "u");
const loneTitle = new RegExp(`^${title}$`, "u");
/** "Norvia's transport minister": whose minister does not tell who. */
const ofCountry = new RegExp(`^\\p{Lu}[\\p{L}-]*['’]s\\s+(?=(?:\\p{L}+\\s+){0,3}${office})`, "u");

/** Before the quotation, up to its opening mark. */
const before: readonly RegExp[] = [
  new RegExp(
    `(?:[Aa]ccording to|[Ii]n the words of|[Tt]o quote|[Qq]uoting|[Qq]uotes?|[Dd]['’]après|[Ss]elon)\\s+${who}\\s*[,:]?\\s*$`,
    "u",
  ),
  new RegExp(
    `\\b(?:[Dd]id|[Hh]as|[Hh]ave)\\s+${who}\\s+(?:ever\\s+|really\\s+|actually\\s+)*${verb}(?:\\s+that)?\\s*[,:]?\\s*$`,
    "u",
  ),
  new RegExp(`${who}${aside}\\s+${auxiliary}${verb}(?:${tail})?\\s*[,:]?\\s*$`, "u"),
  new RegExp(`${who}\\s+(?:who|qui)\\s+${auxiliary}${verb}(?:${tail})?\\s*[,:]?\\s*$`, "u"),
  new RegExp(`\\b(?:[Aa]s\\s+)?${who}\\s+(?:once\\s+)?(?:put it|puts it)\\s*[,:]?\\s*$`, "u"),
  new RegExp(
    `(?:words|statement|quote|quotation|line|remark)s?\\s+(?:of|by|from)\\s+${who}\\s*[,:]?\\s*(?:is|was)?\\s*[,:]?\\s*$`,
    "u",
  ),
  new RegExp(`\\b[Ff]rom\\s+${who}\\s*[,:]\\s*$`, "u"),
  new RegExp(`(?:^|[\\n.!?*•>]\\s*)${who}(?:\\s*\\([^)]{1,60}\\))?\\s*:\\s*$`, "u"),
];

/** After the quotation, from its closing mark. */
const after: readonly RegExp[] = [
  new RegExp(`^[\\s,.]*[–—―-]{1,2}\\s*${who}`, "u"),
  new RegExp(`^[\\s,.]*\\((?:${verb}\\s+)?${who}[^)]{0,80}\\)`, "u"),
  new RegExp(`^[\\s,.]*(?:as\\s+)?${auxiliary}${verb}\\s+(?:by\\s+)?${who}`, "u"),
  new RegExp(`^[\\s,.]*(?:as\\s+)?${who}${aside}\\s+${auxiliary}(?:${verb}|put it)`, "u"),
  new RegExp(`^[\\s,.]*(?:according to|in the words of|by|from|per|selon|d['’]après)\\s+${who}`, "u"),
  new RegExp(`^[^\\n“"]{0,40}?\\b(?:[Dd]id|[Hh]as)\\s+${who}\\s+(?:ever\\s+|really\\s+|actually\\s+)*${verb}`, "u"),
  new RegExp(`^[^\\n“"]{0,40}?\\b(?:what|attributed to|quote (?:by|from)|words of)\\s+${who}(?:\\s+${verb})?`, "u"),
];

/** Words that begin a sentence or an address, and name nobody. */
const notNames =
  /^(?:(?:[Tt]he|[Aa]|[Aa]n|[Ii]s|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]|[Yy]ou|[Tt]his|[Tt]hat|[Aa]s|[Aa]nd|[Bb]ut|[Ii]n|[Oo]n|[Aa]t|[Dd]id|[Ww]ho|[Ww]hat|[Hh]as|[Cc]an|[Cc]ould|[Pp]lease|[Cc]heck|[Qq]uote|[Qq]uotes?|[Ss]omebody|[Ss]omeone|[Pp]eople|[Yy]esterday|[Tt]oday|[Hh]ere|[Tt]here|[Aa]lso|[Tt]hen|[Ss]o|[Hh]i|[Hh]ello|[Hh]ey|[Ll]ater|[Nn]ow|[Ww]hen|[Ff]rom|[Bb]y|[Aa]ccording|FYI|Re|RE|Q|PRESS|Press\s+(?:[Rr]elease|[Oo]ffice)|[Rr]eal|[Ff]ake|[Vv]erify|[Ss]aw|[Hh]eard|[Ss]ource|[Nn]ote|[Uu]pdate|[Ii]ls?|[Ee]lles?|[Oo]n|[Nn]ous|[Vv]ous|[Jj]e|[Qq]ui|[Cc]e|[Cc]ela|[Cc]['’]est|[Ee]st-ce|A-t-(?:il|elle|on)|[Ee]t|[Mm]ais|[Pp]uis|[Aa]insi|[Vv]oici|[Hh]ier|[Dd]ixit|[Bb]ien)(?:,?\s+|$))+/u;

const leadWords = /^(?:today|yesterday|later|earlier|now|then|but|and|so|here|also|as|when|fyi|hier|mais)$/iu;

/** True for a word that leads up to an attribution ("Today", "But") without being part of the name. */
export function isLeadWord(word: string): boolean {
  return leadWords.test(word);
}

/** "(on) Tuesday, Ada Lindqvist", "In Paris, James Cleverly": where and when it was said, not who. */
const placeOrDay = /^[^,]+,\s+/u;
const leadingPlaceOrDay = /^(?:In|On|At|From|Since|After)\s+[^,]+,\s+/u;

/** True for the name of an office, with or without its holder: "the Foreign Secretary". */
export function namesOffice(name: string): boolean {
  return new RegExp(`\\b${office}\\b`, "iu").test(name);
}

/** Takes a message and the span of one quotation in it, gives the speaker it names for it, or null. */
export function findClaim(text: string, quotation: Span, from = 0, to = text.length): Claim | null {
  return claimBefore(text, quotation, from) ?? claimAfter(text, quotation, to);
}

const reach = 240;

function claimBefore(text: string, { start }: Span, from: number): Claim | null {
  const begin = Math.max(from, start - reach);
  const lead = text.slice(begin, start);
  for (const pattern of before) {
    const match = pattern.exec(lead);
    const claim = match && toClaim(match, begin + match.index);
    if (claim) return claim;
  }
  return null;
}

function claimAfter(text: string, { end }: Span, to: number): Claim | null {
  const rest = text.slice(end, Math.min(to, end + reach));
  for (const pattern of after) {
    const match = pattern.exec(rest);
    const claim = match && toClaim(match, end + match.index);
    if (claim) return claim;
  }
  return null;
}

function toClaim(match: RegExpExecArray, start: number): Claim | null {
  const named = match.groups?.["who"] ?? "";
  const followsPlace = /\b(?:on|in|at|from|since|after)\s+(?:the\s+)?$/iu.test(match.input.slice(0, match.index));
  const name = named
    .replace(followsPlace ? placeOrDay : leadingPlaceOrDay, "")
    .replace(notNames, "")
    .replace(/[\s,.]+$/u, "")
    .replace(/['’]s$/u, "")
    .replace(/^the\s+/iu, "")
    .replace(ofCountry, "")
    .trim();
  if (name === "" || loneTitle.test(name)) return null;
  const nameStart = start + match[0].lastIndexOf(name);
  const called = match.groups?.["aside"]?.trim() ?? "";
  return {
    name: namesOffice(name) && wholeName.test(called) ? `${name}, ${called}` : name,
    span: { start, end: start + match[0].length },
    nameSpan: { start: nameStart, end: nameStart + name.length },
  };
}

/** A message without marks that still names its speaker: the attribution, and the rest as the quotation. */
export interface Unmarked {
  readonly words: Span;
  readonly claim: Claim | null;
  /** "X said that …": reported speech, which need not keep the words. */
  readonly isReported: boolean;
}

const leadIn =
  /^(?:[^\n:]{0,100}\b(?:check|quot\w*|verify|real|true|genuine|correct|say|says|said|wrote|statement|words?|sentences?|lines?|passage|phrase|citations?|vérifi\w*|propos|mots|claim\w*|publish\w*|print(?:ed|s)?|heard|saw|reads?|circulating)\b[^\n:]{0,60}):\s*/iu;
/** "Is this quote real? …" */
const askedBefore =
  /^[^\n?]{0,80}\b(?:real|genuine|true|correct|accurate|authentic|verbatim|vraie?|exacte?|authentique|réel(?:le)?|fidèle)(?!\p{L})[^\n?]{0,40}\?\s+(?=\S)/iu;
/** A line that asks or addresses, above the words it is about. */
const leadingQuestion =
  /^[^\n]{1,200}(?:\?|\b(?:check|quote|verify|confirm|following|statement)\b[^\n]{0,60}[.!:]?)[ \t]*\n\s*/iu;
const reported = new RegExp(`^\\s*${who}${aside}\\s+${auxiliary}${verb}(?:\\s+that)\\s+`, "u");
const spoken = new RegExp(
  `^\\s*(?:[Dd]id\\s+)?${who}${aside}\\s+${auxiliary}${verb}(?:(?:${tail})?\\s*:|\\s*,)\\s*`,
  "u",
);
const accordingTo = new RegExp(`^\\s*(?:[Aa]ccording to|In the words of|Selon)\\s+${who}\\s*[,:]\\s*`, "u");
const label = new RegExp(`^\\s*${who}\\s*:\\s*`, "u");
const signed = new RegExp(`(?<!\\s)\\s+[–—―-]{1,2}\\s*${who}[^\\n]{0,60}$`, "u");
const signedBySaying = new RegExp(`,\\s*(?:${verb}\\s+${who}|(?:according to)\\s+${who})\\.?\\s*$`, "u");

/** The ways to take a message without quotation marks apart, the plainest first. */
export function readUnmarked(text: string): Unmarked[] {
  const whole = { start: 0, end: text.length };
  const ways: Unmarked[] = [];
  for (const pattern of [reported, spoken, accordingTo, label]) {
    const match = pattern.exec(text);
    const claim = match && toClaim(match, 0);
    if (match && claim) ways.push(unmarked({ start: match[0].length, end: text.length }, claim, pattern === reported));
  }
  for (const pattern of [signed, signedBySaying]) {
    const match = pattern.exec(text);
    const claim = match && toClaim(match, match.index);
    if (match && claim) ways.push(unmarked({ start: 0, end: match.index }, claim));
  }
  const lead = leadIn.exec(text) ?? askedBefore.exec(text) ?? leadingQuestion.exec(text);
  if (lead && ways.length === 0) ways.push(unmarked({ start: lead[0].length, end: text.length }, null));
  return [unmarked(whole, null), ...ways].filter(({ words }) => /\p{L}/u.test(text.slice(words.start, words.end)));
}

function unmarked(words: Span, claim: Claim | null, isReported = false): Unmarked {
  return { words, claim, isReported };
}

const speakerLine = new RegExp(
  `^[ \\t]*(?:[*•–-][ \\t]+)?${who}(?:[ \\t]*\\([^)\\n]{1,60}\\))?[ \\t]*:[ \\t]+(?=\\S)`,
  "u",
);

/** The parts of a message that is a script: two lines or more, each under its speaker ("CLEVERLY: …"). Else none. */
export function readScript(text: string): Unmarked[] {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({ start: index, line })).filter(
    ({ line }) => /\S/u.test(line),
  );
  const read = lines.flatMap(({ start, line }) => {
    const match = speakerLine.exec(line);
    const claim = match && toClaim(match, start);
    if (!match || !claim) return [];
    return [unmarked({ start: start + match[0].length, end: start + line.length }, claim)];
  });
  return lines.length > 1 && read.length === lines.length ? read : [];
}
