/** Whom "he", "she" or "that minister" means after an answer that names somebody: "Who met Vik? – What did she say?" */
import type { SentenceView } from "./evidence/corpus-view.ts";
import { rank, type Library } from "./ranking.ts";
import type { Understanding } from "./understanding/understanding.ts";

const PERSON = "minister|secretary|president|politician|official|man|woman|person|gentleman|lady";
/** Points to whoever the answer named, whatever the question was. */
const THAT_PERSON = new RegExp(String.raw`\b(?:that|this|the other) (?:${PERSON})\b`, "iu");
const SUBJECT_PRONOUN = /(?<=\b(?:did|does|has|have|had|would|will|what|how)\s)(?:he|she)\b/iu;
/** Who did something is asked, so that whoever did it is the subject of what follows. */
const ASKS_SUBJECT =
  /^(?:and |so )?(?:who (?!(?:did|does|do|will|would|has|had)\b)|(?:which|what) (?:\p{L}+ ){1,3}?(?:met|thanked|said|welcomed|praised|signed|hosted|visited|promised|came|went|was|is)\b)/iu;

/** "He met his counterpart" names nobody; what comes close to it may. */
const LOOKED_AT = 3;

/** The question with that person's name in place; as it stands where nobody, or more than one person, is meant. */
export function nameShown(library: Library, text: string, previous: Understanding | null): string {
  if (
    previous === null ||
    (!THAT_PERSON.test(text) && !(SUBJECT_PRONOUN.test(text) && ASKS_SUBJECT.test(previous.text)))
  )
    return text;
  const shown = rank(library, previous).evidence.slice(0, LOOKED_AT);
  const [name, ...others] = shown.map(({ view }) => namesIn(view, previous)).find((names) => names.length > 0) ?? [];
  return name === undefined || others.length > 0
    ? text
    : text.replace(THAT_PERSON, name).replace(SUBJECT_PRONOUN, name);
}

/** Whom a sentence names, or who speaks it, beside those whom the question names; each once. */
function namesIn(view: SentenceView, question: Understanding): string[] {
  const printed = view.release
    .people()
    .filter(({ nameTerms }) => nameTerms.size > 0 && [...nameTerms].every((term) => view.termSet.has(term)))
    .flatMap(({ name }) => name ?? []);
  const others = printed.filter((name) => !question.names(surnameOf(name)));
  const bySurname = new Map(others.toSorted((a, b) => a.length - b.length).map((name) => [surnameOf(name), name]));
  return [...bySurname.values()];
}

function surnameOf(name: string): string {
  return name.split(" ").at(-1)?.toLowerCase() ?? "";
}
