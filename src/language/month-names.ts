/** The months by their English names, as alternatives of a pattern, January first. */
export const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
