/** Names that blocks and listeners share. */
export const ACTIONS = {
  showInContext: "show_in_context",
  showRowInContext: "show_row_in_context",
  moveContext: "move_context_",
  copyCitation: "copy_citation",
  summarise: "summarise_release",
  moreQuotes: "more_quotes",
  share: "share_to_channel",
  feedback: "feedback",
  askExample: "ask_example_",
  askAbout: "ask_about_release",
  openFind: "open_find",
} as const;

export const VIEWS = {
  ask: "ask",
  find: "find",
  answer: "answer",
  context: "context",
  citation: "citation",
  reason: "reason",
  settings: "settings",
} as const;

export const SHORTCUTS = { findQuote: "find_quote", checkQuote: "check_quote" } as const;

/** The workflow step. */
export const STEP = "answer_from_releases";

export const COMMAND = "/communique";
