/** A question held against the corpus, whole or part by part, as the kind of thing that it may be asking for. */
import type { AnswerKindName } from "../language/answer-kind.ts";
import { analyse } from "../language/terms.ts";
import { findReasonToAbstain } from "./abstention.ts";
import type { Verdict } from "./verdict.ts";
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
  const { ranking, verdict } = weigh(
    library,
    { ...asked, isChatty: false },
    asked.kind.kind === "any" ? kindOfPart(parts) : null,
  );
  return verdict === null ? ranking.evidence : [];
}

/** "That of 2031", "what Okafor promised": of the kind of the part before it, whatever that counted. */
function kindOfPart(parts: readonly string[]): PhraseKind | null {
  const [before, last = ""] = parts.slice(-2).length > 1 ? parts.slice(-2) : ["", parts[0]];
  const own = phraseKind(last);
  const inherited = own === null && LEANS.test(last) ? phraseKind(before) : null;
  return own ?? (inherited && { ...inherited, noun: null, isCounted: false });
}

const LEANS = /^(?:that|those|the ones?|what|celui|celle|ceux|celles|ce que|ce qu['’])(?!\p{L})/iu;

/** What is compared, or has changed, may be a sum or a number without being asked for as one. `always`: no reason to decline counts. */
export function weighWhole(library: Library, asked: Understanding, always: boolean): Weighed {
  if (always) return { ranking: rank(library, asked), verdict: null };
  const isOpen = asked.shape !== "single" && OPEN_KINDS.has(asked.kind.kind);
  return weigh(library, asked, isOpen ? kindOfThing(asked.text) : null);
}

const OPEN_KINDS: ReadonlySet<AnswerKindName> = new Set<AnswerKindName>(["any", "manner", "list"]);

/** Asked as the kind of thing that a phrase of it names, where that can be answered; else as it stands. */
function weigh(library: Library, asked: Understanding, kind: PhraseKind | null): Weighed {
  const byKind = kind ? judge(library, askedAs(kind, asked)) : null;
  return byKind && (byKind.verdict === null || kind?.isCounted) ? byKind : judge(library, asked);
}

/** A word for the kind itself ("the sum") is met by whatever is of the kind. */
function askedAs(kind: PhraseKind, asked: Understanding): Understanding {
  const wanted = asked.wanted.map((one) =>
    NAMES_KIND.has(one.term) ? { ...one, weight: Math.min(one.weight, HELPING) } : one,
  );
  return { ...asked, kind, wanted };
}

const HELPING = 0.35;
/** "Funding" and "investment" say more than that a sum is meant. */
const NAMES_KIND: ReadonlySet<string> = new Set(
  analyse(
    "sum amount total figure value worth cost price money cash number count percentage share proportion date deadline somme montant valeur coût prix argent nombre chiffre pourcentage",
  ).map(({ term }) => term),
);

function judge(library: Library, asked: Understanding): Weighed {
  const ranking = rank(library, asked);
  return { ranking, verdict: findReasonToAbstain(ranking, asked, library.corpus) };
}
