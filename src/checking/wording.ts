/** Every sentence that a check says on its own account. */
import type { Quote } from "../answering/answer.ts";
import { longDate } from "../citation/styles.ts";
import type { Speaker } from "../corpus/release.ts";
import type { CheckedQuotation, Verdict } from "./check.ts";
import { fold } from "./tokens.ts";

/** Short names of the verdicts, for headings and labels. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  verbatim: "Verbatim",
  altered: "Altered",
  stitched: "Stitched together",
  misattributed: "Misattributed",
  "not-found": "Not found",
};

/** A message with more quotations than this is counted, and described up to here. */
const mostDescribed = 12;

/** The message on a whole text: one sentence or two for each of its quotations. */
export function describeCheck(
  verdict: Verdict,
  quotations: readonly CheckedQuotation[],
  claims: readonly string[],
): string {
  const sentences =
    quotations.length === 1
      ? quotations.map(describeQuotation)
      : [countVerdicts(verdict, quotations), ...quotations.slice(0, mostDescribed).map(describeNumbered)];
  return [...sentences, ...describeClaims(claims)].join(" ");
}

/** What was found out about one quotation. */
export function describeQuotation(quotation: CheckedQuotation): string {
  return [...verdictSentences(quotation), ...notes(quotation)].join(" ");
}

function describeNumbered(quotation: CheckedQuotation, at: number): string {
  return `${at + 1}. “${shorten(quotation.said)}”: ${describeQuotation(quotation)}`;
}

function countVerdicts(verdict: Verdict, quotations: readonly CheckedQuotation[]): string {
  const real = quotations.filter((quotation) => quotation.verdict === "verbatim").length;
  if (verdict === "verbatim") return `All ${quotations.length} quotations are as printed.`;
  return `${real === 0 ? "None" : real} of ${quotations.length} quotations ${real === 1 ? "is" : "are"} as printed.`;
}

function verdictSentences(quotation: CheckedQuotation): string[] {
  switch (quotation.verdict) {
    case "verbatim":
      return [`These words are printed exactly so in ${placeOf(quotation.matches[0])}.`];
    case "misattributed":
      return misattributed(quotation);
    case "altered":
      return altered(quotation);
    case "stitched":
      return stitched(quotation);
    default:
      return notFound(quotation);
  }
}

function misattributed({ matches: [match], claim }: CheckedQuotation): string[] {
  const named = claim?.name ?? "the person named";
  const whose = match?.speaker
    ? `they are those of ${nameSpeaker(match.speaker)}`
    : "the release says them in its own voice";
  return [`The words are real, but not ${possessive(named)}: ${whose}, in ${placeOf(match)}.`];
}

function altered({ matches: [match], differences, bracketed }: CheckedQuotation): string[] {
  const onlyBrackets =
    differences.length > 0 &&
    differences.every(({ said }) => bracketed.some((words) => words.includes(said) && said !== ""));
  if (differences.length > 0 && differences.every(({ said, printed }) => fold(said) === fold(printed))) {
    return [`The words are those printed in ${placeOf(match)}, but for capitals or accents.`];
  }
  const changes = differences.slice(0, 4).map(({ said, printed }) => describeDifference(said, printed));
  const more = differences.length > 4 ? ` and ${differences.length - 4} more` : "";
  const opening = onlyBrackets
    ? "Only words marked in brackets are not printed so"
    : `Not as printed in ${placeOf(match)}`;
  return [`${opening}: ${changes.join("; ")}${more}.`];
}

function describeDifference(said: string, printed: string): string {
  if (said === "") return `“${shorten(printed)}” is left out`;
  if (printed === "") return `“${shorten(said)}” is added`;
  return `it says “${shorten(said)}” where “${shorten(printed)}” is printed`;
}

function stitched({ matches }: CheckedQuotation): string[] {
  const releases = new Set(matches.map(({ release }) => release.id));
  const where =
    releases.size > 1
      ? `in ${releases.size} different releases`
      : `apart in one release (${[...new Set(matches.map(({ paragraph }) => `paragraph ${paragraph}`))].join(" and ")})`;
  return [`The parts are real but were never one quotation: they stand ${where}.`];
}

function notFound({ absence, matches: [match], said }: CheckedQuotation): string[] {
  if (absence === "empty") return ["There are no words here to check. Paste the quotation itself."];
  if (absence === "too-short") {
    return [
      `“${shorten(said)}” is printed, but it is too short to tell where it comes from. Paste more of the quotation.`,
    ];
  }
  if (!match) return ["No release prints these words, or anything near them."];
  return [
    `No release prints these words. The nearest passage, which may be what they paraphrase, is in ${placeOf(match)}.`,
  ];
}

function notes(quotation: CheckedQuotation): string[] {
  return [...elisionNote(quotation), ...speakerNote(quotation), ...alsoInNote(quotation)];
}

function elisionNote({ elisions }: CheckedQuotation): string[] {
  if (elisions.length === 0) return [];
  return [`The ellipsis leaves out ${elisions.map((words) => `“${shorten(words)}”`).join(" and ")}.`];
}

function speakerNote({ verdict, claim, matches: [match] }: CheckedQuotation): string[] {
  if (!claim || !match || verdict === "misattributed") return [];
  if (verdict === "verbatim" && claim.agreement === "unconfirmed") {
    const says = match.speaker ? `only “${nameSpeaker(match.speaker)}”` : "nobody by name";
    return [`The release names ${says} as the speaker, so that ${claim.name} said it cannot be confirmed from it.`];
  }
  if (verdict === "verbatim" && match.speaker) return [`Said by ${nameSpeaker(match.speaker)}.`];
  if (verdict === "altered" && claim.agreement === "differs") {
    const whose = match.speaker ? `those of ${nameSpeaker(match.speaker)}` : "the release's own";
    return [`The printed words are ${whose}, not ${possessive(claim.name)}.`];
  }
  return [];
}

function alsoInNote({ verdict, matches: [match] }: CheckedQuotation): string[] {
  if (!match || match.alsoIn.length === 0 || verdict === "not-found") return [];
  const others = match.alsoIn.map(({ title, date }) => `“${title}”${date ? ` (${longDate(date)})` : ""}`);
  return [`Also in ${others.join(", ")}.`];
}

function describeClaims(claims: readonly string[]): string[] {
  if (claims.length === 0) return [];
  const what = claims.length === 1 ? "One statement" : `${claims.length} statements`;
  return [`${what} outside the quotation marks ${claims.length === 1 ? "was" : "were"} not checked.`];
}

/** "“Title”, Publisher, date, paragraph n". */
function placeOf(quote: Quote | undefined): string {
  if (!quote) return "the releases";
  const { title, publisher, date } = quote.release;
  return [`“${title}”`, publisher, longDate(date), `paragraph ${quote.paragraph}`]
    .filter((part) => part !== null)
    .join(", ");
}

function nameSpeaker({ name, role }: Speaker): string {
  return [name, role].filter((part) => part !== null).join(", ") || "a speaker without a name";
}

function possessive(name: string): string {
  return /s$/iu.test(name) ? `${name}’` : `${name}’s`;
}

function shorten(words: string): string {
  const folded = words.replace(/\s+/gu, " ").trim();
  return folded.length <= 80 ? folded : `${folded.slice(0, 50).trimEnd()} … ${folded.slice(-25).trimStart()}`;
}
