/** What the bot does, and what can be typed after its command. */
import { COMMAND } from "../action-ids.ts";
import { helpMessage } from "../blocks/help.ts";
import type { SlackParts } from "../parts.ts";
import type { Asked, Circumstances, Worked } from "../work.ts";
import { answerQuestion } from "./answer.ts";

const QUESTION = { en: "help", fr: "aide" };

export async function tellHelp(parts: SlackParts, asked: Asked, here: Circumstances): Promise<Worked> {
  const worked = await answerQuestion(parts, { ...asked, text: QUESTION[here.language] }, here);
  return { ...worked, message: helpMessage(worked.message, COMMAND, here.language) };
}
