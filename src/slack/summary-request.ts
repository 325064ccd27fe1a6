/** What is typed after "summary": a subject, a release, two releases, a time, a person, a length. */
import { speakerName } from "../checking/finder.ts";
import type { Corpus } from "../corpus/release.ts";
import { findPeriods } from "../language/periods.ts";
import { fold } from "../language/terms.ts";
import type { Length, SummaryRequest } from "../summary/summary.ts";

const LENGTHS = new Map<string, Length>([
  ["line", "line"],
  ["ligne", "line"],
  ["points", "points"],
  ["page", "page"],
]);
const DAY = "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)";
const FROM = new RegExp(`(?:^|\\s)(?:from|since|depuis|de|du)\\s+${DAY}(?=\\s|$)`, "iu");
const TO = new RegExp(`(?:^|\\s)(?:to|until|till|à|au|jusqu.en|jusqu.au)\\s+${DAY}(?=\\s|$)`, "iu");
const IN = new RegExp(`(?:^|\\s)(?:in|en)\\s+${DAY}(?=\\s|$)`, "iu");
const BY = /(?:^|\s)(?:by|par)\s+(.+)$/iu;
const AGAINST = /\s+(?:vs\.?|versus|against|contre)\s+/giu;
const LEADING = /^(?:of|on|about|de|du|des|sur)\s+/iu;
/** A part of a title this long stands for the release, where only one has it. */
const FEWEST_TITLE_WORDS = 3;

/** Reads the request; null where nothing is asked for. */
export function readSummaryRequest(typed: string, corpus: Corpus): SummaryRequest | null {
  const { length, rest } = takeLength(typed.trim());
  const pair = findPair(corpus, rest);
  if (pair) return { length, ...pair };
  const whole = findByTitle(corpus, rest.replace(LEADING, ""));
  if (whole) return { length, release: whole };
  const { times, left } = takeTimes(rest);
  const { speaker, topic } = takeSpeaker(left, corpus);
  if (topic === "" && speaker === undefined && Object.keys(times).length === 0) return null;
  return { length, ...times, ...(speaker !== undefined && { speaker }), ...(topic !== "" && { topic }) };
}

function takeLength(typed: string): { length: Length; rest: string } {
  const [, first = "", rest = ""] = /^(\S+)\s+(.+)$/u.exec(typed) ?? [];
  const length = LENGTHS.get(first.toLowerCase());
  return length === undefined ? { length: "points", rest: typed } : { length, rest };
}

function takeTimes(typed: string): { times: Pick<SummaryRequest, "from" | "to">; left: string } {
  const [from, to, within] = [FROM, TO, IN].map((pattern) => pattern.exec(typed)?.[1]);
  const left = [FROM, TO, IN].reduce((text, pattern) => text.replace(pattern, " "), typed);
  const first = from ?? within;
  const last = to ?? within;
  if (first === undefined && last === undefined) return takeWrittenTime(typed) ?? { times: {}, left };
  return { times: { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) }, left };
}

/** A day, a month or a year as people write it, with what leads to it. */
const WRITTEN =
  /(?:^|\s)(?:(?<since>from|since|depuis)\s+|(?<until>to|until|till|à|jusqu.en|jusqu.au)\s+|(?:in|on|en|le|de|du|au)\s+)?(?<time>(?:(?:\d{1,2}(?:st|nd|rd|th|er)?\s+)?\p{L}+\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?)?\d{4}(?:-\d{2}){0,2})$/iu;

/** "14 November 2022", "small boats since May 2023", "2022-11-14" alone; null where the text ends with no such time. */
function takeWrittenTime(typed: string): { times: Pick<SummaryRequest, "from" | "to">; left: string } | null {
  const { index, groups } = WRITTEN.exec(typed) ?? {};
  const { time = "", since, until } = groups ?? {};
  const period = [...findPeriods(time, "en", null), ...findPeriods(time, "fr", null)].find(
    ({ start, end }) => start === 0 && end === time.length,
  );
  if (period === undefined || NAMED.test(time)) return null;
  const times = {
    ...(until === undefined && { from: period.from }),
    ...(since === undefined && { to: period.to }),
  };
  return { times, left: typed.slice(0, index) };
}
/** A word before a year that is no month: "Olympics 2024" is a subject. */
const NAMED = /^(?:olympics|brexit|covid|coronavirus|pandemic|pandémie|coronation)\b/iu;

/** "by NAME" means a person only where some release quotes one of that name; else it belongs to the subject. */
function takeSpeaker(typed: string, { releases }: Corpus): { speaker: string | undefined; topic: string } {
  const name = BY.exec(typed)?.[1]?.trim();
  const asked = fold(name ?? "");
  const isQuoted = releases.some(({ speeches }) =>
    speeches.some(({ speaker }) => asked !== "" && fold(speakerName(speaker) ?? "").includes(asked)),
  );
  const speaker = isQuoted ? name : undefined;
  const topic = (speaker === undefined ? typed : typed.replace(BY, "")).trim().replace(LEADING, "");
  return { speaker, topic: topic.replace(/\s+/gu, " ").replace(/^["“«]\s*|\s*["”»]$/gu, "") };
}

/** Two releases with "against" between them, wherever that is: a title may hold the word too. */
function findPair(corpus: Corpus, typed: string): Pick<SummaryRequest, "release" | "against"> | null {
  for (const { index, 0: between } of typed.matchAll(AGAINST)) {
    const release = findByTitle(corpus, typed.slice(0, index));
    const against = findByTitle(corpus, typed.slice(index + between.length));
    if (release !== null && against !== null) return { release, against };
  }
  return null;
}

function findByTitle({ releases }: Corpus, typed: string): string | null {
  const words = fold(typed.trim().replace(/^["“«]\s*|\s*["”»]$/gu, ""));
  if (words === "") return null;
  const exact = releases.find(({ release }) => [release.id, release.source, release.title].map(fold).includes(words));
  if (exact) return exact.release.id;
  const holding = releases.filter(({ release }) => fold(release.title).includes(words));
  const isTelling = words.split(/\s+/u).length >= FEWEST_TITLE_WORDS && holding.length === 1;
  return isTelling ? (holding[0]?.release.id ?? null) : null;
}
