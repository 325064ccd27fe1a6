/** What a plan or a deal covers is what the very quote that has the plan ties to it. */
import type { Demand } from "../../claim.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandCovered: Demand = ({ reading }, sources) => {
  const covering = reading.tokens.find((verb) => {
    const plan = COVERING.test(verb.word) ? planBefore(reading, verb) : undefined;
    return plan !== undefined && !sources.some((source) => isCovered(reading, verb, plan, source));
  });
  return covering ? `says of one thing what its quotes say of another (${covering.raw})` : null;
};

const COVERING = /^(?:covers|covered|concerns|concerned|encompasses|encompassed|addresses|addressed|extends|applies)$/u;
const PLAN = /^(?:plan|agreement|deal|accord|pact|arrangement|strategy|taskforce|programme|scheme)$/u;

function planBefore(reading: Reading, verb: Token): Token | undefined {
  const before = reading.tokens[verb.at - 1];
  return [before, ...(predicationOf(reading, verb)?.agent ?? [])].find((one) => one && PLAN.test(one.word));
}

/** The quote has the plan by such a name, and each thing that it is to cover in its own words. */
function isCovered(reading: Reading, verb: Token, plan: Token, { bearing, reading: { tokens } }: Source): boolean {
  const hasPlan = [...(bearing.get(plan.at) ?? [])].some((at) => PLAN.test(tokens[at]?.word ?? ""));
  return hasPlan && thingsBehind(reading, verb).every(({ at }) => bearing.has(at));
}

/** "the shared border", "to border security": up to the next word that joins anything to it. */
function thingsBehind({ tokens }: Reading, { at }: Token): Token[] {
  const behind = tokens.slice(at + 1).filter(({ word }) => !/^(?:to|the|a|an|its|their|and)$/u.test(word));
  const end = behind.findIndex(({ isContent }) => !isContent);
  return (end < 0 ? behind : behind.slice(0, end)).filter(({ isNumber }) => !isNumber);
}
