/**
 * How far unmarked speech runs. Behind "X said:" nothing shows where the release takes the word back, so each
 * paragraph is weighed: first person and appeals are a speaker's, dated and counted accounts are the release's.
 */
import type { Speaker } from "../release.ts";

export type Voice = "speaker" | "open" | "doubtful" | "release" | "end";

const FIRST_PERSON =
  /(?<![\p{L}’'])(?:I|I’m|I've|I’ve|[Ww]e|[Ww]e’re|[Ww]e’ve|[Ww]e’ll|[Mm]y|[Oo]ur|[Oo]urs|us|me|[Jj]e|[Jj]’ai|[Nn]ous|[Nn]otre|[Nn]os|[Mm]on|[Mm]es)(?![\p{L}’'.])/u;
/** Carries on from the sentence before. */
const CARRIES_ON =
  /^(?:They|Their|This is|That is|That’s|These|Those|It|And|But|So|Besides|Also|Moreover|Furthermore|Together|Let|Only|Yet|If|Because|Ils|Elles|Leur|Cela|C’est|Et|Mais|Ensemble)(?![\p{L}])/u;
const OPINION =
  /\b(?:must|should|essential|vital|crucial|proud|delighted|grateful|pleased|tragic|impressive|exemplary|determined|believe|hope|important|unacceptable|together|quick fix(?:es)?|imperative|doit|doivent|essentiel|fier|fière)\b/giu;
/** What has been done so far, counted or dated. */
const ACCOUNT =
  /\b(?:[Ss]ince|[Ss]o far|[Aa]lready|to date|[Dd]epuis|à ce jour|déjà)\b|\b(?:has|have) (?:so far |already |also |now |been )*\p{Ll}+ed\b/u;
const FIGURES = /(?:[£$€]\s?)?\b\d[\d,.]*(?:%| ?(?:per cent|million|billion|euros?))?|\bhalf of\b/gu;
const PARTIES =
  /(?:^|[.!?] )(?:The UK and France|France and the UK|Both (?:countries|governments|sides|nations)|The (?:UK|United Kingdom|government|department|ministers|two|2)\b|La France et|Les deux)/u;
const ANNOUNCES =
  /^(?:The (?:new|latest|announcement|arrangement|agreement|scheme|measures?|fund(?:ing)?|programme|plan|deal|meeting|visit|Act|Bill|changes?|move|news|statement)|Today’s|Under the|As part of|Following|In addition|Further (?:information|details)|Details|A new|This (?:latest|new|follows|comes|includes|enhanced|builds))\b/u;
const OFFICES =
  /\b(?:the|The) (?:Prime Minister|Home Secretary|Foreign Secretary|President|Interior Minister|Minister|Chancellor|Secretary of State)\b/u;
const APPENDIX =
  /^(?:[-–—*#\s[]*(?:ends?|fin)[-–—*#\s\]]*$|#|\*|notes? to editors?|editor’?s? notes?|notes?:?$|background|further (?:information|details|reading)|media (?:contact|enquiries)|press (?:contact|office|enquiries)|contact|about |à propos|contacts? presse|published|from:|part of:|share this|related|read more|documents?$|topics?|follow us|photo)/iu;

/** Takes a paragraph behind a speaker line and who speaks there, gives whose voice it sounds like. */
export function voiceOf(paragraph: string, speaker: Speaker | null): Voice {
  if (APPENDIX.test(paragraph) || isHeading(paragraph)) return "end";
  const own = paragraph.replace(/[“"«][^”"»]*[”"»]/gu, "");
  if (namesSpeaker(own, speaker)) return "release";
  const score = weigh(own);
  if (score > 0) return FIRST_PERSON.test(own) || CARRIES_ON.test(own) ? "speaker" : "open";
  if (score === -1) return "doubtful";
  return score < 0 ? "release" : "open";
}

function weigh(words: string): number {
  const isFirstPerson = FIRST_PERSON.test(words);
  const [first = ""] = words.split(/(?<=[.!?])\s/u, 1);
  let score = 0;
  if (isFirstPerson) score += FIRST_PERSON.test(first) ? 3 : 2;
  if (CARRIES_ON.test(words)) score += 2;
  score += Math.min(2, words.match(OPINION)?.length ?? 0);
  if (ACCOUNT.test(words)) score -= 2;
  if ((words.match(FIGURES)?.length ?? 0) > 1 || /\b(?:19|20)\d\d\b/u.test(words)) score -= 1;
  if (PARTIES.test(words)) score -= 1;
  if (ANNOUNCES.test(words)) score -= 3;
  if (OFFICES.test(words)) score -= 2;
  return score;
}

/** Short, and without a stop at its end. */
function isHeading(paragraph: string): boolean {
  return paragraph.length < 90 && !/[.!?…:,;”"»’)]\s*$/u.test(paragraph);
}

/** Nobody speaks of himself by name. */
function namesSpeaker(words: string, speaker: Speaker | null): boolean {
  const surname = speaker?.name?.split(/\s+/u).at(-1);
  if (surname !== undefined && surname.length > 2 && words.includes(surname)) return true;
  return speaker?.role !== null && speaker?.role !== undefined && words.includes(`The ${speaker.role}`);
}

/**
 * Takes the voices of the paragraphs behind a speaker line, the first of them spoken in any case, and whether somebody
 * else gets the word behind them; gives how many are speech. Open ones count where the speaker's voice follows, or another's.
 */
export function lengthOfRun(voices: readonly Voice[], isFollowedBySpeaker: boolean): number {
  const ends = (voice: Voice, index: number) =>
    voice === "end" || (index > 0 && (voice === "release" || (voice === "doubtful" && !isFollowedBySpeaker)));
  const end = voices.findIndex(ends);
  const run = end < 0 ? voices : voices.slice(0, end);
  if (end < 0 && isFollowedBySpeaker) return run.length;
  return Math.max(run.length > 0 ? 1 : 0, run.lastIndexOf("speaker") + 1);
}
