/** Whose words: "What did X say about Y?", "Quote X on Y", "Who called it …?", in English and French. */
import { MONTHS } from "../../language/month-names.ts";
import { analyse } from "../../language/terms.ts";
import { alternativesOf } from "../../language/vocabulary/vocabulary.ts";

/** Somebody's words are asked for. */
export interface SpeakerAsked {
  /** The speaker as the question names them; null where the question is who spoke ("Who said …?"). */
  readonly who: string | null;
  /** Offsets of that name in the question; both 0 where `who` is null. */
  readonly start: number;
  readonly end: number;
}

const SAY =
  "say|said|says|saying|tell|told|state|stated|comment|commented|remark|remarked|think|thought|declare|declared|warn|warned|promise|promised|pledge|pledged|claim|claimed|announce|announced|argue|argued|insist|insisted|stress|stressed|thank|thanked|praise|praised|describe|described|call|called|(?:speak|spoken|spoke|talk)(?!\\s+(?:through\\b|over\\b|(?:to|with)\\s+(?:each|one)\\s))|mention|mentioned|express|expressed|add|added|explain|explained|respond|responded|confirm|confirmed|admit|admitted|welcome|welcomed|hail|hailed|applaud|applauded|underline|underlined|emphasise|emphasised|emphasize|emphasized|highlight|highlighted|acknowledge|acknowledged|recognise|recognised|recognize|recognized|endorse|endorsed|note|noted|reiterate|reiterated|reaffirm|reaffirmed|characterise|characterised|characterize|characterized|portray|portrayed|depict|depicted|assert|asserted|vow|vowed|urge|urged|condemn|condemned|criticise|criticised|criticize|criticized|justify|justified|sum up|summed up|reply|replied|observe|observed|remind|reminded|assure|assured|voice|voiced|outline|outlined";
/** Part of a name; its length is bounded, or a page without a space would be tried from each of its letters to its end. */
const NAME_PART = String.raw`[\p{L}\p{M}.'’-]{1,40}`;
const WHO = String.raw`(?:(?:the\s+)?(?:19|20)\d\d(?:['’]s)?\s+)?(?:both\s+|each of\s+)?(?<who>(?:(?!\b(?:about|on|that|when|what|it|they|this|how|why|where|did|does|do|was|were|with|by|as|goes|puts?)\b)${NAME_PART}\s+){0,7}?${NAME_PART})`;
/** "the Home Secretary *in 2017*", "*of June 2021*": when an office was held. */
const HELD_WHEN = String.raw`(?:\s+in\s+\p{Lu}\p{L}{2,20})?(?:\s+(?:back\s+)?(?:in|of|from|during)\s+(?:[\p{L}]{3,9}\s+)?(?:19|20)\d\d|\s+at the time|\s+back then)?`;
/** In French an office may hold "de": "la ministre britannique de l'Intérieur". */
const QUI = String.raw`(?<who>(?:l[ea] )?(?:premi(?:er|ère) )?(?:ministre|secrétaire|président|présidente)(?: (?:de l['’]|d['’])\p{L}{1,30}| (?:des|du) \p{L}{1,30}| \p{Ll}{2,30}(?:ais|aise|ique|and|ande|ien|ienne))*|(?:(?:M\.|Mme|monsieur|madame) )?\p{Lu}${NAME_PART}(?: \p{Lu}${NAME_PART}){0,2})`;
const DIT =
  "dit|déclaré|annoncé|affirmé|promis|répondu|indiqué|estimé|assuré|souligné|expliqué|ajouté|salué|remercié|demandé|évoqué|prévenu|averti|insisté|conclu|loué|félicité|qualifié|décrit|jugé|présenté|défendu|justifié";
const DIRE =
  "dit|dise|disait|pense|pensait|déclare|affirme|annonce|promet|répond|estime|assure|souligne|explique|demande|réclame|souhaite|veut|propose|salue|remercie|évoque|reconnaît";
