/**
 * What kind of thing would answer a question: a number of something, a sum, a date, a person … One table, read from the
 * top; the first pattern that fits wins. Patterns see the question folded to lower case without accents and apostrophes.
 */
import { analyse, fold, subjectTerms, type Term } from "./terms.ts";

export type AnswerKindName =
  | "number"
  | "money"
  | "share"
  | "date"
  | "duration"
  | "person"
  | "role"
  | "place"
  | "organisation"
  | "reason"
  | "manner"
  | "list"
  | "yes-no"
  | "definition"
  | "words"
  | "any";

export interface AnswerKind {
  readonly kind: AnswerKindName;
  /** Term of the noun that is asked about: what a number counts ("how many officers"), or the class asked for ("which port"). */
  readonly noun: string | null;
}

type Row = readonly [AnswerKindName, RegExp];

const SAYING =
  "say|said|says|saying|think|thinks|thought|tell|told|comment|commented|remark|remarked|announce|announced|respond|responded|reply|replied|warn|warned|argue|argued|claimed|describe|described|promise|promised|insist|insisted|stress|stressed|declare|declared|add|added|express|state|stated|view|views|opinion|position|statement|words|quote|quotes|reaction|answer|answered";

const PERSON =
  "person|man|woman|minister|president|king|queen|leader|author|scientist|actor|singer|player|politician|secretary|general|emperor|director|composer|philosopher|mathematician|engineer|architect|pope|bishop|governor|commissioner|ambassador|chancellor|artist|poet|writer|quarterback|coach|speaker";
/** Who somebody is at work; asked for by name ("the name of the officer who …"). */
const POST =
  "officer|official|expert|journalist|reporter|correspondent|negotiator|head|chief|boss|spokesperson|spokesman|spokeswoman|judge|mayor|envoy|chair|chairman|chairwoman|signatory|manager|adviser|candidate|deputy|commander|doctor|teacher";

