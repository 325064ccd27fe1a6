/**
 * What hangs on a noun, told as a sentence of its own about that noun: "the deal, which is worth …", "children, whose safety …",
 * "the agreement, a deal between …, will …", "their meeting in Paris, where they …", "…, with 31 networks dismantled".
 */
import { read } from "../grammar/reading.ts";
import { isPastForm } from "../grammar/grammar.ts";
import { beginsTensed, subjectIn, told, type Clauses } from "./sentence-parts.ts";
import { DETERMINER, isVerb } from "../grammar/verbs.ts";

/** No comma but one within a figure. */
const STRETCH = String.raw`(?:[^,;]|,(?=\d))+`;
const INSERTED = new RegExp(`^(${STRETCH}), (${STRETCH}), (${STRETCH}.*)$`, "u");
const APPOSED = /^(?:an?|the|one of|his|her|its|their) /u;

/** Takes a sentence without its full stop; gives the sentence without what hangs on a noun of it, and that told by itself. */
export function hangingClausesOf(text: string): readonly Clauses[] {
  const [, subject = "", inserted = "", rest = ""] = INSERTED.exec(text) ?? [];
  const said = beginsTensed(rest) ? saidOf(subject, inserted) : null;
  return [...(said === null ? [] : [told(said, `${subject} ${rest}`)]), ...trailingIn(text)];
}

/** "which calls …", "worth …", "a deal between …" and "signed on …", said of a noun. */
function saidOf(noun: string, hanging: string): string | null {
  const [, relative] = /^(?:which|who) (.+)$/u.exec(hanging) ?? [];
  if (relative !== undefined) return `${noun} ${relative}`;
  const be = /[^s]s$/u.test(noun) ? "are" : "is";
  if (hanging.startsWith("worth ") || APPOSED.test(hanging)) return `${noun} ${be} ${hanging}`;
  const [head] = read(hanging).tokens;
  return head?.isContent === true && isPastForm(head) ? `${noun} ${be === "is" ? "was" : "were"} ${hanging}` : null;
}

function trailingIn(text: string): readonly Clauses[] {
  return Array.from(text.matchAll(/, (?=(?:which|who|whose|where|with|an?) )| (?=worth )/gu)).flatMap(
    ({ index, 0: gap }) => {
      const [left, hanging] = [text.slice(0, index), text.slice(index + gap.length)];
      if (/\b(?:and|or|but|of|is|are|was|were|be|been)$/u.test(left)) return [];
      const tellings = hanging.startsWith("where ")
        ? [toldThere(left, hanging)]
        : hanging.startsWith("with ")
          ? [toldBeside(hanging)]
          : antecedentsIn(left).map((noun) =>
              hanging.startsWith("whose ") ? toldOfOwner(noun, hanging) : saidOf(noun, hanging),
            );
      return tellings.filter((one) => one !== null).map((one) => told(left, one));
    },
  );
}

/** "whose safety both call …", "whose safety is …": the safety of the noun. */
function toldOfOwner(noun: string, hanging: string): string | null {
  const [, owned = "", rest = ""] = /^whose (\p{L}+) (.+)$/u.exec(hanging) ?? [];
  if (beginsTensed(rest)) return `the ${owned} of ${noun} ${rest}`;
  const subject = subjectIn(rest);
  const [, verb, behind] = subject === null ? [] : (/^(\S+) (.+)$/u.exec(rest.slice(subject.length).trim()) ?? []);
  return verb === undefined || behind === undefined ? null : `${subject} ${verb} the ${owned} of ${noun} ${behind}`;
}

/** "…, with 31 networks already dismantled this year" */
function toldBeside(hanging: string): string | null {
  const { text, tokens } = read(hanging.replace(/^with /u, ""));
  const participle = tokens.find((token) => token.at > 0 && !token.isCapital && token.isContent && isPastForm(token));
  const before = text.slice(0, participle?.start).replace(/ (?:already|now|so far) $/u, " ");
  if (participle === undefined || !/[^s]s $/u.test(before)) return null;
  return `${before}have been ${text.slice(participle.start)}`;
}

/** "met in Paris, where they also discussed …": at the meeting in Paris, whoever the sentence is about. */
function toldThere(left: string, hanging: string): string | null {
  const [, rest] = /^where (?:they|the (?:pair|two|ministers|two ministers)) (?:also )?(.+)$/u.exec(hanging) ?? [];
  const place = [...left.matchAll(/\bin (\p{Lu}\p{L}+)/gu)].at(-1)?.[1];
  const subject = subjectIn(left);
  const isMeeting = /\b(?:met|meeting|talks)\b/u.test(left);
  return rest === undefined || place === undefined || subject === null || !isMeeting
    ? null
    : `At their meeting in ${place}, ${subject} ${rest}`;
}

/** The noun phrases that end where a sentence does, a time behind them apart; each whole, as nothing may be said of half of one. */
function antecedentsIn(left: string): readonly string[] {
  const ending = left.replace(/ (?:on \d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?|in \d{4}|today)$/u, "");
  return [...new Set([left, ending])].flatMap((one) => {
    const reading = read(one);
    return reading.tokens
      .filter((token) => {
        const before = reading.tokens[token.at - 1];
        if (!token.isContent && !DETERMINER.test(token.word)) return false;
        if (before === undefined) return true;
        return /^(?:of|in|on|for|with|by|to|from|at|against|under)$/u.test(before.word) || isVerb(reading, before);
      })
      .map(({ start }) => one.slice(start))
      .filter((noun) => !/[,;]/u.test(noun))
      .map((noun) => noun.replace(/^an? (?:new )?/u, "the "));
  });
}
