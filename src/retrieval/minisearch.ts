/** The PassageIndex in memory, on MiniSearch. Right up to some 100,000 passages. */
import MiniSearch from "minisearch";
import type { IndexedText, PassageIndex, WeightedTerm } from "./passage-index.ts";

const SEPARATOR = " ";
const TITLE_BOOST = 2;

/** Takes all passages at once; they are never changed afterwards. */
export function createMiniSearchIndex(texts: readonly IndexedText[]): PassageIndex {
  const engine = new MiniSearch<IndexedText>({
    fields: ["title", "text"],
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term || null,
    searchOptions: { boost: { title: TITLE_BOOST }, combineWith: "OR" },
  });
  engine.addAll(texts);
  return {
    recall: (terms, limit) => recall(engine, terms, limit),
    similarTerms: (term) => similarTerms(engine, term),
  };
}

function recall(engine: MiniSearch<IndexedText>, terms: readonly WeightedTerm[], limit: number): number[] {
  const weights = terms.map(({ weight }) => weight);
  const found = engine.search(terms.map(({ term }) => term).join(SEPARATOR), {
    boostTerm: (_term, index) => weights[index] ?? 1,
  });
  return found.slice(0, limit).map(({ id }) => Number(id));
}

/** Fuzzy and prefix search: only for words that the index lacks, where they cost little and cannot drown what is there. */
function similarTerms(engine: MiniSearch<IndexedText>, term: string): string[] {
  const found = engine.search(term, { fuzzy: term.length > 5 ? 2 : 1, prefix: term.length > 3 });
  return [...new Set(found.flatMap(({ terms }) => terms))];
}
