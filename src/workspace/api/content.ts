/** The content of a message as an app sends it (text, blocks, attachments, Markdown), checked as Slack checks it. */
import { asArray, asObject, asObjects, type JsonObject } from "../json.ts";
import { refuse } from "../refusal.ts";
import { limits } from "../validation/limits.ts";
import { refuseInvalidBlocks } from "../validation/refuse-invalid.ts";
import { lengthOf } from "../validation/shape.ts";
import { text } from "./method.ts";

export interface Content {
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  readonly metadata: JsonObject | null;
}

/** Reads and checks the content in a call's arguments. Over-long `text` is refused by `isUpdate`, else cut. */
export function contentOf(args: JsonObject, isUpdate = false): Content {
  const markdown = text(args, "markdown_text");
  if (markdown !== "" && (args["text"] !== undefined || args["blocks"] !== undefined)) {
    return refuse("markdown_text_conflict");
  }
  if (lengthOf(markdown) > limits.markdownText) return refuse("msg_too_long");
  if (args["blocks"] !== undefined) refuseInvalidBlocks(args["blocks"] ?? null);
  for (const each of asObjects(args["attachments"])) {
    if (each["blocks"] !== undefined) refuseInvalidBlocks(each["blocks"]);
  }
  const content = {
    text: fitText(text(args, "text") || markdown, isUpdate),
    blocks: markdown === "" ? asObjects(args["blocks"]) : [{ type: "markdown", text: markdown }],
    attachments: asObjects(args["attachments"]),
    metadata: args["metadata"] === undefined ? null : asObject(args["metadata"]),
  };
  return isEmpty(content) ? refuse("no_text") : content;
}

function fitText(given: string, isUpdate: boolean): string {
  if (isUpdate && lengthOf(given) > limits.updateText) return refuse("msg_too_long");
  return lengthOf(given) > limits.postText ? Array.from(given).slice(0, limits.postText).join("") : given;
}

function isEmpty(content: Content): boolean {
  return content.text === "" && asArray(content.blocks).length === 0 && content.attachments.length === 0;
}
