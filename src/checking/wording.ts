/** Every sentence that a check says on its own account. */
import type { Quote } from "../answering/answer.ts";
import type { Speaker } from "../corpus/release.ts";
import type { CheckedQuotation, Verdict } from "./check.ts";
import { type Phrases, phrasesIn } from "./phrases.ts";
import { fold } from "./tokens.ts";

type Language = "en" | "fr";

/** A message with more quotations than this is counted, and described up to here. */
const mostDescribed = 12;
const mostChanges = 4;

/** The message on a whole text: one sentence or two for each of its quotations. */
export function describeCheck(
  verdict: Verdict,
  quotations: readonly CheckedQuotation[],
  claims: readonly string[],
  language: Language,
): string {
  const phrases = phrasesIn(language);
  const sentences =
    quotations.length === 1
      ? quotations.map((quotation) => describeQuotation(quotation, language))
      : [
          countVerdicts(verdict, quotations, phrases),
          ...quotations.slice(0, mostDescribed).map((quotation, at) => describeNumbered(quotation, at, language)),
        ];
  return [...sentences, ...(claims.length > 0 ? [phrases.unchecked(claims.length)] : [])].join(" ");
}

/** What was found out about one quotation. */
export function describeQuotation(quotation: CheckedQuotation, language: Language): string {
  const phrases = phrasesIn(language);
  return [verdictSentence(quotation, phrases), ...notes(quotation, phrases)].join(" ");
}

function describeNumbered(quotation: CheckedQuotation, at: number, language: Language): string {
  const { quoted } = phrasesIn(language);
  const colon = language === "fr" ? " :" : ":";
  return `${at + 1}. ${quoted(shorten(quotation.said))}${colon} ${describeQuotation(quotation, language)}`;
}

function countVerdicts(verdict: Verdict, quotations: readonly CheckedQuotation[], phrases: Phrases): string {
  const real = quotations.filter((quotation) => quotation.verdict === "verbatim").length;
  return verdict === "verbatim" ? phrases.allPrinted(quotations.length) : phrases.somePrinted(real, quotations.length);
}

function verdictSentence(quotation: CheckedQuotation, phrases: Phrases): string {
  switch (quotation.verdict) {
    case "verbatim":
      return phrases.printed(placeOf(quotation.matches[0], phrases));
    case "misattributed":
      return misattributed(quotation, phrases);
    case "altered":
      return altered(quotation, phrases);
    case "stitched":
      return stitched(quotation, phrases);
    default:
      return notFound(quotation, phrases);
  }
}

function misattributed({ matches: [match], claim }: CheckedQuotation, phrases: Phrases): string {
  const named = claim?.name ?? phrases.namedPerson;
  const whose = match?.speaker ? phrases.theirsAre(nameSpeaker(match.speaker, phrases)) : phrases.releaseSays;
  return phrases.misattributed(named, whose, placeOf(match, phrases));
}

function altered({ matches: [match], differences, bracketed }: CheckedQuotation, phrases: Phrases): string {
  const onlyBrackets =
    differences.length > 0 &&
    differences.every(({ said }) => bracketed.some((words) => words.includes(said) && said !== ""));
  if (differences.length > 0 && differences.every(({ said, printed }) => fold(said) === fold(printed))) {
    return phrases.onlyCapitals(placeOf(match, phrases));
  }
  const changes = differences
    .slice(0, mostChanges)
    .map(({ said, printed }) => describeDifference(shorten(said), shorten(printed), phrases));
  const opening = onlyBrackets ? phrases.onlyBrackets : phrases.notPrinted(placeOf(match, phrases));
  return phrases.changed(opening, changes.join("; "), differences.length - mostChanges);
}

function describeDifference(said: string, printed: string, phrases: Phrases): string {
  if (said === "") return phrases.isLeftOut(printed);
  return printed === "" ? phrases.isAdded(said) : phrases.saysInstead(said, printed);
}

function stitched({ matches }: CheckedQuotation, phrases: Phrases): string {
  const releases = new Set(matches.map(({ release }) => release.id));
  const paragraphs = [...new Set(matches.map(({ paragraph }) => paragraph))];
  return phrases.stitched(releases.size > 1 ? phrases.inReleases(releases.size) : phrases.apart(paragraphs));
}

function notFound({ absence, matches: [match], said }: CheckedQuotation, phrases: Phrases): string {
  if (absence === "empty") return phrases.empty;
  if (absence === "too-long") return phrases.tooLong;
  if (absence === "too-short") return phrases.tooShort(shorten(said));
  return match ? phrases.nearest(placeOf(match, phrases)) : phrases.unlike;
}

function notes(quotation: CheckedQuotation, phrases: Phrases): string[] {
  return [...elisionNote(quotation, phrases), ...speakerNote(quotation, phrases), ...alsoInNote(quotation, phrases)];
}

function elisionNote({ elisions }: CheckedQuotation, phrases: Phrases): string[] {
  if (elisions.length === 0) return [];
  return [phrases.ellipsis(elisions.map((words) => phrases.quoted(shorten(words))).join(phrases.and))];
}

function speakerNote({ verdict, claim, matches: [match] }: CheckedQuotation, phrases: Phrases): string[] {
  if (!claim || !match || verdict === "misattributed") return [];
  const speaker = match.speaker && nameSpeaker(match.speaker, phrases);
  if (verdict === "verbatim" && claim.agreement === "unconfirmed") {
    return [phrases.unconfirmed(speaker ? phrases.onlyNamed(speaker) : phrases.nobodyNamed, claim.name)];
  }
  if (verdict === "verbatim" && speaker) return [phrases.saidBy(speaker)];
  if (verdict === "altered" && claim.agreement === "differs") {
    return [phrases.notTheirs(speaker ? phrases.whoseSpeaker(speaker) : phrases.whoseRelease, claim.name)];
  }
  return [];
}

function alsoInNote({ verdict, matches: [match] }: CheckedQuotation, phrases: Phrases): string[] {
  if (!match || match.alsoIn.length === 0 || verdict === "not-found") return [];
  const others = match.alsoIn.map(
    ({ title, date }) => `${phrases.quoted(title)}${date ? ` (${phrases.dated(date)})` : ""}`,
  );
  return [phrases.alsoIn(others.join(", "))];
}

/** "“Title”, Publisher, date, paragraph n". */
function placeOf(quote: Quote | undefined, phrases: Phrases): string {
  if (!quote) return phrases.releases;
  const { title, publisher, date } = quote.release;
  const parts = [phrases.quoted(title), publisher, date && phrases.dated(date), phrases.paragraph(quote.paragraph)];
  return parts.filter((part) => part !== null).join(", ");
}

function nameSpeaker({ name, role }: Speaker, phrases: Phrases): string {
  return [name, role].filter((part) => part !== null).join(", ") || phrases.nameless;
}

function shorten(words: string): string {
  const folded = words.replace(/\s+/gu, " ").trim();
  return folded.length <= 80 ? folded : `${folded.slice(0, 50).trimEnd()} … ${folded.slice(-25).trimStart()}`;
}
