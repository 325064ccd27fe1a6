/** What a question asks, as rules can read it: the one thing that finding, choosing and declining work from. */
import { expectedKind, type AnswerKind, type AnswerKindName } from "../../language/answer-kind.ts";
import { isCountry } from "../../language/countries.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { findMentions } from "../../language/mentions.ts";
import { analyse, subjectTerms } from "../../language/terms.ts";
import type { Language } from "../../language/periods.ts";
import { actsAsked, asksForOwnWords, findPersonOn, findSpeakerAsked, type SpeakerAsked } from "./speaker-asked.ts";
import { directionOf, type Direction } from "../../language/direction.ts";
import { isCapital } from "../../language/vocabulary/capitals.ts";
import { bareQuestion } from "./asking.ts";
import { setLeftOut } from "./left-out.ts";
import { asksForIssue } from "./issue-asked.ts";
import { findOfficeAsked } from "./office-asked.ts";
import { asksForClasses, readShape, type Shape } from "./shape.ts";
import { asksAgainstBefore, asksForChange, comparedTimes, joinYears, withoutBaselines } from "./times-compared.ts";
import { findOrder, findTimesAsked, type Order, type TimeAsked } from "./time-asked.ts";
import { findSourcesAsked, type SourceAsked } from "./sources-asked.ts";
import { findWantedTerms, type WantedTerm, type Words } from "./wanted-terms.ts";

export interface Understanding {
  readonly text: string;
  readonly language: Language;
  readonly kind: AnswerKind;
  /** The kind that the last question of the thread with a subject of its own asked for. */
  readonly topicKind: AnswerKind;
  readonly shape: Shape;
  readonly order: Order;
  /** Times that are compared with one another; empty where none or only one is named. */
  readonly compared: readonly TimeAsked[];
  /** Times that an answer must fit, all of them. */
  readonly times: readonly TimeAsked[];
  readonly speaker: SpeakerAsked | null;
  /** Whether nothing but direct speech will do ("in her own words", "verbatim"). */
  readonly wantsOwnWords: boolean;
  /** What they are asked to have done by speaking ("welcome", "promise"), as terms. */
  readonly acts: ReadonlySet<string>;
  /** Where several are named ("Rudd and Collomb"), the terms of each; else empty. */
  readonly speakers: readonly ReadonlySet<string>[];
  /** Terms of the office whose holder is asked for; empty where none is. */
  readonly office: ReadonlySet<string>;
  /** Terms of that speaker's name or office; empty where nobody, or anybody, is meant. */
  readonly speakerTerms: ReadonlySet<string>;
  readonly sources: readonly SourceAsked[];
  readonly wanted: readonly WantedTerm[];
  /** Where the thread was last; null where there is none, or the question leads elsewhere. */
  readonly context: Context | null;
  /** Terms of what the asker knows already ("apart from the nets"); empty where nothing is left out. */
  readonly leftOut: ReadonlySet<string>;
  /** "Which matters …?", "what measures …?": more than one thing is wanted, in one quote or several. */
  readonly wantsSeveral: boolean;
  /** Terms of a body whose statements are asked for ("What did the Home Office say?"); empty where none is. */
  readonly reporter: ReadonlySet<string>;
  readonly direction: Direction;
  /** Whether it holds the time it asks about against another ("than at the same stage of 2021"). */
  readonly holdsAgainst: boolean;
  /** Whether it asks how much something grew or shrank. */
  readonly asksForChange: boolean;
  /** Whether the question itself holds this thing (a folded name or a quantity in figures). */
  names(value: string): boolean;
  /** "What was announced in November?": a time is named, and no subject. */
  readonly asksForNews: boolean;
  /** Whether it asks whom somebody meets or works with. */
  readonly asksForCompany: boolean;
  /** Whether it asks by what word or phrase something goes ("which slogan", "in quotation marks"). */
  readonly asksForWording: boolean;
  /** Whether it begins with a small letter, as people write to each other. */
  readonly isChatty: boolean;
  /** Whether it asks when a release was published. */
  readonly asksForIssue: boolean;
  /** Whether it asks what somebody thinks of something ("How did she rate it?"). */
  readonly asksForJudgement: boolean;
  /** Every term of it. */
  readonly terms: ReadonlySet<string>;
}

/** What answered the question before in a thread. */
export interface Context {
  /** Id of its release. */
  readonly release: string;
  /** Where in it the first quote begins. */
  readonly shown: number;
  /** Names and quantities that the best sentence holds. */
  readonly things: readonly string[];
  /** Whether the question leans on the one before it, rather than only following it. */
  readonly leans: boolean;
  /** "Where else …?", "anything besides …?", "had they met before?": something other than what was shown. */
  readonly another: boolean;
}

/** What understanding needs to know of the corpus and the day. */
export interface Facts extends Words {
  /** What relative dates count from, YYYY-MM-DD. */
  readonly today: string | null;
  readonly publishers: readonly string[];
  /** Whether some release names such a person or office. */
  readonly isKnownPerson: (phrase: string) => boolean;
  /** Terms of a name or office, typing errors in names put right. */
  readonly personTerms: (phrase: string) => ReadonlySet<string>;
}

