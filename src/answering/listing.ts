/** The sentences of a list: the points of one release, or whatever adds to the best one, be it a subject or a voice. */
import type { Quote } from "./answer.ts";
import type { SentenceView } from "./evidence/corpus-view.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { mergeSameWords, wordsKey } from "./quotes.ts";
import { quoteOf } from "./quoting.ts";
import { asksEachRelease } from "./understanding/shape.ts";

const MANY = 5;
/** How near to the best a further sentence must come. */
const IN_LIST = 0.62;
/** A subject of the question that only this sentence speaks of earns it a place. */
const FRESH = 0.15;
/** What the releases say is asked: one that has not spoken yet comes before a further sentence of one that has. */
const ELSEWHERE = 0.4;
/** "It will also …", right behind a sentence of the list. */
const GOES_ON = 0.5;
/** How near to the best what is gone on from must come. */
const NEAR_BEST = 0.8;

/** What belongs to the list, best first, those that add a subject of the question before those that do not. */
export function chooseList(ranking: readonly Evidence[], question: string): Quote[] {
  const enumerated = POINTS.test(question) ? findEnumeration(ranking) : [];
  if (enumerated.length > 1) return enumerated.slice(0, MANY).map(quoteOf);
  const [best, ...rest] = ranking;
  if (!best) return [];
  const elsewhere = asksEachRelease(question) ? ELSEWHERE : 0;
  const chosen = [best];
  const fits = rest.filter((one) => one.score >= best.score * IN_LIST || freshness(one, chosen) >= FRESH);
  while (chosen.length < MANY) {
    const favours = { goesOn: goingOnFrom(chosen), elsewhere };
    const added = rest.filter(({ view }) => favours.goesOn.has(view));
    const pool = [...new Set([...fits, ...added])].filter((one) => !chosen.includes(one));
    const [first, ...others] = pool;
    if (!first) break;
    chosen.push(others.reduce((a, b) => (worth(b, chosen, favours) > worth(a, chosen, favours) ? b : a), first));
  }
  return mergeSameWords([...chosen, ...copiesOf(chosen, rest)].map(quoteOf));
}

/** What is chosen as other releases print it, so that the one to be quoted can be chosen among them. */
function copiesOf(chosen: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  return others.filter((one) => !chosen.includes(one) && chosen.some((of) => isCopy(one.view, of.view)));
}

function isCopy(one: SentenceView, of: SentenceView): boolean {
  const isElsewhere = one.release !== of.release && overlap(one.termSet, of.termSet) === 1;
  return isElsewhere && wordsKey(one.text) === wordsKey(of.text);
}

interface Favours {
  readonly goesOn: ReadonlySet<SentenceView>;
  readonly elsewhere: number;
}

/** The score, more for what nothing chosen yet speaks of, for what goes on and for another release, less for the same words again. */
function worth(evidence: Evidence, chosen: readonly Evidence[], { goesOn, elsewhere }: Favours): number {
  const { view, score } = evidence;
  const repeated = Math.max(...chosen.map((one) => overlap(one.view.termSet, view.termSet)));
  const another = chosen.every((one) => one.view.release !== view.release);
  const favour = (another ? elsewhere : 0) + (goesOn.has(view) ? GOES_ON : 0);
  return score + 2 * freshness(evidence, chosen) - 0.5 * repeated + favour;
}

const ADDS =
  /^.{0,50}\b(?:also|besides|furthermore|moreover|in addition|additionally|likewise|aussi|également|en outre)\b/iu;

/** The sentences right behind the best, and behind what comes near it, that add to them in the same voice: "It will also …". */
function goingOnFrom(chosen: readonly Evidence[]): ReadonlySet<SentenceView> {
  const best = chosen[0]?.score ?? 0;
  return new Set(chosen.filter(({ score }) => score >= best * NEAR_BEST).flatMap(({ view }) => additionsTo(view)));
}

function additionsTo(view: SentenceView): SentenceView[] {
  const next = view.release.sentences[view.index + 1];
  if (!next || !ADDS.test(next.text) || speakerOf(next) !== speakerOf(view)) return [];
  return [next, ...additionsTo(next)];
}

function speakerOf({ sentence }: SentenceView): string | null {
  return sentence.speech?.speaker?.name ?? null;
}

/** Share of the question that the sentence itself speaks of and nothing chosen yet does. */
function freshness(evidence: Evidence, chosen: readonly Evidence[]): number {
  return evidence.coverage.met.reduce((sum, { here, share }, i) => {
    const already = Math.max(...chosen.map((one) => one.coverage.met[i]?.here ?? 0));
    return sum + Math.max(0, here - already) * share;
  }, 0);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

const POINTS =
  /\b(?:points|steps|measures|commitments|priorities|ways|things|parts|elements|mesures|engagements|priorités)\b/iu;
const ENUMERATOR =
  /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|lastly|\(?(?:[1-9]|[a-e]|i{1,3}|iv|v)[.)]|[•*–-]\s)/iu;

/** "Firstly …", "Secondly …": the points of the best release, where the question asks for points. */
function findEnumeration(ranking: readonly Evidence[]): Evidence[] {
  const release = ranking[0]?.view.release;
  return ranking
    .filter(({ view }) => view.release === release && ENUMERATOR.test(view.text))
    .sort((a, b) => a.view.index - b.view.index);
}
