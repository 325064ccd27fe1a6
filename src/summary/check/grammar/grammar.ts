/**
 * How much a verb is said to be so: done, coming, meant, wished or only talked of. Read from the words before it, which
 * in English tell: modals, auxiliaries, "to", and the word that governs an infinitive or a gerund ("focused on reversing").
 */
import { isPresentVerb } from "./present-verbs.ts";
import type { Reading, Token } from "./reading.ts";

export type Force = "fact" | "will" | "due" | "aim" | "wish" | "talk" | "may" | "can" | "must" | "should" | "would";

const MODALS: Readonly<Record<string, Force>> = {
  will: "will", shall: "will", may: "may", might: "may", could: "may", can: "can", should: "should", must: "must", would: "would", ought: "should",
}; // prettier-ignore

/** Words that govern an infinitive, a gerund or what they are about, and what they make of it. */
const GOVERNORS: readonly (readonly [RegExp, Force])[] = [
  [/^(?:hope|want|wish|desir|seek|sought|try|tri|attempt|bid|keen|eager|urg|call|push|press|request|ask|encourag|appeal|demand|effort|endeavour)$/u, "wish"],
  [/^(?:explor|consid|discuss|discussion|propos|propos|examin|option|way|mean|opportun|possibl|chanc|scope|talk|debat|studi|look|idea|agenda)$/u, "talk"],
  [/^(?:need|imper|necessari|requir|essenti|vital|crucial|import|must|prioriti)$/u, "must"],
  [/^(?:commit|commit|pledg|promis|agre|vow|undertak|task|set|due|go|decid|readi|expect|sign|foresaw|forese|foreseen|envisag)$/u, "will"],
  [/^(?:aim|focus|design|plan|intend|intent|order|purpos|goal|object|view|measur|action|fund|deploi|work|help|support|approach|prepar|mean|ensur|enabl|use|so)$/u, "aim"],
]; // prettier-ignore
/** What is done in order to do something else is done with it: "met to discuss", "visited to see". */
const ATTENDED = /^(?:met|meet|visit|travel|held|hold|came|come|went|continu|carri|keep|kept|begin|began|start)$/u;
const SKIPPED =
  /^(?:not|also|never|both|further|even|now|only|still|already|therefore|then|thus|soon|so|far|better|jointly|together|closely|\p{L}+ly)$/u;
export const BE = /^(?:is|are|was|were|be|been|being)$/u;
const HAVE = /^(?:has|have|had|having)$/u;
const PREPOSITION = /^(?:of|on|in|at|for|by|with|from|to|about|towards|into|after|before|while|when)$/u;
const IRREGULAR =
  /^(?:met|made|held|sent|led|built|took|taken|saw|seen|won|lost|paid|spent|brought|broke|broken|began|begun|came|come|went|gone|gave|given|got|found|fell|fallen|rose|risen|grew|grown|put|set|cut|shut|drove|driven|struck|kept|told|said|became|become|left|sought|lent|bought|sold|hit|underwent|undertook|drew|drawn|laid|dealt|fought|caught|withdrew|chose|chosen|showed|shown|spoke|spoken|wrote|written|agreed)$/u;

export function isPastForm({ raw }: Token): boolean {
  const word = raw.toLowerCase();
  return (
    (word.endsWith("ed") &&
      !/^(?:need|speed|indeed|hundred|united|succeed|proceed|exceed|feed|embed|shed)$/u.test(word)) ||
    IRREGULAR.test(word)
  );
}

const NOUNS_IN_ING =
  /^(?:being|bring|king|ring|sting|swing|wing|meetings?|fundings?|crossings?|hearings?|buildings?|beginnings?|kings?|things?|springs?|smuggling|trafficking|understanding|launchings?|sharing|standing|upcoming|coming|following|including|during|according|regarding|working|housing|training|sentencing|spending|evenings?|mornings?|backing|policing|founding|hosting|monitoring|rebuilding|neighbouring|ongoing|increasing|existing|outstanding|emerging|growing|pressing|lasting|remaining|far-reaching|wide-ranging)$/u;

export function isGerund({ raw }: Token): boolean {
  return /ing$/iu.test(raw) && raw.length > 4 && !NOUNS_IN_ING.test(raw.toLowerCase());
}

/** No verb, even behind "to": "linked to illegal migration", "opens the door to further cooperation". */
const NO_VERB =
  /(?<!^(?:men|posi|condi|func|ques|cau|sta|sanc|por|auc|envi|commis))[st]ions?$|(?<!^(?:imple|docu|supple|comple|com|experi|aug))ments?$|ity$|(?<!^(?:de|reve|appe|sign|he|ste|se|withdraw|rev|tri|equ))al$|(?:ous|ful|less|ible)$|^(?:clos|deep|strong|great|high|wid|broad|larg|tight|safe|fast|quick)er$|^(?:new|joint|date|key|major|such|other)$/u;

