/** What is demanded of the figures of a sentence: numbers, sums, shares, dates, and how they change and compare. */
import type { Demand } from "../claim.ts";
import { demandAnniversaries } from "./figures/anniversaries.ts";
import { demandOwnBases } from "./figures/bases.ts";
import { demandComparedTimes } from "./figures/compared-times.ts";
import { demandComparisons } from "./figures/comparisons.ts";
import { demandCountedActs } from "./figures/counted-acts.ts";
import { demandDates } from "./figures/dates.ts";
import { demandCounted, demandDirection, demandSubjectOfChange } from "./figures/direction.ts";
import { demandOrder } from "./figures/order.ts";
import { demandPrevented } from "./figures/prevented.ts";
import { demandExtent } from "./figures/quantifiers.ts";
import { demandQuantities } from "./figures/quantities.ts";
import { demandRivals } from "./figures/rivals.ts";

export const FIGURES: readonly Demand[] = [
  demandQuantities,
  demandRivals,
  demandComparisons,
  demandComparedTimes,
  demandDates,
  demandAnniversaries,
  demandExtent,
  demandDirection,
  demandSubjectOfChange,
  demandCounted,
  demandCountedActs,
  demandPrevented,
  demandOwnBases,
  demandOrder,
];
