/** What is demanded of what a sentence has done: by whom, to whom, where, why and with whom. */
import type { Demand } from "../claim.ts";
import { demandArguments } from "./acts/arguments.ts";
import { demandOwnPlaces } from "./acts/borrowed-places.ts";
import { demandOwnSubjects } from "./acts/borrowed-subjects.ts";
import { demandCauses } from "./acts/causes.ts";
import { demandCompanions } from "./acts/companions.ts";
import { demandComplements } from "./acts/complements.ts";
import { demandCovered } from "./acts/covering.ts";
import { demandDoers } from "./acts/doers.ts";
import { demandEntrances } from "./acts/entrances.ts";
import { demandOwnEvents } from "./acts/events.ts";
import { demandGoverned } from "./acts/governed.ts";
import { demandOwnHosts } from "./acts/hosts.ts";
import { demandJourneys } from "./acts/journeys.ts";
import { demandLinked } from "./acts/linked.ts";
import { demandLocations } from "./acts/locations.ts";
import { demandObjects } from "./acts/objects.ts";
import { demandOwnParts } from "./acts/parts.ts";
import { demandPayments } from "./acts/payments.ts";
import { demandPlacesOfActs } from "./acts/places.ts";
import { demandPredicates } from "./acts/predicates.ts";
import { demandOwnPurposes } from "./acts/purposes.ts";
import { demandOwnDoers } from "./acts/reversed.ts";
import { demandTogetherness } from "./acts/togetherness.ts";
import { demandOwnVerdicts } from "./acts/verdicts.ts";
import { demandOwnWrongdoers } from "./acts/wrongdoers.ts";

export const ACTS: readonly Demand[] = [
  demandDoers,
  demandOwnSubjects,
  demandArguments,
  demandComplements,
  demandObjects,
  demandGoverned,
  demandLinked,
  demandCompanions,
  demandPredicates,
  demandOwnVerdicts,
  demandLocations,
  demandJourneys,
  demandPayments,
  demandPlacesOfActs,
  demandOwnPlaces,
  demandOwnParts,
  demandOwnDoers,
  demandCauses,
  demandOwnPurposes,
  demandOwnEvents,
  demandOwnHosts,
  demandCovered,
  demandTogetherness,
  demandOwnWrongdoers,
  demandEntrances,
];
