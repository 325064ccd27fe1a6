/** French words as a vocabulary may list them: singular, masculine, infinitive. Guessed by letters: only forms that are
 * listed count, so a wrong guess does no harm. */
import { fold } from "../terms.ts";

/** Endings and what may stand in their place, the accents put aside. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:s|x)$/u, [""]],
  [/e?s?$/u, [""]],
  [/aux$/u, ["al", "ail"]],
  [/(?:alement|allement)$/u, ["al"]],
  [/ales?$/u, ["al"]],
  [/ives?$/u, ["if"]],
  [/euses?$/u, ["eur", "eux"]],
  [/trices?$/u, ["teur"]],
  [/elles?$/u, ["el"]],
  [/ennes?$/u, ["en"]],
  [/eres?$/u, ["er"]],
  [/ques$/u, ["que"]],
  [/(?:e|es|ee|ees|er|ent|ait|aient|ant|ants|ante|antes|a|era|erait|eront|erons|ons|ez)$/u, ["er", "e", ""]],
  [/(?:i|is|ie|ies|it|issent|issait|issaient|issant|ira|iront|irait)$/u, ["ir", "re"]],
  [/(?:u|us|ue|ues)$/u, ["re", "ir", "oir"]],
  [/(?:d|ds|dent|dait|daient|dra|dront)$/u, ["dre"]],
  [/iennent$|ient$|iens$|iendra$|iendront$|enait$|enaient$|enu$|enue$|enus$|enues$/u, ["enir"]],
  [/ge(?:a|ait|aient|ant|ons)$/u, ["ger"]],
  [/(?:oie|oient|oies)$/u, ["oyer"]],
  [/(?:isent|isait|isaient|it|ite|ites|its|isant)$/u, ["ire"]],
];
const SHORTEST_ROOT = 3;

/** A French word, folded, and the forms it may be listed under, itself first. */
export function frenchForms(word: string): string[] {
  const plain = fold(word);
  const guesses = ENDINGS.flatMap(([ending, replacements]) => {
    const root = plain.replace(ending, "");
    return root !== plain && root.length >= SHORTEST_ROOT ? replacements.map((one) => root + one) : [];
  });
  return [...new Set([plain, ...guesses])];
}
