/** What a request is about: the sentences that may go into its summary, and how well each meets it. */
import type { AnnotatedRelease, Corpus } from "../corpus/release.ts";
import type { Clock } from "../clock.ts";
import { isPerson, peopleOf, personTerms } from "../answering/people.ts";
import type { Candidate } from "./candidates.ts";
import { findNovelties } from "./difference.ts";
import { byAge, findRelease, readDays, releasesIn } from "./scope.ts";
import type { Shelf } from "./shelf.ts";
import type { SummaryRequest } from "./summary.ts";
import { relevanceTo } from "./topic.ts";

type MaterialKind = "release" | "difference" | "several" | "speaker";

export interface Material {
  readonly kind: MaterialKind;
  /** Oldest release first, in the order of the text within a release. */
  readonly candidates: readonly Candidate[];
  readonly relevance?: ((candidate: Candidate) => number) | undefined;
}

/** Gathers what the request asks for. Throws UsageError for an unknown release and for a malformed span of time. */
export function gather(shelf: Shelf, request: SummaryRequest, clock: Pick<Clock, "today">): Material {
  if (request.quotes !== undefined) return givenQuotes(shelf, request);
  if (request.release !== undefined && request.against !== undefined)
    return difference(shelf, request.release, request.against);
  const releases =
    request.release === undefined
      ? releasesIn(corpusOf(shelf), readDays(request.from, request.to))
      : [findRelease(corpusOf(shelf), request.release)];
  const all = releases.flatMap((release) => shelf.candidates(release));
  const spoken = request.speaker === undefined ? all : all.filter(speaksFor(request.speaker));
  const isOne = releases.length === 1;
  const kind = request.speaker !== undefined ? "speaker" : isOne ? "release" : "several";
  if (request.topic === undefined) return { kind, candidates: spoken };
  const relevance = relevanceTo(shelf, request.topic, clock.today());
  return { kind, candidates: spoken.filter((candidate) => relevance(candidate) > 0), relevance };
}

function corpusOf({ library }: Shelf): Corpus {
  return library.corpus.corpus;
}

/** The sentences that quotes of an answer stand in. */
function givenQuotes(shelf: Shelf, { quotes = [] }: SummaryRequest): Material {
  const releases = corpusOf(shelf).releases.filter(({ release }) =>
    quotes.some((quote) => quote.release.id === release.id),
  );
  const candidates = releases
    .toSorted(byAge)
    .flatMap((release) => shelf.candidates(release))
    .filter(({ annotated, view: { sentence } }) =>
      quotes.some(
        ({ release, start, end }) =>
          release.id === annotated.release.id && start < sentence.end && sentence.start < end,
      ),
    );
  return { kind: releases.length > 1 ? "several" : "release", candidates };
}

function difference(shelf: Shelf, one: string, other: string): Material {
  const [older, newer] = [findRelease(corpusOf(shelf), one), findRelease(corpusOf(shelf), other)].toSorted(byAge);
  if (!older || !newer || older === newer) return { kind: "difference", candidates: [] };
  return { kind: "difference", ...findNovelties(shelf.candidates(older), shelf.candidates(newer)) };
}

/** Whether a sentence is this person's words, or tells of them. An office means whoever holds it in that very release. */
function speaksFor(asked: string): (candidate: Candidate) => boolean {
  const terms = personTerms(asked);
  const people = new Map<AnnotatedRelease, ReadonlySet<string>>();
  const meant = (annotated: AnnotatedRelease): ReadonlySet<string> => {
    const names =
      people.get(annotated) ??
      new Set(peopleOf(annotated).flatMap((one) => (isPerson(terms, one) ? [one.name ?? one.role ?? ""] : [])));
    people.set(annotated, names);
    return names;
  };
  return ({ annotated, speaker, reported }) => {
    const names = meant(annotated);
    return (speaker !== null && names.has(speaker)) || (speaker === null && reported !== null && names.has(reported));
  };
}
