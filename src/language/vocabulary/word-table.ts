/**
 * Words and phrases of the vocabulary with the terms that may stand for them. To stem some thousand words takes longer
 * than to answer a question, so they lie in drawers by their first letters and are stemmed when one is first opened.
 */
import { isStopWord } from "../stop-words.ts";
import { analyse, fold } from "../terms.ts";
import { unifySpelling } from "../spelling-variants.ts";

export interface Entry {
  /** A word or a phrase as the vocabulary writes it. */
  readonly asked: string;
  /** Words that may stand for it; phrases among them are passed over. */
  readonly answers: readonly string[];
}

export interface WordTable {
  /** By a term, or by the terms of a phrase with spaces between (`phraseKey`): terms that may stand for it. */
  get(key: string): readonly string[] | undefined;
  /** Opens every drawer, so that no look-up has to. */
  openAll(): void;
  /** Single terms of the table that begin with these letters, one to three. */
  beginningWith(letters: string): string[];
}

type Drawer = ReadonlyMap<string, readonly string[]>;

/** Words that come and go inside a phrase without changing it: "foot the bill", "foot their bill". */
const FILLERS: ReadonlySet<string> = new Set(
  "a an the this that these those some any my your his her its our their le la les l un une des ce cette ces".split(
    " ",
  ),
);

export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** The key of a word or a phrase: its terms, without fillers, with spaces between. */
export function phraseKey(words: string): string {
  const terms = analyse(words);
  return (terms.length > 1 ? terms.filter(({ word }) => !isFiller(word)) : terms).map(({ term }) => term).join(" ");
}

/** A word's term, where it is one term that carries a subject. */
function answerTerm(word: string): string[] {
  const [only, ...more] = analyse(word);
  return only && more.length === 0 && !isStopWord(only.word) ? [only.term] : [];
}

const DRAWER_LETTERS = 3;

/** The first letters of a key: stems differ from words in their endings, and by an i for y. */
function drawerOf(key: string): string {
  const space = key.indexOf(" ");
  const letters = key.slice(0, space >= 0 && space < DRAWER_LETTERS ? space : DRAWER_LETTERS);
  return letters.endsWith("y") ? `${letters.slice(0, -1)}i` : letters;
}

const PLAIN_FIRST_WORD = /^[a-z]+(?=[ -]|$)/u;
const FIRST_WORD = /^[^\s\-–'’]+/u;

/** The same for a word or phrase as the vocabulary writes it, told without stemming. */
function futureDrawer(written: string): string {
  const plain = PLAIN_FIRST_WORD.exec(written)?.[0];
  return drawerOf(unifySpelling(plain ?? fold(FIRST_WORD.exec(written)?.[0] ?? written)));
}

function fill(entries: readonly Entry[]): Drawer {
  const drawer = new Map<string, string[]>();
  for (const { asked, answers } of entries) {
    const key = phraseKey(asked);
    const terms = answers
      .flatMap((answer) => (answer === asked ? [] : answerTerm(answer)))
      .filter((one) => one !== key);
    drawer.set(key, [...new Set([...(drawer.get(key) ?? []), ...terms])]);
  }
  return drawer;
}

export function createWordTable(entries: readonly Entry[]): WordTable {
  const closed = Map.groupBy(entries, ({ asked }) => futureDrawer(asked));
  const opened = new Map<string, Drawer>();
  const open = (name: string): Drawer => {
    const drawer = opened.get(name) ?? fill(closed.get(name) ?? []);
    opened.set(name, drawer);
    return drawer;
  };
  return {
    get: (key) => open(drawerOf(key)).get(key),
    openAll: () => [...closed.keys()].forEach(open),
    beginningWith: (letters) =>
      [...closed.keys()]
        .filter((name) => name.startsWith(letters) || letters.startsWith(name))
        .flatMap((name) => [...open(name).keys()])
        .filter((key) => key.startsWith(letters) && !key.includes(" ")),
  };
}
