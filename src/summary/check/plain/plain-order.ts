/**
 * Sentences that a summary has turned round, told again in the plain order: who does it first, then what is done, then to what.
 * A sentence means the same in both; what it claims is held against the quotes afterwards.
 */

const DOER = String.raw`(?:(?:the|both|its|their|his|her) )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,4}`;
/** Whoever a pronoun stands for is named behind the comma: they both conceded and vowed. */
const CONCEDING =
  "(?:conceded|acknowledged|recogni[sz]ed|admitted|accepted|granted|noted|welcomed|praised|concede|acknowledge|recogni[sz]e|admit|accept)";
const ACTING =
  "(?:vowed|promised|pledged|agreed|committed|undertook|resolved|said|stressed|emphasi[sz]ed|underlined|called|vow|promise|pledge|want)";
const URGING: Readonly<Record<string, string>> = {
  pushed: "push", pressed: "press", urged: "urge", encouraged: "encourage", asked: "ask", pressured: "pressure",
}; // prettier-ignore
const DEEDS: Readonly<Record<string, string>> = {
  dismantling: "dismantled", dismantlement: "dismantled", removal: "removed", deployment: "deployed", arrest: "arrested",
  conviction: "convicted", resettlement: "resettled", prevention: "prevented", expulsion: "expelled",
}; // prettier-ignore
const PAYING: Readonly<Record<string, string>> = { spent: "spend", invested: "invest", paid: "pay" };
const SHARE = String.raw`(?:(?:more than|over|about|nearly|almost) )?(?:half|\d+(?:\.\d+)? ?(?:%|per ?cent))`;

/** Who speak with one another: two that are joined, or a word for both. */
const SEVERAL = String.raw`[^,.;:]*?\p{L}+ and (?:the |his |her |their )?\p{L}+[^,.;:]{0,40}?|(?:The|Both|They)(?: (?:two|2|both))?(?: \p{L}+)?(?: (?:ministers|men|sides|politicians|governments|pair|two))?`;

/** "55 groups have been *broken up* and over 500 arrests *made*": the second participle has the first one's auxiliary. */
const BROKEN = String.raw`(?:already )?(?:\p{Ll}+ed|broken up|taken down|brought down|shut down)`;
const DONE =
  "made|secured|recorded|carried out|achieved|obtained|dismantled|broken up|removed|deployed|prevented|stopped";
const OVER = "(?:more than|over|at least|about|nearly)";
const COUNT = String.raw`(?:\d[\d,]*|\p{Ll}+(?:-\p{Ll}+)?(?: (?:hundred|thousand|million))?)`;

type Turn = readonly [RegExp, string | ((...match: string[]) => string)];

