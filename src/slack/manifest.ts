/** The app's manifest, fitted to what an installation wants: links that unfold, follow-ups without a mention, a step for workflows. */
import type { Corpus } from "../corpus/release.ts";
import { STEP } from "./action-ids.ts";
import { unfurlDomains } from "./release-links.ts";

/** What of a manifest is fitted; everything else stays as it is. */
export interface Manifest {
  readonly features: { readonly [feature: string]: unknown };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly [setting: string]: unknown;
  };
}

export interface ManifestWishes {
  readonly corpus: Corpus;
  /** Where our own source pages are reached; null where they are not. */
  readonly publicUrl: string | null;
  /** Whether workflows get a step: Slack then wants the app installed for the whole organisation, and a paid plan. */
  readonly hasStep: boolean;
  /** Whether it hears all messages of the channels it is in, for follow-up questions that do not mention it. */
  readonly hasFollowUps: boolean;
}

/** Takes the manifest that ships, gives it with the hosts of the releases and what else is wished. */
export function fitManifest<M extends Manifest>(manifest: M, wishes: ManifestWishes): M {
  const { corpus, publicUrl, hasStep, hasFollowUps } = wishes;
  const domains = unfurlDomains(corpus, publicUrl);
  const linked = domains.length === 0 ? manifest : withLinks(manifest, domains);
  const hearing = hasFollowUps ? withFollowUps(linked) : linked;
  return hasStep ? withStep(hearing) : hearing;
}

function withLinks<M extends Manifest>(manifest: M, domains: readonly string[]): M {
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
