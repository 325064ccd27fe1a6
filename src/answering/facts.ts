/** What understanding a question needs to know of the corpus: its publishers, its people, its words. */
import { isLightWord } from "../language/light-words.ts";
import { correctSpelling } from "../language/spelling.ts";
import { isQuestionWord, isStopWord } from "../language/stop-words.ts";
import { alternativesOf, isInVocabulary, vocabularyTermsLike } from "../language/vocabulary/vocabulary.ts";
import type { CorpusView } from "./evidence/corpus-view.ts";
import { isPerson, personTerms, type KnownPerson } from "./people.ts";
import type { Facts } from "./understanding/understanding.ts";

export type CorpusFacts = Omit<Facts, "today">;

/** Shorter words have too many neighbours for a correction to be more than a guess, swapped letters aside. */
const SHORTEST_CORRECTED = 5;
const SHORTEST_UNSWAPPED = 4;

interface Names {
  readonly people: readonly KnownPerson[];
  readonly names: readonly string[];
  readonly isName: ReadonlySet<string>;
  readonly isRole: ReadonlySet<string>;
}

export function factsOf(view: CorpusView): CorpusFacts {
  const { releases } = view.corpus;
  let gathered: Names | null = null;
  const known = (): Names => (gathered ??= gatherNames(view));
  const spellName = (term: string): string => {
    const { names, isName, isRole } = known();
    if (isName.has(term) || isRole.has(term)) return term;
    const translated = alternativesOf(term, term, "fr").find((one) => isRole.has(one.term))?.term;
    return translated ?? correctSpelling(term, names)[0] ?? correctSpelling(term, [...isRole])[0] ?? term;
  };
  const asPerson = (phrase: string): ReadonlySet<string> => {
    const terms = [...personTerms(phrase)].map(spellName);
    return new Set(terms.length === 1 ? terms.flatMap((term) => [term, ...surnameOf(term, known().people)]) : terms);
  };
  return {
    publishers: [...new Set(releases.flatMap(({ release }) => release.publisher ?? []))],
    personTerms: asPerson,
    isPersonName: (term) => {
      const spelled = spellName(term);
      return known().isName.has(spelled) && !known().isRole.has(spelled);
    },
    isKnownPerson: (phrase) => {
      const terms = asPerson(phrase);
      return known().people.some((person) => isPerson(terms, person));
    },
    spell: (term, word) => spellTerm(view, term, word),
    isPrinted: (word) => view.words.has(word),
  };
}

function gatherNames(view: CorpusView): Names {
  const people = view.corpus.releases.flatMap((release) => view.viewOf(release).people());
  const isName = new Set(people.flatMap(({ nameTerms }) => [...nameTerms]));
  return { people, isName, names: [...isName], isRole: new Set(people.flatMap(({ roleTerms }) => [...roleTerms])) };
}

/** Of a first name that one family bears in these releases, which print it once and the surname from then on. */
function surnameOf(first: string, people: readonly KnownPerson[]): string[] {
  const bearers = people.map(({ nameTerms }) => [...nameTerms]).filter((terms) => terms.includes(first));
  const surnames = new Set(bearers.flatMap((terms) => (terms.length > 1 ? (terms.at(-1) ?? []) : [])));
  return surnames.size === 1 ? [...surnames] : [];
}

/** Held word against word, because a slip of the pen may change the stem beyond recognition ("minster", "minist"). */
function spellTerm(view: CorpusView, term: string, word: string): readonly string[] {
  const isKnown =
    view.frequency(term) > 0 || isInVocabulary(term) || isLightWord(word) || isStopWord(word) || isQuestionWord(word);
  if (isKnown || word.length < SHORTEST_UNSWAPPED) return [];
  const printed = correctSpelling(word, [...view.words.keys()]).map((meant) => view.words.get(meant) ?? meant);
  if (word.length < SHORTEST_CORRECTED) return printed.filter((meant) => sameLetters(meant, word));
  return [...new Set([...printed, ...correctSpelling(term, vocabularyTermsLike(term))])];
}

const sorted = (word: string): string => Array.from(word).sort().join("");

function sameLetters(a: string, b: string): boolean {
  return sorted(a) === sorted(b);
}
