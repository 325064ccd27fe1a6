/** What will, may, should or must be is not said to be, and what is or was is not said to come. */
import { isLightWord } from "../../../language/light-words.ts";
import type { Claim, Demand } from "../claim.ts";
import { bears } from "../matching.ts";
import type { Reading, Token } from "../reading.ts";
import type { Source } from "../source.ts";

type Mode =
  | "pledged"
  | "will"
  | "may"
  | "should"
  | "must"
  | "can"
  | "would"
  | "irrealis"
  | "infinitive"
  | "done"
  | "open";

const MODALS: Readonly<Record<string, Mode>> = {
  will: "will", shall: "will", may: "may", might: "may", could: "may", should: "should", must: "must", can: "can", would: "would", to: "infinitive",
}; // prettier-ignore
/** Verbs that make what follows them a matter of talk or wish. */
const IRREALIS =
  /^(?:discuss|explor|consid|propos|hope|seek|aim|plan|want|try|attempt|suggest|wish|intend|call|urg|push|desir)/u;
const SKIPPED =
  /^(?:also|not|be|been|being|both|further|even|now|only|still|already|continue|continu|help|soon|therefore|then|thus|have|has|jointly|significantly|never|work|seek)$/u;

const SAID: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\b(?:will|shall|is going to|are going to|is set to|are set to)\b/iu, /\b(?:will|shall|going to|to be held|set to|commit\w*|pledg\w*|plans?|promis\w*|to ensure|continued? to|would|tasked|looks? ahead|must|aim\w*|to finalise)\b/iu, "says that something will be"],
  [/\b(?:may|might|could|possibl[ey]|potential(?:ly)?|likely|expected to|is expected|are expected)\b/iu, /\b(?:may|might|could|possibl[ey]|potential(?:ly)?|likely|expect\w*|can|thought to)\b/iu, "says that something may be"],
  [/\b(?:should|ought to)\b/iu, /\b(?:should|ought to)\b/iu, "says that something should be"],
  [/\b(?:must|has to|have to|needs? to|required?|obliged?|mandatory|compulsory|imperative)\b/iu, /\b(?:must|has to|have to|needs?|required?|obliged?|imperative|needed)\b/iu, "says that something must be"],
  [/\b(?:would)\b/iu, /\b(?:would|will|should)\b/iu, "says that something would be"],
  [/\b(?:guarante\w+|certain(?:ly)?|definite(?:ly)?|undoubtedly|surely|inevitabl[ey]|confirm\w*)\b/iu, /\b(?:guarante\w+|certain(?:ly)?|definite(?:ly)?|definitively|ensur\w+|confirm\w*)\b/iu, "is surer than its quotes"],
]; // prettier-ignore

export const demandModality: Demand = (claim, sources) => {
  const printed = withoutMonths(sources.map(({ quote }) => quote.text).join("\n"));
  const unborne = SAID.find(([said, borne]) => said.test(withoutMonths(claim.text)) && !borne.test(printed));
  if (unborne) return unborne[2];
  if (PERFECT.test(claim.text) && !sources.some(isPast)) return "says that something has been";
  const shifted = claim.reading.tokens.find((token) => isShifted(claim, token, sources));
  return shifted ? `changes what is, will or may be (${shifted.raw})` : null;
};

const PERFECT =
  /\b(?:has|have|had)(?: (?:\p{L}+ly|also|already|now|since|both|even))* (?:been|\p{L}+(?:ed|en|wn)|made|met|held|led|built|cut|put|set|paid|spent|brought|begun|become|come|gone|given|got)\b/u;
const PAST_AUXILIARY = /\b(?:has|have|had|having|was|were|since|already|so far|in the last|amount\p{L}*)\b/u;

/** The quote tells of what is past or done. */
function isPast({ reading, quote }: Source): boolean {
  return (
    PAST_AUXILIARY.test(quote.text) ||
    reading.tokens.some((token) => isParticiple(token) && isFinite(reading.tokens, token))
  );
}

/** "May" the month is no "may". */
function withoutMonths(text: string): string {
  return text.replace(/\bas \w+ as possible\b|\b\d{1,2} May\b|\bMay \d+|\bin May\b/gu, "");
}

