/** What understanding a question needs to know of the corpus: its publishers, its people, its words. */
import { isLightWord } from "../language/light-words.ts";
import { correctSpelling } from "../language/spelling.ts";
import { isQuestionWord, isStopWord } from "../language/stop-words.ts";
import { isInVocabulary, vocabularyTerms } from "../language/vocabulary/vocabulary.ts";
import type { CorpusView } from "./evidence/corpus-view.ts";
import { isPerson, personTerms } from "./people.ts";
import type { Facts } from "./understanding/understanding.ts";

export type CorpusFacts = Omit<Facts, "today">;

/** Shorter words have too many neighbours for a correction to be more than a guess. */
const SHORTEST_CORRECTED = 5;

export function factsOf(corpus: CorpusView): CorpusFacts {
  const publishers = [...new Set(corpus.releases.flatMap(({ annotated }) => annotated.release.publisher ?? []))];
  const people = corpus.releases.flatMap((release) => release.people());
  const names = [...new Set(people.flatMap(({ nameTerms }) => [...nameTerms]))];
  const roles = new Set(people.flatMap(({ roleTerms }) => [...roleTerms]));
  const spellName = (term: string): string =>
    names.includes(term) || roles.has(term) ? term : (correctSpelling(term, names)[0] ?? term);
  const asPerson = (phrase: string): ReadonlySet<string> => new Set([...personTerms(phrase)].map(spellName));
  const known = [...new Set([...corpus.terms(), ...vocabularyTerms()])];
  return {
    publishers,
    personTerms: asPerson,
    isPersonName: (term) => names.includes(spellName(term)) && !roles.has(term),
    isKnownPerson(phrase) {
      const terms = asPerson(phrase);
      return people.some((person) => isPerson(terms, person));
    },
    spell(term, word) {
      const isKnown =
        corpus.frequency(term) > 0 ||
        isInVocabulary(term) ||
        isLightWord(word) ||
        isStopWord(word) ||
        isQuestionWord(word);
      return isKnown || term.length < SHORTEST_CORRECTED ? [] : correctSpelling(term, known);
    },
  };
}
