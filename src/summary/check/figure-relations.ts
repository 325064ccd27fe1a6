/** What a figure is to the words right around it: a part, a change by it, what is reached, a limit in time. */
import type { Mention } from "../../language/mentions.ts";

const BOUND = "(?:(?:over|more than|about|around|nearly|almost|some|up to|at least|under|less than) )?";

/** Takes two texts with a figure each, which have the same value. */
export function isSameRelation(said: string, here: Mention, printed: string, there: Mention): boolean {
  if (here.kind === "share") return isSameShare(shareIn(said, here), shareIn(printed, there));
  if (here.kind === "duration") return isSameLimit(limitOf(said, here), limitOf(printed, there));
  if (isSome(said, here) && !isSome(printed, there)) return false;
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

/** "3 *of the* points" */
function isSome(text: string, { kind, end }: Mention): boolean {
  return kind === "number" && /^ of (?:the|these|those|its|their)\b/iu.test(text.slice(end));
}

/** "expanded *to* 100 million" */
function changeTo(text: string, { start }: Mention): string | null {
  return CHANGED.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? null;
}
