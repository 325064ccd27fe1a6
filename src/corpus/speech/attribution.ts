/** Whose a marked quotation is, from the release's own words around it in the same paragraph. */
import type { WordRange } from "../words.ts";
import { wordSet } from "../words.ts";
import { actorStartingAt, invertedPronoun, named } from "./actors.ts";
import type { Actor } from "./actors.ts";
import { DETERMINERS } from "./noun-phrases.ts";
import type { Quotation } from "./quotation-marks.ts";
import { firstSentence, isSentenceBreak, lastSentence } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { BETWEEN, JUDGING, SAYING, VERBS, isPastForm, isSaying } from "./reporting-verbs.ts";
import { issuedStatement } from "./statements.ts";
import { subjectBehind, subjectOf } from "./subjects.ts";

/** How many words may stand between a verb and the few words that it quotes. */
const JUDGING_REACH = 5;
const SAYING_REACH = 25;
const ACCORDING_REACH = 16;
const SUBJECT_REACH = 14;
const ACCORDING = wordSet("selon");

/** "…", said X — "…," X said — "…", according to X. `own` are the words between this quotation and the next. */
export function actorBehind(reading: Reading, quotation: Quotation, own: WordRange): Actor | null {
  if (own.from >= own.to) return null;
  const sentence = firstSentence(reading, own);
  const lead = reading.text.slice(quotation.close, reading.words[own.from]?.start);
  const according = /[.;:]/u.test(lead) ? null : accordingTo(reading, own.from, sentence);
  if (according !== null) return according;
  const last = reading.text[quotation.end - 1] ?? "";
  const isOver = /[.…]/u.test(last) && !lead.includes(",");
  const isCut = /[,!?–—]/u.test(last + lead);
  const inverted = invertedBehind(reading, sentence) ?? (isCut ? openlyBehind(reading, sentence) : null);
  if (inverted !== null) return inverted;
  if (isOver) return wholeAttribution(reading, sentence);
  if (/[.;:]/u.test(lead)) return null;
  return subjectFirst(reading, sentence, isCut);
}

/** “….” Ana Bell said. — a sentence that is nothing but the attribution, behind a full stop. */
function wholeAttribution(reading: Reading, sentence: WordRange): Actor | null {
  if (!isSaying(reading.words, sentence.to - 1)) return null;
  const mention = reading.ending.get(sentence.to - 1);
  const isWhole = mention?.from === sentence.from && reading.text[reading.words[sentence.to - 1]?.end ?? 0] === ".";
  return mention !== undefined && isWhole ? named(mention) : null;
}

