/**
 * Whether a sentence of a model may be shown: each demand is put to it in turn, and the first that it does not meet is the
 * reason why it is not. What cannot be confirmed is left out; nothing here can make a sentence truer than it is.
 */
import type { Quote } from "../../answering/answer.ts";
import { faultOfCitations, readCitations, type Part } from "./citations.ts";
import { withoutCarriedPlace } from "./carried-places.ts";
import { claimOf, type Claim, type Demand } from "./claim.ts";
import { clausesOf } from "./clauses.ts";
import { findCopy } from "./copies.ts";
import { demandAddressees } from "./demands/people/addressees.ts";
import { demandArguments } from "./demands/acts/arguments.ts";
import { demandAttributes } from "./demands/wording/attributes.ts";
import { demandOwnSubjects } from "./demands/acts/borrowed-subjects.ts";
import { demandBindings } from "./demands/wording/bindings.ts";
import { demandCauses } from "./demands/acts/causes.ts";
import { demandComparedTimes } from "./demands/figures/compared-times.ts";
import { demandComparisons } from "./demands/figures/comparisons.ts";
import { demandComplements } from "./demands/acts/complements.ts";
import { demandCountedActs } from "./demands/figures/counted-acts.ts";
import { demandCovered } from "./demands/acts/covering.ts";
import { demandDates } from "./demands/figures/dates.ts";
import { demandCounted, demandDirection, demandSubjectOfChange } from "./demands/figures/direction.ts";
import { demandDoers } from "./demands/acts/doers.ts";
import { demandOwners } from "./demands/wording/owners.ts";
import { demandOwnDoers } from "./demands/acts/reversed.ts";
import { demandOwnPlaces } from "./demands/wording/exchanges.ts";
import { faultOfForm } from "./demands/wording/form.ts";
import { demandFunctionWords } from "./demands/wording/function-words.ts";
import { demandJourneys } from "./demands/acts/journeys.ts";
import { demandLinks } from "./demands/wording/links.ts";
import { demandModality } from "./demands/wording/modality.ts";
import { demandNames } from "./demands/people/names.ts";
import { demandNations } from "./demands/people/nations.ts";
import { demandCompanions } from "./demands/acts/companions.ts";
import { demandGoverned } from "./demands/acts/governed.ts";
import { demandLinked } from "./demands/acts/linked.ts";
import { demandObjects } from "./demands/acts/objects.ts";
import { demandOrder } from "./demands/figures/order.ts";
import { demandMeetings } from "./demands/people/meetings.ts";
import { demandNamedDoers } from "./demands/people/named-doers.ts";
import { demandOwnGratitude } from "./demands/people/gratitude.ts";
import { demandPayments } from "./demands/acts/payments.ts";
import { demandLocations } from "./demands/acts/locations.ts";
import { demandPlacesOfActs } from "./demands/acts/places.ts";
import { demandPolarity } from "./demands/wording/polarity.ts";
import { demandPredicates } from "./demands/acts/predicates.ts";
import { demandPrevented } from "./demands/figures/prevented.ts";
import { demandForeseen } from "./demands/wording/foreseen.ts";
import { demandOwnEvents } from "./demands/acts/events.ts";
import { demandOwnHosts } from "./demands/acts/hosts.ts";
import { demandOwnPurposes } from "./demands/acts/purposes.ts";
import { demandSteadiness } from "./demands/wording/steadiness.ts";
import { demandTogetherness } from "./demands/acts/togetherness.ts";
import { demandOwnBases } from "./demands/figures/bases.ts";
import { demandEntrances } from "./demands/acts/entrances.ts";
import { demandOwnWrongdoers } from "./demands/acts/wrongdoers.ts";
import { demandExtent } from "./demands/figures/quantifiers.ts";
import { demandQuantities } from "./demands/figures/quantities.ts";
import { demandVerbatimQuotations } from "./demands/wording/quotation-marks.ts";
import { demandRivals } from "./demands/figures/rivals.ts";
import { demandRelations } from "./demands/wording/relations.ts";
import { demandRoles } from "./demands/people/roles.ts";
import { demandScope } from "./demands/wording/scope.ts";
import { demandSides } from "./demands/people/sides.ts";
import { demandSingleDoers } from "./demands/people/single-doers.ts";
import { demandSpeakers } from "./demands/people/speakers.ts";
import { demandTalkedOf } from "./demands/wording/talked-of.ts";
import { demandTitle } from "./demands/people/title.ts";
import { demandOwnWords } from "./demands/wording/words.ts";
import { demandWishes } from "./demands/people/wishes.ts";
import { joinedQuotes } from "./joined-quotes.ts";
import { isMerged, tellingParts } from "./merger.ts";
import { sourceOf } from "./source.ts";

