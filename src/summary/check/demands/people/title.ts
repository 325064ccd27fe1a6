/** A release is called what its title and its publisher let it be called. */
import type { Demand } from "../../claim.ts";
import { misnomer } from "../../opening.ts";

export const demandTitle: Demand = ({ names }, sources) => {
  const wrong = sources.map(({ head, years }) => misnomer(names, head, years));
  return wrong.includes(null) ? null : `calls its release what it is not (${wrong.join(", ")})`;
};
