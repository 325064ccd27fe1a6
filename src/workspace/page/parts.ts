/** Small pieces of the window: pictures of people, times, icons. */
import { createElement as h, type ReactElement } from "react";
import type { State, User } from "../state.ts";

/** HTML made elsewhere, in an element of its own. */
export function raw(html: string, className: string): ReactElement {
  return h("div", { className, dangerouslySetInnerHTML: { __html: html } });
}

/** Someone's picture: initials on a colour of their own, a quotation mark for the app. */
export function avatar(user: User | undefined, size: "small" | "large" = "large"): ReactElement {
  const initials = (user?.realName ?? "?")
    .split(/\s+/u)
    .map((word) => word.slice(0, 1))
    .join("")
    .slice(0, 2);
  const hue = Array.from(user?.id ?? "").reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 47, 0) % 360;
  const isApp = user?.isBot === true;
  const style = isApp ? undefined : { background: `hsl(${hue} 45% 42%)` };
  return h(
    "span",
    { className: `avatar ${size} ${isApp ? "app" : ""}`, style, "aria-hidden": true },
    isApp ? "“" : initials,
  );
}

/** The time of day of a message, its date in full behind it. */
export function time(ts: string): ReactElement {
  const date = new Date(Number(ts) * 1000);
  const shown = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return h("time", { dateTime: date.toISOString(), title: date.toLocaleString("en-GB") }, shown);
}

/** How someone is called on the page. */
export function nameOf(state: State, id: string): string {
  return state.users.get(id)?.realName ?? id;
}

const paths = {
  send: "M2.2 8.9 1.5 3.2c-.1-.9.8-1.5 1.6-1.1l11 5.2c.8.4.8 1.5 0 1.9l-11 5.2c-.8.4-1.7-.3-1.6-1.1l.7-4.4 6-.0z",
  bolt: "M9 1 3 9h4l-1 6 6-8H8l1-6z",
  reply: "M2 3h12v8H7l-3 3v-3H2z",
  close: "M3.5 3.5l9 9m0-9l-9 9",
  eye: "M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8zm7 2a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
} as const;

/** A small drawing in the colour of the text around it. */
export function icon(name: keyof typeof paths): ReactElement {
  const path = h("path", {
    d: paths[name],
    fill: name === "send" || name === "bolt" ? "currentColor" : "none",
    stroke: "currentColor",
    strokeWidth: 1.4,
    strokeLinejoin: "round",
    strokeLinecap: "round",
  });
  return h("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": true }, path);
}
