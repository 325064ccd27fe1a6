/** A workspace at its beginning: names, tokens, people and channels. */
import { type After, type Clock, createClock, type Now } from "./clock.ts";
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
  /** How it waits for moments to come; default the machine's timers. */
  readonly after?: After;
  /** Whether the app is installed from the beginning. Default true. */
  readonly installed?: boolean;
}

/** Another workspace beside the first, to which the app belongs too. */
export interface Beside {
  readonly name: string;
  readonly clock: Clock;
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

/**
 * The state in which a workspace starts. The tokens are as long as Slack's and worth nothing elsewhere. One beside
 * another shares its clock, so that no event has the same name; people and channels have the same ids in both.
 */
export function seededState(options: SeedOptions, beside?: Beside): State {
  const { team, app, bot } = beside ? namesFrom(beside.name) : first;
  const state = createState({
    clock: beside?.clock ?? createClock(options.now, options.after),
    manifest: readManifest(options.manifest),
    team,
    app,
    tokens: {
      bot: options.installed === false ? "" : bot,
      formerBots: new Set(),
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

const first = {
  team: { id: "T0WORKSPACE", name: "Local workspace", domain: "local-workspace" },
  app: { id: "A0COMMUNIQUE", botId: "B0COMMUNIQUE", botUserId: "U0COMMUNIQUE" },
  bot: "xoxb-local-workspace-bot",
};

function namesFrom(name: string): typeof first {
  const domain = name.toLowerCase().replace(/[^a-z0-9]+/gu, "-");
  const letters = domain.replaceAll("-", "").toUpperCase();
  return {
    team: { id: `T0${letters}`, name, domain },
    app: { ...first.app, botId: `B0${letters}`, botUserId: `U0${letters}` },
    bot: `xoxb-${domain}-bot`,
  };
}
