/** The interactive elements of a message or view: finding them, and what choosing in one says to the app. */
import { asArray, asObject, asObjects, asString, isObject, type JsonObject, textAt } from "./json.ts";
import type { Values } from "./interactions.ts";

/** A choice: text typed, the value of an option, several of them, or "positive" and "negative" of feedback buttons. */
export type Choice = string | readonly string[];

export interface Interactive {
  readonly block: JsonObject;
  readonly element: JsonObject;
}

/** Every interactive element of these blocks, in order. */
export function interactiveIn(blocks: readonly JsonObject[]): Interactive[] {
  return blocks.flatMap((block) => {
    if (block["type"] === "rich_text") return [];
    const own = [block["accessory"], block["element"], ...asArray(block["elements"]), ...asArray(block["actions"])];
    const held = own.filter((each) => isObject(each));
    const cards = held.filter((each) => each["type"] === "card");
    const here = held.filter((each) => typeof each["action_id"] === "string").map((element) => ({ block, element }));
    return [...here, ...interactiveIn([...cards, ...asObjects(block["child_blocks"])])];
  });
}

/** The one address of an element: its block_id and action_id. */
export function addressOf({ block, element }: Interactive): string {
  return `${textAt(block, "block_id")}/${textAt(element, "action_id")}`;
}

/** The element that a person means: by address, by action_id, by block_id, or by the words on it. */
function findInteractive(blocks: readonly JsonObject[], name: string): Interactive | undefined {
  const all = interactiveIn(blocks);
  return (
    all.find((each) => addressOf(each) === name) ??
    all.find(({ element }) => element["action_id"] === name) ??
    all.find(({ block, element }) => wordsOn(block, element) === name || block["block_id"] === name)
  );
}

function wordsOn(block: JsonObject, element: JsonObject): string | undefined {
  return asString(asObject(element["text"])["text"]) ?? asString(asObject(block["label"])["text"]);
}

/** The `actions[]` entry for using an element. */
export function actionOf({ block, element }: Interactive, choice: Choice | undefined): JsonObject {
  const base = { type: element["type"], action_id: element["action_id"], block_id: block["block_id"] };
  if (element["type"] === "feedback_buttons") {
    const chosen = asObject(element[choice === "negative" ? "negative_button" : "positive_button"]);
    return { ...base, value: chosen["value"], text: chosen["text"] };
  }
  if (choice !== undefined) return { ...base, ...chosenFields(element, choice) };
  return {
    ...base,
    ...(element["value"] !== undefined && { value: element["value"] }),
    ...(element["text"] !== undefined && { text: element["text"] }),
  };
}

/** Values of all inputs: what was filled in by name, else what each began with. Throws for a name that no input has. */
export function valuesOf(blocks: readonly JsonObject[], filled: Readonly<Record<string, Choice>> = {}): Values {
  const values: Values = {};
  const named = new Map(
    Object.entries(filled).map(([name, choice]) => [expectInteractive(blocks, name).element, choice]),
  );
  for (const { block, element } of interactiveIn(blocks)) {
    if (!holdsValue(textAt(element, "type"))) continue;
    const choice = named.get(element);
    const fields = choice === undefined ? initialFields(element) : chosenFields(element, choice);
    const blockId = textAt(block, "block_id");
    values[blockId] = { ...values[blockId], [textAt(element, "action_id")]: { type: element["type"], ...fields } };
  }
  return values;
}

/** The element of this name; throws a sentence that lists what there is. */
export function expectInteractive(blocks: readonly JsonObject[], name: string): Interactive {
  const found = findInteractive(blocks, name);
  if (found !== undefined) return found;
  const names = interactiveIn(blocks).map(
    ({ block, element }) => wordsOn(block, element) ?? textAt(element, "action_id"),
  );
  throw new Error(`Nothing here is called "${name}"; there is ${names.join(", ") || "nothing to press or fill in"}.`);
}

/** Whether an element keeps a value in a view's state (buttons and menus do not). */
function holdsValue(type: string): boolean {
  return !/^(button|workflow_button|feedback_buttons|icon_button|overflow)$/u.test(type);
}

function chosenFields(element: JsonObject, choice: Choice): JsonObject {
  const type = textAt(element, "type");
  const one = typeof choice === "string" ? choice : (choice[0] ?? "");
  const many = typeof choice === "string" ? [choice] : [...choice];
  const kind = /^(?:multi_)?(users|conversations|channels)_select$/u.exec(type)?.[1];
  if (kind !== undefined)
    return type.startsWith("multi_") ? { [`selected_${kind}`]: many } : { [`selected_${kind.slice(0, -1)}`]: one };
  if (type === "checkboxes" || /^multi_.*_select$/u.test(type))
    return { selected_options: many.map((each) => optionOf(element, each)) };
  if (/^(.*_select|radio_buttons|overflow)$/u.test(type))
    return { selected_option: one === "" ? null : optionOf(element, one) };
  if (type === "datepicker") return { selected_date: one || null };
  if (type === "timepicker") return { selected_time: one || null };
  if (type === "datetimepicker") return { selected_date_time: Number(one) };
  return { value: one === "" ? null : one };
}

function initialFields(element: JsonObject): JsonObject {
  const type = textAt(element, "type");
  const several = asArray(
    element["initial_options"] ??
      element["initial_users"] ??
      element["initial_channels"] ??
      element["initial_conversations"],
  );
  if (type === "checkboxes" || /^multi_static|^multi_external/u.test(type)) return { selected_options: several };
  if (/^(static_select|external_select|radio_buttons)$/u.test(type))
    return { selected_option: element["initial_option"] ?? null };
  if (type === "datetimepicker") return { selected_date_time: element["initial_date_time"] ?? null };
  if (type.startsWith("multi_")) return { [`selected_${type.slice(6, -7)}`]: several };
  const initial =
    element["initial_value"] ??
    element["initial_date"] ??
    element["initial_time"] ??
    element["initial_user"] ??
    element["initial_channel"] ??
    element["initial_conversation"];
  return chosenFields(element, typeof initial === "string" ? initial : "");
}

function optionOf(element: JsonObject, value: string): JsonObject {
  const groups = asObjects(element["option_groups"]).flatMap((group) => asObjects(group["options"]));
  const options = [...asObjects(element["options"]), ...groups];
  const found = options.find((each) => each["value"] === value || asObject(each["text"])["text"] === value);
  if (found !== undefined || textAt(element, "type").includes("external"))
    return found ?? { text: { type: "plain_text", text: value }, value };
  throw new Error(`"${value}" is not among the options ${options.map((each) => textAt(each, "value")).join(", ")}.`);
}
