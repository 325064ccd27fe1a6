/** Quotes along time, oldest first: what a question about change gets, never a claim of the bot's own. */
import type { Quote } from "./answer.ts";
import { emphasisOf } from "./emphasis.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { dayOf, mergeSameWords } from "./quotes.ts";
import { quoteOf } from "./quoting.ts";

const MANY = 5;
/** A sentence that names the time that is asked about fits it this well. */
const NAMED = 0.9;
/** A subject word counts as met from here. */
const ITSELF = 0.85;
/** How near to the best a quote of a dated line must come: where the best itself tells of the time asked, nearly as near. */
const IN_LINE = 0.65;
const BESIDE_TOLD = 0.85;
/** How much of the best one's own words a quote of a dated line must hold: its neighbours' words do not count. */
const OWN_WORDS = 0.6;
/** Where the best holds the kind of thing that is asked for, so must the others. */
const OF_KIND = 0.5;
/** A second quote of one release must come this near to the first. */
const SECOND = 0.9;

/** One quote a release, oldest first, and a second one of it that says as much as long as there is room. */
export function chooseDatedLine(ranking: readonly Evidence[]): Quote[] {
  const [best] = ranking;
  if (!best) return [];
  const near = isToldBy(best) ? BESIDE_TOLD : IN_LINE;
  const fitting = ranking.filter(
    ({ score, coverage, kind }) =>
      score >= best.score * near &&
      coverage.here >= best.coverage.here * OWN_WORDS &&
      (kind.value > 0 || best.kind.value < OF_KIND),
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
  return parts.time > 0 && time >= NAMED && coverage.least >= ITSELF;
}

function ageOf({ view }: Evidence): string {
  return dayOf(view.release.annotated.release);
}
