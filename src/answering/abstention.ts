/** Whether the best evidence is enough to answer, and if not, why not, in a way that a person can use. */
import { isCountry } from "../language/countries.ts";
import { findMentions } from "../language/mentions.ts";
import { MONTHS } from "../language/month-names.ts";
import { analyse } from "../language/terms.ts";
import type { AbstentionReason } from "./answer.ts";
import { lacksAttribute } from "./attributes.ts";
import { PHOTO_CREDIT, PHOTO_TERMS, type CorpusView } from "./evidence/corpus-view.ts";
import type { Met } from "./evidence/coverage.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { nationsIn } from "./evidence/whose-number.ts";
import { isKindWord } from "./evidence/kind-words.ts";
import { wantsThing } from "./evidence/score.ts";
import { findBrokenPresupposition } from "./presuppositions.ts";
import type { Ranking } from "./ranking.ts";
import type { Understanding } from "./understanding/understanding.ts";
import type { Verdict } from "./verdict.ts";

/** Share of the question that the best sentence and its surroundings must speak of. */
const ENOUGH = 0.5;
/** Of what is dashed off in small letters, in the words of the street rather than of releases, less will do. */
const ENOUGH_OF_CHAT = 0.42;
/** Share of the subject that the sentence itself must hold where a number, sum, date or name is asked for. */
const ENOUGH_SUBJECT = 0.33;
/** A subject word counts as met from here: in the sentence or next to it, or by another word. */
const MET = 0.3;
/** A word is met by itself rather than by another. */
const ITSELF = 0.85;
/** Words that an earlier question brought along weigh this at most; they need not be met. */
const CARRIED = 0.9;
/** Share of the question that may go unmet. */
const MAY_LACK = 0.38;
/** So much more of what is dashed off. */
const MORE_OF_CHAT = 0.12;
/** A figure, date or place must be that of the very thing. */
const MAY_LACK_OF_THING = 0.33;
/** A name must be that of the one who did what is asked. */
const MAY_LACK_OF_PERSON = 0.2;
/** What a photograph shows is put in the asker's own words. */
const MAY_LACK_OF_PHOTO = 0.6;
/** Where a figure or a name is asked for, or what has changed, a word that no release prints counts for more. */
const UNKNOWN_THING = 1.5;
/** "Channel crossings": the name only tells which of them. */
const OF_WHICH = 0.5;
/** Words about releases ("statement", "say") weigh this: they are no subject. */
const ABOUT_RELEASES_WEIGHT = 0.1;
/** A name in more than this share of all sentences ("UK") does not tell one answer from another. */
const COMMON_NAME = 0.1;
/** In a corpus of a few releases nearly every name is common by that measure. */
const FEW_PASSAGES = 4;

/** The best evidence held against the question: what each reason to decline looks at. */
interface Weighed {
  readonly asked: Understanding;
  readonly best: Evidence;
  /** Subject words that it does not meet, as they were written, and the share of the question that they are. */
  readonly missing: readonly string[];
  readonly lacking: number;
  /** A name among them that tells one answer from another. */
  readonly unmet: Met | undefined;
  readonly onlyNames: boolean;
}

/** Reasons to decline, the first that holds is given; each gives null where it does not. */
const REASONS: readonly ((weighed: Weighed) => Verdict | null)[] = [
  ({ asked, best }) => (best.speaker === "none" ? { reason: "no-such-words", missing: subjectOf(asked) } : null),
  speaksOfOthers,
  ({ asked, best }) => (isOnlyAround(asked, best) ? { reason: "no-such-words", missing: subjectOf(asked) } : null),
  ({ best }) => (best.time === 0 ? { reason: "no-such-time", missing: [] } : null),
  littleIsMet,
  ({ asked, best }) => (lacksThing(asked, best) ? { reason: "detail-not-given", missing: [] } : null),
  ({ asked, best }) => (lacksClass(asked, best) ? { reason: "detail-not-given", missing: [] } : null),
  lacksInstance,
  ({ asked, best }) =>
    lacksAttribute(asked.text, best.view.text) ? { reason: "detail-not-given", missing: [] } : null,
  ({ asked, best, missing }) => findBrokenPresupposition(asked, best, missing),
  ({ asked, unmet }) => (unmet ? withoutName(unmet, asked) : null),
  metElsewhere,
  ({ asked, best, lacking, missing }) => (lacking > mayLack(asked, best) ? { reason: "weak-evidence", missing } : null),
];

/** Null where the evidence is enough. */
export function findReasonToAbstain(ranking: Ranking, asked: Understanding, corpus: CorpusView): Verdict | null {
  if (isTooWide(asked)) return { reason: "too-wide", missing: [] };
  const best = ranking.groups.length > 1 ? togetherBest(ranking) : ranking.evidence[0];
  if (!best) return { reason: "nothing-found", missing: [] };
  const weighed = weigh(best, asked, corpus);
  for (const reasonIn of REASONS) {
    const verdict = reasonIn(weighed);
    if (verdict) return verdict;
  }
  return null;
}

