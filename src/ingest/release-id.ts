/** Names: the id a release gets when its source gives none, and the file that holds it. */
import { createHash } from "node:crypto";

const LONGEST_SLUG = 62;

/** Words that a cut does not leave at the end. */
const DANGLING = /(?:-(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from))+$/u;
const LONGEST_FILE_NAME = 120;

/** Takes title and date, gives "2017-11-16-joint-statement-by-the…", cut at a word. */
export function releaseId(title: string, date: string | null): string {
  return [date, slug(title)].filter(Boolean).join("-");
}

/** Takes any id, gives a file name that every system can hold; the same id always gives the same name. */
export function fileNameOf(id: string): string {
  const isSafe = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) && id.length <= LONGEST_FILE_NAME && !/^readme$/iu.test(id);
  if (isSafe && !id.endsWith(".") && Buffer.byteLength(id) <= 2 * LONGEST_FILE_NAME) return `${id}.md`;
  return markedFileNameOf(id);
}

/** Like `fileNameOf`, with a mark of the id in it: for ids that no file can be named after, or that differ in case alone. */
export function markedFileNameOf(id: string): string {
  const mark = createHash("sha256").update(id).digest("hex").slice(0, 8);
  return `${slug(id)}-${mark}.md`;
}

/** Letters and figures of any script, accents off, words joined by hyphens. */
function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase();
  const joined = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
  if (joined.length <= LONGEST_SLUG) return joined || "release";
  const cut = joined.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/u, "");
  return cut.slice(0, LONGEST_SLUG).replace(DANGLING, "");
}
