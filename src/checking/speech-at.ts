/** Whose words a span of a release is. */
import type { AnnotatedRelease, Span, Speaker } from "../corpus/release.ts";

export interface Voice {
  /** `speech`: in direct speech of one speaker; `release`: in the release's own voice; `several`: of more than one. */
  readonly voice: "speech" | "release" | "several";
  /** Null in the release's own voice, and where the release does not say who speaks. */
  readonly speaker: Speaker | null;
}

/** A speech that covers this share of the letters owns the span: `X said: "…"` is X's words. */
const mainShare = 0.6;

/** The voice that most of the span's letters are in. */
export function speechAt({ release, speeches }: AnnotatedRelease, span: Span): Voice {
  const total = countLetters(release.text, span);
  const shares = new Map<string, { speaker: Speaker | null; letters: number }>();
  for (const speech of speeches) {
    const shared = { start: Math.max(speech.start, span.start), end: Math.min(speech.end, span.end) };
    if (shared.start >= shared.end) continue;
    const key = JSON.stringify([speech.speaker?.name, speech.speaker?.role]);
    const letters = (shares.get(key)?.letters ?? 0) + countLetters(release.text, shared);
    shares.set(key, { speaker: speech.speaker, letters });
  }
  const main = [...shares.values()].find(({ letters }) => letters >= mainShare * total);
  if (main) return { voice: "speech", speaker: main.speaker };
  const spoken = [...shares.values()].reduce((sum, { letters }) => sum + letters, 0);
  return { voice: spoken >= mainShare * total ? "several" : "release", speaker: null };
}

function countLetters(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
