/** How much of what a question speaks of a sentence speaks of too: directly, by another word, or beside it. */
import { analyse, fold } from "../../language/terms.ts";
import { HEAD_OF_GOVERNMENT, OFFICE_HOLDERS, type KnownPerson } from "../people.ts";
import type { WantedTerm } from "../understanding/wanted-terms.ts";
import type { SentenceView } from "./corpus-view.ts";
import { FAMILY, presenceIn, type Sought } from "./sought.ts";

/** Where a wanted term was met. */
export interface Met {
  readonly wanted: WantedTerm;
  /** 0 (nowhere in the release) to 1 (the word itself, in the sentence). */
  readonly presence: number;
  /** The same within the sentence and what it points back to. */
  readonly here: number;
  /** Share of the question's weight that this term carries. */
  readonly share: number;
}

export interface Coverage {
  /** Sum of share times presence, 0 to 1. */
  readonly value: number;
  /** The same, counting only what the sentence itself holds or points back to. */
  readonly here: number;
  /** How well the subject word is met that is met least, 0 to 1; 1 where the question has none. */
  readonly least: number;
  /** Number of pairs of words that stand side by side in the question and in the sentence; less of those that it points back to. */
  readonly sideBySide: number;
  readonly met: readonly Met[];
}

/** Words of less weight only help. */
const SUBJECT = 0.9;
const REFERRED = 0.85;
/** "She will also …": the person is the same, the rest of what was said may not be. */
const SHE_OR_HE = /^[“"‘']?(?:she|he|elle|il)\b/iu;
const REFERRED_BY_PERSON = 0.7;
/** "French Interior Minister" is "the Interior Minister" later on. */
const OFFICE_WORDS = 2;
/** "The meeting focused on …": of whoever the release opens with. */
const EVENT =
  /^(?:the|this|their|these|la|le|les|cette|ces)\s+(?:meeting|talks|discussions?|visit|conversation|call|réunion|rencontre|visite|entretiens?)\b/iu;
/** Surely meant, though not spoken of. */
const OF_EVENT = 0.97;
/** So many sentences open a release. */
const LEAD = 3;
const BESIDE = 0.6;
const IN_PARAGRAPH = 0.5;
const IN_HEAD = 0.6;
const IN_RELEASE = 0.15;
/** Of the event by which a question says when, it is enough that the release tells. */
const OCCASION_IN_RELEASE = 0.85;
/** A name that few releases hold tells which release is meant: there it counts for all its sentences. */
const NAMES_RELEASE = 0.4;

/** `pairs`: the question's, from `pairsIn`. */
export function coverageOf(view: SentenceView, question: readonly Sought[], pairs: readonly string[]): Coverage {
  const neighbours = neighboursOf(view);
  const referred = view.pointsBack ? view.release.sentences[view.index - 1] : undefined;
  const back = SHE_OR_HE.test(view.text) ? REFERRED_BY_PERSON : REFERRED;
  let [value, inside] = [0, 0];
  const met = question.map((sought) => {
    const here = Math.max(presenceIn(sought, view.termSet), referred ? back * presenceIn(sought, referred.termSet) : 0);
    const presence = Math.max(
      sought.wanted.person ? personPresence(sought, view, here) : presenceAround(sought, view, here, neighbours),
      sought.wanted.occasion ? OCCASION_IN_RELEASE * presenceIn(sought, view.release.allTerms) : 0,
    );
    value += presence * sought.share;
    // "Rishi" is spoken of where "Mr Sunak" is.
    const within = sought.wanted.person && presence === 1 ? Math.max(here, REFERRED) : here;
    inside += (sought.wanted.occasion ? presence : within) * sought.share;
    return { wanted: sought.wanted, presence, here: within, share: sought.share };
  });
  const subject = met.filter(({ wanted }) => wanted.weight >= SUBJECT).map(({ presence }) => presence);
  return {
    value,
    here: inside,
    least: Math.min(1, ...subject),
    sideBySide: sum(pairs, (pair) => (view.pairs.has(pair) ? 1 : referred?.pairs.has(pair) ? REFERRED : 0)),
    met,
  };
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** Terms that stand side by side in the question, by its own offsets. */
export function pairsIn(question: readonly Sought[]): string[] {
  const inOrder = question
    .map(({ wanted }) => wanted)
    .filter(({ occasion }) => !occasion)
    .sort((a, b) => a.start - b.start);
  return inOrder.flatMap((wanted, at) => {
    const next = inOrder[at + 1];
    return next && next.start >= wanted.end && next.start - wanted.end <= 1 ? [`${wanted.term} ${next.term}`] : [];
  });
}

function presenceAround(sought: Sought, view: SentenceView, here: number, neighbours: readonly SentenceView[]): number {
  const anywhere = here === 1 ? 1 : presenceIn(sought, view.release.allTerms);
  if (here === 1 || anywhere === 0) return here;
  const beside = neighbours.map((one) => besideWeight(one, view) * presenceIn(sought, one.termSet));
  const head = IN_HEAD * presenceIn(sought, view.release.headTerms);
  return Math.max(here, ...beside, head, releaseWeight(sought) * anywhere);
}

/** Only a name tells which release is meant; another word must stand near. */
function releaseWeight({ wanted, releaseShare }: Sought): number {
  return IN_RELEASE + (wanted.named ? NAMES_RELEASE * (1 - releaseShare) : 0);
}

/** Somebody is spoken of by name, by a pronoun that points back to the name, by the office, or by speaking. */
function personPresence(sought: Sought, view: SentenceView, here: number): number {
  if (here >= FAMILY) return 1;
  const speaker = view.sentence.speech?.speaker?.name;
  if (speaker && presenceIn(sought, new Set(analyse(speaker).map(({ term }) => term))) >= FAMILY) return 1;
  const another = view.release.people().filter(({ nameTerms }) => presenceIn(sought, nameTerms) >= FAMILY);
  if (another.some(({ nameTerms }) => [...nameTerms].some((term) => view.termSet.has(term)))) return 1;
  if (another.some((person) => isMeantByOffice(person, view))) return REFERRED;
  if (
    EVENT.test(view.text) &&
    view.release.sentences.slice(0, LEAD).some((one) => presenceIn(sought, one.termSet) >= FAMILY)
  )
    return OF_EVENT;
  const before = view.release.sentences[view.index - 1];
  const goesOn = before?.sentence.paragraph === view.sentence.paragraph && presenceIn(sought, before.termSet) >= FAMILY;
  if (goesOn) return IN_PARAGRAPH;
  return IN_RELEASE * presenceIn(sought, view.release.allTerms);
}

function besideWeight(neighbour: SentenceView, view: SentenceView): number {
  return neighbour.sentence.paragraph === view.sentence.paragraph ? BESIDE : IN_PARAGRAPH;
}

/** The sentence before and the one after, as far as they are in the same paragraph or the one next to it. */
function neighboursOf({ release, sentence, index }: SentenceView): SentenceView[] {
  return [release.sentences[index - 1], release.sentences[index + 1]].filter(
    (one): one is SentenceView => one !== undefined && Math.abs(one.sentence.paragraph - sentence.paragraph) <= 1,
  );
}

const OF_HEADS = /leaders|presidents|counterparts|dirigeants/iu;

/** "The Home Secretary" or "the ministers", in a release that names them elsewhere and nobody else for that office. */
function isMeantByOffice({ role, nameTerms }: KnownPerson, view: SentenceView): boolean {
  if (role === null) return false;
  const together = OFFICE_HOLDERS.exec(view.text)?.[0];
  if (together !== undefined && (!HEAD_OF_GOVERNMENT.test(role) || OF_HEADS.test(together))) return true;
  const office = fold(role).split(" ").slice(-OFFICE_WORDS).join(" ");
  if (!fold(view.text).includes(office)) return false;
  const holders = view.release.people().filter((one) => one.name !== null && fold(one.role ?? "").endsWith(office));
  return holders.every((one) => [...one.nameTerms].some((term) => nameTerms.has(term)));
}
