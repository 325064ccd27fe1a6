/** A length of time as a sentence tells it ("just under six weeks"), held against two stretches of days. */
import { daysBetween, isDay, type Stretch } from "./calendar.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import type { Groups } from "./replacing.ts";
import { holds } from "./rough-figures.ts";

const BOUND =
  "(?:(?<bound>more than|over|less than|fewer than|under|just under|just over|(?:a )?little under|(?:a )?little over|nearly|almost|not quite|barely|scarcely|hardly|about|around|roughly|some|just|only) )?";
/** With its parts as groups of these names. */
export const SPAN = String.raw`${BOUND}(?<count>an?|${NUMBER}) (?<unit>day|week|fortnight|month|year)s?(?<half> and a half)?`;

export interface Span {
  readonly bound: string | undefined;
  /** NaN where the words are no number. */
  readonly count: number;
  readonly unit: string;
}

/** Takes the groups of a match. */
export function spanOf({ bound, count, unit = "", half }: Groups = {}): Span {
  return { bound, count: (numberOf(count) ?? Number.NaN) + (half === undefined ? 0 : 0.5), unit };
}

/** Parts of a unit by which a length that is told without "about" may be rounded, and parts of the length that may be more. */
const ROUNDED: Readonly<Record<string, number>> = { week: 0.15, month: 0.1, year: 0.05 };
const ROUNDED_PART = 0.02;
/** How far "just over" reaches, as a part of what is said. */
const JUST_OVER = 0.15;

/** Whether from the earlier to the later it is as long as is said. */
export function isAsLong(a: Stretch, b: Stretch, { bound, count, unit }: Span): boolean {
  const known = between(a, b, unit);
  if (bound === undefined || /^(?:just|only)$/iu.test(bound)) {
    const rounding = ROUNDED[unit.toLowerCase()] ?? 0;
    return Math.abs(known - count) <= (rounding === 0 ? 0 : Math.max(rounding, ROUNDED_PART * count));
  }
  if (/^(?:just|(?:a )?little) over$/iu.test(bound)) return known > count && known - count <= JUST_OVER * count;
  return holds(known, count, bound.replace(/^(?:not quite|barely|scarcely|hardly)$/iu, "nearly"));
}

const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.44, year: 365.25 };

/** How many of a unit lie between two stretches; months and years by the calendar where the days of the month are one, or untold. */
function between(a: Stretch, b: Stretch, unit: string): number {
  const name = unit.toLowerCase();
  const areDays = isDay(a) && isDay(b);
  if ([a, b].some(({ from, to }) => daysBetween(from, to) > 31))
    return Number(b.from.slice(0, 4)) - Number(a.from.slice(0, 4));
  if (/^(?:month|year)$/u.test(name) && (!areDays || a.from.slice(8) === b.from.slice(8)))
    return monthsBetween(a.from, b.from) / (name === "year" ? 12 : 1);
  return areDays ? daysBetween(a.from, b.from) / (LENGTHS[name] ?? 1) : Number.NaN;
}

function monthsBetween(a: string, b: string): number {
  const [from, to] = [a, b].map((day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)));
  return (to ?? 0) - (from ?? 0);
}