/** The force with which a token is a verb; null where nothing tells that it is one. */
export function forceOf(reading: Reading, token: Token, depth = 0): Force | null {
  const { tokens } = reading;
  if (SKIPPED.test(token.raw.toLowerCase()) || NO_VERB.test(token.word)) return null;
  let at = token.at - 1;
  let [isPassive, isPerfect] = [false, false];
  for (; at >= 0 && !isBorder(reading, at + 1); at--) {
    if (
      tokens
        .slice(Math.max(0, at - 3), at + 1)
        .map(({ word }) => word)
        .join(" ") === "for the 1th time"
    )
      at -= 4;
    const word = tokens[at]?.word ?? "";
    if (BE.test(word)) isPassive = true;
    else if (HAVE.test(word)) isPerfect = true;
    else if (tokens[at]?.isCapital === true || !SKIPPED.test(word)) break;
  }
  const before = isBorder(reading, at + 1) ? undefined : tokens[at];
  if (before && MODALS[before.word] && !token.isNumber) return modalOf(tokens, at);
  if (before?.word === "to" && !isGerund(token) && !tokens[at + 1]?.isCapital)
    return isPerfect && !isPastForm(token) ? null : infinitiveForce(reading, at, depth);
  if (tokens.slice(at + 1, token.at).some(({ word }) => word === "being")) return null;
  if ((isPassive || isPerfect) && (isPastForm(token) || isGerund(token))) return forceOfClause(reading, token);
  const isByDoing = before?.word === "by" && token.word.endsWith("ing");
  if (before && (isGerund(token) || isByDoing)) return gerundForce(reading, before, depth);
  if (before && /^(?:and|or|but)$/u.test(before.word)) return coordinatedForce(reading, token, at, depth);
  if (before && /^help(?:s|ed|ing)?$/u.test(before.word)) return forceOf(reading, before, depth + 1);
  if (isPastForm(token) && isFinite(tokens, token)) return forceOfClause(reading, token);
  return null;
}

/** "can" behind "mean we can": as sure as what it is behind. */
function modalOf(tokens: readonly Token[], at: number): Force {
  const modal = MODALS[tokens[at]?.word ?? ""] ?? "fact";
  return modal === "can" && tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === "will") ? "will" : modal;
}

/** A comma or a dash stands before this token. */
function isBorder({ tokens, text }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && /[,;:–—()]/u.test(text.slice(before.end, token.start));
}

/** "has been tasked to", "is to be", "plans to", "in order to". */
function infinitiveForce(reading: Reading, to: number, depth: number): Force {
  const { tokens } = reading;
  const before = tokens[to - 1];
  if (before && /^(?:how|whether|ways?)$/u.test(before.word)) return "talk";
  if (before?.raw === "meant") return "aim";
  const isOfNoun =
    before?.isContent === true && forceOf(reading, before, depth + 1) === null && kindOf(before.term) === null;
  if (before && (BE.test(before.word) || (isOfNoun && tokens[to + 1]?.word === "be"))) return "due";
  const force = governedForce(reading, to, depth) ?? "aim";
  return force === "must" && isOfNoun && !before.isCapital ? "aim" : force;
}

/** "committed to preparing", "discussed convening", "by funding"; a gerund behind a mere noun is its attribute. */
function gerundForce(reading: Reading, before: Token, depth: number): Force | null {
  if (before.word === "by") return forceOfMain(reading, before);
  if (before.isCapital) return governedForce(reading, before.at, depth, true);
  if (PREPOSITION.test(before.word)) {
    const degree = before.word === "in" ? degreeBefore(reading, before) : null;
    const main = degree && forceOfMain(reading, degree);
    if (main !== null) return main;
    const force = governedForce(reading, before.at, depth, true);
    const isInDoing = force !== null && /^(?:of|in|for)$/u.test(before.word);
    return isInDoing ? weaker(force === "must" ? "aim" : force, "aim") : force;
  }
  const kind = before.isContent ? kindOf(before.term) : null;
  return kind !== null || ATTENDED.test(before.term) ? governedForce(reading, before.at + 1, depth, true) : null;
}

/** The first of the words of degree before an "in": "will go *further* and faster in tackling". */
function degreeBefore({ tokens }: Reading, { at }: Token): Token | null {
  const [first, and, last] = tokens.slice(Math.max(0, at - 3), at);
  if (!DEGREE.test(last?.word ?? "")) return null;
  return (and?.word === "and" && DEGREE.test(first?.word ?? "") ? first : last) ?? null;
}
const DEGREE = /^(?:faster|further)$/u;

