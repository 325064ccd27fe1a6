/** How much a word of a question counts: fully, or less where it only helps, says where to look, or tells when. */
import { continentIn, isOfContinent } from "../../language/countries.ts";
import { comparedWords } from "../../language/comparatives.ts";
import { isInVocabulary } from "../../language/vocabulary/vocabulary.ts";
import { isLightWord } from "../../language/light-words.ts";
import type { Language } from "../../language/periods.ts";
import { analyse, type Term } from "../../language/terms.ts";

/** Words about releases rather than in them: they say where to look, not what for. */
const ABOUT_RELEASES: ReadonlySet<string> = new Set(
  analyse(
    "release press statement document article story corpus text communique source page paragraph sentence quote quotation word publish say said tell told mention report communique change evolve develop differ compare comparison collect agree disagree contradict same both each",
  ).map(({ term }) => term),
);

/** What somebody's words are called when they are asked for. */
const SPEECH: ReadonlySet<string> = new Set(
  analyse(
    "view opinion stance position reaction response thought remark comment message eyes point verdict assessment judgement description account line soundbite",
  ).map(({ term }) => term),
);

/** What becomes of a release itself, where that is asked. */
const ISSUING: ReadonlySet<string> = new Set(
  analyse("issue put out come appear post print run bring public date publication").map(({ term }) => term),
);

const HELPING_WEIGHT = 0.35;
const RELEASE_WEIGHT = 0.1;
/** "Which African country": a country of Africa tells, whether or not the continent is named. */
const CONTINENT_WEIGHT = 0.7;

/** The question around a word, and what it asks for. */
export interface Surroundings {
  readonly question: string;
  readonly language: Language;
  /** Whether somebody's words are asked for. */
  readonly ofSpeech: boolean;
  /** Whether it is asked when a release was published. */
  readonly ofIssue: boolean;
  readonly isPrinted: (word: string) => boolean;
}

/** 1 for a word of the subject, less for one that only helps. `named`: it is written as a name. */
export function weightOf(word: Term, named: boolean, around: Surroundings): number {
  if (saysWhereToLook(word, named, around)) return RELEASE_WEIGHT;
  if (isOfContinent(word.word) && continentIn(around.question) !== null) return CONTINENT_WEIGHT;
  if (named) return 1;
  if (isSeasonOfTime(word, around)) return HELPING_WEIGHT;
  if (NOUN_OR_VERB.has(word.word) && NOUN.test(around.question.slice(0, word.start))) return 1;
  if (becomesMore(word, around) || WHOSE.test(around.question.slice(0, word.start))) return 1;
  return isLightWord(word.word, around.language) ? HELPING_WEIGHT : 1;
}

/** "Whose work did she see?": of that very thing. */
const WHOSE = /\bwhose\s+$/iu;

/** "Are they getting nastier?": what somebody or something becomes is what is asked. */
function becomesMore({ term, word, start }: Term, { question }: Surroundings): boolean {
  const bases = BECOMES.test(question.slice(0, start)) ? comparedWords(word) : [];
  return bases.some((base) => analyse(base).some((one) => one.term !== term && isInVocabulary(one.term)));
}

const BECOMES =
  /\b(?:get|gets|got|getting|become|becomes|became|becoming|grow|grown|growing|turn|turned|turning)\s+(?:any\s+|even\s+|much\s+)?$/iu;

function saysWhereToLook({ term, word, start }: Term, named: boolean, around: Surroundings): boolean {
  const rest = around.question.slice(start);
  return (
    (around.ofSpeech && SPEECH.has(term)) ||
    (around.ofIssue && ISSUING.has(term)) ||
    (word.length < 3 && !named && !/\d/u.test(word)) ||
    ABOUT_RELEASES.has(term) ||
    word === "according" ||
    LEADS_TO_VERB.test(rest) ||
    PIECE_OF_TEXT.test(rest)
  );
}

/** "A deal with Norway", but not "to deal with it". */
const NOUN =
  /(?<!\p{L})(?:an?|the|this|that|these|those|any|some|new|another|latest|last|first|its|their|our|his|her)\s+(?:(?!to\s)\p{L}+\s+)?$/iu;
const NOUN_OR_VERB: ReadonlySet<string> = new Set(["deal", "deals"]);

/** "That summer", and a season that no release prints ("autumn 2022"), say when; "a summer school" is a subject. */
function isSeasonOfTime({ word, start }: Term, { question, isPrinted }: Surroundings): boolean {
  if (!SEASON.test(word)) return false;
  const before = question.slice(0, start);
  const isDated = DATED_BY.test(before) || OF_YEAR.test(question.slice(start));
  return THAT.test(before) || (isDated && !isPrinted(word));
}

const SEASON = /^(?:spring|summer|autumn|winter)$/u;
const THAT = /\b(?:that|same|previous|following)[ -]$/iu;
const DATED_BY =
  /\b(?:this|last|next|in|by|since|until|till|before|after|over|during)(?: the)?(?: (?:early|mid|late))?[ -]$|\b(?:the|their) $/iu;
const OF_YEAR = /^\p{L}+\s+(?:of\s+)?(?:19|20)\d{2}(?!\d)/u;

/** "Is meant to put them off", "are supposed to": they only lead to the verb. */
const LEADS_TO_VERB = /^(?:meant|supposed|gonna|bound|likely)(?:\s+to)?\s+\p{L}/iu;
/** "Every passage on nets": where to look, and no way through. */
const PIECE_OF_TEXT =
  /^(?:passages?|lines?|bits?|references?|mentions?)\s+(?:on|about|concerning|regarding|that mentions?)\b/iu;
