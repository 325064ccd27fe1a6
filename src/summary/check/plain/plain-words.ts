/** A sentence with its turns of phrase, spans of years and names of several words written as the demands read them. */
import { MONTHS } from "../../../language/month-names.ts";
import { readNumber } from "../../../language/numbers.ts";
import { withGovernments } from "../parties/governments.ts";
import { withShortNames } from "../grammar/reading.ts";
import { withPlainFigures } from "../reckoning/plain-figures.ts";

const ORDINAL_DAY = new RegExp(
  String.raw`\bthe (\p{Ll}+(?:-\p{Ll}+)?|\d{1,2}(?:st|nd|rd|th)) (?:day )?of (?=(?:${MONTHS})\b)`,
  "gu",
);

/** "the first of January" as "1 January". */
function withPlainDays(text: string): string {
  return text.replace(ORDINAL_DAY, (words: string, day: string) => {
    const parts = day.split("-");
    const reading = readNumber(parts, 0);
    return reading?.ordinal === true && reading.length === parts.length && reading.value <= 31
      ? `${reading.value} `
      : words;
  });
}

/** "2022-23" as "2022 to 2023", "1-2 hours" as "1 to 2 hours". */
export function inPlainWords(text: string): string {
  return withShortNames(withGovernments(withoutIdioms(withPlainFigures(withPlainDays(text)))))
    .replace(/\b((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)\d\d)\b/gu, "$1 to $2")
    .replace(/\b((?:19|20))(\d\d)\s?[-–/]\s?(\d\d)\b/gu, "$1$2 to $1$3")
    .replace(/\b(?:EUR|euros?) ?(?=\d)/gu, "€")
    .replace(/\bGBP ?(?=\d)/gu, "£")
    .replace(
      /^Of ((?:the )?\d[\d,]* [^,]+), ((?:over|more than|about|nearly|under) (?:half|50 ?(?:%|per ?cent))|most)(?: of them)?/u,
      "$2 of $1",
    )
    .replace(/\b50 ?(?:%|per ?cent) of (?=(?:the )?\d)/gu, "half of ")
    .replace(/(?<![-\d.,])(\d{1,3})\s?[-–]\s?(\d{1,3})(?= ?\p{L})/gu, "$1 to $2");
}

