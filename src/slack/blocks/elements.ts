/** The few Block Kit pieces that everything here is made of. */
import type {
  ActionsBlock,
  Button,
  ContextBlock,
  KnownBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
  RichTextText,
  SectionBlock,
} from "@slack/types";
import type { Span } from "../../corpus/release.ts";
import { LIMITS } from "../limits.ts";
import { shorten } from "../shorten.ts";

/** What is posted: blocks, and the same in words for notifications and screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export function plainText(text: string, max: number): PlainTextElement {
  return { type: "plain_text", text: shorten(text, max), emoji: false };
}

/** A button; `read` is what a screen reader says where the label alone does not tell one button from the next. */
export function button(label: string, actionId: string, value: string, read?: string): Button {
  const block: Button = { type: "button", text: plainText(label, LIMITS.buttonText), action_id: actionId, value };
  return read ? { ...block, accessibility_label: shorten(read, LIMITS.accessibilityLabel) } : block;
}

/** A row of buttons, or nothing where there are none. */
export function actions(buttons: readonly Button[]): ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: "actions", elements: buttons.slice(0, LIMITS.actionsElements) }];
}

/** A small grey line of mrkdwn; the text is given escaped. */
export function contextLine(mrkdwn: string): ContextBlock {
  return { type: "context", elements: [{ type: "mrkdwn", text: mrkdwn, verbatim: true }] };
}

/** A paragraph of mrkdwn; the text is given escaped. */
export function section(mrkdwn: string, accessory?: Button): SectionBlock {
  const block: SectionBlock = { type: "section", text: { type: "mrkdwn", text: mrkdwn, verbatim: true } };
  return accessory ? { ...block, accessory } : block;
}

/** Words of our own, shown as they are: rich text has nothing to escape. */
export function words(text: string, style?: RichTextText["style"]): RichTextBlock {
  const element: RichTextText = { type: "text", text, ...(style && { style }) };
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [element] }] };
}

/** Rich text elements that together are exactly `text`, with the given spans of it bold. */
export function emphasise(text: string, spans: readonly Span[]): RichTextElement[] {
  const elements: RichTextText[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.min(Math.max(start, at), text.length);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    if (from > at) elements.push({ type: "text", text: text.slice(at, from) });
    elements.push({ type: "text", text: text.slice(from, to), style: { bold: true } });
    at = to;
  }
  if (at < text.length) elements.push({ type: "text", text: text.slice(at) });
  return elements;
}

/** All characters of block text, as Slack sums them up. */
export function textLength(blocks: unknown): number {
  if (Array.isArray(blocks)) return blocks.reduce<number>((sum, each) => sum + textLength(each), 0);
  if (typeof blocks !== "object" || blocks === null) return 0;
  return Object.entries(blocks).reduce(
    (sum, [key, value]) => sum + (key === "text" && typeof value === "string" ? value.length : textLength(value)),
    0,
  );
}
