/** Finds once, when a release is loaded, every span that the rest of the program works with. */
import { splitParagraphs } from "./paragraphs.ts";
import { peopleIn } from "./people.ts";
import type { AnnotatedRelease, Paragraph, Release, Sentence, Span, Speech } from "./release.ts";
import { splitSentences } from "./sentences.ts";
import { speechesIn } from "./speech.ts";
import { readRelease } from "./speech/reading.ts";

/** Takes a release, gives it with its paragraphs, sentences, speeches and people. */
export function annotate(release: Release): AnnotatedRelease {
  const paragraphs = splitParagraphs(release.text);
  const reading = readRelease(release.text);
  const speeches = speechesIn(reading, paragraphs);
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(release.text, paragraph, speeches));
  return { release, paragraphs, sentences, speeches, people: peopleIn(reading) };
}

function sentencesOf(text: string, paragraph: Paragraph, speeches: readonly Speech[]): Sentence[] {
  const near = speeches.filter((speech) => overlap(speech, paragraph) !== null);
  return splitSentences(text, paragraph).map(({ start, end }) => ({
    start,
    end,
    paragraph: paragraph.number,
    speech: mainSpeech(text, { start, end }, near),
  }));
}

/** The speech that covers more than half of the sentence's letters and figures, if one does. */
function mainSpeech(text: string, sentence: Span, speeches: readonly Speech[]): Speech | null {
  const half = countLetters(text, sentence) / 2;
  return (
    speeches.find((speech) => {
      const shared = overlap(speech, sentence);
      return shared !== null && countLetters(text, shared) > half;
    }) ?? null
  );
}

function overlap(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

function countLetters(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
