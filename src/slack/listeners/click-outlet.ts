/** Where the answer to a click goes: into the thread of its message, to one person, or into a modal. */
import type { BlockAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { modalOutlet, type Outlet, privateOutlet, threadOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { placed } from "../private-metadata.ts";
import { answerView } from "../views/ask.ts";
import type { Person } from "../thread-store.ts";
import { personIn } from "./asker.ts";
import { threadName } from "./in-thread.ts";
import { type BlockActionArgs, clickKey, publicThread } from "./block-action.ts";

export interface Clicked {
  readonly outlet: Outlet;
  readonly deliveries: readonly string[];
  /** The conversation of the click; null where nobody else sees it. */
  readonly thread: string | null;
  readonly asker: Person | null;
  readonly channel?: string;
  /** Who clicked, where others see the answer too; else null. */
  readonly by: string | null;
}

type Args = Pick<BlockActionArgs, "action" | "body" | "respond"> & {
  readonly context: { readonly botToken?: string; readonly teamId?: string };
};

/** The place of a click; `title` is the modal's, where there is one. */
export function whereClicked(parts: SlackParts, { action, body, respond, context }: Args, title: string): Clicked {
  const clients = parts.clients(context.botToken);
  const asker = personIn(context, body.user.id);
  if (body.view) {
    const show = (view: ModalView) => showOver(parts, body, context, view);
    const outlet = modalOutlet(show, (message, language) => answerView(language, message, title));
    return { outlet, asker, deliveries: [`click:${body.trigger_id}`], thread: null, by: null };
  }
  const deliveries = [clickKey(body, action)];
  const thread = publicThread(body);
  if (!thread) return { outlet: privateOutlet(parts, respond), asker, deliveries, thread: null, by: null };
  const name = threadName(context.teamId, thread);
  const { channel } = thread;
  const outlet = threadOutlet(parts, clients, thread, asker);
  return { outlet, asker, channel, deliveries, thread: name, by: body.user.id };
}

/** On top of the modal in which the button stands, or over App Home or a message; it belongs to the same channel. */
export function showOver(
  { clients, place }: SlackParts,
  { view: below, trigger_id }: Pick<BlockAction, "view" | "trigger_id">,
  { botToken }: Args["context"],
  view: ModalView,
): Promise<unknown> {
  const { views } = clients(botToken).calls;
  const shown = { trigger_id, view: placed(view, place.channel()) };
  return below?.type === "modal" ? views.push(shown) : views.open(shown);
}
