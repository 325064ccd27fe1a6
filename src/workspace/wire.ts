/** Messages and views in the shape in which Slack sends them to apps. */
import type { JsonObject } from "./json.ts";
import { thread } from "./messages.ts";
import type { Message, State, View } from "./state.ts";

/** A message as events, interactions and conversations.history carry it. */
export function messageToWire(state: State, message: Message): JsonObject {
  const replies = thread(state, message.channel, message.ts).slice(1);
  return {
    type: "message",
    user: message.user,
    ts: message.ts,
    team: state.team.id,
    text: message.text,
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.attachments.length > 0 && { attachments: message.attachments }),
    ...(message.threadTs !== null && { thread_ts: message.threadTs }),
    ...(replies.length > 0 && { thread_ts: message.ts, reply_count: replies.length }),
    ...(message.editedTs !== null && { edited: { user: message.user, ts: message.editedTs } }),
    ...(message.metadata !== null && { metadata: message.metadata }),
    ...(message.reactions.size > 0 && { reactions: reactionsToWire(message) }),
    ...(message.fromApp && {
      bot_id: state.app.botId,
      app_id: state.app.id,
      bot_profile: { id: state.app.botId, app_id: state.app.id, name: state.manifest.name, team_id: state.team.id },
    }),
  };
}

function reactionsToWire(message: Message): JsonObject[] {
  return [...message.reactions].map(([name, users]) => ({ name, users: [...users], count: users.size }));
}

/** A view as `views.*` answers and interaction payloads carry it; `values` are the inputs' present values. */
export function viewToWire(state: State, view: View, values: JsonObject = {}): JsonObject {
  return {
    private_metadata: "",
    callback_id: "",
    external_id: "",
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...view.definition,
    id: view.id,
    team_id: state.team.id,
    state: { values },
    hash: view.hash,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: state.app.id,
    app_installed_team_id: state.team.id,
    bot_id: state.app.botId,
  };
}
