/** Whether a sentence prints the name of somebody together with the office that is asked for. */
import type { Span } from "../../corpus/release.ts";
import type { KnownPerson } from "../people.ts";
import type { SentenceView } from "./corpus-view.ts";
import { NATIONAL, withoutCountry } from "./speaker-fit.ts";
import type { KindFit } from "./fit.ts";

export function officeFit(view: SentenceView, office: ReadonlySet<string>): KindFit {
  const holders = view.release.people().filter((person) => person.name !== null && holds(person, office, view));
  const spans = holders.flatMap((holder) => nameSpans(view, holder));
  if (spans.length === 0) return { value: isSpokenByOneOf(holders, view) ? SPOKEN : 0, spans: [] };
  return { value: view.terms.some(({ term }) => office.has(term)) ? 1 : 0.5, spans };
}

/** Beside direct speech stands whose it is. */
const SPOKEN = 0.6;

function isSpokenByOneOf(holders: readonly KnownPerson[], { sentence }: SentenceView): boolean {
  const speaker = sentence.speech?.speaker?.name ?? null;
  return speaker !== null && holders.some(({ name }) => name === speaker);
}

/** "The British Home Secretary" is "the Home Secretary" in a release of Britain's own. */
function holds(person: KnownPerson, office: ReadonlySet<string>, view: SentenceView): boolean {
  if (office.size === 0) return false;
  if ([...office].every((term) => person.roleTerms.has(term))) return true;
  const here = withoutCountry(office, view);
  return here !== null && !NATIONAL.test(person.role ?? "") && [...here].every((term) => person.roleTerms.has(term));
}

function nameSpans(view: SentenceView, { nameTerms }: KnownPerson): Span[] {
  const parts = view.terms.filter(({ term }) => nameTerms.has(term));
  const first = parts[0];
  const last = parts.at(-1);
  return first && last ? [{ start: first.start, end: last.end - first.start < 60 ? last.end : first.end }] : [];
}
