/** Names of countries, as far as two of them together are asked for as "the two countries". */
import { fold } from "./terms.ts";

const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria argentina australia austria bangladesh belarus belgium bosnia brazil britain bulgaria canada
  chile china colombia croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia finland france
  georgia germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kenya
  kosovo kuwait latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova monaco montenegro morocco
  myanmar nepal netherlands nigeria norway oman pakistan palestine panama peru philippines poland portugal qatar romania
  russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
  tanzania thailand tunisia turkey turkiye uganda uk ukraine uruguay us usa venezuela vietnam wales yemen zambia zimbabwe
  allemagne angleterre belgique espagne italie royaume-uni`.split(/\s+/u),
);
const PARTS =
  /^(?:united (?:kingdom|states|arab emirates)|new zealand|south (?:korea|africa|sudan)|north(?:ern)? (?:korea|ireland|macedonia)|saudi arabia|sri lanka|costa rica|el salvador|ivory coast)$/u;

export function isCountry(name: string): boolean {
  const folded = fold(name).replace(/^the /u, "");
  return COUNTRIES.has(folded) || PARTS.test(folded);
}
