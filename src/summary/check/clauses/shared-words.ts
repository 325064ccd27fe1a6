/**
 * What two parts of a sentence share, told with each: a verb ("will fund A and support B", "focused on A and on B"), one that is left
 * out the second time ("the one speaks of A, the other of B"), and whatever was done twice ("both in May and in June").
 */
import { read, type Token } from "../grammar/reading.ts";
import { beginsTensed, isClause, told, type Clauses } from "./sentence-parts.ts";
import { isVerb } from "../grammar/verbs.ts";

const LIST = /,? (?:and|as well as|along with|and also|but also) (?:also )?/gu;

/** Takes a sentence without its full stop. */
export function sharingClausesOf(text: string): readonly Clauses[] {
  return [...withoutVerb(text), ...doneTwice(text), ...metBoth(text), ...listed(text)];
}

/** "S will fund A and support B" as "S will fund A" and "S will support B"; "S includes A and B" as each of them. */
function listed(text: string): readonly Clauses[] {
  return Array.from(text.matchAll(LIST)).flatMap(({ index, 0: join }) => {
    const [left, right] = [text.slice(0, index), text.slice(index + join.length)];
    if (/\b(?:both|between|either)\b/iu.test(left)) return [];
    const [head] = read(right).tokens;
    if (head === undefined || beginsTensed(right) || isClause(right)) return [];
    const shared = head.word === "to" || BASE.test(head.word) ? openingsOfVerbs(left, head) : openingsOfObjects(left);
    return shared.map((opening) => told(left, `${opening} ${right}`));
  });
}

/** Verbs as they stand behind "to" and "will". */
const BASE =
  /^(?:help|fix|mend|break|disrupt|dismantle|curb|tackle|combat|prevent|deter|stop|reduce|strengthen|improve|reinforce|protect|share|develop|investigate|enhance|manage|address|expand|deepen|implement|enlarge|support|fund|provide|explore|continue|meet|travel|set|build|bring|keep|make|give|go|take|push|ensure|increase|boost|crack|clamp|end|save|work|cover|discuss|prepare|offer|pay|buy|finance|create|establish|accelerate|speed|step|lead|return|resettle|fight|better|cut|pool|embed|deploy|intercept|target|call|seek)$/u;

/** What stands before the verb of the part before: up to "will" or "to". */
function openingsOfVerbs(left: string, head: Token): string[] {
  const governing =
    head.word === "to"
      ? / (?=to \p{Ll})/gu
      : /(?<= (?:will|would|must|can|could|should|may|might|to))(?: also)? (?=\p{Ll})/gu;
  return Array.from(left.matchAll(governing), ({ index }) => left.slice(0, index));
}

/** Up to the last verb, with the preposition that it takes. */
function openingsOfObjects(left: string): string[] {
  const reading = read(left);
  const verb = reading.tokens.findLast((token) => token.at > 0 && isVerb(reading, token));
  const next = verb ? reading.tokens[verb.at + 1] : undefined;
  if (verb === undefined || next === undefined) return [];
  return [left.slice(0, /^(?:on|for|of|to|in|at|with|about)$/u.test(next.word) ? next.end : verb.end)];
}

const GAPPED =
  /^([^,;]+?) (\p{Ll}+(?: (?:ahead|forward|back))?) (of|to|on|for|about) ([^;]+?)(?:,|;)(?: (?:and|while))? ([^,;]{2,40}?) \3 ([^,;]+)$/u;

/** "The PA speaks of A, the Home Office of B": each speaks. "The 2022 one" is what the first is, and "one" what A is. */
function withoutVerb(text: string): readonly Clauses[] {
  const [, first = "", verb = "", link = "", what = "", second = "", other = ""] = GAPPED.exec(text) ?? [];
  const { tokens } = read(second);
  if (verb === "" || tokens.some((token) => isVerb(read(second), token))) return [];
  const subject = second.replace(/\bone$/u, first.split(" ").at(-1) ?? "");
  const object = other.replace(/^one (?=(?:in|at|on|for)\b)/u, `${what.replace(/ (?:in|at|on|for) [^,]*$/u, "")} `);
  return [told(`${first} ${verb} ${link} ${what}`, `${subject} ${verb} ${link} ${object}`)];
}

const LINK = "(?:in|on|at|during|for|with|before|after|to) ";
const TWICE: readonly RegExp[] = [
  new RegExp(`^(.+?),? both (${LINK}[^,;]+?) and (${LINK}[^,;]+)$`, "u"),
  new RegExp(
    `^(.+?),? (?:twice|on two occasions|two times)[,:]? (?:first )?(${LINK}[^,;]+?),? and (?:then )?(?:again )?(${LINK}[^,;]+)$`,
    "u",
  ),
  new RegExp(`^(.+?),? first (${LINK}[^,;]+?),? and (?:then )(?:again )?(${LINK}[^,;]+)$`, "u"),
];
const TWO =
  /^(.+? (?:met|saw|hosted|received)) (?:two|2) ([^,]+?)s( in \p{Lu}\p{L}+)?, (\p{Lu}[^,\d]+?) (on [^,]+?),? and (\p{Lu}[^,\d]+?) (on [^,]+)$/u;

const TWO_GUESTS =
  /^(.+? (?:met|hosted|received)) (\p{Lu}[^,\d]*?) (in \p{Lu}\p{L}+) (on [^,]+?),? and (\p{Lu}[^,\d]*?)( there)? (on [^,]+)$/u;

/** "met A in Paris on 3 May and B there on 4 June" */
function metBoth(text: string): readonly Clauses[] {
  const [, met = "", one = "", place = "", when = "", ...others] = TWO_GUESTS.exec(text) ?? [];
  const [other = "", there, then = ""] = others;
  if (met === "") return [];
  return [told(`${met} ${one} ${place} ${when}`, `${met} ${other}${there === undefined ? "" : ` ${place}`} ${then}`)];
}

/** "met first in Paris and then in London", "both in 2022 and in 2024", "met two ministers, A on … and B on …" */
function doneTwice(text: string): readonly Clauses[] {
  const [, met = "", whom = "", place = "", ...each] = TWO.exec(text) ?? [];
  const [one = "", when = "", other = "", then = ""] = each;
  const twice = TWICE.flatMap((form) => {
    const [, base = "", first = "", second = ""] = form.exec(text) ?? [];
    return base === "" ? [] : [told(`${base} ${first}`, `${base} ${second}`)];
  });
  return met === ""
    ? twice
    : [told(`${met} ${whom} ${one}${place} ${when}`, `${met} ${whom} ${other}${place} ${then}`)];
}
