/** Whether a sentence is the words of the person who is asked for, or a report of them. */
import type { Span } from "../../corpus/release.ts";
import { alternativesOf } from "../../language/vocabulary/vocabulary.ts";
import { isPerson, OFFICE_HOLDERS, personTerms, type KnownPerson } from "../people.ts";
import type { SentenceView } from "./corpus-view.ts";

export type SpeakerFit = "speaks" | "reported" | "none";

export interface SpeechAsked {
  /** Whether others are asked for too. */
  readonly several: boolean;
  /** Whether a word or a phrase of theirs is enough. */
  readonly wording: boolean;
  /** Whether a promise of theirs is asked for. */
  readonly promise?: boolean;
}

const REPORTING =
  /^(?:\s*,[^,]{1,60},|\s*,)?\s*(?:also |has |have |had |then |further |warmly |jointly )*(?:said|says|told|stated|added|confirmed|declared|announced|welcomed|praised|underlined|emphasised|emphasized|stressed|endorsed|committed|promised|pledged|recognised|recognized|acknowledged|reinforced|noted|warned|agreed|discussed|thanked|urged|called|hailed|hails|insisted|argued|explained|expressed|reaffirmed|reiterated|highlighted|outlined|a (?:dit|déclaré|annoncé|indiqué|affirmé|souligné|salué))\b/iu;
const REST_OF_NAME = /^\s+\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)*/u;
const PRONOUN_OPENS = /^(?:he|she|they|il|elle|ils|elles)\b/iu;

/** `asked`: terms of the name or office, null where the question is who spoke. */
export function speakerFit(
  asked: ReadonlySet<string> | null,
  view: SentenceView,
  { several, wording, promise = false }: SpeechAsked = { several: false, wording: false },
): SpeakerFit {
  const speaker = view.sentence.speech?.speaker;
  if (asked === null && promise && isPromiseOfAnyone(view)) return "reported";
  if (asked === null) return speaker || view.quoted.length > 0 ? "speaks" : "none";
  if (view.sentence.speech) return speaker && meansSpeaker(asked, view, speaker.name, speaker.role) ? "speaks" : "none";
  if (view.quoted.some((one) => meansSpeaker(asked, view, one.name, one.role))) return "speaks";
  if (wording && view.borrowed.some((one) => meansSpeaker(asked, view, one.name, one.role))) return "reported";
  if (promise && isPromiseOf(asked, view)) return "reported";
  return isReportBy(asked, view) || (several && isReportByBoth(asked, view)) ? "reported" : "none";
}

/** "Doe hopes to show progress in her promise to …" */
const THEIR_PROMISE = /^[^.;:]{0,60}\b(?:his|her|their) (?:promise|pledge|vow|slogan)s?\b/iu;

function isPromiseOf(asked: ReadonlySet<string>, { terms, text }: SentenceView): boolean {
  return terms.some(({ term, end }) => asked.has(term) && THEIR_PROMISE.test(text.slice(end)));
}

function isPromiseOfAnyone(view: SentenceView): boolean {
  const named = view.release.people().filter(({ name }) => name !== null);
  return named.some(({ nameTerms }) => isPromiseOf(nameTerms, view));
}

/** "A and B are committed to …" */
const JOINTLY =
  /\band\b.{1,80}?\b(?:are|were)\s+(?:both\s+|all\s+|fully\s+)?(?:committed|agreed|determined|united)\b/iu;

/** "The ministers recognised that …", in a release that names the asked person among its office holders. */
function isReportByBoth(asked: ReadonlySet<string>, view: SentenceView): boolean {
  const jointly = JOINTLY.exec(view.text);
  if (jointly && view.terms.some(({ term, end }) => asked.has(term) && end <= jointly.index + jointly[0].length))
    return true;
  const both = OFFICE_HOLDERS.exec(view.text);
  if (!both || !REPORTING.test(view.text.slice(both.index + both[0].length))) return false;
  return view.release
    .people()
    .some((person) => person.name !== null && person.role !== null && isPerson(asked, person));
}

