/** What a question was held against: the releases, the range of days and the speakers that it means. */
import type { AnnotatedRelease } from "../corpus/release.ts";
import type { Searched } from "./answer.ts";
import type { CorpusView } from "./evidence/corpus-view.ts";
import { isPerson } from "./people.ts";
import { dayOf } from "./quotes.ts";
import { isMeant } from "./ranking.ts";
import { holdsDay, type TimeAsked } from "./understanding/time-asked.ts";
import type { Understanding } from "./understanding/understanding.ts";

/** Takes a question as it was understood; an open end of the time asked about is closed by the corpus. */
export function searchedOf(view: CorpusView, asked: Understanding): Searched {
  const releases = view.corpus.releases.filter((release) => isMeant(release, asked));
  const days = releases
    .map(({ release }) => dayOf(release))
    .filter(Boolean)
    .sort();
  const whole = { from: days[0] ?? null, to: days.at(-1) ?? null };
  return {
    ...rangeOf([...asked.times, ...asked.compared], whole),
    speakers: speakersAsked(view, asked),
    releases: releases.length,
  };
}

type Range = Omit<Searched, "speakers" | "releases">;

function rangeOf(times: readonly TimeAsked[], whole: Range): Range {
  const dated = times.filter(({ anyYear }) => !anyYear);
  if (dated.length === 0) return whole;
  const from = dated.map((time) => time.from ?? earlier(whole.from, time.to)).sort((a, b) => order(a, b));
  const to = dated.map((time) => time.to ?? later(whole.to, time.from)).sort((a, b) => order(a, b));
  return { from: from[0] ?? null, to: to.at(-1) ?? null };
}

function earlier(a: string | null, b: string | null): string | null {
  return a !== null && b !== null && a > b ? b : a;
}

function later(a: string | null, b: string | null): string | null {
  return a !== null && b !== null && a < b ? b : a;
}

function order(a: string | null, b: string | null): number {
  return (a ?? "").localeCompare(b ?? "");
}

/**
 * Everybody of the corpus whom the question asks to speak, once each, as printed; nobody where it asks for no one's words.
 * An office at a time means who held it then.
 */
function speakersAsked(
  view: CorpusView,
  { speaker, speakers, speakerTerms, times, compared }: Understanding,
): string[] {
  if (!speaker || speaker.who === null) return [];
  const asked = speakers.length > 0 ? speakers : [speakerTerms];
  const meant = view.corpus.releases.flatMap((release) =>
    view
      .viewOf(release)
      .people()
      .filter((person) => asked.some((terms) => isPerson(terms, person)))
      .map(({ name, role }) => ({ name: name ?? role, release })),
  );
  const then = meant.filter(({ release }) => [...times, ...compared].some((time) => isOf(release, time)));
  return longestNames((then.length > 0 ? then : meant).flatMap(({ name }) => name ?? []));
}

function isOf({ release: { date, eventDate } }: AnnotatedRelease, time: TimeAsked): boolean {
  return holdsDay(time, date) || holdsDay(time, eventDate);
}

/** "Darmanin" beside "Gérald Darmanin" is one person printed twice; so is "Gerald Darmanin". */
function longestNames(names: readonly string[]): string[] {
  const byLength = [...new Set(names)].sort((a, b) => b.length - a.length);
  return byLength.filter((name, i) => !byLength.slice(0, i).some((longer) => plain(longer).endsWith(plain(name))));
}

function plain(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
