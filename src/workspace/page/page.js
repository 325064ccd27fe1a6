// @ts-check
// The window's script: asks for the changed parts when word of a change comes, and says what was pressed or typed.

const { user = "", channel = "", thread = "" } = document.body.dataset;
const dark = matchMedia("(prefers-color-scheme: dark)");
const dialog = element(document, "#modal", HTMLDialogElement);
const shown = new Map();

/**
 * The first element that fits, as the kind it has to be.
 * @template {Element} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
function element(within, selector, kind) {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}

/** The scrolled list in a part, if it has one. @param {ParentNode} within */
function listIn(within) {
  return within.querySelector(".scroll");
}

/** What the page knows of an element. @param {Element | null} each @param {string} name */
function known(each, name) {
  return each?.getAttribute(`data-${name}`) ?? "";
}

/** Messages know their colours by an attribute. @param {ParentNode} within */
function paint(within) {
  for (const each of within.querySelectorAll("[data-theme]"))
    each.setAttribute("data-theme", dark.matches ? "dark" : "light");
}

/** @param {Element} list */
function isAtEnd(list) {
  return list.scrollHeight - list.scrollTop - list.clientHeight < 80;
}

/** @param {Element | null} list */
function toEnd(list) {
  if (list !== null && list.querySelector(".home, .about") === null) list.scrollTop = list.scrollHeight;
}

/** Replaces a part's content if it changed, keeping the place in it. @param {string} id @param {string} html */
function replace(id, html) {
  const holder = document.querySelector(`#${id}`);
  if (holder === null || shown.get(id) === html || isChoosing(holder)) return;
  shown.set(id, html);
  const before = listIn(holder);
  const [top, follow] = [before?.scrollTop ?? 0, before === null || isAtEnd(before)];
  holder.innerHTML = html;
  paint(holder);
  const after = listIn(holder);
  if (after !== null) after.scrollTop = top;
  if (follow) toEnd(after);
}

/** An open menu would shut if its part were replaced. @param {Element} holder */
function isChoosing(holder) {
  return document.activeElement instanceof HTMLSelectElement && holder.contains(document.activeElement);
}

/** @param {{ modal: string, modalKey: string }} fragments */
function showModal({ modal, modalKey }) {
  if (known(dialog, "key") === modalKey && dialog.open === (modalKey !== "")) return;
  dialog.setAttribute("data-key", modalKey);
  dialog.innerHTML = modal;
  paint(dialog);
  if (modalKey === "") return dialog.close();
  if (!dialog.open) dialog.showModal();
  const first = dialog.querySelector(
    ".wrong :is(input, textarea, select), .modal-body :is(input, textarea, select, button)",
  );
  if (first instanceof HTMLElement) first.focus();
}

let isAsking = false;
let isStale = false;

async function refresh() {
  isStale = true;
  if (isAsking) return;
  isAsking = true;
  while (isStale) {
    isStale = false;
    const answer = await fetch(`/page/fragments${location.search}`);
    const fragments = await answer.json();
    for (const id of ["sidebar", "conversation", "thread"]) replace(id, fragments[id]);
    showModal(fragments);
  }
  isAsking = false;
}

/** Tells the workspace what this person does. @param {Record<string, unknown>} deed */
async function act(deed) {
  const body = JSON.stringify({ user, channel, ...deed });
  const answer = await fetch("/page/act", { method: "POST", headers: { "content-type": "application/json" }, body });
  const outcome = await answer.json();
  if (outcome.thread) openThread(outcome.thread);
  say(outcome.notice ?? "");
}

/** @param {string} words */
function say(words) {
  const notice = element(document, "#notice", HTMLParagraphElement);
  notice.textContent = words;
  notice.hidden = words === "";
}

/** @param {string} ts */
function openThread(ts) {
  const query = new URLSearchParams(location.search);
  query.set("channel", channel);
  query.set("thread", ts);
  location.assign(`/?${query}`);
}

/** Where something was pressed: in a message, a modal or the Home tab. @param {Element} pressed */
function whereIs(pressed) {
  const view = pressed.closest("[data-view]");
  const filled = view instanceof HTMLFormElement ? filledIn(view) : {};
  return { view: known(view, "view"), ts: known(pressed.closest("[data-ts]"), "ts"), filled };
}

