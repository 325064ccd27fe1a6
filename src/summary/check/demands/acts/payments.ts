/** Support is paid for only where the quotes tell of money. */
import type { Claim, Demand } from "../../claim.ts";
import type { Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandPayments: Demand = (claim, sources) => {
  const paid = claim.reading.tokens.find((token) => isPaying(claim, token));
  return paid && !sources.some(isOfMoney) ? `tells of money where its quotes tell of none (${paid.raw})` : null;
};

const PAYING = /^(?:pay|fund|financ|bankrol|bankroll)$/u;

function isPaying({ reading }: Claim, { at, term }: Token): boolean {
  return PAYING.test(term) && !/^(?:a|tribute)$/u.test(reading.tokens[at + 1]?.word ?? "");
}

function isOfMoney({ reading, context, head, quote }: Source): boolean {
  const told = [reading, context, head].flatMap(({ tokens }) => tokens);
  return /[£€$]/u.test(quote.text) || told.some(({ term }) => MONEY.test(term));
}
const MONEY =
  /^(?:pay|paid|fund(?!ament)|financ|money|invest(?!ig)|spend|spent|cost|worth|budget|grant|million|billion|euro|pound|amount|contribut|cash|price|salari|tax)/u;
