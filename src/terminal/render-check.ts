/** A checked text as it reads in a terminal: the verdict, what was changed, what is printed and where. */
import type { CheckedQuotation, CheckedText } from "../checking/check.ts";
import { type Phrases, phrasesIn } from "../checking/phrases.ts";
import { describeQuotation } from "../checking/wording.ts";
import { defaultLook, paragraph, renderQuote, type Look } from "./render.ts";
import { disarm } from "./wrap.ts";

/** One block for each quotation, in the language of the message; ends without a line break. */
export function renderCheck(checked: CheckedText, look: Look = defaultLook): string {
  const blocks = checked.quotations.map((quotation) => renderQuotation(quotation, checked, look));
  const { notChecked } = phrasesIn(checked.language);
  return [...blocks, ...checked.claims.map((claim) => paragraph(notChecked(claim), look))].join("\n\n");
}

function renderQuotation(quotation: CheckedQuotation, { quotations, language }: CheckedText, look: Look): string {
  const phrases = phrasesIn(language);
  const colon = language === "fr" ? " :" : ":";
  const words = quotations.length > 1 ? `${colon} ${disarm(quotation.said).replace(/\s+/gu, " ").trim()}` : "";
  const head = paragraph(`${phrases.verdicts[quotation.verdict]}${words}`, look)
    .split("\n")
    .map((line) => look.paint.heading(line))
    .join("\n");
  const blocks = [
    [head, paragraph(describeQuotation(quotation, language), look)].join("\n"),
    ...differenceLines(quotation, phrases, look),
    ...quotation.matches.map((match) => renderQuote(match, language, look, false)),
  ];
  return blocks.join("\n\n");
}

/** Said against printed, one under the other. */
function differenceLines(
  { differences }: CheckedQuotation,
  { said: saidLabel, inPrint }: Phrases,
  look: Look,
): string[] {
  const width = Math.max(saidLabel.length, inPrint.length);
  const line = (sign: string, label: string, words: string): string =>
    `  ${look.paint.quiet(`${sign} ${label.padEnd(width)}`)} ${words}`;
  const lines = differences.flatMap(({ said, printed }) => [
    ...(said === "" ? [] : [line("-", saidLabel, disarm(said))]),
    ...(printed === "" ? [] : [line("+", inPrint, look.paint.strong(disarm(printed)))]),
  ]);
  return lines.length === 0 ? [] : [lines.join("\n")];
}