/** The head of a question, English first; `^` is the first word after greetings and "tell me". */
const OPENINGS: readonly Row[] = [
  ["share", /\bin (?:%|percent|per cent|percentage) terms\b|\bas a (?:%|percent|percentage)(?= ?\?*$)|\bpercentage ?wise\b/u],
  ["date", /\b(?:what|which) weekday\b|^(?:the )?(?:exact |precise )?(?:date|day|year|month)\b|\b(?:exact|precise) (?:date|day|time)\b/u],
  ["money", /^(?:the )?(?:exact |total |full )?(?:cost|price|budget|sum|amount|money|funding)\b(?! of (?:people|time))/u],
  ["number", /^(?:the )?(?:exact |actual |precise |total |full |latest )?(?:number|figures?|total|count|tally)\b/u],
  ["share", /^(?:the )?(?:percentage|proportion|share)\b/u],
  ["place", /^(?:the )?(?:place|location|venue|city|town|country) (?:where|in which|that|of)\b/u],
  ["reason", /\bhow (?:do|does|did|would|is|are|was|were) .{2,60}(?:account(?:ed)? for|explain(?:ed)?)\b/u],
  ["reason", /^(?:the )?(?:reasons?|purpose|aim|rationale)\b/u],
  ["number", /\bhow (?:many|often|frequently)\b(?! (?:years|months|weeks|days|hours|minutes)\b)/u],
  ["duration", /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes))\b|\bhow much (?:(?:jail|prison|more|extra) )?(?:time|porridge|bird)\b/u],
  ["number", /\bhow much (?:bigger|larger|smaller|higher|lower|stronger|weaker|greater|taller|heavier|lighter|better|worse|busier)\b/u],
  ["number", /\bhow (?:old|big|large|tall|high|far(?! back\b)|deep|wide|fast|heavy|hot|cold)\b/u],
  ["share", /\b(?:what|which) (?:percentage|percent|per cent|proportion|share|fraction|rate)\b|\bby (?:what|which) (?:percentage|percent|per cent)\b|\bhow much of the\b/u],
  ["money", /\b(?:what|which) (?:is|was|were|are) (?:the|its|their|his|her)? ?(?:(?!(?:of|to|for|in|behind)\b)[a-z]+ ){0,3}?(?:cost|price|budget|fee|fees|value|worth|salary|fine|funding|amount|sum|income|revenue)\b/u],
  ["money", /\bhow much\b.*\b(?:cost|costs|pay|pays|paid|paying|worth|spend|spends|spent|money|fund|funds|funding|funded|invest|invested|investment|give|gave|given|contribute|contributed|charge|charged|charges|budget|earn|earns|price|receive|raise|raised|owe|save|saved|fee|fees|fine|fined|tax|allowance|benefit|pension|grant|loan|provide|provided|commit|committed|compensation|million|pounds|euros|dollars|promise|promised|get|sum|salary|entitled)\b/u],
  ["money", /\b(?:what|which) (?:[a-z]+ )?(?:salary|salaries|wage|wages|price|fee|fees|budget|bonus|fine|grant|cost|sum|amount)\b/u],
  ["money", /\bwhat (?:was|is|were|are|will be) (?:the|their|his|her|its) (?:total |final |full )?(?:bill|tab|invoice|outlay|pay|salary|wages)\b|\bwhat (?:do|does|did|will) .{2,60} (?:earn|get paid|make a (?:year|month|week))\b|\bwhat (?:sum|amount)\b|\bhow much money\b|\bwhat (?:does|did|would|will) .{2,60} cost\b/u],
  ["number", /\bhow much\b|\bwhat (?:is|was|are|were) the (?:total |average |exact |maximum |minimum |current )*(?:number|(?:head ?|body ?)count|(?:death )?toll|tally|turnout|population|size|height|length|distance|area|temperature|speed|depth|age|capacity|weight|score|figure|total|rate|frequency|level)\b|\b(?:what|which) (?:number|figure|age|size|height)\b/u],
  ["number", /\b(?:what|which)(?:s| is| was| are| were| will be)? (?:the |its |their )?(?:[a-z]+ ){0,2}(?:maximum|minimum|average|legal limit|upper limit|age limit|speed limit|threshold)\b/u],
  ["date", /\b(?:what|which|in what|in which|on what|on which) (?:year|date|deadline|day|month|decade|century|season|era)\b/u],
  ["date", /^(?:and )?(?:so )?when\b|\bhow far back\b|\b(?:since|until|by|from) when\b|\bwhen (?:is|was|were|are|did|does|do|will|has|have|had|can|should|would|must)\b|\bhow (?:soon|recently|late|early)\b|\b(?:what|which) time\b|\b(?:at|by|from) (?:what|which) (?:point|stage|moment)\b|\bwhat (?:is|was) the (?:date|deadline|year)\b(?!-)|\bwhat (?:is|was|will be) (?:the|its|their) (?:(?!of\b)[a-z-]+ ){1,3}(?:date|deadline)\b|\b(?:what|which)\b.* and (?:when|(?:in|on|for) (?:what|which) (?:month|day|date|year))\b[^a-z]*(?:(?:is|was|will) (?:it|that|this|they)(?: be)?)?[^a-z]*$/u],
  ["duration", /\bwhat (?:length|period) of time\b|\bfor what period\b|\bwhat (?:is|was) the (?:duration|time limit)\b|\bhow (?:many years|much time)\b/u],
  ["role", /\b(?:what|which) (?:role|position|post|job|office|title)\b|\b(?:whose|what) (?:job|title) (?:is|was)\b|\bwhat (?:is|was) .{2,40}s? (?:job|role|title|position)\b(?! on\b)|^who (?:is|was) (?!(?:going|due|set|supposed|meant|expected) to\b|the\b|in\b|a\b|an\b|responsible\b)(?:\w+ ?){1,4}\??$/u],
  ["words", new RegExp(String.raw`\b(?:what|how) (?:did|does|do|has|have|had|is|was|were|are) (?!it mean)(?:\S+ ){1,9}?(?:${SAYING})\b`, "u")],
  ["words", /\bwhat (?:is|are|was|were) .{2,60}\b(?:view|views|opinion|position|stance|reaction|response|comment|comments)\b|\bin (?:his|her|their|whose) (?:own )?words\b|\bquotes? (?:from|by|of)\b|^(?:which|what) (?:[\p{L}’'-]+ ){1,4}?(?:quote|quotation|soundbite)\b|\baccording to\b.*\bwhat\b/u],
  ["person", /^(?:and )?(?:who|whom|whose|by whom|to whom|with whom)\b|\b(?:by|to|with|for|from|of) whom\b|^(?!(?:what|which|where|when|why|how|is|are|was|were|do|does|did|has|have|had|can|will) ).*\bwho (?:is|was|were|are|did|does|has|will|said|led|made|wrote|signed|met)\b/u],
  ["person", new RegExp(String.raw`\b(?:what|which) (?:(?!(?:is|was|are|were|did|does|do|the|a|an)\b)[a-z]+ ){0,2}(?:${PERSON}|${POST})s?\b|\bnames? of (?:the|a|an|any|our|their|its|his|her|that|this) (?:(?!(?:of|for|in)\b)[a-z]+ ){0,3}?(?:${PERSON}|${POST})s?\b`, "u")],
  ["organisation", /\bnames? of (?:the|a|an|its|their) (?:(?!(?:of|for|in)\b)[a-z-]+ ){0,3}?(?:group|body|unit|cell|team|agency|organi[sz]ation|company|firm|forum|alliance|committee|network|force|charity|union)\b/u],
  ["organisation", /\b(?:what|which) (?:[a-z]+ )?(?:group|grouping|club|bloc|alliance|circle|league|family|gathering) of (?:[a-z]+ ){0,2}(?:countries|nations|states|governments|powers|economies)\b/u],
  ["organisation", /\bnames of (?:the|all|these|those|its|their|any) (?:[a-z0-9-]+ ){0,4}?(?!(?:is|was|has)\b)[a-z-]+s\b/u],
  ["place", /^(?:and )?where\b|\bwhere (?:is|was|were|are|did|does|do|will|can|should|has|have)\b|\b(?:what|which) (?:[a-z]+ )?(?:place|places|country|countries|city|cities|town|towns|location|region|regions|state|states|streets?|rivers?|roads?|port|ports|area|areas|continent|continents|county|counties|island|venue|building|site|sites|airport|station|border|district|province|village|stadium|sea|mountain|nation|nations|coast|coasts|coastline|shore|shores|beach|beaches|harbour|harbours|camp|camps|capital|(?:hospitals?|hotels?|prisons?|jails?|museums?|theatres?|restaurants?|shops?|factory|factories|warehouses?|barracks|embassy|embassies)(?! (?:time|sentences?|terms?|population|places?|officers?|guards?|staff|rooms?|beds?|workers?|bills?|costs?|charges?|care)\b))\b|\b(?:what|which) (?:part|side|end|corner|stretch|half)s? of (?:the )?(?:country|world|coast|coastline|continent|city|town|channel|france|britain|england|scotland|europe|uk|germany|africa|asia)\b/u],
  ["organisation", /\b(?:what|which) (?:(?!(?:is|was|are|were|did|does|do|has|have|had|will|can|the|a|an|in|of|to)\b)[a-z-]+ ){0,2}(?:organi[sz]ations?|company|companies|firms?|giants?|suppliers?|manufacturers?|contractors?|airlines?|websites?|platforms?|charity|charities|unions?|units?|agency|agencies|body|bodies|groups?|teams?|party|parties|departments?|ministry|ministries|institutions?|university|universities|schools?|colleges?|banks?|newspapers?|networks?|band|courts?|force|forces|committees?|councils?|corporations?|club|church|channel|label|police|governments?)\b/u],
  ["reason", /^(?:and )?why\b|\bwhy (?:is|was|were|are|did|does|do|has|have|will|can|should)\b|\bhow come\b|\bwhat (?:is|was|were|are) the (?:main |real )?(?:reason|reasons|cause|causes|purpose|aim|goal|motive|rationale|point)\b|\bwhat (?:caused|causes|led|prompted|made)\b|\bfor what (?:reason|purpose)\b|\bto what (?:end|purpose)\b|\bwhat (?:\S+ )?(?:reason|reasons)\b/u],
  ["person", new RegExp(String.raw`^(?:name|identify|who(?:m)?|find|quote) (?:the|a|any) (?:[a-z]+ ){0,2}(?:${PERSON}|${POST})\b`, "u")],
  ["list", /^(?:list|name|enumerate)\b|\bwhat (?:are|were) (?:the|some|all)\b|\bwhich (?:ones|measures|steps|countries|areas|priorities|things)\b|\b(?:what|which) (?:two|three|four|five|kinds?|types?|measures|steps|areas|priorities|factors|things|examples|conditions|requirements|documents|powers|tools)\b|\b(?:give|name|list) (?:me )?(?:\d+|two|three|four|five|some|all|examples)\b/u],
  ["definition", /^(?:what|who) (?:is|are|was|were) (?:(?:a|an|the) )?(?:\S+ ?){1,3}\??$|\bwhat (?:does|do|did) .{1,60} (?:mean|stand for)\b|\b(?:meaning|definition) of\b|^define\b|\bwhat is meant by\b/u],
  ["manner", /\bhow (?:to|is|are|was|were|did|does|do|can|could|should|would|will|has|have|must|might)\b|^(?:and )?how\b|\b(?:in what|what) (?:way|ways|manner|method|methods|process|means|steps)\b|\bby what means\b/u],
  ["yes-no", /^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|am|isnt|arent|doesnt|didnt|cant|wont)\b|[,.] (?:is|are|do|does|did|can|could|will|would|should|am|may|must) (?:i|we|you|he|she|they|it|my|our|the|this|there|that)\b/u],
  ["number", /\bcombien de (?!temps|jours|mois|semaines|annees|ans|heures)\w+/u],
  ["duration", /\bcombien d(?:e |['’ ]?)(?:temps|jours|mois|semaines|annees|ans|heures)\b|\bpendant combien\b/u],
  ["money", /\bcombien\b.*\b(?:coute|coutent|couter|cout|paie|payer|paye|verse|verser|vaut|euros|argent|budget|finance|investi|livres|monte|eleve|chiffre)\b|\bquel(?:le)? (?:est|etait) (?:le|la) (?:cout|prix|montant|budget|somme|valeur)\b|\b(?:quel (?:montant|budget|prix)|quelles? sommes?)\b/u],
  ["share", /\bquel(?:le)? (?:pourcentage|proportion|part|taux)\b/u],
  ["number", /\bcombien\b|\bquel (?:nombre|chiffre)\b/u],
  ["date", /^quand\b|\bquand (?:est|a|ont|sera|aura)\b|\b(?:depuis|jusqua) quand\b|\b(?:a )?quelle (?:date|annee|heure)\b|\b(?:en|quel) (?:quelle )?(?:annee|jour|mois)\b/u],
  ["words", /\bqu(?:e |)(?:a|ont|)? ?-?(?:t-il |t-elle )?(?:dit|declare|affirme|annonce|repondu|pense)\b|\bque (?:dit|disent|pense|a dit|declare)\b/u],
  ["person", /^qui\b|\b(?:a|avec|par|de|pour) qui\b|(?<!\bquest-ce )\bqui (?:est|a|sont|etait)\b|\bquel(?:le)? (?:ministre|president|presidente|dirigeant)\b/u],
  ["place", /^ou\b (?:est|sont|se|a|ont|etait|sera)|\bdans quel(?:le)?s? (?:pays|ville|villes|port|region|lieu)\b|\bquel(?:le)?s? (?:pays|ville|villes|port|ports|region|regions|lieu|lieux)\b/u],
  ["organisation", /\bquel(?:le)?s? (?:[a-z]+ )?(?:entreprises?|societes?|reseaux sociaux|plateformes?|organisations?|groupes?|associations?|agences?|forces?|unites?|services?|polices?|ministeres?|institutions?|organismes?|journal|journaux|tribunal|tribunaux)\b/u],
  ["reason", /^pourquoi\b|\bpourquoi\b|\bpour quelle raison\b|\bquelle (?:est|etait) la (?:raison|cause)\b/u],
  ["list", /\bquel(?:le)?s (?:sont|etaient|mesures|priorites)\b/u],
  ["words", /\bquest-?ce qu\S* .{2,60}\b(?:dit|declare|affirme|annonce|repondu|promis)\b|\bque (?:promet|annonce|affirme|repond|souligne|promettait)\b/u],
  ["person", /\bcomment sappel(?:le|ait|lent)\b|\bquel (?:est|etait) le nom d(?:u|e la|e l)/u],
  ["definition", /\bquest-?ce que?\b|\bque (?:signifie|veut dire)\b/u],
  ["manner", /^comment\b|\bcomment\b/u],
  ["yes-no", /^est-ce qu|^(?!.*\b(?:quel(?:le)?s?|que|quoi|qui|comment|combien|quand|pourquoi)\b).*\b(?:a|est|sont|ont|va|peut)-(?:t-)?(?:il|elle|ils|elles|on)\b/u],
]; // prettier-ignore

/** Nouns that make the thing asked for a sum, whatever asks for it. */
const MONEY_NOUN =
  /\bhow many (?:\w+ )?(?:pounds|euros|dollars|million|billion|quid)\b|\bhow much (?:of )?(?:the |our |their )?(?:[a-z]+ ){0,2}?(?:cash|dosh|dough|wonga|moolah?|readies|lolly|bucks|money|funding|funds)\b|\bhow (?:big|large)s? (?:is |was )?the (?:cheque|bill|budget|pot|sum)\b|\bcombien (?:de |d)?(?:millions? )?d? ?(?:euros|livres|dollars)\b/u;
/** "What city", "how many French officers", "quel pays": the words up to the verb, the last of which is the noun. */
const NOUN_PHRASE =
  /\b(?:how many|how much|what|which|quels?|quelles?|combien d(?:e |))\s*((?:(?!(?:is|are|was|were|did|does|do|has|have|had|got|get|gets|came|come|went|made|died|will|would|can|could|should|of|in|on|at|for|to|the|a|an|from|by|with|that|besides|except|apart|aside|beyond|were|est|sont|a|ont|du|des|le|la|les|en)\b)[\p{L}\p{N}-]+\s*){1,4})/u;

/** "The number of small boats that …". */
const NUMBER_OF =
  /\b(?:number|total|count|tally)s? of ((?:(?!(?:is|are|was|were|that|who|which|in|on|at|for|to|the|from|by|with|had|have|has|did|does|do|will|would)\b)[\p{L}\p{N}-]+\s*){1,4})/u;

const CLOSING =
  /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|of|in|on|at|for|to|est|sont|a|ont|du|des)\b|^[?.]?$/u;

/** "Who's" and "whos" are "who is". */
const SPELLED_OUT: Readonly<Record<string, string>> = { s: "is", ll: "will", d: "would", ve: "have" };

function foldQuestion(question: string): string {
  return fold(question)
    .replace(/[^\p{L}\p{N}%.,?\s-]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/\bwot(?=s?\b)/gu, "what")
    .replace(
      /\b(who|what|when|where|how|why)(s|ll|d|ve)\b/gu,
      (_, word, rest) => `${word} ${SPELLED_OUT[rest] ?? rest}`,
    )
    .replace(/^(?:please|hello|hi|so|and|ok|well|bonjour)[ ,]+/u, "")
    .replace(/^(?:(?:can|could|do) you )?(?:please )?(?:tell|show|explain to|know|remind) (?:me )?/u, "")
    .trim();
}

/**
 * Term of the noun behind "how many", "what" or "which", or null: the last word before an auxiliary or a preposition
 * ("which police station did"); where a full verb follows instead ("which anniversary falls"), the first.
 */
function askedNoun(folded: string): string | null {
  const counted = NUMBER_OF.exec(folded)?.[1];
  if (counted) return countedNoun(subjectTerms(analyse(counted)))?.term ?? null;
  const match = NOUN_PHRASE.exec(folded.replace(HOW_MUCH_MORE, "how "));
  if (!match?.[1]) return null;
  const rest = folded.slice(match.index + match[0].length);
  const nouns = subjectTerms(analyse(match[1]));
  if (match[0].startsWith("how many")) return countedNoun(nouns)?.term ?? null;
  const verb = nouns.length > 1 && (nouns.at(-1)?.word ?? "").endsWith("s") && /^(?:in|on|at|from)\b/u.test(rest);
  const closed = !verb && !OBJECT.test(match[1]) && CLOSING.test(rest);
  if (FRENCH.test(match[0])) return nouns.find(({ word }) => !FRENCH_MODIFIER.test(word))?.term ?? null;
  const first = nouns.findIndex(({ word }, at) => !MODIFIER.test(word) || at === nouns.length - 1);
  const subject = closed && isVerbOf(nouns) ? -2 : closed ? -1 : first;
  const noun = nouns.at(subject);
  return noun && !ONLY_QUANTITY.has(noun.word) ? noun.term : null;
}

/** In French the noun comes first, but for a few short words. */
const FRENCH = /^(?:quel|combien d)/u;
const FRENCH_MODIFIER =
  /^(?:autres?|deux|trois|quatre|nouveaux?|nouvel(?:le)?s?|grande?s?|petite?s?|memes?|premi(?:er|ere)s?|dernie(?:r|re)s?|principa(?:l|le|les|ux)|gros(?:se)?s?|futurs?|future?s?|anciens?|anciennes?)$/u;

/** "Which French towns host …": towns. */
const MODIFIER =
  /^(?:french|british|english|german|belgian|dutch|irish|spanish|italian|albanian|european|african|asian|american|uk|eu|other|new|big|major|main|extra|further|joint|local|foreign|coastal|northern|southern|eastern|western)$/u;

/** "How much bigger": no noun. */
const HOW_MUCH_MORE = /\bhow much (?=(?:bigger|larger|smaller|higher|lower|stronger|weaker|greater)\b)/u;

/** "Which countries sit on …": a verb in the plural, which looks like a noun. */
function isVerbOf(nouns: readonly Term[]): boolean {
  return PLURAL.test(nouns.at(-2)?.word ?? "") && PLURAL_VERB.test(nouns.at(-1)?.word ?? "");
}

const PLURAL_VERB = /^(?:sit|belong|stand|live|work|appear|feature|gather|meet|vote|lie|come|go|take|patrol|operate)$/u;

/** Behind a verb: "which hotel took them in". */
const OBJECT = /\b(?:them|him|her|it|us|me|you|his|their|its)\b/u;
const ONLY_QUANTITY: ReadonlySet<string> = new Set(["number", "figure", "total", "amount", "quantity", "sum"]);

const PLURAL = /(?:[^s]s|ss?es|^(?:person|child|man|woman|police|personnel|staff|youth))$/u;

/** What is counted stands in the plural, and a verb may follow it: "examination boards exist", "people came over". */
function countedNoun(nouns: readonly Term[]): Term | undefined {
  const isPlural = (at: number): boolean => PLURAL.test(nouns[at]?.word ?? "");
  const first = nouns.findIndex((_, at) => isPlural(at));
  if (first < 0) return nouns.at(-1);
  const beside = [first + 1, first + 2].filter(
    (at) => isPlural(at) && /ing$|^\p{L}+s$/u.test(nouns[first + 1]?.word ?? ""),
  );
  return nouns[beside.at(-1) ?? first];
}

/** The kind of thing that would answer `question` (English or French); `any` where no pattern fits. */
export function expectedKind(question: string): AnswerKind {
  const folded = foldQuestion(question);
  const kind = MONEY_NOUN.test(folded) ? "money" : (OPENINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "any");
  return { kind, noun: /\bhow old\b/u.test(folded) ? "old" : askedNoun(folded) };
}
