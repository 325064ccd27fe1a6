/** Questions that the corpus answers, made from what it holds and tried out, so that no suggestion ends in a refusal. */
import type { Answerer } from "../answering/answer.ts";
import type { AnnotatedRelease, Corpus } from "../corpus/release.ts";
import { type Language, labelsIn } from "./labels.ts";
import { LIMITS } from "./limits.ts";
import { shorten } from "./shorten.ts";

export interface Example {
  /** A few words that stand for it on a button. */
  readonly title: string;
  readonly question: string;
}

const RELEASES_TRIED = 12;

/**
 * At most `most` questions with an answer, of different kinds and from different releases as far as possible. Each
 * candidate is tried in a turn of its own, so that questions of people are answered in between.
 */
export async function makeExamples(
  corpus: Corpus,
  answerer: Answerer,
  language: Language,
  most: number = LIMITS.suggestedPrompts,
): Promise<Example[]> {
  const releases = corpus.releases.slice(0, RELEASES_TRIED);
  const candidates = new Map(
    interleave(releases.map((release, index) => examplesFrom(release, index, language))).map((each) => [
      each.question,
      each,
    ]),
  );
  const working: Example[] = [];
  for (const candidate of candidates.values()) {
    if (working.length === most) break;
    await nextTurn();
    if (candidate.question.length <= LIMITS.buttonText && isAnswered(answerer, candidate)) working.push(candidate);
  }
  return working;
}

/** The same, made when first wanted in a language and kept; none where making them fails. */
export function createExamples(make: (language: Language) => Promise<Example[]>, onFailure: (error: unknown) => void) {
  const kept = new Map<Language, Promise<readonly Example[]>>();
  return (language: Language): Promise<readonly Example[]> => {
    const made =
      kept.get(language) ??
      make(language).catch((error: unknown) => {
        onFailure(error);
        return [];
      });
    kept.set(language, made);
    return made;
  };
}

function examplesFrom({ release, speeches }: AnnotatedRelease, index: number, language: Language): Example[] {
  const labels = labelsIn(language);
  const speakers = new Set(speeches.flatMap(({ speaker }) => speaker?.name ?? []));
  const sayings = Array.from(speakers, (name) => ({ title: name, question: labels.saidBy(name) }));
  const months = monthOf(release.date, language).map((month) => ({
    title: month,
    question: labels.announcedIn(month),
  }));
  const about = {
    title: shorten(release.title, LIMITS.buttonTextShown),
    question: labels.aboutRelease(release.title),
  };
  const kinds = [...sayings.slice(0, 1), ...months, about, ...sayings.slice(1)];
  /** Begin each release with another kind of question. */
  return [...kinds.slice(index % kinds.length), ...kinds.slice(0, index % kinds.length)];
}

function isAnswered(answerer: Answerer, { question }: Example): boolean {
  return answerer.answer({ text: question, earlier: [] }).status === "answered";
}

/** The first of each list, then the second of each, and so on. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** Month and year of a date, or nothing where it is none. */
function monthOf(date: string | null, language: Language): string[] {
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return [];
  return [
    new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }).format(time),
  ];
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
