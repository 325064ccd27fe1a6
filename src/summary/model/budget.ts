/** Port: what a workspace may spend on the model in a day, in tokens. */

export interface Budget {
  /** Whether there is anything left. `day` is YYYY-MM-DD. */
  isLeft(workspace: string, day: string): boolean;
  spend(workspace: string, day: string, tokens: number): void;
}

/** Kept in memory: a restart forgets what was spent. */
export function createMemoryBudget(tokensADay: number): Budget {
  const spent = new Map<string, number>();
  let current = "";
  return {
    isLeft: (workspace, day) => day !== current || (spent.get(workspace) ?? 0) < tokensADay,
    spend(workspace, day, tokens) {
      if (day !== current) spent.clear();
      current = day;
      spent.set(workspace, (spent.get(workspace) ?? 0) + tokens);
    },
  };
}
