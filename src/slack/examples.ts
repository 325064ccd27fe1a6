/** Questions that the corpus answers, made from what it holds and tried out, so that no suggestion ends in a refusal. */
import type { Answerer } from "../answering/answer.ts";
import type { AnnotatedRelease, Corpus } from "../corpus/release.ts";
import { labelsIn } from "./labels.ts";
import { LIMITS } from "./limits.ts";

const RELEASES_TRIED = 12;

/** At most `most` questions with an answer, of different kinds and from different releases as far as possible. */
export function makeExamples(corpus: Corpus, answerer: Answerer, most: number = LIMITS.suggestedPrompts): string[] {
  const releases = corpus.releases.slice(0, RELEASES_TRIED);
  const candidates = new Set(interleave(releases.map(questionsAbout)));
  const working: string[] = [];
  for (const question of candidates) {
    if (working.length === most) break;
    if (question.length <= LIMITS.buttonText && isAnswered(answerer, question)) working.push(question);
  }
  return working;
}

function questionsAbout({ release, speeches }: AnnotatedRelease, index: number): string[] {
  const speakers = new Set(speeches.flatMap(({ speaker }) => speaker?.name ?? []));
  const sayings = Array.from(speakers, (name) => `What did ${name} say?`);
  const month = monthOf(release.date).map((each) => `What was announced in ${each}?`);
  const kinds = [...sayings.slice(0, 1), ...month, labelsIn("en").aboutRelease(release.title), ...sayings.slice(1)];
  /** Begin each release with another kind of question. */
  return [...kinds.slice(index % kinds.length), ...kinds.slice(0, index % kinds.length)];
}

function isAnswered(answerer: Answerer, question: string): boolean {
  return answerer.answer({ text: question, earlier: [] }).status === "answered";
}

/** The first of each list, then the second of each, and so on. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** Month and year of a date, or nothing where it is none. */
function monthOf(date: string | null): string[] {
  const time = Date.parse(date ?? "");
  if (Number.isNaN(time)) return [];
  return [new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(time)];
}
