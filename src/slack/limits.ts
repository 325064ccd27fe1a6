/** Slack's maxima, as data. Lengths are in code points; counting UTF-16 units instead is never too generous. */
export const LIMITS = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** Block text of one message, summed. Slack refuses from about 12,000; beyond this the rest goes behind a button. */
  messageText: 10_000,
  /** Markdown that is shown while it is being written; Slack refuses more than 12,000, blocks at its foot included. */
  streamText: 9_000,
  /** The string beside the blocks; chat.update refuses more. */
  fallbackText: 4_000,
  textObject: 3_000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  optionText: 75,
  optionValue: 150,
  options: 100,
  placeholder: 150,
  buttonText: 75,
  /** Roughly what a button shows of its text. */
  buttonTextShown: 30,
  value: 2_000,
  url: 3_000,
  accessibilityLabel: 75,
  viewTitle: 24,
  privateMetadata: 3_000,
  inputLabel: 2_000,
  inputLength: 3_000,
  suggestedPrompts: 4,
  loadingMessages: 10,
} as const;