/** Reads one question that stands alone. */
export function understand(question: string, facts: Facts): Understanding {
  const { question: text, known } = setLeftOut(bareQuestion(question));
  const language = detectLanguage(text);
  const timesNamed = findTimesAsked(text, language, facts.today);
  const times = withoutBaselines(text, timesNamed);
  const isOfIssue = asksForIssue(text);
  const kind: AnswerKind = isOfIssue ? { kind: "date", noun: null } : refineKind(expectedKind(text), text);
  const compared = comparedTimes(text, times);
  const publishers = findSourcesAsked(text, facts.publishers);
  const sources = isOfIssue ? publishers.map((source) => ({ ...source, only: true })) : publishers;
  const found = findSpeakerAsked(text) ?? findPersonOn(text, facts.isKnownPerson);
  const speaker = realSpeaker(found, sources, facts);
  const acts = actsAsked(text);
  const office = findOfficeAsked(text);
  const wanted = findWantedTerms(
    text,
    language,
    { times: timesNamed, speaker, sources, office, ofIssue: isOfIssue },
    facts,
  );
  const named = new Set(findMentions(`${text} (${known})`).flatMap(({ value }) => [value, ...value.split(" ")]));
  return {
    text,
    context: null,
    leftOut: new Set(subjectTerms(analyse(known)).map(({ term }) => term)),
    wantsSeveral: SEVERAL.test(text),
    reporter: facts.personTerms(speaker === null ? (found?.who ?? "") : ""),
    direction: directionOf(text),
    holdsAgainst: times.length < timesNamed.length || asksAgainstBefore(text),
    asksForChange: asksForChange(text),
    asksForCompany: COMPANY.test(text),
    asksForIssue: isOfIssue,
    isChatty: /^\s*\p{Ll}/u.test(question),
    asksForJudgement: JUDGEMENT.test(text),
    asksForWording: WORDING.test(question),
    terms: new Set(analyse(text).map(({ term }) => term)),
    names: (value) => value.split(" ").every((part) => named.has(part)),
    language,
    kind,
    topicKind: kind,
    shape: shapeOf(
      text,
      language === "en" ? acts.size : 1,
      Math.max(compared.length, severalSpeakers(speaker, facts).length),
    ),
    order: findOrder(text),
    compared,
    times: compared.length > 0 ? [] : joinYears(times),
    speaker,
    wantsOwnWords: asksForOwnWords(text),
    acts,
    speakers: severalSpeakers(speaker, facts),
    office: facts.personTerms(office?.office ?? ""),
    speakerTerms: facts.personTerms(speaker?.who ?? ""),
    sources,
    wanted,
    asksForNews:
      times.length > 0 &&
      speaker === null &&
      ASKS_NEWS.test(text) &&
      NEWS.has(kind.kind) &&
      wanted.every(({ weight }) => weight < SUBJECT),
  };
}

/** "What did she welcome or endorse?": what was done in more ways than one is told in more sentences than one. */
function shapeOf(text: string, acts: number, times: number): Shape {
  const shape = readShape(text, times);
  return shape === "single" && acts > 1 ? "list" : shape;
}

