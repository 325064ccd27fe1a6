/** The shape of the house, read from the sources: who may import whom, and who may touch the outside world. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** A part may import the rows below its own, and its own folder. */
const ROWS = [
  ["commands"],
  ["app.ts"],
  ["slack", "workspace", "terminal", "web", "ingest", "evaluation", "training"],
  ["config.ts", "state"],
  ["answering", "checking", "summary", "rewriting", "wording.ts"],
  ["retrieval", "citation", "model"],
  ["corpus"],
  ["language"],
  ["errors.ts", "clock.ts", "setting-kinds.ts"],
];
/** These stand on one another in one row: checks and summaries are made of quotes, and words go with each. */
const NEIGHBOURS_MAY_IMPORT = new Set(["answering", "checking", "summary", "rewriting", "wording.ts"]);

const root = fileURLToPath(new URL("../src/", import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /(?<!\.d)\.ts$/.test(path))
  .map((path) => ({ path, code: readFileSync(join(root, path), "utf8") }));

const targets = new Map(sources.map((source) => [source.path, targetsOf(source)]));

const outside = sources.filter(({ path }) => !path.startsWith("commands/") && path !== "app.ts");

describe("imports", () => {
  it("start from parts that have a place in the order", () => {
    expect(sources.map(({ path }) => partOf(path)).filter((part) => rowOf(part) < 0)).toEqual([]);
  });

  it("go one way: from the edge to the middle", () => {
    expect(sources.flatMap(upwardImports)).toEqual([]);
  });

  it("never lead back to where they started", () => {
    expect(sources.map(({ path }) => path).filter(importsItself)).toEqual([]);
  });

  it("bring no package into answering", () => {
    const packages = sources
      .filter(({ path }) => path.startsWith("answering/"))
      .flatMap(({ path, code }) =>
        importsOf(code)
          .filter((name) => !name.startsWith("."))
          .map((name) => `${path} imports ${name}`),
      );
    expect(packages).toEqual([]);
  });
});

describe("the outside world", () => {
  it("is read through `process` only by the commands and the composition root", () => {
    expect(filesWith(outside, /\bprocess(?:\.\w|\[)|["'](?:node:)?process["']/)).toEqual([]);
  });

  it("is written to standard output by nobody else", () => {
    expect(filesWith(outside, /\bconsole\.\w/)).toEqual([]);
  });

  const middle = outside.filter(({ path }) => /^(?:answering|checking|retrieval|corpus|language)\//.test(path));

  it("gives the answering side no clock and no chance", () => {
    expect(filesWith(middle, /\bDate\.now\b|\bnew Date\b(?!\([^)])|\bMath\.random\b|\bperformance\./)).toEqual([]);
  });

  it("hands the time to the straight lines alone, by parameter", () => {
    const straightLines = new Set(["answering/answerer.ts", "checking/checker.ts"]);
    const others = middle.filter(({ path }) => !straightLines.has(path));
    expect(filesWith(others, /\bsystemClock\b/)).toEqual([]);
  });
});

describe("files", () => {
  it("have at most 300 lines, reviewed word lists apart", () => {
    const long = sources
      .filter(({ path }) => !path.startsWith("language/vocabulary/"))
      .filter(({ code }) => code.trimEnd().split("\n").length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("are named in kebab case for what they hold", () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|index)\.ts$|(?:manager|service|impl)\.ts$/;
    const badlyNamed = sources.filter(({ path }) => !/^[a-z0-9./-]+$/.test(path) || vague.test(path));
    expect(badlyNamed.map(({ path }) => path)).toEqual([]);
  });
});

/** Types count too: who reads two files that name each other has to read both at once. */
function importsItself(path: string): boolean {
  const seen = new Set<string>();
  const open = [...(targets.get(path) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === path) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(targets.get(next) ?? []));
  }
  return false;
}

function targetsOf({ path, code }: { path: string; code: string }): string[] {
  return importsOf(code)
    .filter((name) => name.startsWith("."))
    .map((name) => normalize(join(dirname(path), name)).replaceAll("\\", "/"));
}

function upwardImports({ path, code }: { path: string; code: string }): string[] {
  return targetsOf({ path, code })
    .filter((target) => !mayImport(partOf(path), partOf(target)))
    .map((target) => `${path} imports ${target}`);
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const neighbours = NEIGHBOURS_MAY_IMPORT.has(from) && NEIGHBOURS_MAY_IMPORT.has(to);
  return neighbours || rowOf(from) < rowOf(to);
}

function rowOf(part: string): number {
  return ROWS.findIndex((row) => row.includes(part));
}

/** The folder directly under src/, or the file itself where it lies there. */
function partOf(path: string): string {
  return path.split("/", 1)[0] ?? path;
}

function importsOf(code: string): string[] {
  return Array.from(code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g), ([, name = ""]) => name);
}

function filesWith(files: typeof sources, pattern: RegExp): string[] {
  return files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}
