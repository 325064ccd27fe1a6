/** Where an answer goes: into a thread, to one person, or into a modal. */
import type { RespondFn } from "@slack/bolt";
import type { KnownBlock, ModalView } from "@slack/types";
import { WebAPIPlatformError } from "@slack/web-api";
import type { Audience } from "./audience.ts";
import type { Message } from "./blocks/elements.ts";
import { createDraft, type Draft } from "./draft.ts";
import { type Language, labelsIn } from "./labels.ts";
import { createLateNotice, type NoticeLabel } from "./late-notice.ts";
import type { SlackParts } from "./parts.ts";
import { type Addressed, lookFor, post } from "./posting.ts";
import { createSession } from "./session.ts";
import type { Person } from "./thread-store.ts";
import type { Thread } from "./thread.ts";
import { hint, insist, type TokenClients } from "./web-clients.ts";

export interface Outlet {
  readonly audience: Audience;
  /** Shows that the question has arrived; `stop` is for where the asker ends by other ways than the button. */
  begin(language: Language, stop?: () => void): Promise<void>;
  /** Shows Markdown while the rest is being written; null where a message can only come whole. */
  readonly write: ((text: string) => void) | null;
  /** Says what came of it. Where a part was shown already, `foot` completes it, or `message` takes its place. */
  post(message: Message, language: Language, foot?: readonly KnownBlock[]): Promise<void>;
  /** Takes away whatever `begin` showed and no post took away. */
  end(): Promise<void>;
  /** Whether the answer of this mark is there already; null where it cannot be said. */
  isPosted(mark: string): Promise<boolean | null>;
}

/** Answers in a thread, with a status while the answer is under way; the post takes the status away. */
export function threadOutlet(
  parts: SlackParts,
  clients: TokenClients,
  thread: Thread,
  asker: Person | null = null,
): Outlet {
  const { threads } = clients.hints.assistant;
  const place = { channel_id: thread.channel, thread_ts: thread.threadTs };
  const session = createSession(parts, clients, thread);
  const addressed = (): Addressed => ({ ...thread, sending: parts.journal.sending() });
  let draft: Draft | null = null;
  let shown: Promise<void> | null = null;
  let isShown = false;
  /** A status that arrived after the post, or was followed by none, would stay for minutes. */
  let isLeftBehind = true;
  let isLate = false;
  let onStopped = DO_NOTHING;
  return {
    audience: "conversation",
    begin(language, stop = onStopped) {
      onStopped = stop;
      session.begin();
      const { statusSearching: status, loading } = labelsIn(language);
      const busy = { ...place, status, loading_messages: loading(parts.corpus.releases.length) };
      shown = hint(() => threads.setStatus(busy), parts.log).then(() => void (isShown = true));
      return shown;
    },
    write(text) {
      isLate ||= !isShown;
      draft ??= createDraft({ clients, thread: addressed(), recipient: asker, onStopped, log: parts.log });
      draft.add(text);
    },
    async post(message, _language, foot) {
      isLate ||= !isShown;
      const isThere = draft !== null && (await draft.finish(message, foot ?? null));
      isLeftBehind = !(isThere || (await postInThread(parts, clients, addressed(), message))) || isLate;
    },
    async end() {
      await draft?.abandon();
      await shown;
      if (isLeftBehind) await hint(() => threads.setStatus({ ...place, status: "" }), parts.log);
      await session.end();
    },
    isPosted: (mark) => lookFor(parts.log, clients, thread, mark),
  };
}

/** Posts into a thread; what Slack refuses as blocks still arrives as words. False where it may not have arrived. */
export async function postInThread(
  { log }: Pick<SlackParts, "log">,
  clients: TokenClients,
  thread: Addressed,
  message: Message,
): Promise<boolean> {
  try {
    return await post(log, clients, thread, message);
  } catch (error) {
    if (!isRefusalOfBlocks(error)) throw error;
    log.error({ err: error, blocks: message.blocks }, "Slack refused these blocks; the answer was posted in words");
    return post(log, clients, thread, { text: message.text });
  }
}

/** Answers so that only the person who asked sees it; where that takes a while, after a line that says so. */
export function privateOutlet(
  { log, later, journal }: Pick<SlackParts, "log" | "later" | "journal">,
  respond: RespondFn,
  label: NoticeLabel = "searchTakesTime",
): Outlet {
  const say = (words: Pick<Message, "text"> & Partial<Message>) =>
    respond({ response_type: "ephemeral", replace_original: false, ...words });
  const notice = createLateNotice(later, label, (text) => hint(() => say({ text }), log));
  return {
    audience: "one-person",
    write: null,
    begin: async (language) => notice.begin(language),
    post: async (message) => {
      await notice.end();
      await journal.sending()?.begin();
      await insist(() => say(message), log);
    },
    end: () => notice.end(),
    isPosted: CANNOT_SAY,
  };
}

/** Answers with a view; `show` puts it on the screen. */
export function modalOutlet(
  show: (view: ModalView) => Promise<unknown>,
  frame: (message: Message, language: Language) => ModalView,
): Outlet {
  return {
    audience: "modal",
    ...NOTHING_SHOWN,
    post: async (message, language) => {
      await show(frame(message, language));
    },
  };
}

/** A window that opens at once, since Slack waits for one no longer than three seconds, and is filled when all is done. */
export function slowModalOutlet(
  open: (language: Language) => Promise<{ readonly view?: { readonly id?: string } }>,
  fill: (id: string, message: Message, language: Language) => Promise<unknown>,
): Outlet {
  let opened: ReturnType<typeof open> | null = null;
  return {
    audience: "modal",
    ...NOTHING_SHOWN,
    begin: (language) => {
      opened = open(language);
      return opened.then(DO_NOTHING, DO_NOTHING);
    },
    post: async (message, language) => {
      const { view } = await (opened ?? open(language));
      await fill(view?.id ?? "", message, language);
    },
  };
}

const DO_NOTHING = (): void => undefined;
/** What only one person sees cannot be looked for. */
const CANNOT_SAY = async (): Promise<null> => null;

/** A window has no status. */
const NOTHING_SHOWN = { begin: async () => undefined, write: null, end: async () => undefined, isPosted: CANNOT_SAY };

function isRefusalOfBlocks(error: unknown): boolean {
  return (
    error instanceof WebAPIPlatformError &&
    /^(?:invalid_blocks|msg_blocks_too_long|msg_too_long)/u.test(error.data.error)
  );
}