const WORDS =
  "words|comments?|remarks?|quotes?|quotations?|views?|opinions?|position|stance|reaction|response|thoughts|take|message|promise|pledge|verdict|assessment|judgement|description|account|lines?|soundbites?|thanks|tribute|praise|warning";

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:what|how|why|when|where)\b(?:\s+(?:exactly|else|kind of \w+|words))?\s+(?:did|does|do|has|have|had|would)\s+${WHO}${HELD_WHEN}\s+(?:actually\s+|really\s+|ever\s+|to\s+|have\s+|also\s+|just\s+|each\s+|both\s+)*(?:${SAY})\b`, "iu"),
  new RegExp(String.raw`\bhow\s+(?:did|does|do|would|has|have)\s+${WHO}${HELD_WHEN}\s+(?:put|phrase[ds]?|word(?:ed)?|frame[ds]?|see|view|rate[ds]?|judge[ds]?|assess(?:ed)?|feel|felt)\b`, "iu"),
  new RegExp(String.raw`\b(?:did|does|do|has|have)\s+${WHO}${HELD_WHEN}\s+(?:ever\s+|actually\s+)*(?:${SAY})\b`, "iu"),
  new RegExp(String.raw`(?:^|[.?!:,;]\s*|\b(?:please|you|to|me|just|can|and)\s+)(?:quote|cite|quoting)\s+(?:me\s+)?(?!(?:from|by|of|in|on|that|where|about)\b)${WHO}(?=,|\s+(?:on|about|regarding|concerning)\b|\s*[?.!]|$)`, "iu"),
  new RegExp(String.raw`\b(?:quotes?|words|statements?|comments?|remarks?|a line|something|anything)\s+(?:from|by|of)\s+${WHO}(?=\s+(?:on|about|regarding|concerning|in)\b|[?.!,]|$)`, "iu"),
  new RegExp(String.raw`\bwhat\s+(?:is|was|are|were)\s+(?=[^'’]{1,200}['’])${WHO}['’]s?\s+(?:exact\s+|own\s+|official\s+)?(?:${WORDS})\b`, "iu"),
  new RegExp(String.raw`(?<![\p{L}\p{M}.'’-])(?=[^'’]{1,200}['’])${WHO}['’]s?\s+(?:exact\s+|own\s+|official\s+)?(?:${WORDS})\s+(?:on|about|of(?!\s+(?:\d|${MONTHS}))|for|regarding|concerning|to)\b`, "iu"),
  new RegExp(String.raw`\b(?:the|a|any|that|this|their|your)\s+${WHO}\s+(?:quotes?|quotations?|lines?|soundbites?|remarks?)\b(?!\s+of\b)`, "iu"),
  new RegExp(String.raw`^(?:which|what)\s+${WHO}\s+(?:quote|quotation|soundbite|remark)\b`, "iu"),
  new RegExp(String.raw`\baccording to\s+${WHO}(?=[,?.!]|$|\s+(?:in|on|what|how|why|who|which)\b)`, "iu"),
  new RegExp(String.raw`\b(?:what|which)\s+(?:\w+\s+){0,4}(?:did|does)\s+${WHO}${HELD_WHEN}\s+(?:use|give|make|mention|pick|choose|offer|find)\b`, "iu"),
  new RegExp(String.raw`(?:^|[\s,:])(?:what|how|why)\s+(?!(?:was|were|is|are|did|do|does|has|have|had|else|exactly)\b)${WHO}${HELD_WHEN}\s+(?:said|says|told|tells|thinks|thought|declared|promised|had\s+to\s+say|has\s+to\s+say)\b(?=\s+(?:in|on|about|of|regarding|concerning|to)\b|\s*[?.!]|$)`, "iu"),
  new RegExp(String.raw`\bin\s+the\s+(?:view|opinion|eyes|words|judgement)\s+of\s+${WHO}${HELD_WHEN}(?=[,?.!:]|$)`, "iu"),
  new RegExp(String.raw`\b(?:in|from)\s+${WHO}['’]s?\s+(?:own\s+)?(?:view|opinion|eyes|words|judgement|point of view)\b`, "iu"),
  new RegExp(String.raw`\bas\s+${WHO}\s+(?:put|puts|sees?|saw)\s+it\b`, "iu"),
  new RegExp(String.raw`\b(?:where|in which|that)\s+(?:the\s+)?${WHO}\s+(?:speaks?|spoke|talks?|talked)\s+(?:of|about)\b`, "iu"),
  new RegExp(String.raw`(?<!\p{L})(?:qu['’]est-ce qu(?:e |['’])|ce qu(?:e |['’]))${QUI}\s+(?:en )?(?:a|ont|avait)\s+(?:${DIT})(?!\p{L})`, "u"),
  new RegExp(String.raw`(?<!\p{L})(?:[Cc]omment|[Qq]ui|[Pp]ourquoi|[Dd]e quoi|[Ss]ur quoi|[Dd]e qui|[Qq]uel(?:le)?s? \p{L}+)\s+${QUI}\s+(?:a|ont|avait)-(?:t-)?(?:il|elle|ils|elles)\s+(?:${DIT}|parlé|employée?s?|utilisée?s?)(?!\p{L})`, "u"),
  new RegExp(String.raw`(?<!\p{L})(?:[Cc]omment|[Qq]uel(?:le)?s? \p{L}+)\s+${QUI}\s+(?:qualifie|décrit|juge|justifie|explique|présente|voit|défend|emploie|utilise)-t-(?:il|elle)(?!\p{L})`, "u"),
  new RegExp(String.raw`^${QUI}\s+(?:a|ont|avait)-(?:t-)?(?:il|elle|ils|elles)\s+(?:${DIT}|parlé)(?!\p{L})`, "u"),
  new RegExp(String.raw`(?<!\p{L})(?:[Qq]u['’]a|[Qq]u['’]ont|[Qq]u['’]avait|[Qq]ue (?:leur )?a)\s+(?:${DIT})\s+${QUI}(?=\s+(?:sur|de|du|des|à|au|aux|pour|en|dans|lors|d['’]|concernant)|\s*[?.!,]|$)`, "u"),
  new RegExp(String.raw`(?<!\p{L})(?:[Qq]ue (?:nous )?(?:${DIRE})|[Qq]u['’](?:affirme|annonce|assure|estime|explique|évoque)|[Cc]omment (?:qualifie|décrit|juge|justifie|explique|présente|voit|défend))\s+${QUI}(?=\s+(?:sur|de|du|des|à|au|aux|pour|en|dans|lors|d['’]|concernant|l[ea]s?|l['’])|\s*[?.!,]|$)`, "u"),
  new RegExp(String.raw`\b(?:que|qu['’])\s*(?:dit|disait|pense|pensait|déclare|déclarait|répond)\s+${WHO}(?=\s+(?:sur|de|du|des|à|au|aux|d['’])|\s*[?.!]|$)`, "iu"),
  new RegExp(String.raw`\b(?:qu['’]a|qu['’]ont|que\s+(?:leur\s+)?a)\s+(?:dit|déclaré|annoncé|affirmé|promis|répondu)\s+${WHO}(?=\s+(?:sur|de|du|des|à|au|aux|d['’])|\s*[?.!]|$)`, "iu"),
  new RegExp(String.raw`\bselon\s+${WHO}(?=\s*[,?.!]|$)`, "iu"),
]; // prettier-ignore

