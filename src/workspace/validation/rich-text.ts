/** The rich_text block: sections, lists, quotes and preformatted text, and the elements inside them. */
import { limits } from "./limits.ts";
import { address, anything, boolean, byType, type Check, integer, list, object, oneOf, string } from "./shape.ts";

const plenty = 10_000;
const style = object({
  "bold?": boolean,
  "italic?": boolean,
  "strike?": boolean,
  "code?": boolean,
  "underline?": boolean,
  "highlight?": boolean,
  "client_highlight?": boolean,
  "unlink?": boolean,
});
const styled = { type: anything, "style?": style };

const inline: Readonly<Record<string, Check>> = {
  text: object({ ...styled, text: string(plenty * 4, 1) }),
  link: object({ ...styled, url: address(limits.button.url), "text?": string(plenty), "unsafe?": boolean }),
  emoji: object({
    ...styled,
    name: string(limits.identifier, 1),
    "unicode?": anything,
    "url?": anything,
    "skin_tone?": integer(1, 6),
  }),
  user: object({ ...styled, user_id: string(limits.identifier, 1) }),
  channel: object({ ...styled, channel_id: string(limits.identifier, 1) }),
  usergroup: object({ ...styled, usergroup_id: string(limits.identifier, 1) }),
  team: object({ ...styled, team_id: string(limits.identifier, 1) }),
  broadcast: object({ ...styled, range: oneOf("here", "channel", "everyone") }),
  color: object({ ...styled, value: string(limits.identifier, 1) }),
  date: object({
    ...styled,
    timestamp: integer(0, Number.MAX_SAFE_INTEGER),
    format: string(limits.identifier, 1),
    "url?": address(limits.button.url),
    "fallback?": string(limits.identifier),
  }),
};

const elements = list(
  byType(() => inline, "rich text element"),
  plenty,
  0,
);
const border = { "border?": integer(0, 1) };
const section = object({ type: oneOf("rich_text_section"), elements });

const parts: Readonly<Record<string, Check>> = {
  rich_text_section: section,
  rich_text_quote: object({ type: anything, elements, ...border }),
  rich_text_preformatted: object({ type: anything, elements, ...border, "language?": string(limits.identifier) }),
  rich_text_list: object({
    type: anything,
    elements: list(section, plenty),
    style: oneOf("bullet", "ordered"),
    "indent?": integer(0, limits.indent),
    "offset?": integer(0, plenty),
    ...border,
  }),
};

export const richText: Check = object({
  type: oneOf("rich_text"),
  "block_id?": string(limits.identifier),
  elements: list(
    byType(() => parts, "rich text"),
    plenty,
    1,
  ),
});
