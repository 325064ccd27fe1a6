/** Where a quote stands and who says it: one grey line under the words, and the same in plain words. */
import type { Quote } from "../../answering/answer.ts";
import type { Release, Speaker } from "../../corpus/release.ts";
import { type Language, labelsIn } from "../labels.ts";
import { writtenDate } from "../../language/written-date.ts";
import { LIMITS } from "../limits.ts";
import { escapeMrkdwn, linkTo } from "../mrkdwn.ts";
import { shorten } from "../shorten.ts";

const LONGEST = { title: 160, name: 80, role: 160, publisher: 80 };

/**
 * Title (linked where there is an address), publisher, date, paragraph, speaker and role, and where else: as mrkdwn.
 * At most so many other releases are named.
 */
export function citationLine(quote: Quote, language: Language, mostAlsoIn: number): string {
  const unlinked = { ...quote, release: { ...quote.release, url: null } };
  const forms = [
    citationLines(quote, language, mostAlsoIn),
    citationLines(quote, language, 1),
    citationLines({ ...quote, alsoIn: [] }, language, 0),
    citationLines({ ...unlinked, alsoIn: [] }, language, 0),
  ];
  return forms.map((lines) => lines.join("\n")).find((form) => form.length <= LIMITS.textObject) ?? "";
}

function citationLines(quote: Quote, language: Language, mostAlsoIn: number): string[] {
  const speaker = speakerLine(quote.speaker, (name) => `*${escapeMrkdwn(name)}*`, escapeMrkdwn);
  const paragraph = labelsIn(language).paragraph(quote.paragraph);
  const source = [titleLink(quote.release), ...about(quote.release, language).map(escapeMrkdwn), paragraph].join(" · ");
  return [speaker, source, alsoInLine(quote.alsoIn, language, mostAlsoIn)].filter(Boolean);
}

/** The citation in one line of plain words. */
export function citationWords({ speaker, release, paragraph }: Quote, language: Language): string {
  const who = speakerLine(speaker, String, String);
  const title = shorten(release.title, LONGEST.title);
  return [who, title, ...about(release, language), labelsIn(language).paragraph(paragraph)].filter(Boolean).join(", ");
}

/** A release's title, linked where it has an address, as mrkdwn. */
export function titleLink({ url, title }: Release): string {
  return linkTo(url, shorten(title, LONGEST.title));
}

/** Publisher and date, as far as known; without a date of its own, the day that the release tells of. */
export function about({ publisher, date, eventDate }: Release, language: Language): string[] {
  const labels = labelsIn(language);
  const event = eventDate === null ? labels.undated : labels.eventOf(writtenDate(eventDate, language));
  const when = date === null ? event : writtenDate(date, language);
  return publisher === null ? [when] : [shorten(publisher, LONGEST.publisher), when];
}

function speakerLine(
  speaker: Speaker | null,
  showName: (name: string) => string,
  showRole: (role: string) => string,
): string {
  const name = speaker?.name ? showName(shorten(speaker.name, LONGEST.name)) : "";
  const role = speaker?.role ? showRole(shorten(speaker.role, LONGEST.role)) : "";
  return [name, role].filter(Boolean).join(", ");
}

function alsoInLine(releases: readonly Release[], language: Language, most: number): string {
  if (releases.length === 0) return "";
  const labels = labelsIn(language);
  const named = releases.slice(0, most).map(titleLink).join(", ");
  const rest = releases.length - most;
  return `${labels.alsoIn} ${named}${rest > 0 ? ` ${labels.andMore(rest)}` : ""}`;
}
