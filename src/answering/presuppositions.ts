/** What a question takes for granted, held against the best evidence: an end, an outcome, a direction. */
import { directionOf } from "../language/direction.ts";
import { isEnding } from "../language/endings.ts";
import { isStopWord } from "../language/stop-words.ts";
import type { Verdict } from "./verdict.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type { Understanding } from "./understanding/understanding.ts";
import type { WantedTerm } from "./understanding/wanted-terms.ts";

/** A word is met by itself rather than by another. */
const ITSELF = 0.85;

/** `missing`: subject words that the evidence does not meet. Null where nothing is taken for granted that it does not bear out. */
export function findBrokenPresupposition(
  asked: Understanding,
  best: Evidence,
  missing: readonly string[],
): Verdict | null {
  if (missing.length > 0 && asksForOneself(asked)) return { reason: "weak-evidence", missing };
  if (asked.kind.kind === "reason" && goesTheOtherWay(asked, best)) return { reason: "detail-not-given", missing: [] };
  if (STOPPED_DOING.test(asked.text) && !STOPPED.test(best.view.text))
    return { reason: "detail-not-given", missing: [] };
  const ending = best.coverage.met.find(({ wanted, here }) => here < ITSELF && presupposesEnd(wanted, asked));
  if (ending) return { reason: "weak-evidence", missing: [ending.wanted.written] };
  if (lacksPart(asked, best)) return { reason: "detail-not-given", missing: [] };
  const { text } = best.view;
  const isUntold = OUTCOME.test(asked.text) && isStillAhead(text);
  const isOnlyMeeting = DECISION.test(asked.text) && MEETING.test(text) && !DECIDED.test(text);
  const isOnlyDue = DECISION.test(asked.text) && MEETING_AHEAD.test(text) && !DONE.test(text);
  const isUnreached = isUntold || isOnlyDue || isOnlyMeeting || isOnlyWished(asked.text, text);
  return !asked.asksForNews && isUnreached ? { reason: "detail-not-given", missing: [] } : null;
}

const PART_OF =
  /\b(?:how (?:many|much)|what (?:share|proportion|percentage|part|fraction)|combien) (?:of|de|d['’]) ?(?:the|these|those|them|all|its|their|les|ces|l['’])?.*?\b(?:is|are|was|were|came|comes?|had|have|has|went|goes|go|sont|étaient|viennent)\b/iu;

/** "How many of the officers are women?": of those alone, not of all officers. */
function lacksPart({ text }: Understanding, { coverage, view }: Evidence): boolean {
  const part = PART_OF.exec(text);
  if (!part || !/\b(?:of|de)\b/iu.test(part[0])) return false;
  const behind = part.index + part[0].length;
  return coverage.met.some(
    ({ wanted, here }) =>
      wanted.start >= behind && wanted.weight > HELPING && (here < PARTLY || isOnlyInCompound(wanted, view)),
  );
}

/** "The UK-France unit" made no arrest in the UK: a name that stands only beside a hyphen tells no part. */
function isOnlyInCompound({ named, term, alternatives }: WantedTerm, { terms, text }: Evidence["view"]): boolean {
  const names = new Set([term, ...alternatives.map((one) => one.term)]);
  const told = named ? terms.filter((one) => names.has(one.term)) : [];
  return told.length > 0 && told.every(({ start, end }) => text[start - 1] === "-" || text[end] === "-");
}

/** Words of less weight only help. */
const HELPING = 0.9;
/** A word of the same family, or what the sentence points back to, is enough. */
const PARTLY = 0.5;

/** "How do I renew …?": who asks for themselves wants that very thing done, not something like it. */
export function asksForOneself({ text }: Understanding): boolean {
  return FOR_ONESELF.test(text);
}

const FOR_ONESELF = /\b(?:do|can|could|should|would|may|must) (?:i|we)\b|\bmy\b/iu;

/** "Why did it rise?", of what is printed to have fallen. */
function goesTheOtherWay({ direction }: Understanding, { view }: Evidence): boolean {
  const printed = directionOf(view.text);
  return direction !== null && printed !== null && printed !== direction;
}

