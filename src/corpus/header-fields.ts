/** What the fields of a release's header may hold, and how a wrong one is told. */

/** What a field may hold, and how to say so when it holds something else. */
export interface Field {
  readonly expected: string;
  readonly holds: (value: string) => boolean;
}

export type Header = Readonly<Record<string, unknown>>;

/** Throws an error that names the file and what is wrong in it. */
export type Refuse = (problem: string) => never;

export const SOME_TEXT: Field = {
  expected: "text on one line",
  holds: (value) => /^\S(.*\S)?$/u.test(value),
};
export const DATE: Field = { expected: "a day of the calendar as YYYY-MM-DD", holds: isCalendarDay };
export const ADDRESS: Field = { expected: "a web address", holds: isWebAddress };
export const DIGEST: Field = {
  expected: "sha256: and 64 hexadecimal digits",
  holds: (value) => /^sha256:[0-9a-f]{64}$/u.test(value),
};
export const MOMENT: Field = {
  expected: "a day as YYYY-MM-DD (it begins at 00:00 UTC) or a time with its zone such as 2031-03-05T09:30:00+01:00",
  holds: isMoment,
};

/** The value of a field, or null where the header does not have it. */
export function readField(header: Header, field: string, shape: Field, refuse: Refuse): string | null {
  const value = header[field] ?? null;
  if (value === null) return null;
  if (typeof value === "string" && shape.holds(value)) return value;
  return refuse(`expected \`${field}\` to be ${shape.expected}, got ${shown(value)}`);
}

export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Whether a string is an existing day, YYYY-MM-DD. */
export function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Whether a string is an address a browser would open. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/u.test(value) && URL.canParse(value);
}

/** Whether a string is a day, or a time of an existing day with its zone. */
function isMoment(value: string): boolean {
  const [, day = ""] =
    /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.exec(value) ?? [];
  return isCalendarDay(day) && !Number.isNaN(Date.parse(value));
}
