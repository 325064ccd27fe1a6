/** Everyday wording, one-way lines above all: how citizens and journalists ask for what announcements print in their own terms. */
import { AGREEMENTS } from "./english/plain/agreements.ts";
import { COURTS_AND_PUNISHMENT } from "./english/plain/courts-and-punishment.ts";
import { CRIME } from "./english/plain/crime.ts";
import { CULTURE_FAITH_AND_SPORT } from "./english/plain/culture-faith-and-sport.ts";
import { DEFENCE } from "./english/plain/defence.ts";
import { DISASTERS_AND_RESCUE } from "./english/plain/disasters-and-rescue.ts";
import { DOING } from "./english/plain/doing.ts";
import { EVERYDAY_VERBS } from "./english/plain/everyday-verbs.ts";
import { FAMILY_AND_HOME } from "./english/plain/family-and-home.ts";
import { HEADLINES } from "./english/plain/headlines.ts";
import { HEALTH } from "./english/plain/health.ts";
import { JOURNALISTS } from "./english/plain/journalists.ts";
import { LAW_AND_ORDER } from "./english/plain/law-and-order.ts";
import { MEETINGS_AND_VISITS } from "./english/plain/meetings-and-visits.ts";
import { MIGRATION } from "./english/plain/migration.ts";
import { MONEY_TALK } from "./english/plain/money-talk.ts";
import { MORE_AND_LESS } from "./english/plain/more-and-less.ts";
import { NATURE_AND_WASTE } from "./english/plain/nature-and-waste.ts";
import { PARLIAMENT_AND_ELECTIONS } from "./english/plain/parliament-and-elections.ts";
import { PLACES } from "./english/plain/places.ts";
import { POLICE } from "./english/plain/police.ts";
import { PROMISES_WISHES_PLANS } from "./english/plain/promises-wishes-plans.ts";
import { SAYING_PRAISING_BLAMING } from "./english/plain/saying-praising-blaming.ts";
import { SCHOOLS_AND_UNIVERSITIES } from "./english/plain/schools-and-universities.ts";
import { SLANG } from "./english/plain/slang.ts";
import { STARTING_AND_STOPPING } from "./english/plain/starting-and-stopping.ts";
import { TALKS_AND_FRIENDS } from "./english/plain/talks-and-friends.ts";
import { TOWNS_OF_COUNTRIES } from "./english/plain/towns-of-countries.ts";
import { TURNS_OF_PHRASE } from "./english/plain/turns-of-phrase.ts";
import { WESTMINSTER } from "./english/plain/westminster.ts";
import { WHAT_THINGS_ARE_LIKE } from "./english/plain/what-things-are-like.ts";
import { WHO_PAYS } from "./english/plain/who-pays.ts";
import { WORK_AND_BUSINESS } from "./english/plain/work-and-business.ts";
import { WORK_AND_STANDING } from "./english/plain/work-and-standing.ts";

export const PLAIN_ENGLISH = [
  AGREEMENTS,
  COURTS_AND_PUNISHMENT,
  CRIME,
  CULTURE_FAITH_AND_SPORT,
  DEFENCE,
  DISASTERS_AND_RESCUE,
  DOING,
  EVERYDAY_VERBS,
  FAMILY_AND_HOME,
  HEADLINES,
  HEALTH,
  JOURNALISTS,
  LAW_AND_ORDER,
  MEETINGS_AND_VISITS,
  MIGRATION,
  MONEY_TALK,
  MORE_AND_LESS,
  NATURE_AND_WASTE,
  PARLIAMENT_AND_ELECTIONS,
  PLACES,
  POLICE,
  PROMISES_WISHES_PLANS,
  SAYING_PRAISING_BLAMING,
  SCHOOLS_AND_UNIVERSITIES,
  SLANG,
  STARTING_AND_STOPPING,
  TALKS_AND_FRIENDS,
  TOWNS_OF_COUNTRIES,
  TURNS_OF_PHRASE,
  WESTMINSTER,
  WHAT_THINGS_ARE_LIKE,
  WHO_PAYS,
  WORK_AND_BUSINESS,
  WORK_AND_STANDING,
].join("\n");
