/** "Is this quote real?": pasted words held against the releases. */
import { checkMessage } from "../blocks/check.ts";
import type { SlackParts } from "../parts.ts";
import type { Asked, Circumstances, Worked } from "../work.ts";

/** Says the verdict in the language that the channel or the asker chose, else in that of what stands around the quotations. */
export async function checkWords(
  { checker, keys }: SlackParts,
  { text, language }: Asked,
  { own }: Pick<Circumstances, "own">,
): Promise<Worked> {
  const checked = checker.check(text);
  return {
    message: checkMessage(checked, keys, own ?? language ?? checked.language),
    quotes: checked.quotations.flatMap(({ matches }) => matches),
    noted: { verdict: checked.verdict, milliseconds: checked.milliseconds },
  };
}