function weigh(best: Evidence, asked: Understanding, corpus: CorpusView): Weighed {
  const absent = subjectOfKind(best, asked).filter(({ wanted, presence }) => wanted.weight > CARRIED && presence < MET);
  const weightOf = (met: Met): number => {
    if (onlyTellsWhich(met, best.coverage.met)) return OF_WHICH;
    return isOfThing(asked) && isUnknown(met, corpus) ? UNKNOWN_THING : 1;
  };
  return {
    asked,
    best,
    missing: absent.map(({ wanted }) => wanted.written),
    lacking: absent.reduce((sum, met) => sum + met.share * weightOf(met), 0),
    unmet: absent.find((met) => isDistinctName(met, corpus) && !tellsWhichOf(met, best.coverage.met)),
    onlyNames: absent.every(({ wanted }) => wanted.named),
  };
}

/** Whether it stands or falls with the thing it names: a figure or a name of it, how it has changed, how it compares. */
function isOfThing(asked: Understanding): boolean {
  return wantsThing(asked) || asked.shape === "change" || asked.shape === "comparison";
}

const HAPPENING: ReadonlySet<string> = new Set(
  analyse("take took taken place hold held happen occur").map(({ term }) => term),
);

/** What is asked of, without "take place" and "which town": whatever tells where or when it was need not say that it was. */
function subjectOfKind({ coverage, kind: fit }: Evidence, { kind }: Understanding): readonly Met[] {
  if (kind.kind !== "place" && kind.kind !== "date") return coverage.met;
  const isTold = ({ wanted }: Met): boolean => fit.value >= 0.5 && wanted.isClass && isKindWord(wanted.term, kind.kind);
  return coverage.met.filter((met) => met.wanted.named || !(HAPPENING.has(met.wanted.term) || isTold(met)));
}

/** Share of them that is met. */
function metOf(words: readonly Met[]): number {
  const whole = words.reduce((sum, { share }) => sum + share, 0);
  return whole === 0 ? 0 : words.reduce((sum, { presence, share }) => sum + presence * share, 0) / whole;
}

/** Somebody's words on a thing that has a name: it is named in them or beside them, not only in the same release. */
function speaksOfOthers({ asked, best }: Weighed): Verdict | null {
  if (asked.kind.kind !== "words" || !asked.speaker?.who) return null;
  const unnamed = best.coverage.met.filter(
    ({ wanted, here, presence }) =>
      wanted.named && !wanted.person && wanted.weight > CARRIED && here < MET && presence < NAMED_BESIDE,
  );
  return unnamed.length > 0 ? { reason: "no-such-words", missing: subjectOf(asked) } : null;
}

/** A name told by the neighbouring sentence is met so well. */
const NAMED_BESIDE = 0.6;

/** What somebody said on a thing, of a sentence that reports other words of theirs, with the thing told only beside it. */
function isOnlyAround({ speaker, wanted }: Understanding, best: Evidence): boolean {
  const hasSubject = wanted.some(({ weight }) => weight > CARRIED);
  return (
    hasSubject && speaker !== null && speaker.who !== null && best.speaker === "reported" && best.coverage.here < LITTLE
  );
}

const LITTLE = 0.1;

/** Of a time alone, whatever was announced or said then is an answer. */
function littleIsMet({ asked, best, missing, lacking, unmet, onlyNames }: Weighed): Verdict | null {
  const hasSubject = best.coverage.met.some(({ wanted }) => wanted.weight > ABOUT_RELEASES_WEIGHT);
  const isOpen = !hasSubject && (asked.office.size > 0 || (best.speaker === "speaks" && asked.times.length > 0));
  if (
    asked.asksForNews ||
    isOpen ||
    Math.max(best.coverage.value, metOf(subjectOfKind(best, asked))) >= (asked.isChatty ? ENOUGH_OF_CHAT : ENOUGH)
  )
    return null;
  if (unmet && onlyNames && !asked.speaker?.who) return withoutName(unmet, asked);
  return { reason: reasonForLittle(lacking, asked), missing };
}

function lacksThing(asked: Understanding, best: Evidence): boolean {
  return wantsThing(asked) && (best.kind.value < 0.5 || subjectHere(best, asked) < ENOUGH_SUBJECT);
}

/** "Which think tank …?", of a sentence that speaks of no such thing. */
function lacksClass({ kind, shape, text }: Understanding, { coverage }: Evidence): boolean {
  if (kind.kind !== "any" || shape !== "single" || !WHICH.test(text)) return false;
  return coverage.met.some(
    ({ wanted, presence }) => wanted.term === kind.noun && wanted.weight > CARRIED && presence < MET,
  );
}

