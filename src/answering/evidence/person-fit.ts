/** Whether a sentence tells who: somebody, or some body or people, whom the question does not name itself. */
import type { Mention, MentionKind } from "../../language/mentions.ts";
import { analyse, fold } from "../../language/terms.ts";
import type { KnownPerson } from "../people.ts";
import { PHOTO_CREDIT, type SentenceView } from "./corpus-view.ts";
import { classFit } from "./class-fit.ts";
import { betterOf, fitOf, NO_FIT, type AskedText, type KindFit } from "./fit.ts";
import { nationOf, nationsIn } from "./whose-number.ts";

/** A name that only looks like a person's. */
const LOOKS_LIKE_ONE = 0.8;
const BODY = 0.65;
const PEOPLE = 0.6;

export function personFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  const named = namedFit(view, question);
  // "The French minister" does not tell which German one, and nor does a name without an office.
  if (nationAsked(question).length > 0) return named;
  const fits = [
    named,
    creditFit(view),
    mentionFit(view, ["person"], LOOKS_LIKE_ONE, question),
    spokenFit(view, question),
  ];
  const several =
    asksForOne(question) || OFFICES.has(noun ?? "")
      ? []
      : [mentionFit(view, ["organisation", "place"], BODY, question), groupFit(view, question)];
  return [...fits, classFit(view, noun, question), ...several].reduce(betterOf);
}

/** Of these a body or a country is no instance. */
const OFFICES: ReadonlySet<string> = new Set(
  analyse("minister secretary president premier chancellor ambassador mayor governor ministre président").map(
    ({ term }) => term,
  ),
);

/** What one person does or is: of that, "the police" or "France" is no answer. */
const OF_ONE =
  /\b(?:sign(?:s|ed)?|put (?:his|her|their) names?|head(?:s|ed)?|leads?|led|chair(?:s|ed)?|runs?|ran|directs?|directed|commands?|commanded|in charge|represents?|represented|w[io]n(?:s|ner)?|ringleaders?|leaders?|at the helm|founded|wrote|written|invented|designed|appointed|elected|replac\w+|succe\w+|predecessor|took over|photographed|photographer|born|married|judge|sentenced|name of|names? the|called)\b|\bwho(?:['’]s| is| was| will be)? (?:the|a|an|his|her|its|their|\p{L}+['’]s)\b(?!.*\b(?:for|to|\p{L}+ing)\b)/iu;

/** Whether it asks for what only one person does or is. */
function asksForOne({ text, asksForCompany }: AskedText): boolean {
  return !asksForCompany && OF_ONE.test(text);
}

function namedFit(view: SentenceView, question: AskedText): KindFit {
  const nations = nationAsked(question);
  const others = view.release.people().filter((person) => isOfNation(person, nations) && isAnother(person, question));
  const spans = others.flatMap(({ nameTerms }) =>
    view.terms.filter(({ term, word }) => nameTerms.has(term) && !question.names(word)),
  );
  return spans.length > 0 ? { value: 1, spans: spans.map(({ start, end }) => ({ start, end })) } : NO_FIT;
}

/** Not whom the question itself names, be it by the surname alone. */
function isAnother({ name }: KnownPerson, question: AskedText): boolean {
  const folded = fold(name ?? "");
  return name !== null && !question.names(folded) && !question.names(surnameOf(folded));
}

function surnameOf(folded: string): string {
  return folded.split(" ").at(-1) ?? "";
}

/** "Which German minister": somebody whose office is printed with another country is none. */
function isOfNation({ roleTerms }: KnownPerson, asked: readonly number[]): boolean {
  if (asked.length === 0) return true;
  const told = [...roleTerms].map(nationOf).filter((nation) => nation >= 0);
  return told.length === 0 || told.some((nation) => asked.includes(nation));
}

function nationAsked({ text }: AskedText): number[] {
  return nationsIn(MINISTER_OF.exec(text)?.groups?.["nation"] ?? "");
}

const MINISTER_OF =
  /\b(?:which|what|(?:who(?:['’]?s| is| was| were| are)?|names? of|name|call(?:s|ed)?) (?:the|this|that|their|her|his|its))\s+(?<nation>\p{L}+)\s+(?:\p{L}+\s+){0,2}?(?:ministers?|secretary|president|chancellor|official|officer|ambassador|envoy|mayor)\b/iu;

function mentionFit(view: SentenceView, kinds: readonly MentionKind[], value: number, question: AskedText): KindFit {
  const mentions = view.mentions();
  const spans = mentions.filter(
    (one, at) =>
      kinds.includes(one.kind) &&
      !question.names(one.value) &&
      (one.kind !== "person" || (one.value.includes(" ") && !question.names(surnameOf(one.value)))) &&
      !IN_A_PLACE.test(view.text.slice(0, one.start)) &&
      !isOfficeOf(one, mentions[at + 1], question),
  );
  return spans.length > 0 ? { value, spans } : NO_FIT;
}

/** "In France" nobody acts. */
const IN_A_PLACE = /\b(?:in|at|near|into|across|outside|within|en|à|dans)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu;

/** "The Minister of Trade, Jonas Vik": an office right before a name that the question holds is the same person. */
function isOfficeOf(office: Mention, next: Mention | undefined, question: AskedText): boolean {
  return next !== undefined && next.start - office.end <= 2 && question.names(next.value);
}

const GROUPS =
  /\b(?:counterparts?|colleagues?|leaders|officials|partners|ministers|representatives|experts|officers|gendarmes|police|smugglers|criminals|gangs|migrants|immigrants|refugees|children|minors|families|victims|patients|pupils|students|workers|staff|personnel|nationals|citizens|residents|homologues?|dirigeants)\b/giu;

/** "Whom will she meet?": "her counterparts from the G7". */
function groupFit({ text }: SentenceView, question: AskedText): KindFit {
  const { spans } = fitOf(1, text, GROUPS);
  const others = spans.filter(
    ({ start, end }) => !analyse(text.slice(start, end)).some(({ term }) => question.terms.has(term)),
  );
  return others.length > 0 ? { value: PEOPLE, spans: others } : NO_FIT;
}

const BRINGING_UP =
  /\b(?:br(?:ing|ings|ought)(?: \p{L}+)? up|rais(?:es?|ed)|mention(?:s|ed)?|touch(?:es|ed) on|refer(?:s|red) to|call(?:s|ed) for|want(?:s|ed)?|believ(?:es?|ed)|insist(?:s|ed)|argu(?:es?|ed)|point(?:s|ed) (?:to|out)|(?:spoke|speaks) (?:of|about)|évoqu|soulev|mentionn|insist)/iu;

/** "Who brought up the nets?": whose words they are is told beside them. */
function spokenFit({ sentence }: SentenceView, { text }: AskedText): KindFit {
  const { name = null, role = null } = sentence.speech?.speaker ?? {};
  return (name ?? role) !== null && BRINGING_UP.test(text) ? { value: LOOKS_LIKE_ONE, spans: [] } : NO_FIT;
}

/** The name in the credit of a photograph. */
function creditFit({ text }: SentenceView): KindFit {
  const credit = PHOTO_CREDIT.exec(text);
  return credit ? { value: 1, spans: [{ start: credit.index, end: credit.index + credit[0].length }] } : NO_FIT;
}
