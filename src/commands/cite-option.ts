/** `--cite STYLE`: each quote with its citation as text to copy, in the style that a document asks for. */
import { Option } from "commander";
import { cite, citationStyles, type Citation, type CitationStyle } from "../citation/styles.ts";
import { citeByTemplate } from "../citation/template.ts";
import { systemClock } from "../clock.ts";
import { UsageError } from "../errors.ts";
import type { Look } from "../terminal/render.ts";
import { readConfig } from "./command-line.ts";

export interface CiteOptions {
  readonly cite?: ChosenStyle;
}

/** `own` is the press office's pattern, CITATION_TEMPLATE. */
type ChosenStyle = CitationStyle | "own";

const styles: readonly ChosenStyle[] = [...citationStyles, "own"];
const list = styles.join(", ");

export function citeOption(): Option {
  return new Option("--cite <style>", `cite each quote in a style: ${list}`).argParser(readStyle);
}

/** How quotes are cited below their words; nothing where no style was chosen. */
export function citing({ cite: style }: CiteOptions): Pick<Look, "cite"> {
  if (style === undefined) return {};
  const accessed = systemClock.today();
  const write = style === "own" ? ownStyle() : (citation: Citation) => cite(citation, style);
  return { cite: (quote) => write({ release: quote.release, quote, accessed }) };
}

function readStyle(given: string): ChosenStyle {
  const style = styles.find((known) => known === given.trim().toLowerCase());
  if (style !== undefined) return style;
  throw new UsageError(`Expected a citation style after --cite, got "${given}". Use one of: ${list}.`);
}

function ownStyle(): (citation: Citation) => string {
  const template = readConfig().citationTemplate;
  if (template !== null) return (citation) => citeByTemplate(citation, template);
  throw new UsageError(
    `--cite own: expected a pattern of your own in CITATION_TEMPLATE, found none. Set it, or use one of: ${citationStyles.join(", ")}.`,
  );
}
