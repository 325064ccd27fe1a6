#!/usr/bin/env node
// Runs a command of the project from any folder: `bin/communique.mjs ask "…"`, as `npm run ask -- "…"` does from its own.
// Plain JavaScript, so that a Node too old for the sources can start it and hand over to the one the project brings.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const commands = new Map(
  Object.entries(scripts).flatMap(([name, line]) => {
    const script = /^node .*?(src\/commands\/\S+)$/.exec(line)?.[1];
    return script ? [[name, script]] : [];
  }),
);

const [name = "", ...args] = process.argv.slice(2);
const script = commands.get(name) ?? fail(`Expected one of ${[...commands.keys()].join(", ")}; got "${name}".`);
const cache = new URL("../src/commands/compile-cache.ts", import.meta.url).href;
const child = spawn(findNode(), ["--import", cache, root + script, ...args], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (status) => process.exit(status ?? 1));

/** This Node where it is new enough, otherwise the one that `npm ci` installed for this platform. */
function findNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 24 || (major === 24 && minor >= 15)) return process.execPath;
  const windows = process.platform === "win32";
  try {
    const path = `node-${windows ? "win" : process.platform}-${process.arch}/bin/node${windows ? ".exe" : ""}`;
    return createRequire(import.meta.url).resolve(path);
  } catch {
    return fail(
      `Expected Node 24.15 or newer, got ${process.versions.node}. Run \`npm ci\` first, or install Node 24.`,
    );
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
