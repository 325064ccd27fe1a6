/** What the first word after the slash command may be; any other begins a question. */
import { asksForCheck } from "../checking/check-request.ts";
import { COMMAND } from "./action-ids.ts";
import { plainMessage } from "./blocks/plain-message.ts";
import { type Labels, type Language, labelsIn } from "./labels.ts";
import type { NoticeLabel } from "./late-notice.ts";
import type { Work } from "./work.ts";
import { answerQuestion } from "./works/answer.ts";
import { checkWords } from "./works/check.ts";
import { findQuotes, tellLatest } from "./works/find.ts";
import { follow, quiet, unfollow } from "./works/follow.ts";
import { tellHelp } from "./works/help.ts";
import { summariseAsked } from "./works/summarise.ts";

interface Subcommand {
  /** Its names by the language that using each of them tells. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** Settings are no message but a window. */
  readonly work: Work | "settings";
  /** Says that it takes a while, where it may. */
  readonly notice?: NoticeLabel;
}

const SUBCOMMANDS: readonly Subcommand[] = [
  { names: { en: ["ask"], fr: ["demander"] }, work: answerQuestion },
  {
    names: { en: ["quote", "find"], fr: ["citation", "citer", "trouver"] },
    work: withWords(findQuotes(), (labels) => labels.quoteUsage(COMMAND)),
  },
  {
    names: { en: ["check"], fr: ["vérifier", "verifier"] },
    work: withWords(checkWords, (labels) => labels.checkUsage(COMMAND)),
  },
  {
    names: { en: ["summary", "summarise", "summarize"], fr: ["résumé", "resume", "résumer"] },
    work: summariseAsked,
    notice: "summaryTakesTime",
  },
  { names: { en: ["latest", "newest"], fr: ["derniers", "dernier", "dernières"] }, work: tellLatest },
  { names: { en: ["follow", "following"], fr: ["suivre", "suivis"] }, work: follow },
  { names: { en: ["unfollow"], fr: ["oublier"] }, work: unfollow },
  { names: { en: ["quiet"], fr: ["silence"] }, work: quiet },
  { names: { en: ["settings"], fr: ["réglages", "reglages"] }, work: "settings" },
  { names: { en: ["help"], fr: ["aide"] }, work: tellHelp },
];

export interface ReadCommand {
  readonly work: Work | "settings";
  readonly text: string;
  /** Null where only the words themselves tell it. */
  readonly language: Language | null;
  readonly notice?: NoticeLabel | undefined;
}

/** Reads what was typed after the command, in plain words. */
export function readCommand(typed: string): ReadCommand {
  const [, first = "", rest = ""] = /^(\S+)\s*(.*)$/u.exec(typed) ?? [];
  const name = first.toLowerCase().normalize("NFC");
  for (const { names, work, notice } of SUBCOMMANDS) {
    if (names.fr.includes(name)) return { work, text: rest, language: "fr", notice };
    if (names.en.includes(name)) return { work, text: rest, language: null, notice };
  }
  if (typed === "") return { work: tellHelp, text: typed, language: null };
  return { work: asksForCheck(typed) ? checkWords : answerQuestion, text: typed, language: null };
}

/** The same work, with a sentence on how to use it where no words come with it. */
function withWords(work: Work, usage: (labels: Labels) => string): Work {
  return async (parts, asked, here) =>
    asked.text === ""
      ? { message: plainMessage(usage(labelsIn(here.language))), quotes: [], noted: { usage: true } }
      : work(parts, asked, here);
}
