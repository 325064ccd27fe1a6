/** A release is called what its title, its publisher and its date let it be called. */
import { MONTHS } from "../../../../language/month-names.ts";
import { analyse } from "../../../../language/terms.ts";
import type { Demand } from "../../claim.ts";
import { nationOf } from "../../parties/parties.ts";
import { read } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandTitle: Demand = ({ names }, sources) => {
  const wrong = sources.map((source) => misnomer(names, source));
  return wrong.includes(null) ? null : `calls its release what it is not (${wrong.join(", ")})`;
};

/** The first word that a release is called by and that neither its title nor its publisher, date or speaker bears. */
function misnomer(names: string, source: Source): string | null {
  const { head } = source;
  const day = dayOf(source);
  const isOfBoth = isJoint(source);
  const known = new Set([...head.tokens, ...analyse(day), ...analyse(isOfBoth ? BOTH : "")].map(({ term }) => term));
  const wrong = analyse(names).find(({ term }) => !known.has(term));
  return wrong ? names.slice(wrong.start, wrong.end) : null;
}

/** "1 February 2024": the day it was published, else that of what it tells. */
function dayOf({ quote: { release } }: Source): string {
  const [year, month = "", day] = (release.date ?? release.eventDate ?? "").split("-");
  return year === undefined || day === undefined
    ? ""
    : `${Number(day)} ${MONTHS.split("|")[Number(month) - 1]} ${year}`;
}

const BOTH = "joint two both governments countries ministers sides";

/** Of two countries, both named in its title. */
function isJoint({ quote: { release } }: Source): boolean {
  const nations = new Set(read(release.title).tokens.flatMap((token) => nationOf(token) ?? []));
  return nations.size === 2 || /\bjoint\b/iu.test(release.title);
}
