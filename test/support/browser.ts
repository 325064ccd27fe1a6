/** A real browser for the tests that need one, where the machine has it. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

const executablePath = places.find((path) => path !== "" && existsSync(path));

/** Whether there is a browser; where there is none, says once what is not tried. */
export function hasBrowser(untried: string): boolean {
  if (executablePath !== undefined) return true;
  console.warn(`${untried} not tried in a browser: no Chromium was found. Install one, or set CHROMIUM_PATH to it.`);
  return false;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: flags.split(" ") });
}
