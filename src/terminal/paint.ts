/** Colour, or none: the renderer asks for looks by meaning and does not know whether anyone can see them. */
import { styleText } from "node:util";

export interface Paint {
  /** The words that answer. */
  readonly strong: (text: string) => string;
  /** What stands around a quote: citation, margin, hints. */
  readonly quiet: (text: string) => string;
  /** Who speaks, or a date that heads an entry. */
  readonly heading: (text: string) => string;
}

export const plain: Paint = { strong: same, quiet: same, heading: same };

export const coloured: Paint = {
  strong: (text) => style(["bold"], text),
  quiet: (text) => style(["dim"], text),
  heading: (text) => style(["cyan"], text),
};

function style(format: ("bold" | "dim" | "cyan")[], text: string): string {
  return styleText(format, text, { validateStream: false });
}

function same(text: string): string {
  return text;
}