/** ", said X", ", a déclaré X", ", a-t-elle ajouté". */
function invertedBehind(reading: Reading, sentence: WordRange): Actor | null {
  let verb = sentence.from;
  while (verb < sentence.to && BETWEEN.has(reading.words[verb]?.lower ?? "")) verb += 1;
  const at = /^s[’']$/u.test(reading.words[sentence.from]?.lower ?? "") ? sentence.from + 1 : sentence.from;
  const carried = invertedPronoun(reading.words[at]?.lower ?? "");
  if (carried !== null && (SAYING.has(carried.verb) || isSaying(reading.words, at + 1)))
    return { from: at, to: at + 1, speaker: null, pronoun: carried.pronoun, mention: null };
  const isPhrasal = isSaying(reading.words, verb) && !SAYING.has(reading.words[verb]?.lower ?? "");
  if (!isSaying(reading.words, verb) && !(verb > sentence.from && VERBS.has(reading.words[verb]?.lower ?? "")))
    return null;
  return subjectBehind(reading, isPhrasal ? verb + 1 : verb, sentence);
}

/** ", fumed X", ", a tonné X": behind a comma and before a name, any past form is a verb of saying. */
function openlyBehind(reading: Reading, sentence: WordRange): Actor | null {
  let verb = sentence.from;
  while (verb < sentence.to && BETWEEN.has(reading.words[verb]?.lower ?? "")) verb += 1;
  const word = reading.words[verb]?.text ?? "";
  const isFrench = verb > sentence.from && /^\p{Ll}{3,}[iu]e?s?$/u.test(word);
  if (!isPastForm(word) && !isFrench) return null;
  const actor = subjectBehind(reading, verb, sentence);
  return actor?.mention === null ? null : actor;
}

/** "X said", "X, the Y, told reporters": the clause begins with its subject. */
function subjectFirst(reading: Reading, sentence: WordRange, isCut: boolean): Actor | null {
  const reach = Math.min(sentence.to, sentence.from + SUBJECT_REACH);
  for (let verb = sentence.from + 1; verb < reach; verb += 1) {
    const isOpen =
      isCut && reading.ending.get(verb)?.from === sentence.from && isPastForm(reading.words[verb]?.text ?? "");
    if (!isOpen && !isSaying(reading.words, verb)) continue;
    const actor = subjectOf(reading, verb, sentence);
    if (
      actor === null ||
      actor.from > sentence.from + (DETERMINERS.has(reading.words[sentence.from]?.lower ?? "") ? 1 : 0)
    )
      return null;
    return isCut || verb + 1 >= sentence.to ? actor : null;
  }
  return null;
}

/** X said: "…" — X praised the "…" — according to X, "…". `own` are the words before it in the same sentence. */
export function actorBefore(reading: Reading, quotation: Quotation, own: WordRange): Actor | null {
  if (own.from >= own.to) return null;
  const sentence = lastSentence(reading, own);
  const lead = reading.text.slice(reading.words[own.to - 1]?.end, quotation.open).trim();
  if (/[.!?…;]/u.test(lead)) return null;
  const alone = lead.endsWith(":") ? onlyActor(reading, sentence) : null;
  if (alone !== null) return alone;
  for (let verb = sentence.to - 1; verb >= sentence.from; verb -= 1) {
    const actor = reportedBy(reading, verb, sentence, lead);
    if (actor !== null) return actor;
    if (verb === sentence.to - 1 && isSaying(reading.words, verb)) break;
  }
  return lead.endsWith(":") ? (issuedStatement(reading, sentence) ?? openlyBefore(reading, sentence)) : null;
}

/** "X fumed: “…”": before a colon and behind a name, any past form is a verb of saying. */
function openlyBefore(reading: Reading, sentence: WordRange): Actor | null {
  const verb = sentence.to - 1;
  if (!isPastForm(reading.words[verb]?.text ?? "")) return null;
  const actor = subjectOf(reading, verb, sentence);
  return actor === null || (actor.mention === null && actor.pronoun === null) ? null : actor;
}

/** "Hana Weiss: “…”", "Marc Petit, ministre des Transports :". */
export function onlyActor(reading: Reading, { from, to }: WordRange): Actor | null {
  const actor = actorStartingAt(reading, from, to);
  return actor !== null && actor.mention !== null && actor.mention.person.name !== null && actor.to === to
    ? actor
    : null;
}

function reportedBy(reading: Reading, index: number, sentence: WordRange, lead: string): Actor | null {
  const according = sentence.to - index <= ACCORDING_REACH ? accordingTo(reading, index, sentence) : null;
  if (according !== null) return according;
  const { lower = "", gap = "" } = reading.words[index] ?? {};
  const distance = sentence.to - index;
  const stem = invertedPronoun(lower)?.verb ?? lower;
  const reports =
    ((stem === lower ? isSaying(reading.words, index) : SAYING.has(stem)) && distance <= SAYING_REACH) ||
    (JUDGING.has(stem) && distance <= JUDGING_REACH && !hasVerbPhrase(reading, index + 1, sentence.to)) ||
    (NAMING_WORDS.has(stem) && /^[:]/u.test(lead) && gap !== "");
  return reports ? subjectOf(reading, index, sentence) : null;
}

const NAMING_WORDS = wordSet("praised hailed welcomed promised pledged vowed warned salué promis");

/** "welcomed the action to target ‘taxi-boat’ launches": what is quoted belongs to another verb. */
function hasVerbPhrase({ words }: Reading, from: number, to: number): boolean {
  return words
    .slice(from, Math.max(from, to - 1))
    .some(({ lower }) => lower === "to" || lower === "which" || lower === "who");
}

function accordingTo(reading: Reading, index: number, { from, to }: WordRange): Actor | null {
  const { words } = reading;
  const lower = words[index]?.lower ?? "";
  const article = DETERMINERS.has(words[index + 1]?.lower ?? "") ? 1 : 0;
  if (lower === "pour" && index === from && reading.beginning.has(index + 1 + article))
    return actorStartingAt(reading, index + 1, to);
  if (ACCORDING.has(lower) || (lower === "après" && /^d[’']$/u.test(words[index - 1]?.lower ?? "")))
    return actorStartingAt(reading, index + 1, to);
  if (lower === "quote" && words[index - 1]?.lower === "i") return actorStartingAt(reading, index + 1, to);
  if (lower === "according" && words[index + 1]?.lower === "to") return actorStartingAt(reading, index + 2, to);
  const isWordsOf =
    lower === "words" && words[index + 1]?.lower === "of" && words[index - 1]?.lower === "the" && index > from;
  return isWordsOf ? actorStartingAt(reading, index + 2, to) : null;
}

/** “…” – Amber Rudd, Home Secretary: nothing but the speaker, on the same line or the next. */
export function signatory(reading: Reading, { from, to }: WordRange): Actor | null {
  if (from >= to || to - from > SIGNATURE_WORDS) return null;
  const actor = actorStartingAt(reading, from, to);
  if (actor === null || actor.mention === null || actor.mention.person.name === null) return null;
  for (let index = actor.to; index < to; index += 1) if (isSentenceBreak(reading, index)) return null;
  const rest = reading.words.slice(actor.to, to);
  return rest.some(({ lower, text }) => SAYING.has(lower) || AUXILIARIES.has(lower) || isPastForm(text)) ? null : actor;
}

const SIGNATURE_WORDS = 25;
const AUXILIARIES = wordSet("is was are were has have had will would met visited travelled est a sera ont");
