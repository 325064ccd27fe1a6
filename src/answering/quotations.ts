/** Every attributed direct quotation of the corpus, and those of one speaker or on one subject. */
import type { AnnotatedRelease, Corpus, Speaker, Speech } from "../corpus/release.ts";
import { analyse, contentTerms } from "../language/terms.ts";
import type { Quote } from "./answer.ts";
import { isPerson, peopleOf, personTerms } from "./people.ts";
import { verified } from "./quotes.ts";

export interface QuotationFilter {
  /** A name, a part of one, or an office: "Darmanin", "the Home Secretary". */
  readonly speaker?: string | undefined;
  /** Words that the quotation must hold, in any form. */
  readonly about?: string | undefined;
}

/** Takes a corpus and what is wanted of it, gives the quotations in the order of the corpus; words asked for are emphasised. */
export function findQuotations(corpus: Corpus, { speaker, about }: QuotationFilter): Quote[] {
  const wanted = about === undefined ? null : new Set(contentTerms(analyse(about)).map(({ term }) => term));
  const quotations = corpus.releases.flatMap((annotated) => quotationsBy(annotated, speaker));
  return verified(quotations.flatMap((quote) => (wanted === null ? [quote] : onSubject(quote, wanted))));
}

/** Everybody who is quoted directly, once each, as printed. */
export function quotedSpeakers(corpus: Corpus): string[] {
  const speakers = corpus.releases.flatMap(({ speeches }) => speeches.flatMap(({ speaker }) => speaker ?? []));
  return [...new Set(speakers.map(({ name, role }) => name ?? role ?? "").filter((shown) => shown !== ""))];
}

function quotationsBy(annotated: AnnotatedRelease, asked: string | undefined): Quote[] {
  const attributed = annotated.speeches.filter(({ speaker }) => isAttributed(speaker));
  const isMeant = asked === undefined ? () => true : speakerTest(annotated, asked);
  return attributed
    .filter(({ speaker }) => speaker !== null && isMeant(speaker))
    .map((speech) => cut(annotated, speech));
}

function isAttributed(speaker: Speaker | null): boolean {
  return speaker !== null && (speaker.name !== null || speaker.role !== null);
}

/** An office means whoever holds it in that very release. */
function speakerTest(annotated: AnnotatedRelease, asked: string): (speaker: Speaker) => boolean {
  const terms = personTerms(asked);
  const meant = peopleOf(annotated).filter((person) => isPerson(terms, person));
  return ({ name, role }) =>
    meant.some((person) => (name === null ? person.name === null && person.role === role : person.name === name));
}

function cut({ release, paragraphs }: AnnotatedRelease, { start, end, speaker }: Speech): Quote {
  const paragraph = paragraphs.find((candidate) => candidate.start <= start && end <= candidate.end)?.number ?? 1;
  const text = release.text.slice(start, end);
  return { release, text, paragraph, start, end, speaker, score: 1, emphasis: [], alsoIn: [] };
}

/** The quotation with the asked words emphasised, if it holds them all. */
function onSubject(candidate: Quote, wanted: ReadonlySet<string>): Quote[] {
  const found = analyse(candidate.text).filter(({ term }) => wanted.has(term));
  if (wanted.size === 0 || new Set(found.map(({ term }) => term)).size < wanted.size) return [];
  return [{ ...candidate, emphasis: found.map(({ start, end }) => ({ start, end })) }];
}