const OWN_WORDS =
  /\b(?:own|exact|actual|very|direct|literal|verbatim|spoken) (?:words?|quotes?|quotations?|speech)\b|\bverbatim\b|\bfirst[ -]person\b|\bword for word\b|\bmot (?:pour|à) mot\b|\bpropres mots\b/iu;

/** Whether a report of what somebody said is not what is asked for. */
export function asksForOwnWords(question: string): boolean {
  return OWN_WORDS.test(question);
}

const ACTS =
  /\b(?:welcom|prais|thank|endors|underlin|emphasi[sz]|stress|acknowledg|recogni[sz]|hail|applaud|promis|pledg|commit|warn|urg|condemn|criticis|confirm|declar|reaffirm|reiterat|highlight|announc|insist|vow|discuss)(?:e[sd]?|s|ed|ing|ted|ting)?\b/giu;

const FRENCH_ACTS =
  /(?<!\p{L})(?:salu|soulign|remerci|promet|promis|lou|félicit|annonc|confirm|reconn|insist|évoqu|demand|promet)(?:e|é|ée|u|aît|ent)?(?!\p{L})/giu;

const TALKED = /\btalk(?:ed|s|ing)? (?:about|over)\b/giu;

/** Terms of what somebody is asked to have done by speaking ("What did she welcome?"): a report of it is as good as words. */
export function actsAsked(question: string): ReadonlySet<string> {
  const acts = question.replace(TALKED, "discussed").match(ACTS) ?? [];
  const french = analyse((question.match(FRENCH_ACTS) ?? []).join(" "));
  const meant = french.flatMap(({ term, word }) => alternativesOf(term, word, "fr").map((one) => one.term));
  return new Set([...analyse(acts.join(" ")).map(({ term }) => term), ...meant]);
}

