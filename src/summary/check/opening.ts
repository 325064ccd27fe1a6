/**
 * What a summary puts around what it tells: a word that only leads over from the sentence before ("In addition, …"), and
 * where it is written ("According to the joint statement, …", "… , the release says"). It is taken off before the demands
 * are put to the rest; what it calls the release is held against the release's title and publisher.
 */
import type { Quote } from "../../answering/answer.ts";
import { acronymOf } from "../../answering/understanding/sources-asked.ts";
import { analyse } from "../../language/terms.ts";
import type { Reading } from "./reading.ts";

export interface Opened {
  /** What is left to be checked, a sentence again. */
  readonly text: string;
  /** What the release is called ("joint", "Home Office"), without the words that any release may be called by. */
  readonly names: string;
}

const LEADING =
  /^(?:and |but )?(?:also|additionally|furthermore|moreover|in addition|besides|meanwhile|notably|specifically|in particular|separately|however|finally|lastly|for (?:its|their|his|her) part|at the same time|alongside (?:this|that|these)|beyond (?:this|that)|on top of (?:this|that)), /iu;
const NOUN = String.raw`(?:release|releases|statement|document|documents|text|article|report|announcement|communiqué|story|source|sources|publication)`;
/** "the UK-France joint statement" */
const WRITTEN = String.raw`(?:the|this|that|a) (?<names>(?:[\p{L}\p{N}’'-]+ ){0,4})${NOUN}`;
const TELLING = String.raw`(?:says|said|states|stated|notes|noted|adds|added|reports|reported|mentions|mentioned|highlights|highlighted|emphasises|emphasised|emphasizes|emphasized|stresses|stressed|underlines|underlined|explains|explained|announces|announced|confirms|confirmed|indicates|indicated|points out|pointed out|makes clear|made clear|records|recorded|tells|shows|show|say|state|note|report|mention|specifies|specified|describes how|explains how|cautions|cautioned|acknowledges|acknowledged|concedes|conceded|admits|admitted)`;
const OPENINGS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:according to|as (?:stated|noted|reported|announced|mentioned|described|set out|outlined) (?:in|by)|per|in(?: the words of)?) ${WRITTEN}, `, "iu"),
  new RegExp(String.raw`^${WRITTEN} (?:also |further |additionally )?${TELLING}(?: that)? `, "iu"),
  /^it (?:was|is|has been|had been) (?:also )?(?:announced|stated|reported|noted|said|mentioned|confirmed|recorded) that /iu,
  /^as (?:stated|noted|reported|announced|mentioned), /iu,
]; // prettier-ignore
const INSIDE: readonly RegExp[] = [
  new RegExp(String.raw`,? (?:according to|as (?:stated|noted|reported|announced|mentioned|described) (?:in|by)) ${WRITTEN}(?=[.,]|$)`, "iu"),
  new RegExp(String.raw`, ${WRITTEN} (?:also )?${TELLING}(?=[.,]|$)`, "iu"),
]; // prettier-ignore
/** What any release may be called. */
const PLAIN = new Set("press news official public same written full government governments".split(" "));
const SHORTEST = 4;

/**
 * "According to PA, …", "The Home Office announced that …": told by its release, where all quotes are of that publisher's
 * releases and nobody speaks in them.
 */
export function withPublisherAsRelease(sentence: string, quotes: readonly Quote[]): string {
  const [publisher, ...others] = new Set(quotes.map(({ release }) => release.publisher));
  if (!publisher || others.length > 0 || quotes.some(({ speaker }) => speaker !== null)) return sentence;
  const names = [publisher, acronymOf(publisher)]
    .filter((name) => name !== "")
    .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, "\\$&"));
  const called = `(?:the )?(?:${names.join("|")})`;
  return sentence
    .replace(
      new RegExp(`^(according to|as (?:stated|reported|announced|set out) by) ${called}, `, "iu"),
      "$1 the release, ",
    )
    .replace(new RegExp(`^${called} (?=(?:also )?${TELLING} that )`, "iu"), "The release ")
    .replace(
      new RegExp(`^${called} puts? the value of ([^,]{3,60}?) at (?=[£€$]\\d)`, "iu"),
      (_, thing: string) => `${capitalised(thing)} were worth `,
    );
}

/** Takes a sentence without its markers. */
export function withoutOpening(sentence: string): Opened {
  const names: string[] = [];
  const takeOff = (text: string, pattern: RegExp): string => {
    const match = pattern.exec(text);
    if (!match) return text;
    const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
    if (rest.split(/\s+/u).length < SHORTEST) return text;
    names.push(match.groups?.["names"] ?? "");
    return capitalised(rest);
  };
  const text = [LEADING, ...OPENINGS, ...INSIDE].reduce(takeOff, sentence);
  const called = names.join(" ").split(/\s+/u);
  return { text, names: called.filter((name) => name !== "" && !PLAIN.has(name.toLowerCase())).join(" ") };
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The first word that a release is called by and that neither its title nor its publisher, date or speaker bears. */
export function misnomer(names: string, head: Reading, years: ReadonlySet<string>): string | null {
  const known = new Set(head.tokens.map(({ term }) => term));
  const wrong = analyse(names).find(({ term, word }) => !known.has(term) && !years.has(word));
  return wrong ? names.slice(wrong.start, wrong.end) : null;
}
