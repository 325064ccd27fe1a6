/** Whether the best evidence is enough to answer, and if not, why not, in a way that a person can use. */
import { directionOf } from "../language/direction.ts";
import { isEnding } from "../language/endings.ts";
import { findMentions } from "../language/mentions.ts";
import { isStopWord } from "../language/stop-words.ts";
import type { AbstentionReason } from "./answer.ts";
import type { CorpusView } from "./evidence/corpus-view.ts";
import type { Met } from "./evidence/coverage.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { isKindWord } from "./evidence/kind-words.ts";
import { wantsThing } from "./evidence/score.ts";
import type { Ranking } from "./ranking.ts";
import type { Understanding } from "./understanding/understanding.ts";
import type { WantedTerm } from "./understanding/wanted-terms.ts";

export interface Verdict {
  readonly reason: AbstentionReason;
  /** Words of the question that nothing speaks of. */
  readonly missing: readonly string[];
}

/** Share of the question that the best sentence and its surroundings must speak of. */
const ENOUGH = 0.5;
/** Share of the subject that the sentence itself must hold where a number, sum, date or name is asked for. */
const ENOUGH_SUBJECT = 0.4;
/** A subject word counts as met from here: in the sentence or next to it, or by another word. */
const MET = 0.3;
/** A word is met by itself rather than by another. */
const ITSELF = 0.85;
/** Words that an earlier question brought along weigh this at most; they need not be met. */
const CARRIED = 0.9;
/** Share of the question that may go unmet. */
const MAY_LACK = 0.38;
/** A figure, date or place must be that of the very thing. */
const MAY_LACK_OF_THING = 0.33;
/** A name must be that of the one who did what is asked. */
const MAY_LACK_OF_PERSON = 0.2;
/** Where a figure or a name is asked for, a word that no release prints counts for more. */
const UNKNOWN_THING = 1.5;
/** Words about releases ("statement", "say") weigh this: they are no subject. */
const ABOUT_RELEASES_WEIGHT = 0.1;
/** A name in more than this share of all sentences ("UK") does not tell one answer from another. */
const COMMON_NAME = 0.1;
/** In a corpus of a few releases nearly every name is common by that measure. */
const FEW_PASSAGES = 4;

/** Null where the evidence is enough. */
export function findReasonToAbstain(ranking: Ranking, asked: Understanding, corpus: CorpusView): Verdict | null {
  if (isTooWide(asked)) return { reason: "too-wide", missing: [] };
  const best = ranking.groups.length > 1 ? togetherBest(ranking) : ranking.evidence[0];
  if (!best) return { reason: "nothing-found", missing: [] };
  const absent = best.coverage.met.filter(({ wanted, presence }) => wanted.weight > CARRIED && presence < MET);
  const missing = absent.map(({ wanted }) => wanted.written);
  const lacking = absent.reduce(
    (sum, met) => sum + met.share * (wantsThing(asked) && isUnknown(met, corpus) ? UNKNOWN_THING : 1),
    0,
  );
  if (best.speaker === "none") return { reason: "no-such-words", missing: subjectOf(asked) };
  if (best.time === 0) return { reason: "no-such-time", missing: [] };
  const unmet = absent.find((met) => isDistinctName(met, corpus) && !tellsWhichOf(met, best.coverage.met));
  if (asked.asksForNews) return null;
  if (best.coverage.value < ENOUGH && unmet && !asked.speaker?.who && absent.every(({ wanted }) => wanted.named))
    return withoutName(unmet, asked);
  if (best.coverage.value < ENOUGH) return { reason: reasonForLittle(lacking, asked), missing };
  if (wantsThing(asked) && (best.kind.value < 0.5 || subjectHere(best, asked) < ENOUGH_SUBJECT))
    return { reason: "detail-not-given", missing: [] };
  if (missing.length > 0 && FOR_ONESELF.test(asked.text)) return { reason: "weak-evidence", missing };
  if (asked.kind.kind === "reason" && goesTheOtherWay(asked, best)) return { reason: "detail-not-given", missing: [] };
  const ending = best.coverage.met.find(({ wanted, here }) => here < ITSELF && presupposesEnd(wanted, asked.text));
  if (ending) return { reason: "weak-evidence", missing: [ending.wanted.written] };
  if (asksForOutcome(asked.text) && isStillAhead(best.view.text)) return { reason: "detail-not-given", missing: [] };
  if (unmet) return withoutName(unmet, asked);
  const mayLack = !wantsThing(asked) ? MAY_LACK : asked.kind.kind === "person" ? MAY_LACK_OF_PERSON : MAY_LACK_OF_THING;
  return lacking > mayLack ? { reason: "weak-evidence", missing } : null;
}

/** "How do I renew …?": who asks for themselves wants that very thing done, not something like it. */
const FOR_ONESELF = /\b(?:do|can|could|should|would|may|must) (?:i|we)\b|\bmy\b/iu;

/** "Why did it rise?", of what is printed to have fallen. */
function goesTheOtherWay({ direction }: Understanding, { view }: Evidence): boolean {
  const printed = directionOf(view.text);
  return direction !== null && printed !== null && printed !== direction;
}

