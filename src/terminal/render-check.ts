/** A checked text as it reads in a terminal: the verdict, what was changed, what is printed and where. */
import type { CheckedQuotation, CheckedText } from "../checking/check.ts";
import { describeQuotation, verdictNames } from "../checking/wording.ts";
import { defaultLook, paragraph, renderQuote, type Look } from "./render.ts";
import { disarm } from "./wrap.ts";

/** One block for each quotation; ends without a line break. */
export function renderCheck({ quotations, claims }: CheckedText, look: Look = defaultLook): string {
  const blocks = quotations.map((quotation) => renderQuotation(quotation, quotations.length > 1, look));
  const unchecked = claims.map((claim) => paragraph(`Not checked, because it is not a quotation: ${claim}`, look));
  return [...blocks, ...unchecked].join("\n\n");
}

function renderQuotation(quotation: CheckedQuotation, withWords: boolean, look: Look): string {
  const words = withWords ? `: ${disarm(quotation.said).replace(/\s+/gu, " ").trim()}` : "";
  const head = paragraph(`${verdictNames[quotation.verdict]}${words}`, look)
    .split("\n")
    .map((line) => look.paint.heading(line))
    .join("\n");
  const blocks = [
    [head, paragraph(describeQuotation(quotation), look)].join("\n"),
    ...differenceLines(quotation, look),
    ...quotation.matches.map((match) => renderQuote(match, "en", look, false)),
  ];
  return blocks.join("\n\n");
}

/** Said against printed, one under the other. */
function differenceLines({ differences }: CheckedQuotation, { paint }: Look): string[] {
  if (differences.length === 0) return [];
  const lines = differences.flatMap(({ said, printed }) => [
    ...(said === "" ? [] : [`  ${paint.quiet("- said   ")} ${disarm(said)}`]),
    ...(printed === "" ? [] : [`  ${paint.quiet("+ printed")} ${paint.strong(disarm(printed))}`]),
  ]);
  return [lines.join("\n")];
}
