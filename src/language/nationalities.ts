/** Countries and continents with the words for what is of them or from them. Names that people bear too (Georgia, Jordan) are left out. */

/** In a line the same nation, its name first. */
export const NATIONALITIES = `
uk, britain, british, briton, united, kingdom, gb
usa, us, america, american
france, french, franco, anglo-french
eu, european, europe
germany, german
albania, albanian
africa, african
asia, asian
rwanda, rwandan
ireland, irish
belgium, belgian
netherlands, dutch
italy, italian
spain, spanish
turkey, turkish, türkiye
afghanistan, afghan
algeria, algerian
argentina, argentine, argentinian
australia, australian
austria, austrian
bangladesh, bangladeshi
belarus, belarusian
bosnia, bosnian
brazil, brazilian
bulgaria, bulgarian
canada, canadian
chile, chilean
china, chinese
colombia, colombian
croatia, croatian
cuba, cuban
cyprus, cypriot
czechia, czech
denmark, danish
egypt, egyptian
eritrea, eritrean
estonia, estonian
ethiopia, ethiopian
finland, finnish
ghana, ghanaian
greece, greek
hungary, hungarian
iceland, icelandic, icelander
india, indian
indonesia, indonesian
iran, iranian
iraq, iraqi
israel, israeli
jamaica, jamaican
japan, japanese
kenya, kenyan
kosovo, kosovan, kosovar
kuwait, kuwaiti
latvia, latvian
lebanon, lebanese
libya, libyan
lithuania, lithuanian
luxembourg, luxembourgish, luxembourger
malaysia, malaysian
malta, maltese
mexico, mexican
moldova, moldovan
montenegro, montenegrin
morocco, moroccan
nepal, nepalese, nepali
nigeria, nigerian
norway, norwegian
pakistan, pakistani
palestine, palestinian
panama, panamanian
peru, peruvian
philippines, philippine, filipino
poland, polish
portugal, portuguese
qatar, qatari
romania, romanian
russia, russian
senegal, senegalese
serbia, serbian, serb
singapore, singaporean
slovakia, slovak, slovakian
slovenia, slovenian, slovene
somalia, somali
sudan, sudanese
sweden, swedish
switzerland, swiss
syria, syrian
taiwan, taiwanese
tanzania, tanzanian
thailand, thai
tunisia, tunisian
uganda, ugandan
ukraine, ukrainian
uruguay, uruguayan
venezuela, venezuelan
vietnam, vietnamese
yemen, yemeni
zambia, zambian
zimbabwe, zimbabwean
`;

const LINES = NATIONALITIES.trim()
  .split("\n")
  .map((line) => line.split(", "));
const NATION_OF: ReadonlyMap<string, string> = new Map(
  LINES.flatMap((words) => words.map((word): [string, string] => [word, words[0] ?? word])),
);

/** The nation that a word means, as the table names it: "French" and "France's" give "france"; null for any other word. */
export function nationNamed(word: string): string | null {
  return NATION_OF.get(word.toLowerCase().replace(/['’]s?$/u, "")) ?? null;
}

const NO_ADJECTIVES: ReadonlySet<string> = new Set("britain briton united kingdom gb america anglo-french".split(" "));
const namesOf = (nations: readonly string[][]): readonly string[] => nations.map(([name = ""]) => name);
const adjectivesOf = (nations: readonly string[][]): readonly string[] =>
  nations.flatMap(([, ...words]) => words.filter((word) => !NO_ADJECTIVES.has(word)));
const inCapitals = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("|");

/** As alternatives of a pattern: what is put before an office to say whose it is ("French", "UK"). */
export const OF_NATION = inCapitals(["UK", "US", ...adjectivesOf(LINES)]);
/** And what stands behind "of" ("France"). */
export const NATIONS = inCapitals(namesOf(LINES));