const WHICH = /^(?:and |but |so )?(?:(?:in|on|at|of|for|from|to|by|under|with) )?which\b/iu;

/** "Is Acme one of the companies?", "Did they name Acme?": what stands for Acme elsewhere does not tell. */
function lacksInstance({ asked: { kind, text }, best: { coverage } }: Weighed): Verdict | null {
  if (kind.kind !== "yes-no" || !OF_A_CLASS.test(text)) return null;
  const { wanted } =
    coverage.met.find((met) => met.wanted.named && met.here < ITSELF_HERE && !isCountry(met.wanted.written)) ?? {};
  return wanted ? { reason: "weak-evidence", missing: [wanted.written] } : null;
}

/** Another word for it, however sure, is met less well. */
const ITSELF_HERE = 0.96;
const OF_A_CLASS =
  /^(?:is|are|was|were)\b.*\b(?:(?:one|some|two|any) of|among|amongst|part of|a member of|included|named|listed|mentioned by name)\b|^(?:do|does|did|has|have)\b.*\b(?:name|named|single|list|listed|include|mention|cite)\b(?!.*\b(?:etc|and co|& co)\b)/iu;

function mayLack(asked: Understanding, { view }: Evidence): number {
  if (asked.asksForNews) return 1;
  if (PHOTO_CREDIT.test(view.text) && PHOTO_TERMS.some((term) => asked.terms.has(term))) return MAY_LACK_OF_PHOTO;
  const more = asked.isChatty ? MORE_OF_CHAT : 0;
  if (!wantsThing(asked)) return MAY_LACK + more;
  return (asked.kind.kind === "person" ? MAY_LACK_OF_PERSON : MAY_LACK_OF_THING) + more;
}

/** "What do the releases say?": nothing to search for, be it a subject, a time, a publisher or somebody's words. */
function isTooWide({ wanted, times, compared, order, sources, speaker, office, context }: Understanding): boolean {
  const demands = times.length + compared.length + sources.length + office.size;
  const hasSubject = wanted.some(({ weight }) => weight > ABOUT_RELEASES_WEIGHT);
  return !hasSubject && demands === 0 && order === null && !speaker?.who && context?.leans !== true;
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

/** "Why did she come to Oslo?", of a sentence that has nothing on Oslo in it or beside it. */
function metElsewhere({ asked, best }: Weighed): Verdict | null {
  const place = MET_THERE.exec(asked.text)?.groups?.["place"] ?? "";
  const there = best.coverage.met.find(({ wanted }) => wanted.named && wanted.written === place);
  return there && there.presence < BESIDE ? { reason: "no-such-place", missing: [place] } : null;
}

const BESIDE = 0.5;
const MET_THERE = new RegExp(
  String.raw`^(?:[Aa]nd |[Bb]ut |[Ss]o )?(?:[Ww]hy|[Hh]ow come|[Hh]ow)\b.*\b(?:com(?:e|ing)|came|travel(?:led|ling)?|go(?:ing)?|went|fl(?:y|ew)|meet(?:ing)?|met|talks|host(?:ed|ing)?|receiv(?:e|ed|ing)|invit(?:e|ed|ing)|see|sign(?:ed|ing)?)\b.*\b(?:to|in|at) (?<place>(?!${MONTHS})\p{Lu}\p{L}+)`,
  "u",
);

/** How much of the subject, the words of the kind of thing aside, the sentence holds or points back to. */
function subjectHere({ coverage }: Evidence, { kind }: Understanding): number {
  const subject = coverage.met.filter(
    ({ wanted }) => wanted.weight >= 0.4 && !wanted.occasion && !isKindWord(wanted.term, kind.kind),
  );
  const whole = subject.reduce((sum, { share }) => sum + share, 0);
  return whole === 0 ? 1 : subject.reduce((sum, { here, share }) => sum + here * share, 0) / whole;
}

/** "The Paris games", "Channel crossings": beside a plain word that is met, a place only tells which of them. */
function tellsWhichOf({ wanted }: Met, all: readonly Met[]): boolean {
  const next = all.find(({ wanted: one }) => one.start >= wanted.end && one.start - wanted.end <= 1);
  return !wanted.person && next !== undefined && !next.wanted.named && next.presence >= ITSELF;
}

/** A place before what is met, but not a nation: what is told of another nation's minister is told of somebody else. */
function onlyTellsWhich(met: Met, all: readonly Met[]): boolean {
  return met.wanted.named && nationsIn(met.wanted.written).length === 0 && tellsWhichOf(met, all);
}

function isUnknown({ wanted }: Met, corpus: CorpusView): boolean {
  return corpus.frequency(wanted.term) === 0;
}

function isDistinctName({ wanted }: Met, corpus: CorpusView): boolean {
  return wanted.named && corpus.frequency(wanted.term) < Math.max(FEW_PASSAGES, corpus.size * COMMON_NAME);
}
