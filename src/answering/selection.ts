/** Which sentences of a ranking are shown: one, a few that say as much, a list, one a time, or a dated line. */
import type { Quote } from "./answer.ts";
import type { Sentence, Speaker } from "../corpus/release.ts";
import type { SentenceView } from "./evidence/corpus-view.ts";
import { emphasisOf } from "./emphasis.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { cutQuote, dayOf, mergeSameWords } from "./quotes.ts";
import type { Ranking } from "./ranking.ts";
import { asksEachRelease } from "./understanding/shape.ts";
import type { Understanding } from "./understanding/understanding.ts";

/** A single answer may be up to three quotes; lists and lines of time up to five. */
const FEW = 3;
const MANY = 5;
/** How near to the best a further sentence must come. */
const AS_GOOD = 0.85;
const IN_LIST = 0.62;
/** A subject of the question that only this sentence speaks of earns it a place. */
const FRESH = 0.15;
/** What the releases say is asked: one that has not spoken yet comes before a further sentence of one that has. */
const ELSEWHERE = 0.4;
/** A subject word counts as met from here. */
const ITSELF = 0.85;

export function quoteOf(evidence: Evidence): Quote {
  const { view, confidence } = evidence;
  const offset = view.sentence.start;
  const emphasis = emphasisOf(evidence).map(({ start, end }) => ({ start: offset + start, end: offset + end }));
  return cutQuote(view.release.annotated, sentencesOf(evidence), {
    score: confidence,
    emphasis,
    speaker: soleSpeaker(view),
  });
}

/** The quotes of an answer, in the order in which they are shown. */
export function chooseQuotes({ evidence, groups }: Ranking, { shape, text }: Understanding): Quote[] {
  if (shape === "change") return chooseTimeline(evidence);
  if (shape === "comparison" && groups.length > 1) return chooseEach(groups);
  return shape === "list" || shape === "comparison" ? chooseList(evidence, text) : chooseFew(evidence);
}

/** The best few, however weak: for measuring a ranking. */
export function chooseBest({ evidence }: Ranking): Quote[] {
  return mergeSameWords(evidence.slice(0, MANY).map(quoteOf)).slice(0, FEW);
}

/** The sentence and its surroundings, as far as the same voice speaks in them. */
function sentencesOf({ view, surroundings }: Evidence): Sentence[] {
  const around = view.release.annotated.sentences.filter(
    ({ start, end }) => start >= surroundings.start && end <= surroundings.end,
  );
  const isOneVoice = around.every(({ speech }) => speech?.speaker === view.sentence.speech?.speaker);
  return around.length > 1 && isOneVoice ? around : [view.sentence];
}

function soleSpeaker({ quoted }: SentenceView): Speaker | null {
  return quoted.length === 1 ? (quoted[0] ?? null) : null;
}

/** The best, and what comes close to it by words of its own, not of its neighbours'. `ranking` is best first. */
function chooseFew(ranking: readonly Evidence[]): Quote[] {
  const [best, ...rest] = ranking.slice(0, 12);
  if (!best) return [];
  const asGood = rest.filter((one) => one.score >= best.score * AS_GOOD && emphasisOf(one).length > 0);
  return mergeSameWords([best, ...asGood].map(quoteOf)).slice(0, FEW);
}

/** Every sentence that belongs to the list, best first, those that add a subject of the question before those that do not. */
function chooseList(ranking: readonly Evidence[], question: string): Quote[] {
  const enumerated = POINTS.test(question) ? findEnumeration(ranking) : [];
  if (enumerated.length > 1) return enumerated.slice(0, MANY).map(quoteOf);
  const [best, ...rest] = ranking;
  if (!best) return [];
  const chosen = [best];
  const elsewhere = asksEachRelease(question) ? ELSEWHERE : 0;
  const pool = rest.filter((one) => one.score >= best.score * IN_LIST || freshness(one, chosen) >= FRESH);
  while (chosen.length < MANY && pool.length > 0) {
    const next = pool.reduce((a, b) => (worth(b, chosen, elsewhere) > worth(a, chosen, elsewhere) ? b : a));
    pool.splice(pool.indexOf(next), 1);
    chosen.push(next);
  }
  return mergeSameWords(chosen.map(quoteOf));
}

/** The score, more for what nothing chosen yet speaks of and for another release, less for the same words again. */
function worth(evidence: Evidence, chosen: readonly Evidence[], elsewhere: number): number {
  const repeated = Math.max(...chosen.map((one) => overlap(one.view.termSet, evidence.view.termSet)));
  const another = chosen.every(({ view }) => view.release !== evidence.view.release);
  return evidence.score + 2 * freshness(evidence, chosen) - 0.5 * repeated + (another ? elsewhere : 0);
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

/** The best of each group, groups in the order given; then what comes as close to its group's best as a further answer must. */
export function chooseEach(groups: readonly (readonly Evidence[])[]): Quote[] {
  const sides = groups.map((group) => chooseFew(group));
  const firsts = sides.flatMap((side) => side.slice(0, 1));
  const others = Array.from({ length: FEW }, (_, place) => sides.flatMap((side) => side.slice(place + 1, place + 2)));
  return mergeSameWords([...firsts, ...others.flat()]).slice(0, MANY);
}

/** How near to the best a quote of a dated line must come: where the best itself tells of the time asked, nearly as near. */
const IN_LINE = 0.65;
const BESIDE_TOLD = 0.85;
/** How much of the best one's own words a quote of a dated line must hold: its neighbours' words do not count. */
const OWN_WORDS = 0.6;
/** A second quote of one release must come this near to the first. */
const SECOND = 0.9;

/** One quote a release, oldest first, and a second one of it that says as much as long as there is room. */
function chooseTimeline(ranking: readonly Evidence[]): Quote[] {
  const [best] = ranking;
  if (!best) return [];
  const near = isToldBy(best) ? BESIDE_TOLD : IN_LINE;
  const fitting = ranking.filter(
    ({ score, coverage }) => score >= best.score * near && coverage.here >= best.coverage.here * OWN_WORDS,
  );
  const byRelease = [...Map.groupBy(fitting, ({ view }) => view.release).values()];
  const firsts = byRelease.flatMap((group) => group.slice(0, 1));
  const seconds = byRelease.flatMap(([first, second]) =>
    first && second && second.score >= first.score * SECOND && emphasisOf(second).length > 0 ? [second] : [],
  );
  const dated = [...firsts.slice(0, MANY), ...seconds.slice(0, Math.max(0, MANY - firsts.length))];
  return mergeSameWords(dated.sort((a, b) => ageOf(a).localeCompare(ageOf(b))).map(quoteOf));
}

/** Whether a sentence names the time that is asked about and speaks of the whole subject: "Since May 2029, the two …". */
function isToldBy({ time, parts, coverage }: Evidence): boolean {
  return parts.time > 0 && time >= 1 && coverage.least >= ITSELF;
}

function ageOf({ view }: Evidence): string {
  return dayOf(view.release.annotated.release);
}
