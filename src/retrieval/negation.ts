/** Whether a sentence or a question denies something: a question that does, and a text that does not, seldom meet. */
const NEGATION = /\b(?:not|no|never|cannot|without|none|nor|neither)\b|n['’]t\b/iu;

export const negates = (text: string): boolean => NEGATION.test(text);
