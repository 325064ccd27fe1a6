/** Everything a workspace remembers, and word of each change to whoever waits for one. */
import type { Clock } from "./clock.ts";
import type { Json, JsonObject } from "./json.ts";
import type { AppManifest } from "./manifest.ts";

export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
}

export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: "channel" | "private" | "im";
  readonly topic: string;
  readonly members: Set<string>;
}

/** A message as it stands now. `ephemeralTo` names the only person who sees it. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly fromApp: boolean;
  readonly threadTs: string | null;
  readonly ephemeralTo: string | null;
  text: string;
  blocks: readonly JsonObject[];
  attachments: readonly JsonObject[];
  metadata: JsonObject | null;
  editedTs: string | null;
  stream: Stream | null;
  readonly reactions: Map<string, Set<string>>;
}

/** A message that is still being written. `open` ends with stopStream, the stop button, or after five minutes. */
export interface Stream {
  readonly startedAt: number;
  open: boolean;
  stoppedByUser: boolean;
  markdown: string;
  chunks: readonly JsonObject[];
}

/** A modal or Home tab; `definition` is what the app sent, with ids filled in. */
export interface View {
  readonly id: string;
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | null;
  definition: JsonObject;
  hash: string;
  errors: Readonly<Record<string, string>>;
}

export interface Trigger {
  readonly id: string;
  readonly user: string;
  readonly issuedAt: number;
  used: boolean;
}

/** Where an app may answer an interaction; `original` is the message it came from, if any. */
export interface ResponseUrl {
  readonly id: string;
  readonly user: string;
  readonly channel: string;
  readonly threadTs: string | null;
  readonly original: Message | null;
  readonly issuedAt: number;
  uses: number;
}

export interface Status {
  readonly text: string;
  readonly loadingMessages: readonly string[];
  readonly setAt: number;
}

interface Session {
  readonly status: string;
  readonly title: string | null;
}

interface Prompts {
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** One Web API call as the app made it, and what it was told. */
export interface ApiCall {
  readonly method: string;
  readonly args: JsonObject;
  readonly at: number;
  readonly token: string | null;
  readonly status: number;
  readonly response: JsonObject;
}

export interface FunctionExecution {
  readonly id: string;
  readonly callbackId: string;
  readonly token: string;
  outcome: { readonly outputs: Json } | { readonly error: string } | null;
}

export interface State {
  readonly clock: Clock;
  readonly manifest: AppManifest;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: { readonly id: string; readonly botId: string; readonly botUserId: string };
  /** `bot` is empty where the app is not installed; `formerBots` are the tokens before it that are still good. */
  readonly tokens: {
    bot: string;
    readonly formerBots: Set<string>;
    app: string;
    signingSecret: string;
    verification: string;
  };
  readonly users: Map<string, User>;
  readonly conversations: Map<string, Conversation>;
  readonly messages: Message[];
  /** The same messages by channel. */
  readonly histories: Map<string, Message[]>;
  /** Open modals of each user, the one on top last. */
  readonly modals: Map<string, View[]>;
  readonly homes: Map<string, View>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** By `threadKey`. */
  readonly statuses: Map<string, Status>;
  readonly sessions: Map<string, Session>;
  readonly titles: Map<string, string>;
  /** By channel. */
  readonly prompts: Map<string, Prompts>;
  readonly functions: Map<string, FunctionExecution>;
  readonly calls: ApiCall[];
  /** Calls this at each change; the function it gives back ends that. */
  watch(listener: () => void): () => void;
  /** Says that something changed. */
  changed(): void;
}

export type Seed = Pick<State, "clock" | "manifest" | "team" | "app" | "tokens">;

/** An empty workspace. */
export function createState(seed: Seed): State {
  const listeners = new Set<() => void>();
  return {
    ...seed,
    users: new Map(),
    conversations: new Map(),
    messages: [],
    histories: new Map(),
    modals: new Map(),
    homes: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    statuses: new Map(),
    sessions: new Map(),
    titles: new Map(),
    prompts: new Map(),
    functions: new Map(),
    calls: [],
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed() {
      for (const listener of Array.from(listeners)) listener();
    },
  };
}

/** The name under which a thread's status, session and title are kept. */
export function threadKey(channel: string, threadTs: string): string {
  return `${channel}:${threadTs}`;
}
