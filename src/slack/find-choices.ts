/** Who speaks and who publishes in the corpus, as choices for a window. */
import { createHash } from "node:crypto";
import { speakerName } from "../checking/finder.ts";
import type { Corpus } from "../corpus/release.ts";
import { LIMITS } from "./limits.ts";

export interface Choice {
  readonly name: string;
  /** Stands for the name in a menu, where long names have no room. */
  readonly key: string;
}

export interface FindChoices {
  /** The ones quoted most, by name. */
  readonly speakers: readonly Choice[];
  readonly publishers: readonly Choice[];
}

/** The choices of a corpus, as many as a menu takes. */
export function findChoices({ releases }: Corpus): FindChoices {
  const speakers = releases.flatMap(({ speeches }) => speeches.flatMap(({ speaker }) => speakerName(speaker) ?? []));
  const publishers = releases.flatMap(({ release }) => release.publisher ?? []);
  return { speakers: mostFrequent(speakers), publishers: mostFrequent(publishers) };
}

/** The name that a chosen key stands for; undefined where nothing was chosen. */
export function chosenName(choices: readonly Choice[], key: string | undefined): string | undefined {
  return choices.find((choice) => choice.key === key)?.name;
}

function mostFrequent(names: readonly string[]): Choice[] {
  return [...Map.groupBy(names, (name) => name)]
    .filter(([name]) => name.trim() !== "")
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, LIMITS.options)
    .map(([name]) => ({ name, key: createHash("sha256").update(name).digest("base64url").slice(0, 16) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
