/** The app's manifest, fitted to what an installation wants; what ships asks Slack for the least. */
import type { SlackFeature } from "../config.ts";
import type { Corpus } from "../corpus/release.ts";
import { STEP } from "./action-ids.ts";
import { REDIRECT_PATH } from "./installing/install-pages.ts";
import { unfurlDomains } from "./release-links.ts";

interface Settings {
  readonly event_subscriptions: { readonly bot_events: readonly string[] };
  readonly [setting: string]: unknown;
}

/** What of a manifest is fitted; everything else stays as it is. */
export interface Manifest {
  readonly features: { readonly slash_commands?: readonly object[]; readonly [feature: string]: unknown };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: Settings;
}

export interface ManifestWishes {
  readonly features: readonly SlackFeature[];
  /** Its hosts, and that of our own pages, are those whose links unfold. */
  readonly corpus: Corpus;
  /** Where we are reached from outside; null where that is not known. */
  readonly publicUrl: string | null;
  /** Whether Slack sends its requests there, instead of hearing us through a socket. */
  readonly overHttp: boolean;
  /** Whether people of other workspaces come back there when they have installed the app. */
  readonly isInstalled: boolean;
}

/** Where Slack's requests arrive. */
const EVENTS_PATH = "/slack/events";

/** Takes the manifest that ships, gives it with what is wished. */
export function fitManifest<M extends Manifest>(manifest: M, wishes: Partial<ManifestWishes>): M {
  const { features = [], corpus = { releases: [] }, publicUrl = null, overHttp, isInstalled } = wishes;
  const at = publicUrl?.replace(/\/+$/u, "");
  const fits: readonly (false | ((fitted: M) => M))[] = [
    features.includes("links") && ((fitted) => withLinks(fitted, unfurlDomains(corpus, publicUrl))),
    features.includes("follow-ups") && withFollowUps,
    features.includes("step") && withStep,
    overHttp === true && at !== undefined && ((fitted) => withAddress(fitted, `${at}${EVENTS_PATH}`)),
    isInstalled === true && at !== undefined && ((fitted) => withRedirect(fitted, `${at}${REDIRECT_PATH}`)),
  ];
  return fits.reduce((fitted, fit) => (fit === false ? fitted : fit(fitted)), manifest);
}

function withLinks<M extends Manifest>(manifest: M, domains: readonly string[]): M {
  if (domains.length === 0) return manifest;
  const heard = withScopes(withEvents(manifest, "link_shared"), "links:read", "links:write");
  return { ...heard, features: { ...heard.features, unfurl_domains: domains } };
}

/** Public and private channels; Slack sends what is said in those that the app was invited to. */
function withFollowUps<M extends Manifest>(manifest: M): M {
  const heard = withEvents(manifest, "message.channels", "message.groups");
  return withScopes(heard, "channels:history", "groups:history");
}

function withStep<M extends Manifest>(manifest: M): M {
  const heard = withEvents(manifest, "function_executed");
  const settings = { ...heard.settings, org_deploy_enabled: true, function_runtime: "remote" };
  return { ...heard, settings, functions: { [STEP]: step } };
}

function withAddress<M extends Manifest>(manifest: M, address: string): M {
  const { settings, features } = manifest;
  return {
    ...manifest,
    features: { ...features, slash_commands: features.slash_commands?.map((each) => ({ ...each, url: address })) },
    settings: {
      ...settings,
      socket_mode_enabled: false,
      event_subscriptions: { ...settings.event_subscriptions, request_url: address },
      interactivity: { is_enabled: true, request_url: address },
    },
  };
}

function withRedirect<M extends Manifest>(manifest: M, address: string): M {
  return { ...manifest, oauth_config: { ...manifest.oauth_config, redirect_urls: [address] } };
}

function withEvents<M extends Manifest>(manifest: M, ...events: readonly string[]): M {
  const { event_subscriptions: heard } = manifest.settings;
  const bot_events = [...heard.bot_events, ...events].toSorted();
  return { ...manifest, settings: { ...manifest.settings, event_subscriptions: { ...heard, bot_events } } };
}

function withScopes<M extends Manifest>(manifest: M, ...scopes: readonly string[]): M {
  const { oauth_config: config } = manifest;
  return { ...manifest, oauth_config: { ...config, scopes: { bot: [...config.scopes.bot, ...scopes].toSorted() } } };
}

const step = {
  title: "Answer from the releases",
  description: "Looks a question up in the press releases and gives the words that answer it.",
  input_parameters: {
    question: parameter("question", "string", "Question", "What to look up in the releases"),
  },
  output_parameters: {
    found: parameter("found", "boolean", "Found", "Whether the releases hold an answer"),
    answer: parameter("answer", "string", "Answer", "The quote with its source, or why there is none"),
    quote: parameter("quote", "string", "Quote", "The first quote, word for word"),
    source: parameter("source", "string", "Source", "Title, publisher, date, paragraph and speaker of the quote"),
    link: parameter("link", "string", "Link", "Address of the quoted words"),
  },
};

function parameter(name: string, type: "string" | "boolean", title: string, description: string) {
  return { type, title, description, is_required: true, name };
}
