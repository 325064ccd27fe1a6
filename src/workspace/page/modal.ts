/** The modal on top of a person's stack, as a dialog with a form. */
import { createElement as h, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { asObject, asObjects, isObject, type JsonObject, textAt } from "../json.ts";
import type { State, View } from "../state.ts";
import { control } from "./controls.ts";
import type { Location } from "./location.ts";
import { avatar, icon, raw } from "./parts.ts";
import { escapeHtml, renderBlocks } from "./render-blocks.ts";

/** The dialog's content, or nothing. `key` changes with each change that must be drawn anew. */
export function modal(state: State, at: Location): { readonly key: string; readonly content: ReactNode } {
  const view = state.modals.get(at.user.id)?.at(-1);
  if (view === undefined) return { key: "", content: null };
  return { key: `${view.id} ${view.hash} ${JSON.stringify(view.errors)}`, content: form(state, view) };
}

function form(state: State, view: View): ReactElement {
  const title = textAt(view.definition["title"], "text");
  const cross = h(
    "button",
    { type: "button", className: "icon-button", "data-close": "yes", "aria-label": "Close" },
    icon("close"),
  );
  const submit = textAt(view.definition["submit"], "text");
  const close = textAt(view.definition["close"], "text") || "Cancel";
  const blocks = asObjects(view.definition["blocks"]).map((block) => renderBlock(state, view, block));
  return h(
    "form",
    { "data-view": view.id, "data-modal": "yes", noValidate: true },
    h(
      "header",
      null,
      avatar(state.users.get(state.app.botUserId), "small"),
      h("h2", { id: "modal-title" }, title),
      cross,
    ),
    raw(blocks.join(""), "modal-body"),
    h(
      "footer",
      null,
      h("button", { type: "button", "data-close": "yes" }, submit === "" && close === "Cancel" ? "Close" : close),
      submit === "" ? null : h("button", { type: "submit", className: "primary" }, submit),
    ),
  );
}

function renderBlock(state: State, view: View, block: JsonObject): string {
  if (block["type"] !== "input" || !isObject(block["element"])) return renderBlocks(state, [block]);
  const error = view.errors[textAt(block, "block_id")];
  const optional = block["optional"] === true ? " <small>(optional)</small>" : "";
  const hint = textAt(asObject(block["hint"]), "text");
  const field = renderToStaticMarkup(control(state, { block, element: block["element"] }));
  return [
    `<div class="field${error === undefined ? "" : " wrong"}"><label><b>${escapeHtml(textAt(block["label"], "text"))}</b>${optional}</label>`,
    field,
    error === undefined ? "" : `<p class="error" role="alert">${escapeHtml(error)}</p>`,
    hint === "" ? "" : `<p class="hint">${escapeHtml(hint)}</p>`,
    "</div>",
  ].join("");
}
