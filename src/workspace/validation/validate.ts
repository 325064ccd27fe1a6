/** The validator: what Slack would find wrong with blocks, a message or a view. Faults come back; nothing is thrown. */
import { asArray, asObject, asObjects, type Json, type JsonObject, textAt } from "../json.ts";
import { anyBlock } from "./blocks.ts";
import { plainText } from "./composition.ts";
import { limits } from "./limits.ts";
import {
  type Check,
  type Fault,
  type Report,
  type Surface,
  anything,
  boolean,
  fault,
  lengthOf,
  list,
  object,
  oneOf,
  string,
} from "./shape.ts";
import { textOf } from "./text-of.ts";

/** Faults of the blocks on a surface; pointers start at `at`. */
export function blockFaults(blocks: Json, surface: Surface, at = "/blocks"): Fault[] {
  const report: Report = { surface, faults: [] };
  const most = surface === "message" ? limits.messageBlocks : limits.viewBlocks;
  list(anyBlock, most, 0)(blocks, at, report);
  acrossBlocks(asObjects(blocks), at, report);
  return report.faults;
}

/** Faults of a modal or Home view, its blocks included. */
export function viewFaults(view: Json): Fault[] {
  const surface: Surface = asObject(view)["type"] === "home" ? "home" : "modal";
  const report: Report = { surface, faults: [] };
  const blocks: Check = (value, at) => report.faults.push(...blockFaults(value ?? null, surface, at));
  const shared = {
    blocks,
    "private_metadata?": string(limits.view.privateMetadata),
    "callback_id?": string(limits.identifier),
    "external_id?": string(limits.identifier),
  };
  object(surface === "home" ? { type: oneOf("home"), ...shared } : { ...modalFields, ...shared })(
    view,
    "/view",
    report,
  );
  submittable(view, "/view", report);
  return report.faults;
}

/** Length of all block text, which Slack refuses beyond `limits.messageBlockText`. */
export function blockTextLength(blocks: Json): number {
  return lengthOf(textOf(blocks));
}

const modalFields = {
  type: oneOf("modal"),
  title: plainText(limits.view.title),
  "submit?": plainText(limits.view.title),
  "close?": plainText(limits.view.title),
  "clear_on_close?": boolean,
  "notify_on_close?": boolean,
  "submit_disabled?": boolean,
  "title_icon?": anything,
};

const submittable: Check = (view, at, report) => {
  const { type, submit, blocks } = asObject(view);
  if (type === "modal" && submit === undefined && asObjects(blocks).some((each) => each["type"] === "input")) {
    fault(report, at, "missing_field", "missing required field: submit", "submit");
  }
};

/** Rules that no single block can break: names used twice, one table or plan a message, Markdown in all. */
function acrossBlocks(blocks: readonly JsonObject[], at: string, report: Report): void {
  unique(
    blocks.map((each) => each["block_id"]),
    at,
    "block_id",
    report,
  );
  blocks.forEach((block, index) => {
    const held = [...asArray(block["elements"]), block["accessory"], block["element"]];
    unique(
      held.map((each) => asObject(each)["action_id"]),
      `${at}/${index}`,
      "action_id",
      report,
    );
  });
  for (const [type, most] of [
    ["table", 1],
    ["plan", 1],
    ["data_visualization", 2],
  ] as const) {
    if (report.surface === "message" && blocks.filter((each) => each["type"] === type).length > most) {
      fault(report, at, "too_many", `no more than ${most} ${type} blocks allowed`, most);
    }
  }
  const markdown = blocks.filter((each) => each["type"] === "markdown").map((each) => textAt(each, "text"));
  if (lengthOf(markdown.join("")) > limits.markdownText) {
    fault(report, at, "too_long", `markdown blocks must hold less than ${limits.markdownText + 1} characters in all`);
  }
}

function unique(names: readonly (Json | undefined)[], at: string, what: string, report: Report): void {
  const given = names.filter((name) => typeof name === "string");
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) fault(report, at, "duplicate_value", `${what} \`${twice}\` already exists`);
}
