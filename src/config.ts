/** What the project can be told through its environment. `.env.example` is the manual of these names. */
import { z } from "zod";
import { findUnknownField, templateFields } from "./citation/template.ts";
import { UsageError } from "./errors.ts";
import { address, onOrOff, port, secret, show, token, webAddress, wholeNumber } from "./setting-kinds.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** How Slack reaches us; `apiUrl` is null for Slack's own address, and otherwise ends with a slash. */
export type SlackConfig = { readonly apiUrl: string | null } & (
  | { readonly mode: "socket"; readonly appToken: string }
  | { readonly mode: "http"; readonly signingSecret: string }
) &
  ({ readonly botToken: string } | { readonly oauth: OAuthConfig });

/** What many workspaces install the app with. */
interface OAuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

interface PagesConfig {
  /** Whether source pages are served. */
  readonly areOn: boolean;
  /** The address that people reach them at, for links; null where it was not said. */
  readonly publicUrl: string | null;
  /** Set: a page opens with a signed link only. */
  readonly secret: string | null;
}

/** A language model for summaries and, if wished, for follow-up questions, and how many tokens a workspace may spend on it in a day. */
interface ModelConfig {
  /** Null for endpoints that need none. */
  readonly apiKey: string | null;
  /** Null for OpenAI's own address. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Most that an answer of it may take; absent for the driver's own. */
  readonly seconds?: number;
  readonly dailyTokens: number;
  readonly secondOpinion: boolean;
  /** Whether it says follow-up questions in full. */
  readonly rewritesFollowUps: boolean;
}

export interface Config {
  /** Null without Slack's tokens: `start` then opens the local workspace. */
  readonly slack: SlackConfig | null;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly pages: PagesConfig;
  /** The press office's own pattern for citations. */
  readonly citationTemplate: string | null;
  /** Null without a model: summaries are then the releases' own sentences. */
  readonly model: ModelConfig | null;
  readonly corpusDir: string;
  /** Path of the state file; null to keep nothing. */
  readonly stateFile: string | null;
  /** Who sees on App Home what was not answered: a member's id, or with many workspaces "TEAM:MEMBER". */
  readonly admins: readonly string[];
  /** Days that feedback and unanswered questions are kept. */
  readonly retentionDays: number;
  readonly slackFeatures: readonly SlackFeature[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** What the app can do in Slack beyond the manifest that ships, each for further rights. */
const SLACK_FEATURES = ["links", "follow-ups", "step"] as const;
export type SlackFeature = (typeof SLACK_FEATURES)[number];

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const settings = z.object({
  SLACK_BOT_TOKEN: token(/^(xoxe\.)?xoxb-/, "a bot token, which begins with xoxb-").optional(),
  SLACK_APP_TOKEN: token(/^xapp-/, "an app-level token, which begins with xapp-").optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^[\d.]+$/u, { error: ({ input }) => `expected digits with a dot between them, got ${show(input)}` })
    .optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: secret().optional(),
  SLACK_API_URL: address().optional(),
  SLACK_ADMINS: z
    .string()
    .transform((ids) => ids.split(/[\s,]+/u).filter(Boolean))
    .refine((ids) => ids.every((id) => /^(?:T[A-Z0-9]+:)?[UW][A-Z0-9]+$/u.test(id)), {
      error: ({ input }) =>
        `expected member ids such as U012AB3CD or T012AB3CD:U012AB3CD, with commas between them, got ${show(input)}`,
    })
    .default([]),
  SLACK_FEATURES: z
    .string()
    .transform((names) => names.split(/[\s,]+/u).filter(Boolean))
    .pipe(
      z.array(
        z.enum(SLACK_FEATURES, {
          error: ({ input }) => `expected names out of ${SLACK_FEATURES.join(", ")}, got ${show(input)}`,
        }),
      ),
    )
    .default([]),
  HOST: z.string().default("127.0.0.1"),
  PORT: port().default(3000),
  SOURCE_PAGES: onOrOff().default("on"),
  PUBLIC_URL: address()
    .refine((url) => !/[?#]/.test(url), { error: "expected an address without ? and #, got one with them" })
    .optional(),
  SOURCE_SECRET: secret().optional(),
  CITATION_TEMPLATE: z
    .string()
    .refine((template) => findUnknownField(template) === null, { error: ({ input }) => unknownField(String(input)) })
    .optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: webAddress().optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_SECONDS: wholeNumber(
    /^(?:[1-9]\d|[1-9]\d\d|[12]\d{3}|3[0-5]\d\d|3600)$/,
    "of seconds from 10 to 3600",
  ).optional(),
  OPENAI_DAILY_TOKENS: wholeNumber(/^\d{1,12}$/, "of tokens").default(500_000),
  OPENAI_SECOND_OPINION: onOrOff().default("off"),
  OPENAI_REWRITE_FOLLOW_UPS: onOrOff().default("off"),
  CORPUS_DIR: z.string().default("corpus"),
  STATE_FILE: z.string().default("data/state.sqlite"),
  RETENTION_DAYS: wholeNumber(/^[1-9]\d{0,3}$/, "of days from 1 to 9999").default(180),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: ({ input }) => `expected one of ${LOG_LEVELS.join(", ")}, got ${show(input)}` })
    .default("info"),
});

type Settings = z.infer<typeof settings>;

/** Every name that `loadConfig` reads. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** Reads the settings; an empty value counts as unset. Throws one UsageError that names everything missing or malformed. */
export function loadConfig(env: Environment): Config {
  const given = withoutEmpty(env);
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues.map(describeIssue) ?? []),
    ...problemsOfSlack(given),
    ...missingForModel(given),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new UsageError(
      `Wrong settings: ${problems.join("; ")}. Correct them in .env or the environment; .env.example explains each.`,
    );
  }
  return toConfig(parsed.data);
}

