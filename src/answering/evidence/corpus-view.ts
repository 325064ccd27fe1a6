/** Releases and sentences as sets of terms, made when first needed and kept: what evidence is weighed on. */
import type { AnnotatedRelease, Corpus, Sentence, Speaker } from "../../corpus/release.ts";
import type { CorpusIndex } from "../../retrieval/corpus-index.ts";
import type { Retriever } from "../../retrieval/retriever.ts";
import { mentionsIn } from "../../retrieval/sentence-mentions.ts";
import { acronymOf } from "../understanding/sources-asked.ts";
import { peopleOf, type KnownPerson } from "../people.ts";
import type { Mention } from "../../language/mentions.ts";
import { isCountry } from "../../language/countries.ts";
import { analyse, contentTerms, type Term } from "../../language/terms.ts";

export interface SentenceView {
  readonly release: ReleaseView;
  readonly sentence: Sentence;
  /** Position among the release's sentences, from 0. */
  readonly index: number;
  readonly text: string;
  /** With offsets into `text`. */
  readonly terms: readonly Term[];
  readonly termSet: ReadonlySet<string>;
  /** Terms that stand side by side, with a space between. */
  readonly pairs: ReadonlySet<string>;
  /** Who is quoted in it at more than a few words' length, where the release says who. */
  readonly quoted: readonly Speaker[];
  /** Whose words of fewer characters it borrows ("the “exemplary” work"). */
  readonly borrowed: readonly Speaker[];
  /** Whether it opens with a word for what the sentence before named ("They …", "This agreement …"). */
  readonly pointsBack: boolean;
  mentions(): readonly Mention[];
}

export interface ReleaseView {
  readonly annotated: AnnotatedRelease;
  readonly sentences: readonly SentenceView[];
  /** Terms of the title, the publisher and its acronym. */
  readonly headTerms: ReadonlySet<string>;
  /** Every term of the text and the head. */
  readonly allTerms: ReadonlySet<string>;
  people(): readonly KnownPerson[];
}

export interface CorpusView {
  readonly corpus: Corpus;
  /** Number of sentences in the corpus, and of passages. */
  readonly size: number;
  readonly passages: number;
  /** The view of a release, made when first asked for. */
  readonly viewOf: (annotated: AnnotatedRelease) => ReleaseView;
  /** Whether any view holds the term: in its text, title or publisher, or implied by what it is. */
  readonly holds: (term: string) => boolean;
  /** In how many sentences a term stands. */
  frequency(term: string): number;
  /** In what share of the releases a term stands, 0 to 1. */
  releaseShare(term: string): number;
  /** Terms of the corpus that begin with the same letters. */
  beginningAs(term: string): readonly string[];
  /** Every word of the corpus as it is written (folded, in one spelling), with its term. */
  readonly words: ReadonlyMap<string, string>;
}

export function viewCorpus(corpus: Corpus, retriever: Retriever): CorpusView {
  const { index } = retriever;
  const views = new Map<AnnotatedRelease, ReleaseView>();
  const publishers = new Set(corpus.releases.map(({ release }) => release.publisher));
  const beside = new Set([...PHOTO_TERMS, ...[...publishers].flatMap(publisherTerms)]);
  const frequencies = countSentences(index);
  const counted = (term: string, count: (id: number) => number): number => {
    const id = index.idOf(term);
    return id === undefined ? 0 : count(id);
  };
  return {
    corpus,
    size: index.passages.reduce((sum, { sentences }) => sum + sentences.length, 0),
    passages: index.passages.length,
    viewOf(annotated) {
      const view = views.get(annotated) ?? viewRelease(annotated);
      views.set(annotated, view);
      return view;
    },
    holds: (term) => index.idOf(term) !== undefined || beside.has(term),
    frequency: (term) => counted(term, (id) => frequencies.get(id) ?? 0),
    releaseShare: (term) => counted(term, (id) => index.releasesWith(id).length) / Math.max(1, index.releases.length),
    beginningAs: (term) => index.bucket(term).map(index.termOf),
    words: index.words,
  };
}

