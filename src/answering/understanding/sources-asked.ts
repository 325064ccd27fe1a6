/** Which publishers a question means: as the place to look ("according to the PA"), or only in passing. */

export interface SourceAsked {
  readonly publisher: string;
  /** Only this publisher's releases are meant. */
  readonly only: boolean;
  readonly start: number;
  readonly end: number;
}

const CUE_BEFORE =
  /\b(?:according to|as reported by|reported by|published by|issued by|in|from|of|selon|d['’]après)\s+(?:the\s+|an?\s+|la\s+|le\s+|l['’])?(?:\w+\s+)?$/iu;
const CUE_AFTER =
  /^(?:['’]s?)?\s+(?:\w+\s+)?(?:article|story|report|release|press release|statement|piece|copy|version|document|text|communiqué)\b/iu;
const SOLE_CUE =
  /\b(?:according to|as reported by|reported by|published by|issued by|selon|d['’]après)\s+(?:the\s+|an?\s+|la\s+|le\s+|l['’])?$/iu;

/** Finds the publishers of the corpus that a question names, by name or by initials. */
export function findSourcesAsked(question: string, publishers: readonly string[]): SourceAsked[] {
  return publishers.flatMap((publisher) => {
    const match = namePattern(publisher).exec(question);
    if (!match) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const before = question.slice(0, span.start);
    const after = question.slice(span.end);
    return [{ publisher, only: SOLE_CUE.test(before) || (CUE_BEFORE.test(before) && CUE_AFTER.test(after)), ...span }];
  });
}

export function acronymOf(publisher: string | null): string {
  const capitals = (publisher ?? "").match(/\b\p{Lu}/gu) ?? [];
  return capitals.length > 1 ? capitals.join("") : "";
}

function namePattern(publisher: string): RegExp {
  const name = publisher.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  const acronym = acronymOf(publisher);
  return new RegExp(
    acronym
      ? `(?<![\\p{L}\\p{N}])(?:${name}|${acronym})(?![\\p{L}\\p{N}])`
      : `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`,
    "u",
  );
}
