/** What stands before a quantity and changes it: "more than", "up to", "nearly", "half of". */

export type Bound = "over" | "at least" | "up to" | "under" | "nearly" | "about" | "none";

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ["over", /(?<!no )\b(?:more than|over|above|exceeding|exceeds?|exceeded|in excess(?: of)?|upwards(?: of)?|greater than|beyond|well over|topped|passed|higher than|longer than)$/iu],
  ["at least", /\b(?:at least|no (?:fewer|less) than|a minimum(?: of)?|minimum)$/iu],
  ["up to", /\b(?:(?<!\badd(?:s|ed|ing)? )up to|at (?:the )?most|as (?:much|many) as|a maximum(?: of)?|maximum|no more than|not more than|capped at|limited to|an? (?:cap|ceiling|limit) of)$/iu],
  ["under", /\b(?:less than|under|below|fewer than|shorter than)$/iu],
  ["nearly", /\b(?:nearly|almost|close to|just under|approaching|just short of)$/iu],
  ["about", /\b(?:about|around|roughly|approximately|some|circa|or so)$/iu],
]; // prettier-ignore
const BETWEEN = /(?:\s|[£€$¥]|\b(?:a|an|the|their|its|combined|total|of|further|another|additional|estimated)\b)+$/iu;
const FRACTION =
  /\b(half|third|thirds|quarter|quarters|majority|(?<!at )most)(?: of)?(?: (?:the|those|all|its|these))*(?: some| roughly)?\s*$/iu;

/** The bound of the quantity that begins at `start`. */
export function boundAt(text: string, start: number, end: number): Bound {
  const before = text.slice(Math.max(0, start - 40), start).replace(BETWEEN, "");
  const found = BOUNDS.find(([, pattern]) => pattern.test(before))?.[0];
  if (found && found !== "about") return found;
  return /^(?:\s?\+|[\s-]?(?:[\p{L}-]+ ){0,2}(?:or more|plus)\b)/iu.test(text.slice(end, end + 24))
    ? "at least"
    : (found ?? "none");
}

/** Whether only a part of the quantity is meant ("half of the 500"), and which. */
export function fractionAt(text: string, start: number): string | null {
  return FRACTION.exec(text.slice(Math.max(0, start - 36), start))?.[1]?.toLowerCase() ?? null;
}

/** What may be said for what is printed: the same bound, or one that follows from it. */
export function follows(said: Bound, printed: Bound): boolean {
  return said === printed || (said === "at least" && printed === "over");
}
