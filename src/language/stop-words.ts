/**
 * Words that carry no subject. Two lists, because they do different harm: the general ones are frequent in every text,
 * the question ones ("how", "many", "tell", "please") are frequent only in questions, where they outweigh the subject.
 * Both hold normalised words (lower case, no accents, no apostrophes), English and French.
 */

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

const GENERAL: ReadonlySet<string> = new Set(
  words(`
  a about above after again against all also am an and any are arent as at be because been before being below between
  both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each either else even ever
  few for from further had hadnt has hasnt have havent having he her here hers herself him himself his i if in into is
  isnt it its itself just let lets may me might more most mostly must my myself neither no nor not now of off on once
  one only onto or other others ought our ours ourselves out over own per rather same shall shant she should shouldnt
  so some such than that the their theirs them themselves then there these they this those though through thus to too
  toward towards under until up upon us very via was wasnt we well were werent while will with within without wont
  would wouldnt yet you your yours yourself yourselves
  au aux avec ce ces cet cette celui celle ceux celles dans de des du elle elles en est et ete etre eux il ils je la le les leur leurs lui ma
  mais meme mes moi mon ne nos notre nous ont ou par pas pour sa sans se ses si son sont sur ta te tes toi ton tu un
  une vos votre vous y sera seront etait etaient fut a-t-il
`),
);

const QUESTION: ReadonlySet<string> = new Set(
  words(`
  what whats which who whos whom whose when where why how hows whether much many tell show give find please know
  describe explain list name mention does anybody anyone somebody someone anything something kind sort type often
  quel quelle quels quelles qui que quoi quand comment combien pourquoi dont lequel laquelle lesquels lesquelles est-ce
  donne donnez dis dites montre montrez
  mr mrs ms mme dr sir
`),
);

/** True for a word that is frequent in any text. */
export function isStopWord(word: string): boolean {
  return GENERAL.has(word);
}

/** True for a word that only does the asking. */
export function isQuestionWord(word: string): boolean {
  return QUESTION.has(word);
}

/** All of them, longer ones only: the words that people mistype without anything of the question being lost. */
export const FUNCTION_WORDS: readonly string[] = [...GENERAL, ...QUESTION].filter((word) => word.length > 2);
