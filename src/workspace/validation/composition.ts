/** Text, options and confirmations: the objects that blocks and elements are composed of. */
import { isObject, asObjects } from "../json.ts";
import { limits } from "./limits.ts";
import { address, boolean, type Check, fault, object, oneOf, string, list } from "./shape.ts";

/** A plain_text object of 1 to `max` characters. */
export function plainText(max: number = limits.text): Check {
  return object({ type: oneOf("plain_text"), text: string(max, 1), "emoji?": boolean });
}

/** A mrkdwn object of 1 to `max` characters. */
export function mrkdwn(max: number = limits.text): Check {
  return object({ type: oneOf("mrkdwn"), text: string(max, 1), "verbatim?": boolean });
}

/** A plain_text or mrkdwn object of 1 to `max` characters. */
export function anyText(max: number = limits.text): Check {
  return (value, at, report) => {
    const check = isObject(value) && value["type"] === "mrkdwn" ? mrkdwn(max) : plainText(max);
    check(value, at, report);
  };
}

export const confirm: Check = object({
  title: plainText(limits.confirm.title),
  text: anyText(limits.confirm.text),
  confirm: plainText(limits.confirm.button),
  deny: plainText(limits.confirm.button),
  "style?": oneOf("primary", "danger"),
});

const optionFields = {
  value: string(limits.option.value, 1),
  "description?": anyText(limits.option.description),
  "url?": address(limits.option.url),
};

export const plainOption: Check = object({ text: plainText(limits.option.text), ...optionFields });
export const option: Check = object({ text: anyText(limits.option.text), ...optionFields });

export const optionGroup: Check = object({
  label: plainText(limits.select.label),
  options: list(plainOption, limits.select.options),
});

/** Refuses two options of one value, and an initial option that is not offered. */
export const consistentOptions: Check = (value, at, report) => {
  if (!isObject(value)) return;
  const groups = asObjects(value["option_groups"]).flatMap((group) => asObjects(group["options"]));
  const values = [...asObjects(value["options"]), ...groups].map((each) => each["value"]);
  if (new Set(values).size !== values.length) {
    fault(report, `${at}/options`, "duplicate_value", "option values must be unique");
  }
  const initial = [value["initial_option"], ...asObjects(value["initial_options"])].filter((each) => isObject(each));
  if (values.length > 0 && initial.some((each) => !values.includes(each["value"]))) {
    fault(report, at, "invalid_initial_option", "initial option must be one of the options");
  }
};
