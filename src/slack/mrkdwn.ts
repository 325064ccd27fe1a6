/** Between Slack's marked-up text and plain words. Verbatim words never pass through here: they go into rich text. */

/** Plain text as mrkdwn that shows exactly these words: no mention, no link, no formatting, no emoji. */
export function escapeMrkdwn(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[*_~`]|:(?=[\w+'-]+:)/gu, `$&${INVISIBLE}`);
}

/** Plain text as Markdown that shows exactly these words. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_~#|[\]]/gu, String.raw`\$&`);
}

/** A link with a label, or only the label where the address is none that Slack would link. */
export function linkTo(url: string | null, label: string): string {
  const address = webAddress(url)?.replaceAll("&", "&amp;");
  return address === undefined ? escapeMrkdwn(label) : `<${address}|${escapeMrkdwn(label).replaceAll("|", "¦")}>`;
}

/** An address that Slack links, or null; at most 1,000 characters, also with each `&` escaped. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const address = href.replaceAll("|", "%7C");
  return address.replaceAll("&", "&amp;").length > LONGEST_ADDRESS || /[<>\s]/u.test(address) ? null : address;
}

/** What a person wrote, without Slack's markup: links by label, the app's own mention and quote marks of
 * lines gone, entities as characters. */
export function plainWords(text: string, botUserId: string): string {
  return text
    .replaceAll(new RegExp(`<@${botUserId}(\\|[^>]*)?>`, "gu"), " ")
    .replace(/<([^<>|]+)(?:\|([^<>]*))?>/gu, (_, target: string, label?: string) => wordsOf(target, label))
    .replaceAll(/^&gt; ?/gmu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A word joiner: takes a formatting character its meaning and shows nothing. */
const INVISIBLE = "\u2060";
const LONGEST_ADDRESS = 1_000;

function wordsOf(target: string, label: string | undefined): string {
  if (target.startsWith("#")) return `#${label ?? ""}`;
  if (target.startsWith("@")) return label ? `@${label}` : "";
  return label || (target.startsWith("!") ? "" : target.replace(/^mailto:/u, ""));
}
