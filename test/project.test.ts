/** What the project says of itself, held against what it is. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runScript } from "./support/command.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const versions = z.record(z.string(), z.string());
const { scripts, dependencies, devDependencies, optionalDependencies } = z
  .object({ scripts: versions, dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(read("package.json")));
const commands = Object.entries(scripts)
  .filter(([, line]) => line.startsWith("node "))
  .map(([name, line]) => [name, line.split(" ").at(-1) ?? ""] as const);

describe("package.json", () => {
  it.each(commands)("has for %s a file that is there", (_name, file) => {
    expect(existsSync(root + file)).toBe(true);
  });

  it("names every dependency by one exact version, so that every machine runs the same", () => {
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("brings one and the same Node to each platform", () => {
    expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
  });
});

describe("the lock file", () => {
  const lock = read("package-lock.json");

  it("holds no download address, so that any registry will do", () => {
    expect(lock).not.toContain('"resolved"');
  });

  it.each(Object.keys(optionalDependencies))("knows %s, which npm would otherwise drop without a word", (name) => {
    expect(lock).toContain(`"node_modules/${name}"`);
  });
});

describe("the documents", () => {
  const guides = readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`);
  const others = [
    "README.md",
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    ".env.example",
    "corpus/README.md",
  ];

  it.each([...others, ...guides])("%s speaks of no script and no file that is not there", (name) => {
    const text = read(name);
    const named = Array.from(text.matchAll(/\bnpm run (?:--silent )?([a-z-]+)/g), ([, script = ""]) => script);
    const linked = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g), ([, path = ""]) => path);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    const target = (path: string) => root + posix.join(posix.dirname(name), path);
    expect(linked.filter((path) => !existsSync(target(path)))).toEqual([]);
  });

  it("tell of every command", () => {
    const readme = read("README.md");
    expect(
      commands.map(([name]) => name).filter((name) => !readme.includes(`npm ${name === "start" ? "" : "run "}${name}`)),
    ).toEqual([]);
  });
});

describe("--help", () => {
  it.each(commands)("of %s explains it, with examples", async (name, file) => {
    const { status, stdout, stderr } = await runScript(file, ["--help"]);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name} -- `));
    expect(stdout).toMatch(/\n\nExamples:\n {2}npm run /);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

function read(path: string): string {
  return readFileSync(root + path, "utf8");
}
