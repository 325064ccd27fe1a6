/** A question read together with the earlier ones of its thread: what a follow-up leaves out is taken from before it. */
import type { AnswerKind, AnswerKindName } from "../../language/answer-kind.ts";
import { analyse } from "../../language/terms.ts";
import {
  asksForAnother,
  findPredecessor,
  findPronoun,
  findSequence,
  readFollowUp,
  type FollowUp,
} from "./follow-up.ts";
import { findSpeakerAsked } from "./speaker-asked.ts";
import { understand, type Facts, type Understanding } from "./understanding.ts";
import type { WantedTerm } from "./wanted-terms.ts";

export interface InThread {
  readonly asked: Understanding;
  /** The question before it, where it leans on that. */
  readonly before: Understanding | null;
  /** The question before it, whether it leans on it or not; null for the first. */
  readonly previous: Understanding | null;
  /** How it leans on the question before it; null where it stands alone. */
  readonly followUp: FollowUp | null;
  /** How many times in a row more was asked for, from 1; 0 where it was not. */
  readonly turn: number;
}

/** How much of its weight a word of the earlier question keeps: nearly all where the new one has no subject of its own. */
const CARRIED_ALL = 0.9;
const CARRIED = 0.5;
/** "And about the Olympics?", "What did she say on trade?": the new subject is named, and the old one only helps. */
const REPLACED = 0.2;
const NAMES_NEW_SUBJECT =
  /^(?:and |but |so |what |how |et )*(?:about|on|of|regarding|for|with|sur|pour|de|à propos)\s|\b(?:say|said|tell|told|think|dit)\b.{0,20}?\b(?:about|on|regarding|of|sur)\s/iu;

/** A question word of its own, other than in "what about …": it says what kind of thing it wants. */
const ASKS_ITSELF =
  /\b(?:what|which|how|que|quoi|quel(?:le)?s?|comment)\b(?! (?:about|of)\b)|^(?:and |but |so )?any (?:plans?|word|signs?|chance|mention|news|idea|intention|hope|talk|thoughts?)\b/iu;

/** Reads the last of `questions` (oldest first, at least one); a new subject drops the old one. */
export function understandInThread(questions: readonly string[], facts: Facts): InThread {
  const text = questions.at(-1) ?? "";
  const own = understand(nameSpeaker(text, questions.slice(0, -1), facts), facts);
  const followUp = questions.length > 1 ? (readFollowUp(text) ?? (hasNoSubject(own) ? "continues" : null)) : null;
  if (questions.length < 2) return { asked: standsAlone(own), before: null, previous: null, followUp: null, turn: 0 };
  const before = understandInThread(questions.slice(0, -1), facts);
  const previous = before.asked;
  if (followUp === null) return { asked: standsAlone(own), before: null, previous, followUp, turn: 0 };
  if (followUp !== "continues")
    return { asked: previous, before: previous, previous, followUp, turn: before.turn + (followUp === "more" ? 1 : 0) };
  return { asked: carry(own, previous), before: previous, previous, followUp, turn: 0 };
}

/** "Where had they met before?" asks for what came before without a thread, too. */
function standsAlone(own: Understanding): Understanding {
  return MEETING.test(own.text) ? { ...own, wanted: [...own.wanted, ...findPredecessor(own.text)] } : own;
}

const MEETING = /\b(?:met|meet(?:ings?)?|talks|visit(?:ed)?|summit|rencontr\p{L}+)\b/iu;

/** "What was the main topic?": nothing but plain words, which the thread must tell of what. */
function hasNoSubject({ wanted, times, compared, sources, speaker, office }: Understanding): boolean {
  const demands = times.length + compared.length + sources.length + office.size;
  return demands === 0 && speaker === null && wanted.every(({ weight }) => weight < SUBJECT);
}

const SUBJECT = 0.9;

/** "What did he say?": the one person whom the questions before name last, in place of the pronoun. */
function nameSpeaker(text: string, earlier: readonly string[], facts: Facts): string {
  const { index } = SUBJECT_PRONOUN.exec(text) ?? { index: -1 };
  if (index < 0) return text;
  const others = earlier
    .toReversed()
    .map((question) => peopleIn(question, facts).filter((name) => !text.includes(name)));
  const [name, ...rest] = others.find((names) => names.length > 0) ?? [];
  if (name === undefined || rest.length > 0) return text;
  const named = text.replace(SUBJECT_PRONOUN, name);
  return findSpeakerAsked(named)?.who ? named : text;
}

const SUBJECT_PRONOUN = /(?<=\b(?:did|does|has|have|had|would|will|what|how)\s)(?:he|she)\b/iu;

