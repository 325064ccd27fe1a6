/** Follow-ups about the last answer itself: further quotes for it, who spoke, where it stands. */
import type { Quote } from "./answer.ts";
import { mergeSameWords } from "./quotes.ts";
import type { Ranking } from "./ranking.ts";
import { quoteOf } from "./quoting.ts";
import { chooseQuotes } from "./selection.ts";
import type { FollowUp } from "./understanding/follow-up.ts";
import type { Understanding } from "./understanding/understanding.ts";

const PAGE = 3;
/** Further quotes may be this much weaker than the best. */
const STILL_WORTH = 0.6;

/** Quotes for the `turn`th "more" (from 1), or the quotes of the first answer again for "who said that?" and "source?". */
export function quotesAbout(ranking: Ranking, asked: Understanding, followUp: FollowUp, turn: number): Quote[] {
  const shown = chooseQuotes(ranking, asked);
  if (followUp !== "more") return shown.slice(0, 1);
  const top = ranking.evidence[0]?.score ?? 0;
  const further = mergeSameWords(
    ranking.evidence
      .slice(0, 30)
      .filter(({ score }) => score >= top * STILL_WORTH)
      .map(quoteOf),
  );
  const unseen = further.filter(
    (quote) => !shown.some((one) => one.start === quote.start && one.release === quote.release),
  );
  return unseen.slice((turn - 1) * PAGE, turn * PAGE);
}
