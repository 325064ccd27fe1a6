/** Interactive elements and images, and which of them may stand where. */
import { confirm, consistentOptions, option, optionGroup, plainOption, plainText } from "./composition.ts";
import { isObject } from "../json.ts";
import { limits } from "./limits.ts";
import { richText } from "./rich-text.ts";
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
} from "./shape.ts";

const named = { type: anything, "action_id?": identifier };
const asking = { ...named, "confirm?": confirm };
const focusing = { ...asking, "focus_on_load?": boolean };
const hinting = { "placeholder?": plainText(limits.placeholder) };
const selecting = { ...focusing, ...hinting };
const dispatching = {
  ...named,
  ...hinting,
  "focus_on_load?": boolean,
  "dispatch_action_config?": object({
    "trigger_actions_on?": list(oneOf("on_enter_pressed", "on_character_entered"), 2),
  }),
};
const several = { "max_selected_items?": integer(1, limits.select.options) };
const ids = list(identifier, limits.select.options, 0);
const filter = object({
  "include?": list(oneOf("im", "mpim", "private", "public"), 4),
  "exclude_external_shared_channels?": boolean,
  "exclude_bot_users?": boolean,
});

/** One picture address, a URL or a file of Slack's, never both. */
export const exactlyOneImage: Check = (value, at, report) => {
  if (!isObject(value)) return;
  if ((value["image_url"] === undefined) === (value["slack_file"] === undefined)) {
    fault(report, at, "invalid_image", "must have exactly one of image_url and slack_file");
  }
};

export const imageFields = {
  "image_url?": address(limits.image.url),
  "slack_file?": object({ "id?": identifier, "url?": address(limits.image.url) }),
  alt_text: string(limits.image.alt, 1),
};

export const image: Check = object({ type: oneOf("image"), ...imageFields }, exactlyOneImage);

const feedbackButton = object({
  text: plainText(limits.feedback.text),
  value: string(limits.feedback.value, 1),
  "accessibility_label?": string(limits.button.label),
});

const optionsOrGroups: Check = (value, at, report) => {
  if (!isObject(value)) return;
  if ((value["options"] === undefined) === (value["option_groups"] === undefined)) {
    fault(report, at, "missing_field", "must have exactly one of options and option_groups");
  }
  consistentOptions(value, at, report);
};
const staticOptions = {
  "options?": list(plainOption, limits.select.options),
  "option_groups?": list(optionGroup, limits.select.groups),
};

export const button: Check = object({
  ...asking,
  text: plainText(limits.button.text),
  "value?": string(limits.button.value),
  "url?": address(limits.button.url),
  "style?": oneOf("primary", "danger"),
  "accessibility_label?": string(limits.button.label),
});

const elements: Readonly<Record<string, Check>> = {
  button,
  image,
  workflow_button: object({
    ...asking,
    text: plainText(limits.button.text),
    workflow: anything,
    "style?": oneOf("primary", "danger"),
    "accessibility_label?": string(limits.button.label),
  }),
  overflow: object({ ...asking, options: list(plainOption, limits.overflow) }, consistentOptions),
  checkboxes: object(
    { ...focusing, options: list(option, limits.choices), "initial_options?": list(option, limits.choices) },
    consistentOptions,
  ),
  radio_buttons: object(
    { ...focusing, options: list(option, limits.choices), "initial_option?": option },
    consistentOptions,
  ),
  feedback_buttons: object({ ...named, positive_button: feedbackButton, negative_button: feedbackButton }),
  icon_button: object({
    ...asking,
    icon: oneOf("trash"),
    text: plainText(limits.button.text),
    "accessibility_label?": string(limits.button.label),
    "value?": string(limits.button.value),
    "visible_to_user_ids?": ids,
  }),
  static_select: object({ ...selecting, ...staticOptions, "initial_option?": plainOption }, optionsOrGroups),
  multi_static_select: object(
    { ...selecting, ...several, ...staticOptions, "initial_options?": list(plainOption, limits.select.options) },
    optionsOrGroups,
  ),
  external_select: object({ ...selecting, "initial_option?": plainOption, "min_query_length?": integer(0, 100) }),
  multi_external_select: object({
    ...selecting,
    ...several,
    "initial_options?": list(plainOption, limits.select.options),
    "min_query_length?": integer(0, 100),
  }),
  users_select: object({ ...selecting, "initial_user?": identifier }),
  multi_users_select: object({ ...selecting, ...several, "initial_users?": ids }),
  conversations_select: object({
    ...selecting,
    "initial_conversation?": identifier,
    "default_to_current_conversation?": boolean,
    "response_url_enabled?": boolean,
    "filter?": filter,
  }),
  multi_conversations_select: object({
    ...selecting,
    ...several,
    "initial_conversations?": ids,
    "default_to_current_conversation?": boolean,
    "filter?": filter,
  }),
  channels_select: object({ ...selecting, "initial_channel?": identifier, "response_url_enabled?": boolean }),
  multi_channels_select: object({ ...selecting, ...several, "initial_channels?": ids }),
  datepicker: object({ ...selecting, "initial_date?": string(10, 10) }),
  timepicker: object({ ...selecting, "initial_time?": string(5, 5), "timezone?": identifier }),
  datetimepicker: object({ ...focusing, "initial_date_time?": integer(0, 9_999_999_999) }),
  plain_text_input: object({
    ...dispatching,
    "initial_value?": string(limits.input.maxLength),
    "multiline?": boolean,
    "min_length?": integer(0, limits.input.maxLength),
    "max_length?": integer(1, limits.input.maxLength),
  }),
  rich_text_input: object({
    ...dispatching,
    "initial_value?": richText,
    "min_lines?": integer(1, 100),
    "max_lines?": integer(1, 100),
  }),
  number_input: object({
    ...dispatching,
    is_decimal_allowed: boolean,
    "initial_value?": string(100),
    "min_value?": string(100),
    "max_value?": string(100),
  }),
  email_text_input: object({ ...dispatching, "initial_value?": string(limits.input.maxLength) }),
  url_text_input: object({ ...dispatching, "initial_value?": string(limits.input.maxLength) }),
  file_input: object({ ...named, "filetypes?": list(string(20), 100), "max_files?": integer(1, 10) }),
};

const selects = Object.keys(elements).filter((type) => type.endsWith("_select"));
const choosing = [...selects, "checkboxes", "radio_buttons", "datepicker", "timepicker"];

/** One of these elements. */
function only(types: readonly string[], what: string): Check {
  const allowed = Object.fromEntries(types.map((type) => [type, elements[type] ?? anything]));
  return byType(() => allowed, what);
}

const inActions = ["button", "workflow_button", "overflow", "datetimepicker", "rich_text_input", ...choosing];
export const actionElement = only(inActions, "actions element");
export const accessory = only(["button", "workflow_button", "overflow", "image", ...choosing], "accessory");
export const contextAction = only(["feedback_buttons", "icon_button"], "context action");

const typing = [
  "plain_text_input",
  "rich_text_input",
  "number_input",
  "email_text_input",
  "url_text_input",
  "file_input",
];
export const inputElement = only([...typing, "datetimepicker", ...choosing], "input element");

/** Elements that only modals hold, and those that only modals and Home tabs hold. */
export const modalOnly: ReadonlySet<string> = new Set([
  "file_input",
  "number_input",
  "email_text_input",
  "url_text_input",
]);
export const viewOnly: ReadonlySet<string> = new Set(["rich_text_input"]);
export const messageOnly: ReadonlySet<string> = new Set(["workflow_button"]);