/** Values by name; boxes and lists give arrays. @param {HTMLFormElement} form */
function filledIn(form) {
  /** @type {Record<string, unknown>} */
  const filled = {};
  for (const field of form.querySelectorAll("select[multiple]")) filled[field.getAttribute("name") ?? ""] = [];
  for (const field of form.querySelectorAll("input[type=checkbox]")) filled[field.getAttribute("name") ?? ""] = [];
  for (const [name, value] of new FormData(form)) {
    const several = filled[name];
    filled[name] = Array.isArray(several) ? [...several, value] : value;
  }
  return filled;
}

/** @param {Element} button */
function press(button) {
  const named = button.closest("[data-press]");
  const [name, url, question] = [known(named, "press"), known(named, "url"), known(named, "confirm")];
  if (question !== "" && !confirm(question)) return;
  if (url !== "") open(url, "_blank", "noreferrer");
  button.classList.add("pressed");
  void act({ do: "press", name, choice: known(button, "choice") || undefined, ...whereIs(button) });
}

/** @param {HTMLTextAreaElement} field @param {string} text */
function type(field, text) {
  field.value = text;
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {HTMLFormElement} form */
function send(form) {
  const field = element(form, "textarea", HTMLTextAreaElement);
  const text = field.value;
  if (text.trim() === "") return;
  type(field, "");
  for (const list of document.querySelectorAll(".scroll")) toEnd(list);
  void act({ do: "say", text, thread: known(form, "composer") === "thread" ? thread : "" });
}

/** What each kind of button does, by the attribute that marks it. @type {Record<string, (button: Element, value: string) => void>} */
const buttons = {
  say: (_, text) => void act({ do: "say", text }),
  type: (_, text) => type(element(document, "main textarea", HTMLTextAreaElement), text),
  shortcut: (button, name) => void act({ do: "shortcut", name, ...whereIs(button) }),
  close: () => void act({ do: "close" }),
  stop: (_, ts) => void act({ do: "stop", ts }),
};

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button === null) return;
  for (const [name, use] of Object.entries(buttons)) {
    if (button.hasAttribute(`data-${name}`)) return use(button, known(button, name));
  }
  if (button.closest("[data-press]") === null) return;
  event.preventDefault();
  press(button);
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  if (known(field, "person") !== "") location.assign(`/?user=${field.value}`);
  if (known(field, "acts") === "") return;
  field.blur();
  void act({ do: "press", name: field.name, choice: chosen(field), ...whereIs(field) });
});

/** @param {HTMLInputElement | HTMLSelectElement} field */
function chosen(field) {
  if (field instanceof HTMLSelectElement)
    return field.multiple ? Array.from(field.selectedOptions, (each) => each.value) : field.value;
  const boxes = field.type === "checkbox" ? (field.closest("fieldset")?.querySelectorAll("input:checked") ?? []) : [];
  return field.type === "checkbox" ? Array.from(boxes, (each) => each.getAttribute("value")) : field.value;
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  if (known(form, "composer") !== "") send(form);
  else if (known(form, "modal") !== "") void act({ do: "submit", filled: filledIn(form) });
});

document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  if (field.form === null || known(field.form, "composer") === "") return;
  event.preventDefault();
  send(field.form);
});

document.addEventListener("input", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || field.form === null || known(field.form, "composer") === "") return;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 200)}px`;
  const hints = element(field.form, ".hints", HTMLUListElement);
  hints.hidden = !/^\/\S*$/u.test(field.value) || hints.childElementCount === 0;
});

dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  void act({ do: "close" });
});

// A working status goes through its lines.
setInterval(() => {
  for (const words of document.querySelectorAll("[data-lines]")) {
    const lines = JSON.parse(known(words, "lines"));
    words.textContent = lines[Math.floor(Date.now() / 1800) % lines.length];
  }
}, 1800);

dark.addEventListener("change", () => paint(document));
paint(document);
for (const list of document.querySelectorAll(".scroll")) toEnd(list);
new EventSource("/page/changes").addEventListener("message", () => void refresh());
