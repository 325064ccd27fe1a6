/** The blocks themselves: fields and maxima of each, and the surfaces on which each may stand. */
import { anyText, mrkdwn, plainText } from "./composition.ts";
import {
  accessory,
  actionElement,
  button,
  contextAction,
  exactlyOneImage,
  image,
  imageFields,
  inputElement,
  messageOnly,
  modalOnly,
  viewOnly,
} from "./elements.ts";
import { asObject, asObjects, isObject, textAt } from "../json.ts";
import { limits } from "./limits.ts";
import { richText } from "./rich-text.ts";
import { chart, dataTable, table } from "./tables.ts";
import {
  address,
  anything,
  boolean,
  byType,
  type Check,
  fault,
  identifier,
  integer,
  list,
  object,
  oneOf,
  string,
  type Fields,
  type Surface,
} from "./shape.ts";

function block(fields: Fields, rule?: Check): Check {
  return object({ type: anything, "block_id?": identifier, ...fields }, rule);
}

const textOrFields: Check = (value, at, report) => {
  if (isObject(value) && value["text"] === undefined && value["fields"] === undefined) {
    fault(report, at, "missing_field", "must have text or fields");
  }
};

const somethingOnCard: Check = (value, at, report) => {
  const shown = ["hero_image", "title", "actions", "body"];
  if (isObject(value) && shown.every((key) => value[key] === undefined)) {
    fault(report, at, "missing_field", `must have one of ${shown.join(", ")}`);
  }
};

const titledContainer: Check = (value, at, report) => {
  if (!isObject(value)) return;
  if (value["title"] === undefined && value["rich_text_title"] === undefined) {
    fault(report, at, "missing_field", "must have title or rich_text_title");
  }
  if (value["default_collapsed"] === true && value["is_collapsible"] !== true) {
    fault(report, `${at}/default_collapsed`, "invalid_value", "requires is_collapsible");
  }
};

const contextElement: Check = (value, at, report) =>
  (asObject(value)["type"] === "image" ? image : anyText(limits.text))(value, at, report);

const card = block(
  {
    "hero_image?": image,
    "icon?": image,
    "title?": mrkdwn(limits.card.title),
    "subtitle?": mrkdwn(limits.card.subtitle),
    "body?": mrkdwn(limits.card.body),
    "actions?": list(button, limits.card.buttons),
  },
  somethingOnCard,
);

const source = object({ type: oneOf("url"), url: address(limits.button.url), text: string(limits.text, 1) });

/** A task card; `pending` is a state only inside a plan. */
function task(...states: readonly string[]): Check {
  return block({
    task_id: identifier,
    title: string(limits.text, 1),
    "details?": richText,
    "output?": richText,
    "sources?": list(source, limits.plan),
    status: oneOf(...states),
  });
}

const uniqueTasks: Check = (value, at, report) => {
  const ids = asObjects(asObject(value)["tasks"]).map((each) => each["task_id"]);
  if (new Set(ids).size !== ids.length) fault(report, `${at}/tasks`, "duplicate_value", "task ids must be unique");
};

const nestable = [
  "actions",
  "context",
  "divider",
  "file",
  "header",
  "image",
  "input",
  "rich_text",
  "section",
  "table",
  "video",
];

const blocks: Readonly<Record<string, Check>> = {
  actions: block({ elements: list(actionElement, limits.actions) }),
  alert: block({ text: anyText(limits.alert), "level?": oneOf("default", "info", "warning", "error", "success") }),
  card,
  carousel: block({ elements: list(card, limits.carousel) }),
  container: block(
    {
      "title?": plainText(limits.container.title),
      "rich_text_title?": richText,
      "subtitle?": anyText(limits.container.subtitle),
      child_blocks: list(
        byType(() => Object.fromEntries(nestable.map((type) => [type, blocks[type] ?? anything])), "child block"),
        limits.container.blocks,
      ),
      "width?": oneOf("narrow", "standard", "wide", "full"),
      "icon?": image,
      "is_collapsible?": boolean,
      "default_collapsed?": boolean,
      "has_header_divider?": boolean,
    },
    titledContainer,
  ),
  context: block({ elements: list(contextElement, limits.context) }),
  context_actions: block({ elements: list(contextAction, limits.contextActions) }),
  data_table: dataTable,
  data_visualization: chart,
  divider: block({}),
  header: block({ text: plainText(limits.header), "level?": integer(1, 4) }),
  image: block({ ...imageFields, "title?": plainText(limits.image.title) }, exactlyOneImage),
  input: block({
    label: plainText(limits.input.label),
    element: inputElement,
    "hint?": plainText(limits.input.hint),
    "optional?": boolean,
    "dispatch_action?": boolean,
  }),
  markdown: block({ text: string(limits.markdownText, 1) }),
  plan: block(
    { title: string(limits.text, 1), "tasks?": list(task("pending", "in_progress", "complete", "error"), limits.plan) },
    uniqueTasks,
  ),
  rich_text: richText,
  section: block(
    {
      "text?": anyText(limits.text),
      "fields?": list(anyText(limits.section.field), limits.section.fields),
      "accessory?": accessory,
      "expand?": boolean,
    },
    textOrFields,
  ),
  table,
  task_card: task("in_progress", "complete", "error"),
  video: block({
    video_url: address(limits.image.url),
    thumbnail_url: address(limits.image.url),
    alt_text: string(limits.image.alt, 1),
    title: plainText(limits.video.title),
    "title_url?": address(limits.image.url),
    "author_name?": string(limits.video.author),
    "provider_name?": string(limits.text),
    "provider_icon_url?": address(limits.image.url),
    "description?": plainText(limits.text),
  }),
};

/** Blocks that do not stand on every surface. A `file` block only ever comes in. */
const surfaces: Readonly<Record<string, readonly Surface[]>> = {
  context_actions: ["message"],
  markdown: ["message"],
  plan: ["message"],
  task_card: ["message"],
  carousel: ["message", "home"],
  table: ["message", "home"],
  data_table: ["message", "home"],
  container: ["message", "home"],
  data_visualization: ["message", "home"],
  alert: ["modal"],
  file: [],
};

function allowedOn(type: string, surface: Surface): boolean {
  return surfaces[type]?.includes(surface) ?? true;
}

/** One block on the surface that the report is about. */
export const anyBlock: Check = (value, at, report) => {
  byType(() => blocks, "block")(value, at, report);
  const type = textAt(value, "type");
  if (!allowedOn(type, report.surface)) {
    fault(report, `${at}/type`, "unsupported_surface", `${type} blocks are not allowed in a ${report.surface}`);
  }
  elementsFit(value, at, report);
};

const elementsFit: Check = (value, at, report) => {
  const holder = asObject(value);
  const held = [
    holder["accessory"],
    holder["element"],
    ...(Array.isArray(holder["elements"]) ? holder["elements"] : []),
  ];
  for (const each of held) {
    const type = textAt(each, "type");
    const misplaced =
      (modalOnly.has(type) && report.surface !== "modal") ||
      (viewOnly.has(type) && report.surface === "message") ||
      (messageOnly.has(type) && report.surface !== "message");
    if (misplaced) fault(report, at, "unsupported_surface", `${type} is not allowed in a ${report.surface}`);
  }
};
