/** One quotation and the speaker named for it: from what the print says to a verdict. */
import type { Quote } from "../answering/answer.ts";
import type { Release, Span } from "../corpus/release.ts";
import type { CheckedQuotation } from "./check.ts";
import { compareClaim, type Agreement } from "./claimed-speaker.ts";
import { leftOut, type Chain } from "./elision.ts";
import { findWords, type Absent, type Altered, type Printed, type Stitched } from "./find-words.ts";
import type { Place } from "./occurrences.ts";
import { cutPlace } from "./printed-quote.ts";
import { speechAt } from "./speech-at.ts";
import { isTelling } from "./uniqueness.ts";
import type { WordIndex } from "./word-index.ts";

/** A quotation in a pasted text, and whom the text names as its speaker. */
export interface Claimed {
  readonly span: Span;
  /** The words, without their marks. */
  readonly said: string;
  readonly speaker: string | null;
  /** "X said that …" without marks: may be told in other words. */
  readonly isReported: boolean;
}

type Outcome = Pick<CheckedQuotation, "verdict" | "matches" | "differences" | "elisions" | "claim" | "absence">;

/** Takes a quotation, gives the verdict on it with the printed words. */
export function checkQuotation(index: WordIndex, claimed: Claimed): CheckedQuotation {
  const bracketed = Array.from(claimed.said.matchAll(/\[([^\]…]*\p{L}[^\]]*)\]/gu), ([, words = ""]) => words);
  return { span: claimed.span, said: claimed.said, bracketed, ...judge(index, claimed) };
}

function judge(index: WordIndex, claimed: Claimed): Outcome {
  const finding = findWords(index, claimed.said);
  switch (finding.kind) {
    case "printed":
      return judgePrinted(index, claimed, finding);
    case "altered":
      return claimed.isReported ? retold(index, claimed, finding) : judgeAltered(index, claimed, finding);
    case "stitched":
      return judgeStitched(index, claimed, finding);
    default:
      return judgeAbsent(index, claimed, finding);
  }
}

const nothing = { matches: [], differences: [], elisions: [], claim: null, absence: null } as const;

function judgePrinted(index: WordIndex, { speaker }: Claimed, { tokens, chains }: Printed): Outcome {
  const judged = chains.map((chain) => ({ chain, agreement: agreementAt(index, speaker, whole(chain)) }));
  const agreed = judged.filter(({ agreement }) => agreement === "agrees");
  const open = judged.filter(({ agreement }) => agreement === "unconfirmed");
  const relevant = agreed.length > 0 ? agreed : open.length > 0 ? open : judged;
  const [first] = relevant;
  if (!first) return { ...nothing, verdict: "not-found", absence: "empty" };
  const places = relevant.map(({ chain }) => whole(chain));
  const match = cutPlace(index, whole(first.chain), 1, { alsoIn: releasesOf(index, chains) });
  const claim = claimOf(speaker, first.agreement);
  if (!isTelling(index, tokens, places, speaker !== null && agreed.length > 0)) {
    return { ...nothing, verdict: "not-found", claim, absence: "too-short" };
  }
  const elisions = wordsLeftOut(index, first.chain);
  const verdict = first.agreement === "differs" ? "misattributed" : "verbatim";
  return { ...nothing, verdict, matches: [match], elisions, claim };
}

function judgeAltered(index: WordIndex, { speaker }: Claimed, { alignment, differences }: Altered): Outcome {
  const { place, similarity } = alignment;
  const marked = differences.map(({ printedSpan }) => printedSpan);
  const matches = [cutPlace(index, place, similarity, { marked })];
  const agreement = agreementAt(index, speaker, place);
  return { ...nothing, verdict: "altered", matches, differences, claim: claimOf(speaker, agreement) };
}

/** Reported speech that changes the words claims none of them. */
function retold(index: WordIndex, { speaker }: Claimed, { alignment }: Altered): Outcome {
  const matches = [cutPlace(index, alignment.place, alignment.similarity)];
  const claim = claimOf(speaker, agreementAt(index, speaker, alignment.place));
  return { ...nothing, verdict: "not-found", matches, claim, absence: "paraphrase" };
}

function judgeStitched(index: WordIndex, { speaker }: Claimed, { pieces }: Stitched): Outcome {
  const matches = pieces.map(({ place }) => cutPlace(index, place, 1));
  const agreements = pieces.map(({ place }) => agreementAt(index, speaker, place));
  const claim = claimOf(speaker, agreements.includes("differs") ? "differs" : (agreements[0] ?? "unconfirmed"));
  return { ...nothing, verdict: "stitched", matches, claim };
}

/** A text that is longer than what is checked at once. */
export function leaveUnchecked(text: string): CheckedQuotation {
  const span = { start: 0, end: text.length };
  return { ...nothing, verdict: "not-found", absence: "too-long", span, said: text, bracketed: [] };
}

function judgeAbsent(index: WordIndex, { speaker }: Claimed, { tokens, nearest }: Absent): Outcome {
  const matches: Quote[] = nearest ? [cutPlace(index, nearest.place, nearest.similarity)] : [];
  const absence = tokens.length === 0 ? "empty" : nearest ? "paraphrase" : "unlike";
  return { ...nothing, verdict: "not-found", matches, claim: claimOf(speaker, "unconfirmed"), absence };
}

function agreementAt(index: WordIndex, speaker: string | null, { from, to }: Place): Agreement {
  if (speaker === null) return "agrees";
  const { annotated } = index.stretchAt(from);
  return compareClaim(index, speaker, speechAt(annotated, index.spanOf(from, to)), annotated.release);
}

function claimOf(speaker: string | null, agreement: Agreement): Outcome["claim"] {
  return speaker === null ? null : { name: speaker, agreement };
}

function whole(chain: Chain): Place {
  return { from: chain[0]?.from ?? 0, to: chain.at(-1)?.to ?? 0 };
}

function releasesOf(index: WordIndex, chains: readonly Chain[]): Release[] {
  return [...new Set(chains.map((chain) => index.stretchAt(whole(chain).from).annotated.release))];
}

function wordsLeftOut(index: WordIndex, chain: Chain): string[] {
  const { release } = index.stretchAt(whole(chain).from).annotated;
  return leftOut(index, chain).map(({ start, end }) => release.text.slice(start, end).replace(/\s+/gu, " "));
}
