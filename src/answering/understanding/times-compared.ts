/** Times held against one another, or against a baseline: which of those that a question names an answer must fit. */
import type { TimeAsked } from "./time-asked.ts";

/** What is held against is no demand, unless nothing is held against it ("How many came by the same stage in 2021?"). */
export function withoutBaselines(text: string, times: readonly TimeAsked[]): readonly TimeAsked[] {
  const others = times.filter(({ isBaseline, from, to }) => !isBaseline && (from ?? to) !== null);
  return others.length === 0 &&
    times.some(({ isBaseline }) => isBaseline) &&
    !CHANGE.test(text) &&
    !HELD_AGAINST.test(text)
    ? times
    : others;
}

const HELD_AGAINST = /\b(?:compar\p{L}*|than|against|versus|vs|par rapport|que)\b/iu;

/** Separate years that are named in one question are held against one another: "in 2016, 2017 and 2024". */
export function comparedTimes(text: string, times: readonly TimeAsked[]): TimeAsked[] {
  const beside = coordinated(text, times);
  if (beside.length > 0) return beside;
  const isHeld = HELD_AGAINST.test(text);
  const whole = times.filter(({ years, from, to }) => years.length === 1 && (isHeld || (from !== null && to !== null)));
  const apart = new Set(whole.flatMap(({ years }) => years)).size > 1 && whole.length === times.length;
  return apart ? whole : [];
}

/** Times with nothing but a comma or "and" between them. */
function coordinated(text: string, times: readonly TimeAsked[]): TimeAsked[] {
  const between =
    /^[\s,]*(?:and|or|et|ou|vs\.?|versus|with|than|avec)?\s*(?:(?<=(?:and|or|et|ou)\s*)(?:by|since|until|up to|as of)|for|from|pour|those in|that in)?\s*(?:the|in|of|en|de|those of|that of)?\s*$/iu;
  const joined = times.filter((time, i) => {
    const [before, after] = [times[i - 1], times[i + 1]];
    return (
      (before && between.test(text.slice(before.end, time.start))) ||
      (after && between.test(text.slice(time.end, after.start)))
    );
  });
  return joined.length > 1 ? joined : [];
}

/** "in 2016 … the October meeting": a month without a year belongs to the one year that is named. */
export function joinYears(times: readonly TimeAsked[]): TimeAsked[] {
  const year = times.length === 2 ? times.find((time) => !time.anyYear && time.years.length === 1) : undefined;
  const month = times.find((time) => time.anyYear);
  if (!year?.years[0] || !month?.from || !month.to) return [...times];
  const from = `${year.years[0]}${month.from.slice(4)}`;
  const to = `${year.years[0]}${month.to.slice(4)}`;
  return [{ ...month, from, to, anyYear: false, years: [] }];
}

const CHANGE =
  /\b(?:more|fewer|less|extra|additional|added|increas\w*|rise|rises|rose|risen|grow\w*|fall|fell|fallen|drop\w*|reduc\w*|cut|decreas\w*|higher|lower|bigger|larger|smaller|stronger|weaker|by how (?:much|many)|how\b.{2,80}\bcompared?\b|augment\w*|hausse|baiss\w*|diminu\w*|rédui\w*|de combien)\b/iu;

/** Whether it asks how much something grew or shrank. */
export function asksForChange(text: string): boolean {
  return CHANGE.test(text);
}

/** "From the year before": the same thing at another time. */
const AGAINST_BEFORE =
  /\b(?:from|on|than|with|to|over|against)\s+(?:(?:the|a)\s+)?(?:(?:year|month|quarter)\s+(?:before|earlier)|(?:previous|preceding|prior)\s+(?:year|month|quarter))\b/iu;

/** Whether it holds something against the time before it. */
export function asksAgainstBefore(text: string): boolean {
  return AGAINST_BEFORE.test(text);
}
