/** The modal behind "Show in context": the words where they stand, with what comes before and after. */
import type { KnownBlock, ModalView } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import type { AnnotatedRelease } from "../../corpus/release.ts";
import { ACTIONS, VIEWS } from "../action-ids.ts";
import { about, titleLink } from "../blocks/citation.ts";
import { type Piece, cutPieces } from "../blocks/context-pieces.ts";
import { citeButton } from "../blocks/quote.ts";
import { actions, button, contextLine, emphasise, plainText, section } from "../blocks/elements.ts";
import { type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";
import { escapeMrkdwn, linkTo } from "../mrkdwn.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { shorten } from "../shorten.ts";

export interface Place {
  readonly annotated: AnnotatedRelease;
  readonly quote: Quote;
  /** The quote's reference, which the buttons to move carry on. */
  readonly ref: string;
  readonly language: Language;
  readonly keys: Pick<ReleaseKeys, "addressOf" | "pageOf">;
}

const PIECES_SHOWN = 3;
const LONGEST_TITLE = 60;

/** Three pieces of the release: around the quote, or from piece `from` on where a reader has moved. */
export function contextView(place: Place, from?: number): ModalView {
  const { annotated, quote, language } = place;
  const labels = labelsIn(language);
  const pieces = cutPieces(annotated);
  const first = clamp(from ?? pieces.findIndex((piece) => piece.end > quote.start) - 1, pieces.length - PIECES_SHOWN);
  const shown = pieces.slice(first, first + PIECES_SHOWN);
  return {
    type: "modal",
    callback_id: VIEWS.context,
    title: plainText(labels.inContext, LIMITS.viewTitle),
    close: plainText(labels.close, LIMITS.viewTitle),
    blocks: [
      section(headLines(place).join("\n")),
      ...shown.flatMap((piece) => pieceBlocks(piece, place)),
      ...alsoInLine(place),
      ...moveButtons(first, pieces.length, place),
    ],
  };
}

/** Title, publisher and date, and the way to the whole release where it has a page of ours. */
function headLines({ annotated: { release }, quote, keys, language }: Place): string[] {
  const page = keys.pageOf(release, quote);
  const title = `*${titleLink(release, keys, quote)}*`;
  const details = about(release, language).map(escapeMrkdwn).join(" · ");
  return [title, details, ...(page === null ? [] : [linkTo(page, labelsIn(language).openRelease)])];
}

/** A piece with the quote's words in it bold; no character is added or left out. */
function pieceBlocks(piece: Piece, { annotated, quote, language }: Place): KnownBlock[] {
  const text = annotated.release.text.slice(piece.start, piece.end);
  const marked = { start: quote.start - piece.start, end: quote.end - piece.start };
  const elements = emphasise(text, [marked]);
  const isQuoted = marked.start < text.length && marked.end > 0;
  return [
    contextLine(labelsIn(language).paragraph(piece.number)),
    { type: "rich_text", elements: [{ type: isQuoted ? "rich_text_quote" : "rich_text_section", elements }] },
  ];
}

function moveButtons(first: number, count: number, { ref, language, quote }: Place): KnownBlock[] {
  const labels = labelsIn(language);
  const move = (label: string, direction: string, to: number) =>
    button(label, `${ACTIONS.moveContext}${direction}`, `${language} ${to} ${ref}`);
  return actions([
    citeButton(`${language} ${ref}`, language, quote.text),
    ...(first > 0 ? [move(labels.earlier, "earlier", Math.max(0, first - PIECES_SHOWN))] : []),
    ...(first + PIECES_SHOWN < count ? [move(labels.later, "later", first + PIECES_SHOWN)] : []),
  ]);
}

/** Every other release that prints these words, as far as the quote's reference names them. */
function alsoInLine({ quote: { alsoIn }, keys, language }: Place): KnownBlock[] {
  if (alsoIn.length === 0) return [];
  const { alsoIn: label } = labelsIn(language);
  const linked = alsoIn.map((release) => titleLink(release, keys));
  const forms = [linked, alsoIn.map(({ title }) => escapeMrkdwn(shorten(title, LONGEST_TITLE)))];
  const line = forms.map((titles) => `${label} ${titles.join(", ")}`).find((each) => each.length <= LIMITS.textObject);
  return line === undefined ? [] : [contextLine(line)];
}

function clamp(index: number, highest: number): number {
  return Math.max(0, Math.min(index, highest));
}
