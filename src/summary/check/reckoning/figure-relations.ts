/** What a figure is to the words right around it: a part, a change by it, what is reached, a limit in time. */
import type { Mention } from "../../../language/mentions.ts";

const BOUND = "(?:(?:over|more than|about|around|nearly|almost|some|up to|at least|under|less than) )?";

/** Takes two texts with a figure each, which have the same value. */
export function isSameRelation(said: string, here: Mention, printed: string, there: Mention): boolean {
  if (isSome(said, here) && !isSome(printed, there)) return false;
  if (!isSameComparison(said, here, printed, there)) return false;
  if (here.kind === "share") return isSameShare(shareIn(said, here), shareIn(printed, there));
  if (here.kind === "duration") return isSameLimit(limitOf(said, here), limitOf(printed, there));
  const [step, other] = [stepBefore(said, here), stepBefore(printed, there)];
  if (step !== null && other !== null && step !== other) return false;
  const change = changeTo(said, here);
  return change === null || change === changeTo(printed, there);
}

const MORE = /^ (?:[\p{Ll}-]+ )?(?:more|higher|greater|larger|longer|above) than\b/iu;
const LESS = /^ (?:[\p{Ll}-]+ )?(?:fewer|less|lower|smaller|shorter|below|cheaper) than\b/iu;
const UP =
  /\b(?:more|higher|greater|larger|longer|above|up|increas|rise|rising|rose|grow|grew|exceed|extra|again|ahead)/iu;
const DOWN =
  /\b(?:fewer|less|lower|smaller|shorter|below|cheaper|down|reduc|fall|fell|drop|cut|decreas|declin|behind|saving)/iu;

/** "£10 more than" is neither "£10 less than" nor "£10". */
function isSameComparison(said: string, here: Mention, printed: string, there: Mention): boolean {
  const [own, other] = [said.slice(here.end), printed.slice(there.end)];
  if ((MORE.test(own) && LESS.test(other)) || (LESS.test(own) && MORE.test(other))) return false;
  if (MORE.test(other)) return UP.test(said);
  return !LESS.test(other) || DOWN.test(said);
}

/** "3 *of the* points", but not "3 of the 10 points" */
function isSome(text: string, { kind, end }: Mention): boolean {
  return kind === "number" && /^ of (?:the|these|those|its|their)\b(?! \d)/iu.test(text.slice(end));
}

type ShareRelation = "of" | "more" | "fewer" | "to" | "by" | null;

/** "50% more" is not "50% of", "to 40%" is not "by 40%". */
function isSameShare(here: ShareRelation, there: ShareRelation): boolean {
  if ((here === "of") !== (there === "of") || (here === "to" && there !== "to")) return false;
  return (
    !(there === "more" && here === "fewer") &&
    !(there === "fewer" && here === "more") &&
    !(there === "to" && here === "by")
  );
}

const REACHED = new RegExp(String.raw`\b(?:to|at|reach\p{L}*|hit) ${BOUND}$`, "iu");
const CHANGED_BY = new RegExp(String.raw`\bby ${BOUND}$`, "iu");
function shareIn(text: string, { start, end }: Mention): ShareRelation {
  if (/ of$/iu.test(text.slice(start, end))) return "of";
  const behind = /^\s(?:(of|that|those)|(more|higher|greater)|(?:fewer|less|lower))\b/iu.exec(text.slice(end));
  if (behind) return behind[1] === undefined ? (behind[2] === undefined ? "fewer" : "more") : "of";
  const before = text.slice(0, start);
  if (REACHED.test(before)) return "to";
  return CHANGED_BY.test(before) ? "by" : null;
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

/** "*to* more than £1.7bn", "*by* £1.7bn" */
function stepBefore(text: string, { start }: Mention): string | null {
  return (
    new RegExp(String.raw`\b(to|by) ${BOUND}(?:[£€$] ?)?$`, "iu").exec(text.slice(0, start))?.[1]?.toLowerCase() ?? null
  );
}

/** "expanded *to* 100 million" */
function changeTo(text: string, { start }: Mention): string | null {
  return CHANGED.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? null;
}
