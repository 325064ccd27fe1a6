/** A summary by the language model, shown sentence by sentence where that can be, each as soon as it is confirmed. */
import type { SummaryWriting } from "../../summary/model/assemble.ts";
import type { Summary, SummaryRequest } from "../../summary/summary.ts";
import type { SummaryLooks } from "../blocks/summary.ts";
import { createRunningText } from "../blocks/written-summary.ts";
import type { SlackParts } from "../parts.ts";
import type { Asked, Circumstances } from "../work.ts";

interface Scene {
  readonly asked: Asked;
  readonly here: Circumstances;
  readonly looks: SummaryLooks;
}

/** The whole summary; where the model is of no use it is made of the releases' own sentences. Throws UsageError as they do. */
export async function writeSummary(
  { summariser }: SlackParts,
  { over }: Pick<SummaryWriting, "over">,
  request: SummaryRequest,
  { asked, here: { signal, write }, looks }: Scene,
): Promise<Summary> {
  const stream = over(summariser).stream(request, { signal, workspace: asked.asker?.team });
  const runningText = createRunningText(looks);
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return value;
    write?.(runningText(value));
  }
}
