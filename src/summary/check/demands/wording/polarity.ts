/** A "not" of the quote stays, and none is added. */
import type { Claim, Demand } from "../../claim.ts";
import { bears } from "../../bearing/matching.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { isFinite } from "../../grammar/verbs.ts";

const NEGATION =
  /\b(?:not(?! (?:only|least|just))|no(?! (?:more|fewer|less) than)|never|none|nobody|nothing|neither|nor|without|cannot|can['’]t|won['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|hasn['’]t|haven['’]t|hadn['’]t|shouldn['’]t|wouldn['’]t|couldn['’]t|fail(?:s|ed|ing|ure)?|refus(?:e[sd]?|al|ing)|den(?:y|ies|ied)|reject(?:s|ed|ion|ing)?|unable|unlikely|impossible|hardly|barely|scarcely|lack(?:s|ed|ing)?|instead|rather than|except|excluding|no longer|stopped short|far from|rul(?:e[sd]?|ing) out|unless|un(?:willing|successful)|(?<=\b(?:is|are|was|were|be|been) (?:now )?)(?:over|past|gone|at an end)(?=\s*(?:[.,;:)[]|$|and\b|but\b)))(?!\p{L})/giu;

export const demandPolarity: Demand = (claim, sources) => {
  const said = negations(claim.text);
  if (said.some((at) => !sources.some(({ reading }) => isDenied(deniedBy(claim.reading, at), reading))))
    return "denies what its quotes do not deny";
  if (said.length > Math.max(...sources.map(({ quote }) => negations(quote.text).length)))
    return "denies what its quotes do not deny";
  const lost = sources.some(({ reading, quote }) =>
    negations(quote.text).some((at) => isLost(claim, reading, at, said.length)),
  );
  if (lost) return "leaves out a “not” of its quotes";
  const allowed = sources.some(({ reading }) =>
    reading.tokens.some((one) => PREVENTING.test(one.term) && isLetThrough(claim, reading, one)),
  );
  const isAllowed = allowed || sources.some(({ quote }) => isPutBack(claim.text, quote.text));
  return isAllowed ? "leaves out what its quotes say is prevented" : null;
};

/** "put the material online" for what is to be taken down there */
function isPutBack(text: string, printed: string): boolean {
  return TAKEN_DOWN.test(printed) && PUT_UP.test(text) && !TAKEN_DOWN.test(text);
}
const PUT_UP =
  /\b(?:put|puts|putting|post|posts|place|places|publish|publishes|keep|keeps|leave|leaves|upload|uploads|host|hosts|restore|spread|share)\b[^.,;]{3,50}\bonline\b/u;
const TAKEN_DOWN =
  /\b(?:t(?:ake|akes|aken|aking|ook)\b[^.,;]{0,40}\b(?:down|off)|down\b|offline|remov\w+|delet\w+|eras\w+|pull\w*|gone|disappear\w*|vanish\w*|wip\w+|purg\w+|withdr\w+|rid of|clear\w*|against|tackl\w+|combat\w*|fight\w*|block\w*|stop\w*|prevent\w*)\b/u;

const PREVENTING = /^(?:prevent|stop|halt|deter|foil|thwart|avert|revers|disrupt|dismantl)/u;
const AGAINST =
  /^(?:prevent|stop|halt|deter|foil|thwart|avert|revers|disrupt|dismantl|block|intercept|tackl|combat|fight|against|reduc|cut|curb|end|broken|break|bust|smash|crack|clamp|apart|down|shut|turn|avoid|target|address|fewer|respon|handl|manag|counter|stem|battl|confront)/u;

/** What is prevented, right behind the word, is in the sentence as a figure's thing; and nothing in it prevents. */
function isLetThrough(claim: Claim, { tokens, text }: Reading, word: Token): boolean {
  const behind: Token[] = [];
  for (const token of tokens.slice(word.at + 1)) {
    if (/[,;:–]/u.test(text.slice(tokens[token.at - 1]?.end ?? 0, token.start)) || behind.length === 4) break;
    if (token.isContent) behind.push(token);
  }
  if (isHelpedTo(claim, behind)) return true;
  if (claim.reading.tokens.some((token) => AGAINST.test(token.term) || AGAINST.test(token.word))) return false;
  const figures = behind.filter(({ isNumber }) => isNumber);
  return figures.some((figure) => standsIn(claim, figure)) || isDone(claim, behind[0]) || isAimedAt(claim, behind);
}

const HELPING = /^(?:help|allow|enabl|encourag|let|permit|assist|invit)$/u;

/** "help them to attempt another crossing" for "deter crossing attempts" */
function isHelpedTo({ reading: { tokens } }: Claim, prevented: readonly Token[]): boolean {
  return tokens.some((verb) => {
    if (tokens[verb.at - 1]?.word !== "to" || !prevented.some(({ term }) => term === verb.term)) return false;
    const before = tokens.slice(Math.max(0, verb.at - 14), verb.at - 1);
    const help = before.findLast(({ term }) => HELPING.test(term));
    return (
      help !== undefined && !/^(?:to|not)$/u.test(tokens[verb.at - 2]?.word ?? "") && tokens[help.at + 1]?.word !== "to"
    );
  });
}

/** "Measures abuse the system" for "to prevent abuse of the system" */
function isDone({ reading }: Claim, prevented: Token | undefined): boolean {
  return reading.tokens.some((token) => token.term === prevented?.term && isFinite(reading, token));
}

/** "cooperation to supply materials", "committed to the supply" for "disruption of materials’ supply" */
function isAimedAt({ reading: { tokens } }: Claim, prevented: readonly Token[]): boolean {
  const isAim = (at: number): boolean => tokens[tokens[at]?.word === "the" ? at - 1 : at]?.word === "to";
  return tokens.some(({ term, at }) => isAim(at - 1) && prevented.some((one) => one.term === term));
}

function negations(text: string): number[] {
  return Array.from(text.matchAll(NEGATION), ({ index }) => index);
}

/** The two words of meaning behind a negation. */
function deniedBy({ tokens }: Reading, at: number): Token[] {
  return tokens.filter(({ start, isContent }) => start > at && isContent).slice(0, 2);
}

/** The quote denies one of these words too. */
function isDenied(denied: readonly Token[], printed: Reading): boolean {
  return negations(printed.text).some((at) => {
    const behind = printed.tokens.filter(({ start, isContent }) => start > at && isContent).slice(0, 3);
    const there = behind.filter(({ start }) => !/\bbut\b/u.test(printed.text.slice(at, start)));
    return denied.some((token) => there.some((one) => bears(token, one)));
  });
}

/** The word behind the quote's negation is in the sentence, which denies nothing. */
function isLost(claim: Claim, printed: Reading, at: number, denied: number): boolean {
  const isNot = /^not\b/iu.test(printed.text.slice(at));
  const behind = printed.tokens.filter(({ start, isContent }) => start > at && isContent).slice(0, 2);
  const kept = KEPT.exec(claim.text)?.[1];
  if (kept !== undefined) return !isToldOf(claim, kept, printed) && denied === 0;
  if (denied > 0 || (isNot && isKeptFrom(claim, behind[0]))) return false;
  const isEnough = isNot && /^used?$/u.test(behind[0]?.word ?? "") && !isFought(claim);
  return isEnough
    ? behind.some(({ word }) => claim.reading.tokens.some((one) => one.word === word))
    : behind.every((token) => standsIn(claim, token));
}

/** "to keep *the internet* from becoming one", "aimed at stopping *terrorists* from using it" */
const KEPT =
  /\b(?:to|of|on|at|for|should|would|will|must|can|could|and) (?:help )?(?:keep|stop|prevent|block|bar)(?:p?ing)? ((?:[\p{L}’'-]+ ){1,4})from\b/iu;

/** Whoever, or whatever, is kept from it is told of in the quote. */
function isToldOf({ reading }: Claim, kept: string, printed: Reading): boolean {
  const last = kept.trim().split(" ").at(-1)?.toLowerCase() ?? "";
  return (
    /^(?:people|anyone|anybody|them|it|others|those)$/u.test(last) ||
    reading.tokens.some((token) => token.word === last && printed.tokens.some((one) => bears(token, one)))
  );
}

/** "to prevent its use", "against the use of it": for "is not used". */
function isKeptFrom({ reading: { tokens }, text }: Claim, denied: Token | undefined): boolean {
  if (/\b(?:stop\w*|prevent\w*|block\w*|keep\w* from)\b/iu.test(text)) return true;
  return tokens.some(
    ({ term, at }) =>
      term === denied?.term && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => KEEPING_FROM.test(word)),
  );
}
const KEEPING_FROM =
  /^(?:against|combat(?:s|ing)?|counter(?:s|ing)?|end(?:s|ing)?|curb(?:s|ing)?|fight(?:s|ing)?|stamp|avoid(?:s|ing)?)$/u;

/** Something is denied to somebody or kept from them, in whatever words. */
function isFought({ reading, text }: Claim): boolean {
  return (
    reading.tokens.some(({ term, word }) => AGAINST.test(term) || AGAINST.test(word)) ||
    /\b(?:den(?:y|ies|ied|ying)|(?:keep\w*|kept)(?! (?:\p{L}+ ){1,3}as\b)|free|rid|out of|off|no longer|safe from)\b/iu.test(
      text,
    )
  );
}

function standsIn({ reading }: Claim, token: Token): boolean {
  return reading.tokens.some((one) => one.isContent && bears(one, token));
}