/** "will strengthen security by funding": as sure as the first verb of the clause. */
function forceOfMain({ tokens }: Reading, { at, clause }: Token): Force | null {
  return MODALS[tokens.find((one) => one.at < at && one.clause === clause && MODALS[one.word])?.word ?? ""] ?? null;
}

/** What the governing word makes of what is behind `at`, no surer than the governing word itself is said. */
function governedForce(reading: Reading, at: number, depth: number, isOfGerund = false): Force | null {
  if (depth > 3) return null;
  const { tokens } = reading;
  for (let place = at - 1; place >= Math.max(0, at - 10); place--) {
    const governor = tokens[place];
    const kind = governor ? kindOf(governor.term) : null;
    if (!governor || governor.isCapital || (kind === null && !governor.isContent)) continue;
    if (isOfGerund && place < at - 6 && kind !== "will") continue;
    if (kind === "will" && !isOfGerund && (place < at - 2 || tokens[place + 1]?.word === "up")) continue;
    const own = forceOf(reading, governor, depth + 1);
    if (ATTENDED.test(governor.term) || /^went$/iu.test(governor.raw))
      return own ?? (/^(?:meetings?|visits?)$/u.test(governor.word) ? "aim" : "fact");
    if (kind !== null) return own === null ? kind : weaker(kind, own);
    if (own !== null) return isOfGerund ? null : "aim";
  }
  return null;
}

function kindOf(term: string): Force | null {
  return GOVERNORS.find(([words]) => words.test(term))?.[1] ?? null;
}

const ORDER: readonly Force[] = ["talk", "may", "wish", "should", "must", "aim", "can", "due", "would", "will", "fact"];