/** "Why did it end?", but not "failed asylum seekers": there the word only tells which. */
function presupposesEnd({ term, written, end, occasion }: WantedTerm, { text, language }: Understanding): boolean {
  const next = /^\s+([\p{L}'’-]+)/u.exec(text.slice(end))?.[1]?.toLowerCase();
  if (occasion || OPPOSITE_NUMBER.test(`${written}${text.slice(end)}`)) return false;
  return isEnding(term, language) && !(written.endsWith("ed") && next !== undefined && !isStopWord(next));
}

/** "When did it stop sharing …?": what stops, hinders or prevents somebody else is no end of that. */
const STOPPED_DOING =
  /\b(?:when|why|how come|since|did|does|has|have|had|was|were)\b.*\b(?:stop(?:s|ped)?|quit|ceas(?:e|ed|es)|gave up|give up) (?!(?:being|anything)\b)(?!\p{L}+ings\b)\p{L}{2,}ing\b/iu;
const STOPPED =
  /\b(?:stopp?(?:ed|s)?|stopping|ceas\p{L}+|end(?:s|ed|ing)?|halt\p{L}*|discontinu\p{L}+|no longer|suspend\p{L}*|withdr[ae]w\p{L}*|g[ai]ve up|quit)\b/iu;

const OPPOSITE_NUMBER = /^opposite (?:number|side)/iu;

const OUTCOME =
  /^(?:and |so )?what (?:was|were|got|did \p{L}+(?: and \p{L}+)?) (?:agreed?|discuss(?:ed)?|sign(?:ed)?|sa(?:id|y)|settled?) (?:at|during)\b|\bwhat (?:happened|came (?:out )?of|(?:was|were|got) (?:decided|concluded|the (?:\p{L}+ )?(?:outcome|result|conclusion|upshot)s?))\b|\bwhat did .{3,80} (?:decide|conclude|(?:agree|achieve|settle|resolve)(?: on)? (?:in|at|during|after|when))\b|\b(?:outcome|results?|conclusions?) of\b|\bhow did .{3,80} (?:go|end|turn out)\b/iu;
const AHEAD =
  /\b(?:will|to be held|to take place|looks? ahead|looking ahead|upcoming|forthcoming|discussed (?:convening|holding)|plans? to|later this (?:week|month|year)|next (?:week|month|year)|due to)\b/iu;
/** "She will meet her colleagues": nothing was decided yet. */
const MEETING_AHEAD =
  /\b(?:will|shall|(?:is|are) (?:due |expected |set |going )?to|plans? to) (?:\p{L}+ )?(?:travel|meet|visit|host|attend|gather|convene|be held|take place)\b/iu;
const DONE = /\b(?:was|were|has|have|agreed|decided|concluded|signed|adopted|met|led to|resulted)\b/iu;

/** "When was the agreement concluded?", of one that is only called for. */
const BROUGHT_ABOUT =
  /\b(?:was|were|did|has|have|had|been)\b.*\b(?:conclude|sign|reach|finali[sz]e|adopt|ratif|achieve|enter into force|come into force|take place|convene|attend|create|establish|launch|happen|came? to|held|hold)\p{L}*\b/iu;
const INTENDED =
  /\b(?:meant|supposed|due|planned|going|intended|expected|hoped|call(?:s|ed)?|want(?:s|ed)?) (?:to|for)\b|\bplans?\b/iu;
const WISHED =
  /\b(?:call(?:s|ed|ing)? for|discuss(?:ed|ing) (?:convening|holding|creating|setting up)|hop(?:es|ed|ing) (?:for|to)|propos(?:es|ed|ing)|appelle\p{L}* à)\b/iu;

function isOnlyWished(question: string, text: string): boolean {
  return BROUGHT_ABOUT.test(question) && !INTENDED.test(question) && WISHED.test(text) && !DONE.test(text);
}

/** "What did they decide in Paris?": that they met there does not tell. */
const DECISION =
  /\bwhat (?:was|were|got|has been) (?:decided|concluded|agreed|resolved|settled)\b|\bwhat did .{3,80} (?:decide|conclude|agree|resolve|settle)\b|\b(?:outcome|results?|conclusions?|decisions?) of\b|\bqu['’](?:ont-ils|a-t-on|ont|a) .{0,60}(?:décidé|conclu|convenu)/iu;
const MEETING = /\b(?:met|meetings?|talks|summit|visit(?:ed)?|rencontr\p{L}+|réunions?|sommet)\b/iu;
const DECIDED =
  /\b(?:agree\p{L}*|decid\p{L}*|decision|commit\p{L}*|conclu\p{L}*|confirm\p{L}*|pledg\p{L}*|promis\p{L}*|resol\p{L}*|adopt\p{L}*|sign\p{L}*|announc\p{L}*|approv\p{L}*|welcom\p{L}*|endors\p{L}*|deal|accord|will|would|must|need|plans?|aims?|to \p{L}+ (?:the|a|an|their|its)|décid\p{L}*|conv[ei]\p{L}*|engag\p{L}*)\b/iu;

/** "What happened at the summit?": a sentence that only looks ahead to it cannot tell. */
function isStillAhead(text: string): boolean {
  return AHEAD.test(text) && !DONE.test(text);
}
