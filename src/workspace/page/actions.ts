/** What the window's buttons and fields do: each becomes an act of the person who is at the page. */
import { type Choice } from "../interactive.ts";
import { asObject, asString, asStrings, type JsonObject, textAt } from "../json.ts";
import { createPerson, messageOf, type Person } from "../person.ts";
import type { Platform } from "../platform.ts";
import type { Message, View } from "../state.ts";
import { findView } from "../views.ts";

/** What the page is told: where to go next, or a sentence to show. */
export interface Outcome {
  readonly thread?: string;
  readonly notice?: string;
}

/** Does what a request of the page asks for. Errors become sentences. */
export async function act(platform: Platform, request: JsonObject): Promise<Outcome> {
  const user = platform.state.users.get(textAt(request, "user"));
  const deed = deeds[textAt(request, "do")];
  if (user === undefined || deed === undefined)
    return { notice: "The page and the workspace do not fit together; load the page again." };
  try {
    return await deed({ platform, person: createPerson(platform, user), request });
  } catch (error) {
    return { notice: error instanceof Error ? error.message : String(error) };
  }
}

interface Asked {
  readonly platform: Platform;
  readonly person: Person;
  readonly request: JsonObject;
}

const deeds: Readonly<Record<string, (asked: Asked) => Promise<Outcome>>> = {
  say: async ({ platform, person, request }) => {
    const typed = textAt(request, "text").trim();
    const channel = textAt(request, "channel");
    if (typed === "") return {};
    const root = messageOf(platform, channel, textAt(request, "thread"));
    if (typed.startsWith("/")) return root === undefined ? command(person, typed, channel) : noCommandHere(typed);
    const message = await person.say(root ?? channel, typed);
    const asksInChannel = root === undefined && channel !== person.direct.id;
    return asksInChannel && message.text.includes(platform.state.app.botUserId) ? { thread: message.ts } : {};
  },
  press: async ({ platform, person, request }) => {
    const choice = choiceOf(request["choice"]);
    const { message, view } = target(platform, request);
    if (message !== undefined) await person.press(message, textAt(request, "name"), choice);
    else if (view !== undefined) await person.pressIn(view, textAt(request, "name"), choice, filledOf(request));
    return {};
  },
  submit: async ({ person, request }) => {
    const result = await person.submit(filledOf(request));
    return result.outcome === "failed" ? { notice: `The app did not take this form (${result.reason}).` } : {};
  },
  close: async ({ person }) => {
    await person.close();
    return {};
  },
  shortcut: async ({ platform, person, request }) => {
    await person.shortcut(textAt(request, "name"), target(platform, request).message);
    return {};
  },
  stop: async ({ platform, person, request }) => {
    const { message } = target(platform, request);
    if (message !== undefined) await person.stop(message);
    return {};
  },
};

function noCommandHere(typed: string): Outcome {
  return {
    notice: `${typed.split(/\s/u)[0]} does not work in threads, here as in Slack; ask without it, or in the channel.`,
  };
}

async function command(person: Person, typed: string, channel: string): Promise<Outcome> {
  await person.command(typed, channel);
  return {};
}

function target(platform: Platform, request: JsonObject): { message: Message | undefined; view: View | undefined } {
  return {
    message: messageOf(platform, textAt(request, "channel"), textAt(request, "ts")),
    view: findView(platform.state, { id: textAt(request, "view") }),
  };
}

function choiceOf(value: unknown): Choice | undefined {
  return Array.isArray(value) ? asStrings(value) : asString(value);
}

function filledOf(request: JsonObject): Record<string, Choice> {
  const filled = Object.entries(asObject(request["filled"])).map(
    ([name, value]) => [name, choiceOf(value) ?? ""] as const,
  );
  return Object.fromEntries(filled);
}