/** In how many sentences each term stands, by its id. */
function countSentences({ passages }: CorpusIndex): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sentences, terms } of passages)
    for (const { from, to } of sentences)
      for (const id of new Set(terms.subarray(from, to))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function viewRelease(annotated: AnnotatedRelease): ReleaseView {
  const { title, publisher } = annotated.release;
  const headTerms = new Set([...analyse(title).map(({ term }) => term), ...publisherTerms(publisher)]);
  let people: readonly KnownPerson[] | null = null;
  const release = {
    annotated,
    headTerms,
    sentences: [] as SentenceView[],
    allTerms: new Set(headTerms),
    people: () => (people ??= peopleOf(annotated)),
  };
  annotated.sentences
    .filter((sentence) => !isSpeakerLine(annotated, sentence))
    .forEach((sentence, index) => {
      const view = viewSentence(release, sentence, index);
      release.sentences.push(view);
      for (const term of view.termSet) release.allTerms.add(term);
    });
  return release;
}

function publisherTerms(publisher: string | null): string[] {
  return analyse(`${publisher ?? ""}. ${acronymOf(publisher)}`).map(({ term }) => term);
}

function viewSentence(release: ReleaseView, sentence: Sentence, index: number): SentenceView {
  const text = release.annotated.release.text.slice(sentence.start, sentence.end);
  const terms = analyse(text);
  const termSet = new Set([...contentTerms(terms).map(({ term }) => term), ...impliedTerms(text)]);
  return {
    release,
    sentence,
    index,
    text,
    terms,
    termSet,
    pairs: new Set(terms.slice(1).map(({ term }, at) => `${terms[at]?.term} ${term}`)),
    quoted: quotedIn(release.annotated, sentence, (length) => length >= STATEMENT),
    borrowed: quotedIn(release.annotated, sentence, (length) => length > 0 && length < STATEMENT),
    pointsBack: POINTS_BACK.test(text),
    mentions: () => mentionsIn(sentence, text),
  };
}

/** "Home Secretary Jane Doe said:" announces words and holds none. */
function isSpeakerLine({ release }: AnnotatedRelease, { start, end }: Sentence): boolean {
  const text = release.text.slice(start, end);
  return (
    text.length < 160 &&
    /\b(?:said|says|added|commented|continued|stated|déclaré|déclare|dit|ajouté|indiqué)\s*:$/u.test(text)
  );
}

/** Shorter speech is a borrowed word ("the ‘exemplary’ commitment") rather than somebody's statement. */
const STATEMENT = 18;

/** Speakers of the direct speech in a sentence that is of such a length. */
function quotedIn(
  { speeches }: AnnotatedRelease,
  { start, end }: Sentence,
  isMeant: (length: number) => boolean,
): Speaker[] {
  const inside = speeches.filter((speech) => isMeant(Math.min(end, speech.end) - Math.max(start, speech.start)));
  return inside.flatMap(({ speaker }) => speaker ?? []);
}

const POINTS_BACK =
  /^(?:[“"‘']\s*)?(?:(?:also|however|and|but),?\s+)?(?:(?:he|she|they|it|their|its|his|her|il|elle|ils|elles|leurs?)\b|(?:this|these|those|that|ce|cette|ces)\s+(?:is|are|was|were|will|would|has|have|had|means?|includes?|came|comes|followed|follows|marks?|meeting|talks|visit|agreement|arrangement|deal|announcement|statement|plans?|scheme|fund|programme|funding|money|partnership|measures?|steps?|figures?|réunion|accord|plan)\b|(?:both|the (?:pair|two|meeting|arrangement|agreement|scheme|plan))\b)/iu;

/** "(Jordan Pettitt/PA)" at the end of a line is the credit of a photograph: people ask for it by that word. */
export const PHOTO_CREDIT = /\(\p{Lu}[\p{L}\p{M}.'’ -]+\/\p{Lu}[\p{L}\p{M} .]+\)\s*$/u;
export const PHOTO_TERMS = analyse("photograph photographed photo picture image caption photographer credit").map(
  ({ term }) => term,
);

/** "The UK and France": people ask for them as the two countries, both governments, the two sides. */
const PAIR =
  /(?<![\p{L}\p{N}])(?<one>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:and|et) (?:the |la |le |l['’])?(?<other>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu;
const PAIR_TERMS = analyse("two country nation side").map(({ term }) => term);

function impliedTerms(text: string): readonly string[] {
  const isPair = [...text.matchAll(PAIR)].some(
    ({ groups }) => isCountry(groups?.["one"] ?? "") && isCountry(groups?.["other"] ?? ""),
  );
  return [...(PHOTO_CREDIT.test(text) ? PHOTO_TERMS : []), ...(isPair ? PAIR_TERMS : [])];
}