const IS_PRONOUN = /^(?:he|she|they|it|you|i|we|anyone|anybody|someone|somebody|il|elle|ils|elles|on)$/iu;

const WHO_SPOKE =
  /\b(?:who|which (?:minister|secretary|leader|politician|official|person|speaker))\b\s+(?:was it (?:that|who)\s+|has\s+|had\s+)?(?:said|says|called|described|told|stated|thanked|praised|warned|promised|pledged|spoke|talked|declared|announced|quoted|used the (?:words|phrase|term))\b|\bwho (?:is|was) quoted\b|\bwhose (?:words|quote|quotation|phrase)\b|\b(?:qui|quel(?:le)? (?:ministre|responsable|dirigeante?|homme politique))\s+(?:a|ont) (?:dit|déclaré|affirmé|estimé|assuré|parlé|appelé|qualifié|décrit|remercié|promis|prévenu)(?!\p{L})|\bqui parle d(?:e|u|es|['’])(?!\p{L})|\bde qui (?:est|sont) (?:cette|ces|la|les) (?:phrase|formule|mots|citation|expression|paroles)|\bqui est cité\b|\bby whom\b.*\bsaid\b/iu;

/** Finds whose words are asked for, or null where nobody's are. */
export function findSpeakerAsked(question: string): SpeakerAsked | null {
  if (WHO_SPOKE.test(question)) return { who: null, start: 0, end: 0 };
  for (const pattern of PATTERNS) {
    const who = pattern.exec(question)?.groups?.["who"]?.replace(/[.’'-]+$/u, "");
    if (!who || IS_PRONOUN.test(who)) continue;
    const start = question.indexOf(who, pattern.exec(question)?.index ?? 0);
    return { who, start, end: start + who.length };
  }
  return null;
}

/** "On 14 November" is no subject. */
const ON_SUBJECT =
  /\s+(?:quotes?\s+|words\s+|line\s+)?(?:on|about|re|regarding|sur)\s(?!(?:the\s+)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:which|what|that|this|the same) (?:day|date|occasion)\b))/iu;

/** "Okafor, verbatim, on …" */
const IN_OWN_WORDS =
  /,?\s+(?:verbatim|word for word|directly|(?:in )?(?:his|her|their|the) (?:own|exact|very|actual) words)\s*,?$/iu;

/** "Darmanin on radicalisation", "a Cleverly quote about France": a known person right before what they speak of. */
export function findPersonOn(question: string, isKnownPerson: (phrase: string) => boolean): SpeakerAsked | null {
  const on = ON_SUBJECT.exec(question);
  if (!on) return null;
  const before = question.slice(0, on.index).replace(IN_OWN_WORDS, "");
  for (const size of [4, 3, 2, 1]) {
    const start =
      before.length -
      (new RegExp(String.raw`(?:[\p{L}\p{M}.'’-]+\s+){${size - 1}}[\p{L}\p{M}.'’-]+$`, "u").exec(before)?.[0].length ??
        Infinity);
    const who = question.slice(Math.max(0, start), before.length);
    if (start >= 0 && isKnownPerson(who)) return { who, start, end: before.length };
  }
  return null;
}
