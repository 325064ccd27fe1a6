/** Citations after the press office's own pattern: "{quote} ({publisher}, {date}) {link}". */
import { UsageError } from "../errors.ts";
import { writtenDate } from "../language/written-date.ts";
import { attribution, linkOf, type Citation } from "./styles.ts";

/** What may stand in braces; "[… {field} …]" is left out where the field is empty. */
export const templateFields = [
  "quote",
  "speaker",
  "name",
  "role",
  "title",
  "publisher",
  "date",
  "isodate",
  "year",
  "paragraph",
  "url",
  "link",
  "source",
  "status",
  "accessed",
] as const;
type TemplateField = (typeof templateFields)[number];

/**
 * Takes a citation and a template, gives the text. A part in square brackets vanishes where one of its fields is empty;
 * "\[", "\{" and "\n" stand for themselves and for a line break. Throws UsageError on a field that there is not.
 */
export function citeByTemplate(citation: Citation, template: string): string {
  const fields = fieldsOf(citation);
  return template
    .replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]/gu, (_, part: string) => (hasEmptyField(part, fields) ? "" : part))
    .replace(/(?<!\\)\{([^{}]*)\}/gu, (_, name: string) => (readField(name, fields) ?? "").replaceAll("\\", "\\\\"))
    .replace(/\\(.)/gu, (_, character: string) => (character === "n" ? "\n" : character))
    .trim();
}

function fieldsOf({ release, quote, accessed }: Citation): Record<TemplateField, string | null> {
  return {
    quote: quote && quote.text.replace(/\s+/gu, " "),
    speaker: attribution(quote?.speaker ?? null),
    name: quote?.speaker?.name ?? null,
    role: quote?.speaker?.role ?? null,
    title: release.title,
    publisher: release.publisher,
    date: release.date && writtenDate(release.date, "en"),
    isodate: release.date,
    year: release.date?.slice(0, 4) ?? null,
    paragraph: quote && String(quote.paragraph),
    url: release.url,
    link: linkOf(release, quote),
    source: release.source,
    status: release.status ?? null,
    accessed: accessed && writtenDate(accessed, "en"),
  };
}

function hasEmptyField(part: string, fields: Record<TemplateField, string | null>): boolean {
  return Array.from(part.matchAll(/(?<!\\)\{([^{}]*)\}/gu)).some(([, name = ""]) => !readField(name, fields));
}

function readField(name: string, fields: Record<TemplateField, string | null>): string | null {
  const field = fieldNamed(name);
  if (field !== undefined) return fields[field];
  throw new UsageError(
    `Expected a field such as {title} in the citation template, got {${name}}. Use one of: ${templateFields.join(", ")}.`,
  );
}

function fieldNamed(name: string): TemplateField | undefined {
  return templateFields.find((known) => known === name.trim().toLowerCase());
}

/** The first name in braces that is no field; null where all are. */
export function findUnknownField(template: string): string | null {
  const names = Array.from(template.matchAll(/(?<!\\)\{([^{}]*)\}/gu), ([, name = ""]) => name);
  return names.find((name) => fieldNamed(name) === undefined) ?? null;
}