/** Whether the asked terms mean this speaker, with every office that the release gives them. */
function meansSpeaker(
  asked: ReadonlySet<string>,
  view: SentenceView,
  name: string | null,
  role: string | null,
): boolean {
  const speaking = view.release
    .people()
    .filter((person) => person.name === name && (name !== null || person.role === role));
  if (speaking.some((person) => isPerson(asked, person))) return true;
  if (view.release.people().some((person) => isPerson(asked, person))) return false;
  return speaking.some((person) => isMinisterHere(asked, view, person));
}

/** "The British minister", of a Home Secretary in a release of Britain's own. */
function isMinisterHere(asked: ReadonlySet<string>, view: SentenceView, person: KnownPerson): boolean {
  const here = withoutCountry(asked, view);
  return here !== null && !NATIONAL.test(person.role ?? "") && isPerson(here, withMinister(person));
}

/** "British Trade Minister": an office that is printed with a country of its own. */
export const NATIONAL = /\b\p{Lu}\p{L}*(?:ish|ench|ese|ian|yan|man|can|ean|utch|wiss|eek)\b/u;

/** "The Kenyan minister" in a release of Kenya's: what is left when the country of the release itself is put aside. */
export function withoutCountry(asked: ReadonlySet<string>, { release }: SentenceView): ReadonlySet<string> | null {
  const rest = new Set(
    [...asked].filter(
      (term) => !release.headTerms.has(term) && !countryTerms(term).some((one) => release.headTerms.has(one)),
    ),
  );
  return rest.size > 0 && rest.size < asked.size ? rest : null;
}

function countryTerms(term: string): string[] {
  return alternativesOf(term, term, "en").map((one) => one.term);
}

/** Members of a government are asked for as ministers and as secretaries, whichever they are. */
function withMinister(person: KnownPerson): KnownPerson {
  const isMember = MEMBERS.some((term) => person.roleTerms.has(term));
  return isMember ? { ...person, roleTerms: new Set([...person.roleTerms, ...MEMBERS]) } : person;
}

const MEMBERS = [...personTerms("minister secretary")];

/** "In particular to share data …": half a sentence, which goes on telling what the one before tells. */
const GOES_ON =
  /^(?:in particular|particularly|especially|specifically|notably|namely|including|such as|and|or|among others|en particulier|notamment)\b/iu;

/** Whether the sentence tells what the asked person said, with that person, or a pronoun for them, as the one who says it. */
export function isReportBy(asked: ReadonlySet<string>, view: SentenceView): boolean {
  if (isReportIn(asked, view)) return true;
  const before = view.release.sentences[view.index - 1];
  const opens = PRONOUN_OPENS.exec(view.text);
  const isSame = before?.sentence.paragraph === view.sentence.paragraph;
  if (before && isSame && GOES_ON.test(view.text) && isReportIn(asked, before)) return true;
  return (
    opens !== null &&
    before !== undefined &&
    REPORTING.test(view.text.slice(opens[0].length)) &&
    isReportIn(asked, before)
  );
}

function isReportIn(asked: ReadonlySet<string>, view: SentenceView): boolean {
  const named = [...view.terms.filter(({ term }) => asked.has(term)), ...officesIn(asked, view)];
  return named.some(({ end }) => {
    const rest = view.text.slice(end);
    return REPORTING.test(rest) || REPORTING.test(rest.replace(REST_OF_NAME, ""));
  });
}

/** "The Home Secretary underlined …", in a release that gives the asked person that office, and nobody else. */
function officesIn(asked: ReadonlySet<string>, view: SentenceView): Span[] {
  const { release, text } = view;
  const holders = release.people().filter(({ name, role }) => name !== null && role !== null);
  const meant = holders.filter((person) => isPerson(asked, person));
  return (meant.length > 0 ? meant : holders.filter((person) => isMinisterHere(asked, view, person))).flatMap(
    ({ role, nameTerms }) => {
      const office = officeOf(role);
      const isShared = holders.some(
        (other) => officeOf(other.role) === office && ![...other.nameTerms].some((term) => nameTerms.has(term)),
      );
      const start = isShared ? -1 : text.toLowerCase().indexOf(office);
      return start < 0 ? [] : [{ start, end: start + office.length }];
    },
  );
}

/** "French Interior Minister" is "the Interior Minister" later on. */
function officeOf(role: string | null): string {
  return (role ?? "").toLowerCase().split(/\s+/u).slice(-OFFICE_WORDS).join(" ");
}

const OFFICE_WORDS = 2;
