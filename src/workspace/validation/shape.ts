/** Small checks that add up to a validator. Each looks at one value and reports what Slack would say is wrong with it. */
import { asArray, isObject, type Json, textAt } from "../json.ts";

export type Surface = "message" | "modal" | "home";

/** One thing wrong: Slack's kind of word for it, a sentence, and a JSON pointer to the place. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
  readonly constraint?: Json;
}

export interface Report {
  readonly surface: Surface;
  readonly faults: Fault[];
}

export type Check = (value: Json | undefined, at: string, report: Report) => void;

/** Notes a fault at a place. */
export function fault(report: Report, at: string, code: string, message: string, constraint?: Json): void {
  report.faults.push({ code, message, pointer: at, ...(constraint !== undefined && { constraint }) });
}

/** Length as Slack counts it: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A string of `min` to `max` code points. */
export function string(max: number, min = 0): Check {
  return (value, at, report) => {
    if (typeof value !== "string") fault(report, at, "invalid_type", "must be a string");
    else if (lengthOf(value) > max) fault(report, at, "too_long", `must be less than ${max + 1} characters`, max);
    else if (lengthOf(value) < min) fault(report, at, "too_short", `must be more than ${min - 1} characters`, min);
  };
}

export const identifier: Check = string(255, 1);

/** An address that starts with http:, https: or mailto:. */
export function address(max: number): Check {
  return (value, at, report) => {
    string(max, 1)(value, at, report);
    if (typeof value === "string" && !/^(https?:\/\/|mailto:|slack:)/u.test(value)) {
      fault(report, at, "invalid_url", "must be a valid URL");
    }
  };
}

export const boolean: Check = (value, at, report) => {
  if (typeof value !== "boolean") fault(report, at, "invalid_type", "must be a boolean");
};

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number): Check {
  return (value, at, report) => {
    if (typeof value !== "number" || !Number.isInteger(value)) {
      fault(report, at, "invalid_type", "must be an integer");
    } else if (value < min || value > max) {
      fault(report, at, "out_of_range", `must be between ${min} and ${max}`, [min, max]);
    }
  };
}

/** One of the words given. */
export function oneOf(...words: readonly string[]): Check {
  return (value, at, report) => {
    if (typeof value !== "string" || !words.includes(value)) {
      fault(report, at, "invalid_value", `must be a valid enum value: ${words.join(", ")}`, [...words]);
    }
  };
}

/** An array of `min` to `max` members, each passing `check`. */
export function list(check: Check, max: number, min = 1): Check {
  return (value, at, report) => {
    if (!Array.isArray(value)) return fault(report, at, "invalid_type", "must be an array");
    if (value.length > max) fault(report, at, "too_many", `no more than ${max} items allowed`, max);
    if (value.length < min) fault(report, at, "too_few", `no less than ${min} items allowed`, min);
    return asArray(value).forEach((each, index) => check(each, `${at}/${index}`, report));
  };
}

/** Fields of an object: a key that ends in "?" may be missing; a key that is not listed is refused. */
export type Fields = Readonly<Record<string, Check>>;

/** An object of these fields, and of a `type` where `typed`; `rule` looks at the whole of it. */
export function object(fields: Fields, rule?: Check): Check {
  const optional = new Map(Object.entries(fields).map(([key, check]) => [key.replace(/\?$/u, ""), check]));
  const required = Object.keys(fields).filter((key) => !key.endsWith("?"));
  return (value, at, report) => {
    if (!isObject(value)) return fault(report, at, "invalid_type", "must be an object");
    for (const key of required) {
      if (value[key] === undefined) fault(report, at, "missing_field", `missing required field: ${key}`, key);
    }
    for (const [key, each] of Object.entries(value)) {
      const check = optional.get(key);
      if (check === undefined) fault(report, at, "unknown_field", `invalid additional property: ${key}`, key);
      else if (each !== undefined) check(each, `${at}/${key}`, report);
    }
    return rule?.(value, at, report);
  };
}

/** An object whose `type` names the check that it has to pass. */
export function byType(checks: () => Readonly<Record<string, Check>>, what: string): Check {
  return (value, at, report) => {
    const type = isObject(value) ? value["type"] : undefined;
    const check = typeof type === "string" ? checks()[type] : undefined;
    if (check === undefined)
      fault(report, `${at}/type`, "unsupported_type", `unsupported ${what} type: ${textAt(value, "type")}`);
    else check(value, at, report);
  };
}

/** Anything at all; for fields whose content is checked elsewhere or by nobody. */
export const anything: Check = () => undefined;
