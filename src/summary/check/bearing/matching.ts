/** Whether a word of a summary is borne by a word of a quote: the same word, a name written otherwise, or one that may stand for it. */
import { areClassmates, areOpposed, isStrict } from "./contrasts.ts";
import { areParaphrases, nameTheSame } from "./paraphrases.ts";
import type { Token } from "../grammar/reading.ts";

/** Longer words that begin alike are forms of one another ("radicalised", "radicalisation"). */
const SAME_BEGINNING = 7;

/** Takes a word of the summary and one of a quote. */
export function bears(said: Token, printed: Token): boolean {
  if (said.isNumber || printed.isNumber) return said.term === printed.term;
  if (/^(?:cost|friend|home|world)ly$/u.test(said.word) && said.word !== printed.word) return false;
  if (said.word === "national" && printed.word !== said.word && !/^(?:domestic|nationwide)$/u.test(printed.word))
    return false;
  if (isOtherAdverb(said.word, printed.word))
    return areParaphrases(said.term, printed.term) && said.term !== printed.term;
  if (nameTheSame(said.term, printed.term)) return true;
  if (isName(said)) return false;
  if (areOpposed(said.term, printed.term)) return false;
  if (areClassmates(said.term, printed.term) || startsAlike(said.word, printed.word)) return true;
  if (isStrict(said.term)) return false;
  return areParaphrases(said.term, printed.term);
}

/** "increasingly" for "increase", "nearly" for "near": one stem, another word. "Jointly" is "joint". */
function isOtherAdverb(said: string, printed: string): boolean {
  if (!said.endsWith("ly") || said === printed || said.length < 5) return false;
  return (
    !["ly", "ally"].some((ending) => said === `${printed}${ending}`) &&
    !["ly", "ily"].some((ending) => said === `${printed.slice(0, -1)}${ending}`)
  );
}

/** A capital inside a sentence: no other word will do. */
export function isName(token: Token): boolean {
  return token.isCapital && token.at > 0;
}

function startsAlike(a: string, b: string): boolean {
  return (
    a.length >= SAME_BEGINNING &&
    b.length >= SAME_BEGINNING &&
    a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING)
  );
}
