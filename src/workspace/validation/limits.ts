/**
 * Slack's maxima as data, lengths in code points. From docs.slack.dev (Block Kit, chat.postMessage) and the doc comments
 * of @slack/types 3.2; where reports and pages disagree, the stricter figure stands.
 */
export const limits = {
  /** `blocks` of a message; of a modal or Home tab. */
  messageBlocks: 50,
  viewBlocks: 100,
  /** All text in a message's blocks together: an app saw 11,341 refused, others about 13,000 (bolt-js 2509, 2867). */
  messageBlockText: 11_340,
  /** Longer `text` is cut by chat.postMessage, refused by chat.update above its own limit. */
  postText: 40_000,
  updateText: 4_000,
  markdownText: 12_000,
  streamText: 12_000,
  identifier: 255,
  text: 3_000,
  section: { fields: 10, field: 2_000 },
  header: 150,
  context: 10,
  actions: 25,
  contextActions: 5,
  indent: 8,
  feedback: { text: 75, value: 2_000 },
  image: { url: 3_000, alt: 2_000, title: 2_000 },
  button: { text: 75, value: 2_000, url: 3_000, label: 75 },
  option: { text: 75, value: 150, description: 75, url: 3_000 },
  overflow: 5,
  choices: 10,
  select: { options: 100, groups: 100, label: 75 },
  placeholder: 150,
  confirm: { title: 100, text: 300, button: 30 },
  input: { label: 2_000, hint: 2_000, maxLength: 3_000 },
  view: { title: 24, privateMetadata: 3_000 },
  table: { rows: 100, cells: 20, characters: 10_000 },
  dataTable: { rows: 101, columns: 20, pageSize: 100, characters: 10_000 },
  card: { title: 150, subtitle: 150, body: 200, buttons: 2 },
  carousel: 10,
  container: { title: 150, subtitle: 150, blocks: 10 },
  plan: 50,
  alert: 200,
  chart: { title: 50, series: 6, categories: 20, label: 20 },
  video: { title: 200, author: 50 },
  prompts: 4,
  loadingMessages: 10,
  sessionTitle: 200,
} as const;
