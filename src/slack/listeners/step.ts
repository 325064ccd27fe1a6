/** The workflow step "Answer from the releases": a question in; an answer, its first quote, where it stands, or that there is none. */
import type { App } from "@slack/bolt";
import type { Answer } from "../../answering/answer.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { inMarks } from "../../language/written-list.ts";
import { citationWords } from "../blocks/citation.ts";
import { labelsIn } from "../labels.ts";
import { plainWords } from "../mrkdwn.ts";
import type { SlackParts } from "../parts.ts";
import { verified } from "../../answering/quotes.ts";

/** Ends in outputs, or in a sentence that the workflow shows to whoever runs it. */
export function onStep(parts: SlackParts): Parameters<App["function"]>[1] {
  return async ({ inputs, context, complete, fail }) => {
    if (!(await isNew(parts, context.functionExecutionId))) return;
    const given: unknown = inputs["question"];
    const text = plainWords(typeof given === "string" ? given : "", context.botUserId ?? "");
    try {
      const answer = parts.answerer.answer({ text, earlier: [] });
      await complete({ outputs: stepOutputs(answer, parts.keys.addressOf) });
      parts.log.info({ status: answer.status, from: "workflow", milliseconds: answer.milliseconds }, "Answered");
    } catch (error) {
      parts.log.error({ err: error }, "A workflow step was not answered");
      await fail({ error: labelsIn(detectLanguage(text)).apology });
    }
  };
}

/** A step that is delivered again was completed already; where that cannot be read, Slack refuses the second completion. */
async function isNew({ deliveries, log }: SlackParts, execution: string | undefined): Promise<boolean> {
  try {
    return execution === undefined || (await deliveries.claim(`step:${execution}`));
  } catch (error) {
    log.error({ err: error }, "It could not be read whether a workflow step was answered already");
    return true;
  }
}

/** The outputs that the manifest names; texts are empty where there is nothing to say. */
function stepOutputs(answer: Answer, addressOf: SlackParts["keys"]["addressOf"]) {
  const [quote] = answer.status === "answered" ? verified(answer.quotes) : [];
  if (!quote) return { found: false, answer: answer.message, quote: "", source: "", link: "" };
  const source = citationWords(quote, answer.language);
  return {
    found: true,
    answer: `${inMarks(quote.text, answer.language)} (${source})`,
    quote: quote.text,
    source,
    link: addressOf(quote.release, quote) ?? "",
  };
}