export type Checked =
  | { readonly shown: true; readonly text: string; readonly quotes: readonly Quote[] }
  | { readonly shown: false; readonly text: string; readonly reason: string };

/** What any stretch of a sentence has to meet, by the quote that bears it. */
const DEMANDS: readonly Demand[] = [
  demandTitle,
  demandVerbatimQuotations,
  demandQuantities,
  demandRivals,
  demandComparisons,
  demandComparedTimes,
  demandDates,
  demandNames,
  demandNations,
  demandSpeakers,
  demandRoles,
  demandPolarity,
  demandModality,
  demandTalkedOf,
  demandExtent,
  demandDirection,
  demandSubjectOfChange,
  demandCounted,
  demandScope,
  demandRelations,
  demandDoers,
  demandOwnSubjects,
  demandSingleDoers,
  demandArguments,
  demandComplements,
  demandObjects,
  demandGoverned,
  demandLinked,
  demandCompanions,
  demandPredicates,
  demandLocations,
  demandJourneys,
  demandPayments,
  demandPlacesOfActs,
  demandMeetings,
  demandOwnDoers,
  demandAddressees,
  demandCountedActs,
  demandPrevented,
  demandSides,
  demandWishes,
  demandOwnGratitude,
  demandNamedDoers,
  demandBindings,
  demandAttributes,
  demandOwners,
  demandOwnPlaces,
  demandLinks,
  demandCauses,
  demandOwnPurposes,
  demandOwnEvents,
  demandOwnHosts,
  demandCovered,
  demandForeseen,
  demandTogetherness,
  demandOwnWrongdoers,
  demandEntrances,
  demandOwnBases,
  demandSteadiness,
  demandOrder,
  demandOwnWords,
  demandFunctionWords,
];

/** Takes a sentence with its [n] and the quotes that were given, numbered from 1. */
export function checkSentence(sentence: string, quotes: readonly Quote[]): Checked {
  const cited = readCitations(sentence);
  const { text } = cited;
  const fault = faultOfCitations(cited, quotes.length);
  if (fault) return { shown: false, text, reason: fault };
  const quotesOf = ({ numbers }: Part): Quote[] => numbers.flatMap((number) => quotes[number - 1] ?? []);
  const own = quotesOf(cited);
  const copy = findCopy(text, own);
  if (copy) return { shown: true, text: copy.text, quotes: [copy.quote] };
  const claim = claimOf(text, own);
  const reason =
    faultOfForm(claim, own) ??
    (standsInClauses(text, own) ? null : (findFault(claim, own) ?? findMerger(tellingParts(cited.parts), quotesOf)));
  return reason === null ? { shown: true, text, quotes: own } : { shown: false, text, reason };
}

/** Quotes of one release of which each clause has one that bears it: nothing ties them together but "and" or "while". */
function standsInClauses(text: string, quotes: readonly Quote[]): boolean {
  const [first, ...others] = quotes;
  if (others.length === 0 || others.some(({ release }) => release !== first?.release)) return false;
  const bearing = withJoined(quotes);
  const carried = withoutCarriedPlace(text, quotes);
  if (carried?.quotes.some((quote) => isBorne(carried.text, quote)) === true) return true;
  return clausesOf(text).some((clauses) =>
    clauses.every((clause) => bearing.some((quote) => isBorne(clause, quote)) || standsInClauses(clause, quotes)),
  );
}

/** Each part has to stand on one quote by itself: claims of two are not made into one. */
function findMerger(parts: readonly Part[], quotesOf: (part: Part) => Quote[]): string | null {
  const isSingle = parts.length === 1 && (parts[0]?.numbers.length ?? 0) < 2;
  return isSingle || !parts.some((part) => isMerged(part.text, withJoined(quotesOf(part)), isBorne))
    ? null
    : "joins what different quotes say";
}

function withJoined(quotes: readonly Quote[]): readonly Quote[] {
  return [...quotes, ...joinedQuotes(quotes)];
}

function isBorne(text: string, quote: Quote): boolean {
  return findFault(claimOf(text, [quote]), [quote]) === null;
}

function findFault(claim: Claim, quotes: readonly Quote[]): string | null {
  const sources = quotes.map((quote) => sourceOf(quote, claim.reading));
  for (const demand of DEMANDS) {
    const reason = demand(claim, sources);
    if (reason !== null) return reason;
  }
  return null;
}
