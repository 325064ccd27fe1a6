/**
 * What a summary puts around what it tells: a word that only leads over from the sentence before ("In addition, …"), and
 * where it is written ("According to the joint statement, …", "… , the release says"). It is taken off before the demands
 * are put to the rest; what it calls the release is held against the release's title, publisher and date.
 */
import { MONTHS } from "../../../language/month-names.ts";

export interface Opened {
  /** What is left to be checked, a sentence again. */
  readonly text: string;
  /** What the release is called ("joint", "Home Office"), without the words that any release may be called by. */
  readonly names: string;
}

const LEADING =
  /^(?:and |but )?(?:also|additionally|furthermore|moreover|in addition|besides|meanwhile|notably|specifically|in particular|separately|however|finally|lastly|for (?:its|their|his|her) part|at the same time|alongside (?:this|that|these)|beyond (?:this|that)|on top of (?:this|that)), /iu;
const NOUN = String.raw`(?:release|releases|statement|document|documents|text|article|report|announcement|communiqu[ée]|declaration|readout|notice|story|source|sources|publication)`;
export const DAY = String.raw`(?:(?:\d{1,2} )?(?:${MONTHS})(?: (?:19|20)\d\d)?|(?:19|20)\d\d)`;
/** Whose it is, and of what day. */
const OWNED = String.raw`(?<owner> (?:by|from|issued by|published by|put out by) (?:the )?(?:governments of (?:the )?\p{Lu}\p{L}+ and (?:the )?\p{Lu}\p{L}+|(?:two|both) (?:governments|countries|ministers|sides)|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}))?(?: (?:of|from|dated|issued on|issued in|published on|published in) (?<day>${DAY}))?`;
/** "the UK-France joint statement", "the statement by the two governments of 16 November" */
const WRITTEN = String.raw`(?:the|this|that|a) (?<names>(?:[\p{L}\p{N}’'-]+ ){0,4})${NOUN}${OWNED}`;
export const TELLING = String.raw`(?:says|said|states|stated|notes|noted|adds|added|reports|reported|mentions|mentioned|highlights|highlighted|emphasises|emphasised|emphasizes|emphasized|stresses|stressed|underlines|underlined|explains|explained|announces|announced|confirms|confirmed|indicates|indicated|points out|pointed out|makes clear|made clear|records|recorded|tells|shows|show|say|state|note|report|mention|specifies|specified|describes how|explains how|cautions|cautioned|acknowledges|acknowledged|concedes|conceded|admits|admitted|recalls|recalled|observes|observed|warns|warned|insists|insisted|recounts|recounted|reveals|revealed|(?:carries|carried|contains|contained|conveys|conveyed|expresses|expressed|takes|took|gives|puts forward|sets out|includes|included) the (?:view|message|warning|point|observation|assessment|belief|position|line))`;
const OPENINGS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:according to|as (?:stated|noted|reported|announced|mentioned|described|set out|outlined) (?:in|by)|per|in(?: the words of)?) ${WRITTEN}, `, "iu"),
  new RegExp(String.raw`^${WRITTEN} (?:also |further |additionally )?${TELLING}(?: that)? `, "iu"),
  /^it (?:was|is|has been|had been) (?:also )?(?:announced|stated|reported|noted|said|mentioned|confirmed|recorded) that /iu,
  new RegExp(String.raw`^as ${WRITTEN} ${TELLING}, `, "iu"),
  /^as (?:stated|noted|reported|announced|mentioned), /iu,
]; // prettier-ignore
const INSIDE: readonly RegExp[] = [
  new RegExp(String.raw`,? (?:according to|as (?:stated|noted|reported|announced|mentioned|described) (?:in|by)) ${WRITTEN}(?=[.,]|$)`, "iu"),
  new RegExp(String.raw`, ${WRITTEN} (?:also )?${TELLING}(?=[.,]|$)`, "iu"),
  new RegExp(String.raw`, (?:says|said|states|stated|notes|noted|reports|reported) ${WRITTEN}(?=\.|$)`, "iu"),
]; // prettier-ignore
/** What any release may be called. */
const PLAIN = new Set("press news official public same written full government governments".split(" "));
const SHORTEST = 4;

/** Takes a sentence without its markers. */
export function withoutOpening(sentence: string): Opened {
  const names: string[] = [];
  const takeOff = (text: string, pattern: RegExp): string => {
    const match = pattern.exec(text);
    if (!match) return text;
    const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
    if (rest.split(/\s+/u).length < SHORTEST) return text;
    names.push(namesIn(match.groups ?? {}));
    return capitalised(rest);
  };
  const text = [LEADING, ...OPENINGS, ...INSIDE].reduce(takeOff, sentence);
  const called = names.join(" ").split(/\s+/u);
  return { text, names: called.filter((name) => name !== "" && !PLAIN.has(name.toLowerCase())).join(" ") };
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What it is called, whose it is and of what day, without the words that only join these. */
function namesIn({ names = "", owner = "", day = "" }: Readonly<Record<string, string | undefined>>): string {
  return `${names}${owner.replace(/ (?:(?:issued|published|put out) )?(?:by|from|of|and|the)\b/gu, " ")} ${day}`;
}
