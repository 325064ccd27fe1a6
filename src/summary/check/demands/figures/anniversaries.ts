/** The year of an anniversary is not the year of what it recalls. */
import type { Demand } from "../../claim.ts";

const MARKED = /\bmark\p{L}* (?:the|its|their) [^.,;]{0,20}\banniversary\b/iu;
const NOW = /\bthis (?:very )?year\b|\btoday\b/iu;
const RECALLING =
  /\banniversar|(?<!\bthis (?:very )?)\byears?\b|\bbirthday|\bmark|\bcelebrat|\bcommemorat|\bturn|\bdecade|\bcentur|\bold\b|\bago\b|\d(?:st|nd|rd|th)\b/iu;

export const demandAnniversaries: Demand = ({ text }, sources) =>
  sources.every(({ quote }) => MARKED.test(quote.text)) && NOW.test(text) && !RECALLING.test(text)
    ? "dates by an anniversary what it recalls"
    : null;