function weaker(a: Force, b: Force): Force {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

/** "will be implemented and enlarged": the second verb is as sure as the first, where it has the same form. */
function coordinatedForce(reading: Reading, token: Token, and: number, depth: number): Force | null {
  const isPlain = !isPastForm(token) && !isGerund(token);
  const earlier = reading.tokens
    .slice(isPlain ? and - 1 : Math.max(0, and - 14), and)
    .filter((one) => one.isContent && isPastForm(one) === isPastForm(token) && isGerund(one) === isGerund(token));
  for (const one of earlier.reverse()) {
    const force = depth < 3 ? forceOf(reading, one, depth + 1) : null;
    if (force !== null) return force;
  }
  if (isPastForm(token) && hasBeenAway(reading, and)) return "fact";
  return isPastForm(token) && isFinite(reading.tokens, token) ? "fact" : null;
}

/** "has been to one place and …": done, though no verb of meaning tells it. */
function hasBeenAway({ tokens }: Reading, and: number): boolean {
  return tokens
    .slice(Math.max(0, and - 8), and)
    .some(({ word, at }) => word === "been" && HAVE.test(tokens[at - 1]?.word ?? "") && tokens[at + 1]?.word === "to");
}

/** A noun is as sure as the verb before it in its clause: "will expedite deployment". */
export function nounForce(reading: Reading, noun: Token): Force | null {
  const before = reading.tokens.slice(Math.max(0, noun.at - 6), noun.at).filter(({ clause }) => clause === noun.clause);
  for (const token of before.reverse()) {
    if (MODALS[token.word]) return MODALS[token.word] ?? null;
    const kind = token.isContent ? kindOf(token.term) : null;
    const force = token.isContent ? forceOf(reading, token, 2) : null;
    if (kind === "aim" && /^(?:on|at)$/u.test(reading.tokens[token.at + 1]?.word ?? ""))
      return governedForce(reading, token.at, 0, true) ?? "aim";
    if (kind !== null && kind !== "aim") return force === null ? kind : weaker(kind, force);
    if (force !== null) return force;
  }
  return null;
}

/** "will see migrants relocated", "to ensure it is removed", "imperative that they are": as sure as what brings it about. */
function forceOfClause(reading: Reading, token: Token): Force | null {
  const before = reading.tokens
    .slice(Math.max(0, token.at - 8), token.at)
    .filter(({ clause }) => clause >= token.clause - 1);
  const bringing = before.findLast(({ word }) => /^(?:see|mean|have|get)$/u.test(word));
  const modal = bringing && reading.tokens[bringing.at - 1];
  if (modal && MODALS[modal.word]) return MODALS[modal.word] ?? "fact";
  if (before.some(({ word, at }) => isSubordinating(word, reading.tokens[at + 1]?.word))) return null;
  if (before.some(({ word, at }) => word === "as" && /^(?:they|he|she|it)$/u.test(reading.tokens[at + 1]?.word ?? "")))
    return null;
  const isTimed = before.some(
    ({ word, at }) => /^(?:before|after)$/u.test(word) && !reading.tokens[at + 1]?.word.endsWith("ing"),
  );
  if (isTimed && /^(?:is|are|has|have)$/u.test(reading.tokens[token.at - 1]?.word ?? "")) return null;
  const as = before.findLast(
    ({ word, at }) => word === "as" && /^(?:the|its|their)$/u.test(reading.tokens[at + 1]?.word ?? ""),
  );
  if (as && /^(?:is|are)$/u.test(reading.tokens[token.at - 1]?.word ?? "")) return null;
  if (before.some(({ word }) => /^(?:imperative|necessary|essential|vital|needs?)$/u.test(word))) return "must";
  const wanted = before.findLast(
    ({ term, word }, i) =>
      (/^(?:ensur|want|hope|wish)$/u.test(term) && word !== "wanted") ||
      (word === "so" && before[i + 1]?.word === "that"),
  );
  return wanted ? "aim" : "fact";
}

/** "while", "under which": what stands behind has a verb of its own. */
function isSubordinating(word: string, next: string | undefined): boolean {
  return /^(?:while|once|when|until|if)$/u.test(word) || (word === "under" && next === "which");
}

/** No other word of the sentence can be its verb. */
function isOnlyVerb(tokens: readonly Token[], token: Token): boolean {
  return token.at > 0 && tokens.every((one) => one === token || !isTensed(tokens, one));
}

/** A word that may be the verb of its sentence; "difficulties posed by migration" has it elsewhere. */
function isTensed(tokens: readonly Token[], token: Token): boolean {
  if (MODALS[token.word] || BE.test(token.word) || HAVE.test(token.word)) return true;
  return isPastForm(token) ? tokens[token.at + 1]?.word !== "by" : isPresentVerb(tokens, token);
}

/** A past form that is no attribute ("planned dismantling") and no participle behind its noun ("journeys prevented by"). */
function isFinite(tokens: readonly Token[], token: Token): boolean {
  const [before, next] = [tokens[token.at - 1], tokens[token.at + 1]];
  if (next && (BE.test(next.word) || MODALS[next.word] || isPresentVerb(tokens, next))) return false;
  if (isOnlyVerb(tokens, token)) return true;
  if (!before || tokens.slice(Math.max(0, token.at - 3), token.at).some(({ word }) => HAVE.test(word))) return false;
  if (
    !before.isContent &&
    !/^(?:who|which|that|they|he|she|it|also|already|both|firmly|themselves|itself|himself|herself)$/u.test(before.word)
  )
    return false;
  if (isBeforeVerb(tokens, token)) return false;
  if (SIMPLE_PAST.test(token.raw) || NO_ATTRIBUTE.test(token.raw)) return true;
  if (isNamed(before) || /^(?:who|which|that|they|he|she|it)$|ly$/u.test(before.word)) return true;
  if (next?.word === "to" && /^(?:will|wish)$/u.test(kindOf(token.term) ?? "")) return true;
  return next === undefined ||
    !/^(?:by|to|in|for|from|with|on|at|within|after|before|during|under|through|thanks|since|so)$/u.test(next.word)
    ? !next?.isContent || next.isCapital || /[^s]s$|^(?:wo)?men$|^(?:people|police|children)$/u.test(before.raw)
    : false;
}

/** Past forms that are no participles. */
export const SIMPLE_PAST =
  /^(?:spanned|ranged|rose|fell|grew|went|came|became|began|took|gave|saw|drove|broke|chose|spoke|wrote|drew|withdrew)$/u;

/** Past forms that stand before no noun to describe it: "law enforcement *helped* cut the number". */
const NO_ATTRIBUTE = /^(?:helped|thanked|hailed|praised|applauded|commended|welcomed|urged)$/u;

/** A name: a capital, at the head of a sentence one of a word that is no plural. */
function isNamed({ isCapital, at, word }: Token): boolean {
  return isCapital && (at > 0 || !/[^s]s$|^(?:people|person)$/u.test(word));
}

/** "Attempts prevented this year are up": the verb is still to come in its clause, and this one brings no clause of its own. */
function isBeforeVerb(tokens: readonly Token[], token: Token): boolean {
  if (
    /^(?:agre|sai|said|told|stress|not|found|recognis|acknowledg|announc|confirm|emphasis|underlin|state|explain|add|believ|declar|describ|made|ensur|felt|saw)/u.test(
      token.term,
    )
  )
    return false;
  const behind = tokens.slice(token.at + 1).filter(({ clause }) => clause === token.clause);
  const end = behind.findIndex(({ word }) => BE.test(word) || HAVE.test(word) || MODALS[word] !== undefined);
  return end >= 0 && !behind.slice(0, end).some(({ word }) => /^(?:that|which|who|and|to|how|what)$/u.test(word));
}
