/** Following: what a channel hears of when new releases come. */
import { COMMAND } from "../action-ids.ts";
import { plainMessage } from "../blocks/plain-message.ts";
import { changeSettings, mayChange, readSettings } from "../channel-settings.ts";
import { beginFollowing } from "../digests.ts";
import { readSubject, type Subject } from "../follows.ts";
import { type Labels, labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import type { Asked, Work, Worked } from "../work.ts";

interface Here {
  readonly parts: SlackParts;
  readonly team: string;
  readonly channel: string;
  readonly labels: Labels;
}

/** "follow X"; alone it lists. */
export const follow = inChannel(async (here, text) => {
  const subject = readSubject(text, here.parts.corpus);
  return subject ? add(here, subject) : list(here);
});

/** "unfollow X". */
export const unfollow = inChannel(async (here, text) => {
  const { parts, team, channel, labels } = here;
  const subject = readSubject(text, parts.corpus);
  if (!subject) return labels.unfollowUsage(COMMAND);
  const kinds = ["words", "speaker", "publisher"] as const;
  const removed = await Promise.all(
    kinds.map((kind) => parts.store.follows.remove({ team, channel, kind, subject: subject.subject })),
  );
  return removed.some(Boolean)
    ? labels.unfollowed(subject.subject)
    : `${labels.notFollowed(subject.subject)} ${await list(here)}`;
});

/** "quiet", and "quiet off". */
export const quiet = inChannel(async ({ parts, team, channel, labels }, text) => {
  const isQuiet = !/^(?:off|non|no|fin)$/iu.test(text.trim());
  await changeSettings(parts.store, { team, channel }, { isQuiet });
  return isQuiet ? labels.quietOn(COMMAND) : labels.quietOff;
});

async function add({ parts, team, channel, labels }: Here, subject: Subject): Promise<string> {
  await beginFollowing(parts, team, channel);
  const isNew = await parts.store.follows.add({ team, channel, ...subject, at: parts.now() });
  const { digestAt, isQuiet } = await readSettings(parts.store, team, channel);
  const said = isNew ? labels.followed(subject.subject, digestAt) : labels.followedAlready(subject.subject);
  return isQuiet ? `${said} ${labels.quietOn(COMMAND)}` : said;
}

async function list({ parts, team, channel, labels }: Here): Promise<string> {
  const follows = (await parts.store.follows.list(team)).filter((each) => each.channel === channel);
  return follows.length === 0 ? labels.followsNothing(COMMAND) : labels.follows(follows.map(({ subject }) => subject));
}

/** A work that concerns a channel as a whole: done where one is known, by who may. */
function inChannel(act: (here: Here, text: string) => Promise<string>): Work {
  return async (parts, { text, asker, channel }: Asked, { language }): Promise<Worked> => {
    const labels = labelsIn(language);
    const said = async (): Promise<string> => {
      if (!asker || channel === undefined) return labels.apology;
      const settings = await readSettings(parts.store, asker.team, channel);
      if (!mayChange(settings, asker, parts.isAdmin)) return labels.mayNotChange;
      return act({ parts, team: asker.team, channel, labels }, text);
    };
    return { message: plainMessage(await said()), quotes: [], noted: { following: true } };
  };
}
