/** Whoever hosts an event does so in the quote: those who prepare for it are not yet its hosts. */
import type { Demand } from "../../claim.ts";
import { partiesIn } from "../../parties/parties.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwnHosts: Demand = ({ reading }, sources) => {
  const host = reading.tokens.find((verb) => {
    const hosts = HOSTING.test(verb.word) ? hostsOf(reading, verb, sources) : [];
    return hosts.length > 0 && !sources.some((source) => isHeldBy(hosts, verb, source));
  });
  return host ? `gives an act to whoever does not do it (${host.raw})` : null;
};

const HOSTING =
  /^(?:host|hosts|hosted|hosting|organise|organises|organised|organising|stage|stages|staged|staging|chair|chairs|chaired|convene|convenes|convened)$/u;

/** Countries and people: a town that hosts is a place, which is asked for elsewhere. */
function hostsOf(reading: Reading, verb: Token, sources: readonly Source[]): string[] {
  const agents = predicationOf(reading, verb)?.agent ?? [];
  return partiesIn(reading, sources, null)
    .filter(({ token }) => agents.some(({ at }) => at === token.at))
    .map(({ key }) => key);
}

/** The quote hosts too, or whoever holds the event there is one of them. */
function isHeldBy(hosts: readonly string[], verb: Token, source: Source): boolean {
  const { bearing, reading } = source;
  return [...(bearing.get(verb.at) ?? [])].some((at) => {
    const act = reading.tokens[at];
    if (act === undefined || !/^(?:held|hold|holds)$/u.test(act.word)) return act !== undefined;
    const agents = predicationOf(reading, act)?.agent ?? [];
    return partiesIn(reading, [source], null).some(
      ({ key, token }) => hosts.includes(key) && agents.some((one) => one.at === token.at),
    );
  });
}
