/** Which sentences carry a release: the lead, one of each speaker, then whatever adds most to what is chosen already. */
import type { Candidate } from "./candidates.ts";
import { isRepetition } from "./repetition.ts";

/** A figure that a chosen sentence gives already is worth this much of itself. */
const KNOWN_FIGURE = 0.15;
const NEW_TITLE_TERM = 0.35;
const RELEVANCE = 3;
/** At least so many places are left to what is not said by anybody. */
const LEFT_TO_RELEASE = 3;

export interface Wanted {
  readonly count: number;
  /** How well a candidate meets the request, 0 to 1, where it is about a subject. */
  readonly relevance?: ((candidate: Candidate) => number) | undefined;
  /** Keep a place for each speaker. */
  readonly speakers?: boolean | undefined;
}

/** Takes the candidates of one release or of several, gives the chosen ones in the order in which they came. */
export function choose(candidates: readonly Candidate[], wanted: Wanted): Candidate[] {
  const chosen: Candidate[] = [];
  const add = (candidate: Candidate | undefined): void => {
    if (candidate && chosen.length < wanted.count) chosen.push(candidate);
  };
  const leads = wanted.relevance ? [] : candidates.filter(({ isLead }) => isLead);
  add(best(leads.length > 0 ? leads : candidates, chosen, wanted));
  if (wanted.speakers) for (const one of speakersOf(candidates, wanted)) add(best(one, chosen, wanted));
  while (chosen.length < wanted.count) {
    const next = best(candidates, chosen, wanted);
    if (!next) break;
    add(next);
  }
  return candidates.filter((candidate) => chosen.includes(candidate));
}

/** The sentences of each speaker, direct speech before reports, as many speakers as leave room for the rest. */
function speakersOf(candidates: readonly Candidate[], { count }: Wanted): Candidate[][] {
  const direct = Map.groupBy(candidates, ({ speaker }) => speaker);
  const told = Map.groupBy(candidates, ({ reported }) => reported);
  direct.delete(null);
  told.delete(null);
  for (const name of direct.keys()) told.delete(name);
  const most = Math.max(0, count - LEFT_TO_RELEASE);
  const byLength = [...direct.values()].toSorted((a, b) => b.length - a.length);
  if (byLength.length > 0) return byLength.slice(0, Math.max(most, 1));
  return [...told.values()].filter((sentences) => sentences.some(isPersonal)).slice(0, 1);
}

/** Bodies report too, but a speaker is a person: the release prints a name of two words. */
function isPersonal({ reported }: Candidate): boolean {
  return (
    reported !== null && /^\p{Lu}\S+ \p{Lu}/u.test(reported) && !/\b(?:Office|Ministry|Department)\b/u.test(reported)
  );
}

function best(candidates: readonly Candidate[], chosen: readonly Candidate[], wanted: Wanted): Candidate | undefined {
  let found: Candidate | undefined;
  let most = -Infinity;
  for (const candidate of candidates) {
    if (chosen.some((one) => one === candidate || isRepetition(one.trigrams, candidate.trigrams))) continue;
    const worth = worthOf(candidate, chosen, wanted);
    if (worth > most) [found, most] = [candidate, worth];
  }
  return found;
}

/** Its own weight, what it adds of figures and of the title, and how well it meets the request. */
function worthOf(candidate: Candidate, chosen: readonly Candidate[], { relevance }: Wanted): number {
  const known = new Set(chosen.flatMap(({ figures }) => figures.map(({ key }) => key)));
  const figures = candidate.figures
    .map(({ key, weight }) => (known.has(key) ? KNOWN_FIGURE * weight : weight))
    .toSorted((a, b) => b - a)
    .slice(0, 3)
    .reduce((sum, weight, i) => sum + weight / (i + 1), 0);
  const said = new Set(chosen.flatMap(({ titleTerms }) => [...titleTerms]));
  const fresh = [...candidate.titleTerms].filter((term) => !said.has(term)).length;
  return candidate.weight + figures + NEW_TITLE_TERM * fresh + RELEVANCE * (relevance?.(candidate) ?? 0);
}
