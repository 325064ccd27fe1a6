/** Where the answer to a click goes: into the thread of its message, to one person, or into a modal. */
import type { BlockAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { NoticeLabel } from "../late-notice.ts";
import { modalOutlet, type Outlet, privateOutlet, slowModalOutlet, threadOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { placed } from "../private-metadata.ts";
import { answerView, noticeView } from "../views/ask.ts";
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

interface ModalLooks {
  /** Of the window, where the answer comes in one. */
  readonly title: string;
  /** What stands in it at once, where the work may take longer than Slack waits for a window; null where it does not. */
  readonly notice?: string | null;
  /** Says that it takes a while, where the answer comes to one person alone. */
  readonly late?: NoticeLabel;
}

/** The place of a click. */
export function whereClicked(parts: SlackParts, { action, body, respond, context }: Args, looks: ModalLooks): Clicked {
  const clients = parts.clients(context.botToken);
  const asker = personIn(context, body.user.id);
  if (body.view) {
    const outlet = overView(parts, body, context, looks);
    return { outlet, asker, deliveries: [`click:${body.trigger_id}`], thread: null, by: null };
  }
  const deliveries = [clickKey(body, action)];
  const thread = publicThread(body);
  if (!thread) return { outlet: privateOutlet(parts, respond, looks.late), asker, deliveries, thread: null, by: null };
  const name = threadName(context.teamId, thread);
  const { channel } = thread;
  const outlet = threadOutlet(parts, clients, thread, asker);
  return { outlet, asker, channel, deliveries, thread: name, by: body.user.id };
}

function overView(
  parts: SlackParts,
  body: BlockAction,
  context: Args["context"],
  { title, notice = null }: ModalLooks,
): Outlet {
  const show = (view: ModalView) => showOver(parts, body, context, view);
  if (notice === null) return modalOutlet(show, (message, language) => answerView(language, message, title));
  const { views } = parts.clients(context.botToken).calls;
  return slowModalOutlet(
    (language) => show(noticeView(language, notice, title)),
    (id, message, language) =>
      views.update({ view_id: id, view: placed(answerView(language, message, title), parts.place.channel()) }),
  );
}

/** On top of the modal in which the button stands, or over App Home or a message; it belongs to the same channel. */
export function showOver(
  { clients, place }: SlackParts,
  { view: below, trigger_id }: Pick<BlockAction, "view" | "trigger_id">,
  { botToken }: Args["context"],
  view: ModalView,
): Promise<{ readonly view?: { readonly id?: string } }> {
  const { views } = clients(botToken).calls;
  const shown = { trigger_id, view: placed(view, place.channel()) };
  return below?.type === "modal" ? views.push(shown) : views.open(shown);
}
