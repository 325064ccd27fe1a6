/** What can be typed after the slash command. */
import type { KnownBlock } from "@slack/types";
import type { Message } from "./elements.ts";
import { type Language, labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { section } from "./elements.ts";

/** An answer that greets and explains, with the list of commands under its first words. */
export function helpMessage(answer: Message, command: string, language: Language): Message {
  const [first, ...rest] = answer.blocks;
  const list = commandList(command, language);
  const { commandsTitle, commands } = labelsIn(language);
  const lines = commands(command).map(([typed, what]) => `${typed}: ${what}`);
  return {
    text: [answer.text, commandsTitle, ...lines].join("\n"),
    blocks: [...(first ? [first] : []), list, ...rest],
  };
}

/** The commands, one a line. */
function commandList(command: string, language: Language): KnownBlock {
  const { commandsTitle, commands } = labelsIn(language);
  const lines = commands(command).map(([typed, what]) => `\`${typed}\` ${escapeMrkdwn(what)}`);
  return section([`*${commandsTitle}*`, ...lines].join("\n"));
}