/** A verb stands in another mode than every word of the quotes that bears it. */
function isShifted({ reading }: Claim, token: Token, sources: readonly Source[]): boolean {
  if (
    !token.isContent ||
    token.isNumber ||
    token.word.endsWith("ly") ||
    (token.isCapital && token.at > 0) ||
    SPEAKING.test(token.term)
  )
    return false;
  const printed = sources.flatMap((source) =>
    source.reading.tokens
      .filter((one) => one.isContent && bears(token, one))
      .map((one) => ({
        one,
        source,
        mode: printedMode(source, one),
        isSame: one.term === token.term,
      })),
  );

  const said =
    modeOf(reading, token) === "open" && printed.some(({ one }) => isPresentOf(reading, token, one))
      ? "done"
      : modeOf(reading, token);
  if (said === "open" || (isLightWord(token.word) && !printed.some(({ isSame }) => isSame))) return false;
  const closest = printed.some(({ isSame }) => isSame) ? printed.filter(({ isSame }) => isSame) : printed;
  const isMeant = closest.every(({ one, source, mode }) => mode !== "done" && isAhead(source, one));
  const isComing = closest.every(
    ({ source, mode }) =>
      mode !== "done" &&
      /\b(?:will|should|may|must|would)\b/u.test(source.quote.text) &&
      !PAST_AUXILIARY.test(source.quote.text),
  );
  if (said === "done" && (isMeant || isComing)) return closest.length > 0;
  return closest.length > 0 && !closest.some(({ mode }) => mayStandFor(said, mode));
}

const PLEDGING = /^(?:commit|pledg|promis|plan|agre|vow|undertak|continu|set|due|task|prepar)/u;

/** What is said is done by saying it: "I want to thank" is thanks. */
const SPEAKING =
  /^(?:thank|prais|welcom|hail|applaud|commend|said|say|call|describ|express|promis|pledg|underlin|emphasis|stress|acknowledg|recognis)/u;

/** Only meant, wanted or to come: behind "commitment to", "the aim of", or behind a modal with no finite past between. */
function isAhead({ reading }: Source, one: Token): boolean {
  const before = reading.tokens.slice(0, one.at);
  if (before.slice(-6).some(({ term }) => AHEAD.test(term)))
    return !isParticiple(one) || !isFinite(reading.tokens, one);
  if (!isParticiple(one) && before.some(({ term }) => /^(?:commit|focus|aim)/u.test(term))) return true;
  const last = before.findLast(
    (token) =>
      MODALS[token.word] !== undefined ||
      /^(?:has|have|had|was|were)$/u.test(token.word) ||
      (isParticiple(token) && isFinite(reading.tokens, token)),
  );
  return last !== undefined && /^(?:will|shall|may|might|could|should|must|would)$/u.test(last.word);
}
const AHEAD = /^(?:aim|ensur|commit|focus|plan|hope|intend|propos|call|want|purpos)/u;

/** An infinitive may tell what is over, or what must be. */
function printedMode(source: Source, one: Token): Mode {
  if (isOver(source, one)) return "done";
  const mode = modeOf(source.reading, one);
  const before = source.quote.text.slice(0, one.start);
  const isBare =
    isParticiple(one) && !/^(?:has|have|had|was|were)$/u.test(source.reading.tokens[one.at - 1]?.word ?? "");
  if (isBare && /\bwill (?:see|mean|have|find)\b[^,;:–]*$/u.test(before)) return "will";
  if (mode === "open" && isParticiple(one) && source.reading.tokens[one.at - 1]?.isContent) return "done";
  if (mode !== "infinitive") return mode;
  if (/\bmet\b/u.test(before) && /^(?:discuss|talk)/u.test(one.term)) return "done";
  if (/\b(?:must|imperative|need)\b/iu.test(before)) return "must";
  return /\b(?:will|commit\w*|pledg\w*|promis\w*|agreed)\b/u.test(before) ? "pledged" : mode;
}

/** "improves" for "improve" */
function isPresentOf({ tokens, text }: Reading, said: Token, printed: Token): boolean {
  const [a, b] = [said.raw.toLowerCase(), printed.raw.toLowerCase()];
  const [before, next] = [tokens[said.at - 1], tokens[said.at + 1]];
  if (
    !before?.isContent ||
    !next ||
    text.slice(before.end, said.start) !== " " ||
    text.slice(said.end, next.start) !== " "
  )
    return false;
  return a !== b && (a === `${b}s` || a === `${b}es`);
}

/** "work to reduce the number by 36% in 2023": an infinitive with a figure and a year that is past. */
function isOver({ reading, mentions, quote }: Source, token: Token): boolean {
  if (modeOf(reading, token) !== "infinitive") return false;
  const behind = mentions.filter(({ start }) => start > token.end && start < token.end + 90);
  const year = quote.release.date?.slice(0, 4) ?? "";
  return (
    behind.some(({ kind }) => kind === "share") &&
    behind.some(({ kind, value }) => kind === "date" && /^\d{4}$/u.test(value) && value < year)
  );
}

