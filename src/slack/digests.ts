/** Sending digests: once for what is new, at the time that a channel has chosen. */
import { z } from "zod";
import type { Follow } from "../state/records.ts";
import { verified } from "../answering/quotes.ts";
import { quotesMessage } from "./blocks/quote-list.ts";
import { readSettings, type ChannelSettings } from "./channel-settings.ts";
import { makeDigest } from "./digest.ts";
import { labelsIn } from "./labels.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { SlackParts } from "./parts.ts";
import { insist } from "./web-clients.ts";

const known = z.object({ keys: z.array(z.string()) });

/** From now on only what comes later is new to this channel; nothing changes where it was told before. */
export async function beginFollowing(parts: SlackParts, team: string, channel: string): Promise<void> {
  const { settings } = parts.store;
  if ((await settings.read(team, knownTo(channel))) === null)
    await settings.write(team, knownTo(channel), allKeys(parts));
}

/** Sends every channel of a team the digest that is due; `at` in milliseconds since the epoch. */
export async function sendDigests(
  parts: SlackParts,
  team: string,
  { token, at }: { token: string; at: number },
): Promise<void> {
  const follows = Map.groupBy(await parts.store.follows.list(team), ({ channel }) => channel);
  for (const [channel, subjects] of follows) {
    try {
      await parts.place.handle({ channel_id: channel }, () =>
        sendDigest(parts, subjects, { team, channel, token, at }),
      );
    } catch (error) {
      parts.log.error({ err: error, channel }, "A digest was not sent");
    }
  }
}

interface Due {
  readonly team: string;
  readonly channel: string;
  readonly token: string;
  readonly at: number;
}

/** What was sent is noted before it is sent: a digest that broke off on the way does not come twice. */
async function sendDigest(
  parts: SlackParts,
  follows: readonly Follow[],
  { team, channel, token, at }: Due,
): Promise<void> {
  const chosen = await readSettings(parts.store, team, channel);
  if (chosen.isQuiet || !isTime(chosen, at)) return;
  const before = known.safeParse(await parts.store.settings.read(team, knownTo(channel)));
  const seen = new Set(before.success ? before.data.keys : []);
  const { keys, corpus } = parts;
  const fresh = corpus.releases.filter(({ release }) => !seen.has(keys.keyOf(release)));
  if (fresh.length === 0) return;
  const news = fresh.map(({ release }) => keys.keyOf(release)).join(" ");
  if (!(await parts.deliveries.claim(`digest:${team}:${channel}:${news}`))) return;
  await parts.store.settings.write(team, knownTo(channel), allKeys(parts));
  const digest = makeDigest(follows, fresh);
  if (!digest) return;
  const language = chosen.language === "fr" ? "fr" : "en";
  const question = labelsIn(language).digest(digest.subjects);
  const packet = { quotes: verified(digest.quotes), language, arrangement: "best-first", question } as const;
  const message = quotesMessage(packet, keys, { heading: `*${escapeMrkdwn(question)}*`, audience: "conversation" });
  const { chat } = parts.clients(token).calls;
  await insist(() => chat.postMessage({ channel, unfurl_links: false, unfurl_media: false, ...message }), parts.log);
}

function isTime({ digestAt }: ChannelSettings, at: number): boolean {
  return new Date(at).toISOString().slice(11, 16) >= digestAt;
}

function allKeys({ corpus, keys }: SlackParts): z.infer<typeof known> {
  return { keys: corpus.releases.map(({ release }) => keys.keyOf(release)) };
}

/** The name under which it is kept what a channel was told of; no channel of Slack's has such an id. */
function knownTo(channel: string): string {
  return `${channel}#known`;
}
