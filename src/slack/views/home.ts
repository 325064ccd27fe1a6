/** App Home: what the corpus holds, and ways into it that work. */
import type { HomeView, KnownBlock } from "@slack/types";
import type { Corpus, Release } from "../../corpus/release.ts";
import type { AdminReport } from "../admin-report.ts";
import { ACTIONS, COMMAND } from "../action-ids.ts";
import { adminBlocks } from "../blocks/admin.ts";
import { exampleBlocks } from "../blocks/answer.ts";
import { about, titleLink } from "../blocks/citation.ts";
import { actions, button, contextLine, plainText, section } from "../blocks/elements.ts";
import type { Example } from "../examples.ts";
import { type Language, labelsIn } from "../labels.ts";
import { writtenDate } from "../../language/written-date.ts";
import { LIMITS } from "../limits.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import type { ReleaseKeys } from "../release-keys.ts";

export interface HomeContent {
  readonly corpus: Corpus;
  /** From when on the corpus is so, in milliseconds since the epoch. */
  readonly since: number;
  readonly examples: readonly Example[];
  readonly keys: ReleaseKeys;
  /** For admins; null for everybody else. */
  readonly report: AdminReport | null;
}

const RECENT = 10;

/** The Home tab: the same for everybody, and below it what admins should know. */
export function homeView({ corpus, since, examples, keys, report }: HomeContent, language: Language): HomeView {
  const labels = labelsIn(language);
  const recent = corpus.releases.slice(0, RECENT).map(({ release }) => release);
  return {
    type: "home",
    blocks: [
      { type: "header", text: plainText(labels.homeTitle, LIMITS.headerText) },
      section(`${labels.homeIntro}\n\n${holdings(corpus, language)} ${readOn(since, language)}`),
      contextLine(labels.homeWays(COMMAND)),
      ...actions([button(labels.findQuote, ACTIONS.openFind, "find")]),
      ...part(labels.homeExamples, exampleBlocks(examples, labels)),
      ...part(
        labels.homeRecent,
        recent.map((release) => releaseBlock(release, keys, language)),
      ),
      ...part(labels.homeHow, [section(labels.homeHowText)]),
      ...(report ? adminBlocks(report, language) : []),
    ],
  };
}

/** A part of the page under its title; nothing where it would be empty. */
function part(title: string, blocks: readonly KnownBlock[]): KnownBlock[] {
  if (blocks.length === 0) return [];
  return [{ type: "divider" }, { type: "header", text: plainText(title, LIMITS.headerText) }, ...blocks];
}

function holdings({ releases }: Corpus, language: Language): string {
  const publishers = new Set(releases.map(({ release }) => release.publisher).filter(Boolean));
  const dates = releases.flatMap(({ release }) => release.date ?? release.eventDate ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => (date === undefined ? null : writtenDate(date, language)));
  return escapeMrkdwn(labelsIn(language).homeHolds(releases.length, publishers.size, from ?? null, to ?? null));
}

function readOn(since: number, language: Language): string {
  const [day = "", time = ""] = new Date(since).toISOString().split("T");
  return escapeMrkdwn(labelsIn(language).homeSince(writtenDate(day, language), time.slice(0, 5)));
}

function releaseBlock(release: Release, keys: ReleaseKeys, language: Language): KnownBlock {
  const line = about(release, language).map(escapeMrkdwn).join(" · ");
  const { askAbout } = labelsIn(language);
  const ask = button(askAbout, ACTIONS.askAbout, keys.keyOf(release), `${askAbout}: ${release.title}`);
  return section(`*${titleLink(release, keys)}*\n${line}`, ask);
}
