/** Sentences ordered by what speaks for them, within the releases that a question means. */
import type { AnnotatedRelease } from "../corpus/release.ts";
import type { CorpusView, SentenceView } from "./evidence/corpus-view.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { weighAll, type Evidence } from "./evidence/evidence.ts";
import type { Demands } from "./evidence/fits.ts";
import { totalOf } from "./evidence/score.ts";
import { dayOf } from "./quotes.ts";
import { findCandidates, trustInRetriever, type Candidate } from "./searching.ts";
import type { TimeAsked } from "./understanding/time-asked.ts";
import type { Understanding } from "./understanding/understanding.ts";

export interface Ranking {
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** One ranking for each thing that is compared (times, publishers); empty where nothing is. */
  readonly groups: readonly (readonly Evidence[])[];
  readonly setAside: SetAside;
}

/** How much was not ranked, and for which demand of the question. */
export interface SetAside {
  /** Releases of other publishers than the one that is named as the place to look. */
  readonly releases: number;
  /** Sentences of another time. */
  readonly time: number;
  /** Sentences that are not the words of whom is asked. */
  readonly speaker: number;
}

export const NOTHING_RANKED: Ranking = { evidence: [], groups: [], setAside: { releases: 0, time: 0, speaker: 0 } };

/** What is searched: the corpus as sets of terms, and the retriever over it. */
export interface Library {
  readonly corpus: CorpusView;
  readonly retriever: Retriever;
}

/** How much being the newest (or oldest) release is worth where the question asks for it. */
const RECENCY = 0.35;
/** The same where that very release is meant: "according to the newest release". */
const ITS_RELEASE = 1;
const NAMES_RELEASE =
  /\b(?:latest|newest|most recent|last|earliest|oldest|first)(?: of (?:the|these|all))? (?:\p{L}+ )?(?:release|statement|document|text|press release|communiqué|article)s?\b/iu;

/** Takes a question as it was understood; gives the sentences that may answer it. */
export function rank({ corpus, retriever }: Library, asked: Understanding): Ranking {
  const candidates = findCandidates(corpus, retriever, asked, ({ annotated }) => isMeant(annotated, asked));
  const { evidence, ...left } = rankIn(corpus, candidates, asked, asked.times);
  const releases = corpus.corpus.releases.filter((release) => !isMeant(release, asked)).length;
  const setAside = { ...left, releases };
  const bySpeaker = asked.speakers.map((terms) =>
    rankIn(corpus, candidates, { ...asked, speakerTerms: terms }, asked.times).evidence.filter(
      ({ speaker }) => speaker !== "none",
    ),
  );
  const byTime = asked.compared.map((time) =>
    rankIn(corpus, candidates, asked, [time]).evidence.filter((one) => one.time > 0),
  );
  const groups = [byTime, bySpeaker].find((one) => one.length > 0);
  return groups
    ? { evidence: best(groups.flat()), groups, setAside }
    : { evidence, groups: groupsCompared(evidence, asked), setAside };
}

function rankIn(
  corpus: CorpusView,
  candidates: readonly Candidate[],
  asked: Understanding,
  times: readonly TimeAsked[],
): Pick<Ranking, "evidence"> & Omit<SetAside, "releases"> {
  const demands: Demands = { speaker: speakerDemand(asked), times, trust: trustInRetriever(corpus) };
  const weighed = weighAll(candidates, asked, demands, corpus).map((one) =>
    asked.wantsOwnWords && one.speaker === "reported" ? { ...one, speaker: "none" as const } : one,
  );
  const inTime = prefer(weighed, ({ time }) => time > 0);
  const fitting = heldByOthers(inTime) ?? prefer(inTime, ({ speaker }) => speaker !== "none");
  return {
    evidence: best(
      asked.order ? byAge(fitting, asked.order, NAMES_RELEASE.test(asked.text) ? ITS_RELEASE : RECENCY) : fitting,
    ),
    time: weighed.length - inTime.length,
    speaker: inTime.length - fitting.length,
  };
}

/** Those that hold the very words that the question quotes, where it is not said of one of them that they are so-and-so's. */
function heldByOthers(evidence: readonly Evidence[]): readonly Evidence[] | null {
  const holding = evidence.filter(({ quoted }) => quoted.length > 0);
  return holding.length > 0 && holding.every(({ speaker }) => speaker === "none") ? holding : null;
}

/** Those that meet a demand; all of them where none does, so that a decline can show what came near. */
function prefer(evidence: readonly Evidence[], meets: (one: Evidence) => boolean): readonly Evidence[] {
  const meeting = evidence.filter(meets);
  return meeting.length > 0 ? meeting : evidence;
}

function best(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => b.score - a.score);
}

function speakerDemand({ speaker, speakerTerms }: Understanding): Demands["speaker"] {
  if (!speaker) return null;
  return speaker.who === null ? "anyone" : speakerTerms;
}

/** Whether a release is of a publisher that is named as the place to look; all are where none is. */
export function isMeant({ release }: AnnotatedRelease, { sources }: Understanding): boolean {
  const only = sources.filter((source) => source.only).map(({ publisher }) => publisher);
  return only.length === 0 || only.includes(release.publisher ?? "");
}

function byAge(evidence: readonly Evidence[], order: "newest" | "oldest", worth: number): Evidence[] {
  const days = [...new Set(evidence.map(({ view }) => dayOf(view.release.annotated.release)))].sort();
  return evidence.map((one) => {
    const place = days.indexOf(dayOf(one.view.release.annotated.release)) / Math.max(1, days.length - 1);
    const parts = { ...one.parts, age: worth * (order === "newest" ? place : 1 - place) };
    return { ...one, parts, score: totalOf(parts) };
  });
}

function groupsCompared(evidence: readonly Evidence[], asked: Understanding): Evidence[][] {
  if (asked.shape !== "comparison") return [];
  const near = evidence.filter(({ score }) => score >= (evidence[0]?.score ?? 0) * NEAR_BEST);
  const bySpeaker = BOTH_SPEAK.test(asked.text) ? groupBySpeaker(near) : [];
  return bySpeaker.length > 1 ? bySpeaker : groupBySource(evidence, near, asked);
}

/** Groups hold what comes this near to the best of all. */
const NEAR_BEST = 0.6;
const BOTH_SPEAK =
  /\b(?:both|each|either|the two|les deux|chaque)\s+(?:of\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:ministers?|secretar(?:y|ies)|speakers?|leaders?|politicians?|men|women|ministres?|dirigeants?)\b/iu;

/** Direct speech, by the surname of whose it is. */
function groupBySpeaker(evidence: readonly Evidence[]): Evidence[][] {
  const spoken = evidence.filter(({ view }) => surnameOf(view) !== undefined);
  return [...Map.groupBy(spoken, ({ view }) => surnameOf(view)).values()];
}

function surnameOf({ sentence, quoted }: SentenceView): string | undefined {
  const [one, another] = quoted;
  const speaker = sentence.speech?.speaker ?? (another ? undefined : one);
  return speaker?.name?.split(" ").at(-1)?.toLowerCase();
}

function groupBySource(
  evidence: readonly Evidence[],
  near: readonly Evidence[],
  { sources }: Understanding,
): Evidence[][] {
  if (sources.length > 1)
    return sources.map(({ publisher }) =>
      evidence.filter(({ view }) => view.release.annotated.release.publisher === publisher),
    );
  return [...Map.groupBy(near, ({ view }) => view.release).values()];
}
