/** What is demanded of the people of a sentence: names, offices, nations, who says it, who meets and thanks whom. */
import type { Demand } from "../claim.ts";
import { demandAddressees } from "./people/addressees.ts";
import { demandOwnGratitude } from "./people/gratitude.ts";
import { demandMeetings } from "./people/meetings.ts";
import { demandNamedDoers } from "./people/named-doers.ts";
import { demandNames } from "./people/names.ts";
import { demandNations } from "./people/nations.ts";
import { demandRoles } from "./people/roles.ts";
import { demandSides } from "./people/sides.ts";
import { demandSingleDoers } from "./people/single-doers.ts";
import { demandSpeakers } from "./people/speakers.ts";
import { demandTitle } from "./people/title.ts";
import { demandWishes } from "./people/wishes.ts";

export const PEOPLE: readonly Demand[] = [
  demandTitle,
  demandNames,
  demandNations,
  demandSpeakers,
  demandRoles,
  demandSingleDoers,
  demandMeetings,
  demandAddressees,
  demandSides,
  demandWishes,
  demandOwnGratitude,
  demandNamedDoers,
];
