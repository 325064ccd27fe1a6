/** When a listener fails: everything to the log, one calm sentence to the person who is waiting. */
import { detectLanguage } from "../language/detect-language.ts";
import { type Language, labelsIn } from "./labels.ts";
import { ownLanguage, settingsHere } from "./channel-settings.ts";
import type { SlackParts } from "./parts.ts";
import { channelOf } from "./place.ts";
import { post } from "./posting.ts";
import { insist } from "./web-clients.ts";

/** Where somebody waits for an answer: a response address, a place in a channel, or a person to write to. */
type Waiting =
  | { readonly at: "response-url"; readonly url: string }
  | { readonly at: "channel"; readonly channel: string; readonly threadTs?: string };

/** What Bolt says of a failed listener. */
export interface Failure {
  readonly error: Error;
  readonly body: unknown;
  readonly context: { readonly botToken?: string; readonly teamId?: string };
}

/** Handles whatever a listener throws. */
export function createApology(parts: SlackParts): (failure: Failure) => Promise<void> {
  return async ({ error, body, context }) => {
    parts.log.error({ err: error, event: kindOf(body) }, "A question or click was not answered");
    const waiting = findWaiting(body);
    if (!waiting || (waiting.at === "channel" && context.botToken === undefined)) return;
    try {
      const chosen = await settingsHere(parts, context.teamId, channelOf(body));
      const language = ownLanguage(chosen) ?? detectLanguage(writtenIn(body));
      await say(parts, waiting, { language, token: context.botToken });
    } catch (failure) {
      parts.log.error({ err: failure }, "The apology could not be delivered either");
    }
  };
}

async function say(
  { clients, log }: SlackParts,
  waiting: Waiting,
  { language, token }: { readonly language: Language; readonly token: string | undefined },
): Promise<void> {
  const text = labelsIn(language).apology;
  if (waiting.at === "channel") {
    const { channel, threadTs } = waiting;
    if (threadTs !== undefined) await post(log, clients(token), { channel, threadTs }, { text });
    else await insist(() => clients(token).calls.chat.postMessage({ channel, text }), log);
    return;
  }
  const body = JSON.stringify({ response_type: "ephemeral", replace_original: false, text });
  const headers = { "content-type": "application/json" };
  await insist(async () => {
    const response = await fetch(waiting.url, { method: "POST", headers, body, signal: AbortSignal.timeout(10_000) });
    if (response.ok) return;
    const { status: statusCode } = response;
    throw Object.assign(new Error(`Expected Slack to take the apology, got status ${statusCode}.`), { statusCode });
  }, log);
}

/** Which place a payload names; nobody waits for an answer to App Home being opened. */
function findWaiting(body: unknown): Waiting | null {
  const { response_url: url, event, view, user, type: kind } = asRecord(body);
  if (typeof url === "string") return { at: "response-url", url };
  const { type, channel, thread_ts: threadTs, ts } = asRecord(event);
  if ((type === "message" || type === "app_mention") && typeof channel === "string") {
    const root = threadTs ?? ts;
    return { at: "channel", channel, ...(typeof root === "string" && { threadTs: root }) };
  }
  const { id } = asRecord(user);
  const isPersonal = typeof view === "object" || kind === "shortcut";
  return isPersonal && typeof id === "string" ? { at: "channel", channel: id } : null;
}

/** What the asker wrote, for its language: the message, the words after a command, or the value of a button. */
function writtenIn(body: unknown): string {
  const { event, text, actions } = asRecord(body);
  const [action]: unknown[] = Array.isArray(actions) ? actions : [];
  const written = asRecord(event)["text"] ?? text ?? asRecord(action)["value"];
  return typeof written === "string" ? written : "";
}

function kindOf(body: unknown): unknown {
  const { type, event, command } = asRecord(body);
  return asRecord(event)["type"] ?? command ?? type;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
