/** How an answer came about, as data: what was understood, what was looked for, what was weighed, what was set aside. */
import type { AnswerKind } from "../language/answer-kind.ts";
import type { Span } from "../corpus/release.ts";
import type { AbstentionReason } from "./answer.ts";
import type { CorpusView } from "./evidence/corpus-view.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type { ScoreParts } from "./evidence/score.ts";
import { seek, type Sought } from "./evidence/sought.ts";
import type { Considered } from "./considering.ts";
import type { SetAside } from "./ranking.ts";
import type { FollowUp } from "./understanding/follow-up.ts";
import type { Shape } from "./understanding/shape.ts";
import type { Order, TimeAsked } from "./understanding/time-asked.ts";

export interface Explanation {
  readonly understood: UnderstoodAs;
  readonly terms: readonly ExplainedTerm[];
  /** Best first. */
  readonly sentences: readonly ExplainedSentence[];
  readonly setAside: SetAside;
  readonly verdict: { readonly reason: AbstentionReason | null; readonly missing: readonly string[] };
}

type ExplainedTime = Omit<TimeAsked, "years" | "ofRelease" | "isBaseline" | "start" | "end">;

export interface UnderstoodAs {
  readonly language: "en" | "fr";
  readonly kind: AnswerKind["kind"];
  /** Term of what is counted or asked for; null where none is. */
  readonly noun: string | null;
  readonly shape: Shape;
  readonly order: Order;
  readonly followUp: FollowUp | null;
  /** Whose words are asked for; "anyone" where the question is who spoke. */
  readonly speaker: string | null;
  readonly office: readonly string[];
  readonly publishers: readonly string[];
  readonly times: readonly ExplainedTime[];
  readonly compared: readonly ExplainedTime[];
  readonly direction: "up" | "down" | null;
}

export interface ExplainedTerm {
  readonly word: string;
  readonly term: string;
  /** Share of the question that it carries; all shares sum to 1. */
  readonly share: number;
  readonly named: boolean;
  /** In how many passages of the corpus it stands. */
  readonly passages: number;
  /** Terms of the corpus that may stand for it, and how well, 0 to 1; the best first. */
  readonly standIns: readonly { readonly term: string; readonly weight: number }[];
}

export interface ExplainedSentence extends Span {
  readonly release: string;
  readonly paragraph: number;
  readonly text: string;
  readonly score: number;
  /** Everything that was summed to the score; what is 0 included. */
  readonly parts: ScoreParts;
  /** How well each wanted word was met around the sentence and in it, 0 to 1, in the order of the terms. */
  readonly met: readonly { readonly word: string; readonly presence: number; readonly here: number }[];
  /** How likely it answers at all by the retriever's model, 0 to 1. */
  readonly confidence: number;
}

const SHOWN = 6;

export function explainAnswer({ thread, ranking, verdict }: Considered, corpus: CorpusView): Explanation {
  const sought = seek(thread.asked.wanted, corpus);
  return {
    understood: understoodAs(thread),
    terms: sought.map((one) => explainTerm(one, corpus)),
    sentences: ranking.evidence.slice(0, SHOWN).map(explainSentence),
    setAside: ranking.setAside,
    verdict: { reason: verdict?.reason ?? null, missing: verdict?.missing ?? [] },
  };
}

function understoodAs({ asked, followUp }: Considered["thread"]): UnderstoodAs {
  return {
    language: asked.language,
    kind: asked.kind.kind,
    noun: asked.kind.noun,
    shape: asked.shape,
    order: asked.order,
    followUp,
    speaker: asked.speaker ? (asked.speaker.who ?? "anyone") : null,
    office: [...asked.office],
    publishers: asked.sources.map(({ publisher }) => publisher),
    times: asked.times.map(spanOf),
    compared: asked.compared.map(spanOf),
    direction: asked.direction,
  };
}

function spanOf({ from, to, anyYear }: TimeAsked): ExplainedTime {
  return { from, to, anyYear };
}

function explainTerm({ wanted, share, accepted }: Sought, corpus: CorpusView): ExplainedTerm {
  const standIns = [...accepted]
    .filter(([term]) => term !== wanted.term && corpus.frequency(term) > 0)
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight);
  const { word, term, named } = wanted;
  return { word, term, share, named, passages: corpus.frequency(term), standIns };
}

function explainSentence({ view, score, parts, coverage, confidence }: Evidence): ExplainedSentence {
  const { start, end, paragraph } = view.sentence;
  const met = coverage.met.map(({ wanted, presence, here }) => ({ word: wanted.word, presence, here }));
  const release = view.release.annotated.release.id;
  return { release, paragraph, start, end, text: view.text, score, parts, met, confidence };
}
