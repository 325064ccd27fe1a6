/**
 * Reported words: what a release tells in its own voice of what somebody said, wanted or agreed ("Amber Rudd confirmed
 * the government's support"). They are words about a person, not the person's words, and are quoted without a speaker.
 */
import type { Span, Speaker } from "./release.ts";
import { resolve } from "./speech/pronouns.ts";
import { readRelease, wordsWithin } from "./speech/reading.ts";
import type { Reading } from "./speech/reading.ts";
import { invertedPronoun } from "./speech/actors.ts";
import { VERBS } from "./speech/reporting-verbs.ts";
import { subjectOf } from "./speech/subjects.ts";
import { isCapital } from "./words.ts";

export interface Report {
  /** Whose words are told of, as printed; a pronoun's nearest antecedent. */
  readonly speaker: Speaker;
  /** The verb as printed: "confirmed". */
  readonly verb: string;
  /** What is told, from behind the verb to the end of the sentence. */
  readonly span: Span;
}

/** A text read once, for asking about many of its sentences. */
export type ReportFinder = (sentence: Span) => Report | null;

/** Takes the text of a release, gives a function from one of its sentences to what it reports, null for nothing. */
export function createReportFinder(text: string): ReportFinder {
  const reading = readRelease(text);
  return (sentence) => reportIn(reading, sentence);
}

/** Takes a text and a sentence of it, gives whose words it reports. For many sentences of a text, see `createReportFinder`. */
export function findReports(text: string, sentence: Span): Report | null {
  return createReportFinder(text)(sentence);
}

function reportIn(reading: Reading, sentence: Span): Report | null {
  const own = wordsWithin(reading, sentence);
  for (let index = own.from; index < own.to; index += 1) {
    const word = reading.words[index];
    if (word === undefined || isCapital(word) || !isReporting(word.lower)) continue;
    const actor = subjectOf(reading, index, own);
    const speaker = actor === null ? null : resolve({ reading, mentions: reading.mentions, heard: [] }, actor);
    if (speaker === null) continue;
    const start = reading.words[index + 1]?.start ?? word.end;
    return { speaker, verb: word.text, span: { start: Math.min(start, sentence.end), end: sentence.end } };
  }
  return null;
}

/** Present participles only accompany a report: "saying that". */
function isReporting(lower: string): boolean {
  const verb = invertedPronoun(lower)?.verb ?? lower;
  return VERBS.has(verb) && !verb.endsWith("ing");
}
