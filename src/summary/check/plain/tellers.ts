/**
 * Who a summary says tells a thing where its release does: "PA reported that …", "…, the Home Office said on 1 February",
 * and of a joint statement "the two governments announced that …".
 */
import type { Quote } from "../../../answering/answer.ts";
import { acronymOf } from "../../../answering/understanding/sources-asked.ts";
import { OF_NATION } from "../../../language/nationalities.ts";
import { capitalised, DAY, TELLING } from "./opening.ts";

const BOTH_GOVERNMENTS = `(?:both|two) governments|(?:${OF_NATION}) and (?:${OF_NATION}) governments|governments of (?:both|the two) countries|(?:both|two) countries`;
const WHERE = String.raw`(?: in (?:a|its|their|the) (?:joint )?(?:press )?(?:statement|release|announcement|communiqu[ée]))?`;
const WHEN = `(?: (?:on|in) (?<day>${DAY}))?`;

/**
 * Takes a sentence and the quotes that it points at. Gives it told by its release, where all quotes are of one teller's
 * releases and nobody speaks in them.
 */
export function withTellerAsRelease(sentence: string, quotes: readonly Quote[]): string {
  const tellers = tellersOf(quotes);
  if (tellers.length === 0 || quotes.some(({ speaker }) => speaker !== null)) return sentence;
  const called = `(?:the )?(?:${tellers.join("|")})`;
  return sentence
    .replace(
      new RegExp(`^(according to|as (?:stated|reported|announced|set out) by) ${called}, `, "iu"),
      (_, link: string) => `${link} the release, `,
    )
    .replace(new RegExp(`^${called} (?=(?:also )?${TELLING}${WHERE} that )`, "iu"), "The release ")
    .replace(
      new RegExp(`^${called} (?:says?|said) (?=(?:the|an?|its|over|more|both|${OF_NATION})\\b|\\d)`, "iu"),
      "The release says that ",
    )
    .replace(
      new RegExp(`, ${called} (?:has |had )?(?:also )?${TELLING}${WHERE}${WHEN}(?=[.,]|$)`, "iu"),
      (_, day: string | undefined) => `, the release${day === undefined ? "" : ` of ${day}`} says`,
    )
    .replace(new RegExp(`,? according to ${called}(?=[.,]|$)`, "iu"), ", according to the release")
    .replace(
      new RegExp(`^${called} puts? the value of ([^,]{3,60}?) at (?=[£€$]\\d)`, "iu"),
      (_, thing: string) => `${capitalised(thing)} were worth `,
    );
}

/** As patterns: the one publisher of all the quotes, and both governments where all are of joint statements. */
function tellersOf(quotes: readonly Quote[]): string[] {
  const [publisher, ...others] = new Set(quotes.map(({ release }) => release.publisher));
  const names = publisher && others.length === 0 ? [publisher, acronymOf(publisher)] : [];
  const isJoint =
    quotes.length > 0 &&
    quotes.every(({ release: { title } }) => /\bjoint (?:statement|declaration|communiqu)/iu.test(title));
  return [
    ...names.filter((name) => name !== "").map((name) => name.replace(/[^\p{L}\p{N} ]/gu, "\\$&")),
    ...(isJoint ? [BOTH_GOVERNMENTS] : []),
  ];
}
