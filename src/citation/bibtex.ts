/** A release as a BibTeX entry that an old LaTeX reads as well as a new one. */
import type { Release } from "../corpus/release.ts";

export interface BibtexDetails {
  readonly url: string | null;
  /** YYYY-MM-DD. */
  readonly accessed: string | null;
  readonly note: string | null;
}

/** Takes a release, gives its `@misc` entry; the key is made of publisher, year and the title's first words. */
export function bibtex(release: Release, { url, accessed, note }: BibtexDetails): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", release.publisher && `{${escapeLatex(release.publisher)}}`],
    ["title", `{${escapeLatex(release.title)}}`],
    ["year", release.date?.slice(0, 4) ?? null],
    ["month", release.date && String(Number(release.date.slice(5, 7)))],
    ["howpublished", release.status ? `Press release, ${release.status}` : "Press release"],
    ["url", url && url.replace(/[{}\\]/gu, encodeURIComponent)],
    ["urldate", url === null ? null : accessed],
    ["note", note],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${keyOf(release)},\n${lines.join(",\n")}\n}`;
}

function keyOf({ publisher, date, title, id }: Release): string {
  const words = [publisher ?? "", date?.slice(0, 4) ?? "", ...title.split(/\s+/u).slice(0, 3)];
  const key = words
    .join(" ")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9 ]/gu, "")
    .trim()
    .replace(/ +/gu, "-");
  return key === "" ? id.replace(/[^\w-]/gu, "") || "release" : key;
}

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "–": "--",
  "—": "---",
  "“": "``",
  "”": "''",
  "‘": "`",
  "’": "'",
  "…": "\\ldots{}",
  "£": "\\pounds{}",
  "€": "\\texteuro{}",
  "\u00A0": "~",
  ß: "{\\ss}",
  ø: "{\\o}",
  Ø: "{\\O}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  å: "{\\aa}",
  Å: "{\\AA}",
  ł: "{\\l}",
  Ł: "{\\L}",
  ı: "{\\i}",
};

const accents: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030A": "r",
  "\u030B": "H",
  "\u030C": "v",
  "\u0327": "c",
  "\u0328": "k",
};

/** Characters with a meaning in LaTeX escaped, accented Latin letters as commands, all else as it is. */
export function escapeLatex(text: string): string {
  return Array.from(text.normalize("NFC"), escapeCharacter).join("");
}

function escapeCharacter(character: string): string {
  const escaped = special[character];
  if (escaped !== undefined) return escaped;
  const [letter = "", mark = "", more] = character.normalize("NFD");
  const accent = accents[mark];
  if (accent === undefined || more !== undefined || !/^[A-Za-z]$/u.test(letter)) return character;
  const base = letter === "i" && !"ck".includes(accent) ? "\\i" : letter;
  return /[a-zA-Z]/u.test(accent) ? `{\\${accent}{${base}}}` : `{\\${accent}${base}}`;
}
