/** One Web API call from the request to the answer: arguments read, token and pace checked, method run, all of it recorded. */
import { asObject, type Json, type JsonObject, textAt, parseJson } from "../json.ts";
import type { Platform } from "../platform.ts";
import type { RateLimiter } from "../rate-limits.ts";
import { Refusal, refuse } from "../refusal.ts";
import type { State } from "../state.ts";
import { agents } from "./agents.ts";
import { apps } from "./apps.ts";
import { chat } from "./chat.ts";
import { conversations } from "./conversations.ts";
import { oauth } from "./oauth.ts";
import type { Kind, Method, Methods } from "./method.ts";
import { streams } from "./streams.ts";
import { views } from "./views.ts";

const methods: Methods = { ...apps, ...chat, ...streams, ...agents, ...conversations, ...views, ...oauth };

export interface ApiRequest {
  readonly method: string;
  readonly token: string | null;
  /** The body as it came: form fields are strings, JSON bodies hold JSON. */
  readonly body: JsonObject;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
}

/** Runs a call and answers as Slack does; also puts it on `state.calls`. */
export function call(platform: Platform, limiter: RateLimiter, request: ApiRequest): ApiResponse {
  const at = platform.state.clock.now();
  const args = readArguments(methods[request.method], request.body);
  const response = attempt(() => run(platform, limiter, request, args));
  const { status, body } = response;
  platform.state.calls.push({ method: request.method, args, at, token: request.token, status, response: body });
  platform.state.changed();
  return response;
}

/** The answer to a refusal; other errors pass through. */
export function attempt(work: () => JsonObject): ApiResponse {
  try {
    return { status: 200, headers: {}, body: { ok: true, ...work() } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, headers: error.headers, body: { ok: false, error: error.error, ...error.detail } };
  }
}

function run(platform: Platform, limiter: RateLimiter, request: ApiRequest, args: JsonObject): JsonObject {
  const method = methods[request.method] ?? refuse("unknown_method");
  checkToken(platform.state, method, request.token);
  const pace = method.tier === "posting" ? `${request.method} ${textAt(args, "channel")}` : request.method;
  limiter.take(pace, method.tier);
  checkArguments(method, args);
  return method.run(platform, args);
}

function checkToken(state: State, method: Method, token: string | null): void {
  const wanted = method.token ?? "bot";
  if (wanted === "none") return;
  if (token === null || token === "") return refuse("not_authed");
  if (!isKnownToken(state, token)) return refuse("invalid_auth");
  if ((token === state.tokens.app) !== (wanted === "app")) return refuse("not_allowed_token_type");
}

/** Whether a workspace would take this token: its bot's, one of its steps', or the app's own. */
export function isKnownToken({ tokens, functions }: State, token: string): boolean {
  const isStep = [...functions.values()].some((each) => each.token === token);
  return token === tokens.bot || tokens.formerBots.has(token) || token === tokens.app || isStep;
}

function readArguments(method: Method | undefined, body: JsonObject): JsonObject {
  const read = Object.entries(body)
    .filter(([name]) => name !== "token")
    .map(([name, value]) => [name, readAs(method?.args[name] ?? method?.args[`${name}?`], value ?? null)]);
  return asObject(Object.fromEntries(read));
}

function readAs(kind: Kind | undefined, value: Json): Json {
  if (typeof value !== "string" || kind === undefined || kind === "string") return value;
  return parseJson(value) ?? value;
}

/** `team_id` comes with every call of the Web API client. */
const everywhere = new Set(["team_id"]);

function checkArguments(method: Method, args: JsonObject): void {
  const names = Object.keys(method.args);
  const missing = names.filter((name) => !name.endsWith("?") && (args[name] === undefined || args[name] === null));
  const known = new Set(names.map((name) => name.replace(/\?$/u, "")));
  const unknown = Object.keys(args).filter((name) => !known.has(name) && !everywhere.has(name));
  const mistyped = Object.keys(args).filter((name) => !fits(method.args[name] ?? method.args[`${name}?`], args[name]));
  const messages = [
    ...missing.map((name) => `missing required field: ${name}`),
    ...unknown.map((name) => `unknown argument: ${name} [json-pointer:/${name}]`),
    ...mistyped.map((name) => `must be a ${method.args[name] ?? method.args[`${name}?`]} [json-pointer:/${name}]`),
  ];
  if (messages.length > 0) refuse("invalid_arguments", ...messages);
}

function fits(kind: Kind | undefined, value: Json | undefined): boolean {
  if (kind === undefined || value === undefined) return true;
  if (kind === "json") return typeof value === "object";
  return kind === "string" ? typeof value !== "object" : typeof value === kind;
}
