/** Who speaks: direct speech in a release, and whose it is. */
import type { Paragraph, Speech } from "./release.ts";

/** Gives the spans that somebody is quoted as saying. None are recognised yet. */
export function attributeSpeech(_text: string, _paragraphs: readonly Paragraph[]): Speech[] {
  return [];
}
