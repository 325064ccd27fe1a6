/** Which releases a request means, and what to say where it means none. */
import { dayOf } from "../answering/quotes.ts";
import { isCalendarDay } from "../corpus/header-fields.ts";
import type { AnnotatedRelease, Corpus, Release } from "../corpus/release.ts";
import { editDistance } from "../language/spelling.ts";
import { analyse, fold } from "../language/terms.ts";
import { UsageError } from "../errors.ts";

/** The release with this id, or of this original file. Throws UsageError that names those that come near. */
export function findRelease({ releases }: Corpus, name: string): AnnotatedRelease {
  const wanted = name.trim();
  const found = releases.find(({ release }) => release.id === wanted || release.source === wanted);
  if (found) return found;
  const near = nearest(releases, wanted);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `The corpus holds ${releases.length} releases.`;
  throw new UsageError(`Expected the id or source of a release, got "${wanted}", which no release has. ${hint}`);
}

const MOST_NEAR = 3;
const ID_ERRORS = 4;

/** Ids that hold the name or most of its words, or differ by a few letters. */
function nearest(releases: readonly AnnotatedRelease[], name: string): string[] {
  const words = new Set(analyse(name.replace(/[-_.]/gu, " ")).map(({ term }) => term));
  return releases
    .map(({ release }) => ({ id: release.id, closeness: closeness(release, fold(name), words) }))
    .filter(({ closeness: value }) => value > 0.3)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}

function closeness({ id, title, source }: Release, name: string, words: ReadonlySet<string>): number {
  if (name !== "" && (id.includes(name) || fold(source).includes(name))) return 1;
  if ([id, source].some((own) => editDistance(fold(own), name, ID_ERRORS) <= ID_ERRORS)) return 1;
  const own = new Set(analyse(`${id.replace(/-/gu, " ")} ${title}`).map(({ term }) => term));
  return words.size === 0 ? 0 : [...words].filter((word) => own.has(word)).length / words.size;
}

/** Half-open ends of a span of time, as days that compare as text; null for open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads `from` and `to` (YYYY, YYYY-MM or YYYY-MM-DD, both included). Throws UsageError for anything else. */
export function readDays(from: string | undefined, to: string | undefined): Days {
  for (const [name, value] of Object.entries({ from, to })) {
    if (value !== undefined && !isOnCalendar(value))
      throw new UsageError(
        `Expected ${name} as a year, month or day (2022, 2022-11 or 2022-11-14), got "${value}". Write it so.`,
      );
  }
  const days = { from: from ?? null, to: to === undefined ? null : `${to}${"-99".repeat((10 - to.length) / 3)}` };
  if (days.from !== null && days.to !== null && days.from > days.to)
    throw new UsageError(`Expected from before to, got from ${from} to ${to}. Swap them.`);
  return days;
}

/** An existing year, month or day; the first day of a shorter one stands for it. */
function isOnCalendar(value: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(value) && isCalendarDay(value + "-01".repeat((10 - value.length) / 3));
}

/** Releases of these days, oldest first; undated ones only where every time will do. */
export function releasesIn({ releases }: Corpus, { from, to }: Days): AnnotatedRelease[] {
  return releases
    .filter(({ release }) => {
      const day = dayOf(release);
      return (from === null && to === null) || (day !== "" && day >= (from ?? "") && day <= (to ?? "9999"));
    })
    .toSorted(byAge);
}

export function byAge({ release: a }: AnnotatedRelease, { release: b }: AnnotatedRelease): number {
  return dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id);
}
