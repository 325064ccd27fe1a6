import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadConfig, settingNames } from "../src/config.ts";
import { UsageError } from "../src/errors.ts";

const manual = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

describe("without any setting", () => {
  it("serves the shipped corpus on this machine only, in the local workspace", () => {
    expect(loadConfig({})).toEqual({
      slack: null,
      host: "127.0.0.1",
      port: 3000,
      pages: { areOn: true, publicUrl: null, secret: null },
      citationTemplate: null,
      admins: [],
      slackFeatures: [],
      model: null,
      corpusDir: "corpus",
      stateFile: "data/state.sqlite",
      retentionDays: 180,
      logLevel: "info",
    });
  });

  it("takes an empty value for an unset one", () => {
    expect(loadConfig({ SLACK_BOT_TOKEN: "", PORT: "  ", CORPUS_DIR: "" })).toEqual(loadConfig({}));
  });
});

describe("state", () => {
  it("is kept nowhere on request", () => {
    expect(loadConfig({ STATE_FILE: ":memory:" }).stateFile).toBeNull();
  });
});

describe("Slack", () => {
  it("is reached through a socket with an app token", () => {
    const { slack } = loadConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" });
    expect(slack).toEqual({ mode: "socket", botToken: "xoxb-1", appToken: "xapp-1", apiUrl: null });
  });

  it("is reached over HTTP with a signing secret", () => {
    const { slack } = loadConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" });
    expect(slack).toEqual({ mode: "http", botToken: "xoxb-1", signingSecret: "s", apiUrl: null });
  });

  it("prefers the socket where both are set", () => {
    const { slack } = loadConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1", SLACK_SIGNING_SECRET: "s" });
    expect(slack?.mode).toBe("socket");
  });

  it.each(["https://slack-gov.com/api/", "https://slack-gov.com/api"])(
    "ends the API address %s with one slash",
    (url) => {
      const { slack } = loadConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1", SLACK_API_URL: url });
      expect(slack?.apiUrl).toBe("https://slack-gov.com/api/");
    },
  );
});

