/**
 * Sentences and clauses that people put beside a question and that say nothing of its answer: thanks, hurry, what it is
 * for, who asks. English and French. One is told by its words: each is of these lists, or so frequent that it says nothing.
 */
import { isQuestionWord, isStopWord } from "./stop-words.ts";
import { analyse, type Term } from "./terms.ts";

const set = (words: string): ReadonlySet<string> => new Set(analyse(words).map(({ word }) => word));

/** One of these must be among its words. */
const CUES = set(`
  thanks thank thx thankyou cheers ta regards wishes please pls plz kindly sorry apologies pardon
  urgent urgently asap deadline hurry rush rushed quick quickly soon fast waiting pressed
  need needs needed want wants wondering wonder curious curiosity interest asks asking asked ask question query request
  check checking checked verify verifying confirm confirming double sure certain clear clarity record reference
  background remind reminder know find figure tell help helping look looking trying
  appreciate appreciated grateful helpful great kind love glad happy
  story article piece report briefing brief speech interview bulletin programme memo research thesis essay
  editor boss desk newsroom colleague colleagues reader readers listener listeners viewer viewers journalist reporter researcher student
  settle argument bet dispute debate debating quiz
  writing drafting preparing working publishing filing
  thing short nutshell word sentence fact honesty truth all going judging looking
  merci remercie remercions svp stp plait urgent urgente urgents urgentes urgence vite presse pressee avance cordialement salutations
  question demande verifie verifier verification savoir cherche cherchons curiosite besoin aide aider juste connaissance bref
  article reportage note discours redaction redacteur journaliste lecteur lecteurs collegue collegues memoire papier
`);

/** These may be. */
const BESIDE = set(`
  morning afternoon evening noon midnight tonight today tomorrow lunchtime lunch minute minutes hour hours second seconds am pm day week
  hi hello hey dear good nice team everyone everybody folks mate friend there guys advance bother bothering disturb disturbing trouble again
  got get have having would could can will be am im ive id is are was it its this that make making take going gone go
  live air print press web online paper page printing exact quick small simple stupid silly burning little one two last minute
  many much lots bit really very so too kind best yours sincerely warm time running short out run
  if possible any idea help quote quotes source sources citation link useful fine do does did done someone somebody anyone
  bonjour bonsoir salut cher chere chers equipe petite petit rapide simple derniere minute minutes heure heures midi soir matin
  aujourdhui demain temps avant faut fait cest cetait jai suis serait serais peux peut pouvez pourriez bien beaucoup tres bonne
  journee soiree question citation source lien possible ecris ecrire prepare preparer travaille travailler quelquun deranger desole desolee
`);

/** These never are, however short the clause: what asks, and what asks for the newest or oldest. */
const MATTERS = set(`
  what which who whom whose when where why how latest newest oldest recent earliest first
  quel quelle quels quelles qui quand comment combien pourquoi lequel laquelle
`);
const SHORT_FIGURE = /^\d{1,2}(?:am|pm|h|min|th)?$/u;
/** "Thanks, Jane", "Best regards from Tom": a name that only signs. */
const SIGNED =
  /(\b(?:thanks|thank you|thx|cheers|regards|wishes|merci|cordialement)[\s,!.–-]+)(?:from\s+)?\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*)?[\s.!]*$/iu;
const LONGEST = 90;

/** Whether a clause or sentence only stands beside a question. */
export function isAside(text: string): boolean {
  if (text.length > LONGEST || text.includes("?")) return false;
  const words = analyse(text.replace(SIGNED, "$1"));
  return words.some(({ word }) => CUES.has(word)) && words.every(isBeside);
}

function isBeside({ word }: Term): boolean {
  const isOfThese =
    CUES.has(word) || BESIDE.has(word) || isStopWord(word) || isQuestionWord(word) || SHORT_FIGURE.test(word);
  return isOfThese && !MATTERS.has(word);
}
