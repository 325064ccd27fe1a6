/** A question held against the corpus, whole or part by part, as the kind of thing that it may be asking for. */
import type { AnswerKindName } from "../language/answer-kind.ts";
import { findReasonToAbstain, type Verdict } from "./abstention.ts";
import { NOTHING_RANKED, rank, type Library, type Ranking } from "./ranking.ts";
import { understandInThread, type InThread } from "./understanding/conversation.ts";
import { partsOf } from "./understanding/parts.ts";
import { kindOfThing, phraseKind, type PhraseKind } from "./understanding/phrase-kind.ts";
import type { Facts, Understanding } from "./understanding/understanding.ts";

/** What was weighed for a question, and why it is not answered; null where the evidence is enough. */
interface Weighed {
  readonly ranking: Ranking;
  readonly verdict: Verdict | null;
}

/** Several questions asked in one are answered together where each of them can be; null where the question stays whole. */
export function weighParts(library: Library, facts: Facts, { asked, followUp }: InThread): Weighed | null {
  const parts = followUp === null ? partsOf(asked.text) : [];
  const rankings = parts.map((_, i) => rankPart(library, parts.slice(0, i + 1), facts));
  if (rankings.length === 0 || rankings.some((evidence) => evidence.length === 0)) return null;
  return { ranking: { ...NOTHING_RANKED, evidence: rankings.flat(), groups: rankings }, verdict: null };
}

/** The evidence for the last of some parts; empty where it cannot be answered. */
function rankPart(library: Library, parts: readonly string[], facts: Facts): Ranking["evidence"] {
  const { asked } = understandInThread(parts, facts);
  const { ranking, verdict } = weigh(library, asked, asked.kind.kind === "any" ? phraseKind(asked.text) : null);
  return verdict === null ? ranking.evidence : [];
}

/** What is compared, or has changed, may be a sum or a number without being asked for as one. `always`: no reason to decline counts. */
export function weighWhole(library: Library, asked: Understanding, always: boolean): Weighed {
  if (always) return { ranking: rank(library, asked), verdict: null };
  const isOpen = asked.shape !== "single" && OPEN_KINDS.has(asked.kind.kind);
  return weigh(library, asked, isOpen ? kindOfThing(asked.text) : null);
}

const OPEN_KINDS: ReadonlySet<AnswerKindName> = new Set<AnswerKindName>(["any", "manner", "list"]);

/** Asked as the kind of thing that a phrase of it names, where that can be answered; else as it stands. */
function weigh(library: Library, asked: Understanding, kind: PhraseKind | null): Weighed {
  const byKind = kind ? judge(library, { ...asked, kind }) : null;
  return byKind && (byKind.verdict === null || kind?.isCounted) ? byKind : judge(library, asked);
}

function judge(library: Library, asked: Understanding): Weighed {
  const ranking = rank(library, asked);
  return { ranking, verdict: findReasonToAbstain(ranking, asked, library.corpus) };
}
