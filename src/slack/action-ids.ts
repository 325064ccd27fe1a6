/** Names that blocks and listeners share. */
export const ACTIONS = {
  showInContext: "show_in_context",
  moveContext: "move_context_",
  moreQuotes: "more_quotes",
  share: "share_to_channel",
  feedback: "feedback",
  askExample: "ask_example_",
  askAbout: "ask_about_release",
} as const;

export const VIEWS = { ask: "ask", answer: "answer", context: "context" } as const;

export const SHORTCUTS = { findQuote: "find_quote", checkQuote: "check_quote" } as const;

export const COMMAND = "/communique";