/** Names and offices as they are written, each once. */
function peopleIn(question: string, { isKnownPerson }: Facts): string[] {
  const names =
    question.slice(question.indexOf(" ")).match(/\p{Lu}[\p{L}\p{M}’-]+(?:\s+\p{Lu}[\p{L}\p{M}’-]+)*/gu) ?? [];
  return [...new Set(names)].filter(isKnownPerson);
}

function carry(own: Understanding, before: Understanding): Understanding {
  const subjects = own.wanted.filter(({ weight }) => weight >= 1);
  const elliptical = own.kind.kind === "any" && !ASKS_ITSELF.test(own.text);
  const sameSpeaker = own.speaker === null && before.speaker !== null && (elliptical || findPronoun(own.text) !== null);
  return {
    ...own,
    kind: elliptical ? inSequence(before.topicKind, own.text) : own.kind,
    topicKind: subjects.length === 0 ? before.topicKind : own.kind,
    shape: own.shape === "single" && elliptical ? before.shape : own.shape,
    order: own.order ?? before.order,
    times: own.times.length > 0 ? own.times : before.times,
    compared: own.compared.length > 0 || own.times.length > 0 ? own.compared : elliptical ? before.compared : [],
    sources: own.sources.length > 0 ? own.sources : before.sources,
    speaker: sameSpeaker ? before.speaker : own.speaker,
    speakers: sameSpeaker ? before.speakers : own.speakers,
    office: elliptical && own.office.size === 0 ? before.office : own.office,
    speakerTerms: sameSpeaker ? before.speakerTerms : own.speakerTerms,
    asksForNews: false,
    wanted: [
      ...own.wanted,
      ...findSequence(own.text),
      ...carriedTerms(own, before.wanted, carriedShare(own, subjects.length)),
    ],
  };
}

/** "Which country did she visit? – And after that?": a town will do. */
function inSequence(kind: AnswerKind, text: string): AnswerKind {
  return kind.kind === "place" && findSequence(text).length > 0 ? { ...kind, noun: null } : kind;
}

function carriedShare(own: Understanding, subjects: number): number {
  const isCounted = own.kind.kind === "number" && own.wanted.some(({ term }) => term === own.kind.noun);
  if (subjects === 0) return isCounted ? CARRIED : CARRIED_ALL;
  return NAMES_NEW_SUBJECT.test(own.text) ? REPLACED : CARRIED;
}

/** Its own subject, if it has one, is the meeting, and so is what was spoken of before. */
function isOfMeeting(own: readonly WantedTerm[], before: readonly WantedTerm[]): boolean {
  const subjects = own.filter(({ weight }) => weight >= 1);
  return subjects.every(isMeeting) && [...subjects, ...before].some(isMeeting);
}

function isMeeting({ term }: WantedTerm): boolean {
  return MEETING_TERMS.has(term);
}

const OPENS_ANEW = /^(?:and|what about|how about|et)\b/iu;
/** "When does it meet?": there, what was spoken of is who meets. */
const IT_MEETS = /\bit (?:\p{L}+ )?(?:meets?|met|gathers?)\b/iu;
const OF_MEETING: ReadonlySet<AnswerKindName> = new Set<AnswerKindName>(["place", "date"]);
const MEETING_TERMS: ReadonlySet<string> = new Set(
  analyse("meet meeting talk talks summit visit discuss discussed discussion session conference").map(
    ({ term }) => term,
  ),
);

/**
 * What is asked for beside the thing itself ("where else") need not be told where that is, nor what a meeting was about
 * where it is told when or where that was.
 */
function carriedTerms(
  { wanted, text, speakerTerms, kind }: Understanding,
  before: readonly WantedTerm[],
  share: number,
): WantedTerm[] {
  const known = new Set(wanted.map(({ term }) => term));
  // "And whom did Okafor meet?": a new person takes the place of the old one.
  const namesAnother = OPENS_ANEW.test(text) && wanted.some(({ person, named }) => person && named);
  const another = asksForAnother(text) && share >= CARRIED_ALL;
  const ofMeeting = OF_MEETING.has(kind.kind) && !IT_MEETS.test(text) && isOfMeeting(wanted, before);
  return before
    .filter(({ term, person }) => !known.has(term) && !speakerTerms.has(term) && !(person && namesAnother))
    .map((one) => ({
      ...one,
      weight: one.weight * share,
      named: false,
      person: false,
      occasion: one.occasion || another || (ofMeeting && !isMeeting(one)),
    }));
}
