/**
 * The reviewed English vocabulary: words that people use for one another when they ask about announcements.
 * A line is a group: every word of it may stand for every other. `a, b > c, d` goes one way only: whoever asks
 * for a or b may be answered with c or d, but not the reverse (a kid is a child; a child need not be a kid).
 * Phrases are only asked with: what answers is always one word.
 * Words of the language, not of one release: a group earns its place by serving many questions.
 */
import { ACTIONS } from "./english/actions.ts";
import { DEALINGS } from "./english/dealings.ts";
import { JUSTICE } from "./english/justice.ts";
import { LOOSE } from "./english/loose.ts";
import { MONEY } from "./english/money.ts";
import { MOVEMENT } from "./english/movement.ts";
import { NATURE } from "./english/nature.ts";
import { PEOPLE } from "./english/people.ts";
import { PLACES } from "./english/places.ts";
import { SERVICES } from "./english/services.ts";
import { STATE } from "./english/state.ts";
import { PLAIN_ENGLISH } from "./plain-english.ts";

export const ENGLISH_GROUPS = [
  PEOPLE,
  MOVEMENT,
  JUSTICE,
  DEALINGS,
  ACTIONS,
  PLACES,
  MONEY,
  SERVICES,
  NATURE,
  STATE,
  LOOSE,
  PLAIN_ENGLISH,
].join("\n");