const TURNS: readonly Turn[] = [
  [new RegExp(String.raw`^(?:Although|Though|Even though|While|Whilst) (?:they|s?he) (${CONCEDING}) ([^,]+), (${DOER}) (?=(?:also |still )?${ACTING}\b)`, "u"),
    (_, conceded = "", what = "", who = "") => `${capital(who)} ${conceded} ${what}, but `],
  [/^(?:Praise|Credit|Thanks|Recognition|Applause) (?:went|goes|was given|is given) to ([^,]{3,60}?) for (?=\p{Ll})/u, (_, whom = "") => `${capital(whom)} was praised for `],
  [new RegExp(String.raw`^((?:In|On|At|During) [^,]{3,60}, )?(${SEVERAL}) (?:spoke|talked)( (?:in|at) \p{Lu}\p{L}+)?( on (?:\p{Lu}\p{L}+ )?\d{1,2} \p{Lu}\p{L}+(?: \d{4})?)? (?:about|of|over|on) (?=\p{L})`, "u"),
    (_, opening?: string, who = "", place?: string, day?: string) => discussedBy(who, [opening, place, day])],
  [/^(?:While|Whilst) in (\p{Lu}\p{L}+), /u, "In $1, "],
  [/^It (?:is|was) ((?!not\b|only\b)[^,;:]{2,60}?),? who (?=\p{Ll})/u, (_, who = "") => `${capital(who)} `],
  [new RegExp(String.raw`^([^,]{3,60}?) (will be|are to be|is to be) (${Object.keys(URGING).join("|")}) by (${DOER}) to (?=\p{Ll})`, "u"),
    (_, whom = "", __ = "", urged = "", who = "") => `${capital(who)} will ${URGING[urged] ?? urged} ${small(whom)} to `],
  [new RegExp(String.raw`^The (${Object.keys(DEEDS).join("|")}) of ((?:[^,]|,(?=\d)){3,80}?)( (?:from|to|into|in|at|with) [^,]{3,40}?)? (has|have|had|was|were|will be)(?: (already))? (been )?(?:achieved|completed|accomplished|carried out)\b`, "u"),
    (_, deed = "", what = "", place = "", aux = "", already = "", been = "") =>
      `${capital(what)} ${aux === "has" ? "have" : aux === "was" ? "were" : aux} ${already === "" ? "" : "already "}${been}${DEEDS[deed] ?? ""}${place}`],
  [/^([^,]{3,80}?) (is|are|was|were) described as (?=(?:an?|the) \p{L})(?!.*\bby\b)/u,
    (_, what = "", be = "") => `${what} ${be === "was" ? "is" : be === "were" ? "are" : be} `],
  [/^((?:More than |Over |At least )?[\d,]+ [^,]{3,60}?) (?:has|have|had) (?:come out of|flowed from|stemmed from|grown out of|been the (?:result|product|fruit) of) ([^,]{3,80}?)( since [^,]{3,40}| in \d{4})?(?=\.?$)/u,
    (_, outcome = "", work = "", time = "") => `${capital(work)} has led to ${small(outcome)}${typeof time === "string" ? time : ""}`],
  [new RegExp(String.raw`\bexceed(?:s|ed)? (?:those|that|the (?:number|figure|total)) ((?:at|in|of|for) [^,]{4,50}?|(?:this|last) year) by (${SHARE})`, "u"),
    "are $2 more than $1"],
  [/\b(promised|pledged|vowed) that ((?:[£€$])[\d.,]+(?: (?:thousand|million|billion))?) would be (spent|invested|paid)\b/u,
    (_, promised = "", sum = "", paid = "") => `${promised} to ${PAYING[paid] ?? paid} ${sum}`],
  [/\ban? ((?:\p{Ll}+ )?\p{Ll}+) (?:that |which )?(?:it|they|s?he) (?:calls?|called|describes? as|described as) ([“"]?\p{Ll}+[”"]?)(?=\.?$|,)/u,
    "the $2 $1"],
  [/\b([Tt]he) (support|help|backing|assistance) of the ((?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+) (?=for\b)/u, "$1 $3's $2 "],
  [/^It (?:was|is) not (?:the|their|the (?:two )?(?:ministers|men|pair)['’]s?) first (?:encounter|meeting|talks?)(?: (?:between|of|for) (?:the pair|them|the (?:two |2 )?(?:ministers|men)))?(?:, who|[:;] (?:they|the (?:pair|two|2)(?: (?:ministers|men))?)) (?=had already (?:met|sat|held|come|got))/u,
    "The two ministers "],
  [/^([^,]{3,40}?) (?:have|has|had) (?:already )?(?:seen|had) ((?:(?:more than|over|at least) )?\d[\d,]*|\p{L}+(?:-\p{L}+)?) of their ((?:\p{Ll}+ )?\p{Ll}+s) (?=(?:\p{Ll}+ed|taken|broken|brought|shut|put) )/u,
    (_, who = "", count = "", what = "") => `${capital(count)} ${small(who.replace(/^(?!(?:The|A)\b)\p{Lu}/u, (letter) => letter.toLowerCase()))}' ${what} have been `],
  [new RegExp(String.raw`(?<= (have|has|had|were|was|will be) (?:been )?(?:${BROKEN})\b[^.;]*?),? and ((?:${OVER} )?${COUNT} [\p{Ll} ]{3,40}?) (${DONE})(?= since\b| in\b| by\b| so\b|\.?$)`, "u"),
    (_, auxiliary = "", counted = "", done = "") => ` and ${counted} ${auxiliary === "will be" || auxiliary.startsWith("w") ? auxiliary.replace("was", "were") : "have been"} ${done}`],
  [/^([^,]{0,40}?\b(?:[Ss]upport|[Hh]elp|[Bb]acking|[Aa]ssistance)) (?:was|were|has been) (?:also )?(confirmed|pledged|promised|reaffirmed|announced|declared) by (\p{Lu}[^,]{2,30}?) (?=(?:for|to|in)\b)/u,
    (_, what = "", told = "", who = "") => `${who} ${told} ${small(what)} `],
  [/^More (\p{Ll}+) (?:are|will be) (?:coming|heading|on (?:their|the) way) to (?=(?:\p{Ll}+ )?\p{Lu})/u, "The number of $1 will increase in "],
  [/^(?:At the top|Top|High|Highest|First) (?:of|on) (?:the|their) agenda (?:was|were) /u, "The meeting focused on "],
  [/^([^,]{3,100}?) (?:was|were) (?:at the )?top of (?:the|their) agenda(?=\.?$)/u,
    (_, what = "") => `The meeting focused on ${small(what)}`],
]; // prettier-ignore

/** Takes a sentence; what stands in quotation marks stays as it is. */
export function inPlainOrder(text: string): string {
  return TURNS.reduce(
    (plain, [turn, told]) => (typeof told === "string" ? plain.replace(turn, told) : plain.replace(turn, told)),
    text,
  );
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "The two spoke in Paris about it" as "In Paris, the two discussed it". */
function discussedBy(who: string, when: readonly (string | undefined)[]): string {
  const [opening, ...others] = when
    .filter((words) => words !== undefined)
    .map((words) => words.trim().replace(/,$/u, ""));
  return opening === undefined
    ? `${who} discussed `
    : `${capital([opening, ...others].join(" "))}, ${small(who)} discussed `;
}

/** What may be a name keeps its capital. */
function small(words: string): string {
  return words.replace(/^(?:The|A|An|Its|Their|His|Her|Both|More|Over|At|Closer)\b/u, (word) => word.toLowerCase());
}
