/** What a posted link unfolds into: title, publisher and date, and how the release begins. */
import type { KnownBlock } from "@slack/types";
import { leadOf } from "../../checking/finder.ts";
import type { AnnotatedRelease } from "../../corpus/release.ts";
import { type Language, labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { about, titleLink } from "./citation.ts";
import { actions, contextLine, section } from "./elements.ts";
import { quoteButtons, verbatimBlocks } from "./quote.ts";

const LONGEST_LEAD = 900;

/** The blocks under a link. */
export function unfurlBlocks(annotated: AnnotatedRelease, keys: ReleaseKeys, language: Language): KnownBlock[] {
  const { release } = annotated;
  const lead = leadOf(annotated);
  return [
    section(`*${titleLink(release, keys)}*\n${about(release, language).map(escapeMrkdwn).join(" · ")}`),
    ...(lead ? verbatimBlocks(lead, language, LONGEST_LEAD) : []),
    ...(lead ? actions(quoteButtons(lead, keys, language)) : []),
    contextLine(escapeMrkdwn(labelsIn(language).unfurled)),
  ];
}
