/** The corpus as summaries need it. */
import { viewCorpus } from "../answering/evidence/corpus-view.ts";
import { factsOf, type CorpusFacts } from "../answering/facts.ts";
import type { Library } from "../answering/ranking.ts";
import type { AnnotatedRelease, Corpus } from "../corpus/release.ts";
import { createRetriever } from "../retrieval/retriever.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";

/** A corpus made ready for summaries; each release is read when first needed. */
export interface Shelf {
  readonly library: Library;
  readonly facts: CorpusFacts;
  candidates(annotated: AnnotatedRelease): readonly Candidate[];
}

export function createShelf(corpus: Corpus): Shelf {
  const retriever = createRetriever(corpus);
  const view = viewCorpus(corpus, retriever);
  const known = new Map<AnnotatedRelease, readonly Candidate[]>();
  return {
    library: { corpus: view, retriever },
    facts: factsOf(view),
    candidates(annotated) {
      const found = known.get(annotated) ?? candidatesOf(view.viewOf(annotated));
      known.set(annotated, found);
      return found;
    },
  };
}
