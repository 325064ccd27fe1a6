/** The pieces that attributions are made of, in English and French: who, says, and what may stand between. For regular expressions. */

export const title = "(?:Mr|Mrs|Ms|Miss|Mme|Dr|Sir|Dame|Lord|Lady|Rt Hon|M)\\.?";
export const capital = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const small = "(?:of|the|for|and|de|du|des|la|le|van|von|der|to|à|&)";
export const office =
  "(?:secretary|minister|president|chancellor|spokes(?:man|woman|person)|ambassador|commissioner|director|chief|official|mayor|leader|ministre|pr[ée]sident|office|government|department|ministry|communiqu[ée])";
const properName = `(?:[Tt]he\\s+|[Ll][ea]\\s+)?(?:${title}\\s+)?${capital}(?:,?\\s+(?:${small}\\s+){0,2}${capital}){0,7}`;
const frenchAdjective = "(?:français|britannique|allemand|italien|espagnol|belge|européen|américain)(?:ne|e)?";
const roleName = `(?:[Tt]he\\s+|[Ll][ea]\\s+|[Aa]n?\\s+|\\p{Lu}[\\p{L}-]*['’]s\\s+)(?:\\p{L}[\\p{L}-]*\\s+){0,3}${office}(?:\\s+${frenchAdjective})?(?:\\s+(?:of|for|de|du|des)\\s+(?:the\\s+|la\\s+|l['’])?${capital})?(?:\\s+${capital}){0,3}`;
export const who = `(?<who>${roleName}|${properName})`;
export const verb =
  "(?:said|says|say|saying|told|tells|stated|states|declared|declares|added|adds|announced|claimed|claims|wrote|writes|tweeted|posted|insisted|commented|explained|warned|warns|argued|noted|replied|asserted|confirmed|stressed|remarked|promised|pledged|vowed|called|calls|described|describes|hailed|hails|praised|praises|quoted as saying|" +
  "dit|écrit|promis|promet|prévenu|reconnu|répondu|(?:déclar|affirm|annonc|indiqu|précis|assur|soulign|estim|expliqu|ajout|confi|lanc|insist|martel|jug|confirm|salu|dénonc|tweet)(?:é|e)|rappel(?:é|le))";
export const auxiliary =
  "(?:(?:has|had|have|also|then|once|recently|later|really|reportedly|actually|is|was|a|today|just|ont|avait|aurait|(?:a|aurait)-t-(?:il|elle)|bien|vraiment|ensuite|également)\\s+)*";
export const aside = '(?:\\s*,(?<aside>[^,“"‘\\n]{1,80}),)?';
export const tail = "(?:\\s+[\\p{L}\\p{N}'’.-]+){0,8}";
