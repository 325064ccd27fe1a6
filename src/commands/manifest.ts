/** `npm run manifest`: the manifest for Slack's app settings, fitted to this configuration. */
import { readManifest } from "../app.ts";
import type { Config, SlackFeature } from "../config.ts";
import { UsageError } from "../errors.ts";
import { fitManifest } from "../slack/manifest.ts";
import { createCommand, openCorpus, print, readConfig, run } from "./command-line.ts";

interface ManifestOptions {
  readonly http?: boolean;
  readonly install?: boolean;
  readonly links?: boolean;
  readonly followUps?: boolean;
  readonly step?: boolean;
  readonly corpus?: string;
}

const command = createCommand(
  "manifest",
  "Prints the manifest for Slack's app settings, fitted to this configuration.",
  ["", "--follow-ups --links", "--http --install > my-manifest.json"],
)
  .option("--links", "links to releases unfold, on the hosts of the corpus and of PUBLIC_URL")
  .option("--follow-ups", "channels may choose that follow-up questions need no mention")
  .option("--step", "Workflow Builder gets a step: wants a paid plan, and installing for the whole organisation")
  .option("--http", "Slack sends its requests to PUBLIC_URL (default: where only SLACK_SIGNING_SECRET is set)")
  .option("--install", "other workspaces install the app at PUBLIC_URL (default: where SLACK_CLIENT_ID is set)")
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action((options: ManifestOptions) => print(JSON.stringify(fittedTo(readConfig(), options), null, 2)));

await run(command);

function fittedTo(config: Config, options: ManifestOptions) {
  const { slack } = config;
  const { publicUrl } = config.pages;
  const overHttp = options.http ?? slack?.mode === "http";
  const isInstalled = options.install ?? (slack !== null && "oauth" in slack);
  if ((overHttp || isInstalled) && publicUrl === null) {
    throw new UsageError(
      "PUBLIC_URL: expected the address at which Slack and people reach the bot, which --http and --install need, got none. Set it in .env or the environment.",
    );
  }
  const features = [...new Set([...config.slackFeatures, ...wished(options)])];
  const corpus = features.includes("links") ? openCorpus(options.corpus) : { releases: [] };
  return fitManifest(readManifest(), { features, corpus, publicUrl, overHttp, isInstalled });
}

function wished({ links, followUps, step }: ManifestOptions): SlackFeature[] {
  return [
    ...(links ? ["links" as const] : []),
    ...(followUps ? ["follow-ups" as const] : []),
    ...(step ? ["step" as const] : []),
  ];
}
