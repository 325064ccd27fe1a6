/** What is left of HTML in pasted text: tags, and character references such as "&nbsp;", "&rsquo;" and "&#8217;". */

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "\u00AD",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  pound: "£",
  euro: "€",
};

const block = /<\/?(?:p|br|div|blockquote|li|ul|ol|h[1-6]|tr|td|table|section|article)\b[^<>]*>/giu;
const inline = /<\/?(?:b|i|u|em|strong|span|a|cite|small|sup|sub|mark|font|wbr)\b[^<>]*>/giu;

/** Takes a text as pasted, gives what a browser would show of it; what is no HTML stays as it is. */
export function readHtml(text: string): string {
  return readReferences(
    text
      .replace(block, "\n")
      .replace(/<q\b[^<>]*>/giu, "“")
      .replace(/<\/q>/giu, "”")
      .replace(inline, ""),
  );
}

function readReferences(text: string): string {
  return text.replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]+));/giu, (reference, ...rest) => {
    const { decimal, hex, name }: Record<string, string | undefined> = rest.at(-1);
    if (name !== undefined) return named[name.toLowerCase()] ?? reference;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : reference;
  });
}