const ALLOWED: Readonly<Record<Mode, readonly Mode[]>> = {
  will: ["will", "pledged", "open"],
  may: ["may", "can", "open"],
  should: ["should", "open"],
  must: ["must", "open", "done"],
  can: ["can", "pledged", "open", "infinitive", "will", "must"],
  pledged: ["pledged", "will", "infinitive", "open"],
  would: ["would", "will", "should", "open", "pledged"],
  irrealis: ["irrealis", "pledged", "may", "infinitive", "will", "open"],
  infinitive: ["infinitive", "pledged", "will", "open", "done", "must", "irrealis", "can"],
  done: ["done", "open"],
  open: ["open"],
};

function mayStandFor(said: Mode, printed: Mode): boolean {
  return ALLOWED[said].includes(printed);
}

/** What the words just before a verb make of it; `open` where they do not tell. */
function modeOf({ tokens, text }: Reading, token: Token): Mode {
  for (let at = token.at - 1; at >= Math.max(0, token.at - 5); at--) {
    const before = tokens[at];
    const next = tokens[at + 1];
    if (!before || !next || /[,;:–()]/u.test(text.slice(before.end, next.start))) break;
    const modal = MODALS[before.word];
    if (modal === "infinitive") return isVerbBehindTo(tokens, at) ? governed(tokens, at) : "open";
    if (modal === "can" && tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === "will")) return "will";
    if (modal) return modal;
    if (
      /^(?:has|have|had|was|were)$/u.test(before.word) &&
      (isParticiple(token) || /(?:wn|nt|lt|ght|ut|un|ung)$/u.test(token.raw))
    )
      return perfect(tokens, at);
    if (IRREALIS.test(before.term) && token.word.endsWith("ing")) return "irrealis";
    if (before.word === "and" && tokens[at - 1]?.isContent) return coordinated({ tokens, text }, at - 1, token);
    if (!SKIPPED.test(before.word) && !before.word.endsWith("ly")) break;
  }
  return isParticiple(token) && isFinite(tokens, token) ? "done" : "open";
}

/** "will be implemented and *enlarged*": the second verb has the mode of the first. */
function coordinated(reading: Reading, at: number, token: Token): Mode {
  const first = reading.tokens[at];
  const mode = first ? modeOf(reading, first) : "open";
  if (mode !== "open") return mode;
  return isParticiple(token) && isFinite(reading.tokens, token) ? "done" : "open";
}

/** "will have been", "may have": the modal behind the auxiliary decides. */
function perfect(tokens: readonly Token[], at: number): Mode {
  const before = tokens[at - 1];
  return (
    (before && MODALS[before.word] && MODALS[before.word] !== "infinitive" ? MODALS[before.word] : "done") ?? "done"
  );
}

function isVerbBehindTo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    !/^(?:the|a|an|this|these|their|its|france|uk|calais)$/u.test(next.word) &&
    !next.isCapital &&
    !next.isNumber
  );
}

/** An infinitive behind "discussed", "hopes", "plans" is as open as they are. */
function governed(tokens: readonly Token[], at: number): Mode {
  const before = tokens[at - 1];
  if (before && /^(?:need|needs|imperative|necessary)$/u.test(before.raw)) return "must";
  if (tokens[at + 1]?.word === "be" || (before && PLEDGING.test(before.term))) return "pledged";
  return before && IRREALIS.test(before.term) ? "irrealis" : "infinitive";
}

function isParticiple({ raw }: Token): boolean {
  return (
    /ed$/iu.test(raw) ||
    PAST.test(raw.toLowerCase()) ||
    /^(?:met|made|held|signed|sent|led|built|cut|set|put|fell|rose|grew|took|saw|won|lost|paid|spent|brought|broke|began|came|went|gave|got|found)$/iu.test(
      raw,
    )
  );
}
const PAST =
  /^(?:made|held|sent|led|built|put|taken|seen|won|lost|paid|spent|brought|broken|driven|written|spoken|chosen|fallen|risen|stolen|proven|shown|known|grown|drawn|begun|come|gone|given|got|found|done)$/u;

/** A past form that is no attribute: not right behind an article, a number or an adjective's place. */
function isFinite(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.at - 1];
  const next = tokens[token.at + 1];
  if (!before) return false;
  if (!before.isContent && !/^(?:who|which|that|they|he|she|it|and|also|already|have|has)$/u.test(before.word))
    return false;
  if (next?.isContent && !next.isCapital && !next.isNumber) return false;
  return (
    next === undefined ||
    !/^(?:by|to|in|for|from|with|on|at|within|after|before|during|under)$/u.test(next.word) ||
    before.isCapital
  );
}
