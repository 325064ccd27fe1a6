/** What a channel has chosen; everything has a default, and what is stored wrongly counts as not chosen. */
import { z } from "zod";
import type { Store } from "../state/store.ts";
import type { Language } from "./labels.ts";
import type { SlackParts } from "./parts.ts";
import type { Person } from "./thread-store.ts";

const shape = z.object({
  /** Publishers that answers may come from; none for all. */
  publishers: z.array(z.string()).default([]),
  /** Of the bot's own sentences; "asker" is the language of each question. */
  language: z.enum(["asker", "en", "fr"]).default("asker"),
  /** Quotes shown before "More quotes". */
  quotes: z.int().min(1).max(3).default(3),
  /** Which questions in our threads are answered: those that mention us, or all that are put to us. */
  followUps: z.enum(["mention", "thread"]).default("mention"),
  /** Hour and minute (UTC) after which a digest may come. */
  digestAt: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
    .default("08:00"),
  /** No digests for now. */
  isQuiet: z.boolean().default(false),
  /** Who may change all this. */
  changers: z.enum(["everyone", "admins"]).default("everyone"),
});

export type ChannelSettings = z.infer<typeof shape>;

export const DEFAULT_SETTINGS: ChannelSettings = shape.parse({});

/** The language that the bot speaks in a channel; null where it is each asker's own. */
export function ownLanguage({ language }: ChannelSettings): Language | null {
  return language === "asker" ? null : language;
}

/** The settings of the channel in which a delivery is being handled; the defaults where they cannot be read. */
export async function settingsHere(
  { store, place, log }: Pick<SlackParts, "store" | "place" | "log">,
  team: string | undefined,
  channel: string | null = place.channel(),
): Promise<ChannelSettings> {
  if (team === undefined || channel === null) return DEFAULT_SETTINGS;
  try {
    return await readSettings(store, team, channel);
  } catch (error) {
    log.error({ err: error }, "The settings of a channel could not be read");
    return DEFAULT_SETTINGS;
  }
}

/** The language in which we speak there; `otherwise` where the channel leaves it to whoever asks. */
export async function languageHere(
  parts: Pick<SlackParts, "store" | "place" | "log">,
  team: string | undefined,
  otherwise: Language = "en",
): Promise<Language> {
  return ownLanguage(await settingsHere(parts, team)) ?? otherwise;
}

/** The settings of a channel. */
export async function readSettings({ settings }: Store, team: string, channel: string): Promise<ChannelSettings> {
  const parsed = shape.safeParse((await settings.read(team, channel)) ?? {});
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Changes some of them. */
export async function changeSettings(
  store: Store,
  { team, channel }: { readonly team: string; readonly channel: string },
  change: Partial<ChannelSettings>,
): Promise<void> {
  await store.settings.write(team, channel, { ...(await readSettings(store, team, channel)), ...change });
}

/** What a window was filled in with, as settings; what is no value of theirs is left as it was. */
export function settingsChange(entries: Readonly<Record<string, unknown>>): Partial<ChannelSettings> {
  const change = Object.entries(entries).filter(([name, value]) => isValue(name, value));
  return Object.fromEntries(change);
}

function isValue(name: string, value: unknown): boolean {
  return value !== undefined && Object.hasOwn(shape.shape, name) && shape.safeParse({ [name]: value }).success;
}

/** Whether a person may change a channel's settings and what it follows. */
export function mayChange(
  { changers }: ChannelSettings,
  { user, team }: Person,
  isAdmin: (user: string, team: string) => boolean,
): boolean {
  return changers === "everyone" || isAdmin(user, team);
}