describe("Slack in many workspaces", () => {
  const many = { SLACK_CLIENT_ID: "12.34", SLACK_CLIENT_SECRET: "c", SLACK_STATE_SECRET: "a secret long enough" };

  it("is reached with what installing takes, over HTTP or through a socket", () => {
    const oauth = { clientId: "12.34", clientSecret: "c", stateSecret: "a secret long enough" };
    expect(loadConfig({ ...many, SLACK_SIGNING_SECRET: "s" }).slack).toEqual({
      mode: "http",
      oauth,
      signingSecret: "s",
      apiUrl: null,
    });
    expect(loadConfig({ ...many, SLACK_APP_TOKEN: "xapp-1" }).slack).toMatchObject({ mode: "socket", oauth });
  });

  it("has admins by workspace and member", () => {
    const admins = { SLACK_ADMINS: "T1:U1, T2:U1" };
    expect(loadConfig({ ...many, ...admins, SLACK_APP_TOKEN: "xapp-1" }).admins).toEqual(["T1:U1", "T2:U1"]);
  });

  it.each([
    [{ ...many, SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is for one workspace"],
    [{ SLACK_CLIENT_ID: "12.34", SLACK_APP_TOKEN: "xapp-1" }, "SLACK_CLIENT_SECRET and SLACK_STATE_SECRET are missing"],
    [many, "SLACK_CLIENT_ID needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)"],
    [{ ...many, SLACK_STATE_SECRET: "short" }, "SLACK_STATE_SECRET: expected at least 16 characters"],
    [{ ...many, SLACK_APP_TOKEN: "xapp-1", STATE_FILE: ":memory:" }, "STATE_FILE: expected a file"],
    [
      { ...many, SLACK_APP_TOKEN: "xapp-1", SLACK_ADMINS: "U1" },
      "SLACK_ADMINS: expected each member with the workspace",
    ],
    [{ ...many, SLACK_CLIENT_ID: "my app", SLACK_APP_TOKEN: "xapp-1" }, "SLACK_CLIENT_ID: expected digits"],
  ])("half set or set wrongly is refused: %j", (env, named) => {
    expect(failure(env)).toContain(named);
  });
});

describe("source pages", () => {
  it("have an address with one closing slash, a secret, and can be switched off", () => {
    const { pages } = loadConfig({
      PUBLIC_URL: "https://press.example/bot",
      SOURCE_SECRET: "a long enough secret",
      SOURCE_PAGES: "off",
    });
    expect(pages).toEqual({ areOn: false, publicUrl: "https://press.example/bot/", secret: "a long enough secret" });
  });

  it.each([
    [{ SOURCE_PAGES: "no" }, 'SOURCE_PAGES: expected on or off, got "no"'],
    [{ PUBLIC_URL: "press.example" }, "PUBLIC_URL: expected an address with http"],
    [{ PUBLIC_URL: "https://press.example/?bot" }, "PUBLIC_URL: expected an address without ?"],
    [{ SOURCE_SECRET: "hush" }, "SOURCE_SECRET: expected at least 16 characters, got fewer"],
    [{ CITATION_TEMPLATE: "{title}, {autor}" }, "CITATION_TEMPLATE: expected fields such as {title}, got {autor}"],
  ])("are refused with %j, in one sentence", (env, sentence) => {
    const message = failure(env);
    expect(message).toContain(sentence);
    expect(message).not.toContain("hush");
    expect(message).not.toContain("\n");
  });

  it("are cited by the press office's own pattern", () => {
    const template = "“{quote}” [({speaker}), ]{title}[, {date}]";
    expect(loadConfig({ CITATION_TEMPLATE: template }).citationTemplate).toBe(template);
  });
});

describe("a language model", () => {
  it("is used with a name and a key, or with a name and an address", () => {
    expect(loadConfig({ OPENAI_MODEL: "m", OPENAI_API_KEY: "k" }).model).toEqual({
      apiKey: "k",
      baseUrl: null,
      model: "m",
      dailyTokens: 500_000,
      secondOpinion: false,
      rewritesFollowUps: false,
    });
    const local = loadConfig({ OPENAI_MODEL: "m", OPENAI_BASE_URL: "http://127.0.0.1:1/v1", OPENAI_DAILY_TOKENS: "9" });
    expect(local.model).toMatchObject({ apiKey: null, baseUrl: "http://127.0.0.1:1/v1", dailyTokens: 9 });
    expect(local.model?.seconds).toBeUndefined();
    const slow = loadConfig({ OPENAI_MODEL: "m", OPENAI_BASE_URL: "http://127.0.0.1:1/v1", OPENAI_SECONDS: "600" });
    expect(slow.model).toMatchObject({ seconds: 600 });
    const wishes = { OPENAI_SECOND_OPINION: "on", OPENAI_REWRITE_FOLLOW_UPS: "on" };
    const full = loadConfig({ OPENAI_MODEL: "m", OPENAI_API_KEY: "k", ...wishes });
    expect(full.model).toMatchObject({ secondOpinion: true, rewritesFollowUps: true });
  });

  it("is not used for a key alone, which may be there for other purposes", () => {
    expect(loadConfig({ OPENAI_API_KEY: "k" }).model).toBeNull();
  });

  it.each([
    [{ OPENAI_MODEL: "m" }, "OPENAI_MODEL needs OPENAI_API_KEY or OPENAI_BASE_URL"],
    [{ OPENAI_BASE_URL: "http://127.0.0.1:1/v1" }, "OPENAI_MODEL is missing"],
    [{ OPENAI_MODEL: "m", OPENAI_BASE_URL: "localhost" }, "OPENAI_BASE_URL: expected an address"],
    [{ OPENAI_REWRITE_FOLLOW_UPS: "yes" }, "OPENAI_REWRITE_FOLLOW_UPS: expected on or off"],
    [{ OPENAI_SECONDS: "3601" }, "OPENAI_SECONDS: expected a whole number of seconds from 10 to 3600"],
    [{ OPENAI_SECONDS: "9" }, "OPENAI_SECONDS: expected a whole number of seconds from 10 to 3600"],
    [{ OPENAI_DAILY_TOKENS: "many" }, "OPENAI_DAILY_TOKENS: expected a whole number"],
  ])("half set or set wrongly is refused: %j", (env, named) => {
    expect(failure(env)).toContain(named);
  });
});

describe("what is wrong", () => {
  it("is named in one go, and secrets are not repeated", () => {
    const wrong = { SLACK_BOT_TOKEN: "xapp-secret", SLACK_API_URL: "slack.com", PORT: "65536", LOG_LEVEL: "loud" };
    const message = failure(wrong);
    for (const name of [...Object.keys(wrong), "SLACK_APP_TOKEN"]) expect(message).toContain(name);
    expect(message).toContain('"65536"');
    expect(message).toContain(".env.example");
    expect(message).not.toContain("secret;");
    expect(message).not.toContain("xapp-secret");
  });

  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN is missing"],
  ])("includes half of Slack's settings: %j", (env, named) => {
    expect(failure(env)).toContain(named);
  });

  it.each(["0", "1.5", "-3", "ten", "10000"])("is %j as a number of days", (days) => {
    expect(failure({ RETENTION_DAYS: days })).toContain(`RETENTION_DAYS: expected a whole number of days`);
  });

  it("is any port above 65535", () => {
    fc.assert(
      fc.property(fc.integer({ min: 65_536 }), (port) => failure({ PORT: `${port}` }).includes("PORT: expected")),
    );
  });

  it("is any port that is not a whole number", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\s\d]+\d*$/), (port) => failure({ PORT: port }).includes("PORT: expected")),
    );
  });
});

describe(".env.example", () => {
  it("has exactly the names that are read", () => {
    expect(Object.keys(parse(manual)).toSorted()).toEqual(settingNames.toSorted());
  });

  it("holds the defaults: copied as it stands, it changes nothing", () => {
    expect(loadConfig(parse(manual))).toEqual(loadConfig({}));
  });

  it.each(settingNames)("says of %s what its default is and when one would set it", (name) => {
    const [explanation = ""] = manual.split(`\n${name}=`);
    const comment = explanation.slice(explanation.lastIndexOf("\n\n"));
    expect(comment).toMatch(/Default: /);
    expect(comment).toMatch(/Set it/);
  });
});

function failure(env: Record<string, string>): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`loadConfig accepted ${JSON.stringify(env)}`);
}
