/** Whether a question said in full asks what was asked: nothing new in it, nothing of the person's own words lost. */
import type { Question } from "../answering/answer.ts";
import { readIntent } from "../answering/understanding/intent.ts";
import { readFollowUp } from "../answering/understanding/follow-up.ts";
import { expectedKind } from "../language/answer-kind.ts";
import { analyse, fold, subjectTerms } from "../language/terms.ts";

const LONGEST = 400;
const MARKUP = /[<>{}|\\`*_#~^[\]\n]|https?:|www\./u;
/** Words that turn or narrow a question, and pronouns aside no part of its subject. */
const TURNING =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|except|only|just|before|after|since|until|more|less|fewer|most|least|over|under|first|last|other|ne|pas|non|jamais|aucune?|sans|sauf|seulement|avant|apres|depuis|plus|moins|premiere?|derniere?|autres?)\b|n['’]t\b/gu;

/** Takes what a model wrote for the last of a thread's questions. */
export function isFaithful(rewritten: string, { text, earlier }: Question): boolean {
  if (rewritten.length > LONGEST || MARKUP.test(rewritten) || readIntent(rewritten) !== null) return false;
  if (/[.?!]\s+\S/u.test(rewritten)) return false;
  const own = termsOf(text);
  const known = new Set([...own, ...earlier.flatMap(termsOf)]);
  const said = termsOf(rewritten);
  const leftOut = own.filter((term) => !said.includes(term));
  return (
    said.every((term) => known.has(term)) &&
    leftOut.length === 0 &&
    asksTheSame(rewritten, text, earlier.at(-1) ?? "") &&
    turnsTheSame(rewritten, text, earlier)
  );
}

/** Whether a question needs to be said in full: it leans on those before, and does not merely ask for more of the last answer. */
export function leans({ text, earlier }: Question): boolean {
  return earlier.length > 0 && readIntent(text) === null && readFollowUp(text) === "continues";
}

/** The same kind of thing; where the question does not tell it ("and in 2024?"), that of the question before. */
function asksTheSame(rewritten: string, text: string, before: string): boolean {
  const { kind } = expectedKind(rewritten);
  const own = expectedKind(text).kind;
  return own === "any" ? kind === "any" || kind === expectedKind(before).kind : kind === own;
}

/** No "not" or "before" lost, and none that neither it nor the questions before have. */
function turnsTheSame(rewritten: string, text: string, earlier: readonly string[]): boolean {
  const own = turnsIn(text);
  const known = new Set([...own, ...earlier.flatMap(turnsIn)]);
  const said = turnsIn(rewritten);
  return own.every((word) => said.includes(word)) && said.every((word) => known.has(word));
}

function turnsIn(text: string): string[] {
  return fold(text.replaceAll(/n['’]t\b/gu, " not")).match(TURNING) ?? [];
}

function termsOf(text: string): string[] {
  return subjectTerms(analyse(text)).map(({ term }) => term);
}
