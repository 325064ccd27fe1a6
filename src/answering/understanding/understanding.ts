/** What a question asks, as rules can read it: the one thing that finding, choosing and declining work from. */
import { expectedKind, type AnswerKind } from "../../language/answer-kind.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import type { Language } from "../../language/periods.ts";
import { findSpeakerAsked, type SpeakerAsked } from "./speaker-asked.ts";
import { readShape, type Shape } from "./shape.ts";
import { findOrder, findTimesAsked, type Order, type TimeAsked } from "./time-asked.ts";
import { findWantedTerms, type WantedTerm } from "./wanted-terms.ts";

export interface Understanding {
  readonly text: string;
  readonly language: Language;
  readonly kind: AnswerKind;
  readonly shape: Shape;
  readonly order: Order;
  /** Times that are compared with one another; empty where none or only one is named. */
  readonly compared: readonly TimeAsked[];
  /** Times that an answer must fit, all of them. */
  readonly times: readonly TimeAsked[];
  readonly speaker: SpeakerAsked | null;
  readonly wanted: readonly WantedTerm[];
}

/** Reads one question that stands alone; `today` (YYYY-MM-DD) is what relative dates count from. */
export function understand(text: string, today: string | null): Understanding {
  const language = detectLanguage(text);
  const times = findTimesAsked(text, language, today);
  const compared = coordinated(text, times);
  const speaker = findSpeakerAsked(text);
  return {
    text,
    language,
    kind: expectedKind(text),
    shape: readShape(text, compared.length),
    order: findOrder(text),
    compared,
    times: compared.length > 0 ? [] : joinYears(times),
    speaker,
    wanted: findWantedTerms(text, language, { times, speaker }),
  };
}

/** "in 2016, 2017 and 2024": times with nothing but a comma or "and" between them. */
function coordinated(text: string, times: readonly TimeAsked[]): TimeAsked[] {
  const between = /^[\s,]*(?:and|or|et|ou|vs\.?|versus|with|than|avec)?\s*(?:the|in|of|en|de|those of|that of)?\s*$/iu;
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
function joinYears(times: readonly TimeAsked[]): TimeAsked[] {
  const year = times.length === 2 ? times.find((time) => !time.anyYear && time.years.length === 1) : undefined;
  const month = times.find((time) => time.anyYear);
  if (!year?.years[0] || !month?.from || !month.to) return [...times];
  const from = `${year.years[0]}${month.from.slice(4)}`;
  const to = `${year.years[0]}${month.to.slice(4)}`;
  return [{ ...month, from, to, anyYear: false, years: [] }];
}
