/**
 * Whether a sentence of a model may be shown: each demand is put to it in turn, and the first that it does not meet is the
 * reason why it is not. What cannot be confirmed is left out; nothing here can make a sentence truer than it is.
 */
import type { Quote } from "../../answering/answer.ts";
import { findMentions } from "../../language/mentions.ts";
import { faultOfCitations, readCitations } from "./citations.ts";
import type { Claim, Demand } from "./claim.ts";
import { demandDates } from "./demands/dates.ts";
import { demandDirection, demandSubjectOfChange } from "./demands/direction.ts";
import { faultOfForm } from "./demands/form.ts";
import { demandLinks } from "./demands/links.ts";
import { demandModality } from "./demands/modality.ts";
import { demandNames } from "./demands/names.ts";
import { demandNations } from "./demands/nations.ts";
import { demandPolarity } from "./demands/polarity.ts";
import { demandExtent } from "./demands/quantifiers.ts";
import { demandQuantities } from "./demands/quantities.ts";
import { demandVerbatimQuotations } from "./demands/quotation-marks.ts";
import { demandRoles } from "./demands/roles.ts";
import { demandSpeakers } from "./demands/speakers.ts";
import { demandOwnWords, demandUnmerged } from "./demands/words.ts";
import { read } from "./reading.ts";
import { sourceOf } from "./source.ts";

export type Checked =
  | { readonly shown: true; readonly text: string; readonly quotes: readonly Quote[] }
  | { readonly shown: false; readonly text: string; readonly reason: string };

const DEMANDS: readonly Demand[] = [
  demandVerbatimQuotations,
  demandQuantities,
  demandDates,
  demandNames,
  demandNations,
  demandSpeakers,
  demandRoles,
  demandPolarity,
  demandModality,
  demandExtent,
  demandDirection,
  demandSubjectOfChange,
  demandLinks,
  demandOwnWords,
  demandUnmerged,
];

/** Takes a sentence with its [n] and the quotes that were given, numbered from 1. */
export function checkSentence(sentence: string, quotes: readonly Quote[]): Checked {
  const cited = readCitations(sentence);
  const { text } = cited;
  const fault = faultOfCitations(cited, quotes.length);
  if (fault) return { shown: false, text, reason: fault };
  const claim: Claim = { text, reading: read(text), mentions: findMentions(text) };
  const own = cited.numbers.flatMap((number) => quotes[number - 1] ?? []);
  const reason = faultOfForm(claim) ?? findFault(claim, own);
  return reason === null ? { shown: true, text, quotes: own } : { shown: false, text, reason };
}

function findFault(claim: Claim, quotes: readonly Quote[]): string | null {
  const sources = quotes.map(sourceOf);
  for (const demand of DEMANDS) {
    const reason = demand(claim, sources);
    if (reason !== null) return reason;
  }
  return null;
}
