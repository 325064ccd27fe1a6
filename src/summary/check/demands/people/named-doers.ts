/** Whoever is named for an act is told of by the quote, its speaker or what it points back to: a title that names two does not tell which. */
import type { Demand } from "../../claim.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Token } from "../../grammar/reading.ts";
import { peopleIn, type Source } from "../../source.ts";

export const demandNamedDoers: Demand = ({ reading }, sources) => {
  const doers = reading.tokens.flatMap((verb) => {
    const agent = predicationOf(reading, verb)?.agent ?? [];
    return agent.filter(({ isCapital, word }) => isCapital && !/^(?:mr|mrs|ms)$/u.test(word)).length === 1 ? agent : [];
  });
  const named = doers.find((doer) => sources.every((source) => isOnlyOfTitle(doer, source)));
  return named ? `gives an act to whoever does not do it (${named.raw})` : null;
};

/** One of several people of the release, where nothing but its title can be meant. */
function isOnlyOfTitle(
  { term, raw, isCapital }: Token,
  { quote, head, speaker, reading, context, people }: Source,
): boolean {
  const known = peopleIn(quote.release).map(({ name }) => name?.split(" ").at(-1));
  const isTold = [reading, speaker, context, people].some(({ tokens }) => tokens.some((one) => one.term === term));
  return (
    isCapital && known.length > 1 && known.includes(raw) && head.tokens.some((one) => one.term === term) && !isTold
  );
}
