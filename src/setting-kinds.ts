/** The kinds of values that settings have, each with what to say where something else came. */
import { z } from "zod";

/** Below this, a secret may be found by trying. */
const SHORTEST_SECRET = 16;

/** Long enough that it cannot be found by trying. */
export function secret() {
  return z.string().min(SHORTEST_SECRET, { error: `expected at least ${SHORTEST_SECRET} characters, got fewer` });
}

/** A secret is never repeated: only that it is not of the expected kind is said. */
export function token(pattern: RegExp, expected: string) {
  return z.string().regex(pattern, { error: () => `expected ${expected}, got something else` });
}

/** An address on the web. */
export function webAddress() {
  return z.url({
    protocol: /^https?$/,
    error: ({ input }) => `expected an address with http:// or https://, got ${show(input)}`,
  });
}

/** An address on the web, with a closing slash. */
export function address() {
  return webAddress().transform((url) => (url.endsWith("/") ? url : `${url}/`));
}

export function onOrOff() {
  return z.enum(["on", "off"], { error: ({ input }) => `expected on or off, got ${show(input)}` });
}

/** Figures that match the pattern; `which` says of what, and from where to where. */
export function wholeNumber(pattern: RegExp, which: string) {
  return z
    .string()
    .regex(pattern, { error: ({ input }) => `expected a whole number ${which}, got ${show(input)}` })
    .transform(Number);
}

export function port() {
  return z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
      error: ({ input }) => `expected a whole number from 0 to 65535, got ${show(input)}`,
    })
    .transform(Number);
}

export function show(value: unknown): string {
  return JSON.stringify(value);
}
