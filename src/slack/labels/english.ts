/** The English labels; their shape is what every other language must have. */
import { plural } from "./plural.ts";

export const english = {
  showInContext: "Show in context",
  moreQuotes: "More quotes",
  share: "Share to channel",
  paragraph: (number: number) => `paragraph ${number}`,
  undated: "undated",
  eventOf: (date: string) => `tells of ${date}`,
  alsoIn: "also in",
  andMore: (count: number) => `and ${count} more`,
  goesOn: "The quotation goes on; “Show in context” has the rest.",
  searched: (releases: number, from: string | null, to: string | null) =>
    `Searched ${plural(releases, "release")}${from && to ? `, ${from === to ? from : `${from} to ${to}`}` : ""}.`,
  compared: "Compared letter by letter with the releases by an automated service.",
  checkQuote: "Check a quote",
  wordForWord: "Quoted word for word by an automated service.",
  tryAsking: "You could ask:",
  helpful: "Helpful",
  notHelpful: "Not helpful",
  helpfulRead: "This answer was helpful",
  notHelpfulRead: "This answer was not helpful",
  thanks: "Thank you. That is noted and helps to find where answers fall short.",
  /** What stands before an explanation, and before a space. */
  colon: ":",
  asked: (user: string) => `<@${user}> asked`,
  sharedBy: (user: string) => `<@${user}> shared from the releases`,
  shared: "Shared to the channel.",
  statusSearching: "is searching the releases…",
  loading: (releases: number) => [
    `Searching ${plural(releases, "release")}…`,
    "Comparing each quote with its release…",
  ],
  apology: "Sorry, something went wrong on our side and this was not answered. Please try once more in a minute.",
  gone: "The release behind this has changed since. Please ask again, and the answer will quote it as it stands now.",
  inContext: "In context",
  openRelease: "Open the release",
  earlier: "Earlier",
  later: "Later",
  close: "Close",
  findQuote: "Find a quote",
  yourQuestion: "Your question",
  questionHint: "Whole questions and single names both work.",
  ask: "Ask",
  answer: "Answer",
  saidBy: (name: string) => `What did ${name} say?`,
  announcedIn: (month: string) => `What was announced in ${month}?`,
  aboutRelease: (title: string) => `What does “${title}” say?`,
  askAbout: "Ask about this",
  homeTitle: "Ask what has been announced",
  homeIntro:
    "Every answer is a quotation, cut word for word out of a press release, with its source. When the releases do not hold an answer, you are told so.",
  homeHolds: (releases: number, publishers: number, from: string | null, to: string | null) =>
    `${plural(releases, "release")} from ${plural(publishers, "publisher")}${from && to ? `, dated ${from} to ${to}` : ""}.`,
  homeSince: (day: string, time: string) => `As read on ${day}, ${time} UTC.`,
  homeExamples: "Questions that have an answer",
  homeRecent: "Recent releases",
  homeWays: (command: string) =>
    `Ways to ask: mention me in a channel, write to me in Messages, or type \`${command}\` and a question for an answer only you see.`,
  prompts: "Questions that have an answer",
  copyCitation: "Copy citation",
  copyCitationHint: "Click into a text, select all of it, and copy.",
  longWords: "These words are too long to stand in a citation; copy them from “Show in context”.",
  styleNames: {
    plain: "Plain",
    markdown: "Markdown",
    chicago: "Chicago",
    harvard: "Harvard",
    bibtex: "BibTeX",
    own: "House style",
  },
  summarise: "Summarise",
  summariseRead: "Summarise this release",
  summaryTitle: "Summary",
  summaryOf: (what: string) => `Summary: ${what}`,
  summaryUsage: (command: string) =>
    `Name what to summarise: a subject, a release’s title, two titles with “vs” between them, or nothing but a time. For example \`${command} summary small boats from 2022\`.`,
  thisThread: "the answers of this thread",
  summaryUnderWay: "The summary is being written. It will stand here.",
  noSuchSummary:
    "That cannot be summarised: name the first date before the last, for example “from 2022 to 2023”, or a release that is there.",
  leftOut: (count: number) =>
    count === 1
      ? "One sentence that could not be confirmed was left out."
      : `${count} sentences that could not be confirmed were left out.`,
  extracted: "Every sentence is taken word for word from a release by an automated service.",
  onlyIn: (title: string) => `Only in “${title}”`,
  date: "Date",
  wordForWordHead: "Word for word",
  source: "Source",
  rowInContext: "Show one of these in context",
  shownAlready: "The further quotes are already shown below.",
  findWords: "Words, as you remember them",
  findWordsHint:
    "A few words are enough, and their order does not matter. Leave empty to list all that the filters allow.",
  speaker: "Speaker",
  publisher: "Publisher",
  anyone: "Anyone",
  anyPublisher: "Any publisher",
  fromDay: "From",
  toDay: "To",
  find: "Find",
  daysTurned: "The last day is before the first one. Swap them.",
  nothingToFind: "Enter some words, or choose a speaker, a publisher or a day.",
  found: (words: string) => (words ? `Nearest to “${words}”:` : "Quotes that the filters allow:"),
  notFound: (words: string) =>
    words
      ? `No sentence of the releases comes near “${words}”. Try fewer words, or other ones that you are sure of.`
      : "The releases hold nothing that all these filters allow. Take one of them away.",
  quoteUsage: (command: string) => `Add the words that you remember, for example \`${command} quote new lighthouses\`.`,
  checkUsage: (command: string) => `Add the quotation to check, for example \`${command} check “We will dredge …”\`.`,
  latest: "The newest releases:",
  latestOn: (subject: string) => `Newest first, on “${subject}”:`,
  nothingOn: (subject: string) => `The releases hold nothing on “${subject}”.`,
  noReleases: "There are no releases yet.",
  commandsTitle: "What can be typed:",
  commands: (command: string): readonly (readonly [string, string])[] => [
    [`${command} QUESTION`, "an answer that only you see"],
    [`${command} quote WORDS`, "the printed sentence, from the words you remember"],
    [`${command} check QUOTATION`, "whether it is printed so, and by whom it was said"],
    [
      `${command} summary SUBJECT`,
      "in the releases’ own sentences; add a time (“from 2022 to 2023”) or a person (“by Ada Lindqvist”)",
    ],
    [`${command} latest [SUBJECT]`, "the newest releases"],
    [
      `${command} follow SUBJECT`,
      "tell this channel when new releases speak of a subject, a person or a publisher; alone: what it follows",
    ],
    [`${command} unfollow SUBJECT`, "no more of it"],
    [`${command} quiet`, "nothing for now; “quiet off” ends that"],
    [`${command} settings`, "what this channel gets: publishers, language, number of quotes, digests"],
    [`${command} help`, "this list"],
  ],
  stopped: "Stopped, as you asked. Nothing more will come for this question.",
  unfurled: "From the press releases",
  askTitle: "Ask the releases",
  reasonTitle: "What was wrong?",
  reasonKind: "The answer",
  reasons: ["is not what was asked for", "leaves something out", "quotes the wrong words", "should have been found"],
  reasonWords: "In your own words",
  send: "Send",
  homeHow: "How answers are made, and what is stored",
  homeHowText:
    "Quotes are cut out of the stored releases by an automated service and compared with them once more before they are shown; nothing is reworded. Questions of a thread are kept for a day, so that follow-ups are understood. Questions without an answer and verdicts are kept for a limited time under a pseudonym, to find what is missing.",
  adminTitle: "For admins",
  adminCounts: ({
    days,
    answered,
    abstained,
    helpful,
    wrong,
  }: {
    days: number;
    answered: number;
    abstained: number;
    helpful: number;
    wrong: readonly unknown[];
  }) =>
    `In the last ${plural(days, "day")}: ${plural(answered, "question")} answered, ${abstained} not; ${helpful} marked helpful, ${wrong.length} not.`,
  adminFault: (file: string | null) =>
    `New or changed releases could not be read${file === null ? "" : ` (${file})`}, and those read before are in use. The log says why.`,
  adminGaps: "Asked and not answered",
  adminWrong: "Marked as not helpful",
  adminPrivacy: (days: number) => `Kept for at most ${plural(days, "day")}, without names.`,
  healthy: "Every release has a date, a publisher and an address.",
  undatedReleases: (count: number) => `${plural(count, "release")} without a date.`,
  unpublishedReleases: (count: number) => `${plural(count, "release")} without a publisher.`,
  unlinkedReleases: (count: number) => `${plural(count, "release")} without an address.`,
  digest: (subjects: readonly string[]) =>
    `New in the releases on ${subjects.map((subject) => `“${subject}”`).join(", ")}`,
  followed: (subject: string, at: string) =>
    `This channel now follows “${subject}”. When new releases speak of it, their words come here after ${at} UTC.`,
  followedAlready: (subject: string) => `This channel follows “${subject}” already.`,
  unfollowed: (subject: string) => `This channel no longer follows “${subject}”.`,
  notFollowed: (subject: string) => `This channel does not follow “${subject}”.`,
  follows: (subjects: readonly string[]) =>
    `This channel follows ${subjects.map((subject) => `“${subject}”`).join(", ")}.`,
  followsNothing: (command: string) =>
    `This channel follows nothing yet. Type for example \`${command} follow small boats\`.`,
  unfollowUsage: (command: string) => `Name what to follow no longer, for example \`${command} unfollow small boats\`.`,
  quietOn: (command: string) => `No digests come here until someone types \`${command} quiet off\`.`,
  quietOff: "Digests come here again.",
  mayNotChange: "In this channel only those who look after the app may change that.",
  settingsTitle: "Settings of the channel",
  save: "Save",
  saved: "Saved. It holds from now on for everybody in this channel.",
  settingPublishers: "Publishers that answers come from",
  settingLanguage: "Language of my own sentences; quotes stay as they are printed",
  settingLanguages: [
    ["asker", "That of each question"],
    ["en", "English"],
    ["fr", "French"],
  ] as readonly (readonly [string, string])[],
  settingQuotes: "Quotes shown at once",
  settingFollowUps: "Follow-up questions in my threads",
  settingFollowUpsHint: "Without a mention they reach me only where the app’s manifest lets me hear the channel.",
  settingFollowUpChoices: [
    ["mention", "Are answered when they mention me"],
    ["thread", "Are answered without a mention too"],
  ] as readonly (readonly [string, string])[],
  settingDigestAt: "Digests come after (UTC)",
  settingDigests: "Digests",
  settingDigestChoices: [
    ["on", "When new releases speak of what the channel follows"],
    ["quiet", "None for now"],
  ] as readonly (readonly [string, string])[],
  settingChangers: "Who may change this",
  settingChangerChoices: [
    ["everyone", "Everyone in the channel"],
    ["admins", "Only those who look after the app"],
  ] as readonly (readonly [string, string])[],
};
