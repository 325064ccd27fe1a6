/**
 * One line for whoever waits where Slack shows no status: it comes only where the answer is not there soon. What answers a
 * command cannot be replaced later, as Slack does not link the two; so the answer follows the line.
 */
import { type Labels, type Language, labelsIn } from "./labels.ts";

/** Calls `act` after so many milliseconds; gives what takes that back. */
export type Later = (milliseconds: number, act: () => void) => () => void;

export const later: Later = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** What the line says. */
export type NoticeLabel = Extract<keyof Labels, "summaryTakesTime" | "searchTakesTime">;

interface LateNotice {
  begin(language: Language): void;
  /** From here on nothing is shown; settles once what was on its way has arrived. */
  end(): Promise<void>;
}

/** Milliseconds after which silence is taken for failure. */
const SOON = 1_500;

/** `show` never rejects. */
export function createLateNotice(after: Later, label: NoticeLabel, show: (line: string) => Promise<void>): LateNotice {
  let takeBack: (() => void) | null = null;
  let shown: Promise<void> | null = null;
  return {
    begin(language) {
      takeBack = after(SOON, () => {
        shown ??= show(labelsIn(language)[label]);
      });
    },
    async end() {
      takeBack?.();
      await (shown ??= Promise.resolve());
    },
  };
}
