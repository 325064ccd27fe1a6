/** Where a quote stands and who says it: one grey line under the words, and the same in plain words. */
import type { Quote } from "../../answering/answer.ts";
import { standingLabel } from "../../answering/standing-label.ts";
import type { Release, Span, Speaker } from "../../corpus/release.ts";
import { type Language, labelsIn } from "../labels.ts";
import { writtenDate } from "../../language/written-date.ts";
import { LIMITS } from "../limits.ts";
import { escapeMrkdwn, linkTo, webAddress } from "../mrkdwn.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { shorten } from "../shorten.ts";

const LONGEST = { title: 160, name: 80, role: 160, publisher: 80 };

/** What tells where links lead. */
type Addresses = Pick<ReleaseKeys, "addressOf">;

/**
 * Title (linked to the very words where there is an address), publisher, date, paragraph, speaker and role, and where
 * else: as mrkdwn. At most so many other releases are named.
 */
export function citationLine(quote: Quote, keys: Addresses, language: Language, mostAlsoIn: number): string {
  const forms = [
    citationLines(quote, keys, language, mostAlsoIn),
    citationLines(quote, keys, language, 1),
    citationLines({ ...quote, alsoIn: [] }, keys, language, 0),
    citationLines({ ...quote, alsoIn: [] }, { addressOf: () => null }, language, 0),
  ];
  return forms.map((lines) => lines.join("\n")).find((form) => form.length <= LIMITS.textObject) ?? "";
}

function citationLines(quote: Quote, keys: Addresses, language: Language, mostAlsoIn: number): string[] {
  const { release, alsoIn } = quote;
  const speaker = speakerLine(quote.speaker, (name) => `*${escapeMrkdwn(name)}*`, escapeMrkdwn);
  const paragraph = labelsIn(language).paragraph(quote.paragraph);
  const source = [titleLink(release, keys, quote), ...about(release, language).map(escapeMrkdwn), paragraph];
  return [speaker, source.join(" · "), alsoInLine(alsoIn, keys, language, mostAlsoIn)].filter(Boolean);
}

/** The citation in one line of plain words. */
export function citationWords({ speaker, release, paragraph }: Quote, language: Language): string {
  const who = speakerLine(speaker, String, String);
  const title = shorten(release.title, LONGEST.title);
  return [who, title, ...about(release, language), labelsIn(language).paragraph(paragraph)].filter(Boolean).join(", ");
}

/**
 * A release's title as mrkdwn, linked where it has an address: to the words of the span, or to the whole where an
 * address with the words is longer than Slack takes.
 */
export function titleLink(release: Release, keys: Addresses, span: Span | null = null): string {
  const addresses = [keys.addressOf(release, span), keys.addressOf(release, null)];
  return linkTo(addresses.find((each) => webAddress(each) !== null) ?? null, shorten(release.title, LONGEST.title));
}

/**
 * Publisher and date, as far as known; without a date of its own, the day that the release tells of. What stands no
 * more says so first.
 */
export function about(release: Release, language: Language): string[] {
  const { publisher, date, eventDate } = release;
  const labels = labelsIn(language);
  const event = eventDate === null ? labels.undated : labels.eventOf(writtenDate(eventDate, language));
  const when = date === null ? event : writtenDate(date, language);
  return [...standing(release, language), ...(publisher === null ? [] : [shorten(publisher, LONGEST.publisher)]), when];
}

/** The label of what stands no more, begun in capitals: nobody should read past it. */
export function standing(release: Release, language: Language): string[] {
  const label = standingLabel(release, language);
  return label === null
    ? []
    : [
        shorten(
          label.replace(/^\S+/u, (word) => word.toLocaleUpperCase(language)),
          LONGEST.title,
        ),
      ];
}

/** Speaker and paragraph, where the release is named above: as mrkdwn. */
export function placeInRelease({ speaker, paragraph }: Quote, language: Language): string {
  const who = speakerLine(speaker, (name) => `*${escapeMrkdwn(name)}*`, escapeMrkdwn);
  return [who, labelsIn(language).paragraph(paragraph)].filter(Boolean).join(" · ");
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

function alsoInLine(releases: readonly Release[], keys: Addresses, language: Language, most: number): string {
  if (releases.length === 0) return "";
  const labels = labelsIn(language);
  const named = releases
    .slice(0, most)
    .map((release) => [titleLink(release, keys), ...standing(release, language).map(escapeMrkdwn)].join(" · "))
    .join(", ");
  const rest = releases.length - most;
  return `${labels.alsoIn} ${named}${rest > 0 ? ` ${labels.andMore(rest)}` : ""}`;
}
