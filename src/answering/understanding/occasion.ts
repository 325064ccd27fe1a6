/** The event by which a question says when ("… when the camp was cleared"): it tells which release is meant, not what is asked. */
import type { Span } from "../../corpus/release.ts";
import { MONTHS } from "../../language/month-names.ts";

const AT_THE_TIME =
  "at the (?:same )?(?:time|moment)(?: of| when| that)?|around the time(?: of| when| that)?|by the time|on the day(?: of| when| that)|in the run-?up to|in the wake of|on the eve of|ahead of|(?:just |shortly |right |soon )?(?:before|after)|following|during|while|once";
const FRENCH =
  "au moment (?:où|de|du|des)|lorsqu(?:e|['’])|pendant(?: que)?|lors (?:de|du|des)|à l['’]époque (?:où|de|du|des)";

/** Behind the question proper; "says when …" asks for the time itself. */
const BEHIND = new RegExp(
  String.raw`^(?<proper>\S+\s+\S.*?\s(?:(?<!\b(?:say|says|said|tell|told|know|state|states|mention|specify|ask|asked|learn|remember|check|confirm|on|about|of|over|to|is|was|since|until|by|and|goes|going|look|looks|looking|looked|named|come|comes|coming|run|running|sought|take|takes|once)\s)|(?<=^(?:and |so )?where\b.*\b(?:go|goes|going)\s)))(?:${AT_THE_TIME}|when|quand|${FRENCH})\s(?<event>.{6,})$`,
  "iu",
);
/** "When the camp was cleared, who was …?" */
const IN_FRONT = new RegExp(
  String.raw`^(?:${AT_THE_TIME}|when|quand|${FRENCH})\s(?<event>.{6,}?),\s+(?=(?:who|whom|whose|which|what|where|how|why|did|was|were|is|qui|quel|que|où|combien)\b)`,
  "iu",
);

/** "When was the meeting about the ferries?": a release tells in one sentence that they met, and in another what about. */
const MATTERS = new RegExp(
  String.raw`^(?<proper>(?=.*\b(?:when|where|who|dates?|(?:which|what|quel(?:le)?) (?:day|weekday|month|year|city|town|capital|place|country|jour|ville)|quand|où)\b).*?\b(?:(?:meetings?|talks|discussions?|summit|conversations?|conference|session|réunion|rencontre|entretiens?)(?:\s+(?:in|at|of|between|with)\s.{2,40}?)?\s+(?:about|on(?!\s+(?:\d|the\s+\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTHS}))|over|regarding|concerning|sur|where they (?:discussed|talked about|spoke of)|(?:(?:that|which) )?(?:(?:was|were) )?(?:focused on|devoted to|dealt with|dealing with|covered|covering|discussed|looked at))|(?:meet|met)\b.{0,60}?\s(?:about|over|to (?:discuss|talk about|speak about|go over)|for talks (?:on|about)))\s)(?<event>.{4,})$`,
  "iu",
);

/** Where in the question the event stands; null where none does. A bare date is no event, but may be part of one. */
export function findOccasion(question: string): Span | null {
  const match = IN_FRONT.exec(question) ?? BEHIND.exec(question) ?? MATTERS.exec(question);
  const event = match?.groups?.["event"];
  if (!match || event === undefined) return null;
  const start = question.indexOf(event, match.index + (match.groups?.["proper"]?.length ?? 0));
  return { start, end: start + event.length };
}