function toConfig(values: Settings): Config {
  return {
    slack: toSlack(values),
    host: values.HOST,
    port: values.PORT,
    pages: {
      areOn: values.SOURCE_PAGES === "on",
      publicUrl: values.PUBLIC_URL ?? null,
      secret: values.SOURCE_SECRET ?? null,
    },
    citationTemplate: values.CITATION_TEMPLATE ?? null,
    model: toModel(values),
    corpusDir: values.CORPUS_DIR,
    stateFile: values.STATE_FILE === ":memory:" ? null : values.STATE_FILE,
    admins: values.SLACK_ADMINS,
    retentionDays: values.RETENTION_DAYS,
    slackFeatures: values.SLACK_FEATURES,
    logLevel: values.LOG_LEVEL,
  };
}

/** With both an app token and a signing secret the app token decides: no public address is needed then. */
function toSlack(values: Settings): SlackConfig | null {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl = null } = values;
  const acting = toActing(values);
  if (!acting) return null;
  if (appToken !== undefined) return { ...acting, mode: "socket", appToken, apiUrl };
  return signingSecret === undefined ? null : { ...acting, mode: "http", signingSecret, apiUrl };
}

function toActing(values: Settings): { botToken: string } | { oauth: OAuthConfig } | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId } = values;
  const { SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = values;
  if (botToken !== undefined) return { botToken };
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) return null;
  return { oauth: { clientId, clientSecret, stateSecret } };
}

/** A key alone changes nothing: many machines have one for other purposes. */
function toModel(values: Settings): ModelConfig | null {
  const { OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl = null, OPENAI_MODEL: model } = values;
  if (model === undefined) return null;
  return {
    apiKey,
    baseUrl,
    model,
    ...(values.OPENAI_SECONDS !== undefined && { seconds: values.OPENAI_SECONDS }),
    dailyTokens: values.OPENAI_DAILY_TOKENS,
    secondOpinion: values.OPENAI_SECOND_OPINION === "on",
    rewritesFollowUps: values.OPENAI_REWRITE_FOLLOW_UPS === "on",
  };
}

function missingForModel(given: Environment): string[] {
  const [key, url, model] = [given["OPENAI_API_KEY"], given["OPENAI_BASE_URL"], given["OPENAI_MODEL"]];
  if (model !== undefined && key === undefined && url === undefined)
    return ["OPENAI_MODEL needs OPENAI_API_KEY or OPENAI_BASE_URL beside it, and both are missing"];
  if (model === undefined && url !== undefined) return ["OPENAI_MODEL is missing, and OPENAI_BASE_URL needs it"];
  return [];
}

const OAUTH = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;

/** Half of Slack's settings is a mistake, not a wish for the local workspace. */
function problemsOfSlack(given: Environment): string[] {
  const isSet = (name: string): boolean => given[name] !== undefined;
  const [oauth, missing] = [OAUTH.filter(isSet), OAUTH.filter((name) => !isSet(name))];
  const ways = ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"].filter(isSet);
  if (isSet("SLACK_BOT_TOKEN") && oauth.length > 0)
    return [`SLACK_BOT_TOKEN is for one workspace and ${oauth.join(", ")} for many, and both are set`];
  if (oauth.length > 0 && missing.length > 0)
    return [`${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing beside ${oauth.join(", ")}`];
  if (!isSet("SLACK_BOT_TOKEN") && oauth.length === 0) {
    return ways.length === 0 ? [] : [`SLACK_BOT_TOKEN is missing, and ${ways.join(" and ")} needs it`];
  }
  const acting = oauth.length > 0 ? "SLACK_CLIENT_ID" : "SLACK_BOT_TOKEN";
  const noWay =
    ways.length > 0
      ? []
      : [
          `${acting} needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it, and both are missing`,
        ];
  return [...noWay, ...(oauth.length > 0 ? problemsOfMany(given) : [])];
}

/** What one workspace may do without, but several may not. */
function problemsOfMany(given: Environment): string[] {
  const forgets = given["STATE_FILE"] === ":memory:";
  const unplaced = (given["SLACK_ADMINS"] ?? "").split(/[\s,]+/u).filter((id) => /^[UW]/u.test(id));
  return [
    ...(forgets ? ["STATE_FILE: expected a file that keeps the installations, got :memory:"] : []),
    ...(unplaced.length > 0
      ? [`SLACK_ADMINS: expected each member with the workspace (T012AB3CD:${unplaced[0]}), got the member alone`]
      : []),
  ];
}

function withoutEmpty(env: Environment): Environment {
  const trimmed = settingNames.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== undefined && value !== ""));
}

function unknownField(template: string): string {
  return `expected fields such as {title}, got {${findUnknownField(template) ?? ""}}; there are ${templateFields.join(", ")}`;
}

/** Names the setting, also where one of several values in it is wrong. */
function describeIssue({ path: [name = ""], message }: { path: PropertyKey[]; message: string }): string {
  return `${String(name)}: ${message}`;
}
