/** Modals stacked on each other, and Home tabs. */
import { withIds } from "./block-ids.ts";
import { asObjects, type JsonObject } from "./json.ts";
import { refuse } from "./refusal.ts";
import type { State, View } from "./state.ts";

const deepestStack = 3;

/** Opens a modal for a user, on top of the stack when `onTop`, else as a new stack. */
export function openModal(state: State, user: string, definition: JsonObject, onTop: boolean): View {
  const stack = onTop ? (state.modals.get(user) ?? []) : [];
  if (stack.length >= deepestStack) return refuse("push_limit_reached");
  const id = state.clock.id("V");
  const below = stack.at(-1);
  const view: View = {
    id,
    user,
    rootId: stack[0]?.id ?? id,
    previousId: below?.id ?? null,
    definition: named(state, definition),
    hash: hashOf(state),
    errors: {},
  };
  state.modals.set(user, [...stack, view]);
  state.changed();
  return view;
}

/** Replaces what a view shows. Refuses when `hash` is given and the view has changed since. */
export function replaceView(state: State, view: View, definition: JsonObject, hash?: string): View {
  if (hash !== undefined && hash !== view.hash) return refuse("hash_conflict");
  view.definition = named(state, definition);
  view.hash = hashOf(state);
  view.errors = {};
  state.changed();
  return view;
}

/** Sets a user's Home tab. */
export function publishHome(state: State, user: string, definition: JsonObject, hash?: string): View {
  const before = state.homes.get(user);
  if (before !== undefined) return replaceView(state, before, definition, hash);
  const id = state.clock.id("V");
  const base = { id, user, rootId: id, previousId: null, errors: {} };
  const view: View = { ...base, definition: named(state, definition), hash: hashOf(state) };
  state.homes.set(user, view);
  state.changed();
  return view;
}

/** Takes the top modal away, or all of them. */
export function closeModal(state: State, user: string, all = false): void {
  const stack = state.modals.get(user) ?? [];
  state.modals.set(user, all ? [] : stack.slice(0, -1));
  state.changed();
}

/** The open modal or Home tab of this id, or of the app's own `external_id`. */
export function findView(state: State, by: { readonly id?: string; readonly externalId?: string }): View | undefined {
  const views = [...[...state.modals.values()].flat(), ...state.homes.values()];
  return views.find(
    (view) => view.id === by.id || (by.externalId !== undefined && view.definition["external_id"] === by.externalId),
  );
}

function named(state: State, definition: JsonObject): JsonObject {
  return { ...definition, blocks: withIds(state, asObjects(definition["blocks"])) };
}

function hashOf(state: State): string {
  return `${Math.floor(state.clock.now() / 1000)}.${state.clock.id("h")}`;
}
