/**
 * The reviewed bilingual vocabulary: French words, then the English words that announcements use for them.
 * `mot, mots = word, words` goes both ways: French questions over English releases and the reverse. `pays > country`
 * goes from French to English only: for a French word that an English reader would take for another ("pays", "but").
 * Inflected forms that letters give away (plurals, feminines, most tenses) need no entry; nor do cognates.
 */
import { DEALINGS } from "./french/dealings.ts";
import { JUSTICE } from "./french/justice.ts";
import { PEOPLE } from "./french/people.ts";
import { PLACES_AND_MONEY } from "./french/places-and-money.ts";
import { STATE } from "./french/state.ts";

export const FRENCH_ENGLISH = [PEOPLE, JUSTICE, DEALINGS, PLACES_AND_MONEY, STATE].join("\n");
