/** The label without which a withdrawn or superseded release is not quoted. */
import type { Release } from "../corpus/release.ts";
import type { Answer } from "./answer.ts";

const labels = {
  en: { withdrawn: "withdrawn", superseded: "superseded", by: "superseded by" },
  fr: { withdrawn: "retiré", superseded: "remplacé", by: "remplacé par" },
} as const satisfies Record<Answer["language"], Record<string, string>>;

/** Null where the release still stands. */
export function standingLabel({ status, supersededBy }: Release, language: Answer["language"]): string | null {
  if (!status) return null;
  return status === "superseded" && supersededBy ? `${labels[language].by} ${supersededBy}` : labels[language][status];
}
