/** What a figure is to the words right around it: a part, a change by it, what is reached, a limit in time, the sum that is promised. */
import type { Mention } from "../../language/mentions.ts";
import { isPastForm } from "./grammar.ts";
import type { Claim } from "./claim.ts";
import type { Source } from "./source.ts";

const BOUND = "(?:(?:over|more than|about|around|nearly|almost|some|up to|at least|under|less than) )?";

/** Takes two texts with a figure each, which have the same value. */
export function isSameRelation(said: string, here: Mention, printed: string, there: Mention): boolean {
  if (here.kind === "share") return isSameShare(shareIn(said, here), shareIn(printed, there));
  if (here.kind === "duration") return isSameLimit(limitOf(said, here), limitOf(printed, there));
  const change = changeTo(said, here);
  return change === null || change === changeTo(printed, there);
}

type ShareRelation = "of" | "more" | "fewer" | "to" | null;

/** "50% more" is not "50% of", "to 40%" is not "by 40%". */
function isSameShare(here: ShareRelation, there: ShareRelation): boolean {
  if ((here === "of") !== (there === "of") || (here === "to" && there !== "to")) return false;
  return !(there === "more" && here === "fewer");
}

const REACHED = new RegExp(String.raw`\b(?:to|at|reach\p{L}*|hit) ${BOUND}$`, "iu");

function shareIn(text: string, { start, end }: Mention): ShareRelation {
  if (/ of$/iu.test(text.slice(start, end))) return "of";
  const behind = /^\s(?:(of|that|those)|(more|higher|greater)|(?:fewer|less|lower))\b/iu.exec(text.slice(end));
  if (behind) return behind[1] === undefined ? (behind[2] === undefined ? "fewer" : "more") : "of";
  return REACHED.test(text.slice(0, start)) ? "to" : null;
}

const LIMIT = new RegExp(
  String.raw`\b(within|after|before|for|every|beyond|until) ${BOUND}(?:(?:the|a) )?(?:(?:last|past|next|first|full|combined) )?(?:\d+|one|two|three|four|five|six)?(?: (?:to|and|or) )?$`,
  "iu",
);

function limitOf(text: string, { start }: Mention): string | null {
  return LIMIT.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? null;
}

/** "after two hours" is not "within two hours". */
function isSameLimit(here: string | null, there: string | null): boolean {
  return here === null || there === null || here === there;
}

const CHANGED = new RegExp(
  String.raw`\b(?:expand|increas|rais|ris|rose|grow|grew|cut|reduc|fall|fell|drop|boost|bring|brought|extend|widen|enlarg)\p{L}*(?: (?:up|down|back))? (to|by) ${BOUND}(?:[£€$] ?)?$`,
  "iu",
);

/** "expanded *to* 100 million" */
function changeTo(text: string, { start }: Mention): string | null {
  return CHANGED.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? null;
}

/**
 * "£480 million that she promised to spend": what a relative clause tells of one figure is not told of another. Gives the figure
 * to which the sentence gives it.
 */
export function movedFigure(
  { reading, mentions }: Claim,
  { quote, reading: printed, mentions: own, bearing }: Source,
): Mention | null {
  const figures = own.filter(({ kind, end }) => kind === "money" && /^ (?:that|which) /u.test(quote.text.slice(end)));
  for (const figure of figures) {
    const verb = printed.tokens.find((token) => token.start > figure.end && isPastForm(token));
    const said = reading.tokens.find(({ at }) => verb !== undefined && bearing.get(at)?.has(verb.at));
    if (!said) continue;
    const sums = mentions.filter(({ kind }) => kind === "money");
    const near = [sums.findLast(({ end }) => end <= said.start), sums.find(({ start }) => start >= said.end)].filter(
      (one) => one !== undefined,
    );
    if (near.length > 0 && near.every(({ value }) => value !== figure.value)) return near[0] ?? null;
    const behind = sums.find(({ start }) => start >= said.end);
    if (
      isObject(reading.text.slice(said.end, behind?.start), near.length === 1) &&
      behind &&
      behind.value !== figure.value
    )
      return behind;
  }
  return null;
}

/** Only "to spend" or the like stands between a verb and the sum that is its object. */
function isObject(between: string, isAlone: boolean): boolean {
  return isAlone || /^(?: to \p{L}+)?(?: a| the| about| over| up to| more than)* $/u.test(between);
}
