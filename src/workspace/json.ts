/** JSON as it crosses the wire, and the narrowings that its readers need. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether a value is a JSON object, neither array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as an array, or an empty one. */
export function asArray(value: unknown): readonly Json[] {
  const given: readonly Json[] = Array.isArray(value) ? value : [];
  return given;
}

/** The value as an array of objects; members of other kinds are left out. */
export function asObjects(value: unknown): JsonObject[] {
  return asArray(value).filter((each) => isObject(each));
}

/** The value as a string, or `undefined`. */
export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The string at a key, or an empty one. */
export function textAt(value: unknown, key: string): string {
  return asString(asObject(value)[key]) ?? "";
}

/** The strings of an array; members of other kinds are left out. */
export function asStrings(value: unknown): string[] {
  return asArray(value).filter((each) => typeof each === "string");
}

/** Parses JSON; `undefined` for what is none. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