const ASKS_NEWS = /\bwhat\b(?! about)|\bnews\b|\bannounce|\bhappen|\bqu(?:e |oi |['’])|\bannonc/iu;
const NEWS: ReadonlySet<AnswerKindName> = new Set(["any", "words", "list"]);
/** Words of less weight are no subject. */
const SUBJECT = 0.4;

/** "What is the maximum penalty?", "How much is it putting into …?": figures that are asked for without the usual words. */
function refineKind(kind: AnswerKind, text: string): AnswerKind {
  if (kind.kind === "organisation" && asksForClasses(text)) return { kind: "list", noun: null };
  if (
    /\bhow much\b.*\b(?:put|puts|putting|pour\w*|allocat\w*|set aside|earmark\w*|inject\w*|go|goes|going)\b.*\b(?:in|into|to|towards|for)\b/iu.test(
      text,
    )
  )
    return { ...kind, kind: "money" };
  if (
    kind.kind === "any" &&
    /\bwhat(?:['’]s| is| was| are| were)? (?:the )?(?:maximum|minimum|average|highest|lowest|exact|total|top)\b/iu.test(
      text,
    )
  )
    return { kind: "number", noun: null };
  return kind;
}

const SEVERAL =
  /\b(?:which|what|quel(?:le)?s)\s+(?:\p{L}+\s+){0,2}\p{L}{3,}s\s+(?:did|do|does|are|were|will|have|has|is|was|can|ont|sont)\b/iu;
const JUDGEMENT =
  /\b(?:comment\b.{2,60}(?<!\p{L})(?:qualifi|jug|décri|évalu|estim|considèr|voi[st]|présent|perç)\p{L}*|(?:que|qu['’]en) pens\p{L}+|(?:avis|opinion|jugement) (?:de|d['’]|sur))|\bhow\b.{2,60}\b(?:rate[ds]?|judge[ds]?|assess(?:e[ds])?|describe[ds]?|characteri[sz]e[ds]?|sees?|view(?:ed|s)?|regard(?:ed|s)?|sum(?:med|s)? up|depict(?:ed|s)?|portray(?:ed|s)?|think)\b|\b(?:descriptions?|verdict|assessment|opinion|view|rating|judgement) (?:of|on)\b|\bwhat\b.{2,60}\b(?:thinks?|thought|make|made) of\b|\bwhat .{2,40} (?:is|are) to (?:each other|one another)\b|\bget(?:ting|s)? (?:on|along)(?= with (?!the\b|it\b|that\b|this\b)|\s*[?.!]*$| (?:well|badly|okay|ok|alright|fine|these days|now|at all|together)\b)/iu;

const WORDING =
  /\b(?:slogan|motto|catchphrase|catchword|tagline|soundbite|buzzword)s?\b|\b(?:which|what)(?: (?:single|one|exact|very))? (?:words?|adjectives?|phrases?|terms?|expressions?|nickname)\b|\b(?:in|between|inside|within) (?:quotes|quotation marks|quote marks|inverted commas|scare quotes)\b|\bguillemets\b/iu;

const COMPANY =
  /\bwho(?:m|se)?\b.{0,60}\b(?:meet|met|meeting|see|seen|talk|talks|talked|speak|work|works|worked|working|sit|join|joined|counterparts?)\b|\b(?:with|for) who(?:m)?\b|\bwho\b.{0,80}\b(?:for|with)\s*\?*$/iu;

/** "The British and the French minister": both are ministers. */
const NATION_ALONE = /^(?:the )?\p{Lu}\p{L}+(?:ish|ench|ese|ian|man|can|utch|wiss|eek)$/u;

function severalSpeakers(speaker: SpeakerAsked | null, facts: Facts): ReadonlySet<string>[] {
  const who = (speaker?.who ?? "").replace(/^(?:both|each of|either)\s+/iu, "");
  const [, noun = ""] = /\s(\p{Ll}+)$/u.exec(who) ?? [];
  const parts = who
    .split(/\s*,\s*|\s+(?:and|et|or|ou)\s+/u)
    .filter(Boolean)
    .map((part) => (NATION_ALONE.test(part) ? `${part} ${noun}` : part));
  return parts.length > 1 && parts.every((part) => facts.isKnownPerson(part))
    ? parts.map((part) => facts.personTerms(part))
    : [];
}

/** Countries and bodies "say" things too, but nobody's direct speech is theirs: only a person's words are asked as such. */
const NOT_A_PERSON = new Set(
  "the a both two le la les l and et uk u.k eu us usa europe united kingdom states government governments office department ministry commission union release releases statement statements article articles document documents corpus press ministers countries sides side pair text story agreement deal gouvernement gouvernements communiqué communiqués ministres pays home foreign french british english uk-france franco-british authorities parties group".split(
    " ",
  ),
);

function realSpeaker(found: SpeakerAsked | null, sources: readonly SourceAsked[], facts: Facts): SpeakerAsked | null {
  if (!found || found.who === null) return found;
  if (sources.some(({ start, end }) => start < found.end && found.start < end)) return null;
  if (isNobody(found.who)) return null;
  if (facts.isKnownPerson(found.who) || severalSpeakers(found, facts).length > 0) return found;
  return NATIONS_HEAD.test(found.who) || wordsOf(found.who).some((word) => /^\p{Lu}\p{L}/u.test(word)) ? found : null;
}

/** "The Nationality and Borders Act" makes changes and says nothing. */
const IS_A_THING =
  /\b(?:act|bill|law|treaty|accord|agreement|deal|arrangement|pact|plan|scheme|programme|fund|taskforce|task force|cell|unit|summit|measures?|loi|accord|traité)(?:['’]s)?$/iu;

/** "The French president": a person, whether or not some release prints the office. */
const NATIONS_HEAD =
  /^(?:the |l[ea] )?(?:\p{Lu}\p{L}+ )?(?:president|prime minister|chancellor|king|queen|ambassador|foreign minister|président|chancelier|roi|reine|ambassadeur)(?: \p{Ll}+(?:ais|and|ien|ique|ois))?$/iu;

/** The words of a speaker's name that could be a person's: no countries, and no capitals, which stand for governments. */
function wordsOf(who: string): string[] {
  const words = who.split(/[\s,]+/u).map((word) => word.replace(/['’]s?$/u, ""));
  return words.filter((word) => word && !NOT_A_PERSON.has(word.toLowerCase()) && !isCapital(word) && !isCountry(word));
}

function isNobody(who: string): boolean {
  return wordsOf(who).length === 0 || IS_A_THING.test(who);
}
