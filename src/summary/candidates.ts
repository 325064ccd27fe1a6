/** The sentences of a release as what may go into a summary: what each brings, and how much it carries. */
import type { ReleaseView, SentenceView } from "../answering/evidence/corpus-view.ts";
import { createReportFinder } from "../corpus/reported-speech.ts";
import type { AnnotatedRelease, Speaker } from "../corpus/release.ts";
import type { Mention } from "../language/mentions.ts";
import { analyse, contentTerms } from "../language/terms.ts";
import { trigramsOf } from "./repetition.ts";

export interface Candidate {
  readonly annotated: AnnotatedRelease;
  readonly view: SentenceView;
  readonly text: string;
  /** Stands at the head of its release. */
  readonly isLead: boolean;
  readonly trigrams: ReadonlySet<string>;
  /** Sums, shares and counts in it, each as one key ("money 72200000"). */
  readonly figures: readonly Figure[];
  /** Whose direct speech it is; null where the release itself speaks. */
  readonly speaker: string | null;
  /** Of whose words it tells without quoting them. */
  readonly reported: string | null;
  readonly isCommitment: boolean;
  /** Terms of the title that it speaks of. */
  readonly titleTerms: ReadonlySet<string>;
  /** How much it carries on its own account. */
  readonly weight: number;
}

interface Figure {
  readonly key: string;
  readonly weight: number;
}

const COMMITMENT =
  /\b(?:will|shall|commit(?:s|ted|ment)?|pledge[sd]?|agree[sd]?|promis(?:e[sd]?|ing)|undertak\w+|plans? to|vow(?:s|ed)?|s['’]engage\w*|engagements?)\b/iu;
const PHOTO_CREDIT = /\([^()/]+\/[^()]+\)\s*$/u;
const FIGURE_WEIGHT: Partial<Record<Mention["kind"], number>> = { money: 3.4, share: 3, number: 2.4, duration: 1 };
/** Smaller counts ("the 2 countries", "3 key points") say little. */
const TELLING_COUNT = 10;

/** Every sentence that says something: captions and lines that only announce words are left out. */
export function candidatesOf(release: ReleaseView): Candidate[] {
  const { annotated } = release;
  const findReport = createReportFinder(annotated.release.text);
  const views = release.sentences.filter((view) => !isCaption(release, view));
  const titles = new Set(contentTerms(analyse(annotated.release.title)).map(({ term }) => term));
  return views.map((view, place) => {
    const reported = nameOf(findReport(view.sentence)?.speaker);
    return candidateOf(view, { titles, place, reported });
  });
}

/** A line of its own without an end of sentence, or with the credit of a photograph. */
function isCaption({ sentences }: ReleaseView, { text, sentence }: SentenceView): boolean {
  const isAlone = sentences.filter((other) => other.sentence.paragraph === sentence.paragraph).length === 1;
  return isAlone && (PHOTO_CREDIT.test(text) || !/[.!?…]["”’»)\]]*$/u.test(text));
}

interface Standing {
  readonly titles: ReadonlySet<string>;
  /** Position among the sentences that say something, from 0. */
  readonly place: number;
  readonly reported: string | null;
}

function candidateOf(view: SentenceView, { titles, place, reported }: Standing): Candidate {
  const { annotated } = view.release;
  const titleTerms = new Set([...view.termSet].filter((term) => titles.has(term)));
  const figures = view.mentions().flatMap(figureOf);
  const speaker = nameOf(view.sentence.speech?.speaker ?? view.quoted[0]);
  const isCommitment = COMMITMENT.test(view.text);
  const weight =
    standing(place) +
    Math.min(1, 0.25 * titleTerms.size) +
    (isCommitment ? 1.1 : 0) +
    (speaker === null && reported !== null ? 0.3 : 0) -
    hindrance(view, annotated.release.text);
  const base = { annotated, view, text: view.text, isLead: place < 2, trigrams: trigramsOf(view.text) };
  return { ...base, figures, speaker, reported, isCommitment, titleTerms, weight };
}

function nameOf(speaker: Speaker | null | undefined): string | null {
  return speaker?.name ?? speaker?.role ?? null;
}

/** A release tells the most at its head. */
function standing(place: number): number {
  return place === 0 ? 2.5 : 0.8 / (1 + place / 4);
}

/** What keeps a sentence from standing alone: too short, too long, opening with a word for what went before. */
function hindrance(view: SentenceView, text: string): number {
  const words = view.text.split(/\s+/u).length;
  const opens = text.slice(view.sentence.start, view.sentence.start + 12);
  const leans = view.pointsBack || /^(?:and|but|in particular|besides|also)\b/iu.test(opens);
  return (leans ? 0.9 : 0) + (words < 8 ? 1.2 : 0) + Math.max(0, (words - 45) / 30);
}

function figureOf({ kind, value }: Mention): Figure[] {
  const weight = FIGURE_WEIGHT[kind];
  if (weight === undefined || !/^\d/u.test(value)) return [];
  if (kind === "number" && Number(value) < TELLING_COUNT) return [];
  return [{ key: `${kind} ${value}`, weight }];
}
