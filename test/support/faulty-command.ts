/** A command that fails in the way it is told to, to see what becomes of it. */
import { createCommand, print, run } from "../../src/commands/command-line.ts";
import { CorpusError, UsageError } from "../../src/errors.ts";

const faults: Readonly<Record<string, () => void>> = {
  usage: () => {
    throw new UsageError("Expected this, got that. Do so.");
  },
  corpus: () => {
    throw new CorpusError("x.md: expected a header, found none. Add one.");
  },
  bug: () => {
    throw new TypeError("Cannot read\nproperties of undefined.");
  },
  flood: () => {
    for (let line = 0; line < 100_000; line += 1) print(`line ${line}`);
  },
};

const command = createCommand("fail", "Fails.", ["usage"])
  .argument("<fault>", "how")
  .action((fault: string) => faults[fault]?.());

await run(command);
