/**
 * A follow-up question said in full by the language model. What it writes is asked like any other question and passes the
 * same checks; where it fails, dawdles or asks for something else, the question is read by our own rules.
 */
import type { Question } from "../answering/answer.ts";
import type { AccountedModel, Errand, ModelLog } from "../model/account.ts";
import type { Template } from "../model/prompt.ts";
import { isFaithful, leans } from "./faithful.ts";

export interface Rewriter {
  /** The question as one that stands alone, or null where it stays as it is. Never throws. */
  rewrite(question: Question, errand: Errand): Promise<string | null>;
}

export interface RewriterParts {
  readonly model: AccountedModel;
  readonly template: Template<(typeof FOLLOW_UP_PLACEHOLDERS)[number]>;
  readonly log: ModelLog;
  /** Milliseconds that a person may be kept waiting for it. */
  readonly patience?: number;
}

export const FOLLOW_UP_PLACEHOLDERS = ["earlier", "question"] as const;

const PATIENCE = 6_000;
/** Of the questions before, the last ones, each cut. */
const MOST_EARLIER = 4;
const LONGEST_QUESTION = 400;
const LONGEST_ANSWER = 600;

export function createRewriter({ model, template, log, patience = PATIENCE }: RewriterParts): Rewriter {
  return {
    async rewrite(question, { workspace, signal }) {
      if (!leans(question) || question.text.length > LONGEST_QUESTION) return null;
      const limits = { workspace, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) };
      try {
        const written = await firstLine(model.write(promptFor(template, question), limits));
        if (sameWords(written, question.text)) return null;
        if (isFaithful(written, question)) return written;
        log.warn({ model: model.name }, "The language model asked something else than the follow-up question");
      } catch (error) {
        if (!signal.aborted) log.warn({ err: error, model: model.name }, "A follow-up question was not said in full");
      }
      return null;
    },
  };
}

function promptFor(template: RewriterParts["template"], { text, earlier }: Question) {
  const before = earlier.slice(-MOST_EARLIER).map((each) => `- ${oneLine(each)}`);
  return template.with({ earlier: before.join("\n"), question: oneLine(text) });
}

async function firstLine(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length > LONGEST_ANSWER) break;
  }
  return text
    .trim()
    .replace(/^["“«]\s*|\s*["”»]$/gu, "")
    .trim();
}

function sameWords(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim().slice(0, LONGEST_QUESTION);
}
