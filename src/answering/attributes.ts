/**
 * What some questions ask of a thing in words too common to be searched for: who came after somebody, what something is
 * called, how often, how much a week. A sentence on the same thing answers only if it tells this of it.
 */
import { MONTHS } from "../language/month-names.ts";

interface Attribute {
  readonly asked: RegExp;
  readonly told: RegExp;
}

/** "Who", "who's been", "who is going to", "which officer will": up to the verb. */
const WHO = String.raw`(?:(?:^|[.,;:?!]\s*|\b(?:and|but|so|know|me|say)\s+)who(?:['’]?(?:s|ll|d|ve))?|\b(?:which|what) (?:(?!(?:did|do|does|is|was|are|were|has|have|had|will|would|can|could)\b)\p{L}+ ){1,4}?)\s*(?:(?:is|was|are|were|will|would|has|have|had|been|be|being|going|to|due|set|put|picked|chosen|supposed|meant|expected|actually|currently|now) )*`;

const ATTRIBUTES: readonly Attribute[] = [
  // Who held an office before or after, and why it was left.
  {
    asked:
      /\b(?:t(?:ook|ake[sn]?|aking) over (?:from|as)|who c(?:ame|omes?) (?:after|before) \p{L}+|follow(?:s|ed)? \p{Lu}[\p{L} ]+ (?:as|in)|success(?:or|ors)|succeed(?:s|ed)?|predecessors?|replac(?:e[sd]?|ement|ing)\b.{0,60}\bas|(?:before|until) (?:he|she|they) (?:became|was|were|took|got)|after (?:he|she|they) (?:left|resigned|stepped|stood|quit|stopped|ceased|gave up)|who (?:was|is|became|held|had been) (?:the )?[\p{L} ]{4,40} (?:before|after) (?!(?:the|this|that|a|his|her)\b)\p{L}+|(?:ste(?:p|ps|pped|pping)|st(?:and|ands|ood|anding)) (?:down|aside)|le(?:ave|aves|ft) (?:office|the (?:post|job|government|home office))|(?:previous|former|next|earlier|later) (?:jobs?|posts?|roles?|offices?|positions?)|reshuffled?|succéd\w*|prédécesseurs?|successeurs?|remplac\w* .{0,40}comme)\b/iu,
    told: /\b(?:success(?:or|ors)|succeed(?:s|ed)?|predecessors?|replac(?:e[sd]?|ement|ing)|t(?:ook|ak(?:es|en|ing)) over|former(?:ly)?|previous(?:ly)?|outgoing|incoming|appoint\w*|became|resign\w*|ste(?:ps|pped) (?:down|aside)|stood down|promoted|reshuffle\w*|left (?:office|the post)|succéd\w*|prédécesseur|successeur|remplac\w*|nommée?|démission\w*|ancien(?:ne)?)\b/iu,
  },
  // When and by whom somebody got an office.
  {
    asked: /\b(?:when|what date|which (?:day|month|year|date)|who|by whom|how long)\b.*\b(?:appoint(?:ed|s|ment)?|t(?:ook|ake|aken) office|sworn in|c(?:ame|ome) to office|elected)\b|\bquand\b.*\b(?:nommée?|élue?)(?!\p{L})/iu,
    told: /\b(?:appoint\w*|t(?:ook|aken) office|sworn in|elected|became|nommée?|élue?)(?!\p{L})/iu,
  },
  // Of which country somebody is.
  {
    asked: /\b(?:nationalit(?:y|ies)|citizenships?|nationalités?)(?!\p{L})(?! (?:and|act|bill|law|rules?)\b)/iu,
    told: /\b\p{Lu}\p{L}+(?:an|ean|ish|ese|i|ch|sh) (?:nationals?|citizens?|migrants?|immigrants?|refugees?|people|men|women|children|smugglers?)\b|\bnationals? of\b|\bressortissants?\b/u,
  },
  // A building, where the place alone is told.
  {
    asked: /\b(?:which|what) (?:building|hotel|room|venue|palace|address|street|police station|barracks|hospital|museum|prison|airport)\b(?! (?:sentences?|terms?|staff|officers?|guards?))|\b(?:['’]s|the|their|its|his|her|your) (?:exact |postal |full )?address(?= of|\s*\?|$)|\bwhere exactly in (?!(?:the|UK|north\p{L}*|south\p{L}*|France|Britain|England|Scotland|Germany|Europe|Africa|Asia)\b)\p{L}|\bexact (?:place|spot|location)\b|\bquel(?:le)? (?:bâtiment|hôtel|palais|prison|hôpital|rue|salle|caserne|ambassade|aéroport|gare|musée)(?!\p{L})/iu,
    told: /\b(?:building|hotel|palace|house|hall|street|embassy|residence|station|headquarters|hq|barracks|hospitals?|museum|prisons?|jails?|airport|palais|hôtel|ambassade|siège)\b/iu,
  },
  // Who heads something.
  {
    asked: new RegExp(String.raw`(?!.*\bof the two\b)${WHO}(?:head(?:s|ed|ing)?(?! (?:to|for|off|back|over|home))|lead(?:s|ing)?(?! (?:to|up))|led(?! to)|chair(?:s|ed|ing)?|run(?:s|ning)?(?!-| (?:up|away|from))|ran|command(?:s|ed|ing)?|manag(?:es|ed|ing)|direct(?:s|ed|ing)|overs(?:ees|aw|eeing)|in charge|at the (?:head|helm|top)|(?:the )?(?:head|boss|chief|leader|director|chair|commander) of)\b(?! (?:up )?(?:of )?(?:the )?(?:\p{L}+ )?(?:Office|Ministry|Department|talks|meetings?|side|delegation|country|government|union)\b)|(?<!\p{L})(?:qui (?:dirige|préside|commande|chapeaute|pilote|(?:est|était) (?:à la tête|le chef|la cheffe|l[ea] direct|l[ea] patron|l[ea] responsable))|(?:nom|identité) (?:du |de la |de l['’])(?:chef|cheffe|directeur|directrice|responsable|patron|patronne|commandant))(?! (?:du gouvernement|de l['’]état|de la délégation))`, "iu"),
    told: /\b(?:headed|chaired|led(?! to)|run|commanded|directed|overseen|managed|operated) by\b|\b(?:[Hh]ead|[Cc]hair(?:man|woman)?|[Ll]eader|[Dd]irector|[Cc]hief|[Cc]hief [Ee]xecutive|[Cc]ommander|[Bb]oss) of\b|\b\p{Lu}[\p{L}’'-]+,? (?:who )?(?:will |is to |now )?(?:heads?|leads?|chairs?|runs?|commands?|directs?|led(?! to)|chaired|headed|ran)\b|\bin charge\b|\bat the helm\b|(?<!\p{L})(?:dirigée?|présidée?) par\b/u,
  },
  {
    asked: /\bwho(?:['’]?s| is| was| are| were)\b.*\b(?:negotiators?|spokes\p{L}+|representatives?|advis[eo]rs?|deput(?:y|ies)|coordinators?|auditors?|inspectors?|prosecutors?|lawyers?|owners?|sponsors?|organi[sz]ers?|suppliers?)\b/iu,
    told: /\b(?:negotiat|spokes|represent|advis|deput|coordinat|audit|inspector|prosecut|lawyer|own(?:s|ed|er)|sponsor|organis|organiz|suppl(?:y|ie))/iu,
  },
  // Who put their name to something.
  {
    asked: new RegExp(String.raw`${WHO}(?:sign(?:s|ed|ing)?|put (?:his|her|their|a) (?:names?|signatures?) (?:to|under|on)|initialled)(?! up| off)\b`, "iu"),
    told: /\bsigned by\b|\bsignator|\b(?:\p{Lu}\p{L}+|(?:ministers?|secretary|president|leaders|countries|governments|he|she|they)) (?:have |has |had |today |both )*sign(?:s|ed)?\b|\bsignature/u,
  },
  // Who wrote something.
  {
    asked: new RegExp(String.raw`${WHO}(?:wrote|writ(?:es|ten|ing)|penned|authored|drafted|reported on)\b|\bwhose byline\b`, "iu"),
    told: /\b(?:wrote|written|writes|penned|author|drafted|reported) |\bby \p{Lu}\p{L}+ \p{Lu}/u,
  },
  // Who made something, whose idea it was, and who pays for it.
  {
    asked: new RegExp(String.raw`${WHO}(?<!\b(?:is|was|were|been|be) )(?:set (?:\p{L}+ )?up|established|founded|created|launched)\b|\bwhose (?:idea|brainchild|initiative|proposal)\b|${WHO}(?:came up with|proposed|suggested|thought of|had the idea)\b`, "iu"),
    told: /\b(?:set up|established|founded|created|launched|proposed|suggested|initiated) by\b|\b(?:idea|proposal|suggestion|initiative|brainchild|request) of\b|\b(?:proposed|suggested|founder|founded|created|called for|calls for|launched|established|set up) (?:the|a|an|its|their)\b/iu,
  },
  {
    asked: new RegExp(String.raw`${WHO}(?:pay(?:s|ing)?|paid|foot(?:s|ed|ing)?|fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|bankroll\p{L}*)(?= (?:the|for|towards|it|them|this|that))`, "iu"),
    told: /\b(?:fund|pay|paid|financ|invest(?!ig)|contribut|cost|spend|spent|worth|money|£|€|expense)/iu,
  },
  // Of what somebody was accused.
  {
    asked: /\bwhat\b.*\b(?:arrested|convicted|jailed|charged|sentenced|accused|prosecuted|guilty)\b.*\b(?:for|of|with)\b|\b(?:for|of|with) what\b.*\b(?:arrested|convicted|jailed|charged|sentenced|accused)\b/iu,
    told: /\b(?:arrest\p{L}*|convict\p{L}*|jailed|charge[ds]?|sentence[ds]?|accused|guilty|offences?) (?:for|of|with|over|in connection|connected to|related to|linked to)\b/iu,
  },
  // Why somebody met somebody or went somewhere, and how an accident came about.
  {
    asked: /\bwhy (?:did|do|have|has|had|are|were|was)\b.*\b(?:me(?:et|t)|visit(?:ed)?|travel(?:led)?|go(?:ne|ing)?|went|come|came|see(?:n|ing)?)\b/iu,
    told: /\b(?:to (?!the\b|\p{Lu}|(?:his|her|their|our)\b)\p{L}+|discuss\p{L}*|focus\p{L}*|because|aim(?:ed|ing)?|comes? as|about|so that|as part of|pour)\b/u,
  },
  {
    asked: /\bhow (?:did|do|have|had|were|was|has)\b.*\b(?:happen|come about|occur|killed|drown|die[ds]?|died)\b/iu,
    told: /\b(?:by \p{L}+ing|after|when|while|because|caused?|due to|as a result|through|following)\b/iu,
  },
  {
    asked: /\bwhy (?:was|were|is|are|did|has|have)\b.*\b(?:chosen|choose|chose|picked?|selected?|singled out)\b/iu,
    told: /\b(?:chosen|choose|chose|choice|pick|select|single|because|as a result|in order to|so that|due to)/iu,
  },
  // What a group of people said.
  {
    asked: /\bwhat (?:did|do|have|has) (?:the |these |those |its |their |our )?(?:\p{L}+ ){0,3}?(?:migrants|smugglers|refugees|victims|families|children|residents|locals|charities|unions|companies|firms|experts|lawyers|critics|campaigners|officers|police|gendarmes|voters|neighbours)(?: \p{L}+){0,4}? (?:say|said|tell|told|think|answer|answered|reply|replied|complain|respond)\b/iu,
    told: /\b(?:said|told|says?|think|answer|repl(?:y|ied)|respon(?:d|se)|according to|complain|argu)/iu,
  },
  // What something is like, by a word for the very quality.
  {
    asked: /\b(?:what|which) (?:rank|colou?r|brand|make|model|breed|species|languages?|religion|gender|sex|calibre|uniforms?|weapons?)\b/iu,
    told: /\b(?:rank|colou?r|brand|make|model|breed|species|language|religio|gender|calibre|uniform|weapon|male|female|m[ea]n|women|woman|English|French-speaking)/u,
  },
  // What a thing is called.
  {
    asked: /\bwhat(?:['’]?s| is| was| are| were| will be) the names? of (?:the|this|that|these) (?:\p{L}+ ){0,3}?(?:taskforce|units?|teams?|operation|ships?|boats?|programme|scheme|fund|agreement|deal|plan|law|act|bill|centres?|camp|project|system|app|forum|committee)\b|\bwhat (?:is|was|will) the (?:new )?(?:\p{L}+ ){0,2}?(?:taskforce|unit|team|operation|programme|scheme|fund|plan|law|bill|centre|project) (?:be )?(?:called|named)\b/iu,
    told: /\b(?!(?:The|This|That|A|An|Our|Its|New|Joint|Both|Such|Under) )\p{Lu}[\p{L}’'-]+ (?:(?:and|of|the|\p{Lu}[\p{L}’'-]+) )*(?:[\p{Ll}-]+ ){0,2}(?:[Tt]askforce|[Uu]nit|[Tt]eam|[Oo]peration|[Pp]rogramme|[Ss]cheme|[Ff]und|[Aa]greement|[Dd]eal|[Pp]lan|[Ll]aw|Act|Bill|[Cc]entre|[Cc]amp|[Pp]roject|[Ss]ystem|Cell|[Gg]roup)\b|\b(?:called|named|known as|dubbed|codenamed)\b|\b(?:Operation|Project) \p{Lu}/u,
  },
  // By what means somebody travels.
  {
    asked: /\bhow (?:did|do|does|will|are|have|has)\b.*\b(?:travel(?:led|ling|s)?|get(?:ting)? (?:there|here|back|home|to|over|across)|journey(?:ed)?)\b(?! (?:so|such|more|away|closer)\b)/iu,
    told: /\b(?:by (?:air|sea|train|plane|car|boat|road|rail|ferry|lorry|bus|coach|helicopter|bicycle|bike|foot)|on foot|flew|flight|fly|drove|drive|sail(?:ed)?|boats?|ferr(?:y|ies)|trains?|plane|lorr(?:y|ies)|vessels?|dingh(?:y|ies)|aboard|walk(?:ed)?)\b/iu,
  },
  // Why it came to be.
  {
    asked: /\bwhy\b.*\b(?:set up|established|founded|created|formed)\b|\bpourquoi\b.*\b(?:créée?|fondée?|mise? en place)/iu,
    told: /\bto (?!(?:the|a|an|be|have|its|their|this|that|date)\b)\p{Ll}+|\b(?:because|focus(?:ed|ing) on|aim(?:ed|s|ing)?|so that|in order|in response|as a result|with a view|purpose|pour|afin)\b/u,
  },
  // How something came to be.
  {
    asked: /\b(?:why|when|how)\b.*\b(?:set up|established|founded|created)\b/iu,
    told: /\b(?:set up|set(?:ting)? up|establish|founded|founding|foundation|creat|inception|launch|built|opened|form(?:ed|ing)|new)/iu,
  },
  // When something comes into force.
  {
    asked: /\b(?:when|what date|since when|from when)\b.*\b(?:(?:come|came|comes|go|went|goes|enter\p{L}*|put) in(?:to)? (?:force|effect)|take effect|took effect)\b/iu,
    told: /\b(?:in(?:to)? (?:force|effect)|t(?:akes?|ook) effect|commenc|appl(?:y|ies|ied) from|start|begin)/iu,
  },
  // Who found fault.
  {
    asked: /\b(?:did|does|has|have|had|was|were|who|why|how)\b.*\b(?:complain(?:ed|s|ing)?|criticis(?:e|ed|ing)|criticiz(?:e|ed|ing)|blam(?:e|ed|ing)|accus(?:e|ed|ing)|condemn(?:ed|ing)?|apologis(?:e|ed|ing)|rebuk(?:e|ed|ing)|threaten(?:ed|ing)? to|scold(?:ed|ing)?|slam(?:med|ming)?|lash(?:ed)? out)\b/iu,
    told: /\b(?:complain|critic(?:i|al of|ism)|disappoint|frustrat|dissatisf|unhapp|angr|blam|accus|condemn|deplor|regret|reject|refus|apolog|sorry|rebuk|threaten|warn|scold|slam|attacked|too (?:little|slow|few)|not enough|more must be done|fail(?:ed|ing|ure)|responsib)/iu,
  },
  // Who was against it.
  {
    asked: /\b(?:who|which \p{L}+(?: (?!(?:is|was|are|were|did|does|do|has|have)\b)\p{L}+){0,3}|did any(?:one|body)?(?: \p{L}+){0,3})\s+(?:(?:was|were|is|are|voted) against|(?:has |have |had )?(?:oppos(?:es|ed|ing)|object(?:s|ed)|refus(?:es|ed)|reject(?:s|ed)|veto(?:es|ed)|block(?:s|ed)))\b/iu,
    told: /\b(?:against|oppos|object(?:ed|ion|s)|refus|reject|veto|block|vot(?:e|ing))/iu,
  },
  // What has been paid of a sum by now.
  {
    asked: /\b(?:handed over|paid out|paid over|spent so far|paid so far|transferred|(?:already|yet|so far) (?:been )?(?:paid|spent|handed))\b/iu,
    told: /\b(?:paid|handed|spent|already|so far|transferred|received)\b/iu,
  },
  // Who was at somebody's side.
  {
    asked: new RegExp(String.raw`${WHO}(?:accompan(?:y|ies|ied|ying)|escort(?:s|ed)?|(?:show|showed|shown|took|take|guided?)(?: \p{L}+){1,3} (?:a)?round|(?:went|came|travelled|flew|go|going|travelling|come) (?:along |(?:to|over to) \p{L}+ )?with(?! .{0,30}\b(?:agreements?|deals?|arrangements?|packages?|plans?|accords?|money|funding)\b))\b`, "iu"),
    told: /\b(?:accompan|escort|alongside|together with|joined by|guided|showed|shown)|\bwith (?:him|her|them)\b/iu,
  },
  // Where somebody or something comes from.
  {
    asked: /\b(?:which|what) (?:countr\p{L}+|nations?|part of the world) (?:do|does|did|have|are|were|was|is)\b.*\b(?:migrants?|people|smugglers?|refugees?|gangs?|seekers|arrivals|officers|they|he|she)\b.*\b(?:from|of)\b\s*\??$|\bwhere (?:do|did|are|were|have) (?:most of )?(?:the |these |those )?(?:small boat )?(?:migrants?|people|smugglers?|refugees?|gangs?|arrivals|they) .*\bfrom\b/iu,
    told: /\bnationals?\b|\bfrom \p{Lu}|\borigin\b|\b\p{Lu}\p{L}+(?:an|ese|ish) (?:migrants|people|men|women|smugglers|gangs|refugees|officers)\b/u,
  },
  // Who is a member.
  {
    asked: /\b(?:which|what|how many) (?:\p{L}+ )?(?:countries|nations|states|governments|ministers)\b.*\b(?:(?:are |is )?members? of|(?:are|is) (?:in|on|part of)|belongs? to|sits? (?:on|in)|makes? up|forms?|took part in|come to|came to|attend\p{L}*)\b/iu,
    told: /\bmembers?\b|\bgroup of\b|\bmade up of\b|\bcompris|\bconsist|\bnamely\b|\battend|\btook part|\bjoined by\b/iu,
  },
  // The most, the least, the middle of several.
  {
    asked: /\b(?:longest|shortest|smallest|heaviest|harshest|stiffest|lightest|average|median|typical|individual|youngest|slowest|fastest|busiest)\b/iu,
    told: /\b(?:longest|shortest|smallest|heaviest|harshest|stiffest|lightest|averag|median|typical|individual|each|per|youngest|oldest|slowest|fastest|busiest|most|least|up to|maximum|minimum|between \d)/iu,
  },
  // Of which force or body somebody comes.
  {
    asked: /\b(?:which|what) (?:\p{L}+ )?(?:forces?|units?|agency|agencies|regiments?|squads?|departments?|services?|company|companies|firms?|universit\p{L}+|part(?:y|ies)) (?:do|does|did|are|is|were|was|will)\b.*\b(?:from|belong to|part of)\s*\??$/iu,
    told: /\b(?:from|of|belong\p{L}* to) (?:the )?\p{Lu}|\p{Lu}\p{L}+ (?:Police|Agency|Force|Service|Command|Constabulary|Department|Office|Party|University)\b|\bgendarmes?\b/u,
  },
  // What somebody is paid for their work.
  {
    asked: /\b(?:overtime|allowances?|bonus(?:es)?|pensions?|salar(?:y|ies)|wages?|(?:pay|hourly|daily) (?:rates?|scales?|grades?)|rates? of pay|take-home pay)\b/iu,
    told: /\b(?:overtime|allowances?|bonus|pension|salar(?:y|ies)|wages?|pa(?:y|ys|id)|earn|per (?:hour|day|month|year)|hourly|remunerat)/iu,
  },
  // Whether somebody was heard or told of it.
  {
    asked: /\b(?:was|were|did|has|have|had)\b.*\b(?:consult(?:ed)?|informed|notif(?:y|ied)|briefed|forewarned)\b/iu,
    told: /\b(?:consult|inform(?:ed|ing|s)|notif|brief|told|discuss|talks|met\b|meeting|spoke|ask(?:ed|ing)|warn|agreed with|after hearing)/iu,
  },
  // A number itself, where a share or a change of it is told.
  {
    asked: /\b(?:actual|absolute|raw) (?:numbers?|figures?|totals?|count)\b|\b(?:not|rather than|instead of) (?:just |only |in )?(?:the |a |an )?(?:percentages?|per cent|percent|shares?|proportions?)\b/iu,
    told: new RegExp(String.raw`(?<![\d.,£€$])(?!(?:19|20)\d\d\b)\d[\d.,]*(?![\d.,]*\s*(?:%|per ?cent|\d|${MONTHS}))|\b(?:dozens|hundreds|thousands|millions|dizaines|centaines|milliers)\b`, "u"),
  },
  // "How many a week?", "how much per day?".
  {
    asked: /\b(?:how (?:many|much)|combien)\b.*\b(?:(?:per|each|every) (?:day|week|month|year|hour|night|head|person)|(?:a|an) (?:day|week|month|hour|night)|par (?:jour|semaine|mois|an|heure))\b/iu,
    told: /\b(?:(?:per|each|every|an?) (?:\p{L}+ )?(?:day|week|month|year|hour|night|head|person)|daily|nightly|weekly|monthly|yearly|annual(?:ly)?|par (?:jour|semaine|mois|an|heure))\b/iu,
  },
]; // prettier-ignore

/** Whether `question` asks for such an attribute and `sentence` does not tell it. */
export function lacksAttribute(question: string, sentence: string): boolean {
  return ATTRIBUTES.some(({ asked, told }) => asked.test(question) && !told.test(sentence));
}