/** "Why did it end?", but not "failed asylum seekers": there the word only tells which. */
function presupposesEnd({ term, written, end }: WantedTerm, question: string): boolean {
  const next = /^\s+([\p{L}'’-]+)/u.exec(question.slice(end))?.[1]?.toLowerCase();
  return isEnding(term) && !(written.endsWith("ed") && next !== undefined && !isStopWord(next));
}

const OUTCOME =
  /\bwhat (?:happened|came (?:out )?of|(?:was|were|got) (?:decided|concluded|the (?:\p{L}+ )?(?:outcome|result|conclusion|upshot)s?))\b|\bwhat did .{3,80} (?:decide|conclude)\b|\b(?:outcome|results?|conclusions?) of\b|\bhow did .{3,80} (?:go|end|turn out)\b/iu;
const AHEAD =
  /\b(?:will|to be held|to take place|looks? ahead|looking ahead|upcoming|forthcoming|discussed (?:convening|holding)|plans? to|later this (?:week|month|year)|next (?:week|month|year)|due to)\b/iu;
const DONE = /\b(?:was|were|has|have|agreed|decided|concluded|signed|adopted|met|led to|resulted)\b/iu;

/** "What happened at the summit?": a sentence that only looks ahead to it cannot tell. */
function asksForOutcome(question: string): boolean {
  return OUTCOME.test(question);
}

function isStillAhead(text: string): boolean {
  return AHEAD.test(text) && !DONE.test(text);
}

/** "What do the releases say?": nothing to search for, be it a subject, a time, a publisher or somebody's words. */
function isTooWide({ wanted, times, compared, order, sources, speaker, office, context }: Understanding): boolean {
  const demands = times.length + compared.length + sources.length + office.size;
  const hasSubject = wanted.some(({ weight }) => weight > ABOUT_RELEASES_WEIGHT);
  return !hasSubject && demands === 0 && order === null && !speaker?.who && context === null;
}

/** The question's subject as it was written. */
function subjectOf({ wanted }: Understanding): string[] {
  return wanted.filter(({ weight }) => weight > CARRIED).map(({ written }) => written);
}

/** Little is met: of somebody's words, that is all there is to say; of a subject, nothing or too little. */
function reasonForLittle(lacking: number, { speaker }: Understanding): AbstentionReason {
  if (speaker !== null && speaker.who !== null) return "no-such-words";
  return lacking > 0.6 ? "nothing-found" : "weak-evidence";
}

/** The whole name that a word which was not met belongs to, be it a person's or a place's as far as the question tells. */
function withoutName({ wanted }: Met, { text }: Understanding): Verdict {
  const mention = findMentions(text).find(({ start, end }) => start <= wanted.start && wanted.end <= end);
  const missing = [mention ? text.slice(mention.start, mention.end) : wanted.written];
  if (wanted.person || mention?.kind === "person") return { reason: "no-such-person", missing };
  return { reason: mention?.kind === "place" ? "no-such-place" : "weak-evidence", missing };
}

/** Things that are compared answer together: a word counts as met where the best of any of them meets it. */
function togetherBest({ evidence, groups }: Ranking): Evidence | undefined {
  const [best] = evidence;
  if (!best) return undefined;
  const tops = groups.flatMap((group) => group[0] ?? []);
  const met = best.coverage.met.map((one, i) => ({
    ...one,
    presence: Math.max(...tops.map(({ coverage }) => coverage.met[i]?.presence ?? 0)),
    here: Math.max(...tops.map(({ coverage }) => coverage.met[i]?.here ?? 0)),
  }));
  const sum = (value: (one: Met) => number): number => met.reduce((total, one) => total + value(one) * one.share, 0);
  return {
    ...best,
    coverage: { ...best.coverage, met, value: sum(({ presence }) => presence), here: sum(({ here }) => here) },
  };
}

/** How much of the subject, the words of the kind of thing aside, the sentence holds or points back to. */
function subjectHere({ coverage }: Evidence, { kind }: Understanding): number {
  const subject = coverage.met.filter(({ wanted }) => wanted.weight >= 0.4 && !isKindWord(wanted.term, kind.kind));
  const whole = subject.reduce((sum, { share }) => sum + share, 0);
  return whole === 0 ? 1 : subject.reduce((sum, { here, share }) => sum + here * share, 0) / whole;
}

/** "The Paris games", "Channel crossings": beside a plain word that is met, a place only tells which of them. */
function tellsWhichOf({ wanted }: Met, all: readonly Met[]): boolean {
  const next = all.find(({ wanted: one }) => one.start >= wanted.end && one.start - wanted.end <= 1);
  return !wanted.person && next !== undefined && !next.wanted.named && next.presence >= ITSELF;
}

function isUnknown({ wanted }: Met, corpus: CorpusView): boolean {
  return corpus.frequency(wanted.term) === 0;
}

function isDistinctName({ wanted }: Met, corpus: CorpusView): boolean {
  return wanted.named && corpus.frequency(wanted.term) < Math.max(FEW_PASSAGES, corpus.size * COMMON_NAME);
}
