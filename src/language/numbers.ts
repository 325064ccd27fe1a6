/** Numbers in words and figures, read to one value: "thirty-one" is 31, "72.2m" and "72.2 million" are 72200000. */

const SMALL = new Map<string, number>(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/u)
    .map((word, value) => [word, value]),
);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
TENS.forEach((word, index) => SMALL.set(word, (index + 2) * 10));
const FRENCH: Readonly<Record<string, number>> = {
  deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
  quatorze: 14, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
}; // prettier-ignore
for (const [word, value] of Object.entries(FRENCH)) SMALL.set(word, value);

const SCALES = new Map<string, number>([
  ["hundred", 100],
  ["thousand", 1e3],
  ["mille", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["milliard", 1e9],
  ["trillion", 1e12],
]);
const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };
const ORDINALS = new Map<string, number>(
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, value) => [word, value]),
);
TENS.forEach((word, index) => ORDINALS.set(word.replace(/y$/u, "ieth"), (index + 2) * 10));

const mayBegin = (word: string): boolean => SMALL.has(word) || ORDINALS.has(word) || /^\d/u.test(word);

/** A number found at the head of some words: its value, whether it is an ordinal, and how many words it takes. */
export interface NumberReading {
  readonly value: number;
  readonly ordinal: boolean;
  readonly length: number;
}

const scaleOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : SCALES.get(word.replace(/s$/u, ""));

/** Rounds away what floating point adds to "72.2 × 1,000,000". */
const exact = (value: number): number => Number(value.toPrecision(12));

function parseFigure(word: string): { value: number; suffix: string } | null {
  const match = /^(\d+(?:[.,]\d+)*)(st|nd|rd|th|m|bn|b|tn|k)?$/u.exec(word);
  if (!match) return null;
  const digits = match[1] ?? "";
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits);
  const value = Number(grouped ? digits.replaceAll(",", "") : digits.replace(",", "."));
  return Number.isFinite(value) ? { value, suffix: match[2] ?? "" } : null;
}

function readFigure(words: readonly string[], at: number): NumberReading | null {
  const figure = parseFigure(words[at] ?? "");
  if (!figure) return null;
  if (/^(?:st|nd|rd|th)$/u.test(figure.suffix)) return { value: figure.value, ordinal: true, length: 1 };
  const factor = SUFFIXES[figure.suffix];
  if (factor !== undefined) return { value: exact(figure.value * factor), ordinal: false, length: 1 };
  const scale = scaleOf(words[at + 1]);
  return scale === undefined
    ? { value: figure.value, ordinal: false, length: 1 }
    : { value: exact(figure.value * scale), ordinal: false, length: 2 };
}

/** "two hundred and five thousand": `total` is what a scale of a thousand or more has closed, `group` what is open. */
function readWords(words: readonly string[], at: number): NumberReading | null {
  let total = 0;
  let group = 0;
  let end = at;
  for (let i = at; i < words.length; i++) {
    const word = words[i] ?? "";
    const small = SMALL.get(word);
    const scale = scaleOf(word);
    const ordinal = ORDINALS.get(word);
    if (small !== undefined && fits(group, small)) group += small;
    else if (scale === 100 && group > 0 && group < 10) group *= 100;
    else if (scale !== undefined && scale > 100 && group > 0) [total, group] = [total + group * scale, 0];
    else if (ordinal !== undefined && ordinal < 10 && group >= 20 && group % 10 === 0)
      return { value: total + group + ordinal, ordinal: true, length: i + 1 - at };
    else if (word === "and" && end === i && group >= 100 && SMALL.has(words[i + 1] ?? "")) continue;
    else break;
    end = i + 1;
  }
  return end === at ? null : { value: total + group, ordinal: false, length: end - at };
}

/** Whether a unit may follow what is open: "twenty" then "one", "hundred" then "five", but not "one" then "two". */
function fits(group: number, small: number): boolean {
  if (group === 0) return true;
  if (group % 100 === 0) return small > 0;
  return group % 100 >= 20 && group % 10 === 0 && small > 0 && small < 10;
}

/**
 * The number that begins at `words[at]` (lower-case, unaccented words), or null. A lone "one" is no number: it is
 * nearly always a pronoun.
 */
export function readNumber(words: readonly string[], at: number): NumberReading | null {
  if (!mayBegin(words[at] ?? "")) return null;
  const figure = readFigure(words, at);
  if (figure) return figure;
  const ordinal = ORDINALS.get(words[at] ?? "");
  if (ordinal !== undefined) return { value: ordinal, ordinal: true, length: 1 };
  const reading = readWords(words, at);
  return reading && reading.length === 1 && words[at] === "one" ? null : reading;
}
