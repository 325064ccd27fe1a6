/**
 * Words and phrases that summaries use for those of a release. A line is a group: every member may stand for every other.
 * `a, b > c, d` goes one way: whoever writes a or b may mean a printed c or d (what is wider for what is narrower).
 * A member of several words stands only as a whole. Words of the language, not of one release. What is near in meaning but
 * not the same (discuss and agree, arrest and convict, hope and plan) is in no group together.
 */
import { CRIME } from "./paraphrases/crime.ts";
import { DOING_AND_MAKING } from "./paraphrases/doing-and-making.ts";
import { HELPING_AND_PAYING } from "./paraphrases/helping-and-paying.ts";
import { MATTERS } from "./paraphrases/matters.ts";
import { MEETING_AND_AGREEING } from "./paraphrases/meeting-and-agreeing.ts";
import { MIGRATION_AND_BORDERS } from "./paraphrases/migration-and-borders.ts";
import { MORE_AND_LESS } from "./paraphrases/more-and-less.ts";
import { PEOPLE_AND_STATES } from "./paraphrases/people-and-states.ts";
import { QUALITIES } from "./paraphrases/qualities.ts";
import { SAYING } from "./paraphrases/saying.ts";
import { SECURITY } from "./paraphrases/security.ts";
import { TIME_AND_ORDER } from "./paraphrases/time-and-order.ts";
import { WANTING_AND_PLANNING } from "./paraphrases/wanting-and-planning.ts";

export const PARAPHRASE_GROUPS = [
  PEOPLE_AND_STATES,
  MEETING_AND_AGREEING,
  SAYING,
  WANTING_AND_PLANNING,
  HELPING_AND_PAYING,
  DOING_AND_MAKING,
  MORE_AND_LESS,
  QUALITIES,
  CRIME,
  SECURITY,
  MIGRATION_AND_BORDERS,
  TIME_AND_ORDER,
  MATTERS,
].join("\n");
