/** What is demanded of the words of a sentence: denied, foreseen, tied and borne as the quotes have them. */
import type { Demand } from "../claim.ts";
import { demandAttributes } from "./wording/attributes.ts";
import { demandBindings } from "./wording/bindings.ts";
import { demandNoExchange } from "./wording/exchanges.ts";
import { demandForeseen } from "./wording/foreseen.ts";
import { demandFunctionWords } from "./wording/function-words.ts";
import { demandNoGrownHarm } from "./wording/harms.ts";
import { demandLinks } from "./wording/links.ts";
import { demandModality } from "./wording/modality.ts";
import { demandOwners } from "./wording/owners.ts";
import { demandPolarity } from "./wording/polarity.ts";
import { demandVerbatimQuotations } from "./wording/quotation-marks.ts";
import { demandRelations } from "./wording/relations.ts";
import { demandScope } from "./wording/scope.ts";
import { demandSteadiness } from "./wording/steadiness.ts";
import { demandTopic } from "./wording/topics.ts";
import { demandTalkedOf } from "./wording/talked-of.ts";
import { demandOwnWords } from "./wording/words.ts";

export const WORDING: readonly Demand[] = [
  demandVerbatimQuotations,
  demandPolarity,
  demandModality,
  demandTalkedOf,
  demandTopic,
  demandScope,
  demandRelations,
  demandBindings,
  demandNoGrownHarm,
  demandAttributes,
  demandOwners,
  demandNoExchange,
  demandLinks,
  demandForeseen,
  demandSteadiness,
  demandOwnWords,
  demandFunctionWords,
];
