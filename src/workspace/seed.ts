/** A workspace at its beginning: names, tokens, people and channels. */
import { createClock, type Now } from "./clock.ts";
import { readManifest } from "./manifest.ts";
import { addBot, addChannel, addUser } from "./people.ts";
import { createState, type State } from "./state.ts";

export interface SeedOptions {
  /** The parsed `manifest.json`. Without it everything is delivered. */
  readonly manifest?: unknown;
  /** People and channels; by default two of each. */
  readonly people?: readonly { readonly name: string; readonly realName: string }[];
  readonly channels?: readonly { readonly name: string; readonly topic: string }[];
  /** Milliseconds since the epoch; default the real time. */
  readonly now?: Now;
}

const people = [
  { name: "ana", realName: "Ana Ferreira" },
  { name: "ben", realName: "Ben Okafor" },
  { name: "chloe", realName: "Chloé Martin" },
];

const channels = [
  { name: "general", topic: "Company-wide announcements" },
  { name: "press-office", topic: "Lines to take, quotes, fact checks" },
];

/** The state in which a workspace starts. The tokens are as long as Slack's and worth nothing elsewhere. */
export function seededState(options: SeedOptions): State {
  const state = createState({
    clock: createClock(options.now),
    manifest: readManifest(options.manifest),
    team: { id: "T0WORKSPACE", name: "Local workspace", domain: "local-workspace" },
    app: { id: "A0COMMUNIQUE", botId: "B0COMMUNIQUE", botUserId: "U0COMMUNIQUE" },
    tokens: {
      bot: "xoxb-local-workspace-bot",
      app: "xapp-1-A0COMMUNIQUE-local-workspace",
      signingSecret: "local-workspace-signing-secret",
      verification: "local-workspace-verification",
    },
  });
  addBot(state);
  for (const { name, realName } of options.people ?? people) addUser(state, name, realName);
  for (const { name, topic } of options.channels ?? channels) addChannel(state, name, { topic });
  return state;
}
