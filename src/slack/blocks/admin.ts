/** The part of App Home that only admins see. */
import type { KnownBlock } from "@slack/types";
import type { AdminReport, Health } from "../admin-report.ts";
import { type Labels, type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { shorten } from "../shorten.ts";
import { contextLine, plainText, section } from "./elements.ts";

const MOST_LISTED = 8;
const LONGEST_LISTED = 120;

/** At most nine blocks. */
export function adminBlocks(report: AdminReport, language: Language): KnownBlock[] {
  const labels = labelsIn(language);
  const { gaps, wrong, health, fault } = report;
  return [
    { type: "divider" },
    { type: "header", text: plainText(labels.adminTitle, LIMITS.headerText) },
    ...(fault === null ? [] : [section(escapeMrkdwn(labels.adminFault(fileIn(fault))))]),
    section(escapeMrkdwn(labels.adminCounts(report))),
    section(escapeMrkdwn(healthLine(health, labels))),
    ...list(
      labels.adminGaps,
      gaps.map(({ question, count }) => (count > 1 ? `${cut(question)} (${count})` : cut(question))),
    ),
    ...list(
      labels.adminWrong,
      wrong.map(({ question, reason }) => (reason ? `${cut(question)} – ${cut(reason)}` : cut(question))),
    ),
    contextLine(escapeMrkdwn(labels.adminPrivacy(report.days))),
  ];
}

function healthLine(health: Health, labels: Labels): string {
  const faults = [
    labels.undatedReleases(health.undated),
    labels.unpublishedReleases(health.unpublished),
    labels.unlinkedReleases(health.unlinked),
  ].filter((_, at) => [health.undated, health.unpublished, health.unlinked][at] !== 0);
  return faults.length === 0 ? labels.healthy : faults.join(" ");
}

/** The file that a fault names: what is wrong with it stands in the log, for whoever can mend it. */
function fileIn(fault: string): string | null {
  const [, file] = /([^/\\]+\.md): /iu.exec(fault) ?? [];
  return file === undefined ? null : shorten(file, LONGEST_LISTED);
}

function list(title: string, lines: readonly string[]): KnownBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LISTED).map((line) => `• ${escapeMrkdwn(line)}`);
  const text = [`*${title}*`, ...shown].join("\n");
  return text.length <= LIMITS.textObject ? [section(text)] : [section(`*${title}* ${lines.length}`)];
}

function cut(text: string): string {
  return shorten(text.replace(/\s+/gu, " "), LONGEST_LISTED) || "–";
}
