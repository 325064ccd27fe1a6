/** `npm run forget`: deletes what is stored about a person. */
import { UsageError } from "../errors.ts";
import { forgetPerson, type ForgottenPerson } from "../state/forget.ts";
import { createCommand, print, run } from "./command-line.ts";
import { withState } from "./state-file.ts";

interface ForgetOptions {
  readonly team?: string;
  readonly json?: boolean;
}

const command = createCommand("forget", "Deletes what is stored about a person, and says what that was.", [
  "U0123456789",
  "U0123456789 --team T0123456789",
])
  .argument("<user>", "the person's Slack user id")
  .option("--team <id>", "only in this workspace (default: in all)")
  .option("--json", "write the counts as one JSON object")
  .action(forget);

await run(command);

async function forget(user: string, { team: only, json }: ForgetOptions): Promise<void> {
  const team = only ?? null;
  if (!/^[UW][A-Z0-9]+$/u.test(user)) throw noId("user", user, 'In Slack, the profile\'s menu has "Copy member ID"');
  if (team !== null && !/^[TE][A-Z0-9]+$/u.test(team))
    throw noId("team", team, "In the browser, Slack's address has it after /client/");
  const forgotten = await withState((store) => forgetPerson(store, user, team));
  print(json ? JSON.stringify({ user, team, ...forgotten }) : sentence(user, team, forgotten));
}

function noId(kind: "user" | "team", given: string, whereToFind: string): UsageError {
  const example = { user: "U0123456789", team: "T0123456789" }[kind];
  return new UsageError(
    `Expected a Slack ${kind} id such as ${example}, got ${JSON.stringify(given)}. ${whereToFind}.`,
  );
}

function sentence(user: string, team: string | null, forgotten: ForgottenPerson): string {
  const parts = [
    count(forgotten.questions, "question of a thread", "questions of threads"),
    count(forgotten.gaps, "unanswered question", "unanswered questions"),
    count(forgotten.feedback, "verdict on an answer", "verdicts on answers"),
    count(forgotten.installations, "mention as who installed the app", "mentions as who installed the app"),
  ].filter((part) => part !== "");
  const where = team === null ? "" : ` in ${team}`;
  return parts.length === 0
    ? `Nothing is stored about ${user}${where}.`
    : `Deleted what was stored about ${user}${where}: ${parts.join(", ")}.`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}
