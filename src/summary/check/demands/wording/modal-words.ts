/** Words that say that something will, may, should or must be, wherever they stand, and the printed ones that bear them. */

/** Words said anywhere in the sentence, and what of the printed bears them. */
const SAID: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\b(?:will|shall|(?:is|are) (?:going|set|due|to be))\b/iu, /\b(?:will|shall|going to|to be held|set to|commit\w*|pledg\w*|plans?|promis\w*|to ensure|continued? to|would|tasked|look\w* ahead|next year|upcoming|must|aim\w*|to finalise|towards|later this year|in 2024)\b/iu, "says that something will be"],
  [/\b(?:may|might|could|possibl[ey]|potential(?:ly)?|likely)\b/iu, /\b(?:may|might|could|possibl[ey]|potential(?:ly)?|likely|expect\w*|can|thought to|should|up to|explor\w+|discuss\w+ \p{L}+ing|opportunit\w+|ways? (?:of|to))\b/iu, "says that something may be"],
  [/\bexpected\b/iu, /\b(?:expect\w*|may|likely|should|will|would|tasked|looking ahead|upcoming|to be held|next year|due|planned)\b/iu, "says that something is expected"],
  [/\b(?:should|ought to)\b/iu, /\b(?:should|ought to|need|imperative|must|to ensure|push)\b/iu, "says that something should be"],
  [/\b(?:must|(?:has|have) to(?! (?:its|their|his|her)\b)|needs? to|required?|necessary|obliged?|mandatory|compulsory|imperative)\b/iu, /\b(?:must|has to|have to|needs?|required?|requiring|obliged?|imperative|needed|essential|vital)\b|\bensure\b[^.]{0,40}\bnot\b/iu, "says that something must be"],
  [/\balready\b/iu, /\b(?:already|so far|to date|in the last|previous|earlier|followed|has|have|had|having|since|was|were|is|are|now|continues?)\b/iu, "says that what is to come is there"],
  [/\bwould\b/iu, /\b(?:would|will|should|pledge|seek|hopes?|promis\w+|help|discuss\w+ \p{L}+ing|to ensure|plan to|aim\w*|designed|confirmed [^.]{0,40}\bsupport)\b/iu, "says that something would be"],
  [/\b(?:guarante\w+|certain(?:ly)?|definite(?:ly)?|undoubtedly|surely|inevitabl[ey]|confirm\w*)\b/iu, /\b(?:guarante\w+|certain(?:ly)?|definite(?:ly)?|definitively|ensur\w+|confirm\w*|reinforced|renewed)\b/iu, "is surer than its quotes"],
]; // prettier-ignore

/** Takes what is said and what is printed; why the one says more than the other, null where it does not. */
export function unborneModal(said: string, printed: string): string | null {
  return SAID.find(([words, borne]) => words.test(said) && !borne.test(printed))?.[2] ?? null;
}
