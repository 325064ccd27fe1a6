/** "500 French personnel" are no answer to how many British officers there are: a nation beside a number must be the one asked. */
import type { Mention } from "../../language/mentions.ts";
import { analyse } from "../../language/terms.ts";
import type { SentenceView } from "./corpus-view.ts";
import type { AskedText } from "./fit.ts";

const NATIONS: readonly (readonly string[])[] = [
  "british uk britain english england",
  "french france français française",
  "german germany allemand",
  "belgian belgium belge",
  "dutch netherlands",
  "irish ireland",
  "spanish spain",
  "italian italy italien",
  "albanian albania albanais",
  "afghan afghanistan",
  "syrian syria",
  "iranian iran",
  "iraqi iraq",
  "eritrean eritrea",
  "sudanese sudan",
  "vietnamese vietnam",
  "american america usa",
  "norwegian norway",
  "swedish sweden",
  "danish denmark",
  "polish poland",
  "canadian canada",
  "australian australia",
  "ukrainian ukraine",
  "russian russia",
  "chinese china",
  "japanese japan",
  "indian india",
  "turkish turkey",
  "rwandan rwanda",
].map((words) => analyse(words).map(({ term }) => term));

/** Place of a nation in the table by one of its terms, -1 for none. */
export const nationOf = (term: string): number => NATIONS.findIndex((nation) => nation.includes(term));
const REACH = 30;

/** Whether a nation stands behind the number ("UK-funded" is none), and the question asks "how many" of another. */
export function isOfOthers({ end }: Mention, view: SentenceView, { text }: AskedText): boolean {
  const asked = nationsIn(ASKED_NOUN.exec(text)?.[1] ?? "");
  if (asked.length === 0) return false;
  const near = view.terms.filter((one) => one.start >= end && one.start - end < REACH && view.text[one.end] !== "-");
  const told = near.map(({ term }) => nationOf(term)).filter((nation) => nation >= 0);
  return told.length > 0 && !told.some((nation) => asked.includes(nation));
}

const ASKED_NOUN =
  /\b(?:how many|number of|combien d(?:e|['’]))\s*((?:(?!(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could|in|on|at|for|to|from|by|of|ont|a|sont)\b)[\p{L}’'-]+\s*){1,4})/iu;

/** "How much did Norland pay?" */
const PAYER =
  /\b(?:how much|what (?:sum|amount)|how many (?:million |billion )?(?:euros|pounds|dollars))\b.*?\b(?:did|does|do|has|have|had|is|was|will|would)\s+(?:the\s+)?(?<payer>\p{L}+)\s+(?:(?:government|itself|alone|actually|ever)\s+)*(?:pay|paid|put|contribut|give|gave|giving|spen[dt]|invest|chip|provid|commit|hand|fund)\p{L}*/iu;
/** "Norland funding", "a deal with Norland worth 3 million". */
const GIVER =
  /(?<giver>\p{Lu}\p{L}+)[ -](?:financial |government )?(?:investment|fund(?:ing|ed)|money|contribution|paid)|\b(?:deals?|agreements?|arrangements?) with (?:the )?(?<partner>\p{Lu}\p{L}+) worth/gu;

/** Whether it is asked what one nation paid, and a sum is told of another. */
export function isPaidByOthers({ text }: SentenceView, question: AskedText): boolean {
  const asked = nationsIn(PAYER.exec(question.text)?.groups?.["payer"] ?? "");
  if (asked.length === 0) return false;
  const givers = [...text.matchAll(GIVER)].flatMap(({ groups }) =>
    nationsIn(`${groups?.["giver"] ?? ""} ${groups?.["partner"] ?? ""}`),
  );
  const told = givers.length > 0 ? givers : nationsIn(text);
  return told.length > 0 && !told.some((nation) => asked.includes(nation));
}

export function nationsIn(words: string): number[] {
  return analyse(words)
    .map(({ term }) => nationOf(term))
    .filter((nation) => nation >= 0);
}
