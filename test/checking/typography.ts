/** Sets a text in another typography without touching its wording, as mail, word processors and PDF do. */

/** Takes a stream of numbers for the choices at each place. */
export function setTypography(text: string, choices: Iterator<number>): string {
  const choose = <T>(...options: readonly [T, ...T[]]): T =>
    options[(choices.next().value ?? 0) % options.length] ?? options[0];
  const set = text
    .replace(/[“”"]/gu, () => choose("“", "”", '"', "«", "»", "„"))
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, () => choose("'", "’", "ʼ", "`"))
    .replace(/(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu, () => choose("'", "’", "‘"))
    .replace(/\s*[–—]\s*/gu, () => choose(" – ", "—", " - ", " -- ", "–", " — "))
    .replace(/(?<=\p{L})-(?=\p{L})/gu, () => choose("-", "‐", "‑", "–", "-\n"))
    .replace(/ +/gu, () => choose(" ", " ", " ", "  ", "\u00A0", "\n", "\r\n", "\t", "\u2009", "\n\n"))
    .replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => choose("", "", "", "", "", "", "", "\u00AD", "\u200B", "-\n"))
    .replace(/fi|fl/gu, (letters) => choose(letters, letters, letters === "fi" ? "ﬁ" : "ﬂ"));
  const ended = set.replace(
    /[.!?]?(["'”’»«„‘“]*)$/u,
    (_, marks: string) => choose(".", "", "!", ",", ";", " …") + marks,
  );
  return choose(ended, ended, `“${ended}”`, `  ${ended}\n`, `> ${ended.replace(/\n+/gu, "\n> ")}`).normalize(
    choose("NFC", "NFD", "NFC"),
  );
}
