/** The browser's own controls for menus, pickers and inputs. Each is named by its element's address. */
import { createElement as h, type ReactElement, type ReactNode } from "react";
import { addressOf, type Interactive } from "../interactive.ts";
import { asObject, asObjects, asString, asStrings, type JsonObject, textAt } from "../json.ts";
import type { State } from "../state.ts";

interface Offer {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** The control for one element; pressing it at once when it stands outside an input block. */
export function control(state: State, { block, element }: Interactive): ReactElement {
  const type = textAt(element, "type");
  const name = addressOf({ block, element });
  const acts = block["type"] !== "input" || block["dispatch_action"] === true;
  const shared = { name, "data-acts": acts ? "yes" : undefined, "aria-label": labelOf(block, element) };
  if (type === "checkboxes" || type === "radio_buttons") return choices(state, element, shared);
  if (/_select$|^overflow$/u.test(type)) return menu(state, element, shared);
  if (type === "plain_text_input" && element["multiline"] === true) {
    return h("textarea", { ...shared, rows: 4, ...typing(element), defaultValue: asString(element["initial_value"]) });
  }
  const initial = element["initial_value"] ?? element["initial_date"] ?? element["initial_time"];
  return h("input", {
    ...shared,
    type: inputTypes[type] ?? "text",
    ...typing(element),
    defaultValue: asString(initial),
  });
}

const inputTypes: Readonly<Record<string, string>> = {
  datepicker: "date",
  timepicker: "time",
  number_input: "number",
  email_text_input: "email",
  url_text_input: "url",
};

function typing(element: JsonObject): Record<string, unknown> {
  return {
    placeholder: textAt(element["placeholder"], "text") || undefined,
    autoFocus: element["focus_on_load"] === true || undefined,
  };
}

function labelOf(block: JsonObject, element: JsonObject): string {
  const label =
    textAt(block["label"], "text") || textAt(element["placeholder"], "text") || textAt(block["text"], "text");
  return label || (element["type"] === "overflow" ? "More options" : textAt(element, "action_id"));
}

function menu(state: State, element: JsonObject, shared: JsonAttributes): ReactElement {
  const type = textAt(element, "type");
  const isMultiple = type.startsWith("multi_");
  const chosen = initialValues(element);
  const placeholder = type === "overflow" ? "⋯" : textAt(element["placeholder"], "text") || "Choose an option";
  const options = offers(state, element).map(({ value, label }) => h("option", { key: value, value }, label));
  const empty = isMultiple ? null : h("option", { value: "" }, placeholder);
  const defaultValue = isMultiple ? chosen : (chosen[0] ?? "");
  return h("select", { ...shared, className: `menu ${type}`, multiple: isMultiple, defaultValue }, empty, options);
}

type JsonAttributes = Readonly<Record<string, string | undefined>>;

function choices(state: State, element: JsonObject, shared: JsonAttributes): ReactElement {
  const type = element["type"] === "checkboxes" ? "checkbox" : "radio";
  const chosen = initialValues(element);
  const rows = offers(state, element).map(({ value, label, description }): ReactNode => {
    const box = h("input", { ...shared, "aria-label": undefined, type, value, defaultChecked: chosen.includes(value) });
    const more = description === "" ? null : h("small", null, description);
    return h("label", { key: value, className: "choice" }, box, h("span", null, label, more));
  });
  return h("fieldset", { className: "choices", "aria-label": shared["aria-label"] }, rows);
}

function initialValues(element: JsonObject): string[] {
  const options = [asObject(element["initial_option"]), ...asObjects(element["initial_options"])].map((each) =>
    textAt(each, "value"),
  );
  const ones = ["user", "channel", "conversation"].map((kind) => textAt(element, `initial_${kind}`));
  const lists = ["users", "channels", "conversations"].flatMap((kind) => asStrings(element[`initial_${kind}`]));
  return [...options, ...ones, ...lists].filter((each) => each !== "");
}

function named(each: { readonly id: string; readonly name: string }, sign: string): Offer {
  return { value: each.id, label: sign + each.name, description: "" };
}

function offers(state: State, element: JsonObject): Offer[] {
  const type = textAt(element, "type");
  const channels = [...state.conversations.values()].filter((each) => each.kind !== "im");
  if (type.endsWith("users_select")) return [...state.users.values()].map((user) => named(user, "@"));
  if (/(channels|conversations)_select$/u.test(type)) return channels.map((channel) => named(channel, "#"));
  const grouped = asObjects(element["option_groups"]).flatMap((group) => asObjects(group["options"]));
  return [...asObjects(element["options"]), ...grouped].map((option) => ({
    value: textAt(option, "value"),
    label: textAt(option["text"], "text"),
    description: textAt(option["description"], "text"),
  }));
}
