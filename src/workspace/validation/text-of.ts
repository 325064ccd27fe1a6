import { asArray, type Json } from "../json.ts";

const shown = new Set(["text", "alt_text", "title", "caption", "name", "label"]);

/** All text that blocks show, one piece after the other: what Slack adds up for a message's budget. */
export function textOf(value: Json): string {
  if (Array.isArray(value))
    return asArray(value)
      .map((each) => textOf(each))
      .join("");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, each]) => (typeof each === "string" ? (shown.has(key) ? each : "") : textOf(each ?? null)))
    .join("");
}