/** Turns of phrase that say with other words, or with a "could", an "all" or a "top", what is plain without. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\b[Ss]o that (?:[\p{Ll}’'-]+ ){1,3}?(?:could|can|may|might) (?!be )/gu, "to "],
  [/(?<=\b(?:be|is|are|was|were|been) )brought to an? (?:(definitive|final|complete|permanent) )?end\b/giu, "ended"],
  [/\b(?:taken|brought|moved|took) ([^,.]{3,60}?) to a (?:deeper|closer) level\b/giu, "deepened $1"],
  [/\b(?:take|bring|move) ([^,.]{3,60}?) to a (?:deeper|closer) level\b/giu, "deepen $1"],
  [/\bno later than\b/giu, "within"],
  [/\b(?:keep|hold)(s|ing)? ([^,.]{3,40}?) at bay\b/giu, "prevent$1 $2"],
  [/\b(?:kept|held) ([^,.]{3,40}?) at bay\b/giu, "prevented $1"],
  [/\b(?:goes|carries|keeps) on (?=\p{Ll}+ing\b)/gu, "continues "],
  [/(?<=\b(?:to|will|would|should|must|and) )put ([^,.]{5,60}?) into (?:effect|practice|action|force|operation)\b/giu, "implement $1"],
  [/\bputting ([^,.]{5,60}?) into (?:effect|practice|action|force|operation)\b/giu, "implementing $1"],
  [/\b(?:become|be|grow) ([^,.]{2,20}) more numerous\b/giu, "increase by $1"],
  [/\bput(?:s|ting)? (the [^,.]{5,60}?) first\b/giu, "made $1 their utmost priority"],
  [/\bthe first of (?:the|these|its) (?:three )?(?:key )?points\b/giu, "the first point"],
  [/\b(?:upwards|in excess) of\b/giu, "more than"],
  [/\bin the period (?=since|between|from|to|up to)/giu, ""],
  [/\b(?:in|over|during|for) the ((?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d))?) period\b/giu, "in $1"],
  [/, (?:something|which) (?:that )?(?:has|had) (?:not|never) (?:happened|occurred|been (?:done|tried|seen)) before\b/giu, " for the first time"],
  [/\b(?:nothing|no (?:other )?(?:priority|concern)(?: of theirs)?) (?:ranks (?:higher|above)|outranks|trumps|takes precedence over|comes (?:before|ahead of))(?: for (?:them|both|either))?(?: than)?/giu, "the utmost priority is"],
  [/\b(tak(?:e|es|en|ing)) ([^,.]{3,40}?) offline\b/giu, "$1 down $2 online"],
  [/\b(?:pull|get|have|bring|force)(ing|s)? ([^,.]{3,40}?) offline\b/giu, "take$1 down $2 online"],
  [/\btakeing down\b/gu, "taking down"],
  [/(?<=\b(?:countries|nations|states) )(?:(?:from )?(?:that|which|where) )?(?:migrants|people|they) (?:come(?: from)?|leave|flee|depart from|(?:set|start) (?:out|off)(?: from)?|start from|originate (?:in|from)) (?:or|and) (?:(?:those |the ones )?(?:through )?(?:that |which )?they )?(?:(?:pass|travel|move|cross|go|transit|journey) through|cross|transit|pass)\b/giu, "of origin and transit"],
  [/\b(?:around|roughly|approximately|circa) (?=[£€$]?\d|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty)\b|a (?:third|quarter|fifth|tenth|dozen|year|month|week|decade)\b)/giu, "about "],
  [/\bcentres ((?:in \p{Lu}\p{Ll}+ )?)(?:that|which) (?:receive|take in|accommodate) (?:or|and) (?:remove|return|deport) (?=(?:the |those )?(?:migrants|people|those)\b)/gu, "reception and removal centres $1for "],
  [/^Centres ((?:in \p{Lu}\p{Ll}+ )?)(?:that|which) (?:receive|take in|accommodate) (?:or|and) (?:remove|return|deport) (?=(?:the |those )?(?:migrants|people|those)\b)/gu, "Reception and removal centres $1for "],
  [/\b(?:passed|topped|surpassed) (?=[£€$]?\d|(?:(?:a|one) )?(?:hundred|thousand|million)\b)/giu, "exceeded "],
  [/\b(?:passes|tops|surpasses) (?=[£€$]?\d|(?:(?:a|one) )?(?:hundred|thousand|million)\b)/giu, "exceeds "],
  [/\bnot more than (?=[£€$]?\d|(?:an?|one|two|three|half)\b)/giu, "no more than "],
  [/\b((?:over|more than|nearly|about) )?half as (?:many|much)( [^,.]{3,40}?)? again(?: as)?(?=[ .,])/giu, "$1half more$2 than"],
  [/\b((?:over|more than|nearly|about) )?half again as (?:many|much)( [^,.]{3,40}?)? as\b/giu, "$1half more$2 than"],
  [/\bsince New Year['’]s Day\b/giu, "since 1 January"],
  [/\bsince ((?:19|20)\d\d|the year) (?:began|started|opened)\b/giu, "since the start of $1"],
  [/\bthe first month of (?:(?:the following|the next|the coming|next) year, )?(?=(?:19|20)\d\d\b)/giu, "January "],
  [/\b(?:had|have|has) (already |previously )?seen (?:each |one an)other\b/giu, "had $1met"],
  [/\bsaw (?:a|the) need (?=to|for)/giu, "acknowledged the need "],
  [/\bsuits (?=(?:both|the|all)\b)/giu, "is in the interests of "],
  [/\bsees? (?:a|the) need (?=to|for)/giu, "acknowledge the need "],
  [/\bmade (?:plain|known) ((?:his|her|their|its) (?:[\p{Ll}-]+ )?(?:commitment|desire|wish|determination|support|intention)\b)/gu, "declared $1"],
  [/\b(?:police|gendarmes) and other law[- ]enforce(?:rs|ment)(?: (?:officers|agencies|bodies|authorities))?\b/giu, "law enforcement"],
  [/\b(?:in|over|during) the (?:past|last) few years\b/giu, "in recent years"],
  [/\bbefore (?:the (week|month|year) is out|the end of the (?=week|month|year))/giu, "later this $1"],
  [/\bat the (?:first|earliest)(?: possible)? opportunity\b/giu, "as soon as possible"],
  [/\b(?:with as little delay as possible|(?:with|at) (?:the )?(?:maximum|greatest|highest|top)(?: possible)? speed|in the shortest possible time|with (?:all possible speed|minimum delay)|as quickly as they can)\b/giu, "as quickly as possible"],
  [/\bwithout (?:any )?(?:further |undue )?delay\b/giu, "promptly"],
  [/\btwo-way\b/giu, "bilateral"],
  [/\bfirst(?: and foremost)? (?:priority|concern)\b/giu, "utmost priority"],
  [/(?<!\b(?:chief|foremost),? )\bfirst and foremost\b(?! among)/giu, "above all"],
  [/\bfirst-(?:rate|class)\b/giu, "excellent"],
  [/\bhow best to\b/giu, "how to"],
  [/\bremains committed\b/giu, "is committed"],
  [/\bremain committed\b/giu, "are committed"],
  [/\bEnglish Channel\b/gu, "Channel"],
  [/\bOlympic Games\b/gu, "Olympics"],
  [/\b(?:(?:magic|silver) bullet|shortcut)(s?)\b/gu, "quick fix$1"],
  [/\bquick fixs\b/gu, "quick fixes"],
  [/\b(?:that|which) ha(?:ve|d) ((?:the )?\p{Lu}\p{L}+) in their sights\b/gu, "that target $1"],
  [/\bwith ((?:the )?\p{Lu}\p{L}+) in their sights\b|\bwith their sights (?:set )?on ((?:the )?\p{Lu}\p{L}+)/gu, "targeting $1$2"],
  [/\b(\p{Lu}\p{L}+) was the (?:venue|setting|scene) (?:for|of)\b/gu, "$1 hosted"],
  [/\b(?:won|earned|drew|received|met with) (?:(?:high|warm|much|special|particular) )?praise from\b/gu, "were praised by"],
  [/\b(?:(?:charged|entrusted) with|given the (?:task|job) of|handed the (?:task|job) of) (?=(?:its |the )?\p{Ll}+ing\b)/gu, "tasked with "],
  [/\b(?:passed on|handed on|relayed|imparted) (?=(?:its |their |the )?(?:experiences?|lessons|knowledge|know-how|expertise|insights)\b)/gu, "shared "],
  [/\b(?:passed|topped|surpassed|crossed|exceeded|broken|gone (?:past|beyond)) the ([£€$]?\d[\d,.]*)[ -](?:mark|barrier)\b/giu, "exceeded $1"],
  [/\b(?:passed|topped|surpassed|crossed|exceeded|broken|gone (?:past|beyond)) the (hundred|thousand|million|billion)[ -](?:mark|barrier)\b/giu, "exceeded one $1"],
  [/\badd(s|ed)? up to\b/giu, "come$1 to"],
  [/\badding up to\b/giu, "coming to"],
  [/ of the ([^,]{3,60}), (?:who|which) number (\d[\d,]*\d|\p{L}+),/gu, " of the $2 $1"],
  [/\bon top of\b/giu, "and"],
  [/\bnot (?:only|just|merely) ([^,.]{3,80}?),? but(?: also)?\b/giu, "both $1 and"],
  [/\bat (?:every|all) (?:stages?|phases?|points?) (?:of|in|during)\b/giu, "throughout"],
  [/\bnothing(?: else)? (in \p{Lu}\p{L}+) (matter(?:s|ed)|(?:is|was)(?: of)?) more( importan(?:t|ce))? than\b/gu, "nothing $2 more$3 $1 than"],
  [/\bnothing(?: else)? (?:matter(?:s|ed)|(?:is|was)(?: of)?) more(?: importan(?:t|ce))?((?: (?:to|for) (?:them|(?:the|both) [\p{L} ]{3,25}|either)| in [\p{L} ]{3,20})?(?:, [\p{L} ]{3,30},)?) than\b/giu, "the utmost priority$1 is"],
  [/\bno (?:higher|greater) (?:priority|concern) than\b/giu, "the utmost priority is"],
  [/\bnothing short of (?=everything)/giu, ""],
  [/,? among other things\b,?/giu, ""],
  [/\babove (?:all|everything|anything) else\b/giu, "above all"],
  [/\bopen(s|ed|ing)?(?: up)? (?:the|a) (?:door|way|path|road) (?:to|for)\b/giu, "pave$1 the way for"],
  [/\b(?:following|carrying|building) on(?: from)? (?=(?:19|20)\d\d\b)/giu, "in the follow-up of "],
  [/\bnothing (?:should|must|can|may) be left undone\b/giu, "everything must be done"],
  [/\bleav(?:e|ing|es) (?:nothing undone|no stone unturned)\b/giu, "do everything"],
  [/\b(has|have|had) come (?:down|offline)(?= (?:within|in|from)\b)/giu, "$1 been removed"],
  [/\bcome (?:down|offline)(?= (?:within|in|from)\b)/giu, "be removed"],
  [/\bput(?:s|ting)? (people|migrants|them|others) off (?=\p{Ll}+ing\b)/giu, "deter $1 from "],
  [/\b(?:must|should|(?:has|have|had|ought|needs?) to)(?: always)? (?:come|be put|rank) (?:first|(?:before|above|ahead of) (?:everything|anything|all)(?: else)?)\b/giu, "is the utmost priority"],
  [/\bcomes? first\b/giu, "is a priority"],
  [/\b(\p{L}+er|more(?: \p{L}+ly)?|even more \p{L}+) than (?:before|ever)\b/giu, "$1"],
  [/\ba total of (?=[\d\p{L}])/giu, ""],
  [/^(?:In total|In all|All told|All in all|Altogether|Overall|Taken together|In sum), (?=(?:(?!, )[^.£€$])*(?:\d|\b(?:hundred|thousand|dozen|ten|twenty|thirty|forty|fifty|half)))(?!.*(?:[£€$]|\b(?:euros?|pounds)\b))/gu, ""],
  [/(?<=^[^£€$]*\d[^.;£€$]{0,60})(?<!\b(?:euros?|pounds)\b.*),? (?:in total|in all|all told|all in all)(?=[,.]|$)/gu, ""],
  [/\btotal (value|worth|sum|amount|number) (?=of )/gu, "$1 "],
  [/\b(the whole|all) of (?=(?:Europe|the EU|the continent)\b)/gu, ""],
  [/\b(levels? of \p{Ll}+|\p{Ll}+) (?:(?:that|which) (?:has|have) )?never (?:before )?(?:been )?(?:seen|reached|achieved|known)(?: before)?(?=[,. ]|$)/gu, "unprecedented $1"],
  [/\b(?:every(?: (?:possible|conceivable|available))?|all(?: (?:possible|available))?) (?:step|measure|effort|avenue|means|stop)s? (must|should|(?:has|have|needs?) to) be (?:taken|made|used|explored|exhausted|pulled out)\b/giu, "everything $1 be done"],
  [/\bevery effort\b/giu, "everything"],
  [/^((?:the|this) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:release|statement|document|text|article|report)) (?:describes|presents|portrays|characteri[sz]es) ([^,]{3,80}?) as (?=[“"‘']?\p{L})/giu, "$1 says that $2 is "],
  [/(?<=^(?:the|this) (?:[\p{L}\p{N}’'-]+ ){0,4}(?:release|statement|document|text|article|report) .*, (?:but|and) )(?:also )?(?:says|adds|notes|states) (?:that )?(?=(?:the|this|an?|it)\b)/giu, ""],
  [/\b(is|are) (?:presented|portrayed|framed|held up|cast|set out) as (?=[“"‘']?\p{L})/giu, "$1 "],
  [/\b(deal(?:s|t)?|focus(?:es|ed)?|centred|concentrated) (in particular|above all|notably|especially|particularly|specifically) (with|on)\b/giu, "$1 $3 $2"],
  [/\b(the two|both) (?:nations|states|capitals)\b/giu, "$1 countries"],
  [/\b(?:chief|first and foremost|foremost) among (?:them|these|which)(?: (?:is|are|being))?\b/giu, "in particular"],
  [/\b(?:(?:still )?(?:has|have|needs?) to be) (?=(?:pressed|pushed|urged|prodded|encouraged) to\b)/giu, "are to be "],
  [/\b(?:is|are) (?:off|(?:soon )?(?:going|travelling|heading|flying)) to (?=\p{Lu})/gu, "will travel to "],
  [/\bwent(?= (?:there )?to see\b)/gu, "visited"],
  [/\bdropp(?:ed|ing) in (?:on|at)\b/gu, "visited"],
  [/\bhand in glove\b/giu, "closely"],
  [/\b(?:play(?:s|ed)|acted as|served as|was) host to\b/giu, "hosted"],
  [/\b(?:was|were|is|had been|has been) preceded by\b/giu, "followed"],
  [/^(?:Ahead of|Before|Prior to) (?:this|that|the|their|these) (?:meeting|talks|discussions), ([^,]{3,40}?) had (?:already )?(?=met|held|sat|come|had)/gu, "$1 had previously "],
  [/\b(?:zero(?:ed|es)|hon(?:ed|es)) in on\b/giu, "focused on"],
  [/\b(?:was|were) the (?:crux|nub|main thrust|main theme|centrepiece) of\b/giu, "was the focus of"],
  [/\b(?:was|were) (?:chiefly|mainly|primarily|principally|mostly|largely) (?:about|on|concerned with|given over to|devoted to)\b/giu, "focused on"],
  [/\b(?:are|were) (?:united|agreed|as one|of one mind) in (?:treating|regarding|seeing|considering|viewing) ([^,.]{5,80}?) as\b/giu, "agreed that $1 is"],
  [/\b(?:that|which) (?:have )?set their sights on ((?:the )?\p{Lu}\p{L}+)/gu, "that target $1"],
  [/\bpress(?:es|ed)? (?:ahead|on) with\b/giu, "continue"],
  [/(?<=\b(?:will|would|to|is to|are to) )(?:carry|go|press) on(?=[.,]|$)/giu, "continue"],
  [/\b(?:gone|went|climbed|moved) (?:past|beyond|above) (?:the )?(?=[£€$]?\d)/giu, "exceeded "],
  [/\b(?:set out|sp(?:elled|elt) out|laid out|put on record|voiced|stated|signalled) ((?:his|her|their|its) (?:[\p{Ll}-]+ )?(?:commitment|desire|wish|determination|intention)\b)/gu, "declared $1"],
  [/\b(?:called|drew|drawn|directed) attention to\b/giu, "emphasised"],
  [/\bdoubl(?:ed|ing) down on\b/giu, "reinforced their commitment to"],
  [/\b(?:put|threw|thrown) (?:his|her|its|their) (?:full )?weight behind\b/giu, "supported"],
  [/\b(push|press)(ed|es|ing)? ([^,.]{3,40}?) harder\b/giu, "push$2 $3 to go further"],
  [/\b(?:keep(?:ing)? up|maintain(?:ing)?|put(?:ting)?|pil(?:e|ing) on|apply(?:ing)?) (?:the |more )?pressure on ([^,.]{3,40}?) (?=to \p{Ll})/giu, "push $1 "],
  [/\b(?:acknowledged|recogni[sz]ed|accepted|stressed|emphasi[sz]ed|underlined) how (?:much|greatly|important) ([^,.]{3,40}?) (?:counts|counted|matters|mattered|is|was) (?=in|for|to)/giu, "acknowledged the importance of $1 "],
  [/\bscop(e[ds]?|ing) out\b/giu, "explor$1"],
  [/\bsound(s|ed|ing)? out (?=ways|how|options|possibilities|means)/giu, "explor$1 "],
  [/\bexplor (?=ways|how|options|possibilities|means)/gu, "explore "],
  [/\b([Tt])he Met\b(?! Office)/gu, "$1he Metropolitan Police"],
  [/\bthe (\p{Ll}+s)['’] ranks\b/giu, "the numbers of $1"],
  [/\bthe ranks of (?=(?:[\p{L}-]+ )?(?:officers|police|gendarmes|personnel)\b)/giu, "the numbers of "],
  [/\b(is|are|was|were) (?:on course|on track|poised|lined up) (?=to \p{Ll})/giu, "$1 "],
  [/\b(is|are) (?:in line|set|due|up|slated) for (?:an )?(expan|exten)sion\b/giu, "$1 to be $2ded"],
  [/\bno effort (?:must|should|can|may|is to) be spared(?= (?:to|in)\b)/giu, "everything must be done"],
  [/\b(global|worldwide|international|European) in (?:scope|nature|scale|reach|character)\b/giu, "$1"],
  [/\bclear(s|ed|ing)? (?:a|the) (?:path|road) (?:to|for|towards)\b/giu, "pave$1 the way for"],
  [/(?<=\bwill\b[^,.]{3,90}\bwhen (?:the |s?he)[\p{L} ]{0,25} )(?:joins|meets|sees)\b/gu, "will meet"],
  [/\bjoin(s|ed|ing)? (?=(?:his|her|their) (?:[\p{L}\d]+ )?(?:counterparts?|opposite numbers?)\b)/giu, "meet$1 "],
  [/\b(?:is|are) (?:bound for|headed (?:for|to)|en route to) (?=\p{Lu})/gu, "will travel to "],
  [/\b(is|are) out to (?=\p{Ll})/giu, "$1 to "],
  [/\b(?:huddled|conferred) with\b/giu, "met"],
  [/\b(?:reflected on|compared notes on|mulled(?: over)?|(?:traded|swapped|exchanged) views (?:on|about|over))(?= )/giu, "discussed"],
  [/\b(\p{Ll}+s) of (?:every|all) (?:stripe|kind|sort|hue)s?\b/gu, "the full range of $1"],
  [/\b(?:voiced|expressed|offered|gave|conveyed|extended) (?:his |her |their )?(?:thanks|gratitude|appreciation) to (?=\p{Lu}|the |his |her )/gu, "thanked "],
  [/\b(?:billed|cast|branded|painted|framed|portrayed|characteri[sz]ed|singled out|identified) ([^,]{3,60}?) as (?=an? |the |essential|vital|crucial|key|indispensable|important|exemplary)/giu, "described $1 as "],
  [/\b(?:up|upping|raise|raising) (?:its|their) game\b/giu, "go further"],
  [/\blen(?:d|ds|t|ding) a (?:helping )?hand to\b/giu, "support"],
  [/\bbefore the (week|month|year) (?:is|was) (?:out|over)\b/giu, "later this $1"],
  [/^Beyond (?=\p{Ll}+ing )/gu, "Besides "],
  [/\b((?:major |big |large )?\p{Ll}+s) coming up\b/gu, "upcoming $1"],
  [/\btouched (?:up)?on\b/giu, "discussed"],
  [/\b(?:for|over|in) the long(?:er)? haul\b/giu, "in the longer term"],
  [/\bma(?:de|kes?|king) (?:a|the) (?:strong )?case for\b/giu, "emphasised the need for"],
  [/\b(been|are|were|is|was|become) (?:a )?permanent fixtures?\b/giu, "$1 permanently based"],
  [/\bfront and centre in\b/giu, "at the heart of"],
  [/\b(is|are) (?:a |an )?(?:pressing|urgent) (?:need|necessity)\b/giu, "$1 imperative"],
  [/\b(?:ultimate|overarching|avowed) (?=(?:aim|goal|purpose|objective)\b)/giu, ""],
  [/\b(has|have) to date\b/giu, "$1 so far"],
  [/\bpay(?:s|ing)? (?:off|dividends) in\b/giu, "help in"],
  [/, in a year (?:when|in which|that has seen) (?=[^.]*\balready\b)/gu, ", and this year "],
  [/(?<=, [^.]*\band\b[^.]*\b(?:were|are|have|had)) all(?= (?:on|in|part|up|among|been|discussed|raised|covered)\b)/giu, ""],
]; // prettier-ignore

function withoutIdioms(text: string): string {
  return IDIOMS.reduce((plain, [idiom, words]) => plain.replace(idiom, words), text);
}
